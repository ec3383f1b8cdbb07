import { type StandardSchema, withSchemas } from "@countersign/webhooks";
import { arcaWebhooks } from "@countersign/webhooks/arca";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { describe, expect, it } from "vitest";

const base = arcusWebhooks({ secrets: "whsec_schemas" });
const BODY = '{"id":"e","type":"order.created"}';
const schema = (validate: StandardSchema["~standard"]["validate"]): StandardSchema => ({
	"~standard": { version: 1, validate },
});
async function verdicts(validate: StandardSchema["~standard"]["validate"], body = BODY) {
	const strict = withSchemas(base, { "order.created": schema(validate) });
	const headers = await base.sign(body);
	const results = [await strict.check(body, headers), strict.checkSync(body, headers)];
	return results.map((result) => (result.ok ? "ok" : `${result.code}: ${result.message}`));
}
const UNFIT = "invalid_payload: The event does not match its schema: ";

describe("withSchemas", () => {
	it("withSchemas accepts an event that matches its schema", async () => {
		expect(await verdicts(() => ({}))).toEqual(["ok", "ok"]);
		expect(await verdicts(() => ({ issues: undefined }))).toEqual(["ok", "ok"]);
		expect(await verdicts(() => ({ issues: [] }))).toEqual(["ok", "ok"]);
	});
	it("withSchemas calls only the schema of the event's name, and no inherited property of the object", async () => {
		const refusing = () => ({ issues: [{ message: "no" }] });
		for (const type of ["order.updated", "toString", "constructor", "__proto__"])
			expect(await verdicts(refusing, JSON.stringify({ id: "e", type }))).toEqual(["ok", "ok"]);
	});
	it("withSchemas says what does not match, and where", async () => {
		const at = (path?: readonly (PropertyKey | { key: PropertyKey })[]) => () => ({
			issues: [{ message: "a number is wanted", path }, { message: "and more" }],
		});
		for (const [path, where] of [
			[undefined, ""],
			[[], ""],
			[["data", "object", 0], "data.object.0: "],
			[[{ key: "data" }, { key: 1 }, "x"], "data.1.x: "],
		] as const) {
			const text = `${UNFIT}${where}a number is wanted`;
			expect(await verdicts(at(path))).toEqual([text, text]);
		}
	});
	it("withSchemas waits for an asynchronous schema in check, and refuses it in checkSync", async () => {
		const late = `${UNFIT}it is asynchronous; use check or verify`;
		expect(await verdicts(async () => ({}))).toEqual(["ok", late]);
		expect(await verdicts(async () => ({ issues: [{ message: "no" }] }))).toEqual([`${UNFIT}no`, late]);
	});
	it("withSchemas treats a schema that throws like a schema that rejects the event", async () => {
		const broken = `${UNFIT}the schema threw an error`;
		const throwing = () => {
			throw new Error("bug");
		};
		expect(await verdicts(throwing)).toEqual([broken, broken]);
		expect((await verdicts(() => Promise.reject(new Error("bug"))))[0]).toBe(broken);
	});
	it("withSchemas leaves refusals unchanged", async () => {
		const strict = withSchemas(base, { "order.created": schema(() => ({})) });
		expect(await strict.check(BODY, {})).toMatchObject({ code: "missing_header" });
	});
	it("the headers are passed on if they contain the event's name", async () => {
		const arca = arcaWebhooks({ secrets: "arca_token" });
		const refusing = schema(() => ({ issues: [{ message: "no" }] }));
		const body = JSON.stringify({ event: "task.created", before: null, after: null });
		const headers = await arca.sign(body);
		const strict = withSchemas(arca, { "task.created": refusing });
		expect(await strict.check(new TextEncoder().encode(body).buffer, headers)).toMatchObject({
			code: "invalid_payload",
		});
	});
});
