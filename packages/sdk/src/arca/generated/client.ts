// Generated from packages/openapi/specs/arca (operations) by `npm run generate`. Do not edit.
import type { CustomFields } from "./resources/customFields.ts";
import type { Folders } from "./resources/folders.ts";
import type { Labels } from "./resources/labels.ts";
import type { Lists } from "./resources/lists.ts";
import type { Me } from "./resources/me.ts";
import type { Members } from "./resources/members.ts";
import type { Statuses } from "./resources/statuses.ts";
import type { Tasks } from "./resources/tasks.ts";
import type { Workspaces } from "./resources/workspaces.ts";

/** Every resource of the Arca API. */
export interface ArcaResources {
	readonly customFields: CustomFields;
	readonly folders: Folders;
	readonly labels: Labels;
	readonly lists: Lists;
	readonly me: Me;
	readonly members: Members;
	readonly statuses: Statuses;
	readonly tasks: Tasks;
	readonly workspaces: Workspaces;
}
