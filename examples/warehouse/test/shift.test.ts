import { createArcusMock, type Mock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { IncompleteCopyError, type OrderCopy, openCopy } from "../src/copy.ts";
import { type Office, openOffice } from "../src/office.ts";
import { pickList, shelfList } from "../src/pick.ts";
import { type ShiftOptions, WMS_SCOPES, workShift } from "../src/shift.ts";
import { fillBoxes } from "../src/ship.ts";

let mock: Mock;
let close: () => Promise<void>;
let office: Office;
let floorWith: (scopes: readonly string[]) => { arcus: Arcus; copy: OrderCopy; keyId: string };
let database: PGlite;
beforeAll(async () => {
	database = await PGlite.create();
});
afterAll(() => database.close());
beforeEach(async () => {
	await database.exec("drop schema if exists mirror cascade");
	mock = createArcusMock({ seed: 1, rateLimits: false });
	const server = await mock.listen(0);
	close = server.close;
	const { key, entityId } = mock.createKey();
	office = await openOffice({ apiKey: key, entityId, baseUrl: server.url });
	floorWith = (scopes) => {
		const made = mock.createKey({ entityId, scopes });
		const arcus = new Arcus({ apiKey: made.key, entityId, baseUrl: server.url, rateLimit: false });
		return { arcus, copy: openCopy(arcus, database), keyId: made.id };
	};
});
afterEach(() => close());

const shift = (extra: Partial<ShiftOptions> = {}): ShiftOptions => ({
	locationId: office.locationId,
	day: "2026-11-23",
	carrierService: "ups_ground",
	piecesPerBox: 8,
	count: () => [
		{ productId: office.products.Chai ?? "", expected: 18, counted: 17, unitCost: 9 },
		{ productId: office.products.Chang ?? "", expected: 13, counted: 13, unitCost: 10 },
	],
	...extra,
});
const orders = () => office.arcus.orders.list().toArray({ max: 100 });
const labels = () => office.arcus.labels.list().toArray({ max: 100 });

describe("a shift with the vendor's three scopes for a WMS", () => {
	it("a shift picks, packs, labels, ships and counts, and the records match the shelves", async () => {
		const { arcus, copy, keyId } = floorWith(WMS_SCOPES);
		const { shipments, waiting, corrected } = await workShift(arcus, copy, shift());
		// 3, 7, 20 and 4 pieces with 8 per box.
		expect(shipments.map(({ pieces }) => pieces).sort()).toEqual([3, 4, 4, 7, 8, 8]);
		expect(new Set(shipments.map(({ trackingNumber }) => trackingNumber)).size).toBe(6);
		expect(waiting).toEqual([]);
		expect(corrected).toEqual(new Map([[office.products.Chai, 17]]));
		expect((await orders()).map((order) => order.order_status)).toEqual(Array(4).fill("fulfilled"));
		expect(await office.onHand()).toEqual(
			new Map([
				[office.products.Chai, 17],
				[office.products.Chang, 13],
			]),
		);
		const { totals } = await office.arcus.reconciliation.trialBalance();
		expect(totals).toMatchObject({ balance: 0 });
		const needed = mock.requests.filter((one) => one.keyId === keyId).flatMap(({ scopes }) => scopes.flat());
		expect(new Set(needed)).toEqual(new Set(WMS_SCOPES));
	});

	it("without orders:read there is no copy, so nobody picks, and the error names the scope", async () => {
		const { arcus, copy } = floorWith(WMS_SCOPES.filter((one) => one !== "orders:read"));
		const refused = workShift(arcus, copy, shift());
		await expect(refused).rejects.toThrow(IncompleteCopyError);
		await expect(refused).rejects.toThrow("orders:read");
		expect(await labels()).toEqual([]);
	});

	it.each(["fulfillment:write", "inventory:write"])("a shift is rejected without %s", async (scope) => {
		const { arcus, copy } = floorWith(WMS_SCOPES.filter((one) => one !== scope));
		await expect(workShift(arcus, copy, shift())).rejects.toMatchObject({
			status: 403,
			code: "insufficient_scope",
			requiredScope: scope,
		});
	});

	it.each(["packed", "labeled"] as const)(
		"a shift that is killed when an order is %s packs and labels nothing twice",
		async (when) => {
			const { arcus, copy } = floorWith(WMS_SCOPES);
			let seen = 0;
			const onStep = (step: string) => {
				if (step === when && ++seen === 2) throw new Error("the power is gone");
			};
			await expect(workShift(arcus, copy, shift({ onStep }))).rejects.toThrow("the power is gone");
			await workShift(arcus, copy, shift());
			expect(await labels()).toHaveLength(6);
			expect(await office.arcus.packages.list({ status: "fulfilled" }).toArray({ max: 100 })).toHaveLength(6);
			expect(await office.arcus.packages.list({ status: "open" }).toArray({ max: 100 })).toEqual([]);
			expect((await office.onHand()).get(office.products.Chai ?? "")).toBe(17);
		},
	);

	it("a shift ships what was found, holds back an order that must ship complete, and ships the rest another day", async () => {
		const { arcus, copy } = floorWith(WMS_SCOPES);
		const found = (_line: string, wanted: number) => Math.max(wanted - 1, 1);
		const none = { count: () => [] };
		const first = await workShift(arcus, copy, shift({ found, ...none }));
		expect(first.waiting).toHaveLength(1);
		const states = (await orders()).map((order) => order.order_status).sort();
		expect(states).toEqual(["confirmed", "partially_fulfilled", "partially_fulfilled", "partially_fulfilled"]);
		const rest = await workShift(arcus, copy, shift(none));
		expect(rest.waiting).toEqual([]);
		expect((await orders()).every((order) => order.order_status === "fulfilled")).toBe(true);
		expect(await pickList(copy)).toEqual([]);
	});

	it("the copy agrees with the API after the shift, and sees an order that the office confirms later", async () => {
		const { arcus, copy } = floorWith(WMS_SCOPES);
		await workShift(arcus, copy, shift());
		expect((await copy.mirror.verify()).resources[0]?.differences).toEqual([]);
		const [first] = await orders();
		const later = await office.arcus.orders.create({
			document_type: "sales_order",
			account_id: first?.account_id ?? "",
			line_items: [{ product_id: office.products.Chang ?? "", quantity: 1 }],
		});
		await office.arcus.orders.confirm(later.id);
		expect((await pickList(copy)).map(({ orderId }) => orderId)).toEqual([later.id]);
	});

	it("the same count is booked once", async () => {
		const { arcus, copy } = floorWith(WMS_SCOPES);
		await workShift(arcus, copy, shift());
		await workShift(arcus, copy, shift());
		expect((await office.onHand()).get(office.products.Chai ?? "")).toBe(17);
	});
});

describe("the pick list", () => {
	it("the pick list adds up the quantities per shelf", async () => {
		const shelves = shelfList(await pickList(floorWith(["orders:read"]).copy));
		expect(shelves.get(office.products.Chai ?? "")).toEqual({ title: "Chai", quantity: 22 });
		expect(shelves.get(office.products.Chang ?? "")).toEqual({ title: "Chang", quantity: 12 });
	});
});

describe("boxes", () => {
	it("no box holds more than its size, and together they hold everything", () => {
		const items = [
			{ order_item_id: "a", quantity: 5 },
			{ order_item_id: "b", quantity: 0 },
			{ order_item_id: "c", quantity: 12 },
		];
		expect(fillBoxes(items, 8)).toEqual([
			[
				{ order_item_id: "a", quantity: 5 },
				{ order_item_id: "c", quantity: 3 },
			],
			[{ order_item_id: "c", quantity: 8 }],
			[{ order_item_id: "c", quantity: 1 }],
		]);
	});
});
