/**
 * A process that rotates: `rotator <settings as JSON>`. It kills itself at the given step: before or after a write to the store, or
 * before, during or after a call to the sender. If it is not killed, it prints the result.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { Arcus } from "@countersign/sdk/arcus";
import { type RotateOptions, rotateWebhookSecret, secretStore } from "@countersign/webhooks";
import { type Keeper, openDocument } from "./documents.ts";

export interface RotatorSettings extends Pick<RotateOptions, "endpointId" | "overlap" | "lead" | "strategy"> {
	readonly keeper: Keeper;
	readonly name: string;
	readonly baseUrl: string;
	readonly apiKey: string;
	readonly entityId: string;
	/** The number of the step at which it dies; none if it lives. */
	readonly dieAt?: number | undefined;
}

const settings = JSON.parse(process.argv[2] ?? "") as RotatorSettings;
const { keeper, name, baseUrl, apiKey, entityId, dieAt, ...options } = settings;
let steps = 0;
async function step(): Promise<void> {
	if (steps++ !== dieAt) return;
	process.kill(process.pid, "SIGKILL");
	await sleep(60_000);
}

const { document, close } = await openDocument(keeper, name);
const secrets = secretStore({
	read: document.read,
	async replace(text, expected) {
		await step();
		const replaced = await document.replace(text, expected);
		await step();
		return replaced;
	},
});
const client = new Arcus({
	baseUrl,
	apiKey,
	entityId,
	async fetch(...request) {
		await step();
		const answer = fetch(...request);
		// Long enough to send the request, and too short for some responses.
		await sleep(2);
		await step();
		const response = await answer;
		await step();
		return response;
	},
});
console.log(JSON.stringify(await rotateWebhookSecret({ client, secrets, ...options })));
await close();
