import { createArcusMock, type Mock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Office, openOffice } from "../src/office.ts";
import { pickList, shelfList } from "../src/pick.ts";
import { type ShiftOptions, WMS_SCOPES, workShift } from "../src/shift.ts";
import { fillBoxes } from "../src/ship.ts";

let mock: Mock;
let close: () => Promise<void>;
let office: Office;
let floorWith: (scopes: readonly string[]) => { arcus: Arcus; keyId: string };
beforeEach(async () => {
	mock = createArcusMock({ seed: 1, rateLimits: false });
	const server = await mock.listen(0);
	close = server.close;
	const { key, entityId } = mock.createKey();
	office = await openOffice({ apiKey: key, entityId, baseUrl: server.url });
	floorWith = (scopes) => {
		const made = mock.createKey({ entityId, scopes });
		return { arcus: new Arcus({ apiKey: made.key, entityId, baseUrl: server.url, rateLimit: false }), keyId: made.id };
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
		const { arcus, keyId } = floorWith(WMS_SCOPES);
		const { shipments, waiting, corrected } = await workShift(arcus, shift());
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

	it.each(WMS_SCOPES)("a shift is rejected without %s", async (scope) => {
		const { arcus } = floorWith(WMS_SCOPES.filter((one) => one !== scope));
		await expect(workShift(arcus, shift())).rejects.toMatchObject({
			status: 403,
			code: "insufficient_scope",
			requiredScope: scope,
		});
	});

	it.each(["packed", "labeled"] as const)(
		"a shift that is killed when an order is %s packs and labels nothing twice",
		async (when) => {
			const { arcus } = floorWith(WMS_SCOPES);
			let seen = 0;
			const onStep = (step: string) => {
				if (step === when && ++seen === 2) throw new Error("the power is gone");
			};
			await expect(workShift(arcus, shift({ onStep }))).rejects.toThrow("the power is gone");
			await workShift(arcus, shift());
			expect(await labels()).toHaveLength(6);
			expect(await office.arcus.packages.list({ status: "fulfilled" }).toArray({ max: 100 })).toHaveLength(6);
			expect(await office.arcus.packages.list({ status: "open" }).toArray({ max: 100 })).toEqual([]);
			expect((await office.onHand()).get(office.products.Chai ?? "")).toBe(17);
		},
	);

	it("a shift ships what was found, holds back an order that must ship complete, and ships the rest another day", async () => {
		const { arcus } = floorWith(WMS_SCOPES);
		const found = (_line: string, wanted: number) => Math.max(wanted - 1, 1);
		const none = { count: () => [] };
		const first = await workShift(arcus, shift({ found, ...none }));
		expect(first.waiting).toHaveLength(1);
		const states = (await orders()).map((order) => order.order_status).sort();
		expect(states).toEqual(["confirmed", "partially_fulfilled", "partially_fulfilled", "partially_fulfilled"]);
		const rest = await workShift(arcus, shift(none));
		expect(rest.waiting).toEqual([]);
		expect((await orders()).every((order) => order.order_status === "fulfilled")).toBe(true);
		expect(await pickList(arcus)).toEqual([]);
	});

	it("the same count is booked once", async () => {
		const { arcus } = floorWith(WMS_SCOPES);
		await workShift(arcus, shift());
		await workShift(arcus, shift());
		expect((await office.onHand()).get(office.products.Chai ?? "")).toBe(17);
	});
});

describe("the pick list", () => {
	it("the pick list adds up the quantities per shelf", async () => {
		const shelves = shelfList(await pickList(floorWith(["orders:read"]).arcus));
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
