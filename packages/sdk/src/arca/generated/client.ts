// Generated from packages/openapi/specs/arca (operations) by `npm run generate`. Do not edit.
import type { Caller } from "../../core/resource.ts";
import { CustomFields } from "./resources/customFields.ts";
import { Folders } from "./resources/folders.ts";
import { Labels } from "./resources/labels.ts";
import { Lists } from "./resources/lists.ts";
import { Me } from "./resources/me.ts";
import { Members } from "./resources/members.ts";
import { Statuses } from "./resources/statuses.ts";
import { Tasks } from "./resources/tasks.ts";
import { Workspaces } from "./resources/workspaces.ts";

/** Every resource of the Arca API. */
export class ArcaResources {
	readonly customFields: CustomFields;
	readonly folders: Folders;
	readonly labels: Labels;
	readonly lists: Lists;
	readonly me: Me;
	readonly members: Members;
	readonly statuses: Statuses;
	readonly tasks: Tasks;
	readonly workspaces: Workspaces;

	constructor(caller: Caller) {
		this.customFields = new CustomFields(caller);
		this.folders = new Folders(caller);
		this.labels = new Labels(caller);
		this.lists = new Lists(caller);
		this.me = new Me(caller);
		this.members = new Members(caller);
		this.statuses = new Statuses(caller);
		this.tasks = new Tasks(caller);
		this.workspaces = new Workspaces(caller);
	}
}
