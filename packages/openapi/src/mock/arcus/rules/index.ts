/**
 * The rules of Arcus: what each operation does to the data of an entity. This file puts them together; it promises one handler for an
 * operation id and holds no rule itself.
 */
import type { Handlers, JobHandler } from "../../engine/handler.ts";
import { accountHandlers } from "./accounts.ts";
import { addressHandlers } from "./addresses.ts";
import { contactHandlers } from "./contacts.ts";
import { creditHandlers } from "./credits.ts";
import { developerHandlers } from "./developers.ts";
import { inventoryHandlers } from "./inventory.ts";
import { kitHandlers } from "./kits.ts";
import { orderHandlers } from "./orders.ts";
import { ACH_JOB, clearAch } from "./payment-charge.ts";
import { paymentMethodHandlers } from "./payment-methods.ts";
import { paymentHandlers } from "./payments.ts";
import { pricingHandlers } from "./pricing.ts";
import { productHandlers } from "./products.ts";
import { withRecords } from "./recorded.ts";
import { serialHandlers } from "./serials.ts";
import { webhookEndpointHandlers } from "./webhook-endpoints.ts";

export { arcusExpand } from "./expand.ts";
export type { ServicedCall } from "./ports.ts";
export { type SeedContext, seedEntity } from "./seed.ts";

export const arcusHandlers: Handlers = withRecords({
	...accountHandlers,
	...addressHandlers,
	...contactHandlers,
	...paymentMethodHandlers,
	...productHandlers,
	...kitHandlers,
	...pricingHandlers,
	...inventoryHandlers,
	...serialHandlers,
	...orderHandlers,
	...paymentHandlers,
	...creditHandlers,
	...webhookEndpointHandlers,
	...developerHandlers,
});

/** Work that the clock brings about. */
export const arcusJobs: Readonly<Record<string, JobHandler>> = { [ACH_JOB]: clearAch };
