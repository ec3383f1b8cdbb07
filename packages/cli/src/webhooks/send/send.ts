import { UsageError } from "../../shared/errors.ts";
import type { Machine } from "../../shared/machine.ts";
import { bytesOf, duration, headerLines, integer, moment, statusOf, target, verifierOf } from "../options.ts";
import { NothingListensError, post, shown } from "../post.ts";
import type { SenderValues } from "../sender-options.ts";
import { senderNamed } from "../senders.ts";

export interface SendValues extends SenderValues {
	readonly event?: string;
	readonly body?: string;
	readonly id?: string;
	readonly times: string;
	readonly wait: string;
	readonly at?: string;
	readonly forge?: true;
	readonly expect?: string;
	readonly header?: readonly string[];
	readonly list?: true;
}

const RETRY_MS = 200;

/** Makes the first delivery to a receiver that was started in the same moment, and does not listen yet. */
async function whenListening<Result>(work: () => Promise<Result>, wait: number, machine: Machine): Promise<Result> {
	const { clock, warn } = machine;
	const until = clock.monotonic() + wait;
	for (let tries = 0; ; tries++)
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof NothingListensError) || clock.monotonic() >= until) throw error;
			if (tries === 0) warn(`Nothing listens there yet; waiting for ${Math.round(wait / 1000)} s at most.`);
			await new Promise<void>((resolve) => clock.after(RETRY_MS, resolve));
		}
}

/** Delivers an event to a URL. */
export async function send(to: string | undefined, values: SendValues, machine: Machine): Promise<number> {
	const { clock, print } = machine;
	if (values.list) {
		print(senderNamed(values.sender).events.join("\n"));
		return 0;
	}
	const { sender, webhooks } = await verifierOf(values, machine);
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
	const expected = values.expect === undefined ? undefined : statusOf("expect", values.expect);
	const wait = duration("wait", values.wait);
	const times = integer("times", values.times, 10_000, 1);
	let failures = 0;
	for (let number = 0; number < times; number++) {
		const deliver = () => post(url, body, [...headers, ...further], clock);
		const answer = await (number === 0 ? whenListening(deliver, wait, machine) : deliver());
		const good = expected === undefined ? answer.status >= 200 && answer.status < 300 : answer.status === expected;
		if (!good) failures++;
		print(`${values.body ?? `${name} ${id}`} → ${shown(answer)}${good ? "" : "  not as expected"}`);
	}
	return failures === 0 ? 0 : 1;
}
