/**
 * Fulfilment: packages and their labels, and the goods that customers return.
 *
 * Other departments import only this file.
 */

import type { SomeHandlers } from "../generated/handlers.ts";
import { labelHandlers } from "./labels.ts";
import { packageHandlers } from "./packages.ts";
import { returnHandlers } from "./returns.ts";

export { voidPackages } from "./packages.ts";

export const fulfilmentHandlers = {
	...labelHandlers,
	...packageHandlers,
	...returnHandlers,
} satisfies SomeHandlers;
