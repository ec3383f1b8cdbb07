// Generated from packages/openapi/specs/arca (webhooks) by `npm run generate`. Do not edit.
import type { PingEvent, TaskSnapshot } from "./types.ts";

/** The payload of each documented event. */
export interface ArcaEventMap {
	/** A webhook is being created. Respond with 2xx within 10 seconds, or it is not created Source: /administration/webhooks (page) */
	"ping": PingEvent;
	/** A task was created Source: /administration/webhooks (partly) */
	"task.created": TaskSnapshot;
	/** A task was deleted Source: /administration/webhooks (partly) */
	"task.deleted": TaskSnapshot;
	/** The status of a task changed Source: /administration/webhooks (partly) */
	"task.status.changed": TaskSnapshot;
	/** The priority of a task changed Source: /administration/webhooks (partly) */
	"task.priority.changed": TaskSnapshot;
	/** People were assigned to a task or removed from it Source: /administration/webhooks (partly) */
	"task.assignees.changed": TaskSnapshot;
	/** The start date of a task changed Source: /administration/webhooks (partly) */
	"task.start_date.changed": TaskSnapshot;
	/** The due date of a task changed Source: /administration/webhooks (partly) */
	"task.due_date.changed": TaskSnapshot;
	/** The labels of a task changed Source: /administration/webhooks (inferred) */
	"task.labels.changed": TaskSnapshot;
}

/** The names of the documented events. */
export const arcaEventTypes = [
	"ping",
	"task.created",
	"task.deleted",
	"task.status.changed",
	"task.priority.changed",
	"task.assignees.changed",
	"task.start_date.changed",
	"task.due_date.changed",
	"task.labels.changed",
] as const;
