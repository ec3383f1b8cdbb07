/** Inventory: reading balances, movements and layers, and the three ways stock moves without an order. */

import type { Call, JsonObject } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import type {
	InventoryAdjustmentItem,
	InventoryAdjustParams,
	InventoryReceiveItem,
	InventoryTransferParams,
} from "../generated/types.ts";
import { post } from "../ledger/index.ts";
import { found, referred, refuse } from "../shared/lookup.ts";
import type { ProductRow } from "../shared/rows/catalogue.ts";
import { numberSetting, setting } from "../shared/settings.ts";
import { rows } from "../shared/tables.ts";
import { balanceAt, type Place, receiveStock, takeStock } from "./stock.ts";

/** An item of a request, sent alone or in `items[]`. `at` is the prefix of `param` in errors. */
interface Item {
	readonly at: string;
	readonly product: ProductRow;
	readonly place: Place;
	readonly quantity: number;
	readonly unit_cost: number | undefined;
	readonly notes: string | null;
}

/** An item of any of the three operations. Locations are also accepted for a single item. */
type ItemBody = { product_id: string; variant_id?: string } & Partial<
	InventoryAdjustmentItem &
		InventoryReceiveItem &
		Pick<InventoryAdjustParams, "location_id"> &
		Pick<InventoryTransferParams, "from_location_id" | "to_location_id">
>;

type ItemsBody = Partial<ItemBody> & { items?: ItemBody[]; reason?: string };

function itemsOf(call: Call, locationField: "location_id" | "from_location_id"): (Item & { body: ItemBody })[] {
	const whole = call.body as ItemsBody;
	const bodies = whole.items ?? [whole as ItemBody];
	return bodies.map((body, index) => {
		const at = whole.items === undefined ? "" : `items[${index}].`;
		const locationId = body[locationField] ?? whole[locationField];
		if (body.product_id === undefined) refuse(call, "validation_error", `${at}product_id`, "`product_id` is required.");
		if (locationId === undefined) refuse(call, "validation_error", locationField, `\`${locationField}\` is required.`);
		const product = referred(call, "products", body.product_id, `${at}product_id`);
		const ownLocation = body[locationField] === undefined ? locationField : `${at}${locationField}`;
		const location = referred(call, "locations", locationId ?? "", ownLocation);
		if (body.variant_id !== undefined) referred(call, "variants", body.variant_id, `${at}variant_id`);
		return {
			at,
			product,
			place: { product_id: product.id, variant_id: body.variant_id ?? null, location_id: location.id },
			quantity: body.quantity ?? body.quantity_delta ?? 0,
			unit_cost: body.unit_cost,
			notes: body.notes ?? whole.notes ?? null,
			body,
		};
	});
}

/** Returns the unit cost, which receipts and positive adjustments require. */
function costOf(call: Call, item: Item): number {
	const cost = item.unit_cost;
	if (cost === undefined || cost <= 0) {
		refuse(call, "unit_cost_required", `${item.at}unit_cost`, "`unit_cost` must be above 0.");
	}
	return cost ?? 0;
}

function receive(call: CallOf<"inventory.receive">) {
	const items = itemsOf(call, "location_id").map((item, index) => {
		if (item.quantity < 1) refuse(call, "validation_error", `${item.at}quantity`, "`quantity` must be at least 1.");
		const unitCost = costOf(call, item);
		// Not tied to a purchase order, so there is no ledger entry.
		const { balance } = receiveStock(call, item.place, item.quantity, unitCost, {
			type: "receiving",
			notes: item.notes,
		});
		return {
			index,
			product_id: item.product.id,
			location_id: item.place.location_id,
			quantity: item.quantity,
			unit_cost: unitCost,
			balance,
		};
	});
	return { body: { object: "inventory_receive_result", items } };
}

function adjust(call: CallOf<"inventory.adjust">) {
	const { reason } = call.body;
	const items = itemsOf(call, "location_id").map((item, index): JsonObject => {
		const field = item.body.quantity === undefined ? "quantity_delta" : "quantity";
		if (item.quantity === 0) refuse(call, "validation_error", `${item.at}${field}`, "The change must not be 0.");
		const moved =
			item.quantity > 0 ? addByAdjustment(call, item) : removeByAdjustment(call, item, `${item.at}${field}`);
		const gain = item.quantity > 0 ? moved.cents : -moved.cents;
		const entry = post(call, {
			source_type: "INVENTORY_ADJUSTMENT",
			source_id: moved.transaction.id,
			description: reason ?? "Inventory adjustment",
			lines: [
				{ account: "inventory_fg", debit: gain, location_id: item.place.location_id },
				{ account: "inventory_adjustment", credit: gain },
			],
		});
		rows(call.db, "inventory_transactions").update(moved.transaction.id, { journal_entry_id: entry?.id ?? null });
		return {
			index,
			product_id: item.product.id,
			location_id: item.place.location_id,
			quantity_delta: item.quantity,
			unit_cost: item.unit_cost ?? null,
			transaction_id: moved.transaction.id,
			journal_entry_id: entry?.id ?? null,
			balance: moved.balance,
		};
	});
	return { body: { object: "inventory_adjustment_result", items } };
}

const addByAdjustment = (call: Call, item: Item) =>
	receiveStock(call, item.place, item.quantity, costOf(call, item), { type: "adjustment", notes: item.notes });

/** Removes goods: never below zero, and never goods that are allocated to orders. */
function removeByAdjustment(call: Call, item: Item & { body: ItemBody }, param: string) {
	const available = balanceAt(call, item.place)?.available ?? 0;
	if (item.body.allow_negative === true && setting(call.db, "inventory.allow_negative") !== true) {
		call.fail(403, "permission_denied", {
			type: "permission_error",
			param: `${item.at}allow_negative`,
			hint: "`allow_negative` requires the permission inventory.allow_negative.",
		});
	}
	if (available < -item.quantity) {
		refuse(call, "negative_inventory", param, `${available} available, but ${-item.quantity} requested.`);
	}
	return takeStock(call, item.place, -item.quantity, { type: "adjustment", notes: item.notes });
}

function transfer(call: CallOf<"inventory.transfer">) {
	const whole = call.body;
	const items = itemsOf(call, "from_location_id").map((item, index): JsonObject => {
		const own = item.body.to_location_id;
		const param = own === undefined ? "to_location_id" : `${item.at}to_location_id`;
		const target = own ?? whole.to_location_id;
		if (target === undefined) refuse(call, "validation_error", param, "`to_location_id` is required.");
		const to: Place = { ...item.place, location_id: referred(call, "locations", target ?? "", param).id };
		if (to.location_id === item.place.location_id) {
			refuse(call, "same_location", param, "Source and target are the same location.");
		}
		if (item.quantity < 1) refuse(call, "validation_error", `${item.at}quantity`, "`quantity` must be at least 1.");
		const available = balanceAt(call, item.place)?.available ?? 0;
		if (available < item.quantity) {
			refuse(
				call,
				"insufficient_inventory",
				`${item.at}quantity`,
				`${available} available, but ${item.quantity} requested.`,
			);
		}
		const out = takeStock(call, item.place, item.quantity, { type: "transfer_out", notes: item.notes });
		// Each layer stays a separate layer at the new location, so that costs do not change.
		for (const layer of out.layers) {
			receiveStock(call, to, layer.quantity, layer.unit_cost, {
				type: "transfer_in",
				notes: item.notes,
				cents: layer.cents,
			});
		}
		const entry = post(call, {
			source_type: "INVENTORY_TRANSFER",
			source_id: out.transaction.id,
			lines: [
				{ account: "inventory_fg", debit: out.cents, location_id: to.location_id },
				{ account: "inventory_fg", credit: out.cents, location_id: item.place.location_id },
			],
		});
		rows(call.db, "inventory_transactions").update(out.transaction.id, { journal_entry_id: entry?.id ?? null });
		return {
			index,
			product_id: item.product.id,
			from_location_id: item.place.location_id,
			to_location_id: to.location_id,
			quantity: item.quantity,
			status: "completed",
			journal_entry_id: entry?.id ?? null,
		};
	});
	return { body: { object: "inventory_transfer_result", items } };
}

const only = (call: Call, fields: readonly string[]) => (row: JsonObject) =>
	fields.every((field) => call.query[field] === undefined || row[field] === call.query[field]);

/** Whether a quantity is below the product's reorder point, or without one below the entity's setting or 0 (assumption). */
function isLow(call: Call, productId: string, available: number): boolean {
	const point = rows(call.db, "products").get(productId)?.reorder_point;
	return available <= (point ?? numberSetting(call.db, "inventory.low_stock_threshold") ?? 0);
}

export const inventoryHandlers = {
	"inventory.balances.list": (call) => {
		const fits = only(call, ["product_id", "location_id", "variant_id"]);
		return call.list(
			rows(call.db, "inventory_balances").filter(
				(row) => fits(row) && (call.query.low_stock_only !== true || isLow(call, row.product_id, row.available)),
			),
		);
	},

	"inventory.balances.retrieve": (call) => ({
		body: { object: "inventory_balance", data: found(call, "inventory_balances", call.path.id) },
	}),

	"inventory.transactions.list": (call) =>
		call.list(rows(call.db, "inventory_transactions").filter(only(call, ["product_id", "location_id", "type"]))),

	"inventory.transactions.listLayers": (call) => layersOf(call),

	"inventory.fifoLayers.list": (call) => {
		const product = referred(call, "products", String(call.query.product_id), "product_id");
		const layers = rows(call.db, "fifo_layers")
			.by("product_id", product.id)
			.filter(only(call, ["location_id"]));
		return call.list(layers, {}, "given");
	},

	"inventory.receive": receive,
	"inventory.adjust": adjust,
	"inventory.transfer": transfer,
} satisfies SomeHandlers;

function layersOf(call: Call) {
	const transaction = found(call, "inventory_transactions", call.path.id);
	const consumed = rows(call.db, "fifo_consumptions").by("inventory_transaction_id", transaction.id);
	return call.list([...consumed], {}, "given");
}
