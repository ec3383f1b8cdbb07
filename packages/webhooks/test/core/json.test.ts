import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/core/json.ts";

const underscore = ["_", "\\u005f", "\\u005F"];
const letters = { p: "\\u0070", r: "\\u0072", o: "\\u006f", t: "\\u0074" };
const spellings = [
	"__proto__",
	...underscore.map((one) => `${one}_proto__`),
	...underscore.map((one) => `_${one}proto_${one}`),
	...Object.entries(letters).map(([letter, written]) => `__${"proto".replace(letter, written)}__`),
	`${"\\u005f".repeat(2)}${"\\u0070\\u0072\\u006f\\u0074\\u006F"}${"\\u005f".repeat(2)}`,
];

describe("JSON of a delivery", () => {
	it.each(spellings)("%s is removed from an event at any depth", (spelling) => {
		const text = `{"a":1,"${spelling}":{"admin":true},"data":[{"b":2,"${spelling}":{"admin":true}}]}`;
		const parsed = parseJson(text) as { data: [object] };
		expect(parsed).toEqual({ a: 1, data: [{ b: 2 }] });
		expect(Object.hasOwn(parsed, "__proto__")).toBe(false);
		expect(Object.hasOwn(parsed.data[0], "__proto__")).toBe(false);
		expect((Object.assign({}, parsed.data[0]) as { admin?: boolean }).admin).toBeUndefined();
		expect(({} as { admin?: boolean }).admin).toBeUndefined();
	});
	it.each([
		'{"__p":1,"proto":2,"note":"__proto__"}',
		'{"a":"\\u003cb\\u003e","\\u00e9":"\\u00e9"}',
		'{"a":"\\u0070\\u006f"}',
		'{"__proto":{},"_proto__":{},"__proto__x":{}}',
		'["__proto__",null,0]',
		'"__proto__"',
		"null",
	])("%s is parsed unchanged", (text) => {
		expect(parseJson(text)).toEqual(JSON.parse(text));
	});
	it("a byte order mark before JSON is ignored", () => {
		expect(parseJson('\uFEFF{"a":"\uFEFF"}')).toEqual({ a: "\uFEFF" });
		expect(() => parseJson("\uFEFF\uFEFF{}")).toThrow(SyntaxError);
	});
	it.each(["", "{", '{"__proto__":1', "undefined"])("%j is not valid JSON", (text) => {
		expect(() => parseJson(text)).toThrow(SyntaxError);
	});
	it("a verifier returns an event without __proto__ keys, and verifies the bytes that include them", async () => {
		const webhooks = arcusWebhooks({ secrets: "whsec_json" });
		const body = '{"id":"e","type":"t","__proto__":{"admin":true},"data":{"object":{"__proto__":{"admin":true}}}}';
		const event = await webhooks.verify(body, await webhooks.sign(body));
		expect(event).toEqual({ id: "e", type: "t", data: { object: {} } });
		expect(Object.keys(event)).toEqual(["id", "type", "data"]);
	});
});
