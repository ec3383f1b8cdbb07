import { UsageError } from "../../shared/errors.ts";
import type { Machine } from "../../shared/machine.ts";
import { bytesOf, headerLines, integer, moment, target, verifierOf } from "../options.ts";
import { post, shown } from "../post.ts";
import type { SenderValues } from "../sender-options.ts";
import { senderNamed } from "../senders.ts";

export interface SendValues extends SenderValues {
	readonly event?: string;
	readonly body?: string;
	readonly id?: string;
	readonly times: string;
	readonly at?: string;
	readonly forge?: true;
	readonly expect?: string;
	readonly header?: readonly string[];
	readonly list?: true;
}

/** Delivers an event to a URL. */
export async function send(to: string | undefined, values: SendValues, machine: Machine): Promise<number> {
	const { clock, print } = machine;
	if (values.list) {
		print(senderNamed(values.sender).events.join("\n"));
		return 0;
	}
	const { sender, webhooks } = verifierOf(values, machine);
	const url = target(to, "<url>");
	if (values.event !== undefined && values.body !== undefined)
		throw new UsageError("Use either --event or --body, not both.");
	const name = values.event ?? sender.events.at(-1) ?? "test";
	const id = values.id ?? `evt_${clock.uuid().replaceAll("-", "")}`;
	const body =
		values.body === undefined
			? new TextEncoder().encode(JSON.stringify(sender.example(name, id, new Date(clock.now()))))
			: bytesOf(values.body, machine);
	const at = moment("at", values.at);
	const signed = await webhooks.sign(body, {
		...(at !== undefined && { timestamp: at }),
		...(sender.sendsId && { id }),
		...(values.forge && { secret: sender.forgedSecret(machine.random(32)) }),
	});
	const headers = [["content-type", "application/json"] as const, ...Object.entries(signed)];
	const further = headerLines(values.header ?? []);
	const expected = values.expect === undefined ? undefined : integer("expect", values.expect, 999);
	let failures = 0;
	for (let number = 0; number < integer("times", values.times, 10_000); number++) {
		const answer = await post(url, body, [...headers, ...further], clock);
		const good = expected === undefined ? answer.status >= 200 && answer.status < 300 : answer.status === expected;
		if (!good) failures++;
		print(`${values.body ?? `${name} ${id}`} → ${shown(answer)}${good ? "" : "  not as expected"}`);
	}
	return failures === 0 ? 0 : 1;
}
