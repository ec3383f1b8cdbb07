// Generated from packages/openapi/specs/arca (operations) by `npm run generate`. Do not edit.
/** The document's component schemas, as JSON Schema 2020-12. */
export const schemas: Readonly<Record<string, object>> = {
	"CommentAuthor": {
		"type": "object",
		"required": [
			"name"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"name": {
				"type": "string"
			},
			"avatar_url": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"Comment": {
		"type": "object",
		"description": "As far as Arca's own clients show; more properties may come.",
		"required": [
			"content",
			"created_at",
			"author"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"content": {
				"type": "string",
				"description": "HTML."
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"author": {
				"$ref": "#/components/schemas/CommentAuthor"
			}
		}
	},
	"CommentList": {
		"type": "array",
		"items": {
			"$ref": "#/components/schemas/Comment"
		}
	},
	"CreatedComment": {
		"type": "object",
		"required": [
			"id",
			"content"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"content": {
				"type": "string",
				"description": "HTML."
			},
			"name": {
				"type": "string",
				"description": "The author's name, where the later client reads it."
			},
			"author": {
				"$ref": "#/components/schemas/CommentAuthor",
				"description": "Where the earlier client reads the author."
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"CommentCreateParams": {
		"type": "object",
		"required": [
			"content"
		],
		"properties": {
			"content": {
				"type": "string",
				"pattern": "\\S",
				"description": "HTML."
			}
		}
	},
	"IdInput": {
		"description": "An identifier as the API takes it, a number or a string of digits. Both reach the same thing.",
		"anyOf": [
			{
				"type": "integer"
			},
			{
				"type": "string",
				"pattern": "^[0-9]+$"
			}
		]
	},
	"ErrorBody": {
		"type": "object",
		"required": [
			"error"
		],
		"properties": {
			"error": {
				"type": "string",
				"description": "What is wrong, in a sentence. There is no machine code."
			}
		}
	},
	"RateLimitBody": {
		"type": "object",
		"required": [
			"statusCode",
			"error",
			"retryAfter"
		],
		"properties": {
			"statusCode": {
				"type": "integer",
				"description": "Always 429."
			},
			"error": {
				"type": "string",
				"description": "`Too Many Requests`."
			},
			"retryAfter": {
				"type": "integer",
				"description": "Seconds to wait."
			}
		}
	},
	"Role": {
		"type": "string",
		"enum": [
			"owner",
			"admin",
			"member",
			"viewer"
		],
		"description": "What a person may do in a workspace."
	},
	"UserRef": {
		"type": "object",
		"required": [
			"id",
			"name",
			"avatar_url"
		],
		"properties": {
			"id": {
				"type": "integer",
				"description": "Number of the person."
			},
			"name": {
				"type": "string"
			},
			"avatar_url": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"CustomFieldType": {
		"type": "string",
		"enum": [
			"text",
			"number",
			"date",
			"checkbox",
			"rating",
			"dropdown",
			"money",
			"people"
		]
	},
	"CustomFieldConfig": {
		"type": [
			"object",
			"null"
		],
		"description": "By type: `dropdown` has `options`, `rating` has `iconName` and `color`, `number` has none. The others are not documented.",
		"properties": {
			"options": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"iconName": {
				"type": "string"
			},
			"color": {
				"type": "string"
			}
		}
	},
	"CustomFieldListOverride": {
		"type": "object",
		"required": [
			"list_id",
			"access"
		],
		"properties": {
			"list_id": {
				"type": "integer"
			},
			"access": {
				"type": "string",
				"enum": [
					"granted"
				],
				"description": "`granted` is the only value seen."
			}
		}
	},
	"CustomFieldDefinition": {
		"type": "object",
		"required": [
			"id",
			"name",
			"type",
			"config",
			"position"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"name": {
				"type": "string"
			},
			"type": {
				"$ref": "#/components/schemas/CustomFieldType"
			},
			"config": {
				"$ref": "#/components/schemas/CustomFieldConfig"
			},
			"position": {
				"type": "integer"
			},
			"is_scope_restricted": {
				"type": "boolean",
				"description": "False: on all lists. True: only where the next two say."
			},
			"granted_folder_ids": {
				"type": "array",
				"items": {
					"type": "integer"
				},
				"description": "Folders whose lists carry the field."
			},
			"list_overrides": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/CustomFieldListOverride"
				}
			}
		}
	},
	"CustomFieldDefinitionList": {
		"type": "array",
		"items": {
			"$ref": "#/components/schemas/CustomFieldDefinition"
		}
	},
	"CustomFieldValue": {
		"type": "object",
		"required": [
			"id",
			"name",
			"type",
			"config",
			"position",
			"value"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"name": {
				"type": "string"
			},
			"type": {
				"$ref": "#/components/schemas/CustomFieldType"
			},
			"config": {
				"$ref": "#/components/schemas/CustomFieldConfig"
			},
			"position": {
				"type": "integer"
			},
			"value": {
				"type": [
					"string",
					"null"
				],
				"description": "A string for every type. How dates, check boxes, ratings, money and people are written is not documented."
			}
		}
	},
	"CustomFieldInput": {
		"type": "object",
		"required": [
			"id",
			"value"
		],
		"properties": {
			"id": {
				"$ref": "#/components/schemas/IdInput"
			},
			"value": {
				"type": [
					"string",
					"null"
				],
				"description": "Null clears the field."
			}
		}
	},
	"TaskState": {
		"description": "A task before or after a change, null where there was or is none.",
		"oneOf": [
			{
				"$ref": "#/components/schemas/TaskSnapshot"
			},
			{
				"type": "null"
			}
		]
	},
	"PingEvent": {
		"type": "object",
		"required": [
			"event",
			"timestamp",
			"workspaceId",
			"before",
			"after",
			"data"
		],
		"properties": {
			"event": {
				"type": "string",
				"const": "ping"
			},
			"timestamp": {
				"type": "string",
				"format": "date-time"
			},
			"workspaceId": {
				"type": [
					"integer",
					"null"
				]
			},
			"before": {
				"type": "null"
			},
			"after": {
				"type": "null"
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			}
		}
	},
	"TaskCreatedEvent": {
		"type": "object",
		"required": [
			"event",
			"timestamp",
			"before",
			"after"
		],
		"properties": {
			"event": {
				"type": "string",
				"const": "task.created"
			},
			"timestamp": {
				"type": "string",
				"format": "date-time"
			},
			"workspaceId": {
				"type": [
					"integer",
					"null"
				]
			},
			"before": {
				"$ref": "#/components/schemas/TaskState",
				"description": "The task before the change."
			},
			"after": {
				"$ref": "#/components/schemas/TaskState",
				"description": "The task after the change."
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			},
			"workspace": {
				"type": "object",
				"additionalProperties": true,
				"description": "Read by n8n-nodes-arca; shape unknown."
			},
			"user": {
				"type": "object",
				"additionalProperties": true,
				"description": "The person who did it, read by n8n-nodes-arca; shape unknown."
			}
		}
	},
	"TaskDeletedEvent": {
		"type": "object",
		"required": [
			"event",
			"timestamp",
			"before",
			"after"
		],
		"properties": {
			"event": {
				"type": "string",
				"const": "task.deleted"
			},
			"timestamp": {
				"type": "string",
				"format": "date-time"
			},
			"workspaceId": {
				"type": [
					"integer",
					"null"
				]
			},
			"before": {
				"$ref": "#/components/schemas/TaskState",
				"description": "The task before the change."
			},
			"after": {
				"$ref": "#/components/schemas/TaskState",
				"description": "The task after the change."
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			},
			"workspace": {
				"type": "object",
				"additionalProperties": true,
				"description": "Read by n8n-nodes-arca; shape unknown."
			},
			"user": {
				"type": "object",
				"additionalProperties": true,
				"description": "The person who did it, read by n8n-nodes-arca; shape unknown."
			}
		}
	},
	"TaskStatusChangedEvent": {
		"type": "object",
		"required": [
			"event",
			"timestamp",
			"before",
			"after"
		],
		"properties": {
			"event": {
				"type": "string",
				"const": "task.status.changed"
			},
			"timestamp": {
				"type": "string",
				"format": "date-time"
			},
			"workspaceId": {
				"type": [
					"integer",
					"null"
				]
			},
			"before": {
				"$ref": "#/components/schemas/TaskState",
				"description": "The task before the change."
			},
			"after": {
				"$ref": "#/components/schemas/TaskState",
				"description": "The task after the change."
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			},
			"workspace": {
				"type": "object",
				"additionalProperties": true,
				"description": "Read by n8n-nodes-arca; shape unknown."
			},
			"user": {
				"type": "object",
				"additionalProperties": true,
				"description": "The person who did it, read by n8n-nodes-arca; shape unknown."
			}
		}
	},
	"TaskPriorityChangedEvent": {
		"type": "object",
		"required": [
			"event",
			"timestamp",
			"before",
			"after"
		],
		"properties": {
			"event": {
				"type": "string",
				"const": "task.priority.changed"
			},
			"timestamp": {
				"type": "string",
				"format": "date-time"
			},
			"workspaceId": {
				"type": [
					"integer",
					"null"
				]
			},
			"before": {
				"$ref": "#/components/schemas/TaskState",
				"description": "The task before the change."
			},
			"after": {
				"$ref": "#/components/schemas/TaskState",
				"description": "The task after the change."
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			},
			"workspace": {
				"type": "object",
				"additionalProperties": true,
				"description": "Read by n8n-nodes-arca; shape unknown."
			},
			"user": {
				"type": "object",
				"additionalProperties": true,
				"description": "The person who did it, read by n8n-nodes-arca; shape unknown."
			}
		}
	},
	"TaskAssigneesChangedEvent": {
		"type": "object",
		"required": [
			"event",
			"timestamp",
			"before",
			"after"
		],
		"properties": {
			"event": {
				"type": "string",
				"const": "task.assignees.changed"
			},
			"timestamp": {
				"type": "string",
				"format": "date-time"
			},
			"workspaceId": {
				"type": [
					"integer",
					"null"
				]
			},
			"before": {
				"$ref": "#/components/schemas/TaskState",
				"description": "The task before the change."
			},
			"after": {
				"$ref": "#/components/schemas/TaskState",
				"description": "The task after the change."
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			},
			"workspace": {
				"type": "object",
				"additionalProperties": true,
				"description": "Read by n8n-nodes-arca; shape unknown."
			},
			"user": {
				"type": "object",
				"additionalProperties": true,
				"description": "The person who did it, read by n8n-nodes-arca; shape unknown."
			}
		}
	},
	"TaskStartDateChangedEvent": {
		"type": "object",
		"required": [
			"event",
			"timestamp",
			"before",
			"after"
		],
		"properties": {
			"event": {
				"type": "string",
				"const": "task.start_date.changed"
			},
			"timestamp": {
				"type": "string",
				"format": "date-time"
			},
			"workspaceId": {
				"type": [
					"integer",
					"null"
				]
			},
			"before": {
				"$ref": "#/components/schemas/TaskState",
				"description": "The task before the change."
			},
			"after": {
				"$ref": "#/components/schemas/TaskState",
				"description": "The task after the change."
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			},
			"workspace": {
				"type": "object",
				"additionalProperties": true,
				"description": "Read by n8n-nodes-arca; shape unknown."
			},
			"user": {
				"type": "object",
				"additionalProperties": true,
				"description": "The person who did it, read by n8n-nodes-arca; shape unknown."
			}
		}
	},
	"TaskDueDateChangedEvent": {
		"type": "object",
		"required": [
			"event",
			"timestamp",
			"before",
			"after"
		],
		"properties": {
			"event": {
				"type": "string",
				"const": "task.due_date.changed"
			},
			"timestamp": {
				"type": "string",
				"format": "date-time"
			},
			"workspaceId": {
				"type": [
					"integer",
					"null"
				]
			},
			"before": {
				"$ref": "#/components/schemas/TaskState",
				"description": "The task before the change."
			},
			"after": {
				"$ref": "#/components/schemas/TaskState",
				"description": "The task after the change."
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			},
			"workspace": {
				"type": "object",
				"additionalProperties": true,
				"description": "Read by n8n-nodes-arca; shape unknown."
			},
			"user": {
				"type": "object",
				"additionalProperties": true,
				"description": "The person who did it, read by n8n-nodes-arca; shape unknown."
			}
		}
	},
	"TaskLabelsChangedEvent": {
		"type": "object",
		"required": [
			"event",
			"timestamp",
			"before",
			"after"
		],
		"properties": {
			"event": {
				"type": "string",
				"const": "task.labels.changed"
			},
			"timestamp": {
				"type": "string",
				"format": "date-time"
			},
			"workspaceId": {
				"type": [
					"integer",
					"null"
				]
			},
			"before": {
				"$ref": "#/components/schemas/TaskState",
				"description": "The task before the change."
			},
			"after": {
				"$ref": "#/components/schemas/TaskState",
				"description": "The task after the change."
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			},
			"workspace": {
				"type": "object",
				"additionalProperties": true,
				"description": "Read by n8n-nodes-arca; shape unknown."
			},
			"user": {
				"type": "object",
				"additionalProperties": true,
				"description": "The person who did it, read by n8n-nodes-arca; shape unknown."
			}
		}
	},
	"Folder": {
		"type": "object",
		"required": [
			"id",
			"workspace_id",
			"name",
			"icon",
			"color",
			"position",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"workspace_id": {
				"type": "integer"
			},
			"name": {
				"type": "string"
			},
			"icon": {
				"type": [
					"string",
					"null"
				]
			},
			"color": {
				"type": [
					"string",
					"null"
				]
			},
			"position": {
				"type": "integer"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"FolderList": {
		"type": "array",
		"items": {
			"$ref": "#/components/schemas/Folder"
		}
	},
	"FolderCreateParams": {
		"type": "object",
		"required": [
			"workspace_id",
			"name"
		],
		"properties": {
			"workspace_id": {
				"$ref": "#/components/schemas/IdInput"
			},
			"name": {
				"type": "string",
				"pattern": "\\S"
			},
			"icon": {
				"type": "string",
				"description": "Icon slug, such as `folder-1`, `folder-2`, `chart`."
			},
			"color": {
				"type": "string",
				"description": "`blue` when left out."
			}
		}
	},
	"FolderUpdateParams": {
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"pattern": "\\S"
			},
			"icon": {
				"type": "string"
			},
			"color": {
				"type": "string"
			}
		}
	},
	"LabelRef": {
		"type": "object",
		"required": [
			"id",
			"name",
			"color"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"name": {
				"type": "string"
			},
			"color": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"Label": {
		"type": "object",
		"required": [
			"id",
			"workspace_id",
			"name",
			"color",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"workspace_id": {
				"type": "integer"
			},
			"name": {
				"type": "string"
			},
			"color": {
				"type": [
					"string",
					"null"
				]
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"LabelList": {
		"type": "array",
		"items": {
			"$ref": "#/components/schemas/Label"
		}
	},
	"LabelCreateParams": {
		"type": "object",
		"required": [
			"workspace_id",
			"name"
		],
		"properties": {
			"workspace_id": {
				"$ref": "#/components/schemas/IdInput"
			},
			"name": {
				"type": "string",
				"pattern": "\\S"
			},
			"color": {
				"type": "string",
				"description": "`gray` when left out."
			}
		}
	},
	"LabelUpdateParams": {
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"pattern": "\\S"
			},
			"color": {
				"type": "string"
			}
		}
	},
	"List": {
		"type": "object",
		"required": [
			"id",
			"workspace_id",
			"folder_id",
			"name",
			"icon",
			"color",
			"position",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"workspace_id": {
				"type": "integer"
			},
			"folder_id": {
				"type": [
					"integer",
					"null"
				],
				"description": "Typed as nullable by the pages; a list in fact always sits in a folder."
			},
			"name": {
				"type": "string"
			},
			"icon": {
				"type": [
					"string",
					"null"
				]
			},
			"color": {
				"type": [
					"string",
					"null"
				]
			},
			"position": {
				"type": "integer"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"ListList": {
		"type": "array",
		"items": {
			"$ref": "#/components/schemas/List"
		}
	},
	"ListCreateParams": {
		"type": "object",
		"required": [
			"workspace_id",
			"folder_id",
			"name"
		],
		"properties": {
			"workspace_id": {
				"$ref": "#/components/schemas/IdInput"
			},
			"folder_id": {
				"$ref": "#/components/schemas/IdInput"
			},
			"name": {
				"type": "string",
				"pattern": "\\S"
			},
			"icon": {
				"type": "string",
				"description": "Icon slug, such as `folder-1`, `chart`, `code`."
			},
			"color": {
				"type": "string",
				"description": "`gray` when left out."
			}
		}
	},
	"ListUpdateParams": {
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"pattern": "\\S"
			},
			"icon": {
				"type": "string"
			},
			"color": {
				"type": "string"
			},
			"folder_id": {
				"$ref": "#/components/schemas/IdInput",
				"description": "Moves the list to this folder."
			}
		}
	},
	"User": {
		"type": "object",
		"required": [
			"id",
			"email",
			"name",
			"avatar_url",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"email": {
				"type": "string"
			},
			"name": {
				"type": "string"
			},
			"avatar_url": {
				"type": [
					"string",
					"null"
				]
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"Member": {
		"type": "object",
		"description": "As far as Arca's own clients show; more properties may come.",
		"required": [
			"id",
			"name",
			"role"
		],
		"properties": {
			"id": {
				"type": "integer",
				"description": "Number of the person, as `assignee_ids` wants it."
			},
			"name": {
				"type": "string"
			},
			"role": {
				"$ref": "#/components/schemas/Role"
			},
			"avatar_url": {
				"type": [
					"string",
					"null"
				]
			},
			"email": {
				"type": "string"
			}
		}
	},
	"MemberList": {
		"type": "array",
		"items": {
			"$ref": "#/components/schemas/Member"
		}
	},
	"StatusCategory": {
		"type": "string",
		"enum": [
			"pending",
			"in_progress",
			"completed",
			"cancelled",
			"active",
			"done"
		],
		"description": "As read: besides the four that can be written, older pages and clients show `active` and `done`."
	},
	"StatusCategoryInput": {
		"type": "string",
		"enum": [
			"pending",
			"in_progress",
			"completed",
			"cancelled"
		]
	},
	"StatusRef": {
		"type": "object",
		"required": [
			"id",
			"name",
			"icon",
			"color",
			"category"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"name": {
				"type": "string"
			},
			"icon": {
				"type": [
					"string",
					"null"
				]
			},
			"color": {
				"type": [
					"string",
					"null"
				]
			},
			"category": {
				"$ref": "#/components/schemas/StatusCategory"
			}
		}
	},
	"TaskStatus": {
		"description": "The status of a task, null where its workspace has none.",
		"oneOf": [
			{
				"$ref": "#/components/schemas/StatusRef"
			},
			{
				"type": "null"
			}
		]
	},
	"Status": {
		"type": "object",
		"required": [
			"id",
			"workspace_id",
			"name",
			"icon",
			"color",
			"category",
			"position",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"workspace_id": {
				"type": "integer"
			},
			"name": {
				"type": "string"
			},
			"icon": {
				"type": [
					"string",
					"null"
				]
			},
			"color": {
				"type": [
					"string",
					"null"
				]
			},
			"category": {
				"$ref": "#/components/schemas/StatusCategory"
			},
			"position": {
				"type": "integer"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"StatusList": {
		"type": "array",
		"items": {
			"$ref": "#/components/schemas/Status"
		}
	},
	"StatusCreateParams": {
		"type": "object",
		"required": [
			"workspace_id",
			"name",
			"category"
		],
		"properties": {
			"workspace_id": {
				"$ref": "#/components/schemas/IdInput"
			},
			"name": {
				"type": "string",
				"pattern": "\\S"
			},
			"category": {
				"$ref": "#/components/schemas/StatusCategoryInput"
			},
			"icon": {
				"type": "string"
			},
			"color": {
				"type": "string",
				"description": "`gray` when left out."
			}
		}
	},
	"StatusUpdateParams": {
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"pattern": "\\S"
			},
			"category": {
				"$ref": "#/components/schemas/StatusCategoryInput"
			},
			"icon": {
				"type": "string"
			},
			"color": {
				"type": "string"
			},
			"position": {
				"type": "integer",
				"description": "Moves the status in the order."
			}
		}
	},
	"Priority": {
		"type": "string",
		"enum": [
			"urgent",
			"high",
			"medium",
			"low",
			"none"
		]
	},
	"Subtask": {
		"type": "object",
		"required": [
			"id",
			"title",
			"priority",
			"identifier",
			"status",
			"assignees"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"title": {
				"type": "string"
			},
			"priority": {
				"$ref": "#/components/schemas/Priority"
			},
			"identifier": {
				"type": "integer",
				"description": "Counts within the workspace."
			},
			"status": {
				"$ref": "#/components/schemas/TaskStatus"
			},
			"assignees": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/UserRef"
				}
			}
		}
	},
	"Attachment": {
		"type": "object",
		"required": [
			"id",
			"file_name",
			"file_size",
			"mime_type",
			"created_at",
			"uploader"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"file_name": {
				"type": "string"
			},
			"file_size": {
				"type": "integer",
				"description": "Bytes."
			},
			"mime_type": {
				"type": "string"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"uploader": {
				"$ref": "#/components/schemas/UserRef"
			}
		}
	},
	"TaskListItem": {
		"type": "object",
		"required": [
			"id",
			"workspace_id",
			"list_id",
			"title",
			"priority",
			"identifier",
			"due_date",
			"start_date",
			"creator_id",
			"created_at",
			"status",
			"assignees",
			"subtasks",
			"custom_fields"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"workspace_id": {
				"type": "integer"
			},
			"list_id": {
				"type": [
					"integer",
					"null"
				]
			},
			"title": {
				"type": "string"
			},
			"priority": {
				"$ref": "#/components/schemas/Priority"
			},
			"identifier": {
				"type": "integer",
				"description": "Counts within the workspace."
			},
			"due_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"start_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"creator_id": {
				"type": "integer"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"status": {
				"$ref": "#/components/schemas/TaskStatus"
			},
			"assignees": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/UserRef"
				}
			},
			"subtasks": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Subtask"
				}
			},
			"custom_fields": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/CustomFieldValue"
				}
			}
		}
	},
	"TaskList": {
		"type": "object",
		"required": [
			"data",
			"page",
			"limit",
			"total",
			"total_pages"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/TaskListItem"
				}
			},
			"page": {
				"type": "integer"
			},
			"limit": {
				"type": "integer",
				"description": "The page size that was used."
			},
			"total": {
				"type": "integer",
				"description": "Tasks on all pages."
			},
			"total_pages": {
				"type": "integer"
			}
		}
	},
	"Task": {
		"type": "object",
		"required": [
			"id",
			"workspace_id",
			"list_id",
			"title",
			"description",
			"priority",
			"identifier",
			"due_date",
			"start_date",
			"creator_id",
			"created_at",
			"status",
			"assignees",
			"custom_fields"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"workspace_id": {
				"type": "integer"
			},
			"list_id": {
				"type": [
					"integer",
					"null"
				]
			},
			"title": {
				"type": "string"
			},
			"description": {
				"type": [
					"string",
					"null"
				],
				"description": "HTML."
			},
			"priority": {
				"$ref": "#/components/schemas/Priority"
			},
			"identifier": {
				"type": "integer",
				"description": "Counts within the workspace."
			},
			"due_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"start_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"creator_id": {
				"type": "integer",
				"description": "The owner of the key that created it."
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"status": {
				"$ref": "#/components/schemas/TaskStatus"
			},
			"assignees": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/UserRef"
				}
			},
			"custom_fields": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/CustomFieldValue"
				}
			}
		}
	},
	"TaskDetail": {
		"type": "object",
		"required": [
			"id",
			"workspace_id",
			"list_id",
			"title",
			"description",
			"priority",
			"identifier",
			"due_date",
			"start_date",
			"creator_id",
			"created_at",
			"status",
			"assignees",
			"custom_fields",
			"labels",
			"subtasks",
			"attachments"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"workspace_id": {
				"type": "integer"
			},
			"list_id": {
				"type": [
					"integer",
					"null"
				]
			},
			"title": {
				"type": "string"
			},
			"description": {
				"type": [
					"string",
					"null"
				],
				"description": "HTML."
			},
			"priority": {
				"$ref": "#/components/schemas/Priority"
			},
			"identifier": {
				"type": "integer",
				"description": "Counts within the workspace."
			},
			"due_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"start_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"creator_id": {
				"type": "integer"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"status": {
				"$ref": "#/components/schemas/TaskStatus"
			},
			"assignees": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/UserRef"
				}
			},
			"custom_fields": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/CustomFieldValue"
				}
			},
			"labels": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/LabelRef"
				}
			},
			"subtasks": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Subtask"
				}
			},
			"attachments": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Attachment"
				},
				"description": "No address to load them from is documented."
			}
		}
	},
	"TaskCreateParams": {
		"type": "object",
		"required": [
			"list_id",
			"title"
		],
		"properties": {
			"list_id": {
				"$ref": "#/components/schemas/IdInput"
			},
			"title": {
				"type": "string",
				"pattern": "\\S"
			},
			"description": {
				"type": [
					"string",
					"null"
				],
				"description": "HTML."
			},
			"priority": {
				"$ref": "#/components/schemas/Priority",
				"description": "`none` when left out."
			},
			"status_id": {
				"$ref": "#/components/schemas/IdInput",
				"description": "A status of the same workspace. Default is its first one of category pending."
			},
			"due_date": {
				"type": [
					"string",
					"null"
				],
				"description": "ISO 8601; without a zone it is read as UTC."
			},
			"start_date": {
				"type": [
					"string",
					"null"
				],
				"description": "ISO 8601; without a zone it is read as UTC."
			},
			"assignee_ids": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/IdInput"
				},
				"description": "Members of the workspace; others are dropped without an error."
			},
			"custom_fields": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/CustomFieldInput"
				},
				"description": "Fields that do not apply or are hidden are ignored without an error."
			}
		}
	},
	"TaskUpdateParams": {
		"type": "object",
		"properties": {
			"title": {
				"type": "string",
				"pattern": "\\S"
			},
			"description": {
				"type": [
					"string",
					"null"
				],
				"description": "HTML."
			},
			"priority": {
				"$ref": "#/components/schemas/Priority"
			},
			"status_id": {
				"$ref": "#/components/schemas/IdInput",
				"description": "A status of the same workspace."
			},
			"list_id": {
				"$ref": "#/components/schemas/IdInput",
				"description": "Moves the task to this list of the same workspace."
			},
			"due_date": {
				"type": [
					"string",
					"null"
				],
				"description": "ISO 8601; null or an empty string clears it."
			},
			"start_date": {
				"type": [
					"string",
					"null"
				],
				"description": "ISO 8601; null or an empty string clears it."
			},
			"assignee_ids": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/IdInput"
				},
				"description": "Replaces the whole set; an empty array clears it."
			},
			"custom_fields": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/CustomFieldInput"
				},
				"description": "Only the fields named here change."
			}
		}
	},
	"TaskSnapshot": {
		"type": "object",
		"description": "A task as a webhook shows it before or after a change. The pages do not show its shape. Assumption: the fields of a task as the API\nanswers it, of which any may be missing.\n",
		"x-source": {
			"kind": "assumption",
			"where": "The webhooks page could not be read that far"
		},
		"properties": {
			"id": {
				"type": "integer"
			},
			"workspace_id": {
				"type": "integer"
			},
			"list_id": {
				"type": [
					"integer",
					"null"
				]
			},
			"title": {
				"type": "string"
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"priority": {
				"$ref": "#/components/schemas/Priority"
			},
			"identifier": {
				"type": "integer"
			},
			"due_date": {
				"type": [
					"string",
					"null"
				]
			},
			"start_date": {
				"type": [
					"string",
					"null"
				]
			},
			"creator_id": {
				"type": "integer"
			},
			"created_at": {
				"type": "string"
			},
			"status": {
				"$ref": "#/components/schemas/TaskStatus"
			},
			"assignees": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/UserRef"
				}
			},
			"labels": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/LabelRef"
				}
			},
			"custom_fields": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/CustomFieldValue"
				}
			}
		}
	},
	"Workspace": {
		"type": "object",
		"required": [
			"id",
			"name",
			"slug",
			"description",
			"icon",
			"color",
			"image_url",
			"owner_id",
			"role",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "integer"
			},
			"name": {
				"type": "string"
			},
			"slug": {
				"type": "string",
				"description": "Name for addresses; in upper case, with a task's `identifier`, it is how people name a task (`ACME-12`)."
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"icon": {
				"type": [
					"string",
					"null"
				],
				"description": "Icon slug, such as `folder-1`, `chart`, `briefcase`."
			},
			"color": {
				"type": [
					"string",
					"null"
				]
			},
			"image_url": {
				"type": [
					"string",
					"null"
				]
			},
			"owner_id": {
				"type": "integer"
			},
			"role": {
				"$ref": "#/components/schemas/Role",
				"description": "The caller's role here."
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"WorkspaceList": {
		"type": "array",
		"items": {
			"$ref": "#/components/schemas/Workspace"
		}
	}
};
