/**
 * Banking: bank accounts, their feeds, and deposits.
 *
 * Other departments import only this file.
 */

import type { SomeHandlers } from "../generated/handlers.ts";
import { bankAccountHandlers } from "./bank-accounts.ts";
import { bankMatchingHandlers } from "./bank-matching.ts";
import { depositHandlers } from "./deposits.ts";

export const bankingHandlers = {
	...bankAccountHandlers,
	...bankMatchingHandlers,
	...depositHandlers,
} satisfies SomeHandlers;
