import { describe, expect, it } from "vitest";
import { Arcus } from "../../../src/arcus/index.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { arcusWith, failureOf, KEY, scripted } from "../../support/scripted.ts";

const clientWith = () => {
	const { transport, sent } = scripted([200, { data: { id: "a1" } }]);
	const clock = fakeClock(() => 0);
	return { arcus: arcusWith({ transport, clock }), sent, clock };
};

describe("bodies", () => {
	it.each([
		["NaN", { credit_limit: Number.NaN }, "credit_limit"],
		["Infinity in a list", { name: "x", lines: [{ quantity: 1 }, { quantity: Number.POSITIVE_INFINITY }] }, "quantity"],
		["an invalid date", { due: { date: new Date("soon") } }, "date"],
	])("a body with %s is a TypeError before anything is sent, because JSON would send null", async (_, body, field) => {
		const { arcus, sent } = clientWith();
		for (const call of [
			arcus.accounts.create(body as never),
			arcus.request("POST", "/accounts", { body: { ...body } }),
		]) {
			const error = await failureOf(call);
			expect(error).toBeInstanceOf(TypeError);
			expect(error.message).toContain(`\`${field}\` must be a value that JSON can express`);
		}
		expect(sent).toEqual([]);
	});

	it("a body keeps its nulls, and a field whose name is that of a part of every object", async () => {
		const { arcus, sent } = clientWith();
		const body = JSON.parse('{"name":"null","parent":null,"__proto__":{"a":1},"constructor":"c"}') as never;
		await arcus.accounts.create(body);
		expect(sent[0]?.body).toBe('{"name":"null","parent":null,"__proto__":{"a":1},"constructor":"c"}');
	});

	it("a body that JSON cannot express is a TypeError that names the operation", async () => {
		const { arcus } = clientWith();
		const circle: Record<string, unknown> = {};
		circle.self = circle;
		for (const body of [circle, { amount: 1n }]) {
			const error = await failureOf(arcus.accounts.create(body as never));
			expect(error).toBeInstanceOf(TypeError);
			expect(error.message).toContain("accounts.create: the body cannot be written as JSON");
		}
	});
});

describe("queries", () => {
	it("a query with a number that is not finite, a function or a symbol is a TypeError before anything is sent", async () => {
		const { arcus, sent } = clientWith();
		for (const value of [Number.NaN, Number.POSITIVE_INFINITY, () => 1, Symbol("one"), [1, Number.NaN]])
			expect(await failureOf(arcus.request("GET", "/accounts", { query: { limit: value } }))).toBeInstanceOf(TypeError);
		expect(sent).toEqual([]);
	});

	it("a query can have a parameter whose name is that of a part of every object", async () => {
		const { arcus, sent } = clientWith();
		await arcus.request("GET", "/accounts", { query: { constructor: "c", toString: "t" } as never });
		expect(sent[0]?.url).toContain("?constructor=c&toString=t");
	});
});

describe("options", () => {
	it("a controller instead of its signal is a TypeError that says what to pass, and leaves no timer", async () => {
		const { arcus, sent, clock } = clientWith();
		const options = { signal: new AbortController() as never, deadline: 1_000 };
		for (const call of [() => arcus.accounts.retrieve("a1", {}, options), () => arcus.accounts.list({}, options)]) {
			const error = await failureOf((async () => call())());
			expect(error).toBeInstanceOf(TypeError);
			expect(error.message).toContain("controller.signal");
		}
		expect(sent).toEqual([]);
		expect(clock.pending()).toBe(0);
	});

	it("a header without a value is a TypeError instead of the text undefined", async () => {
		const headers = { "x-tenant": process.env.NO_SUCH_VARIABLE as string };
		expect(() => arcusWith({ headers })).toThrow('the header "x-tenant" has no value');
		const { arcus, sent } = clientWith();
		expect(await failureOf(arcus.accounts.retrieve("a1", {}, { headers }))).toBeInstanceOf(TypeError);
		expect(sent).toEqual([]);
	});

	it("an unknown mode is a TypeError, whatever the key", () => {
		for (const apiKey of [KEY, () => KEY])
			expect(() => new Arcus({ apiKey, entityId: "ent", mode: "prod" as never })).toThrow(
				'mode must be "live" or "test"',
			);
	});
});
