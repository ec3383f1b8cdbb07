/** Records a store from its first customer to its last order. */
import { createDeskflowMock } from "@countersign/mock";
import type { ApiModel } from "@countersign/openapi/model";
import { Deskflow } from "@countersign/sdk/deskflow";
import { wholeStore } from "../../packages/sdk/test/contract/deskflow-scenario.ts";
import { deskflowErrors } from "./errors/deskflow.ts";
import { Refusals } from "./errors/refusals.ts";
import { Recorder } from "./exchange.ts";
import { modelOf } from "./model.ts";
import type { Reader } from "./replay.ts";
import type { Story } from "./story.ts";

const UNKNOWN = "00000000-0000-4000-8000-00000000dead";

export const deskflow: Story = async () => {
	const mock = createDeskflowMock({ seed: 3, rateLimits: false, clock: "virtual" });
	const model = modelOf("deskflow");
	const story = new Recorder(model, mock);
	const key = mock.createKey({ store: "northwind" });
	const client = (one: { key: string; secret: string; store: string }, fetch: typeof globalThis.fetch): Deskflow =>
		new Deskflow({ apiKey: one.key, apiSecret: one.secret, store: one.store, fetch, rateLimit: false, maxRetries: 0 });
	await wholeStore(client(key, story.fetch()), story.chapter);

	const common = new Recorder(model, mock);
	const refused = async (call: (deskflow: Deskflow) => PromiseLike<unknown>, as: typeof key = key): Promise<void> => {
		await call(client(as, common.fetch())).then(
			() => {
				throw new Error("A call that is recorded as an error succeeded.");
			},
			() => undefined,
		);
	};
	await refused((one) => one.customers.list(), { ...key, key: "dk_0000000000000000" });
	await refused((one) => one.customers.list(), mock.createKey({ store: "northwind", scopes: ["orders:read"] }));
	await refused((one) => one.customers.retrieve(UNKNOWN));
	await refused((one) => one.customers.create({} as never));
	mock.faults.next(1, "customers.list", "429", { retryAfter: 2 });
	await refused((one) => one.customers.list());
	mock.faults.next(1, "customers.list", "500");
	await refused((one) => one.customers.list());
	const refusals = new Refusals(model);
	await deskflowErrors(mock, refusals);
	mock.stop();
	return {
		exchanges: story.exchanges,
		common: common.exchanges,
		refusals: refusals.exchanges,
		reader: () => reader(model),
		reasons: {},
	};
};

function reader({ signIn }: ApiModel): Reader {
	const mock = createDeskflowMock({ seed: 4, rateLimits: false, clock: "virtual" });
	const { key, secret, store } = mock.createKey({ store: "northwind" });
	const values: Readonly<Record<string, string>> = { apiKey: key, apiSecret: secret, store };
	return {
		fetch: (request) => mock.fetch(request),
		headers: Object.fromEntries(signIn.map(({ header, prefix, variable }) => [header, `${prefix}${values[variable]}`])),
		close: () => mock.stop(),
	};
}
