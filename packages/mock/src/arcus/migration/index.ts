/**
 * Migration: bulk imports and the cutover.
 *
 * Other departments import only this file.
 */

import type { JobHandlers } from "../../engine/handler.ts";
import type { SomeHandlers } from "../generated/handlers.ts";
import { cutoverHandlers, finishSnapshot, SNAPSHOT_JOB } from "./cutover.ts";

export { refuseWhenFrozen } from "./freeze.ts";
export { importHandlers, importJobs } from "./migration-bulk.ts";

export const migrationHandlers = {
	...cutoverHandlers,
} satisfies SomeHandlers;

export const migrationJobs: JobHandlers = {
	[SNAPSHOT_JOB]: finishSnapshot,
};
