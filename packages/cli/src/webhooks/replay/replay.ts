import { UsageError } from "../../shared/errors.ts";
import type { Machine } from "../../shared/machine.ts";
import { target, verifierOf } from "../options.ts";
import { post, shown } from "../post.ts";
import { load, type SavedDelivery } from "../saved.ts";
import type { SenderValues } from "../sender-options.ts";
import type { AnyWebhooks } from "../senders.ts";

export interface ReplayValues extends SenderValues {
	readonly asIs?: true;
	readonly line?: readonly string[];
}

/** Delivers saved deliveries again. */
export async function replay(file: string, to: string, values: ReplayValues, machine: Machine): Promise<number> {
	const { print } = machine;
	const url = target(to, "<url>");
	const webhooks = values.asIs ? undefined : (await verifierOf(values, machine)).webhooks;
	let failures = 0;
	const deliveries = load(file, machine, values.line);
	if (deliveries.length === 0) throw new UsageError(`${file} has no saved delivery.`);
	for (const delivery of deliveries) {
		const headers = webhooks ? await signedAgain(webhooks, delivery) : delivery.headers;
		const answer = await post(url, delivery.body, headers, machine.clock);
		if (answer.status < 200 || answer.status > 299) failures++;
		print(`line ${delivery.line}, of ${new Date(delivery.at).toISOString()} → ${shown(answer)}`);
	}
	return failures === 0 ? 0 : 1;
}

/** Returns the saved headers with a new signature: headers that signing creates replace the saved ones. */
async function signedAgain(webhooks: AnyWebhooks, { body, headers }: SavedDelivery): Promise<[string, string][]> {
	const id = headers.find(([name]) => name.toLowerCase() === "webhook-id")?.[1];
	const made = Object.entries(await webhooks.sign(body, { ...(id !== undefined && { id }) }));
	const replaced = new Set(made.map(([name]) => name.toLowerCase()));
	const kept = headers.filter(([name]) => !replaced.has(name.toLowerCase()));
	return [...kept.map(([name, value]): [string, string] => [name, value]), ...made];
}
