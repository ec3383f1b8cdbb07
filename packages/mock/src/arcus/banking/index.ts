/**
 * Banking: bank accounts, their feeds, and deposits.
 *
 * Other departments import only this file.
 */
import type { Handlers } from "../../engine/handler.ts";
import { bankAccountHandlers } from "./bank-accounts.ts";
import { bankMatchingHandlers } from "./bank-matching.ts";
import { depositHandlers } from "./deposits.ts";

export const bankingHandlers: Handlers = {
	...bankAccountHandlers,
	...bankMatchingHandlers,
	...depositHandlers,
};
