/** Runs a shift against the mock: an office key creates the orders, and a warehouse key with the scopes for a WMS ships them. */
import { createArcusMock } from "@countersign/mock";
import { PermissionError } from "@countersign/sdk";
import { Arcus } from "@countersign/sdk/arcus";
import { openOffice } from "./office.ts";
import { pickList, shelfList } from "./pick.ts";
import { WMS_SCOPES, workShift } from "./shift.ts";

const mock = createArcusMock({ seed: 1 });
const { url, close } = await mock.listen(0);
const { key: officeKey, entityId } = mock.createKey({ mode: "live", tier: "elevated" });
const office = await openOffice({ apiKey: officeKey, entityId, baseUrl: url });
const floorWith = (scopes: readonly string[]) => {
	const { key } = mock.createKey({ mode: "live", entityId, scopes });
	return new Arcus({ apiKey: key, entityId, baseUrl: url });
};

/** The warehouse's records. One Chai fell off a shelf. */
const book = new Map(office.shelves);
const result = await workShift(floorWith(WMS_SCOPES), {
	locationId: office.locationId,
	day: new Date().toISOString().slice(0, 10),
	carrierService: "ups_ground",
	piecesPerBox: 8,
	onPickList(tasks) {
		for (const [id, { title, quantity }] of shelfList(tasks)) {
			console.log(`pick    ${quantity} ${title} for ${tasks.length} orders`);
			book.set(id, (book.get(id) ?? 0) - quantity);
		}
	},
	count: () =>
		[...book].map(([productId, expected]) => {
			const broken = productId === office.products.Chai ? 1 : 0;
			return { productId, expected, counted: expected - broken, unitCost: 9 };
		}),
});
for (const { orderNumber, packageNumber, pieces, trackingNumber } of result.shipments)
	console.log(`shipped ${orderNumber} ${packageNumber}: ${pieces} pieces, tracking ${trackingNumber}`);

const stock = await office.onHand();
for (const [title, id] of Object.entries(office.products)) console.log(`on hand ${stock.get(id)} ${title}`);

const { Chai = "", Chang = "" } = office.products;
const left = (await pickList(floorWith(WMS_SCOPES))).length;
let refused: string | undefined;
const without = floorWith(WMS_SCOPES.filter((scope) => scope !== "fulfillment:write"));
await without.packages.create({ order_id: "any" }).catch((error: unknown) => {
	if (!(error instanceof PermissionError)) throw error;
	refused = `${error.code}, needs ${error.requiredScope}`;
});
console.log(`without fulfillment:write: ${refused}`);
await close();

const right = stock.get(Chai) === 40 - 22 - 1 && stock.get(Chang) === 25 - 12 && left === 0 && refused !== undefined;
console.log(right ? "the records match the shelves" : "the records do not match the shelves");
if (!right) process.exitCode = 1;
