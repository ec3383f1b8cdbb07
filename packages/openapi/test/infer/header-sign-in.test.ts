import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/document/json.ts";
import { describeForMock } from "../../src/emit/package/mock-description.ts";
import { inferFacts } from "../../src/infer/infer.ts";
import { writeOverlay } from "../../src/infer/write-overlay.ts";
import { DEFAULT_LIMITS } from "../../src/intake/limits.ts";
import { readOverlay } from "../../src/intake/overlay.ts";
import { parseFile } from "../../src/intake/parse.ts";
import { withOverlay } from "../../src/intake/read.ts";
import { buildModel } from "../../src/model/build.ts";
import { intakeOfDocument, returns } from "../intake/memory.ts";

const authorization = (more: object = {}) => ({
	name: "Authorization",
	in: "header",
	required: true,
	schema: { type: "string" },
	...more,
});
const signed = { ...returns({ type: "object" }), parameters: [authorization({ description: "Your token." })] };
const open = returns({ type: "object" });

/** The document after its own overlay, and what the operations require. */
async function prepared(document: object) {
	const intake = await intakeOfDocument(document);
	const { text } = writeOverlay("T", inferFacts(intake.document));
	const model = buildModel(withOverlay(intake, readOverlay(parseFile(text, "o.yaml", DEFAULT_LIMITS))));
	const { components, security, paths } = intake.document as Record<string, JsonObject>;
	const required = Object.values(paths ?? {}).map((item) => ((item as JsonObject).get as JsonObject).security);
	return { text, schemes: (components?.securitySchemes ?? {}) as JsonObject, security, required, model };
}

const SCHEME = { authorization: { type: "apiKey", in: "header", name: "Authorization", description: "Your token." } };

describe("a sign-in that is only a parameter of the operations", () => {
	it("most operations have it: all require it", async () => {
		const { text, schemes, security } = await prepared({ paths: { "/a": { get: signed }, "/b": { get: open } } });
		expect(schemes).toEqual(SCHEME);
		expect(security).toEqual([{ authorization: [] }]);
		expect(text).toContain("1 of 2 operations have a parameter for the header Authorization");
	});

	it("clients and mocks both leave such a parameter out", async () => {
		const { model } = await prepared({ paths: { "/a": { get: signed } } });
		const [described] = describeForMock(model).operations;
		expect([described?.parameters, model.operations[0]?.parameters]).toEqual([[], []]);
		expect(described?.security).toEqual([{ authorization: [] }]);
	});

	it.each(["Accept", "content-type", "Content-Length", "Transfer-Encoding", "Host", "Expect"])(
		"the header %s, which only the client sets, is not a parameter either",
		async (name) => {
			const get = { ...returns({ type: "object" }), parameters: [authorization({ name })] };
			const { model } = await prepared({ paths: { "/a": { get } } });
			expect([describeForMock(model).operations[0]?.parameters, model.operations[0]?.parameters]).toEqual([[], []]);
		},
	);

	it("some operations have it: these require it", async () => {
		const paths = { "/a": { get: signed }, "/b": { get: open }, "/c": { get: open } };
		const { schemes, security, required } = await prepared({ paths });
		expect([schemes, security]).toEqual([SCHEME, undefined]);
		expect(required).toEqual([[{ authorization: [] }], undefined, undefined]);
	});

	it.each([
		["security schemes", { components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } } }],
		["an explicit statement that nothing is required", { security: [] }],
	])("nothing is concluded for a document with %s", async (_, more) => {
		const { text } = await prepared({ paths: { "/a": { get: signed } }, ...more });
		expect(text).not.toContain("Authorization");
	});

	it("a mock does not ask for what no client can send", async () => {
		const { model } = await prepared({
			components: {
				securitySchemes: { signed: { type: "http", scheme: "oauth" }, certificate: { type: "mutualTLS" } },
			},
			paths: { "/a": { get: { ...open, security: [{ signed: [] }] } } },
		});
		const { credentials, operations } = describeForMock(model);
		expect([credentials, operations[0]?.security]).toEqual([{}, [{}]]);
	});
});
