/** A mock of any API document. */
import { isPrivateHost } from "../engine/addresses.ts";
import type { JsonObject } from "../engine/handler.ts";
import type { CreateKeyOptions, KeyRecord } from "../engine/keys.ts";
import { createMock, type Mock } from "../engine/mock.ts";
import type { MockOptions } from "../engine/options.ts";
import type { SentTest, SettingsPage } from "../engine/settings-page.ts";
import { sendTest } from "../engine/test-attempt.ts";
import type { ApiDescription } from "./description.ts";
import { signedHeaders } from "./events.ts";
import type { ExampleCall, Lifecycle } from "./example-calls.ts";
import { createToken, revokeTokens } from "./issued-tokens.ts";
import { documentProvider, secretFor } from "./provider.ts";

export type * from "./description.ts";
export type { ExampleCall, Lifecycle } from "./example-calls.ts";

/** A webhook of {@link DocumentMock.createWebhook}. */
export interface DocumentWebhook {
	/** Id of the webhook. */
	readonly id: string;
	/** Where events are delivered. */
	readonly url: string;
	/** Types of the events that it gets; `*` for all. */
	readonly events: readonly string[];
	/** The secret that deliveries are signed with. */
	readonly secret: string;
}

/** Options of {@link DocumentMock.createWebhook}. */
export interface DocumentWebhookOptions {
	/** Where events are delivered. */
	readonly url: string;
	/** Types of the events. @defaultValue all */
	readonly events?: readonly string[];
	/** @defaultValue a generated secret */
	readonly secret?: string;
	/** The world of a key: its `entityId`. @defaultValue that of the newest key */
	readonly entityId?: string;
}

/** Options of {@link createDocumentMock}. */
export interface DocumentMockOptions extends MockOptions {
	/**
	 * The users who can sign in with OAuth 2: passwords by name. The first one agrees to every application, unless `login_hint` names
	 * another one.
	 *
	 * @defaultValue everyone can sign in, with any password
	 */
	readonly users?: Readonly<Record<string, string>>;
}

/** A mock of an API document. */
export interface DocumentMock extends Mock {
	/** Adds a webhook. @throws TypeError for an invalid or private URL, or an unknown event */
	createWebhook(options: DocumentWebhookOptions): DocumentWebhook;
	/** Removes a webhook. @throws TypeError if there is no such webhook */
	deleteWebhook(id: string): void;
	/** Sends an event to all webhooks that get it. @throws TypeError for an unknown event */
	sendEvent(type: string, object: JsonObject, entityId?: string): void;
	/**
	 * Returns valid arguments for an operation. Undefined if its body cannot be written, or no value fits its schemas.
	 *
	 * @throws TypeError if there is no such operation
	 */
	exampleCall(operation: string): ExampleCall | undefined;
	/** The kinds of records that a test can create and read without creating any other. */
	readonly lifecycles: readonly Lifecycle[];
	/** What a settings page can do. The control API uses it. */
	readonly settingsPage: SettingsPage;
}

const MODE = "test";
const TEST_TIMEOUT_MS = 10_000;
const ENDPOINTS = "webhook_endpoints";

/**
 * Creates a mock of any API document. It keeps records where the paths describe them, and responds with the document's
 * examples, or with generated values, elsewhere. `describeForMock` of `@countersign/openapi` writes the description.
 *
 * @throws TypeError for something that is not such a description
 * @example
 * ```ts
 * import { createDocumentMock } from "@countersign/mock/document";
 *
 * const mock = createDocumentMock({
 * 	name: "shop",
 * 	title: "Shop",
 * 	servers: ["https://api.shop.example/v1"],
 * 	operations: [
 * 		{
 * 			id: "orders.retrieve",
 * 			resource: ["orders"],
 * 			name: "retrieve",
 * 			method: "GET",
 * 			path: "/orders/{id}",
 * 			parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
 * 			responses: [{ status: 200, contentType: "application/json", schema: { $ref: "#/components/schemas/Order" } }],
 * 			security: [{ bearer: [] }],
 * 		},
 * 	],
 * 	schemas: { Order: { type: "object", required: ["id"], properties: { id: { type: "string" } } } },
 * 	credentials: { bearer: { kind: "bearer" } },
 * 	scopes: [],
 * 	events: [],
 * });
 * const { key } = mock.createKey();
 * const reply = mock.handle({ method: "GET", url: "/v1/orders/7", headers: { authorization: `Bearer ${key}` } });
 * console.log(reply.status, reply.body); // 200 {"id":"7"}
 * ```
 */
export function createDocumentMock(
	description: ApiDescription,
	{ users, ...options }: DocumentMockOptions = {},
): DocumentMock {
	checkDescription(description);
	checkUsers(users);
	const seed = String(options.seed ?? 1);
	const access = {
		keyNamed: (key: string) => engine.keyNamed(key),
		createToken: (keyOptions: CreateKeyOptions) => createToken(engine, keyOptions),
		revokeTokens: (consent: string) => revokeTokens(engine, consent),
		now: () => engine.clock.now(),
		anonymous: () => newestKey() ?? engine.createKey({ name: "anonymous", mode: MODE }),
	};
	const provider = documentProvider(description, seed, access, users && { ...users });
	// A schema that contradicts itself would turn every response into an error.
	const mock = createMock(provider, { checkResponses: false, provenance: false, ...options });
	const { engine } = mock;
	const newestKey = (): KeyRecord | undefined =>
		[...engine.keys()].reverse().find((one) => one.revokedAt === undefined && one.expiresAt === undefined);
	const worldOf = (entityId: string) => {
		const found = engine.worlds().find((one) => one.entityId === entityId);
		if (!found) throw new TypeError(`There is no world ${entityId}. Create a key first.`);
		return found;
	};
	const entityOf = (given: string | undefined): string => {
		const found = given ?? newestKey()?.entityId;
		if (found === undefined) throw new TypeError("Create a key first: webhooks belong to its world.");
		return found;
	};
	const checkEvent = (type: string): void => {
		if (type !== "*" && !engine.eventTypes.includes(type))
			throw new TypeError(
				`There is no event ${type}. ${engine.eventTypes.length === 0 ? "The document has none." : `Use one of ${engine.eventTypes.slice(0, 20).join(", ")}.`}`,
			);
	};
	const webhooks = {
		createWebhook({ url, events = ["*"], secret, entityId }: DocumentWebhookOptions): DocumentWebhook {
			if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
				throw new TypeError(`createWebhook: url must be an http: or https: URL, but was ${JSON.stringify(url)}.`);
			if (options.allowLocalWebhooks !== true && isPrivateHost(new URL(url).hostname))
				throw new TypeError(`createWebhook: ${url} is a local or private address; set allowLocalWebhooks to allow it.`);
			for (const type of events) checkEvent(type);
			const world = worldOf(entityOf(entityId));
			const number = world.counter++;
			const made = {
				id: `we_${number}`,
				url,
				events: [...events],
				secret: secret ?? secretFor(seed, world.name, "webhook", number),
			};
			world.db.collection(ENDPOINTS).insert({
				...made,
				status: "active",
				success_count: 0,
				failure_count: 0,
				consecutive_failure_count: 0,
			});
			return made;
		},
		deleteWebhook(id: string): void {
			if (!engine.worlds().some(({ db }) => db.collection(ENDPOINTS).delete(id)))
				throw new TypeError(`There is no webhook ${id}.`);
		},
		sendEvent(type: string, object: JsonObject, entityId?: string): void {
			checkEvent(type);
			const world = worldOf(entityOf(entityId));
			engine.emit(world.entityId, world.mode, type, object);
		},
	};
	const settingsPage: SettingsPage = {
		createWebhook: async (entityId, { url, events }) => {
			const { id, secret } = webhooks.createWebhook({ entityId, url, ...(events && { events }) });
			return { id, token: secret };
		},
		testWebhook: (entityId, id) => testWebhook(entityId, id),
	};

	/** Sends an example of the first event that the webhook gets. */
	async function testWebhook(entityId: string, id: string): Promise<SentTest> {
		const world = worldOf(entityId);
		const endpoint = world.db.collection(ENDPOINTS).get(id);
		if (!endpoint || !provider.webhooks) throw new TypeError(`There is no webhook ${id}.`);
		const now = engine.clock.now();
		const events = endpoint.events as readonly string[];
		const type = (events[0] === "*" ? engine.eventTypes[0] : events[0]) ?? "test";
		const eventId = `evt_test_${world.counter++}`;
		const key = { mode: world.mode, entityId };
		const iso = new Date(now).toISOString();
		const body = JSON.stringify(provider.webhooks.envelope({ type, object: {}, id: eventId, iso, key, endpoint }));
		const headers = signedHeaders(description.signature, { secret: endpoint.secret, body, now, eventId });
		const { posted, attempt } = await sendTest(
			engine,
			{
				endpointId: id,
				url: String(endpoint.url),
				eventType: type,
				headers: { "content-type": "application/json", ...headers },
				body,
			},
			TEST_TIMEOUT_MS,
		);
		const { status, text, error } = posted;
		return { status: status ?? null, body: text ?? "", errors: error === undefined ? [] : [error], attempt };
	}

	return Object.defineProperties({} as DocumentMock, {
		...Object.getOwnPropertyDescriptors(mock),
		...Object.getOwnPropertyDescriptors({
			...webhooks,
			settingsPage,
			lifecycles: provider.lifecycles,
			exampleCall: (operation: string) => provider.calls.of(operation),
		}),
	});
}

/** @throws TypeError that says what to do */
function checkUsers(users: unknown): void {
	if (users === undefined) return;
	const isMap = typeof users === "object" && users !== null && !Array.isArray(users);
	if (!isMap || Object.values(users).some((one) => typeof one !== "string"))
		throw new TypeError('createDocumentMock: users must be an object of passwords by name, such as { ann: "secret" }.');
}

/** @throws TypeError that says what to do */
function checkDescription(description: ApiDescription): void {
	const { name, operations, schemas, credentials, servers, events, scopes } = (description ??
		{}) as Partial<ApiDescription>;
	const isWhole =
		typeof name === "string" &&
		[operations, servers, events, scopes].every(Array.isArray) &&
		[schemas, credentials].every((one) => typeof one === "object" && one !== null);
	if (!isWhole)
		throw new TypeError(
			"createDocumentMock needs the description of a document. Write one with describeForMock of @countersign/openapi.",
		);
	const ids = new Set<string>();
	for (const { id } of operations ?? []) {
		if (ids.has(id)) throw new TypeError(`createDocumentMock: two operations are called ${id}. Rename one.`);
		ids.add(id);
	}
}
