import { parseArgs } from "node:util";
import { UsageError } from "../../shared/usage.ts";
import { senderOptions, target, verifierOf } from "../options.ts";
import { post, shown } from "../post.ts";
import { load, type SavedDelivery } from "../saved.ts";
import type { AnyWebhooks } from "../senders.ts";

export async function replay(args: readonly string[], print: (text: string) => void): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { ...senderOptions, "as-is": { type: "boolean" }, line: { type: "string", multiple: true } },
	});
	const [file, to] = positionals;
	if (file === undefined) throw new UsageError("replay needs a file of saved deliveries and a URL");
	const url = target(to, "replay");
	const webhooks = values["as-is"] ? undefined : verifierOf(values).webhooks;
	let failures = 0;
	for (const delivery of load(file, values.line)) {
		const headers = webhooks ? await signedAnew(webhooks, delivery) : delivery.headers;
		const answer = await post(url, delivery.body, headers);
		if (answer.status < 200 || answer.status > 299) failures++;
		print(`line ${delivery.line}, of ${new Date(delivery.at).toISOString()} → ${shown(answer)}`);
	}
	return failures === 0 ? 0 : 1;
}

/** The saved headers with what signing makes put in place of what it made then. */
async function signedAnew(webhooks: AnyWebhooks, { body, headers }: SavedDelivery): Promise<[string, string][]> {
	const id = headers.find(([name]) => name.toLowerCase() === "webhook-id")?.[1];
	const made = Object.entries(await webhooks.sign(body, { ...(id !== undefined && { id }) }));
	const replaced = new Set(made.map(([name]) => name.toLowerCase()));
	const kept = headers.filter(([name]) => !replaced.has(name.toLowerCase()));
	return [...kept.map(([name, value]): [string, string] => [name, value]), ...made];
}
