import { parseArgs } from "node:util";
import { type CheckResult, explain } from "@countersign/webhooks";
import { received, refused } from "@countersign/webhooks/internal";
import type { DeliveryAnswer } from "@countersign/webhooks/node";
import { integer, senderOptions, target, verifierOf } from "../options.ts";
import { post, shown } from "../post.ts";
import { prepareSaving, type SavedDelivery, save } from "../saved.ts";
import type { AnyWebhooks } from "../senders.ts";
import { serve } from "../serve.ts";

type Print = (text: string) => void;

const options = {
	...senderOptions,
	port: { type: "string" },
	host: { type: "string" },
	answer: { type: "string" },
	save: { type: "string" },
	show: { type: "boolean" },
	count: { type: "string" },
	"verified-only": { type: "boolean" },
} as const;

/** What a genuine delivery is, on one line. */
export async function describe(
	webhooks: AnyWebhooks,
	result: CheckResult<unknown> & { readonly ok: true },
	{ body, headers }: SavedDelivery,
): Promise<string> {
	const delivery = { body, headers };
	const event = result.event as never;
	const type = webhooks.eventType(event, delivery);
	const id = await webhooks.eventId(event, delivery);
	const signed = result.timestamp === undefined ? "" : `, signed ${new Date(result.timestamp * 1000).toISOString()}`;
	return `genuine: ${type} ${id}${signed}, by secret ${result.secret.index + 1} (${result.secret.id})`;
}

/** Why a delivery is refused, with what the usual mistakes have to do with it. */
export async function reasons(webhooks: AnyWebhooks, { body, headers }: SavedDelivery): Promise<string> {
	const { code, message, causes, advice } = await explain(webhooks, body, headers);
	const found = causes.length === 0 ? "" : `\n  likely: ${causes.join("\n  or: ")}`;
	return `REFUSED ${code}: ${message}${found}\n  ${advice}`;
}

/** The headers together with the address, where a sender proves itself by it. */
export function addressed(webhooks: AnyWebhooks, delivery: SavedDelivery): SavedDelivery {
	const headers = webhooks.withAddress?.(delivery.headers, delivery.url);
	return headers === undefined ? delivery : { ...delivery, headers: headers as SavedDelivery["headers"] };
}

interface Plan {
	readonly webhooks: AnyWebhooks;
	readonly print: Print;
	readonly values: ReturnType<typeof parse>["values"];
	/** What the sender is told. */
	answer(delivery: SavedDelivery, result: CheckResult<unknown>): Promise<DeliveryAnswer>;
	readonly greeting: string;
	readonly stopped: Promise<unknown>;
}

const parse = (args: readonly string[]) => parseArgs({ args: [...args], allowPositionals: true, options });

/** Serves until it is stopped, or has seen as many deliveries as it was told. */
async function watch({ webhooks, print, values, answer, greeting, stopped }: Plan): Promise<number> {
	if (values.save !== undefined) await prepareSaving(values.save);
	const count = integer("count", values.count, Number.POSITIVE_INFINITY, 1_000_000);
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
			port: integer("port", values.port, 4020),
			host: values.host ?? "127.0.0.1",
			maxBodyBytes: webhooks.maxBodyBytes,
		},
		async (delivery) => {
			const known = addressed(webhooks, delivery);
			const result = await webhooks.check(known.body, known.headers);
			if (values.save !== undefined && !(await isSaved(values.save, delivery, webhooks, print))) {
				counted(false);
				return { ...received, status: 500, body: '{"error":"not_saved"}' };
			}
			const about = result.ok ? await describe(webhooks, result, known) : await reasons(webhooks, known);
			const told = await answer(delivery, result);
			const body = values.show ? `\n${Buffer.from(delivery.body).toString("utf8")}` : "";
			print(`${new Date(delivery.at).toISOString().slice(11, 19)} ${about}\n  answered ${told.status}${body}`);
			counted(result.ok);
			return told;
		},
		(why) => {
			print(`REFUSED ${why}`);
			counted(false);
		},
	);
	print(`${greeting} ${url}; end it with Ctrl-C`);
	await Promise.race([stopped, done]);
	await close();
	return bad > 0 && values.count !== undefined ? 1 : 0;
}

/** A delivery that cannot be saved is not acknowledged either. */
async function isSaved(file: string, delivery: SavedDelivery, webhooks: AnyWebhooks, print: Print): Promise<boolean> {
	try {
		await save(file, delivery, webhooks);
		return true;
	} catch (error) {
		print(`NOT SAVED: ${(error as Error).message}; responded with 500`);
		return false;
	}
}

export async function listen(args: readonly string[], print: Print, stopped: Promise<unknown>): Promise<number> {
	const { values } = parse(args);
	const { webhooks } = verifierOf(values);
	const status = integer("answer", values.answer, 200, 599);
	return watch({
		webhooks,
		print,
		values,
		stopped,
		greeting: "listening on",
		answer: async (_delivery, result) => (result.ok ? { ...received, status } : refused(result.code)),
	});
}

export async function forward(args: readonly string[], print: Print, stopped: Promise<unknown>): Promise<number> {
	const { values, positionals } = parse(args);
	const url = target(positionals[0], "forward");
	const { webhooks } = verifierOf(values);
	return watch({
		webhooks,
		print,
		values,
		stopped,
		greeting: `forwarding to ${url} from`,
		async answer(delivery, result) {
			if (!result.ok && values["verified-only"]) return refused(result.code);
			try {
				const answer = await post(url, delivery.body, delivery.headers);
				print(`  passed on → ${shown(answer)}`);
				return answer;
			} catch (error) {
				print(`  not passed on: ${(error as Error).message}`);
				return { status: 502, headers: { "content-type": "application/json" }, body: '{"error":"not_passed_on"}' };
			}
		},
	});
}
