/**
 * Saved payment methods. Cards come as Stripe tokens only: `pm_card_visa` and `pm_card_mastercard` pay, a token that ends in
 * `chargeDeclined` is always declined. Raw card fields are refused.
 */

import type { Call } from "../../../engine/handler.ts";
import type { SomeHandlers } from "../../generated/handlers.ts";
import type { PaymentMethodCreateParams } from "../../generated/types.ts";
import { found, refuse } from "../../shared/lookup.ts";
import type { PaymentMethodRow } from "../../shared/rows/accounts.ts";
import { setting } from "../../shared/settings.ts";
import { rows } from "../../shared/tables.ts";

const BRANDS: readonly [prefix: string, brand: string, last4: string][] = [
	["pm_card_mastercard", "mastercard", "4444"],
	["pm_card_amex", "amex", "8431"],
	["pm_card_visa_chargeDeclined", "visa", "0002"],
	["pm_card_", "visa", "4242"],
];

/** Whether charges with this method are declined. */
export const isDeclined = (method: Pick<PaymentMethodRow, "stripe_payment_method_id">): boolean =>
	method.stripe_payment_method_id?.endsWith("chargeDeclined") ?? false;

/** @throws 422 `stripe_not_connected` where the entity has no Stripe, `raw_card_data_not_allowed` for card fields (assumption: the codes) */
export function createPaymentMethod(
	call: Call,
	accountId: string,
	body: PaymentMethodCreateParams,
	at: string,
	first: boolean,
): PaymentMethodRow {
	refuseRawCard(call, body, at);
	const token = body.stripe_payment_method_id ?? body.token ?? null;
	// Assumption: a mock entity is connected to Stripe unless its settings say otherwise.
	if (setting(call.db, "payments.stripe_connected") === false) {
		refuse(call, "stripe_not_connected", at, "This entity has no Stripe connection; leave payment methods out.");
	}
	const type = body.method_type;
	const card = token?.startsWith("pm_card") ? token : undefined;
	const [, brand = null, last4 = null] = BRANDS.find(([prefix]) => card?.startsWith(prefix)) ?? [];
	return rows(call.db, "payment_methods").insert({
		id: call.id("payment_method"),
		object: "payment_method",
		account_id: accountId,
		method_type: type === undefined || type === "card" ? "credit_card" : type,
		is_default: body.is_default ?? first,
		is_verified: token !== null,
		last4,
		brand,
		exp_month: card === undefined ? null : 12,
		exp_year: card === undefined ? null : new Date(call.now).getUTCFullYear() + 3,
		bank_name: null,
		account_type: null,
		stripe_payment_method_id: token,
		created_at: call.iso(),
	});
}

/** Refuses card numbers. @throws 422 `raw_card_data_not_allowed` */
export function refuseRawCard(call: Call, body: object, at = ""): void {
	for (const field of ["card_number", "cvc"]) {
		if (field in body) {
			const param = at === "" ? field : `${at}.${field}`;
			refuse(call, "raw_card_data_not_allowed", param, "Send a payment method token, never raw card data.");
		}
	}
}

export const paymentMethodHandlers = {
	"accounts.paymentMethods.list": (call) => {
		const account = found(call, "accounts", call.path.id);
		return call.list([...rows(call.db, "payment_methods").by("account_id", account.id)], {}, "given");
	},
} satisfies SomeHandlers;
