/**
 * The rules of Arcus: what each operation does to the data of an entity. This file puts the departments together and holds no rule
 * itself. Each operation id has one handler.
 */
import type { JobHandlers } from "../engine/handler.ts";
import { bankingHandlers } from "./banking/index.ts";
import { catalogueHandlers } from "./catalogue/index.ts";
import { developersHandlers, developersJobs } from "./developers/index.ts";
import { fulfilmentHandlers, voidPackages } from "./fulfilment/index.ts";
import type { Handlers } from "./generated/handlers.ts";
import { ledgerHandlers, ledgerJobs } from "./ledger/index.ts";
import { importHandlers, importJobs, migrationHandlers, migrationJobs } from "./migration/index.ts";
import { openPurchase, purchasingHandlers, purchasingJobs } from "./purchasing/index.ts";
import { reportsHandlers } from "./reports/index.ts";
import { salesHandlers, salesJobs } from "./sales/index.ts";
import { withKnownFields } from "./shared/known-fields.ts";
import { withRecords } from "./shared/recorded.ts";

/** Operations on records, each recorded. A bulk import runs them too. */
const operations = withKnownFields(
	withRecords({
		...catalogueHandlers,
		...salesHandlers({ voidPackages, openPurchase }),
		...purchasingHandlers,
		...fulfilmentHandlers,
		...ledgerHandlers,
		...bankingHandlers,
		...reportsHandlers,
		...developersHandlers,
		...migrationHandlers,
	}),
);

export const arcusHandlers: Handlers = { ...operations, ...withRecords(importHandlers(operations)) };

/** Scheduled work. */
export const arcusJobs: JobHandlers = {
	...importJobs(operations),
	...migrationJobs,
	...developersJobs,
	...salesJobs,
	...ledgerJobs,
	...purchasingJobs,
};
