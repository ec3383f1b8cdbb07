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
				"type": "string"
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
				"type": "string"
			},
			"name": {
				"type": "string"
			},
			"author": {
				"$ref": "#/components/schemas/CommentAuthor"
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
				"pattern": "\\S"
			}
		}
	},
	"IdInput": {
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
				"type": "string"
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
				"type": "integer"
			},
			"error": {
				"type": "string"
			},
			"retryAfter": {
				"type": "integer"
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
		]
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
				]
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
				"type": "boolean"
			},
			"granted_folder_ids": {
				"type": "array",
				"items": {
					"type": "integer"
				}
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
				]
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
				]
			}
		}
	},
	"TaskState": {
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
				"$ref": "#/components/schemas/TaskState"
			},
			"after": {
				"$ref": "#/components/schemas/TaskState"
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			},
			"workspace": {
				"type": "object",
				"additionalProperties": true
			},
			"user": {
				"type": "object",
				"additionalProperties": true
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
				"$ref": "#/components/schemas/TaskState"
			},
			"after": {
				"$ref": "#/components/schemas/TaskState"
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			},
			"workspace": {
				"type": "object",
				"additionalProperties": true
			},
			"user": {
				"type": "object",
				"additionalProperties": true
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
				"$ref": "#/components/schemas/TaskState"
			},
			"after": {
				"$ref": "#/components/schemas/TaskState"
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			},
			"workspace": {
				"type": "object",
				"additionalProperties": true
			},
			"user": {
				"type": "object",
				"additionalProperties": true
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
				"$ref": "#/components/schemas/TaskState"
			},
			"after": {
				"$ref": "#/components/schemas/TaskState"
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			},
			"workspace": {
				"type": "object",
				"additionalProperties": true
			},
			"user": {
				"type": "object",
				"additionalProperties": true
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
				"$ref": "#/components/schemas/TaskState"
			},
			"after": {
				"$ref": "#/components/schemas/TaskState"
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			},
			"workspace": {
				"type": "object",
				"additionalProperties": true
			},
			"user": {
				"type": "object",
				"additionalProperties": true
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
				"$ref": "#/components/schemas/TaskState"
			},
			"after": {
				"$ref": "#/components/schemas/TaskState"
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			},
			"workspace": {
				"type": "object",
				"additionalProperties": true
			},
			"user": {
				"type": "object",
				"additionalProperties": true
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
				"$ref": "#/components/schemas/TaskState"
			},
			"after": {
				"$ref": "#/components/schemas/TaskState"
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			},
			"workspace": {
				"type": "object",
				"additionalProperties": true
			},
			"user": {
				"type": "object",
				"additionalProperties": true
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
				"$ref": "#/components/schemas/TaskState"
			},
			"after": {
				"$ref": "#/components/schemas/TaskState"
			},
			"data": {
				"type": "object",
				"additionalProperties": true
			},
			"workspace": {
				"type": "object",
				"additionalProperties": true
			},
			"user": {
				"type": "object",
				"additionalProperties": true
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
				"type": "string"
			},
			"color": {
				"type": "string"
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
				"type": "string"
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
				]
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
				"type": "string"
			},
			"color": {
				"type": "string"
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
				"$ref": "#/components/schemas/IdInput"
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
		"required": [
			"id",
			"name",
			"role"
		],
		"properties": {
			"id": {
				"type": "integer"
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
		]
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
				"type": "string"
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
				"type": "integer"
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
				"type": "integer"
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
				"type": "integer"
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
				"type": "integer"
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
				"type": "integer"
			},
			"total": {
				"type": "integer"
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
				}
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
				]
			},
			"priority": {
				"$ref": "#/components/schemas/Priority"
			},
			"status_id": {
				"$ref": "#/components/schemas/IdInput"
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
			"assignee_ids": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/IdInput"
				}
			},
			"custom_fields": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/CustomFieldInput"
				}
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
				]
			},
			"priority": {
				"$ref": "#/components/schemas/Priority"
			},
			"status_id": {
				"$ref": "#/components/schemas/IdInput"
			},
			"list_id": {
				"$ref": "#/components/schemas/IdInput"
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
			"assignee_ids": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/IdInput"
				}
			},
			"custom_fields": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/CustomFieldInput"
				}
			}
		}
	},
	"TaskSnapshot": {
		"type": "object",
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
				"type": "string"
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
				]
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
				"$ref": "#/components/schemas/Role"
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
