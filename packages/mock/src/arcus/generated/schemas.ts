// Generated from packages/openapi/specs/arcus (operations) by `npm run generate`. Do not edit.
/** The document's component schemas, as JSON Schema 2020-12. */
export const schemas: Readonly<Record<string, object>> = {
	"JournalEntry": {
		"type": "object",
		"required": [
			"id",
			"entity_id",
			"entry_number",
			"entry_date",
			"status",
			"approval_status",
			"source_type",
			"is_reversing",
			"total_debit",
			"total_credit",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"entry_number": {
				"type": "string"
			},
			"entry_date": {
				"type": "string",
				"format": "date"
			},
			"period_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"entry_type": {
				"type": [
					"string",
					"null"
				]
			},
			"status": {
				"type": "string",
				"enum": [
					"draft",
					"pending_approval",
					"posted",
					"reversed",
					"voided",
					"rejected"
				]
			},
			"approval_status": {
				"type": "string",
				"enum": [
					"auto_approved",
					"pending_approval",
					"approved",
					"rejected"
				]
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"source_type": {
				"type": "string"
			},
			"source_id": {
				"type": [
					"string",
					"null"
				]
			},
			"source_module": {
				"type": [
					"string",
					"null"
				]
			},
			"is_reversing": {
				"type": "boolean"
			},
			"reversed_by_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"reversal_of_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"reverse_in_period_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"batch_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"total_debit": {
				"type": "number",
				"x-money": "decimal"
			},
			"total_credit": {
				"type": "number",
				"x-money": "decimal"
			},
			"posted_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"approved_by": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"approved_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"rejected_by": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"rejected_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"rejection_reason": {
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
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			},
			"lines": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/JournalEntryLine"
				}
			}
		}
	},
	"JournalEntryLine": {
		"type": "object",
		"required": [
			"id",
			"journal_entry_id",
			"line_number",
			"account_id",
			"debit_amount",
			"credit_amount",
			"reconciled",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"journal_entry_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"line_number": {
				"type": "integer",
				"readOnly": true
			},
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"debit_amount": {
				"type": "number",
				"x-money": "decimal",
				"minimum": 0
			},
			"credit_amount": {
				"type": "number",
				"x-money": "decimal",
				"minimum": 0
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"location_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"department_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"class_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"project_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"reconciled": {
				"type": "boolean"
			},
			"reconciled_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"gl_account": {
				"$ref": "#/components/schemas/GlAccount"
			}
		}
	},
	"JournalEntryList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/JournalEntry"
				}
			}
		}
	},
	"JournalEntryCreateLine": {
		"type": "object",
		"required": [
			"account_id"
		],
		"properties": {
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"debit": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0
			},
			"credit": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0
			},
			"description": {
				"type": "string",
				"maxLength": 65535
			},
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"department_id": {
				"type": "string",
				"format": "uuid"
			},
			"class_id": {
				"type": "string",
				"format": "uuid"
			},
			"project_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"JournalEntryCreateParams": {
		"type": "object",
		"required": [
			"entry_date",
			"lines"
		],
		"properties": {
			"entry_date": {
				"type": "string",
				"format": "date"
			},
			"lines": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/JournalEntryCreateLine"
				},
				"minItems": 2
			},
			"description": {
				"type": "string",
				"maxLength": 65535
			},
			"source_type": {
				"type": "string",
				"maxLength": 255,
				"default": "MANUAL"
			},
			"source_id": {
				"type": "string",
				"maxLength": 255
			},
			"bypass_period_check": {
				"type": "boolean"
			}
		}
	},
	"JournalEntryReverseParams": {
		"type": "object",
		"properties": {
			"entry_date": {
				"type": "string",
				"format": "date"
			},
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"JournalEntryApproveParams": {
		"type": "object",
		"properties": {
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"JournalEntryRejectParams": {
		"type": "object",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"JournalEntryLinesUpdateParams": {
		"type": "object",
		"properties": {
			"department_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"class_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"project_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			}
		}
	},
	"RecurringJournalEntry": {
		"type": "object",
		"required": [
			"id",
			"entity_id",
			"name",
			"frequency",
			"next_run_date",
			"is_active",
			"template_lines",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"name": {
				"type": "string"
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"frequency": {
				"type": "string",
				"enum": [
					"daily",
					"weekly",
					"monthly",
					"quarterly",
					"annually"
				]
			},
			"next_run_date": {
				"type": "string",
				"format": "date"
			},
			"last_run_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date"
			},
			"is_active": {
				"type": "boolean"
			},
			"template_lines": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/RecurringJournalEntryLine"
				}
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"RecurringJournalEntryLine": {
		"type": "object",
		"properties": {
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"debit": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0
			},
			"credit": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0
			},
			"description": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 65535
			}
		}
	},
	"RecurringJournalEntryCreateParams": {
		"type": "object",
		"required": [
			"name",
			"frequency",
			"next_run_date",
			"template_lines"
		],
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500
			},
			"description": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 65535
			},
			"frequency": {
				"type": "string",
				"enum": [
					"daily",
					"weekly",
					"monthly",
					"quarterly",
					"annually"
				]
			},
			"next_run_date": {
				"type": "string",
				"format": "date"
			},
			"is_active": {
				"type": "boolean",
				"default": true
			},
			"template_lines": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/RecurringJournalEntryLine"
				},
				"minItems": 2
			}
		}
	},
	"RecurringJournalEntryUpdateParams": {
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500
			},
			"description": {
				"type": "string",
				"maxLength": 65535
			},
			"frequency": {
				"type": "string",
				"enum": [
					"daily",
					"weekly",
					"monthly",
					"quarterly",
					"annually"
				]
			},
			"next_run_date": {
				"type": "string",
				"format": "date"
			},
			"is_active": {
				"type": "boolean"
			},
			"template_lines": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/RecurringJournalEntryLine"
				}
			}
		}
	},
	"GlAccount": {
		"type": "object",
		"required": [
			"id",
			"entity_id",
			"account_number",
			"name",
			"account_type",
			"normal_balance",
			"is_header",
			"is_system_account",
			"is_bank_account",
			"is_active",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"account_number": {
				"type": "string"
			},
			"name": {
				"type": "string"
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"account_type": {
				"type": "string",
				"enum": [
					"asset",
					"liability",
					"equity",
					"revenue",
					"expense",
					"cogs"
				]
			},
			"account_sub_type": {
				"type": [
					"string",
					"null"
				]
			},
			"normal_balance": {
				"type": "string",
				"enum": [
					"debit",
					"credit"
				]
			},
			"is_header": {
				"type": "boolean"
			},
			"parent_account_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"is_system_account": {
				"type": "boolean"
			},
			"system_account_key": {
				"type": [
					"string",
					"null"
				]
			},
			"is_bank_account": {
				"type": "boolean"
			},
			"is_active": {
				"type": "boolean"
			},
			"tax_line_mapping": {
				"type": [
					"string",
					"null"
				]
			},
			"opening_balance": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal"
			},
			"opening_balance_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"GlAccountList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/GlAccount"
				}
			}
		}
	},
	"GlAccountEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/GlAccount"
			}
		}
	},
	"GlAccountCreateParams": {
		"type": "object",
		"required": [
			"account_number",
			"name",
			"account_type"
		],
		"properties": {
			"account_number": {
				"type": "string",
				"maxLength": 255,
				"minLength": 1
			},
			"name": {
				"type": "string",
				"maxLength": 500
			},
			"account_type": {
				"type": "string",
				"enum": [
					"asset",
					"liability",
					"equity",
					"revenue",
					"expense",
					"cogs"
				]
			},
			"normal_balance": {
				"type": "string",
				"enum": [
					"debit",
					"credit"
				]
			},
			"parent_account_id": {
				"type": "string",
				"format": "uuid"
			},
			"is_header": {
				"type": "boolean",
				"default": false
			},
			"description": {
				"type": "string",
				"maxLength": 65535
			},
			"account_sub_type": {
				"type": "string",
				"maxLength": 255
			},
			"tax_line_mapping": {
				"type": "string",
				"maxLength": 255
			},
			"opening_balance": {
				"type": "number",
				"minimum": -999999999999.99,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"opening_balance_date": {
				"type": "string",
				"format": "date"
			}
		}
	},
	"GlAccountUpdateParams": {
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500
			},
			"description": {
				"type": "string",
				"maxLength": 65535
			},
			"account_sub_type": {
				"type": "string",
				"maxLength": 255
			},
			"parent_account_id": {
				"type": "string",
				"format": "uuid"
			},
			"tax_line_mapping": {
				"type": "string",
				"maxLength": 255
			},
			"is_active": {
				"type": "boolean"
			},
			"opening_balance": {
				"type": "number",
				"minimum": -999999999999.99,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"opening_balance_date": {
				"type": "string",
				"format": "date"
			}
		}
	},
	"AccountingPeriod": {
		"type": "object",
		"required": [
			"id",
			"entity_id",
			"period_name",
			"start_date",
			"end_date",
			"status",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"period_name": {
				"type": "string"
			},
			"start_date": {
				"type": "string",
				"format": "date"
			},
			"end_date": {
				"type": "string",
				"format": "date"
			},
			"status": {
				"type": "string",
				"enum": [
					"open",
					"close_requested",
					"closed",
					"year_end_closed"
				],
				"readOnly": true
			},
			"closed_by": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid",
				"readOnly": true
			},
			"closed_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"close_requested_by": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"close_requested_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"close_approved_by": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"close_approved_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"AccountingPeriodList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/AccountingPeriod"
				}
			}
		}
	},
	"PeriodApproveCloseParams": {
		"type": "object",
		"properties": {
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"PeriodRequestCloseParams": {
		"type": "object",
		"properties": {
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"PeriodReopenParams": {
		"type": "object",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"FiscalYearCloseParams": {
		"type": "object",
		"required": [
			"fiscal_year",
			"fy_start_date",
			"fy_end_date"
		],
		"properties": {
			"fiscal_year": {
				"type": "integer",
				"minimum": 1900,
				"maximum": 2199
			},
			"fy_start_date": {
				"type": "string",
				"format": "date"
			},
			"fy_end_date": {
				"type": "string",
				"format": "date"
			}
		}
	},
	"FiscalYearClose": {
		"type": "object",
		"required": [
			"je_id",
			"fiscal_year",
			"fy_start_date",
			"fy_end_date",
			"net_income_loss",
			"retained_earnings_account_id",
			"period_id",
			"balanced",
			"idempotent"
		],
		"properties": {
			"je_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"fiscal_year": {
				"type": "integer"
			},
			"fy_start_date": {
				"type": "string",
				"format": "date"
			},
			"fy_end_date": {
				"type": "string",
				"format": "date"
			},
			"net_income_loss": {
				"type": "number",
				"x-money": "decimal"
			},
			"retained_earnings_account_id": {
				"type": "string",
				"format": "uuid"
			},
			"period_id": {
				"type": "string",
				"format": "uuid"
			},
			"balanced": {
				"type": "boolean"
			},
			"idempotent": {
				"type": "boolean"
			}
		}
	},
	"FiscalYearCloseEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/FiscalYearClose"
			}
		}
	},
	"BankAccount": {
		"type": "object",
		"required": [
			"id",
			"entity_id",
			"gl_account_id",
			"name",
			"account_type",
			"is_active",
			"is_ap_account",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"gl_account_id": {
				"type": "string",
				"format": "uuid"
			},
			"gl_account_number": {
				"type": "string"
			},
			"gl_account_name": {
				"type": "string"
			},
			"name": {
				"type": "string"
			},
			"institution": {
				"type": [
					"string",
					"null"
				]
			},
			"account_type": {
				"type": "string",
				"enum": [
					"checking",
					"savings",
					"credit",
					"loan",
					"other"
				]
			},
			"account_number_last4": {
				"type": [
					"string",
					"null"
				]
			},
			"is_active": {
				"type": "boolean"
			},
			"is_ap_account": {
				"type": "boolean"
			},
			"current_balance": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal"
			},
			"last_synced_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"sync_status": {
				"type": [
					"string",
					"null"
				]
			},
			"deposit_layout": {
				"type": [
					"object",
					"null"
				],
				"additionalProperties": true
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"BankAccountEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/BankAccount"
			}
		}
	},
	"BankAccountCreateParams": {
		"type": "object",
		"required": [
			"gl_account_id",
			"name"
		],
		"properties": {
			"gl_account_id": {
				"type": "string",
				"format": "uuid"
			},
			"name": {
				"type": "string",
				"maxLength": 500
			},
			"institution": {
				"type": "string",
				"maxLength": 255
			},
			"account_type": {
				"type": "string",
				"enum": [
					"checking",
					"savings",
					"credit",
					"loan",
					"other"
				],
				"default": "checking"
			},
			"account_number_last4": {
				"type": "string",
				"maxLength": 255
			},
			"is_ap_account": {
				"type": "boolean"
			},
			"deposit_layout": {
				"type": "object",
				"additionalProperties": true
			}
		}
	},
	"BankAccountUpdateParams": {
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500
			},
			"institution": {
				"type": "string",
				"maxLength": 255
			},
			"account_type": {
				"type": "string",
				"enum": [
					"checking",
					"savings",
					"credit",
					"loan",
					"other"
				]
			},
			"is_active": {
				"type": "boolean"
			},
			"is_ap_account": {
				"type": "boolean"
			},
			"deposit_layout": {
				"type": "object",
				"additionalProperties": true
			}
		}
	},
	"DepositCreateParams": {
		"type": "object",
		"required": [
			"bank_account_id",
			"deposit_date"
		],
		"properties": {
			"bank_account_id": {
				"type": "string",
				"format": "uuid"
			},
			"deposit_date": {
				"type": "string",
				"format": "date"
			},
			"payment_ids": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"format": "uuid"
				}
			},
			"memo": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 65535
			}
		}
	},
	"Deposit": {
		"type": "object",
		"required": [
			"id",
			"status",
			"total_amount"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"status": {
				"type": "string"
			},
			"total_amount": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"DepositPreviewParams": {
		"type": "object",
		"properties": {
			"payment_ids": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"format": "uuid"
				}
			}
		}
	},
	"DepositPreview": {
		"type": "object",
		"required": [
			"total_amount",
			"line_count"
		],
		"properties": {
			"total_amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"line_count": {
				"type": "integer",
				"minimum": 0
			}
		}
	},
	"BankTransaction": {
		"type": "object",
		"required": [
			"id",
			"amount",
			"transaction_date",
			"direction",
			"description"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"transaction_date": {
				"type": "string",
				"format": "date-time"
			},
			"direction": {
				"type": [
					"string",
					"null"
				]
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"BankTransactionCreateParams": {
		"type": "object",
		"required": [
			"bank_account_id",
			"amount",
			"transaction_date"
		],
		"properties": {
			"bank_account_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"exclusiveMinimum": 0
			},
			"transaction_date": {
				"type": "string",
				"format": "date"
			},
			"direction": {
				"type": "string",
				"enum": [
					"in",
					"out"
				],
				"default": "in"
			},
			"description": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"CustomerPaymentCandidate": {
		"type": "object",
		"required": [
			"id",
			"order_id",
			"amount",
			"posted_at",
			"payment_method",
			"status",
			"check_number",
			"external_reference",
			"customer_name",
			"score",
			"match_reason",
			"days_apart",
			"is_multi_application",
			"application_count",
			"display_label"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"order_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"posted_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"payment_method": {
				"type": "string"
			},
			"status": {
				"type": "string"
			},
			"check_number": {
				"type": [
					"string",
					"null"
				]
			},
			"external_reference": {
				"type": [
					"string",
					"null"
				]
			},
			"customer_name": {
				"type": [
					"string",
					"null"
				]
			},
			"score": {
				"type": "number"
			},
			"match_reason": {
				"type": "string"
			},
			"days_apart": {
				"type": "number"
			},
			"is_multi_application": {
				"type": "boolean"
			},
			"application_count": {
				"type": "integer",
				"minimum": 0
			},
			"display_label": {
				"type": "string"
			}
		}
	},
	"CustomerPaymentCandidates": {
		"type": "object",
		"required": [
			"bank_transaction",
			"order_payments",
			"top_candidate",
			"already_matched"
		],
		"properties": {
			"bank_transaction": {
				"$ref": "#/components/schemas/BankTransaction"
			},
			"order_payments": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/CustomerPaymentCandidate"
				}
			},
			"top_candidate": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/CustomerPaymentCandidate"
					},
					{
						"type": "null"
					}
				]
			},
			"already_matched": {
				"type": "boolean"
			},
			"note": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"CustomerPaymentCandidatesEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/CustomerPaymentCandidates"
			}
		}
	},
	"BankTransactionMatchCustomerPaymentParams": {
		"type": "object",
		"required": [
			"order_payment_id"
		],
		"properties": {
			"order_payment_id": {
				"type": "string",
				"format": "uuid"
			},
			"reconciliation_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			}
		}
	},
	"BankTransactionMatch": {
		"type": "object",
		"required": [
			"bank_transaction_id",
			"order_payment_id",
			"order_id",
			"matched",
			"amount_warning"
		],
		"properties": {
			"bank_transaction_id": {
				"type": "string",
				"format": "uuid"
			},
			"order_payment_id": {
				"type": "string",
				"format": "uuid"
			},
			"order_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"matched": {
				"type": "boolean"
			},
			"amount_warning": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"BankTransactionMatchEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/BankTransactionMatch"
			}
		}
	},
	"UnmatchedReceiptApplication": {
		"type": "object",
		"required": [
			"order_id",
			"order_number",
			"amount_applied"
		],
		"properties": {
			"order_id": {
				"type": "string",
				"format": "uuid"
			},
			"order_number": {
				"type": "string"
			},
			"amount_applied": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"UnmatchedReceipt": {
		"type": "object",
		"required": [
			"id",
			"order_id",
			"order_number",
			"account_id",
			"account_name",
			"amount",
			"payment_method",
			"status",
			"posted_at",
			"check_number",
			"external_reference",
			"is_multi_application",
			"applications"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"order_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"order_number": {
				"type": [
					"string",
					"null"
				]
			},
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"account_name": {
				"type": [
					"string",
					"null"
				]
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"payment_method": {
				"type": "string"
			},
			"status": {
				"type": "string"
			},
			"posted_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"check_number": {
				"type": [
					"string",
					"null"
				]
			},
			"external_reference": {
				"type": [
					"string",
					"null"
				]
			},
			"is_multi_application": {
				"type": "boolean"
			},
			"applications": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/UnmatchedReceiptApplication"
				}
			}
		}
	},
	"UnmatchedReceiptList": {
		"type": "object",
		"required": [
			"data",
			"total",
			"page",
			"per_page"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/UnmatchedReceipt"
				}
			},
			"total": {
				"type": "integer",
				"minimum": 0
			},
			"page": {
				"type": "integer",
				"minimum": 1
			},
			"per_page": {
				"type": "integer",
				"minimum": 1
			}
		}
	},
	"AssessLateFeesParams": {
		"type": "object",
		"properties": {
			"account_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"dry_run": {
				"type": "boolean",
				"default": false
			}
		}
	},
	"AssessedLateFee": {
		"type": "object",
		"required": [
			"source_order_id",
			"late_fee_order_id",
			"account_id",
			"customer_name",
			"invoice_number",
			"balance_due",
			"fee_amount",
			"days_overdue",
			"compounding"
		],
		"properties": {
			"source_order_id": {
				"type": "string",
				"format": "uuid"
			},
			"late_fee_order_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"customer_name": {
				"type": "string"
			},
			"invoice_number": {
				"type": "string"
			},
			"balance_due": {
				"type": "number",
				"x-money": "decimal"
			},
			"fee_amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_overdue": {
				"type": "integer",
				"minimum": 0
			},
			"compounding": {
				"type": "string",
				"enum": [
					"monthly",
					"daily",
					"none"
				]
			}
		}
	},
	"SkippedLateFee": {
		"type": "object",
		"required": [
			"source_order_id",
			"account_id",
			"reason"
		],
		"properties": {
			"source_order_id": {
				"type": "string",
				"format": "uuid"
			},
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"reason": {
				"type": "string"
			}
		}
	},
	"LateFeeAssessment": {
		"type": "object",
		"required": [
			"assessed",
			"skipped",
			"total_fee_amount",
			"dry_run"
		],
		"properties": {
			"assessed": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/AssessedLateFee"
				}
			},
			"skipped": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/SkippedLateFee"
				}
			},
			"total_fee_amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"dry_run": {
				"type": "boolean"
			}
		}
	},
	"TrialBalanceReportAccount": {
		"type": "object",
		"required": [
			"account_id",
			"account_number",
			"account_name",
			"account_type",
			"debit_balance",
			"credit_balance",
			"net_balance"
		],
		"properties": {
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"account_number": {
				"type": "string"
			},
			"account_name": {
				"type": "string"
			},
			"account_type": {
				"type": "string"
			},
			"debit_balance": {
				"type": "number",
				"x-money": "decimal"
			},
			"credit_balance": {
				"type": "number",
				"x-money": "decimal"
			},
			"net_balance": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"TrialBalanceReport": {
		"type": "object",
		"required": [
			"as_of_date",
			"total_debits",
			"total_credits",
			"is_balanced",
			"accounts"
		],
		"properties": {
			"as_of_date": {
				"type": "string",
				"format": "date"
			},
			"total_debits": {
				"type": "number",
				"x-money": "decimal"
			},
			"total_credits": {
				"type": "number",
				"x-money": "decimal"
			},
			"is_balanced": {
				"type": "boolean"
			},
			"accounts": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/TrialBalanceReportAccount"
				}
			}
		}
	},
	"AccountLedgerRow": {
		"type": "object",
		"required": [
			"id",
			"entry_date",
			"description",
			"debit",
			"credit",
			"running_balance",
			"journal_entry_id"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"entry_date": {
				"type": "string",
				"format": "date"
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"debit": {
				"type": "number",
				"x-money": "decimal"
			},
			"credit": {
				"type": "number",
				"x-money": "decimal"
			},
			"running_balance": {
				"type": "number",
				"x-money": "decimal"
			},
			"journal_entry_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"AccountLedgerReport": {
		"type": "object",
		"required": [
			"account",
			"opening_balance",
			"closing_balance",
			"data"
		],
		"properties": {
			"account": {
				"$ref": "#/components/schemas/GlAccount"
			},
			"opening_balance": {
				"type": "number",
				"x-money": "decimal"
			},
			"closing_balance": {
				"type": "number",
				"x-money": "decimal"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/AccountLedgerRow"
				}
			}
		}
	},
	"ArAgingReportAccount": {
		"type": "object",
		"required": [
			"account_id"
		],
		"properties": {
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"account_name": {
				"type": "string"
			},
			"current": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_1_30": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_31_60": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_61_90": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_90_plus": {
				"type": "number",
				"x-money": "decimal"
			},
			"total": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"ArAgingReport": {
		"type": "object",
		"required": [
			"as_of_date",
			"total_ar",
			"current",
			"days_1_30",
			"days_31_60",
			"days_61_90",
			"days_90_plus",
			"accounts"
		],
		"properties": {
			"as_of_date": {
				"type": "string",
				"format": "date"
			},
			"total_ar": {
				"type": "number",
				"x-money": "decimal"
			},
			"current": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_1_30": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_31_60": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_61_90": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_90_plus": {
				"type": "number",
				"x-money": "decimal"
			},
			"accounts": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ArAgingReportAccount"
				}
			},
			"buckets": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ArAgingBucket"
				}
			}
		}
	},
	"ArAgingBucket": {
		"type": "object",
		"required": [
			"from_days",
			"to_days",
			"amount"
		],
		"properties": {
			"from_days": {
				"type": [
					"integer",
					"null"
				]
			},
			"to_days": {
				"type": [
					"integer",
					"null"
				]
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"SubledgerReconciliation": {
		"type": "object",
		"required": [
			"gl_balance",
			"subledger_balance",
			"variance"
		],
		"properties": {
			"gl_balance": {
				"type": "number",
				"x-money": "decimal"
			},
			"subledger_balance": {
				"type": "number",
				"x-money": "decimal"
			},
			"variance": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"SubledgerReconciliationReport": {
		"type": "object",
		"required": [
			"as_of_date",
			"is_reconciled"
		],
		"properties": {
			"as_of_date": {
				"type": "string",
				"format": "date"
			},
			"is_reconciled": {
				"type": "boolean"
			},
			"ar": {
				"$ref": "#/components/schemas/SubledgerReconciliation"
			},
			"ap": {
				"$ref": "#/components/schemas/SubledgerReconciliation"
			},
			"inventory": {
				"$ref": "#/components/schemas/SubledgerReconciliation"
			}
		}
	},
	"CustomerCredit": {
		"type": "object",
		"required": [
			"id",
			"entity_id",
			"account_id",
			"amount",
			"open_balance",
			"status",
			"reason",
			"memo",
			"gl_account_id",
			"journal_entry_id",
			"created_at",
			"updated_at",
			"voided_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"open_balance": {
				"type": "number",
				"x-money": "decimal",
				"readOnly": true
			},
			"status": {
				"type": "string",
				"enum": [
					"open",
					"partially_applied",
					"fully_applied",
					"voided"
				],
				"readOnly": true
			},
			"reason": {
				"type": [
					"string",
					"null"
				]
			},
			"memo": {
				"type": [
					"string",
					"null"
				]
			},
			"gl_account_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"journal_entry_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid",
				"readOnly": true
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			},
			"voided_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			}
		}
	},
	"CustomerCreditCreateParams": {
		"type": "object",
		"required": [
			"account_id",
			"amount"
		],
		"properties": {
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"maximum": 999999999999.99,
				"exclusiveMinimum": 0,
				"x-money": "decimal"
			},
			"reason": {
				"type": "string",
				"maxLength": 65535
			},
			"memo": {
				"type": "string",
				"maxLength": 65535
			},
			"gl_account_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"CustomerCreditApplyParams": {
		"type": "object",
		"required": [
			"order_id"
		],
		"properties": {
			"order_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"exclusiveMinimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			}
		}
	},
	"CustomerCreditVoidParams": {
		"type": "object",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"Address": {
		"type": "object",
		"required": [
			"id",
			"account_id",
			"type",
			"label",
			"line1",
			"line2",
			"city",
			"state",
			"zip",
			"country",
			"is_default_billing",
			"is_default_shipping",
			"is_pickup",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"type": {
				"type": "string",
				"enum": [
					"billing",
					"shipping"
				]
			},
			"label": {
				"type": [
					"string",
					"null"
				]
			},
			"line1": {
				"type": [
					"string",
					"null"
				]
			},
			"line2": {
				"type": [
					"string",
					"null"
				]
			},
			"city": {
				"type": [
					"string",
					"null"
				]
			},
			"state": {
				"type": [
					"string",
					"null"
				]
			},
			"zip": {
				"type": [
					"string",
					"null"
				]
			},
			"country": {
				"type": [
					"string",
					"null"
				]
			},
			"is_default_billing": {
				"type": "boolean"
			},
			"is_default_shipping": {
				"type": "boolean"
			},
			"is_pickup": {
				"type": "boolean"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"Contact": {
		"type": "object",
		"required": [
			"id",
			"account_id",
			"first_name",
			"last_name",
			"email",
			"phone",
			"title",
			"website",
			"is_primary",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"first_name": {
				"type": [
					"string",
					"null"
				]
			},
			"last_name": {
				"type": [
					"string",
					"null"
				]
			},
			"email": {
				"type": [
					"string",
					"null"
				]
			},
			"phone": {
				"type": [
					"string",
					"null"
				]
			},
			"title": {
				"type": [
					"string",
					"null"
				]
			},
			"website": {
				"type": [
					"string",
					"null"
				]
			},
			"is_primary": {
				"type": "boolean"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"PaymentMethod": {
		"type": "object",
		"required": [
			"id",
			"object",
			"account_id",
			"method_type",
			"is_default",
			"is_verified",
			"last4",
			"brand",
			"exp_month",
			"exp_year",
			"bank_name",
			"account_type",
			"stripe_payment_method_id",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "payment_method"
			},
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"method_type": {
				"type": "string"
			},
			"is_default": {
				"type": "boolean"
			},
			"is_verified": {
				"type": "boolean"
			},
			"last4": {
				"type": [
					"string",
					"null"
				]
			},
			"brand": {
				"type": [
					"string",
					"null"
				]
			},
			"exp_month": {
				"type": [
					"integer",
					"null"
				]
			},
			"exp_year": {
				"type": [
					"integer",
					"null"
				]
			},
			"bank_name": {
				"type": [
					"string",
					"null"
				]
			},
			"account_type": {
				"type": [
					"string",
					"null"
				]
			},
			"stripe_payment_method_id": {
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
	"Account": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"display_name",
			"company_name",
			"account_type",
			"account_number",
			"email",
			"phone_main",
			"phone_secondary",
			"phone_mobile",
			"website",
			"payment_term_id",
			"credit_limit",
			"credit_balance",
			"is_credit_hold",
			"tax_exempt",
			"avatax_entity_code",
			"tax_number",
			"default_pricing_level_id",
			"default_location_id",
			"default_shipping_method",
			"shipping_preference",
			"enable_pro_portal",
			"is_active",
			"notes",
			"metadata",
			"stripe_customer_id",
			"source_platform",
			"external_customer_id",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "account"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"display_name": {
				"type": "string"
			},
			"company_name": {
				"type": [
					"string",
					"null"
				]
			},
			"account_type": {
				"type": "string",
				"enum": [
					"business",
					"individual",
					"lead",
					"vendor"
				]
			},
			"account_number": {
				"type": "string",
				"readOnly": true
			},
			"email": {
				"type": [
					"string",
					"null"
				]
			},
			"phone_main": {
				"type": [
					"string",
					"null"
				]
			},
			"phone_secondary": {
				"type": [
					"string",
					"null"
				]
			},
			"phone_mobile": {
				"type": [
					"string",
					"null"
				]
			},
			"website": {
				"type": [
					"string",
					"null"
				]
			},
			"payment_term_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"credit_limit": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal"
			},
			"credit_balance": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal",
				"readOnly": true
			},
			"is_credit_hold": {
				"type": "boolean",
				"readOnly": true
			},
			"tax_exempt": {
				"type": "boolean"
			},
			"avatax_entity_code": {
				"type": [
					"string",
					"null"
				]
			},
			"tax_number": {
				"type": [
					"string",
					"null"
				]
			},
			"default_pricing_level_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"default_location_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"default_shipping_method": {
				"type": [
					"string",
					"null"
				]
			},
			"shipping_preference": {
				"type": "string",
				"enum": [
					"always_freight",
					"always_parcel",
					"auto"
				]
			},
			"enable_pro_portal": {
				"type": "boolean"
			},
			"is_active": {
				"type": "boolean"
			},
			"notes": {
				"type": [
					"string",
					"null"
				]
			},
			"tags": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"stripe_customer_id": {
				"type": [
					"string",
					"null"
				],
				"readOnly": true
			},
			"source_platform": {
				"type": [
					"string",
					"null"
				]
			},
			"external_customer_id": {
				"type": [
					"string",
					"null"
				]
			},
			"merged_into_account_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"merged_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			},
			"addresses": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Address"
				}
			},
			"contacts": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Contact"
				}
			},
			"payment_methods": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/PaymentMethod"
				}
			}
		}
	},
	"AddressCreateParams": {
		"type": "object",
		"required": [
			"type"
		],
		"properties": {
			"type": {
				"type": "string",
				"enum": [
					"billing",
					"shipping"
				]
			},
			"label": {
				"type": "string",
				"maxLength": 255
			},
			"is_default_billing": {
				"type": "boolean"
			},
			"is_default_shipping": {
				"type": "boolean"
			},
			"is_pickup": {
				"type": "boolean"
			},
			"line1": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"street1": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"line2": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"street2": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"city": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"state": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"region": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"zip": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"postal_code": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"country": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			}
		}
	},
	"ContactCreateParams": {
		"type": "object",
		"properties": {
			"first_name": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"last_name": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"email": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"phone": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"title": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 500
			},
			"website": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 2048
			},
			"is_primary": {
				"type": "boolean"
			},
			"role": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			}
		}
	},
	"ContactUpdateParams": {
		"type": "object",
		"properties": {
			"first_name": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"last_name": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"email": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"phone": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"title": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 500
			},
			"website": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 2048
			},
			"is_primary": {
				"type": "boolean"
			},
			"role": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			}
		}
	},
	"PaymentMethodCreateParams": {
		"type": "object",
		"properties": {
			"method_type": {
				"type": "string",
				"maxLength": 255
			},
			"stripe_payment_method_id": {
				"type": "string",
				"maxLength": 255
			},
			"token": {
				"type": "string",
				"maxLength": 255,
				"x-secret": true
			},
			"is_default": {
				"type": "boolean"
			}
		}
	},
	"AccountCreateParams": {
		"type": "object",
		"required": [
			"account_type",
			"name"
		],
		"properties": {
			"account_type": {
				"type": "string",
				"enum": [
					"business",
					"individual",
					"lead",
					"vendor"
				]
			},
			"name": {
				"type": "string",
				"maxLength": 500,
				"minLength": 1
			},
			"display_name": {
				"type": "string",
				"maxLength": 500
			},
			"company_name": {
				"type": "string",
				"maxLength": 500
			},
			"phone": {
				"type": "string",
				"maxLength": 255
			},
			"email": {
				"type": "string",
				"maxLength": 255
			},
			"phone_main": {
				"type": "string",
				"maxLength": 255
			},
			"phone_secondary": {
				"type": "string",
				"maxLength": 255
			},
			"phone_mobile": {
				"type": "string",
				"maxLength": 255
			},
			"website": {
				"type": "string",
				"maxLength": 2048
			},
			"payment_term_id": {
				"type": "string",
				"format": "uuid"
			},
			"credit_limit": {
				"type": [
					"number",
					"null"
				],
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"tax_exempt": {
				"type": "boolean"
			},
			"avatax_entity_code": {
				"type": "string",
				"maxLength": 255
			},
			"tax_number": {
				"type": "string",
				"maxLength": 255
			},
			"default_pricing_level_id": {
				"type": "string",
				"format": "uuid"
			},
			"default_location_id": {
				"type": "string",
				"format": "uuid"
			},
			"default_shipping_method": {
				"type": "string",
				"maxLength": 255
			},
			"shipping_preference": {
				"type": "string",
				"enum": [
					"always_freight",
					"always_parcel",
					"auto"
				]
			},
			"enable_pro_portal": {
				"type": "boolean"
			},
			"is_active": {
				"type": "boolean"
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"external_customer_id": {
				"type": "string",
				"maxLength": 255
			},
			"source_platform": {
				"type": "string",
				"maxLength": 255
			},
			"addresses": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/AddressCreateParams"
				}
			},
			"contacts": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/ContactCreateParams"
				}
			},
			"payment_methods": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/PaymentMethodCreateParams"
				}
			},
			"tags": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"maxLength": 255
				}
			}
		}
	},
	"AccountUpdateParams": {
		"type": "object",
		"properties": {
			"display_name": {
				"type": "string",
				"maxLength": 500
			},
			"company_name": {
				"type": "string",
				"maxLength": 500
			},
			"email": {
				"type": "string",
				"maxLength": 255
			},
			"phone_main": {
				"type": "string",
				"maxLength": 255
			},
			"phone_secondary": {
				"type": "string",
				"maxLength": 255
			},
			"phone_mobile": {
				"type": "string",
				"maxLength": 255
			},
			"website": {
				"type": "string",
				"maxLength": 2048
			},
			"payment_term_id": {
				"type": "string",
				"format": "uuid"
			},
			"credit_limit": {
				"type": [
					"number",
					"null"
				],
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"tax_exempt": {
				"type": "boolean"
			},
			"avatax_entity_code": {
				"type": "string",
				"maxLength": 255
			},
			"tax_number": {
				"type": "string",
				"maxLength": 255
			},
			"default_pricing_level_id": {
				"type": "string",
				"format": "uuid"
			},
			"default_location_id": {
				"type": "string",
				"format": "uuid"
			},
			"default_shipping_method": {
				"type": "string",
				"maxLength": 255
			},
			"shipping_preference": {
				"type": "string",
				"enum": [
					"always_freight",
					"always_parcel",
					"auto"
				]
			},
			"enable_pro_portal": {
				"type": "boolean"
			},
			"is_active": {
				"type": "boolean"
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"external_customer_id": {
				"type": "string",
				"maxLength": 255
			}
		}
	},
	"AccountMergeParams": {
		"type": "object",
		"required": [
			"loser_account_id"
		],
		"properties": {
			"loser_account_id": {
				"type": "string",
				"format": "uuid"
			},
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"AccountMergeResult": {
		"type": "object",
		"additionalProperties": true
	},
	"AccountList": {
		"type": "object",
		"required": [
			"data",
			"total",
			"page",
			"per_page",
			"total_pages"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Account"
				}
			},
			"total": {
				"type": "integer"
			},
			"page": {
				"type": "integer"
			},
			"per_page": {
				"type": "integer"
			},
			"total_pages": {
				"type": "integer"
			}
		}
	},
	"AccountEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/Account"
			}
		}
	},
	"ContactEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/Contact"
			}
		}
	},
	"AddressEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/Address"
			}
		}
	},
	"ContactList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Contact"
				}
			}
		}
	},
	"AddressList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Address"
				}
			}
		}
	},
	"PaymentMethodList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/PaymentMethod"
				}
			}
		}
	},
	"AuditActor": {
		"type": "object",
		"required": [
			"type"
		],
		"properties": {
			"type": {
				"type": "string",
				"enum": [
					"user",
					"api_key",
					"system",
					"webhook"
				]
			},
			"id": {
				"type": [
					"string",
					"null"
				]
			},
			"label": {
				"type": [
					"string",
					"null"
				]
			},
			"name": {
				"type": [
					"string",
					"null"
				]
			},
			"email": {
				"type": [
					"string",
					"null"
				]
			},
			"on_behalf_of_user_id": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"AuditResource": {
		"type": "object",
		"required": [
			"type"
		],
		"properties": {
			"type": {
				"type": [
					"string",
					"null"
				]
			},
			"id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"label": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"AuditChain": {
		"type": "object",
		"required": [
			"prev_hash",
			"entry_hash"
		],
		"properties": {
			"prev_hash": {
				"type": [
					"string",
					"null"
				]
			},
			"entry_hash": {
				"type": "string"
			},
			"archived_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			}
		}
	},
	"AuditLogEntry": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"actor",
			"action",
			"resource",
			"severity",
			"outcome",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "audit_log_entry"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"actor": {
				"$ref": "#/components/schemas/AuditActor"
			},
			"action": {
				"type": "string"
			},
			"resource": {
				"$ref": "#/components/schemas/AuditResource"
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"ip_address": {
				"type": [
					"string",
					"null"
				]
			},
			"user_agent": {
				"type": [
					"string",
					"null"
				]
			},
			"session_id": {
				"type": [
					"string",
					"null"
				]
			},
			"request_id": {
				"type": [
					"string",
					"null"
				]
			},
			"severity": {
				"type": "string",
				"enum": [
					"info",
					"warning",
					"critical",
					"security"
				]
			},
			"outcome": {
				"type": "string",
				"enum": [
					"success",
					"failure"
				]
			},
			"error_code": {
				"type": [
					"string",
					"null"
				]
			},
			"before_state": {},
			"after_state": {},
			"diff": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/AuditLogDiff"
					},
					{
						"type": "null"
					}
				]
			},
			"_chain": {
				"$ref": "#/components/schemas/AuditChain"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"AuditLogEntryList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more",
			"next_cursor"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/AuditLogEntry"
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
			},
			"total_count": {
				"type": "integer",
				"minimum": 0
			},
			"url": {
				"type": "string"
			}
		}
	},
	"AuditLogVerifyParams": {
		"type": "object",
		"properties": {
			"from_date": {
				"type": "string",
				"format": "date-time"
			},
			"to_date": {
				"type": "string",
				"format": "date-time"
			},
			"limit": {
				"type": "integer",
				"minimum": 1,
				"maximum": 10000,
				"default": 1000
			}
		}
	},
	"AuditChainVerification": {
		"type": "object",
		"required": [
			"object",
			"verified",
			"chain_length",
			"broken_at",
			"broken_reason"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "audit_chain_verification"
			},
			"verified": {
				"type": "boolean"
			},
			"chain_length": {
				"type": "integer",
				"minimum": 0
			},
			"broken_at": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"broken_reason": {
				"type": [
					"string",
					"null"
				],
				"enum": [
					"prev_hash_mismatch",
					"entry_hash_mismatch",
					"missing_row",
					"null_hash",
					null
				]
			}
		}
	},
	"AuditStats": {
		"type": "object",
		"required": [
			"object",
			"total",
			"by_action",
			"by_resource_type",
			"by_severity",
			"by_outcome",
			"from_date",
			"to_date"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "audit_stats"
			},
			"total": {
				"type": "integer",
				"minimum": 0
			},
			"by_action": {
				"type": "object",
				"additionalProperties": {
					"type": "integer"
				}
			},
			"by_resource_type": {
				"type": "object",
				"additionalProperties": {
					"type": "integer"
				}
			},
			"by_severity": {
				"type": "object",
				"additionalProperties": {
					"type": "integer"
				}
			},
			"by_outcome": {
				"type": "object",
				"additionalProperties": {
					"type": "integer"
				}
			},
			"from_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"to_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			}
		}
	},
	"AuditSparklinePoint": {
		"type": "object",
		"required": [
			"date",
			"count"
		],
		"properties": {
			"date": {
				"type": "string"
			},
			"count": {
				"type": "integer",
				"minimum": 0
			}
		}
	},
	"AuditSparkline": {
		"type": "object",
		"required": [
			"object",
			"data",
			"granularity"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/AuditSparklinePoint"
				}
			},
			"granularity": {
				"type": "string",
				"enum": [
					"hour",
					"day",
					"week",
					"month"
				]
			}
		}
	},
	"AuditLogDiff": {
		"type": "object",
		"additionalProperties": true
	},
	"Metadata": {
		"type": "object",
		"additionalProperties": true
	},
	"Error": {
		"type": "object",
		"required": [
			"error",
			"code"
		],
		"properties": {
			"error": {
				"type": "string"
			},
			"code": {
				"type": "string"
			},
			"type": {
				"type": "string",
				"enum": [
					"validation_error",
					"permission_error",
					"not_found",
					"conflict",
					"rate_limit",
					"expand_error",
					"not_implemented",
					"internal"
				]
			},
			"hint": {
				"type": "string"
			},
			"param": {
				"type": [
					"string",
					"null"
				]
			},
			"required": {
				"type": "string"
			},
			"request_id": {
				"type": "string"
			},
			"references": {}
		}
	},
	"ApiKey": {
		"type": "object",
		"required": [
			"id",
			"object",
			"name",
			"mode",
			"prefix",
			"scopes",
			"ip_allowlist",
			"expires_at",
			"last_used_at",
			"revoked_at",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "api_key"
			},
			"name": {
				"type": "string"
			},
			"mode": {
				"type": "string",
				"enum": [
					"live",
					"test"
				]
			},
			"prefix": {
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
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"ApiKeyCreated": {
		"type": "object",
		"required": [
			"id",
			"object",
			"name",
			"mode",
			"prefix",
			"scopes",
			"ip_allowlist",
			"expires_at",
			"last_used_at",
			"revoked_at",
			"created_at",
			"key"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "api_key"
			},
			"name": {
				"type": "string"
			},
			"mode": {
				"type": "string",
				"enum": [
					"live",
					"test"
				]
			},
			"prefix": {
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
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"key": {
				"type": "string",
				"x-secret": true
			}
		}
	},
	"ApiKeyCreateParams": {
		"type": "object",
		"required": [
			"name",
			"mode",
			"scopes"
		],
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500,
				"minLength": 1
			},
			"mode": {
				"type": "string",
				"enum": [
					"live",
					"test"
				]
			},
			"scopes": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"maxLength": 255,
					"x-scope": true
				}
			},
			"ip_allowlist": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"maxLength": 255
				}
			},
			"expires_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"ApiKeyUpdateParams": {
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500
			},
			"ip_allowlist": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"maxLength": 255
				}
			},
			"expires_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			}
		}
	},
	"ApiKeyList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ApiKey"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"RequestLog": {
		"type": "object",
		"required": [
			"id",
			"object",
			"method",
			"path",
			"status",
			"latency_ms",
			"ip_address",
			"request_id",
			"api_key_id",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "request_log"
			},
			"method": {
				"type": "string"
			},
			"path": {
				"type": "string"
			},
			"status": {
				"type": "integer"
			},
			"latency_ms": {
				"type": "number"
			},
			"ip_address": {
				"type": [
					"string",
					"null"
				]
			},
			"request_id": {
				"type": "string"
			},
			"api_key_id": {
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
	"RequestLogList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/RequestLog"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"Usage": {
		"type": "object",
		"required": [
			"object",
			"request_count",
			"error_count",
			"error_rate"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "usage"
			},
			"from": {
				"type": "string"
			},
			"to": {
				"type": "string"
			},
			"request_count": {
				"type": "integer"
			},
			"error_count": {
				"type": "integer"
			},
			"error_rate": {
				"type": "number"
			},
			"average_latency_ms": {
				"type": "number"
			},
			"active_keys": {
				"type": "integer"
			},
			"top_endpoints": {
				"type": "array",
				"items": {
					"type": "object",
					"additionalProperties": true
				}
			},
			"by_key": {
				"type": "array",
				"items": {
					"type": "object",
					"additionalProperties": true
				}
			}
		}
	},
	"Dimension": {
		"type": "object",
		"required": [
			"id",
			"entity_id",
			"name",
			"is_active",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"name": {
				"type": "string"
			},
			"code": {
				"type": [
					"string",
					"null"
				]
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"is_active": {
				"type": "boolean",
				"default": true
			},
			"created_at": {
				"type": "string",
				"format": "date-time",
				"readOnly": true
			},
			"updated_at": {
				"type": "string",
				"format": "date-time",
				"readOnly": true
			}
		}
	},
	"DimensionList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Dimension"
				}
			}
		}
	},
	"DimensionCreateParams": {
		"type": "object",
		"required": [
			"name"
		],
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500,
				"minLength": 1
			},
			"code": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"description": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 65535
			},
			"is_active": {
				"type": "boolean",
				"default": true
			}
		}
	},
	"ProjectUpdateParams": {
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500
			},
			"code": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"description": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 65535
			},
			"is_active": {
				"type": "boolean"
			}
		}
	},
	"ActivityActor": {
		"type": "object",
		"required": [
			"type"
		],
		"properties": {
			"type": {
				"type": "string",
				"enum": [
					"user",
					"api_key",
					"system"
				]
			},
			"id": {
				"type": [
					"string",
					"null"
				]
			},
			"label": {
				"type": [
					"string",
					"null"
				]
			},
			"on_behalf_of": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/ActivityActorRef"
					},
					{
						"type": "null"
					}
				]
			}
		}
	},
	"ActivityActorRef": {
		"type": "object",
		"properties": {
			"type": {
				"type": [
					"string",
					"null"
				]
			},
			"id": {
				"type": [
					"string",
					"null"
				]
			},
			"label": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"ActivityDiff": {
		"type": "object",
		"properties": {
			"before": {
				"type": [
					"object",
					"null"
				]
			},
			"after": {
				"type": [
					"object",
					"null"
				]
			}
		}
	},
	"ActivityEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"created_at",
			"actor",
			"action",
			"resource_type",
			"description",
			"severity",
			"outcome"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "activity_event"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"actor": {
				"$ref": "#/components/schemas/ActivityActor"
			},
			"action": {
				"type": "string"
			},
			"resource_type": {
				"type": "string"
			},
			"resource_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"resource_label": {
				"type": [
					"string",
					"null"
				]
			},
			"description": {
				"type": "string"
			},
			"severity": {
				"type": "string",
				"enum": [
					"info",
					"notice",
					"warning",
					"critical"
				]
			},
			"outcome": {
				"type": "string",
				"enum": [
					"success",
					"failure",
					"denied"
				]
			},
			"error_code": {
				"type": [
					"string",
					"null"
				]
			},
			"request_id": {
				"type": [
					"string",
					"null"
				]
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"diff": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/ActivityDiff"
					},
					{
						"type": "null"
					}
				]
			}
		}
	},
	"ActivityEventList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more",
			"next_cursor",
			"url"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ActivityEvent"
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
			},
			"url": {
				"type": "string"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"EntitySettings": {
		"type": "object",
		"required": [
			"id",
			"settings"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"settings": {
				"type": "object",
				"additionalProperties": true
			}
		}
	},
	"EntitySettingsEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/EntitySettings"
			}
		}
	},
	"SettingsUpdateParams": {
		"type": "object",
		"required": [
			"settings"
		],
		"properties": {
			"settings": {
				"type": "object",
				"additionalProperties": true
			}
		}
	},
	"OrderCreatedEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "order.created"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Order"
					}
				}
			}
		}
	},
	"OrderConfirmedEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "order.confirmed"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Order"
					}
				}
			}
		}
	},
	"OrderInvoicedEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "order.invoiced"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Order"
					}
				}
			}
		}
	},
	"OrderCancelledEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "order.cancelled"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Order"
					}
				}
			}
		}
	},
	"OrderVoidedEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "order.voided"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Order"
					}
				}
			}
		}
	},
	"OrderPaidEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "order.paid"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Order"
					}
				}
			}
		}
	},
	"PurchaseOrderSentEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "purchase_order.sent"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/PurchaseOrder"
					}
				}
			}
		}
	},
	"PaymentReceivedEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "payment.received"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Payment"
					}
				}
			}
		}
	},
	"PaymentRefundedEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "payment.refunded"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Payment"
					}
				}
			}
		}
	},
	"PaymentFailedEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "payment.failed"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Payment"
					}
				}
			}
		}
	},
	"FulfillmentPackageCreatedEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "fulfillment.package_created"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Package"
					}
				}
			}
		}
	},
	"FulfillmentLabelPurchasedEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "fulfillment.label_purchased"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Package"
					}
				}
			}
		}
	},
	"FulfillmentShippedEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "fulfillment.shipped"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Package"
					}
				}
			}
		}
	},
	"FulfillmentDeliveredEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "fulfillment.delivered"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Package"
					}
				}
			}
		}
	},
	"ReturnCreatedEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "return.created"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Return"
					}
				}
			}
		}
	},
	"ReturnReceivedEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "return.received"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Return"
					}
				}
			}
		}
	},
	"PaymentSucceededEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "payment.succeeded"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Payment"
					}
				}
			}
		}
	},
	"WebhookTestEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "webhook.test"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/WebhookEndpoint"
					}
				}
			}
		}
	},
	"OrderPaymentStatusChangedEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "order.payment_status_changed"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/Order"
					}
				}
			}
		}
	},
	"PaymentAppliedMultiInvoiceEvent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"type",
			"created_at",
			"api_version",
			"entity_id",
			"data",
			"livemode"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "event"
			},
			"type": {
				"type": "string",
				"const": "payment.applied_multi_invoice"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"api_version": {
				"type": "string"
			},
			"entity_id": {
				"type": "string"
			},
			"livemode": {
				"type": "boolean"
			},
			"data": {
				"type": "object",
				"required": [
					"object"
				],
				"properties": {
					"object": {
						"$ref": "#/components/schemas/AppliedPayment"
					}
				}
			}
		}
	},
	"Package": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"order_id",
			"package_number",
			"status",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "package"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"order_id": {
				"type": "string",
				"format": "uuid"
			},
			"package_number": {
				"type": "string",
				"readOnly": true
			},
			"package_id": {
				"type": "string"
			},
			"status": {
				"type": "string",
				"enum": [
					"packing",
					"packed",
					"labeled",
					"shipped",
					"delivered",
					"returned",
					"void"
				],
				"readOnly": true
			},
			"fulfillment_status": {
				"type": "string"
			},
			"weight_lb": {
				"type": [
					"number",
					"null"
				],
				"minimum": 0
			},
			"length_in": {
				"type": [
					"number",
					"null"
				],
				"minimum": 0
			},
			"width_in": {
				"type": [
					"number",
					"null"
				],
				"minimum": 0
			},
			"height_in": {
				"type": [
					"number",
					"null"
				],
				"minimum": 0
			},
			"carrier": {
				"type": [
					"string",
					"null"
				]
			},
			"service_level": {
				"type": [
					"string",
					"null"
				]
			},
			"service": {
				"type": [
					"string",
					"null"
				]
			},
			"tracking_number": {
				"type": [
					"string",
					"null"
				]
			},
			"tracking_url": {
				"type": [
					"string",
					"null"
				]
			},
			"ship_cost": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal"
			},
			"billed_ship_cost": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal"
			},
			"label_url": {
				"type": [
					"string",
					"null"
				]
			},
			"location_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"shipped_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"delivered_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			},
			"items": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/PackageItem"
				}
			},
			"label": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/ShippingLabel"
					},
					{
						"type": "null"
					}
				]
			},
			"tracking_events": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/TrackingEvent"
				}
			},
			"order": {
				"$ref": "#/components/schemas/Order"
			}
		}
	},
	"PackageItem": {
		"type": "object",
		"required": [
			"id",
			"package_id",
			"order_item_id",
			"product_id",
			"quantity",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"package_id": {
				"type": "string",
				"format": "uuid"
			},
			"order_item_id": {
				"type": "string",
				"format": "uuid"
			},
			"product_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"quantity": {
				"type": "integer",
				"minimum": 0
			},
			"sku": {
				"type": [
					"string",
					"null"
				]
			},
			"title": {
				"type": [
					"string",
					"null"
				]
			},
			"serial_numbers": {
				"type": [
					"array",
					"null"
				],
				"items": {
					"type": "string"
				}
			},
			"created_at": {
				"type": "string",
				"format": "date-time",
				"readOnly": true
			},
			"product": {
				"$ref": "#/components/schemas/Product"
			}
		}
	},
	"TrackingEvent": {
		"type": "object",
		"required": [
			"id",
			"package_id",
			"status",
			"occurred_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"package_id": {
				"type": "string",
				"format": "uuid"
			},
			"status": {
				"type": "string"
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"location": {
				"type": [
					"string",
					"null"
				]
			},
			"occurred_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"ShippingLabel": {
		"type": "object",
		"required": [
			"id",
			"package_id",
			"carrier",
			"label_url",
			"purchased_cost",
			"purchased_at",
			"voided_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"package_id": {
				"type": "string",
				"format": "uuid"
			},
			"carrier": {
				"type": "string"
			},
			"service_level": {
				"type": [
					"string",
					"null"
				]
			},
			"tracking_number": {
				"type": [
					"string",
					"null"
				]
			},
			"label_url": {
				"type": [
					"string",
					"null"
				]
			},
			"label_pdf_url": {
				"type": [
					"string",
					"null"
				]
			},
			"purchased_cost": {
				"type": "number",
				"x-money": "decimal"
			},
			"billed_cost": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal"
			},
			"purchased_at": {
				"type": "string",
				"format": "date-time",
				"readOnly": true
			},
			"voided_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time",
				"readOnly": true
			},
			"package": {
				"$ref": "#/components/schemas/Package"
			},
			"order": {
				"$ref": "#/components/schemas/Order"
			}
		}
	},
	"PackageList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Package"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"ShippingLabelList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ShippingLabel"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"PackageEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/Package"
			}
		}
	},
	"PackageCreateItem": {
		"type": "object",
		"required": [
			"order_item_id",
			"quantity"
		],
		"properties": {
			"order_item_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "integer",
				"maximum": 1000000000,
				"minimum": 1
			},
			"serial_numbers": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"maxLength": 255
				}
			}
		}
	},
	"PackageCreateParams": {
		"type": "object",
		"required": [
			"order_id"
		],
		"properties": {
			"order_id": {
				"type": "string",
				"format": "uuid"
			},
			"carrier_service": {
				"type": "string",
				"maxLength": 255
			},
			"items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/PackageCreateItem"
				}
			},
			"buy_label": {
				"type": "boolean"
			},
			"rate_object_id": {
				"type": "string",
				"maxLength": 255
			},
			"fulfill_after_label": {
				"type": "boolean"
			},
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"weight_lb": {
				"type": "number",
				"maximum": 1000000000,
				"minimum": 0
			},
			"length_in": {
				"type": "number",
				"maximum": 1000000000,
				"minimum": 0
			},
			"width_in": {
				"type": "number",
				"maximum": 1000000000,
				"minimum": 0
			},
			"height_in": {
				"type": "number",
				"maximum": 1000000000,
				"minimum": 0
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			}
		}
	},
	"PackageItemsCreateParams": {
		"type": "object",
		"required": [
			"order_item_id",
			"quantity"
		],
		"properties": {
			"order_item_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "integer",
				"maximum": 1000000000,
				"minimum": 1
			},
			"serial_numbers": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"maxLength": 255
				}
			}
		}
	},
	"PackageItemsUpdateParams": {
		"type": "object",
		"properties": {
			"quantity": {
				"type": "integer",
				"maximum": 1000000000,
				"minimum": 1
			},
			"serial_numbers": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"maxLength": 255
				}
			}
		}
	},
	"PackageItemsMoveParams": {
		"type": "object",
		"required": [
			"target_package_id"
		],
		"properties": {
			"target_package_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "integer",
				"maximum": 1000000000,
				"minimum": 1
			}
		}
	},
	"PackageItemMove": {
		"type": "object",
		"required": [
			"source",
			"target"
		],
		"properties": {
			"source": {
				"$ref": "#/components/schemas/PackageItem"
			},
			"target": {
				"$ref": "#/components/schemas/PackageItem"
			}
		}
	},
	"PackageBuyLabelParams": {
		"type": "object",
		"properties": {
			"rate_object_id": {
				"type": "string",
				"maxLength": 255
			},
			"carrier": {
				"type": "string",
				"maxLength": 255
			},
			"service_token": {
				"type": "string",
				"maxLength": 255
			},
			"service_name": {
				"type": "string",
				"maxLength": 255
			},
			"shipment_object_id": {
				"type": "string",
				"maxLength": 255
			},
			"parcel_object_id": {
				"type": "string",
				"maxLength": 255
			},
			"estimated_amount": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0
			},
			"label_file_type": {
				"type": "string",
				"enum": [
					"PDF",
					"ZPLII",
					"PNG"
				],
				"default": "PDF"
			}
		}
	},
	"PackageVoidLabelParams": {
		"type": "object",
		"properties": {
			"label_id": {
				"type": "string",
				"format": "uuid"
			},
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"PackageRechargeLabelParams": {
		"type": "object",
		"required": [
			"action"
		],
		"properties": {
			"action": {
				"type": "string",
				"enum": [
					"recharge",
					"absorb",
					"manual"
				]
			},
			"label_id": {
				"type": "string",
				"format": "uuid"
			},
			"payment_method_id": {
				"type": "string",
				"maxLength": 255
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"PackageLabelRecharge": {
		"type": "object",
		"required": [
			"delta",
			"action",
			"shipping_total_updated",
			"order_id",
			"label_id",
			"idempotent"
		],
		"properties": {
			"delta": {
				"type": "number",
				"x-money": "decimal"
			},
			"action": {
				"type": "string",
				"enum": [
					"recharge",
					"absorb",
					"manual"
				]
			},
			"shipping_total_updated": {
				"type": "boolean"
			},
			"gl_je_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"charge_status": {
				"type": [
					"string",
					"null"
				]
			},
			"charge_payment_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"order_id": {
				"type": "string",
				"format": "uuid"
			},
			"label_id": {
				"type": "string",
				"format": "uuid"
			},
			"idempotent": {
				"type": "boolean"
			}
		}
	},
	"PackageLabelRechargeEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/PackageLabelRecharge"
			}
		}
	},
	"PackageMarkDeliveredParams": {
		"type": "object",
		"properties": {
			"delivered_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"IntegrationConnector": {
		"type": "object",
		"required": [
			"id",
			"entity_id",
			"connector_type",
			"mode",
			"is_active",
			"has_webhook_secret",
			"has_credentials_secret_arn",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"connector_type": {
				"type": "string",
				"enum": [
					"stripe",
					"avatax",
					"shippo",
					"printnode",
					"postmark",
					"shopify",
					"mapquest",
					"google",
					"openai",
					"plaid",
					"ups",
					"fedex",
					"usps",
					"amazon",
					"ebay",
					"wwex"
				]
			},
			"display_name": {
				"type": [
					"string",
					"null"
				]
			},
			"mode": {
				"type": "string",
				"enum": [
					"sandbox",
					"live"
				]
			},
			"is_active": {
				"type": "boolean"
			},
			"config": {
				"type": [
					"object",
					"null"
				]
			},
			"has_webhook_secret": {
				"type": "boolean"
			},
			"has_credentials_secret_arn": {
				"type": "boolean"
			},
			"last_sync_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"sync_status": {
				"type": [
					"string",
					"null"
				]
			},
			"sync_error": {
				"type": [
					"string",
					"null"
				]
			},
			"ship_from_name": {
				"type": [
					"string",
					"null"
				]
			},
			"ship_from_address1": {
				"type": [
					"string",
					"null"
				]
			},
			"ship_from_city": {
				"type": [
					"string",
					"null"
				]
			},
			"ship_from_state": {
				"type": [
					"string",
					"null"
				]
			},
			"ship_from_zip": {
				"type": [
					"string",
					"null"
				]
			},
			"seller_id": {
				"type": [
					"string",
					"null"
				]
			},
			"bank_account_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"IntegrationConnectorEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/IntegrationConnector"
			}
		}
	},
	"IntegrationConnectorList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/IntegrationConnector"
				}
			}
		}
	},
	"IntegrationOauthRequired": {
		"type": "object",
		"required": [
			"object",
			"oauth_url",
			"expires_at",
			"hint"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "integration_oauth_required"
			},
			"oauth_url": {
				"type": "string",
				"format": "uri"
			},
			"expires_at": {
				"type": "string",
				"format": "date-time"
			},
			"hint": {
				"type": "string"
			}
		}
	},
	"IntegrationCreateResult": {
		"anyOf": [
			{
				"$ref": "#/components/schemas/IntegrationConnector"
			},
			{
				"$ref": "#/components/schemas/IntegrationOauthRequired"
			}
		]
	},
	"IntegrationCreateParams": {
		"type": "object",
		"properties": {
			"mode": {
				"type": "string",
				"enum": [
					"sandbox",
					"live"
				]
			},
			"display_name": {
				"type": "string",
				"maxLength": 500
			},
			"config": {
				"type": "object"
			},
			"shop": {
				"type": "string",
				"maxLength": 255
			},
			"ship_from_name": {
				"type": "string",
				"maxLength": 255
			},
			"ship_from_address1": {
				"type": "string",
				"maxLength": 255
			},
			"ship_from_city": {
				"type": "string",
				"maxLength": 255
			},
			"ship_from_state": {
				"type": "string",
				"maxLength": 255
			},
			"ship_from_zip": {
				"type": "string",
				"maxLength": 255
			},
			"seller_id": {
				"type": "string",
				"maxLength": 255
			},
			"bank_account_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"IntegrationUpdateParams": {
		"type": "object",
		"properties": {
			"display_name": {
				"type": "string",
				"maxLength": 500
			},
			"mode": {
				"type": "string",
				"enum": [
					"sandbox",
					"live"
				]
			},
			"is_active": {
				"type": "boolean"
			},
			"config": {
				"type": "object"
			},
			"ship_from_name": {
				"type": "string",
				"maxLength": 255
			},
			"ship_from_address1": {
				"type": "string",
				"maxLength": 255
			},
			"ship_from_city": {
				"type": "string",
				"maxLength": 255
			},
			"ship_from_state": {
				"type": "string",
				"maxLength": 255
			},
			"ship_from_zip": {
				"type": "string",
				"maxLength": 255
			},
			"seller_id": {
				"type": "string",
				"maxLength": 255
			},
			"bank_account_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"InventoryBalance": {
		"type": "object",
		"required": [
			"id",
			"entity_id",
			"product_id",
			"location_id",
			"variant_id",
			"on_hand",
			"allocated",
			"available",
			"on_purchase_order",
			"total_value",
			"avg_unit_value",
			"product_title",
			"location_name",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"variant_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"on_hand": {
				"type": "number"
			},
			"allocated": {
				"type": "number"
			},
			"available": {
				"type": "number",
				"readOnly": true
			},
			"on_purchase_order": {
				"type": "number"
			},
			"total_value": {
				"type": "number",
				"x-money": "decimal"
			},
			"avg_unit_value": {
				"type": "number",
				"x-money": "decimal"
			},
			"product_title": {
				"type": "string"
			},
			"location_name": {
				"type": "string"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"InventoryTransaction": {
		"type": "object",
		"required": [
			"id",
			"entity_id",
			"product_id",
			"location_id",
			"type",
			"quantity",
			"before_on_hand",
			"after_on_hand",
			"unit_price",
			"total_price",
			"status",
			"order_id",
			"journal_entry_id",
			"product_title",
			"location_name",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"variant_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"type": {
				"type": "string",
				"enum": [
					"receiving",
					"order_reservation",
					"partial_reservation",
					"return_received",
					"transfer_in",
					"adjustment",
					"audit_count",
					"quarantine",
					"release_quarantine",
					"sale",
					"order_cancelled",
					"purchase_cancelled",
					"rma",
					"transfer_out",
					"warehouse_loss",
					"build_assembly",
					"freeze",
					"return_receive",
					"restock",
					"writeoff",
					"cross_transfer_out",
					"cross_transfer_in",
					"vendor_return_out",
					"vendor_replacement_in",
					"fba_inbound",
					"fba_return",
					"order_reservation_release"
				]
			},
			"quantity": {
				"type": "number"
			},
			"before_on_hand": {
				"type": "number"
			},
			"after_on_hand": {
				"type": "number"
			},
			"unit_price": {
				"type": "number",
				"x-money": "decimal"
			},
			"total_price": {
				"type": "number",
				"x-money": "decimal"
			},
			"status": {
				"type": "string"
			},
			"order_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"journal_entry_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"product_title": {
				"type": "string"
			},
			"location_name": {
				"type": "string"
			},
			"notes": {
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
	"FifoLayer": {
		"type": "object",
		"required": [
			"id",
			"entity_id",
			"product_id",
			"location_id",
			"variant_id",
			"received_qty",
			"remaining_qty",
			"unit_cost",
			"total_cost",
			"po_id",
			"receiving_transaction_id",
			"received_at",
			"depleted_at",
			"product_title",
			"location_name"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"variant_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"received_qty": {
				"type": "number"
			},
			"remaining_qty": {
				"type": "number"
			},
			"unit_cost": {
				"type": "number",
				"x-money": "decimal"
			},
			"total_cost": {
				"type": "number",
				"x-money": "decimal"
			},
			"po_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"receiving_transaction_id": {
				"type": "string",
				"format": "uuid"
			},
			"received_at": {
				"type": "string",
				"format": "date-time"
			},
			"depleted_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"product_title": {
				"type": "string"
			},
			"location_name": {
				"type": "string"
			}
		}
	},
	"FifoConsumption": {
		"type": "object",
		"required": [
			"id",
			"fifo_layer_id",
			"inventory_transaction_id",
			"quantity",
			"unit_cost",
			"total_cost",
			"layer_before_qty",
			"layer_after_qty",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"fifo_layer_id": {
				"type": "string",
				"format": "uuid"
			},
			"inventory_transaction_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "number"
			},
			"unit_cost": {
				"type": "number",
				"x-money": "decimal"
			},
			"total_cost": {
				"type": "number",
				"x-money": "decimal"
			},
			"layer_before_qty": {
				"type": "number"
			},
			"layer_after_qty": {
				"type": "number"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"SerialNumber": {
		"type": "object",
		"required": [
			"id",
			"entity_id",
			"product_id",
			"serial_number",
			"status",
			"location_id",
			"order_id",
			"lot_number",
			"expiry_date",
			"warranty_start_date",
			"warranty_end_date",
			"extended_warranty_end_date",
			"warranty_status",
			"received_at",
			"sold_at",
			"returned_at",
			"last_scanned_at",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"serial_number": {
				"type": "string"
			},
			"status": {
				"type": "string",
				"enum": [
					"available",
					"allocated",
					"sold",
					"returned",
					"damaged",
					"quarantined",
					"end_of_life",
					"consumed_in_manufacturing",
					"disassembled"
				]
			},
			"location_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"order_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"lot_number": {
				"type": [
					"string",
					"null"
				]
			},
			"expiry_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date"
			},
			"warranty_start_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date"
			},
			"warranty_end_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date"
			},
			"extended_warranty_end_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date"
			},
			"warranty_status": {
				"type": [
					"string",
					"null"
				]
			},
			"received_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"sold_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"returned_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"last_scanned_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"InventoryBalanceList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"total",
			"page",
			"per_page",
			"total_pages"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/InventoryBalance"
				}
			},
			"total": {
				"type": "integer"
			},
			"page": {
				"type": "integer"
			},
			"per_page": {
				"type": "integer"
			},
			"total_pages": {
				"type": "integer"
			}
		}
	},
	"InventoryTransactionList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"total",
			"page",
			"per_page",
			"total_pages"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/InventoryTransaction"
				}
			},
			"total": {
				"type": "integer"
			},
			"page": {
				"type": "integer"
			},
			"per_page": {
				"type": "integer"
			},
			"total_pages": {
				"type": "integer"
			}
		}
	},
	"FifoLayerList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"total",
			"page",
			"per_page",
			"total_pages"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/FifoLayer"
				}
			},
			"total": {
				"type": "integer"
			},
			"page": {
				"type": "integer"
			},
			"per_page": {
				"type": "integer"
			},
			"total_pages": {
				"type": "integer"
			}
		}
	},
	"SerialNumberList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"total",
			"page",
			"per_page",
			"total_pages"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/SerialNumber"
				}
			},
			"total": {
				"type": "integer"
			},
			"page": {
				"type": "integer"
			},
			"per_page": {
				"type": "integer"
			},
			"total_pages": {
				"type": "integer"
			}
		}
	},
	"FifoConsumptionList": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/FifoConsumption"
				}
			}
		}
	},
	"SerialNumberEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/SerialNumber"
			}
		}
	},
	"InventoryBalanceEnvelope": {
		"type": "object",
		"required": [
			"object",
			"data"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "inventory_balance"
			},
			"data": {
				"$ref": "#/components/schemas/InventoryBalance"
			}
		}
	},
	"InventoryAdjustmentItem": {
		"type": "object",
		"required": [
			"product_id",
			"quantity_delta"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity_delta": {
				"type": "integer",
				"minimum": -1000000000,
				"maximum": 1000000000
			},
			"unit_cost": {
				"type": "number",
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"allow_negative": {
				"type": "boolean"
			}
		}
	},
	"InventoryAdjustParams": {
		"type": "object",
		"required": [
			"location_id"
		],
		"properties": {
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "integer",
				"minimum": -1000000000,
				"maximum": 1000000000
			},
			"unit_cost": {
				"type": "number",
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/InventoryAdjustmentItem"
				},
				"minItems": 1
			},
			"reason": {
				"type": "string",
				"maxLength": 65535
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"allow_negative": {
				"type": "boolean"
			}
		}
	},
	"InventoryTransferItem": {
		"type": "object",
		"required": [
			"product_id",
			"quantity"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "integer",
				"maximum": 1000000000,
				"minimum": 1
			}
		}
	},
	"InventoryTransferParams": {
		"type": "object",
		"required": [
			"from_location_id",
			"to_location_id"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "integer",
				"maximum": 1000000000,
				"minimum": 1
			},
			"items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/InventoryTransferItem"
				},
				"minItems": 1
			},
			"from_location_id": {
				"type": "string",
				"format": "uuid"
			},
			"to_location_id": {
				"type": "string",
				"format": "uuid"
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"InventoryReceiveItem": {
		"type": "object",
		"required": [
			"product_id",
			"quantity",
			"unit_cost"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "integer",
				"maximum": 1000000000,
				"minimum": 1
			},
			"unit_cost": {
				"type": "number",
				"maximum": 999999999999.99,
				"exclusiveMinimum": 0,
				"x-money": "decimal"
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"InventoryReceiveParams": {
		"type": "object",
		"required": [
			"location_id"
		],
		"properties": {
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "integer",
				"maximum": 1000000000,
				"minimum": 1
			},
			"unit_cost": {
				"type": "number",
				"maximum": 999999999999.99,
				"exclusiveMinimum": 0,
				"x-money": "decimal"
			},
			"items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/InventoryReceiveItem"
				},
				"minItems": 1
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"InventoryAdjustmentResult": {
		"type": "object",
		"required": [
			"object"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "inventory_adjustment_result"
			},
			"items": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/InventoryAdjustmentResultItem"
				}
			}
		}
	},
	"InventoryTransferResult": {
		"type": "object",
		"required": [
			"object"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "inventory_transfer_result"
			},
			"items": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/InventoryTransferResultItem"
				}
			}
		}
	},
	"InventoryReceiveResult": {
		"type": "object",
		"required": [
			"object"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "inventory_receive_result"
			},
			"items": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/InventoryReceiveResultItem"
				}
			}
		}
	},
	"SerialReceiveParams": {
		"type": "object",
		"required": [
			"product_id",
			"serials"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"serials": {
				"type": "array",
				"minItems": 1,
				"maxItems": 1000,
				"items": {
					"anyOf": [
						{
							"type": "string",
							"maxLength": 255
						},
						{
							"type": "object",
							"additionalProperties": true
						}
					]
				}
			},
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"received_at": {
				"type": "string",
				"format": "date-time"
			},
			"source_reference": {
				"type": "string",
				"maxLength": 255
			}
		}
	},
	"SerialReceiveError": {
		"type": "object",
		"required": [
			"index",
			"error"
		],
		"properties": {
			"index": {
				"type": "integer"
			},
			"serial_number": {
				"type": "string"
			},
			"error": {
				"type": "string"
			},
			"code": {
				"type": "string"
			}
		}
	},
	"SerialReceiveResult": {
		"type": "object",
		"required": [
			"object",
			"processed",
			"created",
			"failed",
			"errors"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "bulk_serial_receive_result"
			},
			"processed": {
				"type": "integer"
			},
			"created": {
				"type": "integer"
			},
			"failed": {
				"type": "integer"
			},
			"errors": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/SerialReceiveError"
				}
			}
		}
	},
	"InventoryAdjustmentResultItem": {
		"type": "object",
		"required": [
			"index",
			"product_id"
		],
		"properties": {
			"index": {
				"type": "integer"
			},
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity_delta": {
				"type": "integer"
			},
			"unit_cost": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal"
			},
			"transaction_id": {
				"type": "string",
				"format": "uuid"
			},
			"journal_entry_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"balance": {
				"$ref": "#/components/schemas/InventoryBalance"
			}
		}
	},
	"InventoryTransferResultItem": {
		"type": "object",
		"required": [
			"index",
			"product_id"
		],
		"properties": {
			"index": {
				"type": "integer"
			},
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"from_location_id": {
				"type": "string",
				"format": "uuid"
			},
			"to_location_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "integer"
			},
			"status": {
				"type": "string"
			},
			"journal_entry_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			}
		}
	},
	"InventoryReceiveResultItem": {
		"type": "object",
		"required": [
			"index",
			"product_id"
		],
		"properties": {
			"index": {
				"type": "integer"
			},
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "integer"
			},
			"unit_cost": {
				"type": "number",
				"x-money": "decimal"
			},
			"balance": {
				"$ref": "#/components/schemas/InventoryBalance"
			}
		}
	},
	"InventoryLot": {
		"type": "object",
		"required": [
			"id"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"lot_number": {
				"type": "string"
			},
			"expiry_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date"
			}
		}
	},
	"MarketplaceOrderRefundParams": {
		"type": "object",
		"required": [
			"amount"
		],
		"properties": {
			"amount": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0.01
			},
			"reason": {
				"type": "string",
				"maxLength": 65535
			},
			"ebay_return_id": {
				"type": "string",
				"maxLength": 255
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			}
		}
	},
	"MarketplaceOrderRefund": {
		"type": "object",
		"required": [
			"refund_id",
			"amount",
			"status"
		],
		"properties": {
			"refund_id": {
				"type": "string"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"status": {
				"type": "string"
			}
		}
	},
	"TaxRate": {
		"type": "object",
		"required": [
			"id",
			"rate",
			"tax_type",
			"inclusive",
			"is_active"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"display_name": {
				"type": [
					"string",
					"null"
				]
			},
			"name": {
				"type": [
					"string",
					"null"
				]
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"rate": {
				"type": "number",
				"minimum": 0
			},
			"tax_type": {
				"type": "string",
				"enum": [
					"sales",
					"use",
					"vat",
					"gst",
					"hst",
					"pst",
					"excise",
					"other"
				]
			},
			"jurisdiction_country": {
				"type": [
					"string",
					"null"
				]
			},
			"jurisdiction_state": {
				"type": [
					"string",
					"null"
				]
			},
			"jurisdiction_county": {
				"type": [
					"string",
					"null"
				]
			},
			"jurisdiction_city": {
				"type": [
					"string",
					"null"
				]
			},
			"jurisdiction_postal_code": {
				"type": [
					"string",
					"null"
				]
			},
			"inclusive": {
				"type": "boolean"
			},
			"is_active": {
				"type": "boolean"
			},
			"effective_from": {
				"type": [
					"string",
					"null"
				],
				"format": "date"
			},
			"effective_to": {
				"type": [
					"string",
					"null"
				],
				"format": "date"
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"TaxRateCreateParams": {
		"type": "object",
		"required": [
			"rate"
		],
		"properties": {
			"rate": {
				"type": "number",
				"maximum": 10,
				"minimum": 0
			},
			"name": {
				"type": "string",
				"maxLength": 500
			},
			"display_name": {
				"type": "string",
				"maxLength": 500
			},
			"description": {
				"type": "string",
				"maxLength": 65535
			},
			"tax_type": {
				"type": "string",
				"enum": [
					"sales",
					"use",
					"vat",
					"gst",
					"hst",
					"pst",
					"excise",
					"other"
				],
				"default": "sales"
			},
			"jurisdiction_country": {
				"type": "string",
				"minLength": 2,
				"maxLength": 2
			},
			"jurisdiction_state": {
				"type": "string",
				"maxLength": 255
			},
			"jurisdiction_county": {
				"type": "string",
				"maxLength": 255
			},
			"jurisdiction_city": {
				"type": "string",
				"maxLength": 255
			},
			"jurisdiction_postal_code": {
				"type": "string",
				"maxLength": 255
			},
			"inclusive": {
				"type": "boolean",
				"default": false
			},
			"is_active": {
				"type": "boolean",
				"default": true
			},
			"effective_from": {
				"type": "string",
				"format": "date"
			},
			"effective_to": {
				"type": "string",
				"format": "date"
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			}
		}
	},
	"PricingLevel": {
		"type": "object",
		"required": [
			"id",
			"name"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"name": {
				"type": "string"
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"defaults_on": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"show_on": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"PricingLevelCreateParams": {
		"type": "object",
		"required": [
			"name"
		],
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500,
				"minLength": 1
			},
			"description": {
				"type": "string",
				"maxLength": 65535
			},
			"defaults_on": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"maxLength": 255
				}
			},
			"show_on": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"maxLength": 255
				}
			}
		}
	},
	"UnitOfMeasure": {
		"type": "object",
		"required": [
			"id",
			"name",
			"abbreviation",
			"type"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"name": {
				"type": "string"
			},
			"abbreviation": {
				"type": "string"
			},
			"type": {
				"type": "string"
			},
			"base_conversion_factor": {
				"type": [
					"number",
					"null"
				]
			},
			"is_base": {
				"type": "boolean"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"UnitOfMeasureCreateParams": {
		"type": "object",
		"required": [
			"name",
			"abbreviation",
			"type"
		],
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500,
				"minLength": 1
			},
			"abbreviation": {
				"type": "string",
				"maxLength": 255,
				"minLength": 1
			},
			"type": {
				"type": "string",
				"maxLength": 255,
				"minLength": 1
			},
			"base_conversion_factor": {
				"type": "number",
				"maximum": 1000000000,
				"exclusiveMinimum": 0
			},
			"is_base": {
				"type": "boolean"
			}
		}
	},
	"UnitOfMeasureConvertParams": {
		"type": "object",
		"required": [
			"from_uom_id",
			"to_uom_id",
			"quantity"
		],
		"properties": {
			"from_uom_id": {
				"type": "string",
				"format": "uuid"
			},
			"to_uom_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "number",
				"minimum": -1000000000,
				"maximum": 1000000000
			}
		}
	},
	"UnitOfMeasureConversion": {
		"type": "object",
		"required": [
			"from",
			"to",
			"quantity",
			"result"
		],
		"properties": {
			"from": {
				"type": "string"
			},
			"to": {
				"type": "string"
			},
			"quantity": {
				"type": "number"
			},
			"result": {
				"type": "number"
			}
		}
	},
	"ProductCategory": {
		"type": "object",
		"required": [
			"id",
			"name"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"name": {
				"type": "string"
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"parent_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"ProductCategoryCreateParams": {
		"type": "object",
		"required": [
			"name"
		],
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500,
				"minLength": 1
			},
			"description": {
				"type": "string",
				"maxLength": 65535
			},
			"parent_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"Location": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"name",
			"is_active",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "location"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"name": {
				"type": "string"
			},
			"code": {
				"type": [
					"string",
					"null"
				]
			},
			"type": {
				"type": "string"
			},
			"is_active": {
				"type": "boolean"
			},
			"is_default": {
				"type": "boolean"
			},
			"address": {
				"type": [
					"object",
					"null"
				]
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"LocationCreateParams": {
		"type": "object",
		"required": [
			"name"
		],
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500,
				"minLength": 1
			},
			"code": {
				"type": "string",
				"maxLength": 255
			},
			"is_active": {
				"type": "boolean",
				"default": true
			},
			"is_default": {
				"type": "boolean"
			},
			"address": {
				"type": "object"
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			}
		}
	},
	"PaymentTerm": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"name",
			"due_days",
			"is_active",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "payment_term"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"name": {
				"type": "string"
			},
			"due_days": {
				"type": "integer",
				"minimum": 0
			},
			"discount_percent": {
				"type": [
					"number",
					"null"
				]
			},
			"discount_days": {
				"type": [
					"integer",
					"null"
				]
			},
			"is_active": {
				"type": "boolean"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"PaymentTermCreateParams": {
		"type": "object",
		"required": [
			"name",
			"due_days"
		],
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500,
				"minLength": 1
			},
			"due_days": {
				"type": "integer",
				"maximum": 3650,
				"minimum": 0
			},
			"discount_percent": {
				"type": "number",
				"minimum": 0,
				"maximum": 100
			},
			"discount_days": {
				"type": "integer",
				"maximum": 3650,
				"minimum": 0
			},
			"is_active": {
				"type": "boolean",
				"default": true
			}
		}
	},
	"TaxRateList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/TaxRate"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"PricingLevelList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/PricingLevel"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"UnitOfMeasureList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/UnitOfMeasure"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"ProductCategoryList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ProductCategory"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"LocationList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Location"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"PaymentTermList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/PaymentTerm"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"MigrationRecord": {
		"type": "object",
		"additionalProperties": true,
		"properties": {
			"external_id": {
				"type": "string",
				"maxLength": 255
			}
		}
	},
	"MigrationBulkParams": {
		"type": "object",
		"required": [
			"records",
			"external_source"
		],
		"properties": {
			"records": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/MigrationRecord"
				},
				"minItems": 1,
				"maxItems": 1000
			},
			"external_source": {
				"type": "string",
				"minLength": 1,
				"maxLength": 60
			},
			"conflict_mode": {
				"type": "string",
				"enum": [
					"skip",
					"update",
					"replace",
					"error"
				],
				"default": "skip"
			}
		}
	},
	"MigrationRowError": {
		"type": "object",
		"required": [
			"index",
			"error"
		],
		"properties": {
			"index": {
				"type": "integer",
				"minimum": 0
			},
			"external_id": {
				"type": [
					"string",
					"null"
				]
			},
			"error": {
				"type": "string"
			},
			"code": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"MigrationDryRunResult": {
		"type": "object",
		"required": [
			"object",
			"dry_run",
			"resource",
			"external_source",
			"total_records",
			"succeeded_records",
			"failed_records",
			"errors"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "migration_dry_run_result"
			},
			"dry_run": {
				"type": "boolean"
			},
			"resource": {
				"type": "string"
			},
			"external_source": {
				"type": "string"
			},
			"total_records": {
				"type": "integer",
				"minimum": 0
			},
			"succeeded_records": {
				"type": "integer",
				"minimum": 0
			},
			"failed_records": {
				"type": "integer",
				"minimum": 0
			},
			"errors": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/MigrationRowError"
				}
			}
		}
	},
	"MigrationJobAccepted": {
		"type": "object",
		"required": [
			"job_id"
		],
		"properties": {
			"job_id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string"
			},
			"status": {
				"type": "string",
				"enum": [
					"pending",
					"running",
					"completed",
					"failed",
					"partial"
				]
			}
		}
	},
	"MigrationJob": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"resource",
			"status",
			"dry_run",
			"conflict_mode",
			"external_source",
			"total_records",
			"processed_records",
			"succeeded_records",
			"failed_records",
			"errors",
			"started_at",
			"completed_at",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "migration_job"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"resource": {
				"type": "string",
				"enum": [
					"accounts",
					"products",
					"orders",
					"journal-entries",
					"vendor-bills",
					"ap-payments"
				]
			},
			"status": {
				"type": "string",
				"enum": [
					"pending",
					"running",
					"completed",
					"failed",
					"partial"
				]
			},
			"dry_run": {
				"type": "boolean"
			},
			"conflict_mode": {
				"type": "string",
				"enum": [
					"skip",
					"update",
					"replace",
					"error"
				]
			},
			"external_source": {
				"type": "string"
			},
			"total_records": {
				"type": "integer",
				"minimum": 0
			},
			"processed_records": {
				"type": "integer",
				"minimum": 0
			},
			"succeeded_records": {
				"type": "integer",
				"minimum": 0
			},
			"failed_records": {
				"type": "integer",
				"minimum": 0
			},
			"errors": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/MigrationRowError"
				}
			},
			"started_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"completed_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"MigrationJobList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more",
			"next_cursor"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/MigrationJob"
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
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"FreezeActor": {
		"type": "object",
		"properties": {
			"user_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"api_key_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			}
		}
	},
	"EntityFreezeStatus": {
		"type": "object",
		"required": [
			"object",
			"entity_id",
			"frozen"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "entity_freeze_status"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"frozen": {
				"type": "boolean"
			},
			"freeze_token": {
				"x-secret": true,
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"frozen_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"frozen_by": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/FreezeActor"
					},
					{
						"type": "null"
					}
				]
			},
			"reason": {
				"type": [
					"string",
					"null"
				]
			},
			"idempotent": {
				"type": "boolean"
			},
			"unfrozen_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			}
		}
	},
	"CutoverFreezeParams": {
		"type": "object",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"CutoverSnapshotParams": {
		"type": "object",
		"required": [
			"freeze_token"
		],
		"properties": {
			"freeze_token": {
				"type": "string",
				"format": "uuid",
				"x-secret": true
			},
			"description": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"CutoverSnapshot": {
		"type": "object",
		"required": [
			"object",
			"entity_id",
			"snapshot_id",
			"db_instance_id",
			"status",
			"percent_progress",
			"started_at",
			"env",
			"dev_stub",
			"cutover_log_id"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "rds_snapshot"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"snapshot_id": {
				"type": "string"
			},
			"db_instance_id": {
				"type": "string"
			},
			"status": {
				"type": "string",
				"enum": [
					"creating",
					"available",
					"failed"
				]
			},
			"percent_progress": {
				"type": "integer",
				"minimum": 0,
				"maximum": 100
			},
			"started_at": {
				"type": "string",
				"format": "date-time"
			},
			"estimated_completion_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"env": {
				"type": "string"
			},
			"dev_stub": {
				"type": "boolean"
			},
			"cutover_log_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"CutoverSwapParams": {
		"type": "object",
		"required": [
			"snapshot_id",
			"freeze_token"
		],
		"properties": {
			"snapshot_id": {
				"type": "string",
				"maxLength": 255
			},
			"freeze_token": {
				"type": "string",
				"format": "uuid",
				"x-secret": true
			},
			"lambda_alias_target_version": {
				"type": "string",
				"maxLength": 255
			}
		}
	},
	"CutoverSwapInstructions": {
		"type": "object",
		"required": [
			"title",
			"lambda_alias_swap",
			"dns_flip",
			"cognito_swap",
			"operator_confirms"
		],
		"properties": {
			"title": {
				"type": "string"
			},
			"lambda_alias_swap": {
				"type": "string"
			},
			"dns_flip": {
				"type": "string"
			},
			"cognito_swap": {
				"type": "string"
			},
			"operator_confirms": {
				"type": "string"
			}
		}
	},
	"CutoverSwap": {
		"type": "object",
		"required": [
			"object",
			"entity_id",
			"swap_emitted_at",
			"cutover_log_id",
			"snapshot_id",
			"env",
			"instructions"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "cutover_swap_initiated"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"swap_emitted_at": {
				"type": "string",
				"format": "date-time"
			},
			"cutover_log_id": {
				"type": "string",
				"format": "uuid"
			},
			"snapshot_id": {
				"type": "string"
			},
			"env": {
				"type": "string"
			},
			"instructions": {
				"$ref": "#/components/schemas/CutoverSwapInstructions"
			}
		}
	},
	"CutoverVerifyParams": {
		"type": "object",
		"properties": {
			"as_of_date": {
				"type": "string",
				"format": "date"
			}
		}
	},
	"CutoverVerifyTrialBalance": {
		"type": "object",
		"required": [
			"in_balance",
			"imbalance",
			"total_debit",
			"total_credit"
		],
		"properties": {
			"in_balance": {
				"type": "boolean"
			},
			"imbalance": {
				"type": "number",
				"x-money": "decimal"
			},
			"total_debit": {
				"type": "number",
				"x-money": "decimal"
			},
			"total_credit": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"CutoverVerifyTotal": {
		"type": "object",
		"required": [
			"total"
		],
		"properties": {
			"total": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"CutoverVerifyError": {
		"type": "object",
		"required": [
			"check",
			"error"
		],
		"properties": {
			"check": {
				"type": "string"
			},
			"error": {
				"type": "string"
			}
		}
	},
	"CutoverVerifyResults": {
		"type": "object",
		"required": [
			"trial_balance",
			"ar_aging",
			"ap_aging",
			"counts",
			"errors"
		],
		"properties": {
			"trial_balance": {
				"$ref": "#/components/schemas/CutoverVerifyTrialBalance"
			},
			"ar_aging": {
				"$ref": "#/components/schemas/CutoverVerifyTotal"
			},
			"ap_aging": {
				"$ref": "#/components/schemas/CutoverVerifyTotal"
			},
			"counts": {
				"type": "object",
				"additionalProperties": {
					"type": "integer"
				}
			},
			"errors": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/CutoverVerifyError"
				}
			}
		}
	},
	"CutoverVerification": {
		"type": "object",
		"required": [
			"object",
			"entity_id",
			"verified_at",
			"passed",
			"verify_log_id",
			"results"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "cutover_verify_result"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"verified_at": {
				"type": "string",
				"format": "date-time"
			},
			"passed": {
				"type": "boolean"
			},
			"verify_log_id": {
				"type": "string",
				"format": "uuid"
			},
			"results": {
				"$ref": "#/components/schemas/CutoverVerifyResults"
			}
		}
	},
	"CutoverUnfreezeParams": {
		"type": "object",
		"required": [
			"verify_log_id"
		],
		"properties": {
			"verify_log_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"CutoverRollbackParams": {
		"type": "object",
		"properties": {
			"freeze_token": {
				"type": "string",
				"format": "uuid",
				"x-secret": true
			},
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"CutoverLogEntry": {
		"type": "object",
		"required": [
			"id",
			"entity_id",
			"action",
			"status",
			"performed_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"action": {
				"type": "string",
				"enum": [
					"freeze_engaged",
					"snapshot_initiated",
					"swap_emitted",
					"verify_completed",
					"cutover_completed",
					"rolled_back"
				]
			},
			"status": {
				"type": "string",
				"enum": [
					"in_progress",
					"completed",
					"failed"
				]
			},
			"performed_at": {
				"type": "string",
				"format": "date-time"
			},
			"rds_snapshot_id": {
				"type": [
					"string",
					"null"
				]
			},
			"rds_snapshot_status": {
				"type": [
					"string",
					"null"
				]
			},
			"verification_result": {
				"type": [
					"object",
					"null"
				]
			},
			"error_text": {
				"type": [
					"string",
					"null"
				]
			},
			"notes": {
				"type": [
					"string",
					"null"
				]
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"related_cutover_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			}
		}
	},
	"CutoverLog": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more",
			"next_cursor"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/CutoverLogEntry"
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
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"CutoverStatus": {
		"type": "object",
		"required": [
			"object",
			"entity_id",
			"frozen",
			"current_state",
			"frozen_at",
			"frozen_reason",
			"snapshot_id",
			"latest_action",
			"recent_log"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "cutover_status"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"frozen": {
				"type": "boolean"
			},
			"current_state": {
				"type": "string",
				"enum": [
					"idle",
					"frozen",
					"snapshot_taken",
					"swapped",
					"verified",
					"completed",
					"rolled_back"
				]
			},
			"frozen_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"frozen_reason": {
				"type": [
					"string",
					"null"
				]
			},
			"snapshot_id": {
				"type": [
					"string",
					"null"
				]
			},
			"latest_action": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/CutoverLogEntry"
					},
					{
						"type": "null"
					}
				]
			},
			"recent_log": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/CutoverLogEntry"
				}
			}
		}
	},
	"OrderItem": {
		"type": "object",
		"required": [
			"id",
			"order_id",
			"product_id",
			"variant_id",
			"sku",
			"title",
			"quantity",
			"quantity_fulfilled",
			"quantity_returned",
			"sell_rate",
			"list_price",
			"discount_amount",
			"line_subtotal",
			"tax_amount",
			"line_total",
			"unit_cost",
			"weight",
			"is_tax_exempt",
			"product_tax_code",
			"sort_order",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"order_id": {
				"type": "string",
				"format": "uuid"
			},
			"product_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"variant_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"sku": {
				"type": [
					"string",
					"null"
				]
			},
			"title": {
				"type": "string"
			},
			"quantity": {
				"type": "number"
			},
			"quantity_fulfilled": {
				"type": "number"
			},
			"quantity_returned": {
				"type": "number"
			},
			"sell_rate": {
				"type": "number",
				"x-money": "decimal"
			},
			"list_price": {
				"type": "number",
				"x-money": "decimal"
			},
			"discount_amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"line_subtotal": {
				"type": "number",
				"x-money": "decimal"
			},
			"tax_amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"line_total": {
				"type": "number",
				"x-money": "decimal"
			},
			"unit_cost": {
				"type": "number",
				"x-money": "decimal"
			},
			"weight": {
				"type": [
					"number",
					"null"
				]
			},
			"is_tax_exempt": {
				"type": "boolean"
			},
			"product_tax_code": {
				"type": [
					"string",
					"null"
				]
			},
			"notes": {
				"type": [
					"string",
					"null"
				]
			},
			"sort_order": {
				"type": "integer"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"TaxLine": {
		"type": "object",
		"required": [
			"id",
			"order_id",
			"order_item_id",
			"tax_rate_id",
			"name",
			"rate",
			"taxable_amount",
			"amount"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"order_id": {
				"type": "string",
				"format": "uuid"
			},
			"order_item_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"tax_rate_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"name": {
				"type": "string"
			},
			"rate": {
				"type": "number"
			},
			"taxable_amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"OrderAdjustment": {
		"type": "object",
		"required": [
			"id",
			"object",
			"order_id",
			"name",
			"effect_type",
			"discount_type",
			"value",
			"coupon_id",
			"amount",
			"notes",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "order_adjustment"
			},
			"order_id": {
				"type": "string",
				"format": "uuid"
			},
			"name": {
				"type": "string"
			},
			"effect_type": {
				"type": "string",
				"enum": [
					"discount",
					"fee"
				]
			},
			"discount_type": {
				"type": "string",
				"enum": [
					"percentage",
					"fixed_amount"
				]
			},
			"value": {
				"type": "number"
			},
			"coupon_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"notes": {
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
	"Order": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"order_number",
			"document_type",
			"order_status",
			"payment_status",
			"fulfillment_status",
			"account_id",
			"location_id",
			"po_number",
			"order_date",
			"due_date",
			"subtotal",
			"discount_total",
			"shipping_total",
			"tax_total",
			"fee_total",
			"order_total",
			"amount_paid",
			"balance_due",
			"tax_exempt",
			"delivery_option",
			"notes",
			"internal_notes",
			"invoice_number",
			"invoice_type",
			"is_on_hold",
			"hold_type",
			"ship_complete",
			"source_platform",
			"external_order_id",
			"external_order_number",
			"metadata",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "order"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"order_number": {
				"type": "string"
			},
			"document_type": {
				"type": "string",
				"enum": [
					"quote",
					"sales_order",
					"invoice",
					"return",
					"purchase_order"
				]
			},
			"order_status": {
				"type": "string",
				"enum": [
					"draft",
					"confirmed",
					"partially_fulfilled",
					"fulfilled",
					"cancelled",
					"voided",
					"awaiting_ach_clearance",
					"on_hold"
				]
			},
			"payment_status": {
				"type": "string",
				"enum": [
					"unpaid",
					"partially_paid",
					"paid",
					"overpaid",
					"refunded",
					"partially_refunded",
					"voided"
				]
			},
			"fulfillment_status": {
				"type": "string",
				"enum": [
					"unfulfilled",
					"partially_fulfilled",
					"fulfilled"
				]
			},
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"location_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"shipping_address_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"billing_address_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"payment_term_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"sales_channel_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"pricing_level_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"po_number": {
				"type": [
					"string",
					"null"
				]
			},
			"order_date": {
				"type": "string",
				"format": "date-time"
			},
			"due_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"requested_ship_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date"
			},
			"subtotal": {
				"type": "number",
				"x-money": "decimal"
			},
			"discount_total": {
				"type": "number",
				"x-money": "decimal"
			},
			"shipping_total": {
				"type": "number",
				"x-money": "decimal"
			},
			"tax_total": {
				"type": "number",
				"x-money": "decimal"
			},
			"fee_total": {
				"type": "number",
				"x-money": "decimal"
			},
			"order_total": {
				"type": "number",
				"x-money": "decimal"
			},
			"amount_paid": {
				"type": "number",
				"x-money": "decimal"
			},
			"balance_due": {
				"type": "number",
				"x-money": "decimal",
				"readOnly": true
			},
			"tax_exempt": {
				"type": "boolean"
			},
			"delivery_option": {
				"type": "string",
				"enum": [
					"ship",
					"pick_up",
					"local_delivery"
				]
			},
			"ships_freight": {
				"type": "boolean"
			},
			"notes": {
				"type": [
					"string",
					"null"
				]
			},
			"customer_notes": {
				"type": [
					"string",
					"null"
				]
			},
			"internal_notes": {
				"type": [
					"string",
					"null"
				]
			},
			"invoice_number": {
				"type": [
					"string",
					"null"
				]
			},
			"invoice_type": {
				"type": [
					"string",
					"null"
				],
				"enum": [
					"order",
					"manual",
					"proforma",
					"correction",
					null
				]
			},
			"is_on_hold": {
				"type": "boolean"
			},
			"hold_type": {
				"type": [
					"string",
					"null"
				]
			},
			"hold_reason": {
				"type": [
					"string",
					"null"
				]
			},
			"released_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"ship_complete": {
				"type": "boolean"
			},
			"source_platform": {
				"type": [
					"string",
					"null"
				]
			},
			"external_order_id": {
				"type": [
					"string",
					"null"
				]
			},
			"external_order_number": {
				"type": [
					"string",
					"null"
				]
			},
			"linked_order_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"picked_up_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"pickup_no_show_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			},
			"status": {
				"type": "string"
			},
			"line_items": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/OrderItem"
				}
			},
			"payments": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Payment"
				}
			},
			"tax_lines": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/TaxLine"
				}
			},
			"cascaded_drop_ship_pos": {
				"type": "array",
				"items": {
					"type": "object",
					"additionalProperties": true
				}
			},
			"cascaded_work_orders": {
				"type": "array",
				"items": {
					"type": "object",
					"additionalProperties": true
				}
			}
		}
	},
	"OrderList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"total",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Order"
				}
			},
			"total": {
				"type": "integer"
			},
			"has_more": {
				"type": "boolean"
			}
		}
	},
	"OrderLineParams": {
		"type": "object",
		"required": [
			"product_id",
			"quantity"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"variant_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "integer",
				"maximum": 1000000000,
				"minimum": 1
			},
			"sell_rate": {
				"type": "number",
				"maximum": 999999999999.99,
				"minimum": 0,
				"x-money": "decimal"
			},
			"list_price": {
				"type": "number",
				"maximum": 999999999999.99,
				"minimum": 0,
				"x-money": "decimal"
			},
			"discount_amount": {
				"type": "number",
				"maximum": 999999999999.99,
				"minimum": 0,
				"x-money": "decimal"
			},
			"cost_rate": {
				"type": "number",
				"maximum": 999999999999.99,
				"minimum": 0,
				"x-money": "decimal"
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"OrderDiscountParams": {
		"type": "object",
		"required": [
			"type",
			"value"
		],
		"properties": {
			"type": {
				"type": "string",
				"enum": [
					"percentage",
					"flat",
					"fixed_amount"
				]
			},
			"value": {
				"type": "number",
				"maximum": 999999999999.99,
				"minimum": 0
			}
		}
	},
	"OrderPaymentParams": {
		"type": "object",
		"required": [
			"amount"
		],
		"properties": {
			"payment_method_id": {
				"type": "string",
				"maxLength": 255
			},
			"amount": {
				"type": "number",
				"exclusiveMinimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"payment_type": {
				"$ref": "#/components/schemas/PaymentKind"
			},
			"auto_capture": {
				"type": "boolean"
			}
		}
	},
	"OrderCreateParams": {
		"type": "object",
		"required": [
			"document_type",
			"account_id"
		],
		"properties": {
			"document_type": {
				"type": "string",
				"enum": [
					"quote",
					"sales_order",
					"invoice",
					"return",
					"purchase_order"
				]
			},
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"payment_term_id": {
				"type": "string",
				"format": "uuid"
			},
			"sales_channel_id": {
				"type": "string",
				"format": "uuid"
			},
			"pricing_level_id": {
				"type": "string",
				"format": "uuid"
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"customer_notes": {
				"type": "string",
				"maxLength": 65535
			},
			"requested_ship_date": {
				"type": "string",
				"format": "date"
			},
			"ships_freight": {
				"type": "boolean"
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"shipping_address_id": {
				"type": "string",
				"format": "uuid"
			},
			"billing_address_id": {
				"type": "string",
				"format": "uuid"
			},
			"line_items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/OrderLineParams"
				}
			},
			"discount": {
				"$ref": "#/components/schemas/OrderDiscountParams"
			},
			"auto_compute_tax": {
				"type": "boolean"
			},
			"auto_allocate_inventory": {
				"type": "boolean"
			},
			"payments": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/OrderPaymentParams"
				}
			},
			"payment_terms": {
				"type": "string",
				"maxLength": 255
			},
			"delivery_option": {
				"type": "string",
				"enum": [
					"ship",
					"pick_up",
					"local_delivery"
				]
			},
			"ship_complete": {
				"type": "boolean"
			},
			"po_number": {
				"type": "string",
				"maxLength": 255
			},
			"order_date": {
				"anyOf": [
					{
						"type": "string",
						"format": "date"
					},
					{
						"type": "string",
						"format": "date-time"
					}
				]
			},
			"source_platform": {
				"type": "string",
				"maxLength": 255
			},
			"external_order_id": {
				"type": "string",
				"maxLength": 255
			},
			"external_order_number": {
				"type": "string",
				"maxLength": 255
			}
		}
	},
	"OrderUpdateParams": {
		"type": "object",
		"properties": {
			"order_status": {
				"type": "string",
				"maxLength": 255
			},
			"status": {
				"type": "string",
				"maxLength": 255
			},
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"payment_term_id": {
				"type": "string",
				"format": "uuid"
			},
			"sales_channel_id": {
				"type": "string",
				"format": "uuid"
			},
			"pricing_level_id": {
				"type": "string",
				"format": "uuid"
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"customer_notes": {
				"type": "string",
				"maxLength": 65535
			},
			"requested_ship_date": {
				"type": "string",
				"format": "date"
			},
			"ships_freight": {
				"type": "boolean"
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"internal_notes": {
				"type": "string",
				"maxLength": 65535
			},
			"po_number": {
				"type": "string",
				"maxLength": 255
			}
		}
	},
	"OrderConvertParams": {
		"type": "object",
		"properties": {
			"user_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"OrderConfirmParams": {
		"type": "object",
		"properties": {
			"send_email": {
				"type": "boolean"
			}
		}
	},
	"OrderCancelParams": {
		"type": "object",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"OrderVoidParams": {
		"type": "object",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"OrderItemCreateParams": {
		"type": "object",
		"required": [
			"product_id",
			"quantity"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "integer",
				"maximum": 1000000000,
				"minimum": 1
			},
			"variant_id": {
				"type": "string",
				"format": "uuid"
			},
			"sell_rate": {
				"type": "number",
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"list_price": {
				"type": "number",
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"OrderItemsBulkParams": {
		"type": "object",
		"required": [
			"items"
		],
		"properties": {
			"items": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/OrderItemCreateParams"
				},
				"minItems": 1,
				"maxItems": 250
			}
		}
	},
	"BulkAddError": {
		"type": "object",
		"required": [
			"index",
			"error"
		],
		"properties": {
			"index": {
				"type": "integer"
			},
			"error": {
				"type": "string"
			}
		}
	},
	"BulkAddResult": {
		"type": "object",
		"required": [
			"object",
			"processed",
			"items",
			"errors"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "bulk_add_result"
			},
			"processed": {
				"type": "integer"
			},
			"items": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/OrderItem"
				}
			},
			"errors": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/BulkAddError"
				}
			}
		}
	},
	"OrderAdjustmentParams": {
		"type": "object",
		"required": [
			"name",
			"effect_type",
			"discount_type",
			"value"
		],
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500,
				"minLength": 1
			},
			"effect_type": {
				"type": "string",
				"enum": [
					"discount",
					"fee"
				]
			},
			"discount_type": {
				"type": "string",
				"enum": [
					"percentage",
					"fixed_amount"
				]
			},
			"value": {
				"type": "number",
				"maximum": 999999999999.99,
				"minimum": 0
			},
			"coupon_id": {
				"type": "string",
				"format": "uuid"
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"ApplyCouponParams": {
		"type": "object",
		"required": [
			"code"
		],
		"properties": {
			"code": {
				"type": "string",
				"maxLength": 255
			}
		}
	},
	"OrderReleaseHoldParams": {
		"type": "object",
		"properties": {
			"user_id": {
				"type": "string",
				"format": "uuid"
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"OrderReleaseHoldResult": {
		"type": "object",
		"required": [
			"success",
			"order_id"
		],
		"properties": {
			"success": {
				"type": "boolean"
			},
			"order_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"OrderReleaseHoldEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/OrderReleaseHoldResult"
			}
		}
	},
	"OrderNoShowParams": {
		"type": "object",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"OrderPickupResult": {
		"type": "object",
		"required": [
			"order_id",
			"order_number"
		],
		"properties": {
			"order_id": {
				"type": "string",
				"format": "uuid"
			},
			"order_number": {
				"type": "string"
			},
			"order_status": {
				"type": "string"
			},
			"fulfillment_status": {
				"type": "string"
			},
			"pickup_no_show_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"picked_up_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			}
		}
	},
	"OrderPickupEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/OrderPickupResult"
			}
		}
	},
	"OrderReceiveItem": {
		"type": "object",
		"properties": {
			"order_item_id": {
				"type": "string",
				"format": "uuid"
			},
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "number",
				"maximum": 1000000000,
				"exclusiveMinimum": 0
			},
			"quantity_received": {
				"type": "number",
				"maximum": 1000000000,
				"exclusiveMinimum": 0
			}
		}
	},
	"OrderReceiveParams": {
		"type": "object",
		"properties": {
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/OrderReceiveItem"
				}
			},
			"line_items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/OrderReceiveItem"
				}
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"Payment": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"account_id",
			"order_id",
			"method",
			"amount",
			"amount_applied",
			"amount_refunded",
			"currency",
			"reference",
			"stripe_payment_intent_id",
			"payment_method_id",
			"status",
			"received_at",
			"notes",
			"metadata",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "payment"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"order_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"method": {
				"type": "string",
				"enum": [
					"cash",
					"check",
					"ach",
					"wire",
					"credit_card",
					"debit_card",
					"store_credit",
					"stripe",
					"other"
				]
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"amount_applied": {
				"type": "number",
				"x-money": "decimal"
			},
			"amount_refunded": {
				"type": "number",
				"x-money": "decimal"
			},
			"currency": {
				"type": "string"
			},
			"reference": {
				"type": [
					"string",
					"null"
				]
			},
			"stripe_payment_intent_id": {
				"type": [
					"string",
					"null"
				]
			},
			"payment_method_id": {
				"type": [
					"string",
					"null"
				]
			},
			"status": {
				"type": "string",
				"enum": [
					"pending",
					"succeeded",
					"failed",
					"refunded",
					"partially_refunded",
					"voided"
				]
			},
			"received_at": {
				"type": "string",
				"format": "date-time"
			},
			"notes": {
				"type": [
					"string",
					"null"
				]
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"PaymentRefund": {
		"type": "object",
		"required": [
			"id",
			"object",
			"payment_id",
			"order_id",
			"amount",
			"reason",
			"status",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "refund"
			},
			"payment_id": {
				"type": "string",
				"format": "uuid"
			},
			"order_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"reason": {
				"type": [
					"string",
					"null"
				]
			},
			"status": {
				"type": "string"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"CreditApplication": {
		"type": "object",
		"required": [
			"id",
			"credit_id",
			"order_id",
			"amount_applied",
			"notes",
			"applied_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"credit_id": {
				"type": "string",
				"format": "uuid"
			},
			"order_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount_applied": {
				"type": "number",
				"x-money": "decimal"
			},
			"notes": {
				"type": [
					"string",
					"null"
				]
			},
			"applied_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"CreditMemo": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"account_id",
			"credit_memo_number",
			"amount",
			"amount_applied",
			"amount_refunded",
			"reason",
			"source_return_id",
			"source_order_id",
			"status",
			"notes",
			"issued_at",
			"voided_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "credit_memo"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"credit_memo_number": {
				"type": "string"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"amount_applied": {
				"type": "number",
				"x-money": "decimal"
			},
			"amount_refunded": {
				"type": "number",
				"x-money": "decimal"
			},
			"reason": {
				"type": "string",
				"enum": [
					"return",
					"write_off",
					"goodwill",
					"price_adjustment",
					"duplicate_payment",
					"other"
				]
			},
			"source_return_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"source_order_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"status": {
				"type": "string",
				"enum": [
					"issued",
					"partially_applied",
					"fully_applied",
					"voided"
				]
			},
			"notes": {
				"type": [
					"string",
					"null"
				]
			},
			"issued_at": {
				"type": "string",
				"format": "date-time"
			},
			"voided_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"expires_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			}
		}
	},
	"OrderPaymentList": {
		"type": "object",
		"required": [
			"object",
			"order_id",
			"data",
			"count"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"order_id": {
				"type": "string",
				"format": "uuid"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Payment"
				}
			},
			"count": {
				"type": "integer"
			}
		}
	},
	"CreditMemoList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"count"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/CreditMemo"
				}
			},
			"count": {
				"type": "integer"
			},
			"credit_balance": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"PaymentKind": {
		"type": "string",
		"enum": [
			"card",
			"ach",
			"cash",
			"check",
			"credit",
			"terms",
			"wire",
			"external",
			"credit_card",
			"debit_card",
			"store_credit",
			"stripe",
			"other"
		]
	},
	"OrderPaymentCreateParams": {
		"type": "object",
		"required": [
			"amount"
		],
		"properties": {
			"amount": {
				"type": "number",
				"maximum": 999999999999.99,
				"exclusiveMinimum": 0,
				"x-money": "decimal"
			},
			"payment_method": {
				"$ref": "#/components/schemas/PaymentKind"
			},
			"method": {
				"$ref": "#/components/schemas/PaymentKind"
			},
			"payment_type": {
				"$ref": "#/components/schemas/PaymentKind"
			},
			"payment_method_id": {
				"type": "string",
				"maxLength": 255
			},
			"auto_capture": {
				"type": "boolean"
			},
			"reference": {
				"type": "string",
				"maxLength": 255
			},
			"check_number": {
				"type": "string",
				"maxLength": 255
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			}
		}
	},
	"PaymentRefundParams": {
		"type": "object",
		"properties": {
			"amount": {
				"type": "integer",
				"maximum": 99999999999999,
				"minimum": 1,
				"x-money": "cents"
			},
			"reason": {
				"type": "string",
				"enum": [
					"duplicate",
					"fraudulent",
					"customer_complaint",
					"other"
				]
			}
		}
	},
	"PaymentActionResult": {
		"type": "object",
		"additionalProperties": true
	},
	"PaymentApplicationParams": {
		"type": "object",
		"required": [
			"order_id",
			"amount_applied"
		],
		"properties": {
			"order_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount_applied": {
				"type": "number",
				"exclusiveMinimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			}
		}
	},
	"MultiInvoiceApplyParams": {
		"type": "object",
		"required": [
			"account_id",
			"payment_method",
			"amount",
			"applications"
		],
		"properties": {
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"payment_method": {
				"type": "string",
				"enum": [
					"check",
					"ach",
					"wire",
					"external",
					"cash",
					"credit"
				]
			},
			"amount": {
				"type": "number",
				"exclusiveMinimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"applications": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/PaymentApplicationParams"
				},
				"minItems": 1,
				"maxItems": 50
			},
			"check_number": {
				"type": "string",
				"maxLength": 255
			},
			"check_date": {
				"type": "string",
				"format": "date"
			},
			"external_reference": {
				"type": "string",
				"maxLength": 255
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"payment_date": {
				"type": "string",
				"format": "date"
			}
		}
	},
	"PaymentApplication": {
		"type": "object",
		"required": [
			"id",
			"order_id",
			"amount_applied"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"order_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount_applied": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"AppliedPayment": {
		"allOf": [
			{
				"$ref": "#/components/schemas/Payment"
			},
			{
				"type": "object",
				"required": [
					"applications"
				],
				"properties": {
					"applications": {
						"type": "array",
						"items": {
							"$ref": "#/components/schemas/PaymentApplication"
						}
					}
				}
			}
		]
	},
	"MultiInvoicePayment": {
		"type": "object",
		"required": [
			"id",
			"amount",
			"applied_count",
			"applications"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"payment_method": {
				"type": "string"
			},
			"status": {
				"type": "string"
			},
			"journal_entry_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"applied_count": {
				"type": "integer"
			},
			"applications": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/PaymentApplication"
				}
			}
		}
	},
	"MultiInvoiceApplyResult": {
		"type": "object",
		"required": [
			"data",
			"idempotent_replay"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/MultiInvoicePayment"
			},
			"idempotent_replay": {
				"type": "boolean"
			}
		}
	},
	"PaymentCreateParams": {
		"type": "object",
		"required": [
			"account_id",
			"payment_method",
			"amount"
		],
		"properties": {
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"payment_method": {
				"type": "string",
				"enum": [
					"check",
					"ach",
					"wire",
					"external",
					"cash"
				]
			},
			"amount": {
				"type": "number",
				"maximum": 999999999999.99,
				"exclusiveMinimum": 0,
				"x-money": "decimal"
			},
			"check_number": {
				"type": "string",
				"maxLength": 255
			},
			"external_reference": {
				"type": "string",
				"maxLength": 255
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"payment_date": {
				"type": "string",
				"format": "date"
			}
		}
	},
	"PaymentApplyParams": {
		"type": "object",
		"required": [
			"applications"
		],
		"properties": {
			"applications": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/PaymentApplicationParams"
				},
				"minItems": 1
			},
			"account_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"PaymentBatchItem": {
		"type": "object",
		"required": [
			"order_id",
			"amount",
			"payment_method"
		],
		"properties": {
			"order_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"exclusiveMinimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"payment_method": {
				"$ref": "#/components/schemas/PaymentKind"
			},
			"payment_method_id": {
				"type": "string",
				"maxLength": 255
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"PaymentBatchParams": {
		"type": "object",
		"required": [
			"payments"
		],
		"properties": {
			"payments": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/PaymentBatchItem"
				},
				"minItems": 1
			}
		}
	},
	"PaymentVoidParams": {
		"type": "object",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"CreditMemoCreateParams": {
		"type": "object",
		"required": [
			"account_id",
			"amount"
		],
		"properties": {
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"maximum": 999999999999.99,
				"exclusiveMinimum": 0,
				"x-money": "decimal"
			},
			"reason": {
				"type": "string",
				"maxLength": 65535
			},
			"source_type": {
				"type": "string",
				"maxLength": 255
			},
			"source_id": {
				"type": "string",
				"format": "uuid"
			},
			"expires_at": {
				"anyOf": [
					{
						"type": "string",
						"format": "date"
					},
					{
						"type": "string",
						"format": "date-time"
					},
					{
						"type": "integer",
						"minimum": 1,
						"maximum": 36500
					}
				]
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"CreditApplyParams": {
		"type": "object",
		"required": [
			"order_id"
		],
		"properties": {
			"order_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"exclusiveMinimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"PaymentDispute": {
		"type": "object",
		"required": [
			"id"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "dispute"
			},
			"payment_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"reason": {
				"type": [
					"string",
					"null"
				]
			},
			"status": {
				"type": "string"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"CreditSource": {
		"anyOf": [
			{
				"$ref": "#/components/schemas/Order"
			},
			{
				"$ref": "#/components/schemas/Return"
			}
		]
	},
	"KitComponent": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"parent_product_id",
			"component_product_id",
			"component_product_title",
			"component_product_sku",
			"quantity_per_kit",
			"sequence",
			"is_assembled",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "kit_component"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"parent_product_id": {
				"type": "string",
				"format": "uuid"
			},
			"component_product_id": {
				"type": "string",
				"format": "uuid"
			},
			"component_product_title": {
				"type": "string"
			},
			"component_product_sku": {
				"type": [
					"string",
					"null"
				]
			},
			"quantity_per_kit": {
				"type": "number"
			},
			"sequence": {
				"type": "integer"
			},
			"is_assembled": {
				"type": "boolean"
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"ProductVendor": {
		"type": "object",
		"required": [
			"id",
			"product_id",
			"variant_id",
			"vendor_id",
			"vendor_sku",
			"default_unit_cost",
			"is_default"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"variant_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"vendor_sku": {
				"type": [
					"string",
					"null"
				]
			},
			"default_unit_cost": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal"
			},
			"is_default": {
				"type": "boolean"
			}
		}
	},
	"PricingPolicy": {
		"type": "object",
		"required": [
			"id",
			"product_id",
			"pricing_level_id",
			"account_id",
			"pricing_type",
			"min_quantity",
			"sell_price",
			"list_price",
			"adjustment",
			"margin_pct",
			"is_active",
			"is_default",
			"level_name",
			"product_name",
			"product_sku",
			"external_source",
			"external_id",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"variant_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"pricing_level_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"account_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"pricing_type": {
				"type": "string",
				"enum": [
					"regular",
					"multiplier"
				]
			},
			"min_quantity": {
				"type": "integer"
			},
			"sell_price": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal"
			},
			"list_price": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal"
			},
			"adjustment": {
				"type": [
					"number",
					"null"
				]
			},
			"margin_pct": {
				"type": [
					"number",
					"null"
				]
			},
			"is_active": {
				"type": "boolean"
			},
			"is_default": {
				"type": "boolean"
			},
			"level_name": {
				"type": [
					"string",
					"null"
				]
			},
			"product_name": {
				"type": "string"
			},
			"product_sku": {
				"type": [
					"string",
					"null"
				]
			},
			"external_source": {
				"type": [
					"string",
					"null"
				]
			},
			"external_id": {
				"type": [
					"string",
					"null"
				]
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"migration_batch_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"imported_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			}
		}
	},
	"ProductVariant": {
		"type": "object",
		"required": [
			"id",
			"product_id",
			"sku",
			"barcode",
			"variant_title",
			"option1",
			"option2",
			"option3",
			"price",
			"cost",
			"weight",
			"weight_unit",
			"is_active",
			"metadata"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"product_type": {
				"type": "string",
				"enum": [
					"physical",
					"kit",
					"box",
					"service",
					"variant_parent"
				]
			},
			"sku": {
				"type": [
					"string",
					"null"
				]
			},
			"barcode": {
				"type": [
					"string",
					"null"
				]
			},
			"variant_title": {
				"type": [
					"string",
					"null"
				]
			},
			"option1": {
				"type": [
					"string",
					"null"
				]
			},
			"option2": {
				"type": [
					"string",
					"null"
				]
			},
			"option3": {
				"type": [
					"string",
					"null"
				]
			},
			"price": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal"
			},
			"cost": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal"
			},
			"weight": {
				"type": [
					"number",
					"null"
				]
			},
			"weight_unit": {
				"type": "string",
				"enum": [
					"lb",
					"oz",
					"kg",
					"g"
				]
			},
			"is_active": {
				"type": "boolean"
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			},
			"pricing": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/PricingPolicy"
				}
			},
			"components": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/KitComponent"
				}
			},
			"vendors": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ProductVendor"
				}
			}
		}
	},
	"Product": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"title",
			"description",
			"sku",
			"part_number",
			"barcode",
			"product_type",
			"category_id",
			"vendor_id",
			"list_price",
			"cost",
			"is_active",
			"is_serialized",
			"charge_tax",
			"track_inventory",
			"weight",
			"weight_uom",
			"length",
			"width",
			"height",
			"length_uom",
			"quantity_uom",
			"product_tax_code",
			"reorder_point",
			"reorder_qty",
			"safety_stock",
			"has_variants",
			"metadata",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "product"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
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
			"sku": {
				"type": [
					"string",
					"null"
				]
			},
			"part_number": {
				"type": [
					"string",
					"null"
				]
			},
			"barcode": {
				"type": [
					"string",
					"null"
				]
			},
			"product_type": {
				"type": "string",
				"enum": [
					"physical",
					"kit",
					"box",
					"service",
					"variant_parent"
				]
			},
			"category_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"vendor_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"list_price": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal"
			},
			"cost": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal"
			},
			"is_active": {
				"type": "boolean"
			},
			"is_serialized": {
				"type": "boolean"
			},
			"charge_tax": {
				"type": "boolean"
			},
			"track_inventory": {
				"type": "boolean"
			},
			"weight": {
				"type": [
					"number",
					"null"
				]
			},
			"weight_uom": {
				"type": "string"
			},
			"length": {
				"type": [
					"number",
					"null"
				]
			},
			"width": {
				"type": [
					"number",
					"null"
				]
			},
			"height": {
				"type": [
					"number",
					"null"
				]
			},
			"length_uom": {
				"type": "string"
			},
			"quantity_uom": {
				"type": "string"
			},
			"product_tax_code": {
				"type": [
					"string",
					"null"
				]
			},
			"reorder_point": {
				"type": [
					"number",
					"null"
				]
			},
			"reorder_qty": {
				"type": [
					"number",
					"null"
				]
			},
			"safety_stock": {
				"type": [
					"number",
					"null"
				]
			},
			"has_variants": {
				"type": "boolean"
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			},
			"variants": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ProductVariant"
				}
			},
			"components": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/KitComponent"
				}
			},
			"pricing": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/PricingPolicy"
				}
			},
			"vendors": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ProductVendor"
				}
			}
		}
	},
	"ProductPricingParams": {
		"type": "object",
		"properties": {
			"pricing_level_id": {
				"type": "string",
				"format": "uuid"
			},
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"min_quantity": {
				"type": "integer",
				"maximum": 1000000000,
				"minimum": 1
			},
			"list_price": {
				"type": "number",
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"sell_price": {
				"type": "number",
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"adjustment": {
				"type": "number",
				"minimum": 0,
				"maximum": 1000000
			}
		}
	},
	"ProductVendorParams": {
		"type": "object",
		"required": [
			"vendor_id"
		],
		"properties": {
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"vendor_sku": {
				"type": "string",
				"maxLength": 255
			},
			"default_unit_cost": {
				"type": "number",
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			}
		}
	},
	"ProductComponentParams": {
		"type": "object",
		"required": [
			"component_product_id",
			"quantity"
		],
		"properties": {
			"component_product_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "number",
				"maximum": 1000000000,
				"exclusiveMinimum": 0
			}
		}
	},
	"ProductVariantParams": {
		"type": "object",
		"required": [
			"title"
		],
		"properties": {
			"title": {
				"type": "string",
				"maxLength": 500
			},
			"sku": {
				"type": "string",
				"maxLength": 255
			},
			"product_type": {
				"type": "string",
				"enum": [
					"physical",
					"kit",
					"box",
					"service"
				]
			},
			"components": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/ProductComponentParams"
				}
			},
			"pricing": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/ProductPricingParams"
				}
			},
			"vendors": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/ProductVendorParams"
				}
			}
		}
	},
	"ProductCreateParams": {
		"type": "object",
		"required": [
			"title",
			"product_type"
		],
		"properties": {
			"product_type": {
				"type": "string",
				"enum": [
					"physical",
					"kit",
					"box",
					"service",
					"variant_parent"
				]
			},
			"title": {
				"type": "string",
				"maxLength": 500,
				"minLength": 1
			},
			"description": {
				"type": "string",
				"maxLength": 65535
			},
			"sku": {
				"type": "string",
				"maxLength": 255
			},
			"part_number": {
				"type": "string",
				"maxLength": 255
			},
			"barcode": {
				"type": "string",
				"maxLength": 255
			},
			"category_id": {
				"type": "string",
				"format": "uuid"
			},
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"list_price": {
				"type": "number",
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"cost": {
				"type": "number",
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"is_active": {
				"type": "boolean"
			},
			"is_serialized": {
				"type": "boolean"
			},
			"charge_tax": {
				"type": "boolean"
			},
			"track_inventory": {
				"type": "boolean"
			},
			"weight": {
				"type": "number",
				"minimum": 0,
				"maximum": 1000000000
			},
			"weight_uom": {
				"type": "string",
				"maxLength": 255
			},
			"length": {
				"type": "number",
				"minimum": 0,
				"maximum": 1000000000
			},
			"width": {
				"type": "number",
				"minimum": 0,
				"maximum": 1000000000
			},
			"height": {
				"type": "number",
				"minimum": 0,
				"maximum": 1000000000
			},
			"length_uom": {
				"type": "string",
				"maxLength": 255
			},
			"quantity_uom": {
				"type": "string",
				"maxLength": 255
			},
			"product_tax_code": {
				"type": "string",
				"maxLength": 255
			},
			"reorder_point": {
				"type": "number",
				"minimum": 0,
				"maximum": 1000000000
			},
			"reorder_qty": {
				"type": "number",
				"minimum": 0,
				"maximum": 1000000000
			},
			"safety_stock": {
				"type": "number",
				"minimum": 0,
				"maximum": 1000000000
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"variants": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/ProductVariantParams"
				}
			},
			"components": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/ProductComponentParams"
				}
			},
			"pricing": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/ProductPricingParams"
				}
			},
			"vendors": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/ProductVendorParams"
				}
			}
		}
	},
	"ProductUpdateParams": {
		"type": "object",
		"properties": {
			"title": {
				"type": "string",
				"maxLength": 500,
				"minLength": 1
			},
			"description": {
				"type": "string",
				"maxLength": 65535
			},
			"sku": {
				"type": "string",
				"maxLength": 255
			},
			"part_number": {
				"type": "string",
				"maxLength": 255
			},
			"barcode": {
				"type": "string",
				"maxLength": 255
			},
			"category_id": {
				"type": "string",
				"format": "uuid"
			},
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"list_price": {
				"type": "number",
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"cost": {
				"type": "number",
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"is_active": {
				"type": "boolean"
			},
			"is_serialized": {
				"type": "boolean"
			},
			"charge_tax": {
				"type": "boolean"
			},
			"track_inventory": {
				"type": "boolean"
			},
			"weight": {
				"type": "number",
				"minimum": 0,
				"maximum": 1000000000
			},
			"weight_uom": {
				"type": "string",
				"maxLength": 255
			},
			"length": {
				"type": "number",
				"minimum": 0,
				"maximum": 1000000000
			},
			"width": {
				"type": "number",
				"minimum": 0,
				"maximum": 1000000000
			},
			"height": {
				"type": "number",
				"minimum": 0,
				"maximum": 1000000000
			},
			"length_uom": {
				"type": "string",
				"maxLength": 255
			},
			"quantity_uom": {
				"type": "string",
				"maxLength": 255
			},
			"product_tax_code": {
				"type": "string",
				"maxLength": 255
			},
			"reorder_point": {
				"type": "number",
				"minimum": 0,
				"maximum": 1000000000
			},
			"reorder_qty": {
				"type": "number",
				"minimum": 0,
				"maximum": 1000000000
			},
			"safety_stock": {
				"type": "number",
				"minimum": 0,
				"maximum": 1000000000
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			}
		}
	},
	"ProductList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more",
			"url"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Product"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"url": {
				"type": "string"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"ProductEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/Product"
			}
		}
	},
	"KitComponentList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"total",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/KitComponent"
				}
			},
			"total": {
				"type": "integer"
			},
			"has_more": {
				"type": "boolean"
			}
		}
	},
	"KitComponentCreateParams": {
		"type": "object",
		"required": [
			"component_product_id",
			"quantity_per_kit"
		],
		"properties": {
			"component_product_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity_per_kit": {
				"type": "number",
				"maximum": 1000000000,
				"minimum": 0.0001
			},
			"sequence": {
				"type": "integer",
				"minimum": -2147483648,
				"maximum": 2147483647
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			}
		}
	},
	"ProductLocationsParams": {
		"type": "object",
		"required": [
			"location_ids"
		],
		"properties": {
			"location_ids": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"format": "uuid"
				}
			}
		}
	},
	"ProductLocation": {
		"type": "object",
		"required": [
			"id",
			"name"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"name": {
				"type": "string"
			},
			"code": {
				"type": [
					"string",
					"null"
				]
			},
			"type": {
				"type": "string"
			},
			"is_active": {
				"type": "boolean"
			}
		}
	},
	"ProductLocations": {
		"type": "object",
		"required": [
			"product_id",
			"locations"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"locations": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ProductLocation"
				}
			}
		}
	},
	"ProductInventoryLocation": {
		"type": "object",
		"required": [
			"location_id",
			"location_name",
			"on_hand",
			"allocated",
			"available"
		],
		"properties": {
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"location_name": {
				"type": "string"
			},
			"on_hand": {
				"type": "number"
			},
			"allocated": {
				"type": "number"
			},
			"available": {
				"type": "number"
			}
		}
	},
	"ProductInventory": {
		"type": "object",
		"required": [
			"product_id",
			"on_hand",
			"allocated",
			"available",
			"total_value",
			"by_location"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"on_hand": {
				"type": "number"
			},
			"allocated": {
				"type": "number"
			},
			"available": {
				"type": "number"
			},
			"total_value": {
				"type": "number",
				"x-money": "decimal"
			},
			"by_location": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ProductInventoryLocation"
				}
			}
		}
	},
	"ProductInventoryEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/ProductInventory"
			}
		}
	},
	"VariantUpdateParams": {
		"type": "object",
		"properties": {
			"sku": {
				"type": "string",
				"maxLength": 255
			},
			"barcode": {
				"type": "string",
				"maxLength": 255
			},
			"variant_title": {
				"type": "string",
				"maxLength": 255
			},
			"option1": {
				"type": "string",
				"maxLength": 255
			},
			"option2": {
				"type": "string",
				"maxLength": 255
			},
			"option3": {
				"type": "string",
				"maxLength": 255
			},
			"price": {
				"type": "number",
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"cost": {
				"type": "number",
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"weight": {
				"type": "number",
				"minimum": 0,
				"maximum": 1000000000
			},
			"weight_unit": {
				"type": "string",
				"enum": [
					"lb",
					"oz",
					"kg",
					"g"
				]
			},
			"is_active": {
				"type": "boolean"
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			}
		}
	},
	"PricingPolicyCreateParams": {
		"type": "object",
		"required": [
			"product_id"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"variant_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"pricing_level_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"account_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"pricing_type": {
				"type": "string",
				"enum": [
					"regular",
					"multiplier"
				],
				"default": "regular"
			},
			"min_quantity": {
				"type": "integer",
				"maximum": 1000000000,
				"minimum": 1,
				"default": 1
			},
			"sell_price": {
				"type": [
					"number",
					"null"
				],
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"list_price": {
				"type": [
					"number",
					"null"
				],
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"adjustment": {
				"type": [
					"number",
					"null"
				],
				"minimum": 0,
				"maximum": 1000000
			},
			"margin_pct": {
				"type": [
					"number",
					"null"
				],
				"minimum": -1000000,
				"maximum": 1000000
			},
			"is_active": {
				"type": "boolean"
			},
			"is_default": {
				"type": "boolean"
			},
			"external_source": {
				"type": "string",
				"maxLength": 255
			},
			"external_id": {
				"type": "string",
				"maxLength": 255
			}
		}
	},
	"PricingPolicyUpdateParams": {
		"type": "object",
		"properties": {
			"pricing_level_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"account_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"pricing_type": {
				"type": "string",
				"enum": [
					"regular",
					"multiplier"
				]
			},
			"min_quantity": {
				"type": "integer",
				"maximum": 1000000000,
				"minimum": 1
			},
			"sell_price": {
				"type": [
					"number",
					"null"
				],
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"list_price": {
				"type": [
					"number",
					"null"
				],
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"adjustment": {
				"type": [
					"number",
					"null"
				],
				"minimum": 0,
				"maximum": 1000000
			},
			"margin_pct": {
				"type": [
					"number",
					"null"
				],
				"minimum": -1000000,
				"maximum": 1000000
			},
			"is_active": {
				"type": "boolean"
			},
			"is_default": {
				"type": "boolean"
			}
		}
	},
	"PricingPolicyList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more",
			"next_cursor",
			"total"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/PricingPolicy"
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
			},
			"total": {
				"type": "integer"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"PricingPolicyEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/PricingPolicy"
			}
		}
	},
	"PurchaseOrder": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"po_number",
			"vendor_id",
			"status",
			"po_date",
			"subtotal",
			"tax_total",
			"shipping_total",
			"po_total",
			"currency",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "purchase_order"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"po_number": {
				"type": "string",
				"readOnly": true
			},
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"location_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"status": {
				"type": "string",
				"enum": [
					"draft",
					"pending_approval",
					"approved",
					"sent",
					"partially_received",
					"received",
					"closed",
					"cancelled"
				],
				"readOnly": true
			},
			"po_date": {
				"type": "string",
				"format": "date-time"
			},
			"expected_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"payment_term_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"subtotal": {
				"type": "number",
				"x-money": "decimal"
			},
			"tax_total": {
				"type": "number",
				"x-money": "decimal"
			},
			"shipping_total": {
				"type": "number",
				"x-money": "decimal"
			},
			"po_total": {
				"type": "number",
				"x-money": "decimal"
			},
			"currency": {
				"type": "string",
				"default": "USD"
			},
			"notes": {
				"type": [
					"string",
					"null"
				]
			},
			"internal_notes": {
				"type": [
					"string",
					"null"
				]
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			},
			"line_items": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/OrderItem"
				}
			},
			"vendor": {
				"$ref": "#/components/schemas/Account"
			},
			"receipts": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/PurchaseOrderReceipt"
				}
			},
			"bills": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/VendorBill"
				}
			}
		}
	},
	"PurchaseOrderReceipt": {
		"type": "object",
		"required": [
			"id",
			"purchase_order_id",
			"items",
			"received_at",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"purchase_order_id": {
				"type": "string",
				"format": "uuid"
			},
			"receipt_number": {
				"type": "string"
			},
			"location_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"items": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/PurchaseOrderReceiptItem"
				}
			},
			"notes": {
				"type": [
					"string",
					"null"
				]
			},
			"journal_entry_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"received_at": {
				"type": "string",
				"format": "date-time"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"PurchaseOrderReceiptItem": {
		"type": "object",
		"required": [
			"product_id",
			"quantity_received"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"order_item_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"quantity_received": {
				"type": "number"
			},
			"unit_cost": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"PurchaseOrderList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/PurchaseOrder"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"PurchaseOrderCreateItem": {
		"type": "object",
		"required": [
			"product_id",
			"quantity"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "number",
				"maximum": 1000000000,
				"exclusiveMinimum": 0
			},
			"unit_cost": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0
			}
		}
	},
	"PurchaseOrderCreateParams": {
		"type": "object",
		"required": [
			"vendor_id",
			"items"
		],
		"properties": {
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/PurchaseOrderCreateItem"
				}
			},
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"payment_term_id": {
				"type": "string",
				"format": "uuid"
			},
			"expected_date": {
				"type": "string",
				"format": "date"
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"PurchaseOrderCancelParams": {
		"type": "object",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"PurchaseOrderItemsCreateParams": {
		"type": "object",
		"required": [
			"product_id",
			"quantity"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "number",
				"maximum": 1000000000,
				"minimum": 0.0001
			},
			"variant_id": {
				"type": "string",
				"format": "uuid"
			},
			"unit_cost": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0
			},
			"purchase_policy_id": {
				"type": "string",
				"format": "uuid"
			},
			"sort_order": {
				"type": "integer",
				"minimum": -2147483648,
				"maximum": 2147483647,
				"default": 0
			}
		}
	},
	"PurchaseOrderReceiveItem": {
		"type": "object",
		"required": [
			"product_id",
			"quantity_received"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity_received": {
				"type": "number",
				"maximum": 1000000000,
				"exclusiveMinimum": 0
			}
		}
	},
	"PurchaseOrderReceiveParams": {
		"type": "object",
		"required": [
			"items"
		],
		"properties": {
			"items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/PurchaseOrderReceiveItem"
				},
				"minItems": 1
			},
			"create_bill": {
				"type": "boolean"
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"PurchaseOrderReceiveResult": {
		"type": "object",
		"required": [
			"receipt"
		],
		"properties": {
			"receipt": {
				"$ref": "#/components/schemas/PurchaseOrderReceipt"
			},
			"auto_bill": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/VendorBill"
					},
					{
						"type": "null"
					}
				]
			},
			"auto_bill_error": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"PurchaseOrderNotifyRevisionParams": {
		"type": "object",
		"required": [
			"action"
		],
		"properties": {
			"action": {
				"type": "string",
				"enum": [
					"skip"
				]
			}
		}
	},
	"PurchaseOrderRevisionNotice": {
		"type": "object",
		"required": [
			"skipped",
			"revision_count"
		],
		"properties": {
			"skipped": {
				"type": "boolean"
			},
			"revision_count": {
				"type": "integer",
				"minimum": 0
			}
		}
	},
	"PurchaseOrderSendToVendorParams": {
		"type": "object",
		"properties": {
			"template_key_override": {
				"type": "string",
				"maxLength": 255
			},
			"email": {
				"type": "string",
				"maxLength": 255
			}
		}
	},
	"VendorBill": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"bill_number",
			"vendor_id",
			"status",
			"bill_date",
			"subtotal",
			"tax_total",
			"shipping_total",
			"bill_total",
			"amount_paid",
			"balance_due",
			"currency",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "vendor_bill"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"bill_number": {
				"type": "string",
				"readOnly": true
			},
			"vendor_invoice_number": {
				"type": [
					"string",
					"null"
				]
			},
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"po_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"status": {
				"type": "string",
				"enum": [
					"draft",
					"pending_approval",
					"approved",
					"partially_paid",
					"paid",
					"rejected",
					"voided",
					"written_off"
				],
				"readOnly": true
			},
			"bill_date": {
				"type": "string",
				"format": "date"
			},
			"due_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date"
			},
			"subtotal": {
				"type": "number",
				"x-money": "decimal"
			},
			"tax_total": {
				"type": "number",
				"x-money": "decimal"
			},
			"shipping_total": {
				"type": "number",
				"x-money": "decimal"
			},
			"bill_total": {
				"type": "number",
				"x-money": "decimal"
			},
			"amount_paid": {
				"type": "number",
				"x-money": "decimal"
			},
			"balance_due": {
				"type": "number",
				"x-money": "decimal"
			},
			"currency": {
				"type": "string",
				"default": "USD"
			},
			"payment_term_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"notes": {
				"type": [
					"string",
					"null"
				]
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			},
			"lines": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/VendorBillLine"
				}
			},
			"payments": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ApPayment"
				}
			},
			"gl_entries": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/JournalEntry"
				}
			},
			"vendor": {
				"$ref": "#/components/schemas/Account"
			},
			"purchase_order": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/PurchaseOrder"
					},
					{
						"type": "null"
					}
				]
			}
		}
	},
	"VendorBillLine": {
		"type": "object",
		"required": [
			"id",
			"bill_id",
			"amount"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"bill_id": {
				"type": "string",
				"format": "uuid"
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"product_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"quantity": {
				"type": [
					"number",
					"null"
				]
			},
			"unit_cost": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal"
			},
			"tax_rate": {
				"type": [
					"number",
					"null"
				]
			},
			"gl_account_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"product": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/Product"
					},
					{
						"type": "null"
					}
				]
			}
		}
	},
	"VendorBillList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/VendorBill"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"VendorBillCreateItem": {
		"type": "object",
		"properties": {
			"description": {
				"type": "string",
				"maxLength": 65535
			},
			"amount": {
				"type": "number",
				"minimum": -999999999999.99,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "number",
				"maximum": 1000000000,
				"minimum": 0
			},
			"unit_cost": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0
			},
			"tax_rate": {
				"type": "number",
				"maximum": 10,
				"minimum": 0
			},
			"gl_account_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"VendorBillCreateParams": {
		"type": "object",
		"required": [
			"vendor_id"
		],
		"properties": {
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"bill_date": {
				"type": "string",
				"format": "date"
			},
			"items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/VendorBillCreateItem"
				}
			},
			"po_id": {
				"type": "string",
				"format": "uuid"
			},
			"due_date": {
				"type": "string",
				"format": "date"
			},
			"vendor_invoice_number": {
				"type": "string",
				"maxLength": 255
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"suppress_gl": {
				"type": "boolean"
			}
		}
	},
	"VendorBillRejectParams": {
		"type": "object",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"VendorBillApproveParams": {
		"type": "object",
		"properties": {
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"VendorBillWriteOffParams": {
		"type": "object",
		"required": [
			"reason"
		],
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535,
				"minLength": 1
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"idempotency_key": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"VendorBillWriteOffResult": {
		"type": "object",
		"required": [
			"success",
			"id",
			"bill_number",
			"amount_written_off",
			"new_status",
			"journal_entry_id"
		],
		"properties": {
			"success": {
				"type": "boolean"
			},
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"bill_number": {
				"type": "string"
			},
			"amount_written_off": {
				"type": "number",
				"x-money": "decimal"
			},
			"new_status": {
				"type": "string"
			},
			"journal_entry_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			}
		}
	},
	"VendorBillWriteOffEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/VendorBillWriteOffResult"
			}
		}
	},
	"ApPayment": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"vendor_id",
			"method",
			"amount",
			"currency",
			"status",
			"payment_date",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "ap_payment"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"bill_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"batch_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"method": {
				"type": "string",
				"enum": [
					"check",
					"ach",
					"wire",
					"credit_card",
					"cash",
					"other"
				]
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"currency": {
				"type": "string",
				"default": "USD"
			},
			"reference": {
				"type": [
					"string",
					"null"
				]
			},
			"status": {
				"type": "string",
				"enum": [
					"pending",
					"sent",
					"cleared",
					"voided",
					"returned"
				],
				"readOnly": true
			},
			"payment_date": {
				"type": "string",
				"format": "date"
			},
			"cleared_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date"
			},
			"notes": {
				"type": [
					"string",
					"null"
				]
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"vendor": {
				"$ref": "#/components/schemas/Account"
			},
			"check": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/Check"
					},
					{
						"type": "null"
					}
				]
			},
			"journal_entry": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/JournalEntry"
					},
					{
						"type": "null"
					}
				]
			},
			"bills": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/VendorBill"
				}
			},
			"bank_account": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/BankAccount"
					},
					{
						"type": "null"
					}
				]
			}
		}
	},
	"Check": {
		"type": "object",
		"required": [
			"id",
			"check_number",
			"amount",
			"status"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"check_number": {
				"type": "string"
			},
			"ap_payment_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"payee": {
				"type": [
					"string",
					"null"
				]
			},
			"status": {
				"type": "string"
			},
			"issued_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			}
		}
	},
	"ApPaymentList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ApPayment"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"ApPaymentCreateBill": {
		"type": "object",
		"required": [
			"bill_id",
			"amount"
		],
		"properties": {
			"bill_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"exclusiveMinimum": 0
			}
		}
	},
	"ApPaymentCreateParams": {
		"type": "object",
		"required": [
			"vendor_id",
			"method",
			"amount"
		],
		"properties": {
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"method": {
				"type": "string",
				"enum": [
					"check",
					"ach",
					"wire",
					"credit_card",
					"cash",
					"other"
				]
			},
			"amount": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0
			},
			"bill_id": {
				"type": "string",
				"format": "uuid"
			},
			"bills": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/ApPaymentCreateBill"
				}
			},
			"vendor_credit_ids": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"format": "uuid"
				}
			},
			"bank_account_id": {
				"type": "string",
				"format": "uuid"
			},
			"payment_date": {
				"type": "string",
				"format": "date"
			},
			"reference": {
				"type": "string",
				"maxLength": 255
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"suppress_gl": {
				"type": "boolean"
			},
			"skip_plaid": {
				"type": "boolean"
			},
			"idempotency_key": {
				"type": "string",
				"maxLength": 64
			}
		}
	},
	"VendorPrepayment": {
		"type": "object",
		"required": [
			"id",
			"prepayment_number",
			"amount",
			"applied_amount",
			"balance",
			"status",
			"payment_method",
			"payment_date",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"prepayment_number": {
				"type": "string"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"applied_amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"balance": {
				"type": "number",
				"x-money": "decimal"
			},
			"status": {
				"type": "string",
				"enum": [
					"active",
					"partially_applied",
					"fully_applied",
					"refunded",
					"voided"
				]
			},
			"payment_method": {
				"type": "string"
			},
			"payment_date": {
				"type": "string",
				"format": "date-time"
			},
			"note": {
				"type": [
					"string",
					"null"
				]
			},
			"journal_entry_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"vendor_name": {
				"type": [
					"string",
					"null"
				]
			}
		}
	},
	"VendorPrepaymentListMeta": {
		"type": "object",
		"required": [
			"count",
			"total_unapplied_balance"
		],
		"properties": {
			"count": {
				"type": "integer",
				"minimum": 0
			},
			"total_unapplied_balance": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"VendorPrepaymentList": {
		"type": "object",
		"required": [
			"data",
			"meta"
		],
		"properties": {
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/VendorPrepayment"
				}
			},
			"meta": {
				"$ref": "#/components/schemas/VendorPrepaymentListMeta"
			}
		}
	},
	"VendorPrepaymentCreateParams": {
		"type": "object",
		"required": [
			"amount",
			"payment_method"
		],
		"properties": {
			"amount": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0.01
			},
			"payment_method": {
				"type": "string",
				"enum": [
					"cash",
					"check",
					"card",
					"ach",
					"external",
					"wire",
					"other"
				]
			},
			"payment_date": {
				"type": [
					"string",
					"null"
				],
				"format": "date"
			},
			"note": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 65535
			},
			"payment_method_id": {
				"type": "string",
				"maxLength": 255
			},
			"bank_account_id": {
				"type": "string",
				"format": "uuid"
			},
			"idempotency_key": {
				"type": "string",
				"maxLength": 255
			}
		}
	},
	"VendorPrepaymentRecord": {
		"type": "object",
		"required": [
			"prepayment_id",
			"prepayment_number",
			"amount",
			"applied_amount",
			"balance",
			"status",
			"payment_method",
			"payment_date",
			"journal_entry_id",
			"vendor_id",
			"entity_id"
		],
		"properties": {
			"prepayment_id": {
				"type": "string",
				"format": "uuid"
			},
			"prepayment_number": {
				"type": "string"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"applied_amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"balance": {
				"type": "number",
				"x-money": "decimal"
			},
			"status": {
				"type": "string"
			},
			"payment_method": {
				"type": "string"
			},
			"payment_date": {
				"type": "string",
				"format": "date-time"
			},
			"journal_entry_id": {
				"type": "string",
				"format": "uuid"
			},
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"VendorPrepaymentRecordEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/VendorPrepaymentRecord"
			}
		}
	},
	"VendorPrepaymentApplyParams": {
		"type": "object",
		"required": [
			"bill_id"
		],
		"properties": {
			"bill_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount": {
				"type": [
					"number",
					"null"
				],
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"exclusiveMinimum": 0
			}
		}
	},
	"VendorPrepaymentApplication": {
		"type": "object",
		"required": [
			"application_id",
			"prepayment_id",
			"prepayment_number",
			"prepayment_balance",
			"bill_balance_due",
			"amount_applied",
			"journal_entry_id"
		],
		"properties": {
			"application_id": {
				"type": "string",
				"format": "uuid"
			},
			"prepayment_id": {
				"type": "string",
				"format": "uuid"
			},
			"prepayment_number": {
				"type": "string"
			},
			"prepayment_balance": {
				"type": "number",
				"x-money": "decimal"
			},
			"bill_balance_due": {
				"type": "number",
				"x-money": "decimal"
			},
			"amount_applied": {
				"type": "number",
				"x-money": "decimal"
			},
			"journal_entry_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"VendorPrepaymentApplicationEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/VendorPrepaymentApplication"
			}
		}
	},
	"VendorPrepaymentRefundParams": {
		"type": "object",
		"properties": {
			"refund_amount": {
				"type": [
					"number",
					"null"
				],
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"exclusiveMinimum": 0
			},
			"reason": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 65535
			}
		}
	},
	"VendorPrepaymentRefund": {
		"type": "object",
		"required": [
			"prepayment_id",
			"prepayment_number",
			"refund_amount",
			"prepayment_status",
			"prepayment_balance",
			"journal_entry_id"
		],
		"properties": {
			"prepayment_id": {
				"type": "string",
				"format": "uuid"
			},
			"prepayment_number": {
				"type": "string"
			},
			"refund_amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"prepayment_status": {
				"type": "string"
			},
			"prepayment_balance": {
				"type": "number",
				"x-money": "decimal"
			},
			"journal_entry_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"VendorPrepaymentRefundEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/VendorPrepaymentRefund"
			}
		}
	},
	"VendorCredit": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"credit_number",
			"vendor_id",
			"amount",
			"amount_applied",
			"reason",
			"status",
			"issued_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "vendor_credit"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid",
				"readOnly": true
			},
			"credit_number": {
				"type": "string",
				"readOnly": true
			},
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"amount_applied": {
				"type": "number",
				"x-money": "decimal",
				"readOnly": true
			},
			"reason": {
				"type": "string",
				"enum": [
					"return",
					"price_adjustment",
					"duplicate_payment",
					"rebate",
					"other"
				]
			},
			"source_vendor_return_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"status": {
				"type": "string",
				"enum": [
					"issued",
					"partially_applied",
					"fully_applied",
					"voided"
				],
				"readOnly": true
			},
			"issued_at": {
				"type": "string",
				"format": "date-time",
				"readOnly": true
			},
			"notes": {
				"type": [
					"string",
					"null"
				]
			},
			"vendor": {
				"$ref": "#/components/schemas/Account"
			},
			"source": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/VendorReturn"
					},
					{
						"type": "null"
					}
				]
			},
			"applications": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/VendorCreditApplication"
				}
			}
		}
	},
	"VendorCreditApplication": {
		"type": "object",
		"required": [
			"id",
			"vendor_credit_id",
			"amount_applied",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"vendor_credit_id": {
				"type": "string",
				"format": "uuid"
			},
			"bill_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"ap_payment_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"amount_applied": {
				"type": "number",
				"x-money": "decimal"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"VendorCreditList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/VendorCredit"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"VendorCreditCreateParams": {
		"type": "object",
		"required": [
			"vendor_id",
			"amount"
		],
		"properties": {
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"exclusiveMinimum": 0
			},
			"reason": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 65535
			},
			"source_type": {
				"type": "string",
				"enum": [
					"manual",
					"vendor_return",
					"price_adjustment",
					"rebate",
					"duplicate_payment",
					"other"
				],
				"default": "manual"
			},
			"source_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"expires_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"notes": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 65535
			}
		}
	},
	"VendorCreditLedger": {
		"type": "object",
		"required": [
			"id",
			"entity_id",
			"vendor_id",
			"credit_number",
			"amount",
			"remaining_amount",
			"source_type",
			"status",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"credit_number": {
				"type": "string"
			},
			"amount": {
				"type": "string",
				"x-money": "decimal"
			},
			"remaining_amount": {
				"type": "string",
				"x-money": "decimal"
			},
			"source_type": {
				"type": "string",
				"enum": [
					"manual",
					"vendor_return",
					"price_adjustment",
					"rebate",
					"duplicate_payment",
					"other"
				]
			},
			"source_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"status": {
				"type": "string"
			},
			"expires_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"idempotent": {
				"type": "boolean"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"VendorCreditLedgerEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/VendorCreditLedger"
			}
		}
	},
	"VendorCreditApplyRefused": {
		"type": "object",
		"required": [
			"error",
			"code",
			"hint"
		],
		"properties": {
			"error": {
				"type": "string"
			},
			"code": {
				"type": "string"
			},
			"hint": {
				"type": "string"
			}
		}
	},
	"ReconciliationTrialBalanceRow": {
		"type": "object",
		"required": [
			"account_id",
			"account_number",
			"account_name",
			"debit_total",
			"credit_total",
			"balance"
		],
		"properties": {
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"account_number": {
				"type": "string"
			},
			"account_name": {
				"type": "string"
			},
			"debit_total": {
				"type": "number",
				"x-money": "decimal"
			},
			"credit_total": {
				"type": "number",
				"x-money": "decimal"
			},
			"balance": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"ReconciliationTrialBalanceTotals": {
		"type": "object",
		"required": [
			"balance"
		],
		"properties": {
			"debit_total": {
				"type": "number",
				"x-money": "decimal"
			},
			"credit_total": {
				"type": "number",
				"x-money": "decimal"
			},
			"balance": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"ReconciliationTrialBalance": {
		"type": "object",
		"required": [
			"object",
			"entity_id",
			"as_of_date",
			"external_source",
			"rows",
			"totals"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "trial_balance"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"as_of_date": {
				"type": "string",
				"format": "date"
			},
			"external_source": {
				"type": [
					"string",
					"null"
				]
			},
			"rows": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ReconciliationTrialBalanceRow"
				}
			},
			"totals": {
				"$ref": "#/components/schemas/ReconciliationTrialBalanceTotals"
			}
		}
	},
	"ReconciliationAgingRow": {
		"type": "object",
		"required": [
			"id",
			"name",
			"current",
			"days_1_30",
			"days_31_60",
			"days_61_90",
			"days_over_90",
			"total"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"name": {
				"type": "string"
			},
			"current": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_1_30": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_31_60": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_61_90": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_over_90": {
				"type": "number",
				"x-money": "decimal"
			},
			"total": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"ReconciliationAgingTotals": {
		"type": "object",
		"required": [
			"current",
			"days_1_30",
			"days_31_60",
			"days_61_90",
			"days_over_90",
			"total"
		],
		"properties": {
			"current": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_1_30": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_31_60": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_61_90": {
				"type": "number",
				"x-money": "decimal"
			},
			"days_over_90": {
				"type": "number",
				"x-money": "decimal"
			},
			"total": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"ReconciliationArAging": {
		"type": "object",
		"required": [
			"object",
			"as_of_date",
			"customers",
			"totals"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "ar_aging"
			},
			"as_of_date": {
				"type": "string",
				"format": "date"
			},
			"customers": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ReconciliationAgingRow"
				}
			},
			"totals": {
				"$ref": "#/components/schemas/ReconciliationAgingTotals"
			}
		}
	},
	"ReconciliationApAging": {
		"type": "object",
		"required": [
			"object",
			"as_of_date",
			"vendors",
			"totals"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "ap_aging"
			},
			"as_of_date": {
				"type": "string",
				"format": "date"
			},
			"vendors": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ReconciliationAgingRow"
				}
			},
			"totals": {
				"$ref": "#/components/schemas/ReconciliationAgingTotals"
			}
		}
	},
	"ReconciliationInventoryRow": {
		"type": "object",
		"required": [
			"product_id",
			"location_id",
			"quantity",
			"total_value"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"location_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"quantity": {
				"type": "number"
			},
			"total_value": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"ReconciliationInventoryValuation": {
		"type": "object",
		"required": [
			"total_value"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "inventory_valuation"
			},
			"as_of_date": {
				"type": "string",
				"format": "date"
			},
			"method": {
				"type": "string",
				"enum": [
					"fifo",
					"avg",
					"lot_cost"
				]
			},
			"location_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"rows": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ReconciliationInventoryRow"
				}
			},
			"total_value": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"ReconciliationCashAccount": {
		"type": "object",
		"required": [
			"bank_account_id",
			"account_name",
			"gl_balance"
		],
		"properties": {
			"bank_account_id": {
				"type": "string",
				"format": "uuid"
			},
			"account_name": {
				"type": "string"
			},
			"gl_balance": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"ReconciliationCashBalance": {
		"type": "object",
		"required": [
			"object",
			"as_of_date",
			"accounts",
			"total_gl_balance"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "cash_balance"
			},
			"as_of_date": {
				"type": "string",
				"format": "date"
			},
			"accounts": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ReconciliationCashAccount"
				}
			},
			"total_gl_balance": {
				"type": "number",
				"x-money": "decimal"
			}
		}
	},
	"ReconciliationCounts": {
		"type": "object",
		"required": [
			"object",
			"entity_id",
			"counts"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "counts"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"counts": {
				"type": "object",
				"additionalProperties": {
					"type": "integer"
				}
			}
		}
	},
	"ReconciliationCompareParams": {
		"type": "object",
		"properties": {
			"as_of_date": {
				"type": "string",
				"format": "date"
			},
			"external_source": {
				"type": "string",
				"maxLength": 255
			},
			"trial_balance": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/ReconciliationCompareAccount"
				}
			},
			"ar_aging_total": {
				"type": "number",
				"minimum": -999999999999.99,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"ap_aging_total": {
				"type": "number",
				"minimum": -999999999999.99,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"inventory_value": {
				"type": "number",
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"cash_balance": {
				"type": "number",
				"minimum": -999999999999.99,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			},
			"counts": {
				"type": "object",
				"additionalProperties": {
					"type": "integer"
				}
			}
		}
	},
	"ReconciliationCompareAccount": {
		"type": "object",
		"required": [
			"account_number",
			"balance"
		],
		"properties": {
			"account_number": {
				"type": "string",
				"maxLength": 255
			},
			"balance": {
				"type": "number",
				"minimum": -999999999999.99,
				"maximum": 999999999999.99,
				"x-money": "decimal"
			}
		}
	},
	"ReconciliationDelta": {
		"type": "object",
		"required": [
			"check",
			"expected",
			"actual",
			"delta"
		],
		"properties": {
			"check": {
				"type": "string"
			},
			"key": {
				"type": [
					"string",
					"null"
				]
			},
			"expected": {
				"type": "number"
			},
			"actual": {
				"type": "number"
			},
			"delta": {
				"type": "number"
			}
		}
	},
	"ReconciliationComparison": {
		"type": "object",
		"required": [
			"object",
			"entity_id",
			"as_of_date",
			"matched",
			"deltas"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "reconciliation_compare"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"as_of_date": {
				"type": "string",
				"format": "date"
			},
			"matched": {
				"type": "boolean"
			},
			"deltas": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ReconciliationDelta"
				}
			}
		}
	},
	"Return": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"return_number",
			"status",
			"original_order_id",
			"account_id",
			"refund_amount",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "return"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"return_number": {
				"type": "string"
			},
			"status": {
				"type": "string",
				"enum": [
					"authorized",
					"expected",
					"received",
					"inspecting",
					"restocked",
					"written_off",
					"closed",
					"sent_to_vendor",
					"cancelled"
				]
			},
			"original_order_id": {
				"type": "string",
				"format": "uuid"
			},
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"vendor_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"vendor_rma_number": {
				"type": [
					"string",
					"null"
				]
			},
			"inspection_required": {
				"type": "boolean"
			},
			"restocking_fee": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal"
			},
			"refund_amount": {
				"type": "number",
				"x-money": "decimal",
				"readOnly": true
			},
			"return_to_vendor": {
				"type": "boolean"
			},
			"source": {
				"type": "string",
				"enum": [
					"csr",
					"customer_portal",
					"marketplace"
				]
			},
			"notes": {
				"type": [
					"string",
					"null"
				]
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"received_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"closed_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"cancelled_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			},
			"items": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ReturnItem"
				}
			},
			"refunds": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ReturnRefund"
				}
			},
			"original_order": {
				"$ref": "#/components/schemas/Order"
			},
			"gl_entries": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/JournalEntry"
				}
			},
			"return_label": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/ShippingLabel"
					},
					{
						"type": "null"
					}
				]
			},
			"vendor_return": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/VendorReturn"
					},
					{
						"type": "null"
					}
				]
			}
		}
	},
	"ReturnItem": {
		"type": "object",
		"required": [
			"id",
			"return_id",
			"order_item_id",
			"product_id",
			"quantity",
			"quantity_received",
			"refund_amount",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"return_id": {
				"type": "string",
				"format": "uuid"
			},
			"order_item_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"product_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"variant_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"sku": {
				"type": [
					"string",
					"null"
				]
			},
			"title": {
				"type": [
					"string",
					"null"
				]
			},
			"quantity": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"quantity_received": {
				"type": "number",
				"minimum": 0
			},
			"reason": {
				"type": [
					"string",
					"null"
				]
			},
			"disposition": {
				"type": [
					"string",
					"null"
				],
				"enum": [
					"restock",
					"write_off",
					"send_to_vendor",
					null
				]
			},
			"refund_amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"product": {
				"$ref": "#/components/schemas/Product"
			}
		}
	},
	"ReturnRefund": {
		"type": "object",
		"required": [
			"id",
			"return_id",
			"amount",
			"payment_method_type",
			"status",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"return_id": {
				"type": "string",
				"format": "uuid"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"payment_method_type": {
				"type": "string"
			},
			"order_refund_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"credit_memo_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"status": {
				"type": "string"
			},
			"reason": {
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
	"ReturnList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/Return"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"ReturnCreateItem": {
		"type": "object",
		"required": [
			"order_item_id",
			"quantity"
		],
		"properties": {
			"order_item_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "number",
				"maximum": 1000000000,
				"exclusiveMinimum": 0
			},
			"reason": {
				"type": "string",
				"maxLength": 65535
			},
			"serial_numbers": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"maxLength": 255
				}
			}
		}
	},
	"ReturnCreateParams": {
		"type": "object",
		"required": [
			"original_order_id",
			"items"
		],
		"properties": {
			"original_order_id": {
				"type": "string",
				"format": "uuid"
			},
			"items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/ReturnCreateItem"
				},
				"minItems": 1
			},
			"restocking_fee": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0
			},
			"auto_refund": {
				"type": "boolean",
				"default": false
			},
			"inspection_required": {
				"type": "boolean"
			},
			"return_to_vendor": {
				"type": "boolean"
			},
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"vendor_rma_number": {
				"type": "string",
				"maxLength": 255
			},
			"source": {
				"type": "string",
				"enum": [
					"csr",
					"customer_portal",
					"marketplace"
				]
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			}
		}
	},
	"ReturnUpdateParams": {
		"type": "object",
		"properties": {
			"restocking_fee": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0
			},
			"inspection_required": {
				"type": "boolean"
			},
			"vendor_rma_number": {
				"type": "string",
				"maxLength": 255
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			}
		}
	},
	"ReturnRefundParams": {
		"type": "object",
		"properties": {
			"amount": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"exclusiveMinimum": 0
			},
			"payment_method": {
				"type": "string",
				"enum": [
					"original",
					"store_credit",
					"check",
					"cash"
				],
				"default": "original"
			},
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"ReturnRefundResult": {
		"type": "object",
		"required": [
			"return_id",
			"return_number",
			"amount",
			"payment_method_type",
			"status",
			"idempotent"
		],
		"properties": {
			"return_id": {
				"type": "string",
				"format": "uuid"
			},
			"return_number": {
				"type": "string"
			},
			"amount": {
				"type": "number",
				"x-money": "decimal"
			},
			"payment_method_type": {
				"type": "string"
			},
			"order_refund_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"credit_memo_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"status": {
				"type": "string"
			},
			"idempotent": {
				"type": "boolean"
			}
		}
	},
	"ReturnRefundEnvelope": {
		"type": "object",
		"required": [
			"data"
		],
		"properties": {
			"data": {
				"$ref": "#/components/schemas/ReturnRefundResult"
			}
		}
	},
	"ReturnReceiveItem": {
		"type": "object",
		"required": [
			"return_item_id",
			"quantity_received"
		],
		"properties": {
			"return_item_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity_received": {
				"type": "number",
				"maximum": 1000000000,
				"exclusiveMinimum": 0
			}
		}
	},
	"ReturnReceiveParams": {
		"type": "object",
		"properties": {
			"items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/ReturnReceiveItem"
				}
			},
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"ReturnInspectItem": {
		"type": "object",
		"required": [
			"return_item_id",
			"disposition"
		],
		"properties": {
			"return_item_id": {
				"type": "string",
				"format": "uuid"
			},
			"disposition": {
				"type": "string",
				"enum": [
					"restock",
					"write_off",
					"send_to_vendor"
				]
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"ReturnInspectParams": {
		"type": "object",
		"properties": {
			"items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/ReturnInspectItem"
				}
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"ReturnCloseParams": {
		"type": "object",
		"properties": {
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"ReturnCancelParams": {
		"type": "object",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"VendorReturn": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"vendor_return_number",
			"vendor_id",
			"status",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "vendor_return"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"vendor_return_number": {
				"type": "string"
			},
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"status": {
				"type": "string",
				"enum": [
					"pending",
					"shipped",
					"cancelled",
					"deleted"
				]
			},
			"purchase_order_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"source_return_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"location_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"vendor_rma_number": {
				"type": [
					"string",
					"null"
				]
			},
			"carrier": {
				"type": [
					"string",
					"null"
				]
			},
			"tracking_number": {
				"type": [
					"string",
					"null"
				]
			},
			"reason": {
				"type": [
					"string",
					"null"
				]
			},
			"notes": {
				"type": [
					"string",
					"null"
				]
			},
			"items": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/VendorReturnItem"
				}
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"shipped_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"cancelled_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"VendorReturnItem": {
		"type": "object",
		"required": [
			"id",
			"vendor_return_id",
			"product_id",
			"quantity",
			"unit_cost",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"vendor_return_id": {
				"type": "string",
				"format": "uuid"
			},
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"variant_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"quantity": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"unit_cost": {
				"type": "number",
				"x-money": "decimal"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"VendorReturnList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/VendorReturn"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"VendorReturnCreateItem": {
		"type": "object",
		"required": [
			"product_id",
			"quantity"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid"
			},
			"variant_id": {
				"type": "string",
				"format": "uuid"
			},
			"quantity": {
				"type": "number",
				"maximum": 1000000000,
				"exclusiveMinimum": 0
			},
			"unit_cost": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0
			}
		}
	},
	"VendorReturnCreateParams": {
		"type": "object",
		"required": [
			"vendor_id",
			"items"
		],
		"properties": {
			"vendor_id": {
				"type": "string",
				"format": "uuid"
			},
			"items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/VendorReturnCreateItem"
				},
				"minItems": 1
			},
			"purchase_order_id": {
				"type": "string",
				"format": "uuid"
			},
			"source_return_id": {
				"type": "string",
				"format": "uuid"
			},
			"location_id": {
				"type": "string",
				"format": "uuid"
			},
			"vendor_rma_number": {
				"type": "string",
				"maxLength": 255
			},
			"reason": {
				"type": "string",
				"maxLength": 65535
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			}
		}
	},
	"VendorReturnShipParams": {
		"type": "object",
		"properties": {
			"carrier": {
				"type": "string",
				"maxLength": 255
			},
			"tracking_number": {
				"type": "string",
				"maxLength": 255
			}
		}
	},
	"VendorReturnCancelParams": {
		"type": "object",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"WebhookEndpoint": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"url",
			"description",
			"enabled_events",
			"secret_last4",
			"status",
			"mode",
			"api_version",
			"success_count",
			"failure_count",
			"consecutive_failure_count",
			"last_delivery_at",
			"created_at",
			"metadata"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "webhook_endpoint"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"url": {
				"type": "string",
				"format": "uri"
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"enabled_events": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"secret_last4": {
				"type": "string"
			},
			"status": {
				"type": "string",
				"enum": [
					"active",
					"paused",
					"disabled"
				]
			},
			"mode": {
				"type": "string",
				"enum": [
					"live",
					"test"
				]
			},
			"api_version": {
				"type": [
					"string",
					"null"
				]
			},
			"success_count": {
				"type": "integer"
			},
			"failure_count": {
				"type": "integer"
			},
			"consecutive_failure_count": {
				"type": "integer"
			},
			"last_delivery_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			}
		}
	},
	"WebhookTestResult": {
		"type": "object",
		"required": [
			"event_id"
		],
		"properties": {
			"event_id": {
				"type": "string"
			},
			"queued_delivery_id": {
				"type": "string"
			},
			"status": {
				"type": "string"
			},
			"infra_011_notice": {
				"type": "string"
			}
		}
	},
	"WebhookEndpointCreated": {
		"type": "object",
		"required": [
			"id",
			"object",
			"entity_id",
			"url",
			"description",
			"enabled_events",
			"secret_last4",
			"status",
			"mode",
			"api_version",
			"success_count",
			"failure_count",
			"consecutive_failure_count",
			"last_delivery_at",
			"created_at",
			"metadata",
			"secret"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"const": "webhook_endpoint"
			},
			"entity_id": {
				"type": "string",
				"format": "uuid"
			},
			"url": {
				"type": "string",
				"format": "uri"
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"enabled_events": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"secret_last4": {
				"type": "string"
			},
			"status": {
				"type": "string",
				"enum": [
					"active",
					"paused",
					"disabled"
				]
			},
			"mode": {
				"type": "string",
				"enum": [
					"live",
					"test"
				]
			},
			"api_version": {
				"type": [
					"string",
					"null"
				]
			},
			"success_count": {
				"type": "integer"
			},
			"failure_count": {
				"type": "integer"
			},
			"consecutive_failure_count": {
				"type": "integer"
			},
			"last_delivery_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"secret": {
				"type": "string",
				"x-secret": true
			},
			"test_event": {
				"$ref": "#/components/schemas/WebhookTestResult"
			}
		}
	},
	"WebhookEndpointCreateParams": {
		"type": "object",
		"required": [
			"url"
		],
		"properties": {
			"url": {
				"type": "string",
				"maxLength": 2048
			},
			"enabled_events": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"maxLength": 255
				},
				"minItems": 1
			},
			"events": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"maxLength": 255
				},
				"deprecated": true
			},
			"description": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 65535
			},
			"mode": {
				"type": "string",
				"enum": [
					"live",
					"test"
				]
			},
			"api_version": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"metadata": {
				"type": "object",
				"maxProperties": 50,
				"additionalProperties": true
			},
			"send_test_event_on_create": {
				"type": "boolean"
			}
		}
	},
	"WebhookEndpointUpdateParams": {
		"type": "object",
		"properties": {
			"url": {
				"type": "string",
				"maxLength": 2048
			},
			"enabled_events": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"maxLength": 255
				},
				"minItems": 1
			},
			"events": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"maxLength": 255
				},
				"deprecated": true
			},
			"description": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 65535
			},
			"status": {
				"type": "string",
				"enum": [
					"active",
					"paused",
					"disabled"
				]
			},
			"api_version": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"metadata": {
				"type": "object",
				"maxProperties": 50,
				"additionalProperties": true
			}
		}
	},
	"WebhookCurrentSecret": {
		"type": "object",
		"required": [
			"webhook_id",
			"secret",
			"last4"
		],
		"properties": {
			"webhook_id": {
				"type": "string",
				"format": "uuid"
			},
			"secret": {
				"type": "string",
				"x-secret": true
			},
			"last4": {
				"type": "string"
			}
		}
	},
	"WebhookSecret": {
		"type": "object",
		"required": [
			"webhook_id",
			"secret",
			"last4",
			"rotated_at"
		],
		"properties": {
			"webhook_id": {
				"type": "string",
				"format": "uuid"
			},
			"secret": {
				"type": "string",
				"x-secret": true
			},
			"last4": {
				"type": "string"
			},
			"rotated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"WebhookEndpointList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/WebhookEndpoint"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	},
	"WebhookDelivery": {
		"type": "object",
		"required": [
			"id",
			"object",
			"webhook_endpoint_id",
			"event_id",
			"event_type",
			"attempt",
			"status",
			"payload",
			"created_at"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"object": {
				"type": "string",
				"const": "webhook_delivery"
			},
			"webhook_endpoint_id": {
				"type": "string",
				"format": "uuid"
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
			"status": {
				"type": "string",
				"enum": [
					"pending",
					"succeeded",
					"failed"
				]
			},
			"response_status": {
				"type": [
					"integer",
					"null"
				]
			},
			"response_body": {
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
			},
			"duration_ms": {
				"type": [
					"number",
					"null"
				]
			},
			"scheduled_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"delivered_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"next_attempt_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"payload": {
				"type": "string"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"WebhookDeliveryList": {
		"type": "object",
		"required": [
			"object",
			"data",
			"has_more"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "list"
			},
			"data": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/WebhookDelivery"
				}
			},
			"has_more": {
				"type": "boolean"
			},
			"total_count": {
				"type": "integer"
			}
		}
	}
};
