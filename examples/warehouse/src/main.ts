/** Runs a shift against the mock: an office key creates the orders, and a warehouse key with the scopes for a WMS ships them. */
import { createArcusMock } from "@countersign/mock";
import { PermissionError } from "@countersign/sdk";
import { Arcus } from "@countersign/sdk/arcus";
import { PGlite } from "@electric-sql/pglite";
import { openCopy } from "./copy.ts";
import { openOffice } from "./office.ts";
import { pickList, shelfList } from "./pick.ts";
import { WMS_SCOPES, workShift } from "./shift.ts";

const mock = createArcusMock({ seed: 1 });
const { url, close } = await mock.listen(0);
const { key: officeKey, entityId } = mock.createKey({ mode: "live", tier: "elevated" });
const office = await openOffice({ apiKey: officeKey, entityId, baseUrl: url });
const database = await PGlite.create(); // in memory; a warehouse passes a folder, or uses PostgreSQL
const floorWith = (scopes: readonly string[]) => {
	const { key } = mock.createKey({ mode: "live", entityId, scopes });
	return new Arcus({ apiKey: key, entityId, baseUrl: url });
};

/** The warehouse's records. One Chai fell off a shelf. */
const book = new Map(office.shelves);
const floor = floorWith(WMS_SCOPES);
const copy = openCopy(floor, database);
const result = await workShift(floor, copy, {
	locationId: office.locationId,
	day: new Date().toISOString().slice(0, 10),
	carrierService: "ups_ground",
	piecesPerBox: 8,
	onPickList(tasks) {
		console.log(`Pick list for ${tasks.length} orders:\n`);
		for (const [id, { title, quantity }] of shelfList(tasks)) {
			console.log(`  ${String(quantity).padStart(3)}  ${title}`);
			book.set(id, (book.get(id) ?? 0) - quantity);
		}
	},
	count: () =>
		[...book].map(([productId, expected]) => {
			const broken = productId === office.products.Chai ? 1 : 0;
			return { productId, expected, counted: expected - broken, unitCost: 9 };
		}),
});
console.log("\nOrder      Package     Pieces  Tracking");
for (const { orderNumber, packageNumber, pieces, trackingNumber } of result.shipments)
	console.log(`${orderNumber}  ${packageNumber}  ${String(pieces).padStart(6)}  ${trackingNumber}`);

const stock = await office.onHand();
console.log("\nOn the shelves after the count:\n");
for (const [title, id] of Object.entries(office.products))
	console.log(`  ${String(stock.get(id)).padStart(3)}  ${title}`);

const { Chai = "", Chang = "" } = office.products;
const left = (await pickList(copy)).length;
const { isComplete } = await copy.mirror.verify();
await copy.mirror.close();
await database.close();
let refused: string | undefined;
const without = floorWith(WMS_SCOPES.filter((scope) => scope !== "fulfillment:write"));
await without.packages.create({ order_id: "any" }).catch((error: unknown) => {
	if (!(error instanceof PermissionError)) throw error;
	refused = `${error.code}, needs ${error.requiredScope}`;
});
console.log(`\nA key without fulfillment:write is rejected: ${refused}`);
await close();

console.log(`The copy of the orders is ${isComplete ? "proved" : "NOT proved"}.`);
const right =
	isComplete && stock.get(Chai) === 40 - 22 - 1 && stock.get(Chang) === 25 - 12 && left === 0 && refused !== undefined;
console.log(right ? "The records match the shelves." : "The records do NOT match the shelves.");
if (!right) process.exitCode = 1;
