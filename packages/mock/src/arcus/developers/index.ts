/**
 * Developers: API keys, webhook endpoints, settings, integrations, the activity feed and the audit log.
 *
 * Other departments import only this file.
 */
import type { Handlers, JobHandlers } from "../../engine/handler.ts";
import { activityHandlers } from "./activity-feed.ts";
import { auditLogHandlers } from "./audit-log.ts";
import { developerHandlers } from "./developers.ts";
import { entitySettingsHandlers } from "./entity-settings.ts";
import { CONSENT_JOB, giveConsent, integrationHandlers } from "./integrations.ts";
import { webhookEndpointHandlers } from "./webhook-endpoints.ts";

export const developersHandlers: Handlers = {
	...activityHandlers,
	...auditLogHandlers,
	...developerHandlers,
	...entitySettingsHandlers,
	...integrationHandlers,
	...webhookEndpointHandlers,
};

export const developersJobs: JobHandlers = {
	[CONSENT_JOB]: giveConsent,
};
