import type { CheckResult } from "@countersign/webhooks";
import { received } from "@countersign/webhooks/internal";
import type { DeliveryAnswer } from "@countersign/webhooks/node";
import type { Machine } from "../shared/machine.ts";
import { addressed, describe, reasons } from "./describe.ts";
import { integer } from "./options.ts";
import { prepareSaving, type SavedDelivery, save } from "./saved.ts";
import type { SenderValues } from "./sender-options.ts";
import type { AnyWebhooks } from "./senders.ts";
import { serve } from "./serve.ts";

/** Values of the options that `listen` and `forward` share. */
export interface WatchValues extends SenderValues {
	readonly port: string;
	readonly host: string;
	readonly save?: string;
	readonly show?: true;
	readonly count?: string;
}

interface Plan {
	readonly webhooks: AnyWebhooks;
	readonly values: WatchValues;
	/** The response that the sender gets. */
	answer(delivery: SavedDelivery, result: CheckResult<unknown>): Promise<DeliveryAnswer>;
	readonly greeting: string;
}

/** Serves until it is stopped, or has seen `--count` deliveries. */
export async function watch({ webhooks, values, answer, greeting }: Plan, machine: Machine): Promise<number> {
	const { print, disk } = machine;
	const stopped = machine.stopped();
	if (values.save !== undefined) await prepareSaving(values.save, disk);
	const count = values.count === undefined ? Number.POSITIVE_INFINITY : integer("count", values.count, 1_000_000, 1);
	let seen = 0;
	let bad = 0;
	let enough: () => void = () => {};
	const done = new Promise<void>((resolve) => {
		enough = resolve;
	});
	const counted = (good: boolean) => {
		seen++;
		if (!good) bad++;
		if (seen >= count) enough();
	};
	const { url, close } = await serve(
		{
			port: integer("port", values.port),
			host: values.host,
			maxBodyBytes: webhooks.maxBodyBytes,
		},
		async (delivery) => {
			const known = addressed(webhooks, delivery);
			const result = await webhooks.check(known.body, known.headers);
			if (values.save !== undefined && !(await isSaved(values.save, delivery, webhooks, machine))) {
				counted(false);
				return { ...received, status: 500, body: '{"error":"not_saved"}' };
			}
			const about = result.ok ? await describe(webhooks, result, known) : await reasons(webhooks, known);
			const told = await answer(delivery, result);
			const body = values.show ? `\n${Buffer.from(delivery.body).toString("utf8")}` : "";
			print(`${new Date(delivery.at).toISOString().slice(11, 19)} ${about}\n  responded with ${told.status}${body}`);
			counted(result.ok);
			return told;
		},
		(why) => {
			print(`REFUSED ${why}`);
			counted(false);
		},
		machine.clock,
	);
	print(`${greeting} ${url}; stop with Ctrl-C`);
	await Promise.race([stopped, done]);
	await close();
	return bad > 0 && values.count !== undefined ? 1 : 0;
}

/** A delivery that cannot be saved is not acknowledged either. */
async function isSaved(
	file: string,
	delivery: SavedDelivery,
	webhooks: AnyWebhooks,
	{ disk, print }: Machine,
): Promise<boolean> {
	try {
		await save(file, delivery, webhooks, disk);
		return true;
	} catch (error) {
		print(`NOT SAVED: ${(error as Error).message}; responded with 500`);
		return false;
	}
}
