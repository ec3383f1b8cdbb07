import type { CreateKeyOptions, KeyRecord } from "../engine/keys.ts";
import { createMock, type Mock } from "../engine/mock.ts";
import type { MockOptions } from "../engine/options.ts";
import type { SettingsPage } from "../engine/settings-page.ts";
import { hexOf } from "../engine/values.ts";
import {
	type Account,
	type ArcaIdKind,
	type AttachmentOptions,
	addAttachment,
	addCustomField,
	addMembership,
	addSubtask,
	addUser,
	addWorkspace,
	type CustomFieldOptions,
	checkFirstIds,
	nextId,
	type Restriction,
	type UserOptions,
	type WorkspaceOptions,
} from "./account.ts";
import { arcaMockProvider } from "./provider.ts";
import * as present from "./rules/present.ts";
import { type Role, rows, type TaskRow } from "./rules/tables.ts";
import { type CreatedWebhook, makeWebhook, sendPing, type WebhookOptions } from "./webhook-admin.ts";

export type {
	ArcaIdKind,
	AttachmentOptions,
	CustomFieldOptions,
	Restriction,
	UserOptions,
	WorkspaceOptions,
} from "./account.ts";
export type { CreatedWebhook, WebhookOptions } from "./webhook-admin.ts";

/** Options of {@link createArcaMock}. */
export interface ArcaMockOptions extends MockOptions {
	/**
	 * The first id of each kind of record in an account. If the kinds count from different numbers, a test notices when code passes the
	 * id of one kind where another is expected.
	 *
	 * @defaultValue every kind counts from 1
	 */
	readonly firstIds?: { readonly [Kind in ArcaIdKind]?: number };
}

/** Which account to use. Without it, the mock's own: {@link ArcaMock.entityId}. */
export interface InAccount {
	/** Id of the account, which is the `entityId` of its keys. @defaultValue the mock's own */
	readonly entityId?: string;
}

/** Options for a new key. */
export interface CreateArcaKeyOptions extends Omit<CreateKeyOptions, "mode" | "subject"> {
	/** The user the key acts for. @defaultValue a new user with `role` in the account's first workspace */
	readonly userId?: number;
	/** Role of the new user. @defaultValue "owner" for the first of an account, else "member" */
	readonly role?: Role;
	/** Folders and lists that the new user may see. @defaultValue all */
	readonly restrictedTo?: Restriction;
}

/** A key and the user it acts for. */
export interface ArcaKey extends KeyRecord {
	/** The person the key acts for. */
	readonly userId: number;
	/** The account's first workspace. */
	readonly workspaceId: number;
}

/**
 * The mock of Arca, with methods for what people can do in its app but not through the API. Ids are numbers, as in
 * responses.
 */
export interface ArcaMock extends Omit<Mock, "createKey"> {
	/** The account that the methods below use unless you pass another one. */
	readonly entityId: string;
	/**
	 * Creates a key. Without `entityId` and `userId` it also creates an account with a workspace, its statuses and an
	 * owner.
	 *
	 * @throws TypeError for an unknown scope
	 */
	createKey(options?: CreateArcaKeyOptions): ArcaKey;
	/** Creates a person in the account. */
	createUser(options?: UserOptions & InAccount): { readonly id: number };
	/** Creates a workspace with its owner and the usual statuses. */
	createWorkspace(options: WorkspaceOptions & InAccount & { readonly owner: number }): { readonly id: number };
	/** Adds a person to a workspace, or changes their role there. */
	addMember(
		workspaceId: number,
		userId: number,
		role: Role,
		options?: InAccount & { readonly restrictedTo?: Restriction },
	): void;
	/** Creates a custom field. The API can read custom fields but not create them. */
	createCustomField(workspaceId: number, options: CustomFieldOptions & InAccount): { readonly id: number };
	/** Creates a subtask. The API can read subtasks but not create them. */
	addSubtask(taskId: number, title: string, options?: InAccount): { readonly id: number };
	/** Creates an attachment. The API can read attachments but not create them. */
	addAttachment(taskId: number, options: AttachmentOptions & InAccount): { readonly id: number };
	/** Replaces the labels of a task and sends `task.labels.changed`. */
	setTaskLabels(taskId: number, labelIds: readonly number[], options?: InAccount): void;
	/**
	 * Creates a webhook as the settings page does: pings the URL, then returns the token once.
	 *
	 * @throws Error if the URL is not allowed, or does not respond to the ping with 2xx within ten seconds
	 */
	createWebhook(options: WebhookOptions & InAccount): Promise<CreatedWebhook>;
	/** Deletes a webhook, as the settings page does. */
	deleteWebhook(id: string, options?: InAccount): void;
}

const MODE = "test";
const OWN_ACCOUNT = "arca-account";

/**
 * Creates a stateful mock of the Arca API: workspaces, folders, lists, tasks, subtasks, statuses, labels, members,
 * comments, custom fields, roles, restricted members, keys that expire, and webhooks that are really sent.
 *
 * @example
 * ```ts
 * import { createArcaMock } from "@countersign/mock";
 * import { Arca } from "@countersign/sdk/arca";
 *
 * const mock = createArcaMock({ seed: 1 });
 * const { url, close } = await mock.listen(0);
 * const { key, workspaceId } = mock.createKey({ scopes: ["workspaces:read", "tasks:read"] });
 * const arca = new Arca({ apiKey: key, baseUrl: url });
 * console.log((await arca.workspaces.retrieve(workspaceId)).name);
 * await close();
 * ```
 */
export function createArcaMock({ firstIds = {}, ...options }: ArcaMockOptions = {}): ArcaMock {
	checkFirstIds(firstIds);
	const mock = createMock(arcaMockProvider, options);
	const { engine } = mock;
	const seed = String(options.seed ?? 1);

	const account = (entityId = OWN_ACCOUNT): Account => {
		const { db, sequences } = engine.world(entityId, MODE);
		for (const [kind, first] of Object.entries(firstIds)) if (!sequences.has(kind)) sequences.set(kind, first);
		return { db, sequences, now: () => new Date(engine.clock.now()).toISOString() };
	};
	const taskOf = ({ db }: Account, id: number): TaskRow => {
		const row = rows(db, "tasks").get(String(id));
		if (!row) throw new TypeError(`no task ${id} exists`);
		return row;
	};
	const must = (known: object | undefined, what: string, id: number): void => {
		if (!known) throw new TypeError(`no ${what} ${id} exists`);
	};

	/** Adds a person to the account's first workspace. Creates the workspace if the account has no workspace yet. */
	function newcomer(own: Account, role: Role | undefined, restriction: Restriction | undefined): string {
		const [first] = rows(own.db, "workspaces").all();
		const userId = addUser(own, {});
		if (first) addMembership(own, first.id, userId, role ?? "member", restriction ?? null);
		else if (role === undefined || role === "owner") addWorkspace(own, userId, {});
		else {
			// A workspace always has an owner, even if the new key belongs to someone else.
			const workspace = addWorkspace(own, addUser(own, { name: "Owner" }), {});
			addMembership(own, workspace.id, userId, role, restriction ?? null);
		}
		return userId;
	}

	const settingsPage: SettingsPage = {
		createWebhook: (entityId, webhook) => made.createWebhook({ entityId, ...webhook }),
		async testWebhook(entityId, id) {
			const endpoint = account(entityId).db.collection("webhook_endpoints").get(id);
			if (!endpoint) throw new TypeError(`no webhook ${id} exists`);
			const token = typeof endpoint.token === "string" ? endpoint.token : null;
			const { posted, attempt } = await sendPing(
				engine,
				{ id, url: String(endpoint.url) },
				account(entityId).now(),
				token,
			);
			const { status, text, error } = posted;
			return { status: status ?? null, body: text ?? "", errors: error === undefined ? [] : [error], attempt };
		},
	};
	const made: ArcaMock = Object.defineProperties({} as ArcaMock, {
		...Object.getOwnPropertyDescriptors(mock),
		...Object.getOwnPropertyDescriptors({
			entityId: OWN_ACCOUNT,
			createKey({ userId, role, restrictedTo, ...key }: CreateArcaKeyOptions = {}): ArcaKey {
				const entityId = key.entityId ?? (userId === undefined ? undefined : OWN_ACCOUNT);
				if (userId !== undefined) must(rows(account(entityId).db, "users").get(String(userId)), "user", userId);
				const made = engine.createKey({ ...key, mode: MODE, ...(entityId !== undefined && { entityId }) });
				const own = account(made.entityId);
				const acting = userId === undefined ? newcomer(own, role, restrictedTo) : String(userId);
				const record = engine.updateKey(made.key, { subject: acting });
				return { ...record, userId: Number(acting), workspaceId: Number(rows(own.db, "workspaces").all()[0]?.id ?? 0) };
			},
			createUser: ({ entityId, ...user }: UserOptions & InAccount = {}) => ({
				id: Number(addUser(account(entityId), user)),
			}),
			createWorkspace({ entityId, owner, ...workspace }: WorkspaceOptions & InAccount & { readonly owner: number }) {
				const own = account(entityId);
				must(rows(own.db, "users").get(String(owner)), "user", owner);
				return { id: Number(addWorkspace(own, String(owner), workspace).id) };
			},
			addMember(
				workspaceId: number,
				userId: number,
				role: Role,
				more: InAccount & { readonly restrictedTo?: Restriction } = {},
			) {
				const own = account(more.entityId);
				must(rows(own.db, "workspaces").get(String(workspaceId)), "workspace", workspaceId);
				must(rows(own.db, "users").get(String(userId)), "user", userId);
				addMembership(own, String(workspaceId), String(userId), role, more.restrictedTo ?? null);
			},
			createCustomField(workspaceId: number, { entityId, ...field }: CustomFieldOptions & InAccount) {
				const own = account(entityId);
				must(rows(own.db, "workspaces").get(String(workspaceId)), "workspace", workspaceId);
				return { id: addCustomField(own, String(workspaceId), field) };
			},
			addSubtask(taskId: number, title: string, { entityId }: InAccount = {}) {
				const own = account(entityId);
				return { id: addSubtask(own, taskOf(own, taskId), title) };
			},
			addAttachment(taskId: number, { entityId, ...attachment }: AttachmentOptions & InAccount) {
				const own = account(entityId);
				return { id: addAttachment(own, taskOf(own, taskId), attachment) };
			},
			setTaskLabels(taskId: number, labelIds: readonly number[], { entityId = OWN_ACCOUNT }: InAccount = {}) {
				const own = account(entityId);
				const before = taskOf(own, taskId);
				for (const id of labelIds) must(rows(own.db, "labels").get(String(id)), "label", id);
				const shown = present.taskSnapshot(own.db, before);
				const after = rows(own.db, "tasks").update(before.id, { label_ids: labelIds.map(String) });
				engine.emit(entityId, MODE, "task.labels.changed", {
					workspaceId: Number(after.workspace_id),
					before: shown,
					after: present.taskSnapshot(own.db, after),
					data: {},
				});
			},
			createWebhook({ entityId, ...webhook }: WebhookOptions & InAccount) {
				const own = account(entityId);
				const id = nextId(own, "webhook");
				return makeWebhook(own.db, webhook, {
					id,
					token: hexOf(seed, entityId ?? OWN_ACCOUNT, "webhook token", id).slice(0, 48),
					workspaceIds: rows(own.db, "workspaces")
						.all()
						.map((one) => one.id),
					iso: own.now(),
					allowLocal: options.allowLocalWebhooks === true,
					sender: engine,
				});
			},
			deleteWebhook(id: string, { entityId }: InAccount = {}) {
				if (!account(entityId).db.collection("webhook_endpoints").delete(id))
					throw new TypeError(`no webhook ${id} exists`);
			},
			settingsPage,
		}),
	});
	return made;
}
