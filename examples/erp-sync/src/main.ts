/**
 * Runs two nights against the mock. In the second night everything already exists, and nothing is created. Then both sides change master data, and the
 * mirror's change feed carries it in both directions.
 */
import { isDeepStrictEqual } from "node:util";
import { postgresMirror } from "@countersign/mirror";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { PGlite } from "@electric-sql/pglite";
import { aDay } from "./group-erp.ts";
import type { Links } from "./push.ts";
import { ERP_SCOPES, expected, mastersOf, syncDay } from "./sync.ts";
import { MASTER_TABLES, newState, RULES, TwoWay } from "./two-way.ts";

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
const links: Links = new Map();
const second = await syncDay(arcus, aDay, links);
const group = mastersOf(aDay);
const database = await PGlite.create(); // in memory; pass a folder, or use PostgreSQL
const sync = new TwoWay({
	arcus,
	database: postgresMirror({ client: database, resources: MASTER_TABLES }),
	group,
	links,
	state: newState(),
});
await sync.exchange();
// The next morning, people on both sides change the same records.
group.write("A-1", { list_price: 21, title: "Chai, loose" });
group.write("D-100", { notes: "Pays by check." });
await arcus.products.update(links.get("A-1") ?? "", { list_price: 20, title: "Chai tea" });
await arcus.products.update(links.get("A-2") ?? "", { title: "Chang beer" });
await arcus.accounts.update(links.get("D-100") ?? "", { notes: "Call before noon." });
const morning = await sync.exchange();
const again = await sync.exchange();
const sides = await Promise.all(
	["A-1", "A-2"].map(async (number) => [group.read(number), await arcus.products.retrieve(links.get(number) ?? "")]),
);
await sync.mirror.close();
await database.close();
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

const line = (text: string | number): string => String(text).replace("\n", " / ");
console.log("\nChanged on both sides the next morning:\n");
for (const [label, ...values] of [
	["Record", "Group", "Arcus", "Afterwards", "Rule"],
	...morning.conflicts.map((one) => [`${one.number} ${one.field}`, one.group, one.arcus, one.result, one.rule]),
] as [string, ...(string | number)[]][])
	console.log(
		`${label.padEnd(18)}${values.map((value, at) => line(value).padEnd([18, 20, 38, 0][at] ?? 0)).join("")}`.trimEnd(),
	);
const isSame = sides.every(([ours, theirs]) =>
	Object.keys(RULES.products).every(
		(field) => (ours as Record<string, unknown>)[field] === (theirs as unknown as Record<string, unknown>)[field],
	),
);
const isQuiet = again.toGroup.length + again.toArcus.length + again.conflicts.length === 0;
console.log(
	`\nCarried to the group's ERP: ${morning.toGroup.join(", ")}. Carried to Arcus: ${morning.toArcus.join(", ")}.`,
);
console.log(isSame && isQuiet ? "Both sides are the same, and nothing is left to carry." : "The sides DIFFER.");
if (!good || !isSame || !isQuiet) process.exitCode = 1;
