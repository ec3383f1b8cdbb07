import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/document/json.ts";
import { inferFacts } from "../../src/infer/infer.ts";
import { writeOverlay } from "../../src/infer/write-overlay.ts";
import { checkReadiness } from "../../src/intake/check.ts";
import { DEFAULT_LIMITS } from "../../src/intake/limits.ts";
import { readOverlay } from "../../src/intake/overlay.ts";
import { parseFile } from "../../src/intake/parse.ts";
import { withOverlay } from "../../src/intake/read.ts";
import { intakeOfDocument, returns } from "../intake/memory.ts";

const list = { type: "array", items: { type: "object", properties: { id: { type: "string" } } } };
const overlayOf = (text: string) => readOverlay(parseFile(text, "o.yaml", DEFAULT_LIMITS));
const shop = (more: object = {}): object => ({
	paths: {
		"/orders": { get: returns(list), post: returns({ $ref: "#/components/schemas/Key" }) },
		"/it's/\u0007{id}": { get: returns({}) },
		"/unsure": { get: { ...returns(list), parameters: [{ name: "cursor", in: "query", schema: { type: "string" } }] } },
		...more,
	},
	components: { schemas: { Key: { type: "object", properties: { secret: { type: "string" } } } } },
});

describe("the overlay that is written", () => {
	it("the overlay makes a document ready for a client", async () => {
		const intake = await intakeOfDocument(shop());
		const { text } = writeOverlay("Shop", inferFacts(intake.document));
		const { unnamed, hasProvider, problems } = checkReadiness(withOverlay(intake, overlayOf(text)));
		expect([unnamed, hasProvider, problems]).toEqual([[], true, []]);
		const schemas = (intake.document.components as JsonObject).schemas as Record<string, JsonObject>;
		expect(schemas.Key?.properties).toEqual({ secret: { type: "string", "x-secret": true } });
	});

	it("every action says why and how sure it is, and what is not sure is listed and not applied", async () => {
		const { text } = writeOverlay("Shop", inferFacts((await intakeOfDocument(shop())).document));
		const { value } = parseFile(text, "o.yaml", DEFAULT_LIMITS);
		const { actions, "x-not-applied": listed } = value as { actions: JsonObject[]; "x-not-applied": JsonObject[] };
		for (const one of [...actions, ...listed]) {
			expect(one.description).toMatch(/\((?:high|medium|low)\): .+\.$/);
			expect(["high", "medium", "low"]).toContain(one["x-confidence"]);
		}
		expect(actions.some((one) => one["x-confidence"] === "low")).toBe(false);
		expect(listed.map(({ target }) => target)).toEqual(["$.paths['/unsure'].get"]);
	});

	it("the same document gives the same overlay", async () => {
		const one = writeOverlay("Shop", inferFacts((await intakeOfDocument(shop())).document)).text;
		expect(writeOverlay("Shop", inferFacts((await intakeOfDocument(shop())).document)).text).toBe(one);
	});

	it("a second run keeps edits and comments, and adds only what is new", async () => {
		const first = writeOverlay("Shop", inferFacts((await intakeOfDocument(shop())).document)).text;
		const edited = first.replace("operationId: orders.list", "operationId: orders.all # our name");
		const facts = inferFacts((await intakeOfDocument(shop({ "/customers": { get: returns(list) } }))).document);
		const second = writeOverlay("Shop", facts, edited);
		expect(second.added).toEqual(["$.paths['/customers'].get"]);
		expect(second.text).toContain("operationId: orders.all # our name");
		expect(writeOverlay("Shop", facts, second.text)).toMatchObject({ added: [], text: second.text });
	});

	it("what people removed from an action, and actions of their own, stay as they are", async () => {
		const { document } = await intakeOfDocument(shop());
		const own =
			"overlay: 1.0.0\nactions:\n  - target: $.paths['/orders'].get\n    update: { operationId: a.b }\n  - target: $.info\n    update: { x: 1 }\n";
		const { text, kept, own: others } = writeOverlay("Shop", inferFacts(document), own);
		expect(kept).toEqual(["$.paths['/orders'].get"]);
		expect(others).toEqual(["$.info"]);
		expect(text.match(/\/orders'\]\.get/g)).toHaveLength(1);
	});
});
