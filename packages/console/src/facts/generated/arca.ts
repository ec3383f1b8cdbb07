// Generated from packages/openapi/specs/arca (operations) by `npm run generate`. Do not edit.
import type { ApiFacts } from "../api-facts.ts";

/** Facts about Arca from its document. */
export const facts: ApiFacts = {
	"scopes": {
		"users:read": "Read the profile of the key's owner",
		"workspaces:read": "Read workspaces, members, statuses and labels",
		"workspaces:write": "Create, update and delete statuses and labels",
		"folders:read": "Read folders",
		"folders:write": "Create, update and delete folders",
		"lists:read": "Read lists",
		"lists:write": "Create, update and delete lists",
		"tasks:read": "Read tasks, subtasks and the definitions of custom fields",
		"tasks:write": "Create, update and delete tasks",
		"comments:read": "Read the comments of a task",
		"comments:write": "Write comments on a task"
	},
	"scopeSets": [],
	"events": [
		"ping",
		"task.created",
		"task.deleted",
		"task.status.changed",
		"task.priority.changed",
		"task.assignees.changed",
		"task.start_date.changed",
		"task.due_date.changed",
		"task.labels.changed"
	],
	"idempotencyHeader": null,
	"settings": [
		"apiKey"
	],
	"operations": {
		"tasks.comments.list": [
			"GET",
			"/tasks/{id}/comments",
			"List the comments of a task"
		],
		"tasks.comments.create": [
			"POST",
			"/tasks/{id}/comments",
			"Add a comment to a task"
		],
		"customFields.list": [
			"GET",
			"/workspaces/{id}/custom-fields",
			"List the custom fields of a workspace"
		],
		"folders.list": [
			"GET",
			"/workspaces/{id}/folders",
			"List the folders of a workspace"
		],
		"folders.create": [
			"POST",
			"/folders",
			"Create a folder"
		],
		"folders.update": [
			"PATCH",
			"/folders/{id}",
			"Update a folder"
		],
		"folders.delete": [
			"DELETE",
			"/folders/{id}",
			"Delete a folder with its lists and tasks"
		],
		"folders.lists.list": [
			"GET",
			"/folders/{id}/lists",
			"List the lists of a folder"
		],
		"labels.list": [
			"GET",
			"/workspaces/{id}/labels",
			"List the labels of a workspace"
		],
		"labels.create": [
			"POST",
			"/labels",
			"Create a label"
		],
		"labels.update": [
			"PATCH",
			"/labels/{id}",
			"Update a label"
		],
		"labels.delete": [
			"DELETE",
			"/labels/{id}",
			"Delete a label"
		],
		"lists.list": [
			"GET",
			"/workspaces/{id}/lists",
			"List the lists of a workspace"
		],
		"lists.create": [
			"POST",
			"/lists",
			"Create a list in a folder"
		],
		"lists.update": [
			"PATCH",
			"/lists/{id}",
			"Update a list"
		],
		"lists.delete": [
			"DELETE",
			"/lists/{id}",
			"Delete a list with its tasks"
		],
		"me.retrieve": [
			"GET",
			"/me",
			"Retrieve the owner of the key"
		],
		"members.list": [
			"GET",
			"/workspaces/{id}/members",
			"List the members of a workspace"
		],
		"statuses.list": [
			"GET",
			"/workspaces/{id}/statuses",
			"List the statuses of a workspace"
		],
		"statuses.create": [
			"POST",
			"/statuses",
			"Create a status"
		],
		"statuses.update": [
			"PATCH",
			"/statuses/{id}",
			"Update a status"
		],
		"statuses.delete": [
			"DELETE",
			"/statuses/{id}",
			"Delete a status"
		],
		"tasks.list": [
			"GET",
			"/workspaces/{id}/tasks",
			"List the tasks of a workspace"
		],
		"tasks.create": [
			"POST",
			"/tasks",
			"Create a task"
		],
		"tasks.retrieve": [
			"GET",
			"/tasks/{id}",
			"Retrieve a task"
		],
		"tasks.update": [
			"PATCH",
			"/tasks/{id}",
			"Update a task"
		],
		"tasks.delete": [
			"DELETE",
			"/tasks/{id}",
			"Delete a task"
		],
		"workspaces.list": [
			"GET",
			"/workspaces",
			"List the workspaces of the key's owner"
		],
		"workspaces.retrieve": [
			"GET",
			"/workspaces/{id}",
			"Retrieve a workspace"
		]
	}
};
