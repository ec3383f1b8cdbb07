/** What a write changed, as the activity feed and the audit log show it: `order.confirmed`, `account.address_created`. */
import { withSharedShape } from "../../engine/collection.ts";
import type { Call, JsonObject, Result } from "../../engine/handler.ts";
import { rows, type Tables } from "./tables.ts";

export interface Change {
	readonly action: string;
	readonly resource_type: string;
	readonly resource_id: string | null;
	readonly resource_label: string | null;
	readonly before: JsonObject | null;
	readonly after: JsonObject | null;
	/** Additional data. */
	readonly metadata?: JsonObject;
	/** Why it failed. */
	readonly error_code?: string;
}

interface Resource {
	readonly type: string;
	/** The table of its rows, if there is one. */
	readonly table?: keyof Tables;
	/** Path parameter that names it. */
	readonly param?: string;
}

/** Resources by the first part of an operation id. A resource that is not listed keeps its own name, without before and after. */
const RESOURCES: Readonly<Record<string, Resource>> = {
	accounts: { type: "account", table: "accounts" },
	products: { type: "product", table: "products" },
	kits: { type: "product", table: "products" },
	variants: { type: "product_variant", table: "variants" },
	pricingPolicies: { type: "pricing_policy", table: "pricing_policies" },
	inventory: { type: "inventory" },
	orders: { type: "order", table: "orders" },
	payments: { type: "payment", table: "payments", param: "payment_id" },
	credits: { type: "credit_memo", table: "credit_memos", param: "credit_id" },
	customerCredits: { type: "customer_credit", table: "customer_credits" },
	webhookEndpoints: { type: "webhook_endpoint", table: "webhook_endpoints" },
	apiKeys: { type: "api_key" },
	journalEntries: { type: "journal_entry", table: "journal_entries" },
	recurringJournalEntries: { type: "recurring_journal_entry", table: "recurring_journal_entries" },
	bankAccounts: { type: "bank_account", table: "bank_accounts" },
	bankTransactions: { type: "bank_transaction", table: "bank_transactions", param: "bank_transaction_id" },
	glAccounts: { type: "gl_account", table: "gl_accounts" },
	periods: { type: "accounting_period", table: "periods" },
	fiscalPeriods: { type: "accounting_period", table: "periods" },
	accountingPeriods: { type: "accounting_period", table: "periods" },
	packages: { type: "package", table: "packages" },
	returns: { type: "return", table: "returns" },
	marketplaceOrders: { type: "order", table: "orders" },
	purchaseOrders: { type: "purchase_order", table: "orders" },
	vendorBills: { type: "vendor_bill", table: "vendor_bills" },
	apPayments: { type: "ap_payment", table: "ap_payments" },
	vendors: { type: "vendor", table: "accounts" },
	vendorPrepayments: { type: "vendor_prepayment", table: "vendor_prepayments" },
	vendorCredits: { type: "vendor_credit", table: "vendor_credits" },
	vendorReturns: { type: "vendor_return", table: "vendor_returns" },
	settings: { type: "entity_settings", table: "settings" },
	unitsOfMeasure: { type: "unit_of_measure" },
	projects: { type: "project", table: "projects" },
	integrations: { type: "integration" },
	migration: { type: "migration" },
};

const PAST: Readonly<Record<string, string>> = {
	apply: "applied",
	cancel: "cancelled",
	ship: "shipped",
	notifyRevision: "revision_notice_dismissed",
	sendToVendor: "sent_to_vendor",
	transfer: "transferred",
	releaseHold: "hold_released",
	markNoShow: "no_show_marked",
	confirmPickup: "pickup_confirmed",
	applyCoupon: "coupon_applied",
	rotateSecret: "secret_rotated",
	createBulk: "bulk_created",
	batch: "batch_posted",
	multiInvoiceApply: "applied_multi_invoice",
	buyLabel: "label_purchased",
	voidLabel: "label_voided",
	rechargeLabel: "label_recharged",
	markDelivered: "delivered",
	requestClose: "close_requested",
	approveClose: "close_approved",
	writeOff: "written_off",
	bulk: "import_submitted",
	freeze: "frozen",
	unfreeze: "unfrozen",
	snapshot: "snapshot_started",
	swap: "swapped",
	rollback: "rolled_back",
	closeFiscalYear: "fiscal_year_closed",
	matchCustomerPayment: "customer_payment_matched",
	assessLateFees: "late_fees_assessed",
};

/** Returns the table of a kind of record, if there is one. */
export const tableOfType = (type: string): keyof Tables | undefined =>
	Object.values(RESOURCES).find((one) => one.type === type)?.table;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const singular = (name: string): string =>
	snake(name)
		.replace(/(ss)es$|(?<!s)s$/, "$1")
		.replace(/ie$/, "y");
const past = (verb: string): string => PAST[verb] ?? (verb.endsWith("e") ? `${snake(verb)}d` : `${snake(verb)}ed`);

function resourceOf(operation: string): Resource {
	const [root = ""] = operation.split(".");
	return RESOURCES[root] ?? { type: singular(root) };
}

/** `orders.confirm` → `order.confirmed`; `accounts.addresses.create` → `account.address_created`. */
export function actionOf(operation: string): string {
	const parts = operation.split(".");
	const verb = past(parts.at(-1) ?? "");
	const children = parts.slice(1, -1).map(singular);
	return `${resourceOf(operation).type}.${[...children, verb].join("_")}`;
}

const LABELS = [
	"order_number",
	"account_number",
	"display_name",
	"sku",
	"title",
	"name",
	"entry_number",
	"credit_memo_number",
	"package_number",
	"return_number",
	"bill_number",
	"prepayment_number",
	"credit_number",
	"vendor_return_number",
] as const;

function labelOf(row: JsonObject | null): string | null {
	for (const field of LABELS) {
		const label = row?.[field];
		if (typeof label === "string") return label;
	}
	return null;
}

const isObject = (value: unknown): value is JsonObject =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** Returns the current row that the path names. */
export function namedRow(call: Call): JsonObject | null {
	const { table, param = "id" } = resourceOf(call.route.id);
	const id = call.path[param];
	if (table === undefined || id === undefined) return null;
	const row =
		rows(call.db, table).get(id) ??
		(table === "orders" ? rows(call.db, "orders").by("order_number", id)[0] : undefined);
	// Rows are replaced and never changed, so they can be recorded without a copy.
	return row ?? null;
}

/** Describes a write. `before` is the row that its path named before it ran. */
export function changeOf(call: Call, result: Result, before: JsonObject | null): Change {
	const operation = call.route.id;
	const body = isObject(result.body) ? (isObject(result.body.data) ? result.body.data : result.body) : null;
	const after = namedRow(call) ?? (before === null ? body : null);
	const id = before?.id ?? after?.id ?? call.path.id ?? null;
	return {
		action: isPosting(operation, after) ? "journal_entry.posted" : actionOf(operation),
		resource_type: resourceOf(operation).type,
		resource_id: typeof id === "string" ? id : null,
		resource_label: labelOf(after ?? before),
		before,
		after: recordedState(call, withoutSecrets(after)),
		metadata: remarks(call.body),
	};
}

/** The activity feed's pages have a separate action for an entry that is posted when it is created. */
const isPosting = (operation: string, after: JsonObject | null): boolean =>
	operation === "journalEntries.create" && after?.status === "posted";

/** Returns the notes of a request, for the record. */
const remarks = ({ notes, reason }: JsonObject): JsonObject => ({
	...(typeof notes === "string" && { notes }),
	...(typeof reason === "string" && { reason }),
});

/** Returns a state to keep: the row itself, since rows never change, or otherwise a copy that takes little memory. */
function recordedState(call: Call, state: JsonObject | null): JsonObject | null {
	if (state === null) return null;
	const { table } = resourceOf(call.route.id);
	const row = table === undefined ? undefined : rows(call.db, table).get(String(state.id));
	return row === state ? state : withSharedShape(state);
}

/** Removes secrets: a response shows a secret once, and records never contain it. */
function withoutSecrets(row: JsonObject | null): JsonObject | null {
	if (row === null || !("secret" in row || "key" in row)) return row;
	const { secret: _secret, key: _key, ...rest } = row;
	return rest;
}

type Diff = { before: JsonObject; after: JsonObject } | null;

const known = new WeakMap<Change, Diff>();

/** Returns the fields that differ, before and after; null if there is nothing to compare. Feed and log share the result. */
export function differences(change: Change): Diff {
	const diff = known.get(change) ?? compare(change);
	known.set(change, diff);
	return diff;
}

function compare({ before, after }: Change): Diff {
	if (before === null || after === null) return null;
	const fields = Object.keys({ ...before, ...after }).filter((field) => !same(before[field], after[field]));
	const pick = (row: JsonObject): JsonObject => Object.fromEntries(fields.map((field) => [field, row[field] ?? null]));
	return { before: pick(before), after: pick(after) };
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
