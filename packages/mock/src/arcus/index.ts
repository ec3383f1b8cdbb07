import { createMock, type Mock } from "../engine/mock.ts";
import type { MockOptions } from "../engine/options.ts";
import { arcusMockProvider } from "./provider.ts";
import { rows } from "./shared/tables.ts";

/** Options of {@link createArcusMock}. */
export interface ArcusMockOptions extends MockOptions {
	/**
	 * Whether every `payment.received` is sent as `payment.succeeded` too. The vendor's catalog of events has the first name, one page
	 * the second.
	 *
	 * @defaultValue false
	 */
	readonly paymentSucceededEvents?: boolean;
}

/** A state of a work order. `completed` and `closed` mean that the goods exist. */
export type WorkOrderStatus = (typeof WORK_ORDER_STATUSES)[number];

const WORK_ORDER_STATUSES = ["planned", "in_progress", "completed", "closed"] as const;

/** The mock of Arcus, with methods for what people can do in its app but not through the API. */
export interface ArcusMock extends Mock {
	/**
	 * Moves the work orders of an order to another state, as people do in the app. A confirmed sales order has a work order for each line
	 * whose product has `manufactured: true` in its metadata. An order with one that is in progress or completed cannot be cancelled or
	 * voided.
	 *
	 * @returns how many work orders the order has
	 * @throws TypeError for an unknown status, or if the order has no open work order
	 */
	setWorkOrderStatus(
		orderId: string,
		status: WorkOrderStatus,
		where: {
			/** The entity of the order. */
			readonly entityId: string;
			/** @defaultValue "test" */
			readonly mode?: "live" | "test";
		},
	): number;
}

/**
 * A stateful mock of the whole Arcus API: keys and scopes, both path styles, limits, idempotency, pages, expand, versions, webhooks that
 * are really sent.
 *
 * @example
 * ```ts
 * import { createArcusMock } from "@countersign/mock";
 * import { Arcus } from "@countersign/sdk/arcus";
 *
 * const mock = createArcusMock({ seed: 1 });
 * const { url, close } = await mock.listen(0);
 * const { key, entityId } = mock.createKey({ mode: "test" });
 * const arcus = new Arcus({ apiKey: key, entityId, baseUrl: url });
 * console.log((await arcus.accounts.create({ account_type: "business", name: "Ernst Handel" })).account_number);
 * await close();
 * ```
 */
export function createArcusMock({ paymentSucceededEvents = false, ...options }: ArcusMockOptions = {}): ArcusMock {
	const mock = createMock(paymentSucceededEvents ? withPaymentSucceeded : arcusMockProvider, options);
	const { engine } = mock;
	const app: Pick<ArcusMock, "setWorkOrderStatus"> = {
		setWorkOrderStatus(orderId, status, { entityId, mode = "test" }) {
			if (!WORK_ORDER_STATUSES.includes(status))
				throw new TypeError(
					`setWorkOrderStatus: status must be one of ${WORK_ORDER_STATUSES.join(", ")}, but was ${status}.`,
				);
			const { db } = engine.world(entityId, mode);
			const open = rows(db, "work_orders")
				.by("order_id", orderId)
				.filter((one) => one.status !== "cancelled");
			if (open.length === 0)
				throw new TypeError(
					`setWorkOrderStatus: the order ${orderId} has no open work order. Confirm a sales order with a product whose metadata has manufactured: true.`,
				);
			const updated_at = new Date(engine.clock.now()).toISOString();
			for (const { id } of open) rows(db, "work_orders").update(id, { status, updated_at });
			return open.length;
		},
	};
	return Object.defineProperties({} as ArcusMock, {
		...Object.getOwnPropertyDescriptors(mock),
		...Object.getOwnPropertyDescriptors(app),
	});
}

const withPaymentSucceeded: typeof arcusMockProvider = {
	...arcusMockProvider,
	alsoSentAs: (type) => (type === "payment.received" ? ["payment.succeeded"] : []),
};
