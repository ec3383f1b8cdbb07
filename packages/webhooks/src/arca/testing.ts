/** Events for tests: one for each documented name, complete and the same on every run. Not for production code. */
import type { ArcaEventOf, ArcaEventType } from "./events.ts";
import type { TaskSnapshot } from "./generated/types.ts";

const MOMENT = "2026-05-04T09:30:00.000Z";
const WORKSPACE = 7;

const task: TaskSnapshot = {
	id: 101,
	workspace_id: WORKSPACE,
	list_id: 12,
	title: "Water the plants",
	description: null,
	priority: "medium",
	identifier: 4,
	due_date: null,
	start_date: null,
	creator_id: 1,
	created_at: MOMENT,
	status: { id: 31, name: "To do", icon: null, color: "#888888", category: "pending" },
	assignees: [],
	labels: [],
	custom_fields: [],
};

interface Change {
	readonly before: TaskSnapshot | null;
	readonly after: TaskSnapshot | null;
}

const changed = (fields: Partial<TaskSnapshot>): Change => ({ before: task, after: { ...task, ...fields } });

const changes: { readonly [Name in Exclude<ArcaEventType, "ping">]: Change } = {
	"task.created": { before: null, after: task },
	"task.deleted": { before: task, after: null },
	"task.status.changed": changed({
		status: { id: 32, name: "Doing", icon: null, color: "#3366ff", category: "in_progress" },
	}),
	"task.priority.changed": changed({ priority: "urgent" }),
	"task.assignees.changed": changed({ assignees: [{ id: 2, name: "Ada", avatar_url: null }] }),
	"task.start_date.changed": changed({ start_date: "2026-05-05" }),
	"task.due_date.changed": changed({ due_date: "2026-05-11" }),
	"task.labels.changed": changed({ labels: [{ id: 5, name: "garden", color: null }] }),
};

/** Changes to an event made by {@link arcaEvent}. */
export interface ArcaEventChanges {
	/** When the change happened, in ISO 8601. Events with different times are different events. */
	readonly timestamp?: string;
	/** The id of the workspace. @defaultValue 7 */
	readonly workspaceId?: number | null;
	/** Fields to change in the state before the change, if there is one. */
	readonly before?: Partial<TaskSnapshot>;
	/** Fields to change in the state after the change, if there is one. */
	readonly after?: Partial<TaskSnapshot>;
}

/**
 * Returns an event with a documented name. Assumption: the states in it are tasks as the API returns them.
 *
 * @example
 * ```ts
 * import { arcaWebhooks } from "@countersign/webhooks/arca";
 * import { arcaEvent } from "@countersign/webhooks/arca/testing";
 * import { signedRequest } from "@countersign/webhooks/testing";
 *
 * const webhooks = arcaWebhooks({ secrets: "test-placeholder" });
 * const event = arcaEvent("task.due_date.changed", { after: { due_date: "2026-06-01" } });
 * console.log((await signedRequest(event, { webhooks })).method);
 * ```
 */
export function arcaEvent<Name extends ArcaEventType>(name: Name, made: ArcaEventChanges = {}): ArcaEventOf<Name> {
	const { before, after } = name === "ping" ? { before: null, after: null } : changes[name as keyof typeof changes];
	const event = {
		event: name,
		timestamp: made.timestamp ?? MOMENT,
		workspaceId: made.workspaceId === undefined ? WORKSPACE : made.workspaceId,
		before: before && { ...structuredClone(before), ...made.before },
		after: after && { ...structuredClone(after), ...made.after },
		data: {},
	};
	return event as unknown as ArcaEventOf<Name>;
}
