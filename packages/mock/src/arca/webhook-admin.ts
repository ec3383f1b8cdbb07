/** Creates webhooks as Arca's settings page does: the ping comes first, and the token is shown once. */

import { isPrivateHost } from "../engine/addresses.ts";
import type { Database } from "../engine/database.ts";
import { sendTest, type TestSender } from "../engine/test-attempt.ts";
import { deliveryHeaders } from "./provider.ts";

/** The readable event names of /administration/webhooks, without the ping. */
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

/** Options for a new webhook. */
export interface WebhookOptions {
	/** `https:`; with `allowLocalWebhooks` also `http:` on loopback. */
	readonly url: string;
	/** Name of the webhook. @defaultValue "Webhook" */
	readonly label?: string;
	/** Event types to send. @defaultValue all known types */
	readonly events?: readonly string[];
	/** Workspaces whose events are sent. @defaultValue all current workspaces of the account */
	readonly workspaceIds?: readonly number[];
	/** Whether Arca creates an auth token. @defaultValue true */
	readonly token?: boolean;
}

/** A webhook with its token, which is shown once. */
export interface CreatedWebhook {
	/** `deleteWebhook` takes it. */
	readonly id: string;
	/** Returned only once; null for a webhook without a token. */
	readonly token: string | null;
}

/** @throws Error if the URL is not allowed, or does not respond to the ping with 2xx within ten seconds */
export async function makeWebhook(
	db: Database,
	options: WebhookOptions,
	facts: {
		readonly id: string;
		readonly token: string;
		readonly workspaceIds: readonly string[];
		readonly iso: string;
		readonly allowLocal: boolean;
		/** Sends the ping. */
		readonly sender: TestSender;
	},
): Promise<CreatedWebhook> {
	const { url, events = ARCA_EVENTS } = options;
	checkAddress(url, facts.allowLocal);
	if (events.length === 0) throw new Error("A webhook needs at least one event.");
	const unknown = events.find((event) => !/^(?:task|folder|list)\.[\w.]+$/.test(event));
	if (unknown !== undefined) throw new Error(`The event ${unknown} does not exist.`);
	await firstPing(facts.sender, url, facts.iso);
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

/** Sends a ping. Assumption: the first one has no token, because it has not been shown to anyone yet. */
export function sendPing(
	sender: TestSender,
	{ id, url }: { readonly id: string; readonly url: string },
	iso: string,
	token: string | null,
): ReturnType<typeof sendTest> {
	const body = JSON.stringify({
		event: "ping",
		timestamp: iso,
		workspaceId: null,
		before: null,
		after: null,
		data: {},
	});
	const headers = { "content-type": "application/json", ...deliveryHeaders("ping", token) };
	return sendTest(sender, { endpointId: id, url, eventType: "ping", headers, body }, PING_MS);
}

async function firstPing(sender: TestSender, url: string, iso: string): Promise<void> {
	const { status, error } = (await sendPing(sender, { id: "", url }, iso, null)).posted;
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
