/**
 * Developers: API keys, webhook endpoints, settings, integrations, the activity feed and the audit log.
 *
 * Other departments import only this file.
 */

import type { JobHandlers } from "../../engine/handler.ts";
import type { SomeHandlers } from "../generated/handlers.ts";
import { activityHandlers } from "./activity-feed.ts";
import { auditLogHandlers } from "./audit-log.ts";
import { developerHandlers } from "./developers.ts";
import { entitySettingsHandlers } from "./entity-settings.ts";
import { CONSENT_JOB, giveConsent, integrationHandlers } from "./integrations.ts";
import { webhookEndpointHandlers } from "./webhook-endpoints.ts";

export const developersHandlers = {
	...activityHandlers,
	...auditLogHandlers,
	...developerHandlers,
	...entitySettingsHandlers,
	...integrationHandlers,
	...webhookEndpointHandlers,
} satisfies SomeHandlers;

export const developersJobs: JobHandlers = {
	[CONSENT_JOB]: giveConsent,
};
