/** What Deskflow's console does: masked keys that can be switched on and off, webhooks, test deliveries. */

import type { JsonObject } from "../engine/handler.ts";
import type { KeyRecord } from "../engine/keys.ts";
import type { SentTest } from "../engine/settings-page.ts";
import { sendTest, type TestSender } from "../engine/test-attempt.ts";
import { deliveryHeaders } from "./provider.ts";

/** The only event in the form, by its label. */
export const ORDER_CREATE_LABEL = "Order Create";
export const ORDER_CREATE = "order.create";

/** A row in the list of keys, with key and secret masked. */
export interface ListedKey {
	/** Id of the key, for `updateKey`, `revealKey` and `deleteKey`. */
	readonly id: string;
	/** The switch "Activated". */
	readonly activated: boolean;
	/** Name of the key. */
	readonly description: string;
	/** Masked: dots and the last four characters. */
	readonly key: string;
	/** Masked: dots and the last four characters. */
	readonly secret: string;
	/** What the key may do, such as `orders:read`. */
	readonly permissions: readonly string[];
}

/** Assumption: the form of the mask. The masking of keys is documented. */
export const masked = (value: string): string => `${"•".repeat(8)}${value.slice(-4)}`;

export function listed(record: KeyRecord): ListedKey {
	return {
		id: record.id,
		activated: record.details?.activated !== false,
		description: record.name,
		key: masked(record.key),
		secret: masked(String(record.details?.secret)),
		permissions: record.scopes,
	};
}

/** The result that `Send Dummy` shows. */
export interface DummyResult {
	/** Null if there was no response. */
	readonly status: number | null;
	/** The response body, as text. */
	readonly body: string;
	/** Error messages; empty for a status from 200 to 299. */
	readonly errors: readonly string[];
}

const TIMEOUT_MS = 10_000;

/** Sends a dummy order immediately and returns what the receiver responded. */
export async function sendDummy(
	sender: TestSender,
	endpoint: JsonObject,
	facts: { readonly iso: string; readonly number: number; readonly sign: boolean },
): Promise<SentTest> {
	const body = JSON.stringify({
		event: endpoint.event,
		store: endpoint.store,
		created_at: facts.iso,
		dummy: true,
		data: dummyOrder(facts),
	});
	const headers = {
		"content-type": "application/json",
		...deliveryHeaders(String(endpoint.event), body, facts.sign ? endpoint.secret : undefined),
	};
	const { posted, attempt } = await sendTest(
		sender,
		{ endpointId: String(endpoint.id), url: String(endpoint.url), eventType: String(endpoint.event), headers, body },
		TIMEOUT_MS,
	);
	const { status, text, error } = posted;
	if (status === undefined)
		return { status: null, body: "", errors: [error ?? "The endpoint did not respond."], attempt };
	return {
		status,
		body: text ?? "",
		errors: error === undefined ? [] : [`The endpoint responded with status ${status}.`],
		attempt,
	};
}

/** Assumption: a dummy looks like an order. */
function dummyOrder({ iso, number }: { readonly iso: string; readonly number: number }): JsonObject {
	const line = {
		id: "dummy-line-1",
		product_id: null,
		sku: "DUMMY",
		name: "Dummy product",
		quantity: 1,
		unit_price: 1000,
		total: 1000,
	};
	return {
		id: `dummy-${number}`,
		number: `DUMMY-${number}`,
		status: "pending",
		customer_id: null,
		currency: "USD",
		line_items: [line],
		subtotal: 1000,
		shipping: 0,
		tax: 0,
		total: 1000,
		note: null,
		created_at: iso,
		updated_at: iso,
	};
}
