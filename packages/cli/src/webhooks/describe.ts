import { type CheckResult, explain } from "@countersign/webhooks";
import type { SavedDelivery } from "./saved.ts";
import type { AnyWebhooks } from "./senders.ts";

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
	return `genuine: ${type} ${id}${signed}, signed with secret ${result.secret.index + 1} (${result.secret.id})`;
}

/** Returns why a delivery is rejected, and which of the usual mistakes are the likely cause. */
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
