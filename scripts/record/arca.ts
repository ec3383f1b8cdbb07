/** Records a board from its first folder to its last task. */
import { type ArcaKey, type ArcaMock, type ArcaMockOptions, createArcaMock } from "@countersign/mock";
import { Arca } from "@countersign/sdk/arca";
import { wholeBoard } from "../../packages/sdk/test/contract/arca-scenario.ts";
import { arcaErrors } from "./errors/arca.ts";
import { Refusals } from "./errors/refusals.ts";
import { Recorder } from "./exchange.ts";
import { modelOf } from "./model.ts";
import type { Reader } from "./replay.ts";
import type { Story } from "./story.ts";
import type { Ids } from "./walk.ts";

/** Where the ids of an account begin that has been in use for a while. No two kinds share ids, so that nobody mixes them up. */
export const firstIds: NonNullable<ArcaMockOptions["firstIds"]> = {
	workspace: 318,
	user: 1204,
	custom_field: 662,
	folder: 4519,
	list: 9036,
	status: 2251,
	label: 873,
	task: 48_217,
	comment: 120_744,
};

/** Opens the account of a person with a name, in a workspace with a name. */
export function openAccount(mock: ArcaMock): ArcaKey {
	const { id } = mock.createUser({ name: "Ana Trujillo", email: "ana.trujillo@northwind.example" });
	mock.createWorkspace({ owner: id, name: "Northwind" });
	return mock.createKey({ userId: id });
}

export const arca: Story = async () => {
	const mock = createArcaMock({ seed: 3, rateLimits: false, clock: "virtual", firstIds });
	const model = modelOf("arca");
	const { key, workspaceId, entityId } = openAccount(mock);
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
	await refused((one) => one.tasks.retrieve(31_337));
	mock.faults.next(1, "folders.list", "429", { retryAfter: 2 });
	await refused((one) => one.folders.list(workspaceId));
	const refusals = new Refusals(model);
	await arcaErrors(mock, refusals);
	mock.stop();
	return {
		exchanges: story.exchanges,
		common: common.exchanges,
		refusals: refusals.exchanges,
		ids,
		reader,
		reasons: {},
	};
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
