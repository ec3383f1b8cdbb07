import { describe, expect, expectTypeOf, it } from "vitest";
import { Arca } from "../../../src/arca/index.ts";
import { Deskflow } from "../../../src/deskflow/index.ts";
import { idempotencyKey } from "../../../src/index.ts";
import { arcusWith, failureOf, scripted } from "../../support/scripted.ts";

const key = { idempotencyKey: "row-1" } as never;

describe("operations without idempotency keys", () => {
	it("an idempotency key causes a TypeError before anything is sent if the API takes none", async () => {
		const { transport, sent } = scripted([200, { id: "1" }]);
		const arca = new Arca({ apiKey: `arca_${"0".repeat(64)}`, transport });
		const deskflow = new Deskflow({ apiKey: "k", apiSecret: "secret-of-test", store: "s", transport });
		const calls = [
			() => arca.tasks.create({ list_id: 1, title: "t" }, key),
			() => arca.workspaces.list(key),
			() => deskflow.customers.create({ name: "n" } as never, key),
			() => deskflow.orders.list({}, key),
		];
		for (const call of calls) {
			const error = await failureOf((async () => await call())());
			expect(error).toBeInstanceOf(TypeError);
			expect(error.message).toContain("takes no idempotency keys");
		}
		expect(sent).toHaveLength(0);
	});

	it("an idempotency key causes a TypeError for a read of an API with keys, and the error names the operation", async () => {
		const { transport, sent } = scripted([200, { id: "1" }]);
		const error = await failureOf(arcusWith({ transport }).orders.retrieve("o1", {}, key));
		expect(error).toBeInstanceOf(TypeError);
		expect(error.message).toContain("orders.retrieve");
		expect(sent).toHaveLength(0);
	});

	it("an idempotency key does not compile for an operation that takes none", () => {
		const arca = new Arca({ apiKey: `arca_${"0".repeat(64)}` });
		type Options = NonNullable<Parameters<typeof arca.tasks.create>[1]>;
		expectTypeOf<Options["idempotencyKey"]>().toEqualTypeOf<undefined>();
		// @ts-expect-error Arca takes no idempotency keys
		const options: Options = { idempotencyKey: "row-1" };
		expect(options).toBeDefined();
	});
});

describe("keys from parts", () => {
	it.each([
		[{}],
		[[]],
		[() => 1],
		[Symbol("s")],
		[true],
		[Number.NaN],
		[Number.POSITIVE_INFINITY],
		[Number.NEGATIVE_INFINITY],
		[new Date()],
		[null],
		[""],
	])("idempotencyKey rejects a part that does not identify anything: %o", (part) => {
		expect(() => idempotencyKey("import", part as never)).toThrow(TypeError);
	});

	it("idempotencyKey returns the same key for a number and the same digits as a string", () => {
		expect(idempotencyKey("a", 1)).toBe(idempotencyKey("a", "1"));
		expect(idempotencyKey("a", 10n)).toBe(idempotencyKey("a", "10"));
	});
});

describe("the ids of a path", () => {
	it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [{}], [null], [undefined], [true], [""], [" "]])(
		"ids in paths are rejected when they identify nothing: %o",
		async (id) => {
			const { transport, sent } = scripted([200, { id: "1" }]);
			const error = await failureOf((async () => await arcusWith({ transport }).orders.retrieve(id as never))());
			expect(error).toBeInstanceOf(TypeError);
			expect(sent).toHaveLength(0);
		},
	);
});
