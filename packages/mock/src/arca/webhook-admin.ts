/** Making webhooks as Arca's settings page does: the ping comes first, the token is shown once. */

import { isPrivateHost } from "../engine/addresses.ts";
import { carry } from "../engine/carry.ts";
import type { Database } from "../engine/database.ts";
import type { Engine } from "../engine/engine.ts";
import { deliveryHeaders } from "./provider.ts";

/** Names of /administration/webhooks that could be read, without the ping. */
export const ARCA_EVENTS: readonly string[] = [
	"task.created",
	"task.deleted",
	"task.status.changed",
	"task.priority.changed",
	"task.assignees.changed",
	"task.start_date.changed",
	"task.due_date.changed",
	"task.labels.changed",
];

const PING_MS = 10_000;

/** What a webhook is for. */
export interface WebhookOptions {
	/** `https:`; with `allowLocalWebhooks` also `http:` on loopback. */
	readonly url: string;
	/** What people call it. @defaultValue "Webhook" */
	readonly label?: string;
	/** Types of the events that are sent. @defaultValue all that are known */
	readonly events?: readonly string[];
	/** Workspaces whose events are sent. @defaultValue all that the account has by then */
	readonly workspaceIds?: readonly number[];
	/** Whether Arca makes an auth token. @defaultValue true */
	readonly token?: boolean;
}

/** A webhook with its token, which is shown once. */
export interface CreatedWebhook {
	/** `deleteWebhook` takes it. */
	readonly id: string;
	/** Shown here and never again; null for a webhook without one. */
	readonly token: string | null;
}

/** @throws Error when the address may not be used, or does not answer the ping with 2xx within ten seconds */
export async function makeWebhook(
	db: Database,
	options: WebhookOptions,
	facts: {
		readonly id: string;
		readonly token: string;
		readonly workspaceIds: readonly string[];
		readonly iso: string;
		readonly allowLocal: boolean;
		/** What carries the ping. */
		readonly sender: Pick<Engine, "post" | "timers">;
	},
): Promise<CreatedWebhook> {
	const { url, events = ARCA_EVENTS } = options;
	checkAddress(url, facts.allowLocal);
	if (events.length === 0) throw new Error("A webhook needs one event or more.");
	const unknown = events.find((event) => !/^(?:task|folder|list)\.[\w.]+$/.test(event));
	if (unknown !== undefined) throw new Error(`There is no event ${unknown}.`);
	await ping(facts.sender, url, facts.iso);
	const token = options.token === false ? null : facts.token;
	db.collection("webhook_endpoints").insert({
		id: facts.id,
		label: options.label ?? "Webhook",
		url,
		events: [...events],
		workspace_ids: options.workspaceIds?.map(String) ?? [...facts.workspaceIds],
		token,
		status: "active",
		success_count: 0,
		failure_count: 0,
		consecutive_failure_count: 0,
		created_at: facts.iso,
	});
	return { id: facts.id, token };
}

/** Assumption: the ping carries no token, because nobody has been shown one yet. */
async function ping({ post, timers }: Pick<Engine, "post" | "timers">, url: string, iso: string): Promise<void> {
	const body = JSON.stringify({
		event: "ping",
		timestamp: iso,
		workspaceId: null,
		before: null,
		after: null,
		data: {},
	});
	const headers = { "content-type": "application/json", ...deliveryHeaders("ping", null) };
	const { status, error } = await carry(post, { url, headers, body }, PING_MS, timers);
	if (status === undefined)
		throw new Error(`The webhook was not created: ${url} did not respond to the ping: ${error}.`);
	if (error !== undefined) throw new Error(`The webhook was not created: ${url} responded to the ping with ${status}.`);
}

function checkAddress(text: string, allowLocal: boolean): void {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	const local = url !== undefined && isPrivateHost(url.hostname);
	if (!url || !(url.protocol === "https:" || (url.protocol === "http:" && local)))
		throw new Error(`The webhook was not created: ${text} is not an https address.`);
	if (local && !allowLocal)
		throw new Error(
			`The webhook was not created: ${text} is a local or private address; set allowLocalWebhooks to allow it.`,
		);
}
