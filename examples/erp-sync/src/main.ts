/** Runs two nights against the mock. In the second night everything already exists, and nothing is created. */
import { isDeepStrictEqual } from "node:util";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { aDay } from "./group-erp.ts";
import { ERP_SCOPES, expected, syncDay } from "./sync.ts";

const LABELS = {
	accounts: "accounts",
	products: "products",
	pieces: "pieces in stock",
	orders: "orders",
	paid: "paid (USD)",
	packages: "packages",
	returns: "returns",
	purchaseOrders: "purchase orders",
	bookings: "bookings",
	connections: "connections",
	listeners: "webhook endpoint",
} as const;

const mock = createArcusMock({ seed: 1 });
const { url, close } = await mock.listen(0);
const { key, entityId } = mock.createKey({ mode: "live", tier: "elevated", scopes: ERP_SCOPES, name: "group ERP" });
const arcus = new Arcus({ apiKey: key, entityId, baseUrl: url });

const first = await syncDay(arcus, aDay, new Map());
// Drop the links: only the idempotency keys prevent duplicates now.
const second = await syncDay(arcus, aDay, new Map());
await close();
mock.stop();

const wanted = expected(aDay);
const shown = (value: unknown): string => (Array.isArray(value) ? value.join(", ") : String(value));
const rows = Object.entries(wanted).map(([name, value]) => {
	const key = name as keyof typeof wanted;
	return [LABELS[key], shown(value), shown(first[key]), shown(second[key])] as const;
});
const header = ["In Arcus", "Expected", "1st night", "2nd night"] as const;
// The address of the subscription is longer than a column: it is listed below the table.
const [wide, narrow] = [rows.filter(([, value]) => value.length > 12), rows.filter(([, value]) => value.length <= 12)];
for (const [label, ...values] of [header, ...narrow])
	console.log(`${label.padEnd(18)}${values.map((value) => value.padStart(11)).join("")}`);
for (const [label, value, ...found] of wide)
	console.log(
		`${label}: ${value}${found.every((one) => one === value) ? " (all three)" : `, found ${found.join(" and ")}`}`,
	);
const good = isDeepStrictEqual(first, wanted) && isDeepStrictEqual(second, first);
console.log(`\n${good ? "Both books agree, and the second night changed nothing." : "The books DIFFER."}`);
if (!good) process.exitCode = 1;
