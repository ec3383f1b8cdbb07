// Generated from packages/openapi/specs/arca (operations) by `npm run generate`. Do not edit.
/** Every event that a webhook can deliver. */
export const events: readonly string[] = [
	"ping",
	"task.created",
	"task.deleted",
	"task.status.changed",
	"task.priority.changed",
	"task.assignees.changed",
	"task.start_date.changed",
	"task.due_date.changed",
	"task.labels.changed"
];
