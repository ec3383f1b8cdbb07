// Generated from packages/openapi/specs/arca (lists) by `npm run generate`. Do not edit.
import type { TableDescription } from "../../tables/description.ts";

/** Every list of Arca whose records have ids. */
export const arcaTables: readonly TableDescription[] = [
	{
		"resource": "customFields",
		"table": "custom_fields",
		"description": "The definition of a custom field.",
		"object": "custom_field_definition",
		"listTakesParams": false,
		"parent": "workspaces",
		"columns": [
			{
				"name": "id",
				"type": "bigint",
				"description": "Unique id of the custom field."
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the custom field."
			},
			{
				"name": "type",
				"type": "text",
				"description": "Type of the custom field."
			},
			{
				"name": "config",
				"type": "jsonb",
				"description": "Settings of the custom field, or `null`."
			},
			{
				"name": "position",
				"type": "bigint",
				"description": "Position in the workspace, in ascending order."
			},
			{
				"name": "is_scope_restricted",
				"type": "boolean",
				"description": "Whether the field is limited to some lists. `false`: all lists have it. `true`: only the lists in `granted_folder_ids` and `list_overrides` have it."
			},
			{
				"name": "granted_folder_ids",
				"type": "jsonb",
				"description": "Ids of the folders whose lists have the field."
			},
			{
				"name": "list_overrides",
				"type": "jsonb",
				"description": "Lists that have the field, whatever their folder."
			}
		]
	},
	{
		"resource": "folders",
		"table": "folders",
		"description": "A folder, which contains lists.",
		"object": "folder",
		"listTakesParams": false,
		"parent": "workspaces",
		"columns": [
			{
				"name": "id",
				"type": "bigint",
				"description": "Unique id of the folder."
			},
			{
				"name": "workspace_id",
				"type": "bigint",
				"description": "Id of the workspace.",
				"references": "workspaces"
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the folder."
			},
			{
				"name": "icon",
				"type": "text",
				"description": "Icon, for example `folder-1`, or `null` for none."
			},
			{
				"name": "color",
				"type": "text",
				"description": "Name of the color, for example `blue`, or `null` for none."
			},
			{
				"name": "position",
				"type": "bigint",
				"description": "Position in the workspace, in ascending order."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the folder was created. ISO 8601, UTC."
			}
		]
	},
	{
		"resource": "labels",
		"table": "labels",
		"description": "A label of a workspace.",
		"object": "label",
		"listTakesParams": false,
		"parent": "workspaces",
		"columns": [
			{
				"name": "id",
				"type": "bigint",
				"description": "Unique id of the label."
			},
			{
				"name": "workspace_id",
				"type": "bigint",
				"description": "Id of the workspace.",
				"references": "workspaces"
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the label."
			},
			{
				"name": "color",
				"type": "text",
				"description": "Name of the color, or `null` for none."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the label was created. ISO 8601, UTC."
			}
		]
	},
	{
		"resource": "lists",
		"table": "lists",
		"description": "A list, which contains tasks.",
		"object": "list",
		"listTakesParams": false,
		"parent": "workspaces",
		"columns": [
			{
				"name": "id",
				"type": "bigint",
				"description": "Unique id of the list."
			},
			{
				"name": "workspace_id",
				"type": "bigint",
				"description": "Id of the workspace.",
				"references": "workspaces"
			},
			{
				"name": "folder_id",
				"type": "bigint",
				"description": "Id of the folder that contains the list. Typed as nullable, although every list is in a folder.",
				"references": "folders"
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the list."
			},
			{
				"name": "icon",
				"type": "text",
				"description": "Icon, for example `chart`, or `null` for none."
			},
			{
				"name": "color",
				"type": "text",
				"description": "Name of the color, for example `gray`, or `null` for none."
			},
			{
				"name": "position",
				"type": "bigint",
				"description": "Position in the workspace, in ascending order."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the list was created. ISO 8601, UTC."
			}
		]
	},
	{
		"resource": "members",
		"table": "members",
		"description": "A member of a workspace. Responses may contain more fields.",
		"object": "member",
		"listTakesParams": false,
		"parent": "workspaces",
		"columns": [
			{
				"name": "id",
				"type": "bigint",
				"description": "Id of the person. Pass it in `assignee_ids`."
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the person."
			},
			{
				"name": "role",
				"type": "text",
				"description": "Role of the person in the workspace."
			},
			{
				"name": "avatar_url",
				"type": "text",
				"description": "URL of the avatar image, or `null` if not set."
			},
			{
				"name": "email",
				"type": "text",
				"description": "Email address. May be missing."
			}
		]
	},
	{
		"resource": "statuses",
		"table": "statuses",
		"description": "A status that tasks of a workspace can have.",
		"object": "status",
		"listTakesParams": false,
		"parent": "workspaces",
		"columns": [
			{
				"name": "id",
				"type": "bigint",
				"description": "Unique id of the status."
			},
			{
				"name": "workspace_id",
				"type": "bigint",
				"description": "Id of the workspace.",
				"references": "workspaces"
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the status."
			},
			{
				"name": "icon",
				"type": "text",
				"description": "Icon, or `null` for none."
			},
			{
				"name": "color",
				"type": "text",
				"description": "Name of the color, for example `gray`, or `null` for none."
			},
			{
				"name": "category",
				"type": "text",
				"description": "Category of the status."
			},
			{
				"name": "position",
				"type": "bigint",
				"description": "Position in the workspace, in ascending order."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the status was created. ISO 8601, UTC."
			}
		]
	},
	{
		"resource": "tasks",
		"table": "tasks",
		"description": "A task in a list response. It has no description, labels or attachments.",
		"object": "task_list_item",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": false
		},
		"parent": "workspaces",
		"columns": [
			{
				"name": "id",
				"type": "bigint",
				"description": "Unique id of the task."
			},
			{
				"name": "workspace_id",
				"type": "bigint",
				"description": "Id of the workspace.",
				"references": "workspaces"
			},
			{
				"name": "list_id",
				"type": "bigint",
				"description": "Id of the list, or `null` if the task is in none.",
				"references": "folders.lists"
			},
			{
				"name": "title",
				"type": "text",
				"description": "Title of the task."
			},
			{
				"name": "priority",
				"type": "text",
				"description": "Priority of the task."
			},
			{
				"name": "identifier",
				"type": "bigint",
				"description": "Number of the task within the workspace. People call the task by the workspace's `slug` and this number, for example `ACME-12`."
			},
			{
				"name": "due_date",
				"type": "timestamptz",
				"description": "When the task is due, or `null` if it has no due date. ISO 8601, UTC."
			},
			{
				"name": "start_date",
				"type": "timestamptz",
				"description": "When the task starts, or `null` if it has no start date. ISO 8601, UTC."
			},
			{
				"name": "creator_id",
				"type": "bigint",
				"description": "Id of the person who created the task."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the task was created. ISO 8601, UTC."
			},
			{
				"name": "status",
				"type": "jsonb",
				"description": "Status of the task, or `null` if the workspace has no statuses."
			},
			{
				"name": "assignees",
				"type": "jsonb",
				"description": "People that the task is assigned to."
			},
			{
				"name": "subtasks",
				"type": "jsonb",
				"description": "Direct subtasks."
			},
			{
				"name": "custom_fields",
				"type": "jsonb",
				"description": "Values of the custom fields."
			}
		]
	},
	{
		"resource": "workspaces",
		"table": "workspaces",
		"description": "A workspace that the owner of the key belongs to.",
		"object": "workspace",
		"listTakesParams": false,
		"retrieve": {
			"takesParams": false
		},
		"columns": [
			{
				"name": "id",
				"type": "bigint",
				"description": "Unique id of the workspace."
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the workspace."
			},
			{
				"name": "slug",
				"type": "text",
				"description": "Short name for URLs. In upper case and with a task's `identifier`, it names a task, for example `ACME-12`."
			},
			{
				"name": "description",
				"type": "text",
				"description": "Text that explains the workspace, or `null` if not set."
			},
			{
				"name": "icon",
				"type": "text",
				"description": "Icon, for example `folder-1`, `chart` or `briefcase`, or `null` for none."
			},
			{
				"name": "color",
				"type": "text",
				"description": "Name of the color, or `null` for none."
			},
			{
				"name": "image_url",
				"type": "text",
				"description": "URL of the image, or `null` if not set."
			},
			{
				"name": "owner_id",
				"type": "bigint",
				"description": "Id of the person who owns the workspace."
			},
			{
				"name": "role",
				"type": "text",
				"description": "Role of the key's owner in the workspace."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the workspace was created. ISO 8601, UTC."
			}
		]
	}
];
