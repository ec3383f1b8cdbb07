/** Records a year of a tea merchant: the contract scenario, which calls every operation with valid input. */
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { wholeYear } from "../../packages/sdk/test/contract/arcus-scenario.ts";
import { arcusErrors } from "./errors/arcus/index.ts";
import { Refusals } from "./errors/refusals.ts";
import { Recorder } from "./exchange.ts";
import { modelOf } from "./model.ts";
import type { Reader, Reasons } from "./replay.ts";
import type { Story } from "./story.ts";
import type { Ids } from "./walk.ts";

const quiet = { rateLimit: false, maxRetries: 0, pathStyle: "flat" } as const;
/** Every webhook is delivered, without a network. */
const deliveries = {
	post: async () => ({ status: 200, body: "" }),
	lookup: async () => ["203.0.113.10"],
} as const;
const UNKNOWN = "00000000-0000-4000-8000-00000000dead";

/** Spends the whole budget of a key. */
async function limited(common: Recorder): Promise<void> {
	const mock = createArcusMock({ seed: 8, clock: "virtual" });
	const { key, entityId } = mock.createKey();
	const options = { apiKey: key, entityId, ...quiet };
	const arcus = new Arcus({ ...options, fetch: (input, init) => mock.fetch(new Request(input, init)) });
	for (let call = 0; call < 1000; call++) {
		const error = await arcus.accounts.list().then(
			() => undefined,
			(reason: unknown) => reason,
		);
		if (error === undefined) continue;
		await new Arcus({ ...options, fetch: common.fetch(undefined, mock) }).accounts.list().catch(() => undefined);
		mock.stop();
		return;
	}
	throw new Error("The mock never limits the rate.");
}

const options = { seed: 8, rateLimits: false, clock: "virtual", ...deliveries } as const;

export const arcus: Story = async () => {
	const mock = createArcusMock(options);
	const model = modelOf("arcus");
	const story = new Recorder(model, mock);
	const { key, entityId } = mock.createKey();
	const client = (apiKey: string, fetch: typeof globalThis.fetch): Arcus =>
		new Arcus({ apiKey, entityId, fetch, ...quiet });
	await wholeYear(client(key, story.fetch()), {
		colleague: client(mock.createKey({ entityId }).key, story.fetch("it needs the key of a second person")),
		hook: "https://erp.example.com/webhooks/arcus",
		advance: async (ms) => {
			await mock.clock.advance(ms);
			await mock.webhooks.drain();
		},
		chapter: story.chapter,
	});

	const common = new Recorder(model, mock);
	const refused = async (call: (arcus: Arcus) => PromiseLike<unknown>, apiKey = key): Promise<void> => {
		await call(client(apiKey, common.fetch())).then(
			() => {
				throw new Error("A call that is recorded as an error succeeded.");
			},
			() => undefined,
		);
	};
	await refused((one) => one.accounts.list(), "ark_test_ent_mock_0000000000000000");
	await refused((one) => one.accounts.list(), mock.createKey({ entityId, scopes: ["orders:read"] }).key);
	await refused(() =>
		new Arcus({ apiKey: key, entityId: UNKNOWN, fetch: common.fetch(), maxRetries: 0 }).accounts.list(),
	);
	await refused((one) => one.activity.list({ starting_after: "no-such-cursor" }));
	await refused((one) => one.packages.list({ expand: ["data.colour" as never] }));
	await refused((one) => one.accounts.retrieve(UNKNOWN));
	await refused((one) => one.accounts.create({ name: "Bon app'" } as never));
	const unseen = client(key, (input, init) => mock.fetch(new Request(input, init)));
	const account = await unseen.accounts.create({ account_type: "business", name: "Bon app'" });
	const order = await unseen.orders.create({ document_type: "sales_order", account_id: account.id, line_items: [] });
	const idempotencyKey = "cancel-10248";
	await unseen.orders.cancel(order.id, { reason: "Changed mind" }, { idempotencyKey });
	await refused((one) => one.orders.cancel(order.id, { reason: "Too late" }, { idempotencyKey }));
	await limited(common);
	const refusals = new Refusals(model);
	mock.stop();
	// The dates of these calls fit the first day of a mock, and the year of the story is over.
	const other = createArcusMock(options);
	await arcusErrors(other, refusals);
	other.stop();
	return {
		exchanges: story.exchanges,
		common: common.exchanges,
		refusals: refusals.exchanges,
		ids,
		reader,
		reasons,
	};
};

function reader(): Reader {
	const mock = createArcusMock({
		seed: 9,
		rateLimits: false,
		clock: "virtual",
		startAt: Date.UTC(2028, 1, 29),
		...deliveries,
	});
	const { key, entityId } = mock.createKey();
	return {
		fetch: (request) => mock.fetch(request),
		headers: { Authorization: `Bearer ${key}` },
		entityId,
		environment: { mode: "test", lastYear: 2027 },
		close: () => mock.stop(),
	};
}

/** Dates and the fiscal year depend on the day of the reader. */
const ids: Ids = {
	environment: { mode: ["test", "mode"], fiscal_year: [2025, "lastYear"] },
	learned: ["as_of_date", "start_date", "end_date", "shipped_at"],
};

const reasons: Reasons = {
	"vendorCredits.apply":
		"The vendor lists this call, but always rejects it. Pass the credit to apPayments.create instead.",
	"periods.approveClose": "The person who asked to close a period cannot approve it. Use the key of a second person.",
	"migration.cutover.swap": "A snapshot takes about two minutes. Wait until cutover.status says that it is complete.",
};
