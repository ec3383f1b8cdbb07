import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLES_FILE, type RecordedExamples } from "@countersign/openapi/document";
import { expect, it } from "vitest";
import { root } from "../lib/workspace.mjs";
import { bestOf } from "./choose.ts";
import { deliveriesOf, verifiers } from "./deliveries.ts";
import type { Exchange } from "./exchange.ts";
import { filesOf } from "./files.ts";
import { modelOf } from "./model.ts";
import { stories } from "./stories.ts";
import type { Story } from "./story.ts";
import { shortened, tidy } from "./tidy.ts";

it.each(Object.entries(stories) as [keyof typeof stories, Story][])(
	"two recordings of %s are the same bytes as the committed files",
	async (provider, story) => {
		const model = modelOf(provider);
		for (let time = 0; time < 2; time++)
			for (const { path, text } of await filesOf(model, await story(), await deliveriesOf(provider)))
				expect(text, path).toBe(readFileSync(join(root, "packages/openapi/specs", provider, path), "utf8"));
	},
);

it.each(Object.keys(stories) as (keyof typeof stories)[])(
	"recorded deliveries of %s are verified with the example secret, and no changed signature is accepted",
	async (provider) => {
		const file = join(root, "packages/openapi/specs", provider, EXAMPLES_FILE);
		const { events } = JSON.parse(readFileSync(file, "utf8")) as RecordedExamples;
		expect(Object.keys(events).length).toBeGreaterThan(0);
		for (const [type, { headers, body }] of Object.entries(events)) {
			const text = JSON.stringify(body);
			expect(await verifiers[provider].check(text, headers), type).toMatchObject({ ok: true });
			if (provider === "deskflow") continue;
			const changed = Object.entries(headers).map(([name, value]) =>
				/signature|authorization/.test(name) ? [name, `${value}0`] : [name, value],
			);
			expect(await verifiers[provider].check(text, Object.fromEntries(changed)), type).toMatchObject({ ok: false });
		}
	},
);

const exchange = (part: Partial<Exchange>): Exchange => ({
	chapter: "Orders",
	operation: "orders.create",
	path: {},
	query: {},
	body: undefined,
	status: 200,
	response: {},
	...part,
});

it("random ids become numbers that stay the same wherever an id appears, and secrets become examples", () => {
	const id = "74d15a60-5e61-80bf-931d-51501568fff9";
	const secret = `whsec_${"a1".repeat(32)}`;
	const [first, second] = tidy([
		exchange({ response: { id, secret } }),
		exchange({ path: { id }, response: [`/v1/orders/${id}`, "bb15a60f-5e61-40bf-931d-51501568fff9"] }),
	]);
	expect(first?.response).toEqual({ id: "00000000-0000-4000-8000-000000000001", secret: "whsec_example_do_not_use" });
	expect(second?.path).toEqual({ id: "00000000-0000-4000-8000-000000000001" });
	expect(second?.response).toEqual([
		"/v1/orders/00000000-0000-4000-8000-000000000001",
		"00000000-0000-4000-8000-000000000002",
	]);
});

it("a page shows two rows, and a list inside a record up to four", () => {
	const rows = Array.from({ length: 9 }, (_, index) => index);
	expect(shortened({ data: rows, lines: [1, 2, 3, 4], many: rows }, "data")).toEqual({
		data: [0, 1],
		lines: [1, 2, 3, 4],
		many: [0, 1],
	});
	expect(shortened(rows, "")).toEqual([0, 1]);
});

it("the example of an operation is a call that succeeded, returned rows, and has the most fields in its body", () => {
	const calls = [
		exchange({ status: 409, body: { a: 1, b: 2, c: 3 } }),
		exchange({ response: { data: [] }, body: { a: 1, b: 2 } }),
		exchange({ body: { a: 1 } }),
		exchange({ body: { a: 2, b: 1 } }),
		exchange({ body: { a: 3, b: 1 } }),
	];
	expect(bestOf(calls).get("orders.create")).toBe(calls[3]);
});
