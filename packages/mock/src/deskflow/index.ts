import { isPrivateHost } from "../engine/addresses.ts";
import type { CreateKeyOptions, KeyRecord } from "../engine/keys.ts";
import { createMock, type Mock } from "../engine/mock.ts";
import type { MockOptions } from "../engine/options.ts";
import type { SentTest, SettingsPage } from "../engine/settings-page.ts";
import { hexOf } from "../engine/values.ts";
import { type DummyResult, type ListedKey, listed, ORDER_CREATE, ORDER_CREATE_LABEL, sendDummy } from "./console.ts";
import { deskflowMockProvider } from "./provider.ts";

export type { DummyResult, ListedKey } from "./console.ts";

/** Options of {@link createDeskflowMock}. */
export interface DeskflowMockOptions extends MockOptions {
	/** Sign deliveries with the secret of the store's newest key. Assumption: none is documented. @defaultValue false */
	readonly signWebhooks?: boolean;
}

/** Options for a new key. */
export interface CreateDeskflowKeyOptions extends Omit<CreateKeyOptions, "mode" | "entityId" | "subject" | "details"> {
	/** The store; keys of one store share its data. @defaultValue a new store */
	readonly store?: string;
	/** The same as `store`. */
	readonly entityId?: string;
	/** Name of the key. */
	readonly description?: string;
	/** Whether the key is activated. @defaultValue true */
	readonly activated?: boolean;
}

/** A new key. Its values are shown only once. */
export interface DeskflowKey extends KeyRecord {
	/** The second half of the credential: sent with the key, or used to sign requests. */
	readonly secret: string;
	/** The store that the key reaches; the same as `entityId`. */
	readonly store: string;
}

/** The fields of a key that can be changed. */
export interface KeyChange {
	/** A new name. Undefined: as before. */
	readonly description?: string;
	/** The new list of permissions. Undefined: as before. */
	readonly permissions?: readonly string[];
	/** Whether the key is activated. Calls with an inactive key are rejected. Undefined: as before. */
	readonly activated?: boolean;
	/** A new secret, or `true` to generate one. The old one stops working immediately (Assumption). */
	readonly secret?: string | true;
}

/** The mock of Deskflow, with the functions of its console. */
export interface DeskflowMock extends Omit<Mock, "createKey"> {
	/** A key with its secret. @throws TypeError for a permission that does not exist */
	createKey(options?: CreateDeskflowKeyOptions): DeskflowKey;
	/** Changes a key. @throws TypeError if there is no such key or permission */
	updateKey(keyOrId: string, change: KeyChange): DeskflowKey;
	/** Deletes a key with immediate effect. */
	deleteKey(keyOrId: string): void;
	/** Returns the list of keys, with key and secret masked. */
	listKeys(store: string): readonly ListedKey[];
	/** Returns the values behind the masks, like the eye icon. */
	revealKey(keyOrId: string): { readonly key: string; readonly secret: string };
	/**
	 * Adds a webhook to a store, as the console does; nothing is sent to it yet.
	 *
	 * @param options.event the label `Order Create`, or `order.create`
	 * @throws TypeError for an address that is no URL, or another event; for a local address without `allowLocalWebhooks`
	 */
	createWebhook(options: { readonly store: string; readonly url: string; readonly event?: string }): {
		readonly id: string;
		readonly url: string;
		readonly event: string;
	};
	/** Deletes the webhook, as the console does. */
	deleteWebhook(id: string): void;
	/** Sends a test order immediately, like `Send Dummy`, and returns the status code, response body and errors. */
	sendDummy(webhookId: string): Promise<DummyResult>;
}

const MODE = "live";

/**
 * Creates a stateful mock of Deskflow: stores with customers, orders, products and categories, keys with eight
 * permissions, activation and immediate revocation, and the webhook with its test delivery. Assumption: everything on
 * the wire.
 *
 * @example
 * ```ts
 * import { createDeskflowMock } from "@countersign/mock";
 * import { Deskflow } from "@countersign/sdk/deskflow";
 *
 * const mock = createDeskflowMock({ seed: 1 });
 * const { url, close } = await mock.listen(0);
 * const { key, secret, store } = mock.createKey({ scopes: ["customers:read", "customers:write"] });
 * const deskflow = new Deskflow({ apiKey: key, apiSecret: secret, store, baseUrl: url });
 * console.log((await deskflow.customers.create({ name: "Ana Trujillo" })).id);
 * await close();
 * ```
 */
export function createDeskflowMock({ signWebhooks = false, ...options }: DeskflowMockOptions = {}): DeskflowMock {
	const mock = createMock(deskflowMockProvider({ signWebhooks }), options);
	const { engine } = mock;
	const seed = String(options.seed ?? 1);

	const next = (store: string, name: string): number => {
		const { sequences } = engine.world(store, MODE);
		const number = sequences.get(name) ?? 1;
		sequences.set(name, number + 1);
		return number;
	};
	const shown = (record: KeyRecord): DeskflowKey => ({
		...record,
		secret: String(record.details?.secret),
		store: record.entityId,
	});
	const record = (keyOrId: string): KeyRecord => engine.updateKey(keyOrId, {});
	const checkPermissions = (permissions: readonly string[] = []): void => {
		const wrong = permissions.find((one) => !engine.provider.scopes.includes(one));
		if (wrong !== undefined)
			throw new TypeError(`there is no permission ${wrong}; use one of ${engine.provider.scopes.join(", ")}`);
	};
	const endpoints = (store: string) => engine.world(store, MODE).db.collection("webhook_endpoints");
	const endpointOf = (id: string) => {
		for (const store of Object.keys(engine.state)) {
			const found = endpoints(store).get(id);
			if (found) return found;
		}
		throw new TypeError(`no webhook ${id} exists`);
	};

	const dummy = (webhookId: string): Promise<SentTest> => {
		const endpoint = endpointOf(webhookId);
		const iso = new Date(engine.clock.now()).toISOString();
		return sendDummy(engine, endpoint, { iso, number: next(String(endpoint.store), "dummy"), sign: signWebhooks });
	};
	const settingsPage: SettingsPage = {
		createWebhook: async (store, { url, events }) => ({
			id: made.createWebhook({ store, url, ...(events?.[0] !== undefined && { event: events[0] }) }).id,
			token: null,
		}),
		testWebhook: (_store, id) => dummy(id),
		renewSecret: (keyId) => void made.updateKey(keyId, { secret: true }),
	};
	const made: DeskflowMock = Object.defineProperties({} as DeskflowMock, {
		...Object.getOwnPropertyDescriptors(mock),
		...Object.getOwnPropertyDescriptors({
			createKey({
				store,
				entityId,
				description,
				activated = true,
				...key
			}: CreateDeskflowKeyOptions = {}): DeskflowKey {
				const name = description ?? key.name;
				const home = store ?? entityId;
				return shown(
					engine.createKey({
						...key,
						...(name !== undefined && { name }),
						mode: MODE,
						...(home !== undefined && { entityId: home }),
						details: { activated },
					}),
				);
			},
			updateKey(keyOrId: string, change: KeyChange): DeskflowKey {
				checkPermissions(change.permissions);
				const before = record(keyOrId);
				const secret =
					change.secret === true
						? `dfs_${hexOf(seed, before.id, "secret", next(before.entityId, "secret")).slice(0, 40)}`
						: change.secret;
				return shown(
					engine.updateKey(keyOrId, {
						...(change.description !== undefined && { name: change.description }),
						...(change.permissions && { scopes: change.permissions }),
						details: {
							...before.details,
							...(change.activated !== undefined && { activated: change.activated }),
							...(secret !== undefined && { secret }),
						},
					}),
				);
			},
			deleteKey: (keyOrId: string) => engine.revokeKey(keyOrId),
			listKeys: (store: string) =>
				engine
					.keysOf(store)
					.filter((one) => one.revokedAt === undefined)
					.map(listed),
			revealKey(keyOrId: string) {
				const { key, secret } = shown(record(keyOrId));
				return { key, secret };
			},
			createWebhook({ store, url, event = ORDER_CREATE_LABEL }: { store: string; url: string; event?: string }) {
				if (event !== ORDER_CREATE_LABEL && event !== ORDER_CREATE)
					throw new TypeError(`there is no event ${event}; use ${ORDER_CREATE_LABEL}`);
				// The form requires only a valid URL; https is just recommended.
				if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
					throw new TypeError(`createWebhook: url must be an http: or https: URL, but was ${JSON.stringify(url)}.`);
				if (options.allowLocalWebhooks !== true && isPrivateHost(new URL(url).hostname))
					throw new TypeError(
						`createWebhook: ${url} is a local or private address; set allowLocalWebhooks to allow it.`,
					);
				const id = hexOf(seed, store, "webhook", next(store, "webhook")).slice(0, 16);
				const newest = engine
					.keysOf(store)
					.filter((one) => one.revokedAt === undefined)
					.at(-1);
				endpoints(store).insert({
					id,
					store,
					url,
					event: ORDER_CREATE,
					secret: newest ? String(newest.details?.secret) : null,
					status: "active",
					success_count: 0,
					failure_count: 0,
					consecutive_failure_count: 0,
				});
				return { id, url, event: ORDER_CREATE_LABEL };
			},
			deleteWebhook(id: string) {
				endpoints(String(endpointOf(id).store)).delete(id);
			},
			async sendDummy(webhookId: string): Promise<DummyResult> {
				const { status, body, errors } = await dummy(webhookId);
				return { status, body, errors };
			},
			settingsPage,
		}),
	});
	return made;
}
