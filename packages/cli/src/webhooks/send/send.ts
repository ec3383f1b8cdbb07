import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import type { Clock } from "@countersign/webhooks";
import { UsageError } from "../../shared/usage.ts";
import { bytesOf, headerLines, integer, moment, senderOptions, target, verifierOf } from "../options.ts";
import { post, shown } from "../post.ts";
import { senderNamed } from "../senders.ts";

export async function send(args: readonly string[], print: (text: string) => void, clock: Clock): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			...senderOptions,
			event: { type: "string" },
			body: { type: "string" },
			id: { type: "string" },
			times: { type: "string" },
			at: { type: "string" },
			forge: { type: "boolean" },
			expect: { type: "string" },
			header: { type: "string", multiple: true },
			list: { type: "boolean" },
		},
	});
	if (values.list) {
		print(senderNamed(values.sender).events.join("\n"));
		return 0;
	}
	const { sender, webhooks } = verifierOf(values);
	const url = target(positionals[0], "send");
	if (values.event !== undefined && values.body !== undefined)
		throw new UsageError("--event and --body cannot both be given");
	const name = values.event ?? sender.events.at(-1) ?? "test";
	const id = values.id ?? `evt_${clock.uuid().replaceAll("-", "")}`;
	const body =
		values.body === undefined
			? new TextEncoder().encode(JSON.stringify(sender.example(name, id, new Date(clock.now()))))
			: bytesOf(values.body);
	const at = moment("at", values.at);
	const signed = await webhooks.sign(body, {
		...(at !== undefined && { timestamp: at }),
		...(sender.sendsId && { id }),
		...(values.forge && { secret: sender.forgedSecret(randomBytes(32)) }),
	});
	const headers = [["content-type", "application/json"] as const, ...Object.entries(signed)];
	const further = headerLines(values.header ?? []);
	const expected = values.expect === undefined ? undefined : integer("expect", values.expect, 200, 999);
	let failures = 0;
	for (let number = 0; number < integer("times", values.times, 1, 10_000); number++) {
		const answer = await post(url, body, [...headers, ...further]);
		const good = expected === undefined ? answer.status >= 200 && answer.status < 300 : answer.status === expected;
		if (!good) failures++;
		print(`${values.body ?? `${name} ${id}`} → ${shown(answer)}${good ? "" : "  not as expected"}`);
	}
	return failures === 0 ? 0 : 1;
}
