/** Components of kits and boxes. */

import type { Call } from "../../engine/handler.ts";
import type { SomeHandlers } from "../generated/handlers.ts";
import type { KitComponentCreateParams, ProductComponentParams } from "../generated/types.ts";
import { conflict, found, referred, refuse } from "../shared/lookup.ts";
import type { KitComponentRow } from "../shared/rows/catalogue.ts";
import { rows } from "../shared/tables.ts";

/** A component, in the form that `kits.components.create` and `products.create` accept. */
export type ComponentBody = Pick<ProductComponentParams, "component_product_id"> &
	Partial<ProductComponentParams & KitComponentCreateParams>;

/** Adds a component to a kit, box or variant. @throws 422 with the exact `param` */
export function createComponent(call: Call, parentId: string, body: ComponentBody, at = ""): KitComponentRow {
	const param = at === "" ? "component_product_id" : `${at}.component_product_id`;
	const component = referred(call, "products", body.component_product_id, param);
	if (contains(call, component.id, parentId)) {
		refuse(call, "circular_kit", param, "A kit cannot contain itself.");
	}
	const table = rows(call.db, "kit_components");
	const now = call.iso();
	return table.insert({
		id: call.id("kit_component"),
		object: "kit_component",
		entity_id: call.key.entityId,
		parent_product_id: parentId,
		component_product_id: component.id,
		component_product_title: component.title,
		component_product_sku: component.sku,
		quantity_per_kit: body.quantity_per_kit ?? body.quantity ?? 1,
		sequence: body.sequence ?? table.by("parent_product_id", parentId).length + 1,
		is_assembled: false,
		metadata: body.metadata ?? {},
		created_at: now,
		updated_at: now,
	});
}

/** Whether a product is another one, or contains it at any depth. */
function contains(call: Call, productId: string, wanted: string): boolean {
	if (productId === wanted) return true;
	return rows(call.db, "kit_components")
		.by("parent_product_id", productId)
		.some((row) => contains(call, row.component_product_id, wanted));
}

export const kitHandlers = {
	"products.components.list": (call) => {
		const product = found(call, "products", call.path.id);
		const components = [...rows(call.db, "kit_components").by("parent_product_id", product.id)];
		return call.list(
			components.sort((a, b) => a.sequence - b.sequence),
			{},
			"given",
		);
	},

	"kits.components.create": (call) => {
		const kit = found(call, "products", call.path.id);
		if (kit.product_type !== "kit" && kit.product_type !== "box") {
			conflict(call, "not_a_kit", "Only kits and boxes have components.");
		}
		return { body: createComponent(call, kit.id, call.body) };
	},
} satisfies SomeHandlers;
