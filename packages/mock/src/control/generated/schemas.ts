// Generated from packages/openapi/specs/control (operations) by `npm run generate`. Do not edit.
/** The document's component schemas, as JSON Schema 2020-12. */
export const schemas: Readonly<Record<string, object>> = {
	"Analytics": {
		"type": "object",
		"required": [
			"since",
			"until",
			"requests",
			"errors",
			"average_ms",
			"p50_ms",
			"p95_ms",
			"active_keys",
			"buckets",
			"operations",
			"keys"
		],
		"properties": {
			"since": {
				"type": "string",
				"format": "date-time"
			},
			"until": {
				"type": "string",
				"format": "date-time"
			},
			"requests": {
				"type": "integer"
			},
			"errors": {
				"type": "integer"
			},
			"average_ms": {
				"type": [
					"number",
					"null"
				]
			},
			"p50_ms": {
				"type": [
					"number",
					"null"
				]
			},
			"p95_ms": {
				"type": [
					"number",
					"null"
				]
			},
			"active_keys": {
				"type": "integer"
			},
			"buckets": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/AnalyticsBucket"
				}
			},
			"operations": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/OperationUse"
				}
			},
			"keys": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/KeyUse"
				}
			}
		}
	},
	"AnalyticsBucket": {
		"type": "object",
		"required": [
			"at",
			"requests",
			"errors",
			"average_ms",
			"p50_ms",
			"p95_ms",
			"active_keys"
		],
		"properties": {
			"at": {
				"type": "string",
				"format": "date-time"
			},
			"requests": {
				"type": "integer"
			},
			"errors": {
				"type": "integer"
			},
			"average_ms": {
				"type": [
					"number",
					"null"
				]
			},
			"p50_ms": {
				"type": [
					"number",
					"null"
				]
			},
			"p95_ms": {
				"type": [
					"number",
					"null"
				]
			},
			"active_keys": {
				"type": "integer"
			}
		}
	},
	"OperationUse": {
		"type": "object",
		"required": [
			"operation",
			"requests",
			"errors",
			"average_ms"
		],
		"properties": {
			"operation": {
				"type": [
					"string",
					"null"
				]
			},
			"requests": {
				"type": "integer"
			},
			"errors": {
				"type": "integer"
			},
			"average_ms": {
				"type": "number"
			}
		}
	},
	"KeyUse": {
		"type": "object",
		"required": [
			"key_id",
			"requests",
			"errors",
			"average_ms"
		],
		"properties": {
			"key_id": {
				"type": [
					"string",
					"null"
				]
			},
			"requests": {
				"type": "integer"
			},
			"errors": {
				"type": "integer"
			},
			"average_ms": {
				"type": "number"
			}
		}
	},
	"ExportFormat": {
		"type": "string",
		"enum": [
			"csv",
			"jsonl",
			"har"
		]
	},
	"ExportedFile": {
		"type": "object",
		"required": [
			"filename",
			"content_type",
			"count",
			"text"
		],
		"properties": {
			"filename": {
				"type": "string"
			},
			"content_type": {
				"type": "string"
			},
			"count": {
				"type": "integer"
			},
			"text": {
				"type": "string"
			}
		}
	},
	"Due": {
		"type": "object",
		"required": [
			"at",
			"kind",
			"detail"
		],
		"properties": {
			"at": {
				"type": "string",
				"format": "date-time"
			},
			"kind": {
				"type": "string"
			},
			"detail": {
				"type": "object",
				"additionalProperties": true
			}
		}
	},
	"Clock": {
		"type": "object",
		"required": [
			"now",
			"pending"
		],
		"properties": {
			"now": {
				"type": "string",
				"format": "date-time"
			},
			"pending": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Due"
				}
			}
		}
	},
	"ClockAdvanceParams": {
		"type": "object",
		"required": [
			"by"
		],
		"properties": {
			"by": {
				"type": "string",
				"pattern": "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m|h|d)$"
			}
		}
	},
	"ClockAdvanced": {
		"type": "object",
		"required": [
			"now",
			"ran"
		],
		"properties": {
			"now": {
				"type": "string",
				"format": "date-time"
			},
			"ran": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Due"
				}
			}
		}
	},
	"ArmedFault": {
		"type": "object",
		"required": [
			"target",
			"kind",
			"left"
		],
		"properties": {
			"target": {
				"type": "string"
			},
			"kind": {
				"type": "string"
			},
			"left": {
				"type": "integer"
			}
		}
	},
	"FaultRate": {
		"type": "object",
		"required": [
			"share",
			"kinds"
		],
		"properties": {
			"share": {
				"type": "number"
			},
			"kinds": {
				"type": "array",
				"items": {
					"type": "string"
				}
			}
		}
	},
	"Faults": {
		"type": "object",
		"required": [
			"kinds",
			"armed",
			"rate",
			"injected"
		],
		"properties": {
			"kinds": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"armed": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ArmedFault"
				}
			},
			"rate": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/FaultRate"
					},
					{
						"type": "null"
					}
				]
			},
			"injected": {
				"type": "object",
				"additionalProperties": {
					"type": "integer"
				}
			}
		}
	},
	"FaultInjectParams": {
		"type": "object",
		"required": [
			"target",
			"kind"
		],
		"properties": {
			"target": {
				"type": "string",
				"maxLength": 255
			},
			"kind": {
				"type": "string",
				"maxLength": 255
			},
			"count": {
				"type": "integer",
				"minimum": 1,
				"maximum": 1000000,
				"default": 1
			},
			"delay_ms": {
				"type": "integer",
				"minimum": 0,
				"maximum": 600000
			},
			"retry_after": {
				"type": "integer",
				"minimum": 0,
				"maximum": 86400
			}
		}
	},
	"FaultRateParams": {
		"type": "object",
		"required": [
			"share",
			"kinds"
		],
		"properties": {
			"share": {
				"type": "number",
				"minimum": 0,
				"maximum": 1
			},
			"kinds": {
				"type": "array",
				"items": {
					"type": "string",
					"maxLength": 255
				},
				"maxItems": 50
			},
			"seed": {
				"type": "integer",
				"minimum": 0,
				"maximum": 2147483647
			}
		}
	},
	"CollectionFile": {
		"type": "object",
		"required": [
			"path",
			"text"
		],
		"properties": {
			"path": {
				"type": "string"
			},
			"text": {
				"type": "string"
			}
		}
	},
	"CollectionFileList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/CollectionFile"
				}
			}
		}
	},
	"ErrorBody": {
		"type": "object",
		"required": [
			"error"
		],
		"properties": {
			"error": {
				"$ref": "#/components/schemas/ErrorDetail"
			}
		}
	},
	"ErrorDetail": {
		"type": "object",
		"required": [
			"code",
			"message"
		],
		"properties": {
			"code": {
				"type": "string"
			},
			"message": {
				"type": "string"
			},
			"param": {
				"type": "string"
			}
		}
	},
	"Mode": {
		"type": "string",
		"enum": [
			"live",
			"test"
		]
	},
	"Api": {
		"type": "object",
		"required": [
			"name",
			"title",
			"url",
			"now",
			"entities",
			"keys",
			"requests",
			"deliveries",
			"operations",
			"scopes",
			"has_mirror"
		],
		"properties": {
			"name": {
				"type": "string"
			},
			"title": {
				"type": "string"
			},
			"url": {
				"type": "string"
			},
			"now": {
				"type": "string",
				"format": "date-time"
			},
			"entities": {
				"type": "integer"
			},
			"keys": {
				"type": "integer"
			},
			"requests": {
				"type": "integer"
			},
			"deliveries": {
				"type": "integer"
			},
			"operations": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"scopes": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"has_mirror": {
				"type": "boolean"
			}
		}
	},
	"ApiList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Api"
				}
			}
		}
	},
	"World": {
		"type": "object",
		"required": [
			"entity_id",
			"mode",
			"keys",
			"records"
		],
		"properties": {
			"entity_id": {
				"type": "string"
			},
			"mode": {
				"$ref": "#/components/schemas/Mode"
			},
			"keys": {
				"type": "integer"
			},
			"records": {
				"type": "integer"
			}
		}
	},
	"WorldList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/World"
				}
			}
		}
	},
	"EntityCreateParams": {
		"type": "object",
		"properties": {
			"entity_id": {
				"type": "string",
				"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"
			}
		}
	},
	"NewEntity": {
		"type": "object",
		"required": [
			"entity_id",
			"worlds"
		],
		"properties": {
			"entity_id": {
				"type": "string"
			},
			"worlds": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/World"
				}
			}
		}
	},
	"EventTypeList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"type": "string"
				}
			}
		}
	},
	"DeliveryExplainParams": {
		"type": "object",
		"properties": {
			"attempt": {
				"type": "integer",
				"minimum": 1
			},
			"received_body": {
				"type": "string",
				"maxLength": 4194304
			},
			"received_headers": {
				"type": "object",
				"additionalProperties": {
					"type": "string"
				}
			},
			"secret": {
				"type": "string",
				"minLength": 1,
				"maxLength": 1024
			}
		}
	},
	"DeliveryCheck": {
		"type": "object",
		"required": [
			"check",
			"result",
			"detail"
		],
		"properties": {
			"check": {
				"type": "string",
				"enum": [
					"signature",
					"time",
					"payload",
					"response"
				]
			},
			"result": {
				"type": "string",
				"enum": [
					"passed",
					"failed",
					"unknown"
				]
			},
			"detail": {
				"type": "string"
			}
		}
	},
	"DeliveryExplanation": {
		"type": "object",
		"required": [
			"delivery_id",
			"attempt",
			"code",
			"message",
			"checks",
			"causes",
			"advice",
			"line"
		],
		"properties": {
			"delivery_id": {
				"type": "string"
			},
			"attempt": {
				"type": "integer"
			},
			"code": {
				"type": "string"
			},
			"message": {
				"type": "string"
			},
			"checks": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/DeliveryCheck"
				}
			},
			"causes": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"advice": {
				"type": [
					"string",
					"null"
				]
			},
			"line": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"Key": {
		"type": "object",
		"required": [
			"id",
			"name",
			"mode",
			"entity_id",
			"masked_key",
			"scopes",
			"ip_allowlist",
			"tier",
			"created_at",
			"expires_at",
			"last_used_at",
			"revoked_at",
			"scopes_used",
			"owner",
			"elevated_reason",
			"activated",
			"masked_secret",
			"internal"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"name": {
				"type": "string"
			},
			"mode": {
				"$ref": "#/components/schemas/Mode"
			},
			"entity_id": {
				"type": "string"
			},
			"masked_key": {
				"type": "string"
			},
			"scopes": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"ip_allowlist": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"tier": {
				"type": "string"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"expires_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"last_used_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"revoked_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"scopes_used": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"owner": {
				"type": [
					"string",
					"null"
				]
			},
			"elevated_reason": {
				"type": [
					"string",
					"null"
				]
			},
			"activated": {
				"type": "boolean"
			},
			"masked_secret": {
				"type": [
					"string",
					"null"
				]
			},
			"internal": {
				"type": "boolean"
			}
		}
	},
	"NewKey": {
		"type": "object",
		"required": [
			"record",
			"key",
			"secret"
		],
		"properties": {
			"record": {
				"$ref": "#/components/schemas/Key"
			},
			"key": {
				"type": "string",
				"x-secret": true
			},
			"secret": {
				"type": [
					"string",
					"null"
				],
				"x-secret": true
			}
		}
	},
	"KeyList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Key"
				}
			}
		}
	},
	"KeyCreateParams": {
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			},
			"mode": {
				"$ref": "#/components/schemas/Mode"
			},
			"entity_id": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			},
			"scopes": {
				"type": "array",
				"items": {
					"type": "string",
					"maxLength": 255
				},
				"maxItems": 500
			},
			"ip_allowlist": {
				"type": "array",
				"items": {
					"type": "string",
					"maxLength": 255
				},
				"maxItems": 500
			},
			"expires_at": {
				"type": "string",
				"format": "date-time"
			},
			"tier": {
				"type": "string",
				"maxLength": 255
			},
			"owner": {
				"type": "string",
				"maxLength": 255
			},
			"elevated_reason": {
				"type": "string",
				"maxLength": 1000
			},
			"activated": {
				"type": "boolean"
			},
			"internal": {
				"type": "boolean"
			}
		}
	},
	"KeyUpdateParams": {
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			},
			"scopes": {
				"type": "array",
				"items": {
					"type": "string",
					"maxLength": 255
				},
				"maxItems": 500
			},
			"ip_allowlist": {
				"type": "array",
				"items": {
					"type": "string",
					"maxLength": 255
				},
				"maxItems": 500
			},
			"expires_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"owner": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"activated": {
				"type": "boolean"
			},
			"renew_secret": {
				"type": "boolean"
			}
		}
	},
	"Limit": {
		"type": "object",
		"required": [
			"key_id",
			"tier",
			"per_minute",
			"used_in_minute",
			"per_second",
			"used_in_second"
		],
		"properties": {
			"key_id": {
				"type": "string"
			},
			"tier": {
				"type": "string"
			},
			"per_minute": {
				"type": [
					"integer",
					"null"
				]
			},
			"used_in_minute": {
				"type": "integer"
			},
			"per_second": {
				"type": [
					"integer",
					"null"
				]
			},
			"used_in_second": {
				"type": "integer"
			}
		}
	},
	"LimitList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Limit"
				}
			}
		}
	},
	"MirroredList": {
		"type": "object",
		"required": [
			"resource",
			"rows",
			"pending",
			"state",
			"lag_ms",
			"walked_from",
			"verified_through",
			"differences",
			"last_error",
			"limits"
		],
		"properties": {
			"resource": {
				"type": "string"
			},
			"rows": {
				"type": "integer",
				"minimum": 0
			},
			"pending": {
				"type": "integer",
				"minimum": 0
			},
			"state": {
				"type": "string",
				"enum": [
					"waiting",
					"reading",
					"complete",
					"failing"
				]
			},
			"lag_ms": {
				"type": "integer",
				"minimum": 0
			},
			"walked_from": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"verified_through": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"differences": {
				"type": [
					"integer",
					"null"
				],
				"minimum": 0
			},
			"last_error": {
				"type": [
					"string",
					"null"
				]
			},
			"limits": {
				"type": "array",
				"items": {
					"type": "string"
				}
			}
		}
	},
	"MirrorSample": {
		"type": "object",
		"required": [
			"at",
			"rows",
			"pending",
			"lag_ms",
			"differences"
		],
		"properties": {
			"at": {
				"type": "string",
				"format": "date-time"
			},
			"rows": {
				"type": "integer",
				"minimum": 0
			},
			"pending": {
				"type": "integer",
				"minimum": 0
			},
			"lag_ms": {
				"type": "integer",
				"minimum": 0
			},
			"differences": {
				"type": "integer",
				"minimum": 0
			}
		}
	},
	"MirrorState": {
		"type": "object",
		"required": [
			"entity_id",
			"is_complete",
			"resources",
			"feed",
			"history"
		],
		"properties": {
			"entity_id": {
				"type": "string"
			},
			"is_complete": {
				"type": "boolean"
			},
			"resources": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/MirroredList"
				}
			},
			"feed": {
				"type": [
					"object",
					"null"
				],
				"required": [
					"state",
					"read_at",
					"last_error"
				],
				"properties": {
					"state": {
						"type": "string",
						"enum": [
							"waiting",
							"read",
							"failing"
						]
					},
					"read_at": {
						"type": [
							"string",
							"null"
						],
						"format": "date-time"
					},
					"last_error": {
						"type": [
							"string",
							"null"
						]
					}
				}
			},
			"history": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/MirrorSample"
				}
			}
		}
	},
	"Record": {
		"type": "object",
		"additionalProperties": true
	},
	"RecordEnvelope": {
		"type": "object",
		"required": [
			"collection",
			"id",
			"record"
		],
		"properties": {
			"collection": {
				"type": "string"
			},
			"id": {
				"type": "string"
			},
			"record": {
				"$ref": "#/components/schemas/Record"
			}
		}
	},
	"RecordList": {
		"type": "object",
		"required": [
			"data",
			"has_more",
			"next_cursor"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Record"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"next_cursor": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"RecordUpdateParams": {
		"type": "object",
		"required": [
			"set"
		],
		"properties": {
			"set": {
				"type": "object",
				"additionalProperties": true
			}
		}
	},
	"Collection": {
		"type": "object",
		"required": [
			"name",
			"count"
		],
		"properties": {
			"name": {
				"type": "string"
			},
			"count": {
				"type": "integer"
			}
		}
	},
	"CollectionList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Collection"
				}
			}
		}
	},
	"SnapshotCreateParams": {
		"type": "object",
		"required": [
			"name"
		],
		"properties": {
			"name": {
				"type": "string",
				"pattern": "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,79}$"
			}
		}
	},
	"SavedSnapshot": {
		"type": "object",
		"required": [
			"name",
			"saved_at",
			"bytes"
		],
		"properties": {
			"name": {
				"type": "string"
			},
			"saved_at": {
				"type": "string",
				"format": "date-time"
			},
			"bytes": {
				"type": "integer"
			}
		}
	},
	"SnapshotList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/SavedSnapshot"
				}
			}
		}
	},
	"RecordDifference": {
		"type": "object",
		"required": [
			"api",
			"entity_id",
			"mode",
			"collection",
			"id",
			"before",
			"after"
		],
		"properties": {
			"api": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"mode": {
				"$ref": "#/components/schemas/Mode"
			},
			"collection": {
				"type": "string"
			},
			"id": {
				"type": "string"
			},
			"before": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/Record"
					},
					{
						"type": "null"
					}
				]
			},
			"after": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/Record"
					},
					{
						"type": "null"
					}
				]
			}
		}
	},
	"SnapshotDifferences": {
		"type": "object",
		"required": [
			"data",
			"truncated"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/RecordDifference"
				}
			},
			"truncated": {
				"type": "boolean"
			}
		}
	},
	"StreamData": {
		"anyOf": [
			{
				"$ref": "#/components/schemas/StreamRequest"
			},
			{
				"$ref": "#/components/schemas/StreamCause"
			},
			{
				"$ref": "#/components/schemas/StreamEvent"
			},
			{
				"$ref": "#/components/schemas/StreamDelivery"
			},
			{
				"$ref": "#/components/schemas/StreamClock"
			},
			{
				"$ref": "#/components/schemas/StreamReset"
			},
			{
				"$ref": "#/components/schemas/StreamChange"
			},
			{
				"$ref": "#/components/schemas/StreamMissed"
			}
		]
	},
	"StreamRequest": {
		"allOf": [
			{
				"$ref": "#/components/schemas/Request"
			},
			{
				"type": "object",
				"required": [
					"api"
				],
				"properties": {
					"api": {
						"type": "string"
					}
				}
			}
		]
	},
	"StreamCause": {
		"allOf": [
			{
				"$ref": "#/components/schemas/ThreadCause"
			},
			{
				"type": "object",
				"required": [
					"api",
					"id"
				],
				"properties": {
					"api": {
						"type": "string"
					},
					"id": {
						"type": "string"
					}
				}
			}
		]
	},
	"StreamEvent": {
		"type": "object",
		"required": [
			"api",
			"event_id",
			"type",
			"entity_id",
			"delivery_ids"
		],
		"properties": {
			"api": {
				"type": "string"
			},
			"event_id": {
				"type": "string"
			},
			"type": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"delivery_ids": {
				"type": "array",
				"items": {
					"type": "string"
				}
			}
		}
	},
	"StreamDelivery": {
		"type": "object",
		"required": [
			"api",
			"delivery_id",
			"endpoint_id",
			"entity_id",
			"mode",
			"url",
			"event_id",
			"event_type",
			"attempt",
			"at",
			"status",
			"error",
			"fault",
			"duration_ms"
		],
		"properties": {
			"api": {
				"type": "string"
			},
			"delivery_id": {
				"type": "string"
			},
			"endpoint_id": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"mode": {
				"$ref": "#/components/schemas/Mode"
			},
			"url": {
				"type": "string"
			},
			"event_id": {
				"type": "string"
			},
			"event_type": {
				"type": "string"
			},
			"attempt": {
				"type": "integer"
			},
			"at": {
				"type": "string",
				"format": "date-time"
			},
			"status": {
				"type": [
					"integer",
					"null"
				]
			},
			"error": {
				"type": [
					"string",
					"null"
				]
			},
			"fault": {
				"type": [
					"string",
					"null"
				]
			},
			"duration_ms": {
				"type": "number"
			}
		}
	},
	"StreamClock": {
		"type": "object",
		"required": [
			"api",
			"now",
			"ran"
		],
		"properties": {
			"api": {
				"type": "string"
			},
			"now": {
				"type": "string",
				"format": "date-time"
			},
			"ran": {
				"type": "integer"
			}
		}
	},
	"StreamReset": {
		"type": "object",
		"required": [
			"api",
			"now"
		],
		"properties": {
			"api": {
				"type": "string"
			},
			"now": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"StreamChange": {
		"type": "object",
		"required": [
			"api",
			"operation"
		],
		"properties": {
			"api": {
				"type": [
					"string",
					"null"
				]
			},
			"operation": {
				"type": "string"
			}
		}
	},
	"StreamMissed": {
		"type": "object",
		"additionalProperties": true
	},
	"ThreadKind": {
		"type": "string",
		"enum": [
			"request",
			"job",
			"clock",
			"event",
			"test",
			"edit",
			"fault",
			"key",
			"webhook",
			"snapshot"
		]
	},
	"ThreadCause": {
		"type": "object",
		"required": [
			"kind",
			"title",
			"at",
			"entity_id",
			"mode",
			"detail",
			"parent_id",
			"error"
		],
		"properties": {
			"kind": {
				"$ref": "#/components/schemas/ThreadKind"
			},
			"title": {
				"type": "string"
			},
			"at": {
				"type": "string",
				"format": "date-time"
			},
			"entity_id": {
				"type": [
					"string",
					"null"
				]
			},
			"mode": {
				"type": [
					"string",
					"null"
				]
			},
			"detail": {
				"type": "object",
				"additionalProperties": true
			},
			"parent_id": {
				"type": [
					"string",
					"null"
				]
			},
			"error": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"ThreadSummary": {
		"type": "object",
		"required": [
			"id",
			"cause",
			"request",
			"changes",
			"event_types",
			"ran"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"cause": {
				"$ref": "#/components/schemas/ThreadCause"
			},
			"request": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/Request"
					},
					{
						"type": "null"
					}
				]
			},
			"changes": {
				"type": "integer"
			},
			"event_types": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"ran": {
				"type": "integer"
			}
		}
	},
	"ThreadList": {
		"type": "object",
		"required": [
			"data",
			"has_more",
			"next_cursor"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ThreadSummary"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"next_cursor": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"Thread": {
		"type": "object",
		"required": [
			"id",
			"cause",
			"request",
			"checks",
			"changes",
			"events",
			"attempts",
			"ran",
			"followed_by"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"cause": {
				"$ref": "#/components/schemas/ThreadCause"
			},
			"request": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/RequestDetail"
					},
					{
						"type": "null"
					}
				]
			},
			"checks": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Check"
				}
			},
			"changes": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/RecordChange"
				}
			},
			"events": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ThreadEvent"
				}
			},
			"attempts": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Attempt"
				}
			},
			"ran": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/RanWork"
				}
			},
			"followed_by": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ThreadReference"
				}
			}
		}
	},
	"RanWork": {
		"type": "object",
		"required": [
			"at",
			"kind",
			"detail",
			"thread_id"
		],
		"properties": {
			"at": {
				"type": "string",
				"format": "date-time"
			},
			"kind": {
				"type": "string"
			},
			"detail": {
				"type": "object",
				"additionalProperties": true
			},
			"thread_id": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"ThreadReference": {
		"type": "object",
		"required": [
			"id",
			"title",
			"at"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"title": {
				"type": "string"
			},
			"at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"CheckOutcome": {
		"type": "string",
		"enum": [
			"passed",
			"failed",
			"skipped"
		]
	},
	"CheckBasis": {
		"type": "string",
		"enum": [
			"documented",
			"assumed"
		]
	},
	"Check": {
		"type": "object",
		"required": [
			"name",
			"outcome",
			"detail",
			"basis",
			"source"
		],
		"properties": {
			"name": {
				"type": "string"
			},
			"outcome": {
				"$ref": "#/components/schemas/CheckOutcome"
			},
			"detail": {
				"type": "string"
			},
			"basis": {
				"$ref": "#/components/schemas/CheckBasis"
			},
			"source": {
				"type": "string"
			}
		}
	},
	"RecordChange": {
		"type": "object",
		"required": [
			"collection",
			"id",
			"before",
			"after"
		],
		"properties": {
			"collection": {
				"type": "string"
			},
			"id": {
				"type": "string"
			},
			"before": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/Record"
					},
					{
						"type": "null"
					}
				]
			},
			"after": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/Record"
					},
					{
						"type": "null"
					}
				]
			}
		}
	},
	"ThreadEvent": {
		"type": "object",
		"required": [
			"event_id",
			"type",
			"delivery_ids",
			"attempts"
		],
		"properties": {
			"event_id": {
				"type": "string"
			},
			"type": {
				"type": "string"
			},
			"delivery_ids": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"attempts": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Attempt"
				}
			}
		}
	},
	"StatusClass": {
		"type": "string",
		"enum": [
			"2xx",
			"3xx",
			"4xx",
			"5xx",
			"lost"
		]
	},
	"Request": {
		"type": "object",
		"required": [
			"request_id",
			"at",
			"method",
			"path",
			"operation",
			"status",
			"duration_ms",
			"key_id",
			"entity_id",
			"mode",
			"fault",
			"idempotency_key",
			"replayed",
			"ip",
			"scopes",
			"internal"
		],
		"properties": {
			"request_id": {
				"type": "string"
			},
			"at": {
				"type": "string",
				"format": "date-time"
			},
			"method": {
				"type": "string"
			},
			"path": {
				"type": "string"
			},
			"operation": {
				"type": [
					"string",
					"null"
				]
			},
			"status": {
				"type": "integer"
			},
			"duration_ms": {
				"type": "number"
			},
			"key_id": {
				"type": [
					"string",
					"null"
				]
			},
			"entity_id": {
				"type": [
					"string",
					"null"
				]
			},
			"mode": {
				"type": [
					"string",
					"null"
				]
			},
			"fault": {
				"type": [
					"string",
					"null"
				]
			},
			"idempotency_key": {
				"type": [
					"string",
					"null"
				]
			},
			"replayed": {
				"type": "boolean"
			},
			"ip": {
				"type": [
					"string",
					"null"
				]
			},
			"scopes": {
				"type": "array",
				"items": {
					"type": "array",
					"items": {
						"type": "string"
					}
				}
			},
			"internal": {
				"type": "boolean"
			}
		}
	},
	"RequestDetail": {
		"type": "object",
		"required": [
			"request",
			"query",
			"request_headers",
			"request_body",
			"response_headers",
			"response_body",
			"source",
			"unread"
		],
		"properties": {
			"request": {
				"$ref": "#/components/schemas/Request"
			},
			"query": {
				"type": "string"
			},
			"request_headers": {
				"type": "object",
				"additionalProperties": {
					"type": "string"
				}
			},
			"request_body": {
				"type": "string"
			},
			"response_headers": {
				"type": "object",
				"additionalProperties": {
					"type": "string"
				}
			},
			"response_body": {
				"type": "string"
			},
			"source": {
				"type": [
					"string",
					"null"
				]
			},
			"unread": {
				"type": "array",
				"items": {
					"type": "string"
				}
			}
		}
	},
	"RequestList": {
		"type": "object",
		"required": [
			"data",
			"has_more",
			"next_cursor"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Request"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"next_cursor": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"Attempt": {
		"type": "object",
		"required": [
			"delivery_id",
			"endpoint_id",
			"entity_id",
			"mode",
			"url",
			"event_id",
			"event_type",
			"attempt",
			"at",
			"request_headers",
			"request_body",
			"status",
			"error",
			"fault",
			"duration_ms",
			"response_body"
		],
		"properties": {
			"delivery_id": {
				"type": "string"
			},
			"endpoint_id": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"mode": {
				"$ref": "#/components/schemas/Mode"
			},
			"url": {
				"type": "string"
			},
			"event_id": {
				"type": "string"
			},
			"event_type": {
				"type": "string"
			},
			"attempt": {
				"type": "integer"
			},
			"at": {
				"type": "string",
				"format": "date-time"
			},
			"request_headers": {
				"type": "object",
				"additionalProperties": {
					"type": "string"
				}
			},
			"request_body": {
				"type": "string"
			},
			"status": {
				"type": [
					"integer",
					"null"
				]
			},
			"error": {
				"type": [
					"string",
					"null"
				]
			},
			"fault": {
				"type": [
					"string",
					"null"
				]
			},
			"duration_ms": {
				"type": "number"
			},
			"response_body": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"AttemptList": {
		"type": "object",
		"required": [
			"data",
			"has_more",
			"next_cursor"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Attempt"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"next_cursor": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"Queued": {
		"type": "object",
		"required": [
			"delivery_id"
		],
		"properties": {
			"delivery_id": {
				"type": "string"
			}
		}
	},
	"EventTriggerParams": {
		"type": "object",
		"required": [
			"entity_id",
			"mode",
			"type"
		],
		"properties": {
			"entity_id": {
				"type": "string",
				"maxLength": 255
			},
			"mode": {
				"$ref": "#/components/schemas/Mode"
			},
			"type": {
				"type": "string",
				"maxLength": 255
			},
			"object": {
				"type": "object",
				"additionalProperties": true
			},
			"record": {
				"$ref": "#/components/schemas/RecordReference"
			},
			"url": {
				"type": "string",
				"minLength": 1,
				"maxLength": 2048
			}
		}
	},
	"RecordReference": {
		"type": "object",
		"required": [
			"collection",
			"id"
		],
		"properties": {
			"collection": {
				"type": "string",
				"maxLength": 255
			},
			"id": {
				"type": "string",
				"maxLength": 255
			}
		}
	},
	"TriggeredEvent": {
		"type": "object",
		"required": [
			"event_id",
			"delivery_ids"
		],
		"properties": {
			"event_id": {
				"type": "string"
			},
			"delivery_ids": {
				"type": "array",
				"items": {
					"type": "string"
				}
			}
		}
	},
	"Webhook": {
		"type": "object",
		"required": [
			"id",
			"url"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"url": {
				"type": "string"
			}
		},
		"additionalProperties": true
	},
	"WebhookList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Webhook"
				}
			}
		}
	},
	"WebhookCreateParams": {
		"type": "object",
		"required": [
			"url"
		],
		"properties": {
			"url": {
				"type": "string",
				"minLength": 1,
				"maxLength": 2048
			},
			"label": {
				"type": "string",
				"minLength": 1,
				"maxLength": 255
			},
			"events": {
				"type": "array",
				"items": {
					"type": "string",
					"maxLength": 255
				},
				"maxItems": 200
			}
		}
	},
	"NewWebhook": {
		"type": "object",
		"required": [
			"id",
			"token"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"token": {
				"type": [
					"string",
					"null"
				],
				"x-secret": true
			}
		}
	},
	"WebhookTestResult": {
		"type": "object",
		"required": [
			"status",
			"body",
			"errors",
			"delivery_id"
		],
		"properties": {
			"status": {
				"type": [
					"integer",
					"null"
				]
			},
			"body": {
				"type": "string"
			},
			"errors": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"delivery_id": {
				"type": "string"
			}
		}
	}
};
