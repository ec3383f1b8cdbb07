/**
 * Reports: the figures of a day, and the reconciliation of the books with the records behind them.
 *
 * Other departments import only this file.
 */
import type { SomeHandlers } from "../generated/handlers.ts";
import { reconciliationHandlers } from "./reconciliation.ts";
import { reportHandlers } from "./reports.ts";

export { verifyBooks } from "./reconciliation-checks.ts";

export const reportsHandlers = {
	...reconciliationHandlers,
	...reportHandlers,
} satisfies SomeHandlers;
