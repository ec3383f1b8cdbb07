import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLES_FILE, exampleName, type RecordedExamples } from "@countersign/openapi/document";
import type { ApiModel } from "@countersign/openapi/model";
import { describe, expect, it } from "vitest";
import { root } from "../lib/workspace.mjs";
import { codeOf } from "./book.ts";
import { bestOf } from "./choose.ts";
import { controlFile, WITHOUT_EXAMPLES } from "./control.ts";
import { deliveriesOf, verifiers } from "./deliveries.ts";
import { coverageOf } from "./errors/coverage.ts";
import { Refusals } from "./errors/refusals.ts";
import { unprovoked } from "./errors/unprovoked.ts";
import type { Exchange, Json } from "./exchange.ts";
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

it("two recordings of the control API are the same bytes as the committed file", async () => {
	for (let time = 0; time < 2; time++) {
		const { path, text } = await controlFile();
		expect(text).toBe(readFileSync(join(root, "packages/openapi/specs/control", path), "utf8"));
	}
});

it("the control document shows a successful call of every operation with a JSON response, and its text has no secret", async () => {
	const text = readFileSync(join(root, "packages/openapi/specs/control", EXAMPLES_FILE), "utf8");
	const { operations } = JSON.parse(text) as RecordedExamples;
	const shown = modelOf("control").operations.filter(({ id }) => !WITHOUT_EXAMPLES.has(id));
	for (const { id } of shown) expect(operations[id]?.status, id).toBeLessThan(300);
	expect(Object.keys(operations)).toHaveLength(shown.length);
	expect(text).not.toMatch(/\b(whsec_[0-9a-f]{8}|ark_test_ent_[0-9a-z_]*[0-9a-f]{16})/);
});

it.each(Object.entries(stories) as [keyof typeof stories, Story][])(
	"every documented error of %s was recorded, or is listed with the reason",
	async (provider, story) => {
		const { exchanges, common, refusals } = await story();
		const coverage = coverageOf(modelOf(provider), [...exchanges, ...common, ...refusals], unprovoked[provider]);
		expect([...coverage.missing, ...coverage.stale]).toEqual([]);
	},
);

interface PublishedResponse {
	readonly content?: { readonly "application/json"?: { readonly example?: Json; readonly examples?: object } };
}
interface PublishedOperation {
	readonly operationId: string;
	readonly responses: Readonly<Record<string, PublishedResponse>>;
	readonly "x-errors"?: readonly { readonly status: number; readonly code: string }[];
}

it.each(Object.keys(stories) as (keyof typeof stories)[])(
	"the published document of %s shows a response for every documented error that is not listed",
	(provider) => {
		const file = join(root, "packages/openapi/generated", `${provider}.json`);
		const { paths } = JSON.parse(readFileSync(file, "utf8")) as {
			paths: Record<string, Record<string, PublishedOperation>>;
		};
		const hidden = Object.values(paths)
			.flatMap((item) => Object.values(item))
			.flatMap(({ operationId, responses, "x-errors": errors = [] }) =>
				errors
					.filter(({ status, code }) => {
						const { example, examples } = responses[status]?.content?.["application/json"] ?? {};
						const isListed = unprovoked[provider].some(
							(one) => one.operation === operationId && one.status === status && one.code === code,
						);
						const isShown = Object.hasOwn(examples ?? {}, exampleName(code)) || codeOf(example ?? null) === code;
						return !isListed && !isShown;
					})
					.map(({ status, code }) => `${operationId} ${status} ${code}`),
			);
		expect(hidden).toEqual([]);
	},
);

describe("provoked errors", () => {
	const documented = { status: 409, code: "order_on_hold" };
	const order = { id: "orders.confirm", method: "POST", path: "/orders/{id}/confirm", errors: [documented] };
	const model = { operations: [{ ...order, parameters: [] }], servers: ["https://api.example"] } as unknown as ApiModel;
	const responding = (status: number, code: string) => ({
		fetch: async () => new Response(JSON.stringify({ code }), { status }),
	});
	const confirm = async (fetch: typeof globalThis.fetch): Promise<void> => {
		const response = await fetch("https://api.example/orders/1/confirm", { method: "POST" });
		if (!response.ok) throw new Error(`rejected with ${response.status}`);
	};

	it("a call that is rejected with the expected error is kept", async () => {
		const refusals = new Refusals(model);
		await refusals.expect(responding(409, "order_on_hold"), "order_on_hold", confirm);
		expect(refusals.exchanges).toMatchObject([{ operation: "orders.confirm", status: 409 }]);
	});

	it.each([
		["succeeds", responding(200, "order_on_hold"), confirm, /Expected order_on_hold, but .* responded with 200/],
		["is rejected with another error", responding(409, "order_not_draft"), confirm, /but .* 409 .*order_not_draft/],
		["is rejected with another status", responding(422, "order_on_hold"), confirm, /do not have 422 order_on_hold/],
		["makes no request", responding(409, "order_on_hold"), async () => undefined, /one call .* not 0/],
	])("a call that %s ends the recording", async (_, mock, attempt, message) => {
		const refusals = new Refusals(model);
		await expect(refusals.expect(mock, "order_on_hold", attempt)).rejects.toThrow(message);
		expect(refusals.exchanges).toEqual([]);
	});

	it("an error that was never provoked is missing, and a listed one that was provoked or does not exist is stale", () => {
		const entry = { operation: "orders.confirm", ...documented, why: "The mock has no holds." };
		const refused = exchange({ operation: "orders.confirm", status: 409, response: { code: "order_on_hold" } });
		expect(coverageOf(model, [], []).missing).toHaveLength(1);
		expect(coverageOf(model, [], [entry])).toMatchObject({ recorded: 0, listed: 1, missing: [], stale: [] });
		expect(coverageOf(model, [refused], [])).toMatchObject({ recorded: 1, missing: [], stale: [] });
		expect(coverageOf(model, [refused], [entry]).stale).toEqual([expect.stringContaining("was recorded")]);
		expect(coverageOf(model, [], [entry, { ...entry, code: "gone" }]).stale).toEqual([
			expect.stringContaining("is not documented"),
		]);
	});
});

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

it("random ids become ids that are the same in every recording and wherever an id appears, and secrets become examples", () => {
	const id = "74d15a60-5e61-80bf-931d-51501568fff9";
	const secret = `whsec_${"a1".repeat(32)}`;
	const [first, second] = tidy([
		exchange({ response: { id, secret } }),
		exchange({ path: { id }, response: [`/v1/orders/${id}`, "bb15a60f-5e61-40bf-931d-51501568fff9"] }),
	]);
	const tidied = String((first?.response as { id: string } | undefined)?.id);
	expect(tidied).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
	expect(tidied).not.toBe(id);
	expect(first?.response).toEqual({ id: tidied, secret: "whsec_example_do_not_use" });
	expect(second?.path).toEqual({ id: tidied });
	const [link, another] = (second?.response ?? []) as string[];
	expect(link).toBe(`/v1/orders/${tidied}`);
	expect(another).not.toBe(tidied);
	expect(tidy([exchange({ response: { id: "99999999-5e61-40bf-931d-51501568fff9" } })])[0]?.response).toEqual({
		id: tidied,
	});
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

it("of two calls with the same number of fields, the example is one whose objects are not empty", () => {
	const calls = [exchange({ body: { settings: {} } }), exchange({ body: { settings: { tax: 1 } } })];
	expect(bestOf(calls).get("orders.create")).toBe(calls[1]);
});
