import { createArcaMock, createDeskflowMock } from "@countersign/mock";
import { expect, it } from "vitest";
import { Arca } from "../../src/arca/index.ts";
import * as arcaSchemas from "../../src/arca/schemas.ts";
import { Deskflow } from "../../src/deskflow/index.ts";
import * as deskflowSchemas from "../../src/deskflow/schemas.ts";
import { BadRequestError, NotFoundError, PermissionError } from "../../src/index.ts";
import { wholeBoard } from "../contract/arca-scenario.ts";
import { wholeStore } from "../contract/deskflow-scenario.ts";
import { judgedFetch } from "../contract/judged-fetch.ts";

/** A `fetch` that calls a mock without a network. */
const through = (mock: { fetch(request: Request): Promise<Response> }) =>
	((input: RequestInfo | URL, init?: RequestInit) => mock.fetch(new Request(input, init))) as typeof globalThis.fetch;

it("every Arca operation works, and an independent validator finds nothing wrong in any request or response", async () => {
	const mock = createArcaMock({ seed: 3 });
	const { key, workspaceId } = mock.createKey();
	const judged = judgedFetch("arca", mock);
	const arca = new Arca({ apiKey: key, fetch: judged.fetch, validate: "strict", schemas: arcaSchemas });

	await wholeBoard(
		arca,
		workspaceId,
		() => mock.createCustomField(workspaceId, { name: "Ref", entityId: mock.requests[0]?.entityId ?? "" }).id,
	);
	expect(judged.uncalled()).toEqual([]);
	expect(judged.problems).toEqual([]);
	expect(arca.drift().filter(({ differing }) => differing > 0)).toEqual([]);
});

it("error responses of the Arca mock become the SDK's error classes, with the details from their sentences", async () => {
	const mock = createArcaMock();
	const owner = mock.createKey();
	const reader = mock.createKey({ entityId: owner.entityId, scopes: ["workspaces:read"] });
	const arca = (key: string) => new Arca({ apiKey: key, fetch: through(mock), auth: "x-api-key" });
	await expect(arca(reader.key).tasks.create({ list_id: 1, title: "a" })).rejects.toMatchObject({
		constructor: PermissionError,
		requiredScope: "tasks:write",
	});
	await expect(arca(owner.key).tasks.create({ list_id: "abc", title: "a" })).rejects.toMatchObject({
		constructor: BadRequestError,
		param: "list_id",
		hint: "list_id must be a valid numeric ID",
	});
	await expect(arca(owner.key).workspaces.retrieve("abc")).rejects.toMatchObject({ hint: "Invalid workspace ID" });
	await expect(arca(owner.key).tasks.retrieve(99)).rejects.toBeInstanceOf(NotFoundError);
});

it.each(["headers", "basic", "signed"] as const)(
	"every Deskflow operation works with sign-in by %s, and an independent validator finds nothing wrong in any request or response",
	async (signIn) => {
		const mock = createDeskflowMock({ seed: 3 });
		const { key, secret, store } = mock.createKey({ store: "acme" });
		const judged = judgedFetch("deskflow", mock);
		const deskflow = new Deskflow({
			apiKey: key,
			apiSecret: secret,
			store,
			signIn,
			fetch: judged.fetch,
			validate: "strict",
			schemas: deskflowSchemas,
		});
		await wholeStore(deskflow);
		expect(judged.uncalled()).toEqual([]);
		expect(judged.problems).toEqual([]);
		expect(deskflow.drift().filter(({ differing }) => differing > 0)).toEqual([]);
	},
);
