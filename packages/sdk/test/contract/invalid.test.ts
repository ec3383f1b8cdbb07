import { createArcaMock, createArcusMock, createDeskflowMock } from "@countersign/mock";
import { beforeAll, describe, expect, it } from "vitest";
import { Arca } from "../../src/arca/index.ts";
import { Arcus } from "../../src/arcus/index.ts";
import { Deskflow } from "../../src/deskflow/index.ts";
import { ApiError, BadRequestError, PermissionError, ValidationError } from "../../src/index.ts";
import { BundledDocument, type DocumentedOperation } from "./document.ts";
import { invalidInputs, valid } from "./inputs.ts";

interface Exchange {
	readonly request: Request;
	readonly response: Response;
}

interface Stage {
	/** Creates a client with these scopes, or with all of them. */
	client(scopes?: readonly string[]): object;
	/** Ids for paths whose id must belong to something that exists, by the first segment of the path. */
	readonly ids?: Readonly<Record<string, string>>;
	/** Creates a client for an entity that its key does not belong to. */
	foreign?(): object;
	readonly last: () => Exchange;
}

/** Calls `client.orders.items.create(…path, params)` by its name. */
function invoke(
	client: object,
	operation: DocumentedOperation,
	params: object | undefined,
	known: Readonly<Record<string, string>> = {},
): Promise<unknown> {
	const steps = operation.id.split(".");
	const name = steps.pop() ?? "";
	const resource = steps.reduce((at, step) => (at as Record<string, object>)[step] as object, client);
	const ids = operation.path.match(/\{\w+\}/g)?.map(() => known[operation.path.split("/")[1] ?? ""] ?? "1") ?? [];
	const takesParams = operation.body !== undefined || operation.parameters.some((one) => one.in === "query");
	const call = (resource as Record<string, (...args: unknown[]) => unknown>)[name];
	if (!call) throw new Error(`the client has no ${operation.id}`);
	return Promise.resolve(call.apply(resource, takesParams ? [...ids, params] : ids));
}

function watched(answer: (request: Request) => Promise<Response>): { fetch: typeof fetch; last: () => Exchange } {
	let last: Exchange | undefined;
	return {
		fetch: (async (input: RequestInfo | URL, init?: RequestInit) => {
			const request = new Request(input, init);
			const kept = request.clone();
			const response = await answer(request);
			last = { request: kept, response: response.clone() };
			return response;
		}) as typeof fetch,
		last: () => {
			if (!last) throw new Error("nothing was sent");
			return last;
		},
	};
}

const quiet = { rateLimit: false, maxRetries: 0 } as const;

const stages: Readonly<Record<string, () => Promise<Stage>>> = {
	async arcus() {
		const mock = createArcusMock({ seed: 5 });
		const { entityId } = mock.createKey();
		const { fetch, last } = watched((request) => mock.fetch(request));
		// Each client has its own rate limit, so that no limit interferes.
		const make = (scopes: readonly string[] | undefined, entity: string): Arcus =>
			new Arcus({
				apiKey: mock.createKey({ entityId, tier: "elevated", ...(scopes && { scopes }) }).key,
				entityId: entity,
				fetch,
				...quiet,
			});
		return {
			client: (scopes) => make(scopes, entityId),
			foreign: () => make(undefined, "another-entity"),
			last,
		};
	},
	async arca() {
		const mock = createArcaMock({ seed: 5 });
		const { key, workspaceId, entityId, userId } = mock.createKey();
		const { fetch, last } = watched((request) => mock.fetch(request));
		// This vendor looks up the ids in a path before it checks the body.
		const arca = new Arca({ apiKey: key, fetch, ...quiet });
		const workspace = { workspace_id: workspaceId };
		const folder = await arca.folders.create({ ...workspace, name: "a" });
		const list = await arca.lists.create({ ...workspace, folder_id: folder.id, name: "a" });
		const status = await arca.statuses.create({ ...workspace, name: "a", category: "in_progress" });
		const label = await arca.labels.create({ ...workspace, name: "a" });
		const task = await arca.tasks.create({ list_id: list.id, title: "a" });
		const ids = {
			workspaces: String(workspaceId),
			folders: String(folder.id),
			lists: String(list.id),
			statuses: String(status.id),
			labels: String(label.id),
			tasks: String(task.id),
		};
		return {
			ids,
			client: (scopes) =>
				new Arca({ apiKey: mock.createKey({ entityId, userId, ...(scopes && { scopes }) }).key, fetch, ...quiet }),
			last,
		};
	},
	async deskflow() {
		const mock = createDeskflowMock({ seed: 5 });
		const { fetch, last } = watched((request) => mock.fetch(request));
		return {
			client(scopes) {
				const { key, secret, store } = mock.createKey({ store: "acme", ...(scopes && { scopes }) });
				return new Deskflow({ apiKey: key, apiSecret: secret, store, fetch, ...quiet });
			},
			last,
		};
	},
};

describe.each(Object.keys(stages))("every operation of %s rejects", (provider) => {
	const document = new BundledDocument(provider);
	let stage: Stage;
	beforeAll(async () => {
		stage = await (stages[provider] as () => Promise<Stage>)();
	});
	const { operations } = document;

	const refusal = async (call: Promise<unknown>): Promise<ApiError> => {
		const error = await call.then(
			() => undefined,
			(reason: unknown) => reason,
		);
		expect(error).toBeInstanceOf(ApiError);
		return error as ApiError;
	};

	const wrong = operations.flatMap((operation) =>
		invalidInputs(document, operation).map((input) => ({ ...input, operation, id: operation.id })),
	);
	it.each(wrong)("$what in $id ($param)", async ({ operation, params, param }) => {
		const error = await refusal(invoke(stage.client(), operation, params, stage.ids));
		const { request, response } = stage.last();
		expect(await document.requestProblems(operation, request), "an outside validator refuses the request too").not.toBe(
			"",
		);
		expect(error instanceof ValidationError || error instanceof BadRequestError, error.message).toBe(true);
		expect(await document.responseProblems(operation, response)).toBe("");
		if (provider === "arcus") expect(error.param).toContain(param);
	});

	it.each(operations.filter(({ scopes }) => scopes.some((set) => set.length > 0)))(
		"$id with a key that lacks its scope",
		async (operation) => {
			// The key lacks the last scope of the first set. If the sets are alternatives with one scope each, it has no scope at all.
			const [first = []] = operation.scopes;
			const kept = first.slice(0, -1);
			const params = invalidFree(document, operation);
			const error = await refusal(invoke(stage.client(kept), operation, params, stage.ids));
			expect(error).toBeInstanceOf(PermissionError);
			expect(await document.responseProblems(operation, stage.last().response)).toBe("");
			if (operation.scopes.length === 1) expect((error as PermissionError).requiredScope).toBe(first.at(-1));
		},
	);

	// The other APIs have no entity in their paths: the key determines the entity.
	it.each(provider === "arcus" ? operations : [])("$id with a key of another entity", async (operation) => {
		const error = await refusal(invoke(stage.foreign?.() ?? {}, operation, invalidFree(document, operation)));
		expect(error).toBeInstanceOf(PermissionError);
		expect(error.code).toBe("entity_not_allowed");
		expect(await document.requestProblems(operation, stage.last().request)).toBe("");
		expect(await document.responseProblems(operation, stage.last().response)).toBe("");
	});
});

/** Returns params that are valid according to the document. */
function invalidFree(document: BundledDocument, operation: DocumentedOperation): object | undefined {
	const queries = operation.parameters.filter((one) => one.in === "query" && one.required);
	const parts = [
		Object.fromEntries(queries.map((one) => [one.name, valid(document, one.schema)])),
		operation.body ? (valid(document, operation.body.schema) as object) : {},
	];
	return Object.assign({}, ...parts);
}
