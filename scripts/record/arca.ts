/** Records a board from its first folder to its last task. */
import { createArcaMock } from "@countersign/mock";
import { Arca } from "@countersign/sdk/arca";
import { wholeBoard } from "../../packages/sdk/test/contract/arca-scenario.ts";
import { Recorder } from "./exchange.ts";
import { modelOf } from "./model.ts";
import type { Reader } from "./replay.ts";
import type { Story } from "./story.ts";
import type { Ids } from "./walk.ts";

export const arca: Story = async () => {
	const mock = createArcaMock({ seed: 3, rateLimits: false, clock: "virtual" });
	const model = modelOf("arca");
	const { key, workspaceId, entityId } = mock.createKey();
	const story = new Recorder(model, mock);
	const options = { rateLimit: false, maxRetries: 0 } as const;
	const makeField = () => mock.createCustomField(workspaceId, { name: "Order number", entityId }).id;
	await wholeBoard(new Arca({ apiKey: key, fetch: story.fetch(), ...options }), workspaceId, makeField, story.chapter);

	const common = new Recorder(model, mock);
	const refused = async (call: (arca: Arca) => PromiseLike<unknown>, apiKey = key): Promise<void> => {
		await call(new Arca({ apiKey, fetch: common.fetch(), ...options })).then(
			() => {
				throw new Error("A call that is recorded as an error succeeded.");
			},
			() => undefined,
		);
	};
	await refused((one) => one.folders.list(workspaceId), `arca_${"0".repeat(64)}`);
	await refused((one) => one.folders.list(workspaceId), mock.createKey({ entityId, scopes: ["tasks:read"] }).key);
	await refused((one) => one.tasks.retrieve(999));
	mock.faults.next(1, "folders.list", "429", { retryAfter: 2 });
	await refused((one) => one.folders.list(workspaceId));
	mock.stop();
	return { exchanges: story.exchanges, common: common.exchanges, ids, reader, reasons: {} };
};

function reader(): Reader {
	const mock = createArcaMock({ seed: 4, rateLimits: false, clock: "virtual" });
	const { key } = mock.createKey();
	return {
		fetch: (request) => mock.fetch(request),
		headers: { Authorization: `Bearer ${key}` },
		close: () => mock.stop(),
	};
}

/** A custom field can only be created in the app, so a reader may have none. */
const ids: Ids = { kinds: { reassignTo: "status", assignee: "me" }, omitted: ["custom_fields"] };
