// Generated from packages/openapi/specs/arcus (operations) by `npm run generate`. Do not edit.
/** The document's component schemas, as JSON Schema 2020-12. */
export const schemas: Readonly<Record<string, object>> = {
	"JournalEntry": {
		"type": "object",
		"description": "A balanced set of debits and credits.",
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
				"type": "string",
				"description": "For example SB-JE-0000001."
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
				"format": "uuid",
				"description": "Accounting period of the entry date."
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
				"type": "string",
				"description": "What caused the entry: MANUAL, FULFILLMENT, PAYMENT, REFUND, PO_RECEIPT, VENDOR_BILL, SHOPIFY_IMPORT, RECURRING_JE, MANUAL_REVERSAL and VENDOR_CREDIT are known."
			},
			"source_id": {
				"type": [
					"string",
					"null"
				],
				"description": "Id or reference of the source document."
			},
			"source_module": {
				"type": [
					"string",
					"null"
				]
			},
			"is_reversing": {
				"type": "boolean",
				"description": "True on an entry that reverses another."
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
				"format": "uuid",
				"description": "The entry that this one reverses."
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
				"format": "uuid",
				"description": "Groups the entries of one business event."
			},
			"total_debit": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"total_credit": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
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
				},
				"description": "On a single entry; lists leave them out unless expanded."
			}
		}
	},
	"JournalEntryLine": {
		"type": "object",
		"description": "One debit or credit; exactly one of both amounts is above 0.",
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
				"format": "uuid",
				"description": "GL account."
			},
			"debit_amount": {
				"type": "number",
				"x-money": "decimal",
				"minimum": 0,
				"description": "US dollars, decimal."
			},
			"credit_amount": {
				"type": "number",
				"x-money": "decimal",
				"minimum": 0,
				"description": "US dollars, decimal."
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
				"$ref": "#/components/schemas/GlAccount",
				"description": "Present when expanded."
			}
		}
	},
	"JournalEntryList": {
		"type": "object",
		"description": "Journal entries, unpaged as far as the page shows.",
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
		"description": "One debit or credit; exactly one of both is above 0.",
		"required": [
			"account_id"
		],
		"properties": {
			"account_id": {
				"type": "string",
				"format": "uuid",
				"description": "A postable, active account that is no header."
			},
			"debit": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0,
				"description": "US dollars, decimal."
			},
			"credit": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0,
				"description": "US dollars, decimal."
			},
			"description": {
				"type": "string",
				"maxLength": 65535,
				"x-source": {
					"kind": "assumption",
					"where": "Field of JournalEntryLine."
				}
			},
			"location_id": {
				"type": "string",
				"format": "uuid",
				"x-source": {
					"kind": "assumption",
					"where": "Field of JournalEntryLine."
				}
			},
			"department_id": {
				"type": "string",
				"format": "uuid",
				"x-source": {
					"kind": "assumption",
					"where": "Field of JournalEntryLine."
				}
			},
			"class_id": {
				"type": "string",
				"format": "uuid",
				"x-source": {
					"kind": "assumption",
					"where": "Field of JournalEntryLine."
				}
			},
			"project_id": {
				"type": "string",
				"format": "uuid",
				"x-source": {
					"kind": "assumption",
					"where": "Field of JournalEntryLine."
				}
			}
		}
	},
	"JournalEntryCreateParams": {
		"type": "object",
		"description": "A manual entry with its lines.",
		"required": [
			"entry_date",
			"lines"
		],
		"properties": {
			"entry_date": {
				"type": "string",
				"format": "date",
				"description": "Lies in an open period."
			},
			"lines": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/JournalEntryCreateLine"
				},
				"minItems": 2,
				"description": "Debits and credits add up to the same sum."
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
				"maxLength": 255,
				"description": "Id or reference of the source document."
			},
			"bypass_period_check": {
				"type": "boolean",
				"description": "Posts into a closed period; needs migration:write, is dropped silently without it, and every use is logged."
			}
		}
	},
	"JournalEntryReverseParams": {
		"type": "object",
		"description": "When and why to reverse.",
		"x-source": {
			"kind": "assumption",
			"where": "The page is read in part and shows no body."
		},
		"properties": {
			"entry_date": {
				"type": "string",
				"format": "date",
				"description": "Date of the reversing entry; without it, today."
			},
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"JournalEntryApproveParams": {
		"type": "object",
		"description": "A remark for the file.",
		"x-source": {
			"kind": "assumption",
			"where": "No page stored; approval is described on the create page."
		},
		"properties": {
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"JournalEntryRejectParams": {
		"type": "object",
		"description": "Why the entry is rejected.",
		"x-source": {
			"kind": "assumption",
			"where": "No page stored; JournalEntry has rejection_reason."
		},
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535,
				"description": "Kept as `rejection_reason`."
			}
		}
	},
	"JournalEntryLinesUpdateParams": {
		"type": "object",
		"description": "Dimensions of a line; null clears one.",
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
		"description": "A template that a scheduler posts on its date.",
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
				"format": "date",
				"description": "Moved on after each posting."
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
		"description": "One line of the template.",
		"x-source": {
			"kind": "assumption",
			"where": "The page calls template_lines an array of objects; the fields are those of a journal entry's lines."
		},
		"properties": {
			"account_id": {
				"type": "string",
				"format": "uuid"
			},
			"debit": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0,
				"description": "US dollars, decimal."
			},
			"credit": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0,
				"description": "US dollars, decimal."
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
		"description": "A template to post on a schedule.",
		"x-source": {
			"kind": "assumption",
			"where": "No page stored; the fields are those of the update."
		},
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
		"description": "Changes to a template.",
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
				},
				"description": "Replaces the lines."
			}
		}
	},
	"GlAccount": {
		"type": "object",
		"description": "An account of the chart of accounts.",
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
				"type": "string",
				"description": "Fixed after creation."
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
				],
				"description": "Fixed after creation."
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
				],
				"description": "Fixed after creation."
			},
			"is_header": {
				"type": "boolean",
				"description": "A header only adds up its children; nothing can be posted to it."
			},
			"parent_account_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid"
			},
			"is_system_account": {
				"type": "boolean",
				"description": "A system account can neither be made nor changed through the API."
			},
			"system_account_key": {
				"type": [
					"string",
					"null"
				],
				"description": "For example ar_account, cogs, revenue or inventory_fg."
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
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
		"description": "The chart of accounts.",
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
		"description": "A GL account inside `data`.",
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
		"description": "An account to add.",
		"required": [
			"account_number",
			"name",
			"account_type"
		],
		"properties": {
			"account_number": {
				"type": "string",
				"maxLength": 255,
				"minLength": 1,
				"examples": [
					"5500"
				],
				"description": "Unique within the entity."
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
				],
				"description": "Without it, the usual side of the account type.",
				"x-source": {
					"kind": "assumption",
					"where": "The page text is cut before it says whether the field is required."
				}
			},
			"parent_account_id": {
				"type": "string",
				"format": "uuid",
				"description": "A header account."
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"opening_balance_date": {
				"type": "string",
				"format": "date"
			}
		}
	},
	"GlAccountUpdateParams": {
		"type": "object",
		"description": "Changes to an account.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"opening_balance_date": {
				"type": "string",
				"format": "date"
			}
		}
	},
	"AccountingPeriod": {
		"type": "object",
		"description": "A stretch of time that entries are posted into, usually a month.",
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
				"type": "string",
				"description": "For example January 2025."
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
				"readOnly": true,
				"description": "`year_end_closed` is named by the year close, the others by the schema."
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
		"description": "Accounting periods, unpaged.",
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
		"description": "A remark for the file.",
		"properties": {
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"PeriodRequestCloseParams": {
		"type": "object",
		"description": "A remark for the approver.",
		"x-source": {
			"kind": "assumption",
			"where": "The page is read in part and shows no body; the approval takes notes."
		},
		"properties": {
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"PeriodReopenParams": {
		"type": "object",
		"description": "Why the period is reopened.",
		"x-source": {
			"kind": "assumption",
			"where": "The page is read in part and shows no body."
		},
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"FiscalYearCloseParams": {
		"type": "object",
		"description": "Which year to close.",
		"required": [
			"fiscal_year",
			"fy_start_date",
			"fy_end_date"
		],
		"properties": {
			"fiscal_year": {
				"type": "integer",
				"minimum": 1900,
				"maximum": 2199,
				"examples": [
					2024
				]
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
		"description": "The rollover into retained earnings.",
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
				"format": "uuid",
				"description": "Journal entry of the rollover."
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
				"x-money": "decimal",
				"description": "US dollars, decimal; negative for a loss."
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
				"type": "boolean",
				"description": "True when the year had been closed before."
			}
		}
	},
	"FiscalYearCloseEnvelope": {
		"type": "object",
		"description": "The rollover inside `data`.",
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
		"description": "A bank account and the GL account that it is kept on.",
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
				"format": "uuid",
				"description": "Fixed after creation."
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
				"type": "boolean",
				"description": "Whether payments to vendors leave from here."
			},
			"current_balance": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal",
				"description": "From the bank feed, US dollars, decimal."
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
		"description": "A bank account inside `data`.",
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
		"description": "A bank account to add. Plaid fields are dropped from the body.",
		"required": [
			"gl_account_id",
			"name"
		],
		"properties": {
			"gl_account_id": {
				"type": "string",
				"format": "uuid",
				"description": "An existing GL account."
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
				"default": "checking",
				"x-source": {
					"kind": "assumption",
					"where": "The page text is cut before it says which fields are required or what their defaults are."
				}
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
		"description": "Changes to a bank account. The GL account and Plaid fields cannot be written.",
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
		"description": "Receipts that go to the bank together.",
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
				},
				"description": "Payments in the deposit."
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
		"description": "A deposit as it was made.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"DepositPreviewParams": {
		"type": "object",
		"description": "Receipts to add up.",
		"properties": {
			"payment_ids": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"format": "uuid"
				},
				"description": "Payments that would be in the deposit."
			}
		}
	},
	"DepositPreview": {
		"type": "object",
		"description": "What a deposit would come to.",
		"required": [
			"total_amount",
			"line_count"
		],
		"properties": {
			"total_amount": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"line_count": {
				"type": "integer",
				"minimum": 0
			}
		}
	},
	"BankTransaction": {
		"type": "object",
		"description": "A line of a bank feed.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"transaction_date": {
				"type": "string",
				"format": "date-time"
			},
			"direction": {
				"type": [
					"string",
					"null"
				],
				"description": "`in` for money received; null counts as received."
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
		"description": "A line of a bank statement.",
		"x-source": {
			"kind": "assumption",
			"where": "Lines come from a bank feed in production; matching needs one to work on."
		},
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
				"exclusiveMinimum": 0,
				"description": "US dollars, decimal."
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
		"description": "A customer receipt that may be the one behind a bank line.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
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
				"type": "number",
				"description": "The higher, the likelier; there are five bands."
			},
			"match_reason": {
				"type": "string"
			},
			"days_apart": {
				"type": "number",
				"description": "Days between receipt and bank line."
			},
			"is_multi_application": {
				"type": "boolean",
				"description": "Whether the receipt pays several invoices."
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
		"description": "A bank line and the receipts that may match it.",
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
		"description": "The candidates inside `data`.",
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
		"description": "Which receipt the bank line is.",
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
				"format": "uuid",
				"description": "Bank reconciliation that the match belongs to."
			}
		}
	},
	"BankTransactionMatch": {
		"type": "object",
		"description": "The match that was made.",
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
				],
				"description": "Filled when the amounts differ by more than 0.05; it does not block."
			}
		}
	},
	"BankTransactionMatchEnvelope": {
		"type": "object",
		"description": "The match inside `data`.",
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
		"description": "The part of a receipt that pays one invoice.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"UnmatchedReceipt": {
		"type": "object",
		"description": "A posted customer receipt that no bank line matches yet.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
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
		"description": "One page of receipts.",
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
		"description": "Whose invoices to assess.",
		"properties": {
			"account_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid",
				"description": "Only this customer; without it all that are eligible."
			},
			"dry_run": {
				"type": "boolean",
				"default": false,
				"description": "Compute and post nothing."
			}
		}
	},
	"AssessedLateFee": {
		"type": "object",
		"description": "A finance charge on one overdue invoice.",
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
				"format": "uuid",
				"description": "Invoice of the fee; none in a dry run."
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"fee_amount": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
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
		"description": "An invoice that got no charge.",
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
		"description": "The charges made and the invoices passed over.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"dry_run": {
				"type": "boolean"
			}
		}
	},
	"TrialBalanceReportAccount": {
		"type": "object",
		"description": "One account's balances.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"credit_balance": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"net_balance": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"TrialBalanceReport": {
		"type": "object",
		"description": "All accounts with their balances.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"total_credits": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
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
		"description": "One posting on the account.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"credit": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"running_balance": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"journal_entry_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"AccountLedgerReport": {
		"type": "object",
		"description": "What happened on one account.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"closing_balance": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
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
		"description": "One customer's open invoices by age.",
		"x-source": {
			"kind": "assumption",
			"where": "The page calls accounts an array of objects; the fields are those of the totals."
		},
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"days_1_30": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"days_31_60": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"days_61_90": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"days_90_plus": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"total": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"ArAgingReport": {
		"type": "object",
		"description": "What customers owe, by age.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"current": {
				"type": "number",
				"x-money": "decimal",
				"description": "Not due yet, US dollars, decimal."
			},
			"days_1_30": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"days_31_60": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"days_61_90": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"days_90_plus": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
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
				},
				"description": "Only with the parameter `buckets`.",
				"x-source": {
					"kind": "assumption",
					"where": "The page has the parameter and no field for what it asks for."
				}
			}
		}
	},
	"ArAgingBucket": {
		"type": "object",
		"description": "What is overdue by a number of days.",
		"x-source": {
			"kind": "assumption",
			"where": "The page has the parameter and no field for what it asks for."
		},
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
				],
				"description": "Null for what is not due yet."
			},
			"to_days": {
				"type": [
					"integer",
					"null"
				],
				"description": "Null for the oldest."
			},
			"amount": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"SubledgerReconciliation": {
		"type": "object",
		"description": "A subledger beside its control account.",
		"required": [
			"gl_balance",
			"subledger_balance",
			"variance"
		],
		"properties": {
			"gl_balance": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"subledger_balance": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"variance": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"SubledgerReconciliationReport": {
		"type": "object",
		"description": "Whether the subledgers agree with the ledger; only those asked for are present.",
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
		"description": "A credit memo of the receivables ledger.",
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
				"x-money": "decimal",
				"description": "As it was given."
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
				"format": "uuid",
				"description": "The clearing account that was used."
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
		"description": "A credit for a customer.",
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
		"description": "Where it goes.",
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
		"description": "Why.",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"Address": {
		"type": "object",
		"description": "An address of an account.",
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
		"description": "A person at an account.",
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
		"description": "A saved way of paying.",
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
		"description": "A customer, a lead or a vendor.",
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
				"x-money": "decimal",
				"description": "Null: no limit."
			},
			"credit_balance": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal",
				"description": "What is left of the credit limit. Sources disagree; a new account starts with the whole limit.",
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
				"format": "uuid",
				"description": "The account that took this one in."
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
				},
				"description": "Inline after a create and when expanded."
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
		"description": "An address to add. Answers use line1, line2, state and zip, whichever name was sent.",
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
				"type": "boolean",
				"description": "Forces the type shipping."
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
				"maxLength": 255,
				"description": "Alias of line1."
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
				"maxLength": 255,
				"description": "Alias of line2."
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
				"maxLength": 255,
				"description": "Alias of state."
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
				"maxLength": 255,
				"description": "Alias of zip."
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
		"description": "A contact to add. title and role are the same.",
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
				"maxLength": 255,
				"description": "Alias of title."
			}
		}
	},
	"ContactUpdateParams": {
		"type": "object",
		"description": "What to change of a contact.",
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
				"maxLength": 255,
				"description": "Alias of title. Assumption: taken here as it is on create."
			}
		}
	},
	"PaymentMethodCreateParams": {
		"type": "object",
		"description": "A saved way of paying; in test mode the tokens pm_card_visa, pm_card_mastercard and pm_card_visa_chargeDeclined work.",
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
		"description": "An account with its addresses, contacts and payment methods, made all or none.",
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
				"minLength": 1,
				"description": "Shown as display_name."
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
				"maxLength": 255,
				"description": "Shown as phone_main."
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
				"maxLength": 255,
				"x-source": {
					"kind": "assumption",
					"where": "The account has it, and imports need to say where it came from."
				}
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
		"description": "What to change. Other fields are refused with forbidden_field.",
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
		"description": "Which account goes into the other.",
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
		"description": "The merge; its shape is not documented.",
		"additionalProperties": true
	},
	"AccountList": {
		"type": "object",
		"description": "One page.",
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
		"description": "The record in its envelope.",
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
		"description": "The record in its envelope.",
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
		"description": "The record in its envelope.",
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
		"description": "One page.",
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
		"description": "One page.",
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
		"description": "One page.",
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
		"description": "Who did it. All but the type may be missing.",
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
		"description": "What it was done to.",
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
		"description": "The entry's place in the hash chain.",
		"required": [
			"prev_hash",
			"entry_hash"
		],
		"properties": {
			"prev_hash": {
				"type": [
					"string",
					"null"
				],
				"description": "Hash of the entry before; null on the first."
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
		"description": "One entry of the tamper-evident log.",
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
				"type": "string",
				"description": "For example order.created."
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
			"before_state": {
				"description": "Only with the expand path diff."
			},
			"after_state": {
				"description": "Only with the expand path diff."
			},
			"diff": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/AuditLogDiff"
					},
					{
						"type": "null"
					}
				],
				"description": "Only with the expand path diff."
			},
			"_chain": {
				"$ref": "#/components/schemas/AuditChain",
				"description": "Only with the expand path chain."
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"AuditLogEntryList": {
		"type": "object",
		"description": "One page of the log.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"next_cursor": {
				"type": [
					"string",
					"null"
				],
				"description": "Where the next page starts; null at the end."
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
		"description": "Which part of the chain to check.",
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
				"default": 1000,
				"description": "How many entries to check."
			}
		}
	},
	"AuditChainVerification": {
		"type": "object",
		"description": "Whether the chain is whole.",
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
				"minimum": 0,
				"description": "How many entries were checked."
			},
			"broken_at": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid",
				"description": "First entry that does not fit."
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
		"description": "How many entries there are of each kind.",
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
		"description": "One point of the series.",
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
		"description": "How many entries fell into each step of time.",
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
		"description": "The changed fields. The page types it as any value.",
		"x-source": {
			"kind": "assumption",
			"where": "/api-reference/auditlog/get-a-single-audit-log-entry-by-id types diff as any."
		},
		"additionalProperties": true
	},
	"Metadata": {
		"type": "object",
		"description": "Key-value pairs of your own, stored and returned unchanged.",
		"additionalProperties": true
	},
	"Error": {
		"type": "object",
		"description": "The body of every refusal. It is flat and has no message; `hint` is the sentence for people.",
		"required": [
			"error",
			"code"
		],
		"properties": {
			"error": {
				"type": "string",
				"description": "Machine-readable code."
			},
			"code": {
				"type": "string",
				"description": "The same value as `error`."
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
				"type": "string",
				"description": "One sentence for people."
			},
			"param": {
				"type": [
					"string",
					"null"
				],
				"description": "The offending parameter, such as line_items[2].quantity."
			},
			"required": {
				"type": "string",
				"description": "The missing scope, only with insufficient_scope."
			},
			"request_id": {
				"type": "string",
				"description": "Names the request in the vendor's logs, req_…"
			},
			"references": {
				"description": "What stands in the way, only with resource_in_use. Its shape is not documented."
			}
		}
	},
	"ApiKey": {
		"type": "object",
		"description": "A key, without its secret.",
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
				},
				"description": "Addresses or CIDR ranges; none means any."
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
		"description": "A key with its secret, shown this once.",
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
				},
				"description": "Addresses or CIDR ranges; none means any."
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
		"description": "A key to make.",
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
					"maxLength": 255
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
		"description": "What to change.",
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
		"description": "One page.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"RequestLog": {
		"type": "object",
		"description": "One request.",
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
		"description": "One page.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"Usage": {
		"type": "object",
		"description": "Figures of a period.",
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
				"type": "integer",
				"description": "Answers from 400 up."
			},
			"error_rate": {
				"type": "number",
				"description": "0 to 1."
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
		"description": "A department, class or project to tag postings with.",
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
		"description": "Dimensions of one kind, unpaged.",
		"x-source": {
			"kind": "assumption",
			"where": "The schema text names department, class and project as one shape; only the update of a project has a page."
		},
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
		"description": "A dimension to add.",
		"x-source": {
			"kind": "assumption",
			"where": "The schema text names department, class and project as one shape; only the update of a project has a page."
		},
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
		"description": "Changes to a project.",
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
		"description": "Who did it.",
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
		"description": "For whom it was done.",
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
		"description": "The record before and after.",
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
		"description": "One thing that happened, for people to read.",
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
				"type": "string",
				"description": "`act_` and a uuid without dashes."
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
				"type": "string",
				"description": "For example account.created, product.updated, order.fulfilled or journal_entry.posted. Not the names of webhook events."
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
		"description": "One page of activity.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"next_cursor": {
				"type": [
					"string",
					"null"
				],
				"description": "Where the next page starts; null at the end."
			},
			"url": {
				"type": "string"
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"EntitySettings": {
		"type": "object",
		"description": "The settings of the entity.",
		"required": [
			"id",
			"settings"
		],
		"properties": {
			"id": {
				"type": "string",
				"format": "uuid",
				"description": "The entity."
			},
			"settings": {
				"type": "object",
				"additionalProperties": true,
				"description": "All settings; keys named by other pages include enable_vendor_prepayments_asset_posting, late_fee_enabled, late_fee_rate_percent, je_approval_threshold_low and je_approval_threshold_high. Assumptions: late_fee_compounding (monthly, daily or none) and fiscal_year_end_month (1 to 12); of purchasing po_approval_threshold and vendor_bill_approval_threshold (US dollars) and vendor_credit_expiry_days."
			}
		}
	},
	"EntitySettingsEnvelope": {
		"type": "object",
		"description": "The settings inside `data`.",
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
		"description": "Settings to change.",
		"required": [
			"settings"
		],
		"properties": {
			"settings": {
				"type": "object",
				"additionalProperties": true,
				"description": "Only the keys to change."
			}
		}
	},
	"OrderCreatedEvent": {
		"type": "object",
		"description": "A quote or order was created.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "A sales order was confirmed.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "An order was converted to an invoice.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "An order was cancelled.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "An invoice was voided.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "An order was paid in full.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "A purchase order went to its vendor.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "A payment was recorded.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "A payment was refunded, in part or in full.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "A payment attempt failed.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "A package was made for an order.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "A label was bought.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "A package was marked as shipped.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "The carrier reports delivery.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "A return was created.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "Returned goods came in.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "The name that one page has for payment.received.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "A test event.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "The payment status of an order changed.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "A payment was applied to several invoices.",
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
				"type": "string",
				"description": "Unique; use it to recognise a delivery that came before."
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
		"description": "A parcel that carries items of one order. It has at most one label that is not voided.",
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
				"format": "uuid",
				"description": "Order whose items the package carries."
			},
			"package_number": {
				"type": "string",
				"readOnly": true,
				"description": "Number from the entity's own sequence."
			},
			"package_id": {
				"type": "string",
				"description": "Human-readable number as the fulfillment guide prints it (`SO-1234-B1`); the reference calls it `package_number`."
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
				"readOnly": true,
				"description": "State of the parcel. It moves only through actions, and its words differ from the `status` filter of the list."
			},
			"fulfillment_status": {
				"type": "string",
				"description": "Seen only in the guide's answer of a create (`fulfilled`)."
			},
			"weight_lb": {
				"type": [
					"number",
					"null"
				],
				"minimum": 0,
				"description": "Weight in pounds."
			},
			"length_in": {
				"type": [
					"number",
					"null"
				],
				"minimum": 0,
				"description": "Length in inches."
			},
			"width_in": {
				"type": [
					"number",
					"null"
				],
				"minimum": 0,
				"description": "Width in inches."
			},
			"height_in": {
				"type": [
					"number",
					"null"
				],
				"minimum": 0,
				"description": "Height in inches."
			},
			"carrier": {
				"type": [
					"string",
					"null"
				],
				"description": "Carrier code such as ups, usps, fedex or dhl."
			},
			"service_level": {
				"type": [
					"string",
					"null"
				],
				"description": "Service of the carrier such as ground, priority or 2day."
			},
			"service": {
				"type": [
					"string",
					"null"
				],
				"description": "The guide's name for `service_level`."
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
				"x-money": "decimal",
				"description": "What the carrier charges, US dollars, decimal."
			},
			"billed_ship_cost": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal",
				"description": "What the customer pays for shipping, US dollars, decimal."
			},
			"label_url": {
				"type": [
					"string",
					"null"
				],
				"description": "Carrier link to the label, present in the guide's answer of a create."
			},
			"location_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid",
				"description": "Location that the goods leave from."
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
				},
				"description": "Present after a create and when expanded."
			},
			"label": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/ShippingLabel"
					},
					{
						"type": "null"
					}
				],
				"description": "Present when expanded."
			},
			"tracking_events": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/TrackingEvent"
				},
				"description": "Present when expanded."
			},
			"order": {
				"$ref": "#/components/schemas/Order",
				"description": "Present when expanded."
			}
		}
	},
	"PackageItem": {
		"type": "object",
		"description": "The part of an order line that lies in one package.",
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
				"minimum": 0,
				"description": "How much of the order line is in this package; 0 only as what a whole move has left."
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
				"$ref": "#/components/schemas/Product",
				"description": "Present when expanded."
			}
		}
	},
	"TrackingEvent": {
		"type": "object",
		"description": "One scan that a carrier reported for a package.",
		"x-source": {
			"kind": "assumption",
			"where": "/api-reference/fulfillment/retrieve-a-single-package names the expand path tracking_events; its fields are not printed."
		},
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
				"type": "string",
				"description": "Carrier status such as in_transit or delivered."
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
				],
				"description": "Place of the scan as the carrier names it."
			},
			"occurred_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"ShippingLabel": {
		"type": "object",
		"description": "A label bought from a carrier for one package.",
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
				],
				"description": "Link at the carrier; it stops working 30 days after the purchase."
			},
			"label_pdf_url": {
				"type": [
					"string",
					"null"
				],
				"description": "Copy archived by Arcus, which does not expire."
			},
			"purchased_cost": {
				"type": "number",
				"x-money": "decimal",
				"description": "Paid to the carrier, US dollars, decimal."
			},
			"billed_cost": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal",
				"description": "Billed to the customer, US dollars, decimal."
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
				"readOnly": true,
				"description": "Set once the label was voided."
			},
			"package": {
				"$ref": "#/components/schemas/Package",
				"description": "Present when expanded."
			},
			"order": {
				"$ref": "#/components/schemas/Order",
				"description": "Present when expanded."
			}
		}
	},
	"PackageList": {
		"type": "object",
		"description": "One page of packages.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"ShippingLabelList": {
		"type": "object",
		"description": "One page of shipping labels.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"PackageEnvelope": {
		"type": "object",
		"description": "A package inside `data`, as a create answers it.",
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
		"description": "One order line, or part of it, to pack.",
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
				},
				"description": "Serial numbers of the packed units, for serialized products."
			}
		}
	},
	"PackageCreateParams": {
		"type": "object",
		"description": "A package with its items, and optionally its label and fulfillment, in one call.",
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
				"maxLength": 255,
				"examples": [
					"ups_ground"
				],
				"description": "Carrier and service in one word."
			},
			"items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/PackageCreateItem"
				},
				"description": "Order lines to pack."
			},
			"buy_label": {
				"type": "boolean",
				"description": "Buy a label in the same call."
			},
			"rate_object_id": {
				"type": "string",
				"maxLength": 255,
				"description": "Shippo rate to buy when `buy_label` is true."
			},
			"fulfill_after_label": {
				"type": "boolean",
				"description": "Fulfill the package as soon as the label is bought."
			},
			"location_id": {
				"type": "string",
				"format": "uuid",
				"description": "Location that the goods leave from.",
				"x-source": {
					"kind": "assumption",
					"where": "Package carries location_id and lists filter by it."
				}
			},
			"weight_lb": {
				"type": "number",
				"maximum": 1000000000,
				"minimum": 0,
				"description": "Weight in pounds.",
				"x-source": {
					"kind": "assumption",
					"where": "Field of Package."
				}
			},
			"length_in": {
				"type": "number",
				"maximum": 1000000000,
				"minimum": 0,
				"description": "Length in inches.",
				"x-source": {
					"kind": "assumption",
					"where": "Field of Package."
				}
			},
			"width_in": {
				"type": "number",
				"maximum": 1000000000,
				"minimum": 0,
				"description": "Width in inches.",
				"x-source": {
					"kind": "assumption",
					"where": "Field of Package."
				}
			},
			"height_in": {
				"type": "number",
				"maximum": 1000000000,
				"minimum": 0,
				"description": "Height in inches.",
				"x-source": {
					"kind": "assumption",
					"where": "Field of Package."
				}
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			}
		}
	},
	"PackageItemsCreateParams": {
		"type": "object",
		"description": "An order line to put into a package.",
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
		"description": "Changes to an item of a package.",
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
				},
				"description": "Replaces the serial numbers."
			}
		}
	},
	"PackageItemsMoveParams": {
		"type": "object",
		"description": "Where to move an item of a package.",
		"required": [
			"target_package_id"
		],
		"properties": {
			"target_package_id": {
				"type": "string",
				"format": "uuid",
				"description": "Package that receives the item."
			},
			"quantity": {
				"type": "integer",
				"maximum": 1000000000,
				"minimum": 1,
				"description": "How much to move; without it the whole item moves.",
				"x-source": {
					"kind": "assumption",
					"where": "The page prints the field as optional and no default."
				}
			}
		}
	},
	"PackageItemMove": {
		"type": "object",
		"description": "Both sides of a move between two packages.",
		"required": [
			"source",
			"target"
		],
		"properties": {
			"source": {
				"$ref": "#/components/schemas/PackageItem",
				"description": "What is left in the package moved from."
			},
			"target": {
				"$ref": "#/components/schemas/PackageItem",
				"description": "What the package moved to now holds."
			}
		}
	},
	"PackageBuyLabelParams": {
		"type": "object",
		"description": "Which rate to buy; every field is optional.",
		"properties": {
			"rate_object_id": {
				"type": "string",
				"maxLength": 255,
				"description": "Shippo rate to buy."
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
				"minimum": 0,
				"description": "Price that was quoted, US dollars, decimal."
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
		"description": "Which label to void and why.",
		"properties": {
			"label_id": {
				"type": "string",
				"format": "uuid",
				"description": "Label to void; without it the active one."
			},
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"PackageRechargeLabelParams": {
		"type": "object",
		"description": "What to do about a label that turned out to cost more or less than billed.",
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
				],
				"description": "Bill the difference, swallow and log it, or flag it for a person."
			},
			"label_id": {
				"type": "string",
				"format": "uuid",
				"description": "Label that the difference belongs to.",
				"x-source": {
					"kind": "assumption",
					"where": "The page text is cut after the first letter of the name; the answer names label_id."
				}
			},
			"payment_method_id": {
				"type": "string",
				"maxLength": 255,
				"description": "Stripe payment method (`pm_…`); needed to charge within this call."
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"PackageLabelRecharge": {
		"type": "object",
		"description": "What became of the cost difference of a label.",
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
				"x-money": "decimal",
				"description": "New cost less the billed cost, US dollars, decimal."
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
				"type": "boolean",
				"description": "Whether the order's `shipping_total` was set to the new cost."
			},
			"gl_je_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid",
				"description": "Journal entry of the difference."
			},
			"charge_status": {
				"type": [
					"string",
					"null"
				],
				"description": "Outcome of the card charge; `charged` and `declined` are known."
			},
			"charge_payment_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid",
				"description": "Payment of the card charge."
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
				"type": "boolean",
				"description": "True when this label's difference had been dealt with before."
			}
		}
	},
	"PackageLabelRechargeEnvelope": {
		"type": "object",
		"description": "The outcome of a recharge inside `data`.",
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
		"description": "When the carrier delivered.",
		"x-source": {
			"kind": "assumption",
			"where": "Stands in for the carrier's delivery report behind fulfillment.delivered."
		},
		"properties": {
			"delivered_at": {
				"type": "string",
				"format": "date-time",
				"description": "Time of delivery; without it, now."
			}
		}
	},
	"IntegrationConnector": {
		"type": "object",
		"description": "The connection to another service. Credentials are never shown.",
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
		"description": "A connector inside `data`.",
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
		"description": "All connectors of the entity.",
		"x-source": {
			"kind": "assumption",
			"where": "Siblings; no list page is stored."
		},
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
		"description": "A person has to allow the connection in a browser.",
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
				"format": "uri",
				"description": "Where to send the person."
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
		"description": "The connector, or for Shopify the address where a person allows the connection.",
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
		"description": "How to set the connector up. Secrets are refused.",
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
				"maxLength": 255,
				"examples": [
					"mystore.myshopify.com"
				],
				"description": "Shopify only."
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
				"maxLength": 255,
				"description": "Amazon and eBay."
			},
			"bank_account_id": {
				"type": "string",
				"format": "uuid",
				"description": "Plaid."
			}
		}
	},
	"IntegrationUpdateParams": {
		"type": "object",
		"description": "Changes to a connector.",
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
		"description": "How much of a product is at a location.",
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
				"readOnly": true,
				"description": "on_hand minus allocated."
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
		"description": "One movement of stock.",
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
		"description": "What was received at one cost.",
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
		"description": "What a movement took from a layer.",
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
		"description": "One piece with a number of its own.",
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
		"description": "One page.",
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
		"description": "One page.",
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
		"description": "One page.",
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
		"description": "One page.",
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
		"description": "One page.",
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
		"description": "The record in its envelope.",
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
		"description": "The balance in its envelope.",
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
		"description": "One product of an adjustment.",
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
		"description": "One product (product_id, quantity) or several at one location (items). Positive changes need a unit_cost.",
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
				"maximum": 1000000000,
				"description": "Signed: + adds, − removes."
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
				"type": "boolean",
				"description": "Needs the permission inventory.allow_negative."
			}
		}
	},
	"InventoryTransferItem": {
		"type": "object",
		"description": "One product of a transfer.",
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
		"description": "What moves from where to where; one product or items.",
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
		"description": "One product that came in.",
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
		"description": "What came in without a purchase order; one product or items.",
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
		"description": "What happened, item by item. Further fields are an assumption.",
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
		"description": "What happened, item by item. Further fields are an assumption.",
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
		"description": "What came in, item by item.",
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
		"description": "Pieces that came in, as numbers or with their details.",
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
		"description": "A piece that was not taken.",
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
		"description": "What was taken; some may fail while others pass.",
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
		"description": "What became of one item. Assumption: after the result of a receipt.",
		"required": [
			"index",
			"product_id"
		],
		"properties": {
			"index": {
				"type": "integer",
				"description": "Place in the items of the request."
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
				"type": "integer",
				"description": "Signed: + adds, − removes."
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
		"description": "What became of one item. Assumption: after the result of a receipt.",
		"required": [
			"index",
			"product_id"
		],
		"properties": {
			"index": {
				"type": "integer",
				"description": "Place in the items of the request."
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
		"description": "What became of one item.",
		"required": [
			"index",
			"product_id"
		],
		"properties": {
			"index": {
				"type": "integer",
				"description": "Place in the items of the request."
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
		"description": "A lot of goods, as `expand[]=lot` promises it. Assumption: no page shows one.",
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
		"description": "What to refund.",
		"required": [
			"amount"
		],
		"properties": {
			"amount": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0.01,
				"description": "US dollars, decimal."
			},
			"reason": {
				"type": "string",
				"maxLength": 65535
			},
			"ebay_return_id": {
				"type": "string",
				"maxLength": 255,
				"description": "Needed for eBay orders."
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			}
		}
	},
	"MarketplaceOrderRefund": {
		"type": "object",
		"description": "The refund at the marketplace.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"status": {
				"type": "string"
			}
		}
	},
	"TaxRate": {
		"type": "object",
		"description": "A tax rate for a place.",
		"x-source": {
			"kind": "assumption",
			"where": "The page answers an untyped object; the fields are those of the create body."
		},
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
				],
				"description": "Alias of `display_name`."
			},
			"description": {
				"type": [
					"string",
					"null"
				]
			},
			"rate": {
				"type": "number",
				"minimum": 0,
				"description": "As a fraction: 0.0825 is 8.25 %."
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
				"type": "boolean",
				"description": "Whether prices contain the tax."
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
		"description": "A tax rate to add.",
		"required": [
			"rate"
		],
		"properties": {
			"rate": {
				"type": "number",
				"maximum": 10,
				"minimum": 0,
				"description": "As a fraction: 0.0825 is 8.25 %."
			},
			"name": {
				"type": "string",
				"maxLength": 500,
				"description": "Alias of `display_name`, which wins when both are sent."
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
				"maxLength": 2,
				"description": "ISO 3166-1 alpha-2."
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
				"default": false,
				"description": "Whether prices contain the tax."
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
		"description": "A price list that policies belong to.",
		"x-source": {
			"kind": "assumption",
			"where": "The page answers an untyped object; the fields are those of the create body."
		},
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
		"description": "A pricing level to add.",
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
		"description": "A unit to count or measure in.",
		"x-source": {
			"kind": "assumption",
			"where": "The page answers an untyped object; the fields are those of the create body."
		},
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
				"type": "string",
				"description": "Kind of quantity; only units of one kind convert into each other."
			},
			"base_conversion_factor": {
				"type": [
					"number",
					"null"
				],
				"description": "How many base units one of this unit is."
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
		"description": "A unit to add.",
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
				"minLength": 1,
				"description": "Kind of quantity, such as weight or count."
			},
			"base_conversion_factor": {
				"type": "number",
				"maximum": 1000000000,
				"exclusiveMinimum": 0,
				"description": "How many base units one of this unit is."
			},
			"is_base": {
				"type": "boolean"
			}
		}
	},
	"UnitOfMeasureConvertParams": {
		"type": "object",
		"description": "What to convert.",
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
		"description": "The converted quantity.",
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
		"description": "A group of products.",
		"x-source": {
			"kind": "assumption",
			"where": "The page answers an untyped object; the fields are those of the create body."
		},
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
		"description": "A category to add.",
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
		"description": "A place that holds stock.",
		"x-source": {
			"kind": "assumption",
			"where": "The migration guide loads locations and payment terms first; no page on either is stored."
		},
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
				"type": "string",
				"description": "What kind of place, such as warehouse or store."
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
		"description": "A location to add.",
		"x-source": {
			"kind": "assumption",
			"where": "The migration guide loads locations and payment terms first; no page on either is stored."
		},
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
		"description": "When an invoice is due.",
		"x-source": {
			"kind": "assumption",
			"where": "The migration guide loads locations and payment terms first; no page on either is stored."
		},
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
				"type": "string",
				"description": "For example Net30."
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
		"description": "A payment term to add.",
		"x-source": {
			"kind": "assumption",
			"where": "The migration guide loads locations and payment terms first; no page on either is stored."
		},
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
				"minimum": 0,
				"description": "Days from the invoice date."
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
		"description": "One page of tax rates.",
		"x-source": {
			"kind": "assumption",
			"where": "General list contract of /concepts/pagination; no list page is stored."
		},
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"PricingLevelList": {
		"type": "object",
		"description": "One page of pricing levels.",
		"x-source": {
			"kind": "assumption",
			"where": "General list contract of /concepts/pagination; no list page is stored."
		},
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"UnitOfMeasureList": {
		"type": "object",
		"description": "One page of units of measure.",
		"x-source": {
			"kind": "assumption",
			"where": "General list contract of /concepts/pagination; no list page is stored."
		},
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"ProductCategoryList": {
		"type": "object",
		"description": "One page of product categories.",
		"x-source": {
			"kind": "assumption",
			"where": "General list contract of /concepts/pagination; no list page is stored."
		},
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"LocationList": {
		"type": "object",
		"description": "One page of locations.",
		"x-source": {
			"kind": "assumption",
			"where": "General list contract of /concepts/pagination; no list page is stored."
		},
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"PaymentTermList": {
		"type": "object",
		"description": "One page of payment terms.",
		"x-source": {
			"kind": "assumption",
			"where": "General list contract of /concepts/pagination; no list page is stored."
		},
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"MigrationRecord": {
		"type": "object",
		"additionalProperties": true,
		"description": "One record to import: the fields of the resource's create body, and the id that it has in the old system.",
		"properties": {
			"external_id": {
				"type": "string",
				"maxLength": 255,
				"description": "Id in the old system; with `external_source` it names the record for ever.",
				"x-source": {
					"kind": "assumption",
					"where": "The conflict key is (external_source, external_id); the page types records as plain objects."
				}
			}
		}
	},
	"MigrationBulkParams": {
		"type": "object",
		"description": "Records to import.",
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
				"maxLength": 60,
				"description": "Name of the old system, such as versa or quickbooks."
			},
			"conflict_mode": {
				"type": "string",
				"enum": [
					"skip",
					"update",
					"replace",
					"error"
				],
				"default": "skip",
				"description": "What to do when a record with this source and id exists."
			}
		}
	},
	"MigrationRowError": {
		"type": "object",
		"description": "Why one record failed.",
		"required": [
			"index",
			"error"
		],
		"properties": {
			"index": {
				"type": "integer",
				"minimum": 0,
				"description": "Place in `records`, from 0."
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
				],
				"description": "The code that a single call would have been refused with; beside it already_exists (conflict_mode error), record_immutable and entity_frozen (Assumption)."
			}
		}
	},
	"MigrationDryRunResult": {
		"type": "object",
		"description": "What the import would do; nothing was written.",
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
		"description": "The import runs as a job.",
		"required": [
			"job_id"
		],
		"properties": {
			"job_id": {
				"type": "string",
				"format": "uuid"
			},
			"object": {
				"type": "string",
				"x-source": {
					"kind": "assumption",
					"where": "The page prints job_id only."
				}
			},
			"status": {
				"type": "string",
				"enum": [
					"pending",
					"running",
					"completed",
					"failed",
					"partial"
				],
				"x-source": {
					"kind": "assumption",
					"where": "The page prints job_id only."
				}
			}
		}
	},
	"MigrationJob": {
		"type": "object",
		"description": "An import and how far it has come.",
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
		"description": "One page of jobs.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"next_cursor": {
				"type": [
					"string",
					"null"
				],
				"description": "Where the next page starts; null at the end."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"FreezeActor": {
		"type": "object",
		"description": "Who froze the entity.",
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
		"description": "Whether the entity is frozen, and by whom.",
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
				"format": "uuid",
				"description": "Present while frozen; sent as X-Freeze-Token it lets a key with migration:write go on writing."
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
				"type": "boolean",
				"description": "True when the entity was frozen already."
			},
			"unfrozen_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time",
				"description": "Only in the answer of an unfreeze."
			}
		}
	},
	"CutoverFreezeParams": {
		"type": "object",
		"description": "Why the entity is frozen.",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"CutoverSnapshotParams": {
		"type": "object",
		"description": "Which freeze the snapshot belongs to.",
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
		"description": "A database snapshot in the making.",
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
				"type": "string",
				"description": "For example dev."
			},
			"dev_stub": {
				"type": "boolean",
				"description": "True where no real snapshot is taken."
			},
			"cutover_log_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"CutoverSwapParams": {
		"type": "object",
		"description": "Which snapshot and freeze the swap rests on.",
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
		"description": "Commands for an operator to run.",
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
		"description": "The commands that were issued; nothing was switched.",
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
		"description": "As of when to verify.",
		"properties": {
			"as_of_date": {
				"type": "string",
				"format": "date",
				"description": "Without it, today."
			}
		}
	},
	"CutoverVerifyTrialBalance": {
		"type": "object",
		"description": "Whether the books balance.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"total_debit": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"total_credit": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"CutoverVerifyTotal": {
		"type": "object",
		"description": "A sum over one subledger.",
		"required": [
			"total"
		],
		"properties": {
			"total": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"CutoverVerifyError": {
		"type": "object",
		"description": "A check that failed.",
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
		"description": "The outcome of each check.",
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
				},
				"description": "Records of each kind."
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
		"description": "Whether the entity is fit to be unfrozen.",
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
				"format": "uuid",
				"description": "Needed to unfreeze, within 4 hours."
			},
			"results": {
				"$ref": "#/components/schemas/CutoverVerifyResults"
			}
		}
	},
	"CutoverUnfreezeParams": {
		"type": "object",
		"description": "Which verification clears the way.",
		"required": [
			"verify_log_id"
		],
		"properties": {
			"verify_log_id": {
				"type": "string",
				"format": "uuid",
				"description": "A passed verification at most 4 hours old."
			}
		}
	},
	"CutoverRollbackParams": {
		"type": "object",
		"description": "Why the cutover is called off.",
		"x-source": {
			"kind": "assumption",
			"where": "The cutover guide names the call; neither body nor answer is readable."
		},
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
		"description": "One step of a cutover. The log only grows.",
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
				],
				"x-source": {
					"kind": "assumption",
					"where": "freeze_engaged and cutover_completed are printed; the rest of the enum is cut off."
				}
			},
			"status": {
				"type": "string",
				"enum": [
					"in_progress",
					"completed",
					"failed"
				],
				"x-source": {
					"kind": "assumption",
					"where": "in_progress is printed; the rest of the enum is cut off."
				}
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
		"description": "One page of the log.",
		"x-source": {
			"kind": "assumption",
			"where": "The cutover guide names the call; neither body nor answer is readable."
		},
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"next_cursor": {
				"type": [
					"string",
					"null"
				],
				"description": "Where the next page starts; null at the end."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"CutoverStatus": {
		"type": "object",
		"description": "Where the cutover stands.",
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
				],
				"description": "One of seven states.",
				"x-source": {
					"kind": "assumption",
					"where": "Of the seven only idle is readable; the others follow the calls."
				}
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
		"description": "A line of an order.",
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
				"x-money": "decimal",
				"description": "Discount on the whole line."
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
				"x-money": "decimal",
				"description": "quantity × sell_rate − discount_amount + tax, rounded half up to cents."
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
		"description": "A tax on an order.",
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
		"description": "A discount or fee on a whole order.",
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
		"description": "A quote, sales order, invoice, return or purchase order.",
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
				],
				"description": "Two pages speak of awaiting_pickup, which the printed enum lacks."
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
				"x-money": "decimal",
				"description": "Of lines and of the whole order."
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
				"readOnly": true,
				"description": "What is still to be paid; written by the receivables ledger alone."
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
				"format": "uuid",
				"description": "The quote that it was made from."
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
				"type": "string",
				"description": "The status as the examples of webhook payloads show it; the field of the API is order_status."
			},
			"line_items": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/OrderItem"
				},
				"description": "Inline after a create and when expanded."
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
				},
				"description": "Drop-ship purchase orders cancelled with it."
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
		"description": "One page.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			}
		}
	},
	"OrderLineParams": {
		"type": "object",
		"description": "A line. sell_rate, list_price, discount_amount and notes are an assumption, taken from the item endpoints.",
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
				"x-money": "decimal",
				"description": "Price of one piece."
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
				"x-money": "decimal",
				"description": "Discount on the whole line."
			},
			"cost_rate": {
				"type": "number",
				"maximum": 999999999999.99,
				"minimum": 0,
				"x-money": "decimal",
				"description": "Cost of one piece on purchase orders."
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"OrderDiscountParams": {
		"type": "object",
		"description": "A discount on the whole order.",
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
				],
				"description": "flat and fixed_amount are the words of two pages for the same."
			},
			"value": {
				"type": "number",
				"maximum": 999999999999.99,
				"minimum": 0,
				"description": "0 to 100 for a percentage, else US dollars."
			}
		}
	},
	"OrderPaymentParams": {
		"type": "object",
		"description": "A payment charged after the order is stored.",
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
				"type": "boolean",
				"description": "Whether a card is charged at once."
			}
		}
	},
	"OrderCreateParams": {
		"type": "object",
		"description": "A document with its lines, made all or none. The guide names more fields than the reference; all are taken.",
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
				"maxLength": 255,
				"description": "Such as Net30, on purchase orders."
			},
			"delivery_option": {
				"type": "string",
				"enum": [
					"ship",
					"pick_up",
					"local_delivery"
				],
				"x-source": {
					"kind": "assumption",
					"where": "The order has it, and pick-up orders cannot be made without."
				}
			},
			"ship_complete": {
				"type": "boolean",
				"description": "Leave in one go or not at all.",
				"x-source": {
					"kind": "assumption",
					"where": "The order has it, and no page says how it is set."
				}
			},
			"po_number": {
				"type": "string",
				"maxLength": 255,
				"x-source": {
					"kind": "assumption",
					"where": "The order has it, and imports need it."
				}
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
				],
				"description": "A date, or a date and time.",
				"x-source": {
					"kind": "assumption",
					"where": "The order has it, and imports need it."
				}
			},
			"source_platform": {
				"type": "string",
				"maxLength": 255,
				"x-source": {
					"kind": "assumption",
					"where": "The order has it, and imports need it."
				}
			},
			"external_order_id": {
				"type": "string",
				"maxLength": 255,
				"x-source": {
					"kind": "assumption",
					"where": "The order has it, and imports need it."
				}
			},
			"external_order_number": {
				"type": "string",
				"maxLength": 255,
				"x-source": {
					"kind": "assumption",
					"where": "The order has it, and imports need it."
				}
			}
		}
	},
	"OrderUpdateParams": {
		"type": "object",
		"description": "What to change of an order. Assumption: the guide shows order_status alone.",
		"properties": {
			"order_status": {
				"type": "string",
				"maxLength": 255
			},
			"status": {
				"type": "string",
				"maxLength": 255,
				"description": "The name that the guide uses."
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
		"description": "Who converts.",
		"properties": {
			"user_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"OrderConfirmParams": {
		"type": "object",
		"description": "How to confirm.",
		"properties": {
			"send_email": {
				"type": "boolean"
			}
		}
	},
	"OrderCancelParams": {
		"type": "object",
		"description": "Why.",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"OrderVoidParams": {
		"type": "object",
		"description": "Why.",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"OrderItemCreateParams": {
		"type": "object",
		"description": "A line to add.",
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
		"description": "Lines to add, all or none.",
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
		"description": "A line that was not added.",
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
		"description": "What was added.",
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
		"description": "A discount or fee.",
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
				"minimum": 0,
				"description": "0 to 100 for a percentage, else an amount."
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
		"description": "Which coupon.",
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
		"description": "Who releases it.",
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
		"description": "The hold is gone.",
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
		"description": "The record in its envelope.",
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
		"description": "Why.",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"OrderPickupResult": {
		"type": "object",
		"description": "What became of the order.",
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
		"description": "The record in its envelope.",
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
		"description": "What came in of a line.",
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
		"description": "What came in of a purchase order; everything outstanding when no items are named. Assumption: the guide shows no body. line_items is the same as items.",
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
		"description": "A payment of a customer.",
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
				"format": "uuid",
				"description": "Null when unapplied or for several invoices."
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
				"x-money": "decimal",
				"description": "Gross, positive."
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
				"type": "string",
				"description": "USD."
			},
			"reference": {
				"type": [
					"string",
					"null"
				],
				"description": "Check number, ACH trace or Stripe charge."
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
		"description": "Money given back.",
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
		"description": "What a credit memo paid.",
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
		"description": "A credit memo.",
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
		"description": "One page.",
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
		"description": "One page.",
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
				"x-money": "decimal",
				"description": "Only when filtered by account."
			}
		}
	},
	"PaymentKind": {
		"type": "string",
		"description": "How a customer pays, as requests say it. `card` and `ach` are charged through Stripe, the others are recorded. The words of\n`Payment.method` are accepted too (assumption: the pages that list the values are cut).\n",
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
		"description": "A payment. Card and ACH are charged, cash, check, credit and terms recorded. Raw card data is refused.",
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
		"description": "What to give back; everything when no amount is given.",
		"properties": {
			"amount": {
				"type": "integer",
				"maximum": 99999999999999,
				"minimum": 1,
				"x-money": "cents",
				"description": "In cents."
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
		"description": "The outcome; its shape is not documented.",
		"additionalProperties": true
	},
	"PaymentApplicationParams": {
		"type": "object",
		"description": "What an invoice gets.",
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
		"description": "One payment for several invoices. amount is the sum of the applications, within 0.005.",
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
				"maxLength": 255,
				"description": "ACH trace or wire memo."
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"payment_date": {
				"type": "string",
				"format": "date",
				"description": "Date of posting, today unless told otherwise."
			}
		}
	},
	"PaymentApplication": {
		"type": "object",
		"description": "What an invoice got.",
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
		"description": "A payment with what its invoices got. Assumption: no page shows the payload.",
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
		"description": "The payment with its applications.",
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
		"description": "The payment, and whether it had been made before.",
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
		"description": "Money on account.",
		"x-source": {
			"kind": "assumption",
			"where": "The fields are those of multi-invoice-apply without its applications."
		},
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
				"maxLength": 255,
				"description": "ACH trace or wire memo."
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"payment_date": {
				"type": "string",
				"format": "date",
				"description": "Date of posting, today unless told otherwise."
			}
		}
	},
	"PaymentApplyParams": {
		"type": "object",
		"description": "What invoices get of an unallocated payment.",
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
		"description": "One payment of a batch.",
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
		"description": "Payments posted all or none.",
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
		"description": "Why.",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"CreditMemoCreateParams": {
		"type": "object",
		"description": "A credit for an account.",
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
				],
				"description": "A date in the future, or a number of days from now."
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"CreditApplyParams": {
		"type": "object",
		"description": "Where the credit goes; all of it when no amount is given.",
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
		"description": "A charge that the customer disputes. Assumption: only the expand path is documented.",
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
		"description": "What a credit memo was given for. Assumption: an order or a return, as source_order_id and source_return_id say.",
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
		"description": "What a kit holds.",
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
		"description": "Who sells a product to us.",
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
		"description": "A price for a level or an account, from a quantity up.",
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
				],
				"description": "Of a multiplier: the price is list_price × adjustment."
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
				"format": "uuid",
				"description": "Only when one policy is retrieved."
			},
			"imported_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time",
				"description": "Only when one policy is retrieved."
			}
		}
	},
	"ProductVariant": {
		"type": "object",
		"description": "A variant of a product.",
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
		"description": "A product.",
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
				},
				"description": "Inline after a create."
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
		"description": "A price: for a level or an account, from a quantity up.",
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
				"minimum": 1,
				"description": "1 unless told otherwise; unique within a pricing level."
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
				"x-money": "decimal",
				"description": "Wins over list_price."
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
		"description": "A vendor of the product.",
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
		"description": "A part of a kit.",
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
				"exclusiveMinimum": 0,
				"description": "In one kit; elsewhere called quantity_per_kit."
			}
		}
	},
	"ProductVariantParams": {
		"type": "object",
		"description": "A variant with prices of its own.",
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
		"description": "A product with its children, made all or none. Fields beyond title, product_type, description and the children are an assumption: the product has them.",
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
		"description": "What to change of a product (assumption).",
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
		"description": "One page.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"url": {
				"type": "string"
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"ProductEnvelope": {
		"type": "object",
		"description": "The record in its envelope.",
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
		"description": "One page.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			}
		}
	},
	"KitComponentCreateParams": {
		"type": "object",
		"description": "A part to add to a kit.",
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
		"description": "The whole list; an empty one makes the product available everywhere.",
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
		"description": "A location that has the product.",
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
		"description": "Where a product is available.",
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
		"description": "Stock of a product at a location.",
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
		"description": "Stock of a product.",
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
		"description": "The record in its envelope.",
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
		"description": "What to change of a variant.",
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
		"description": "A price. One of pricing_level_id and account_id is needed.",
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
		"description": "What to change of a price.",
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
		"description": "One page.",
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
				"type": "boolean",
				"description": "Whether more items follow."
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
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"PricingPolicyEnvelope": {
		"type": "object",
		"description": "The record in its envelope.",
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
		"description": "An order to a vendor.",
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
				"format": "uuid",
				"description": "Vendor account."
			},
			"location_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid",
				"description": "Location that the goods are for."
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
				"readOnly": true,
				"description": "`pending_approval` comes from the page on adding lines, the others from the schema. What that page calls open is `sent` here."
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
				"format": "uuid",
				"x-source": {
					"kind": "assumption",
					"where": "Writable on create; the printed schema leaves it out."
				}
			},
			"subtotal": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"tax_total": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"shipping_total": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"po_total": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
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
				},
				"description": "Present when expanded."
			},
			"vendor": {
				"$ref": "#/components/schemas/Account",
				"description": "Present when expanded."
			},
			"receipts": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/PurchaseOrderReceipt"
				},
				"description": "Present when expanded."
			},
			"bills": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/VendorBill"
				},
				"description": "Present when expanded."
			}
		}
	},
	"PurchaseOrderReceipt": {
		"type": "object",
		"description": "One delivery booked in against a purchase order.",
		"x-source": {
			"kind": "assumption",
			"where": "/api-reference/purchasing/record-a-receipt-against-a-purchase-order answers a receipt object without printing its fields."
		},
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
				"format": "uuid",
				"description": "Location that took the goods."
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
		"description": "How much of one product arrived.",
		"x-source": {
			"kind": "assumption",
			"where": "/api-reference/purchasing/record-a-receipt-against-a-purchase-order answers a receipt object without printing its fields."
		},
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
				"format": "uuid",
				"description": "Line of the purchase order."
			},
			"quantity_received": {
				"type": "number"
			},
			"unit_cost": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"PurchaseOrderList": {
		"type": "object",
		"description": "One page of purchase orders.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"PurchaseOrderCreateItem": {
		"type": "object",
		"description": "One product to buy.",
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
				"minimum": 0,
				"description": "US dollars, decimal; without it the best purchase pricing policy decides."
			}
		}
	},
	"PurchaseOrderCreateParams": {
		"type": "object",
		"description": "A purchase order with its lines.",
		"required": [
			"vendor_id",
			"items"
		],
		"properties": {
			"vendor_id": {
				"type": "string",
				"format": "uuid",
				"description": "Account of type vendor."
			},
			"items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/PurchaseOrderCreateItem"
				},
				"description": "May be empty; the first line that is added later moves the order on to the vendor."
			},
			"location_id": {
				"type": "string",
				"format": "uuid",
				"description": "Location that the goods are for."
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
		"description": "Why the order is called off.",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535,
				"description": "Kept in the activity log."
			}
		}
	},
	"PurchaseOrderItemsCreateParams": {
		"type": "object",
		"description": "One line to add to a purchase order.",
		"required": [
			"product_id",
			"quantity"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"format": "uuid",
				"description": "Not a kit; a variant parent needs `variant_id` as well."
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
				"minimum": 0,
				"description": "US dollars, decimal; without it the best purchase pricing policy decides."
			},
			"purchase_policy_id": {
				"type": "string",
				"format": "uuid",
				"description": "Purchase pricing policy to price the line with."
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
		"description": "How much of a product has arrived.",
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
		"description": "What has arrived.",
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
				"type": "boolean",
				"description": "Draft a vendor bill for what was received."
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"PurchaseOrderReceiveResult": {
		"type": "object",
		"description": "The receipt, and the bill if one was asked for.",
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
				],
				"description": "Why no bill could be made; the receipt stands all the same."
			}
		}
	},
	"PurchaseOrderNotifyRevisionParams": {
		"type": "object",
		"description": "What to do about the revision notice.",
		"required": [
			"action"
		],
		"properties": {
			"action": {
				"type": "string",
				"enum": [
					"skip"
				],
				"description": "Dismiss the notice without mailing the vendor."
			}
		}
	},
	"PurchaseOrderRevisionNotice": {
		"type": "object",
		"description": "The decision that was recorded.",
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
				"minimum": 0,
				"description": "How often the order has been revised."
			}
		}
	},
	"PurchaseOrderSendToVendorParams": {
		"type": "object",
		"description": "How to mail the order.",
		"properties": {
			"template_key_override": {
				"type": "string",
				"maxLength": 255,
				"examples": [
					"po_revised"
				],
				"description": "Mail template; `po_revised` tells the vendor about a revision."
			},
			"email": {
				"type": "string",
				"maxLength": 255,
				"description": "Address to mail to instead of the vendor's.",
				"x-source": {
					"kind": "assumption",
					"where": "The endpoint is named by another page, which prints only template_key_override."
				}
			}
		}
	},
	"VendorBill": {
		"type": "object",
		"description": "An invoice from a vendor.",
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
				"readOnly": true,
				"description": "Runs in sequence within the entity."
			},
			"vendor_invoice_number": {
				"type": [
					"string",
					"null"
				],
				"description": "The vendor's own number."
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
				"format": "uuid",
				"description": "Purchase order that the bill is for."
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
				"readOnly": true,
				"description": "The printed list is cut off between draft and written_off.",
				"x-source": {
					"kind": "assumption",
					"where": "Values between draft and written_off follow from the operations (approve, pay, reject, void)."
				}
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"tax_total": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"shipping_total": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"bill_total": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"amount_paid": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"balance_due": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
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
				},
				"description": "Present when expanded."
			},
			"payments": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ApPayment"
				},
				"description": "Present when expanded."
			},
			"gl_entries": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/JournalEntry"
				},
				"description": "Present when expanded."
			},
			"vendor": {
				"$ref": "#/components/schemas/Account",
				"description": "Present when expanded."
			},
			"purchase_order": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/PurchaseOrder"
					},
					{
						"type": "null"
					}
				],
				"description": "Present when expanded."
			}
		}
	},
	"VendorBillLine": {
		"type": "object",
		"description": "One line of a vendor bill.",
		"x-source": {
			"kind": "assumption",
			"where": "/api-reference/purchasing/list-vendor-bills names the expand path lines; the fields are those of the create body."
		},
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"tax_rate": {
				"type": [
					"number",
					"null"
				],
				"description": "As a fraction: 0.0825 is 8.25 %."
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"product": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/Product"
					},
					{
						"type": "null"
					}
				],
				"description": "Present when expanded; null on a line without goods."
			}
		}
	},
	"VendorBillList": {
		"type": "object",
		"description": "One page of vendor bills.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"VendorBillCreateItem": {
		"type": "object",
		"description": "One line of the bill.",
		"properties": {
			"description": {
				"type": "string",
				"maxLength": 65535
			},
			"amount": {
				"type": "number",
				"minimum": -999999999999.99,
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"description": "Line amount without tax, US dollars, decimal; without it quantity × unit_cost, or what the purchase order says of the goods."
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
				"minimum": 0,
				"description": "US dollars, decimal."
			},
			"tax_rate": {
				"type": "number",
				"maximum": 10,
				"minimum": 0,
				"description": "As a fraction: 0.0825 is 8.25 %.",
				"x-source": {
					"kind": "assumption",
					"where": "The page prints the name without a unit; tax rates elsewhere are fractions."
				}
			},
			"gl_account_id": {
				"type": "string",
				"format": "uuid",
				"description": "Expense account; without it the entity's default."
			}
		}
	},
	"VendorBillCreateParams": {
		"type": "object",
		"description": "A vendor bill with its lines.",
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
				"format": "date",
				"description": "Without it, today.",
				"x-source": {
					"kind": "assumption",
					"where": "The page text is cut before it says which fields besides vendor_id are required."
				}
			},
			"items": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/VendorBillCreateItem"
				},
				"description": "Without it, what was received with the purchase order and is on no bill yet."
			},
			"po_id": {
				"type": "string",
				"format": "uuid",
				"description": "Purchase order that the bill is for."
			},
			"due_date": {
				"type": "string",
				"format": "date",
				"description": "Without it, from the vendor's payment term.",
				"x-source": {
					"kind": "assumption",
					"where": "Ordinary accounting practice; the page is silent."
				}
			},
			"vendor_invoice_number": {
				"type": "string",
				"maxLength": 255,
				"description": "The vendor's own number.",
				"x-source": {
					"kind": "assumption",
					"where": "Field of VendorBill."
				}
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			},
			"suppress_gl": {
				"type": "boolean",
				"description": "Posts nothing to the ledger; meant for migration loads and needs migration:write."
			}
		}
	},
	"VendorBillRejectParams": {
		"type": "object",
		"description": "Why the bill is rejected.",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"VendorBillApproveParams": {
		"type": "object",
		"description": "A remark for the file.",
		"x-source": {
			"kind": "assumption",
			"where": "No page stored; VendorBill.status and reject imply an approval."
		},
		"properties": {
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"VendorBillWriteOffParams": {
		"type": "object",
		"description": "Why the balance is written off.",
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
				"format": "uuid",
				"description": "Wins over the header when both are sent."
			}
		}
	},
	"VendorBillWriteOffResult": {
		"type": "object",
		"description": "What was written off.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"new_status": {
				"type": "string",
				"description": "`written_off`, which is final."
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
		"description": "The write-off inside `data`.",
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
		"description": "A payment to a vendor.",
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
				"format": "uuid",
				"description": "Bill that was paid; null for a batch or a payment on account."
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"currency": {
				"type": "string",
				"default": "USD"
			},
			"reference": {
				"type": [
					"string",
					"null"
				],
				"description": "Check number, ACH trace or wire memo."
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
				"$ref": "#/components/schemas/Account",
				"description": "Present when expanded."
			},
			"check": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/Check"
					},
					{
						"type": "null"
					}
				],
				"description": "Present when expanded."
			},
			"journal_entry": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/JournalEntry"
					},
					{
						"type": "null"
					}
				],
				"description": "Present when expanded."
			},
			"bills": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/VendorBill"
				},
				"description": "Present when expanded."
			},
			"bank_account": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/BankAccount"
					},
					{
						"type": "null"
					}
				],
				"description": "Present when expanded."
			}
		}
	},
	"Check": {
		"type": "object",
		"description": "A paper check behind a payment to a vendor.",
		"x-source": {
			"kind": "assumption",
			"where": "/api-reference/purchasing/retrieve-an-ap-payment names the expand path check; its fields are not printed."
		},
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
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
		"description": "One page of payments to vendors.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"ApPaymentCreateBill": {
		"type": "object",
		"description": "How much of the payment goes to one bill.",
		"x-source": {
			"kind": "assumption",
			"where": "ApPayment.bill_id is null for a payment over several bills; the page text is cut before the field that lists them."
		},
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
				"exclusiveMinimum": 0,
				"description": "US dollars, decimal."
			}
		}
	},
	"ApPaymentCreateParams": {
		"type": "object",
		"description": "A payment to a vendor.",
		"required": [
			"vendor_id",
			"method",
			"amount"
		],
		"properties": {
			"vendor_id": {
				"type": "string",
				"format": "uuid",
				"x-source": {
					"kind": "assumption",
					"where": "Field of ApPayment; the visible part of the page prints only method, suppress_gl, skip_plaid and idempotency_key."
				}
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
				"minimum": 0,
				"description": "Money that leaves, US dollars, decimal; 0 when credits cover all.",
				"x-source": {
					"kind": "assumption",
					"where": "Field of ApPayment."
				}
			},
			"bill_id": {
				"type": "string",
				"format": "uuid",
				"description": "The one bill to pay.",
				"x-source": {
					"kind": "assumption",
					"where": "Field of ApPayment."
				}
			},
			"bills": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/ApPaymentCreateBill"
				},
				"description": "Several bills to pay; the amounts add up to `amount` and what credits cover.",
				"x-source": {
					"kind": "assumption",
					"where": "Expand path bills."
				}
			},
			"vendor_credit_ids": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"format": "uuid"
				},
				"description": "Vendor credits to use up with this payment; the page on applying a vendor credit points here."
			},
			"bank_account_id": {
				"type": "string",
				"format": "uuid",
				"description": "Account that the money leaves; without it the one that pays vendors (`is_ap_account`).",
				"x-source": {
					"kind": "assumption",
					"where": "Expand path bank_account."
				}
			},
			"payment_date": {
				"type": "string",
				"format": "date",
				"description": "Without it, today.",
				"x-source": {
					"kind": "assumption",
					"where": "Field of ApPayment."
				}
			},
			"reference": {
				"type": "string",
				"maxLength": 255,
				"description": "Check number, ACH trace or wire memo.",
				"x-source": {
					"kind": "assumption",
					"where": "Field of ApPayment."
				}
			},
			"notes": {
				"type": "string",
				"maxLength": 65535,
				"x-source": {
					"kind": "assumption",
					"where": "Field of ApPayment."
				}
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			},
			"suppress_gl": {
				"type": "boolean",
				"description": "Posts nothing to the ledger; needs migration:write."
			},
			"skip_plaid": {
				"type": "boolean",
				"description": "Does not move money through Plaid; needs migration:write."
			},
			"idempotency_key": {
				"type": "string",
				"maxLength": 64,
				"description": "Kept on the payment; needs migration:write."
			}
		}
	},
	"VendorPrepayment": {
		"type": "object",
		"description": "Money paid to a vendor ahead of a bill.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"applied_amount": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"balance": {
				"type": "number",
				"x-money": "decimal",
				"description": "What is not applied yet, US dollars, decimal."
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
		"description": "Figures over the whole list.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"VendorPrepaymentList": {
		"type": "object",
		"description": "All prepayments of one vendor, with their totals.",
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
		"description": "Money to record as paid ahead.",
		"required": [
			"amount",
			"payment_method"
		],
		"properties": {
			"amount": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0.01,
				"description": "US dollars, decimal."
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
				"format": "date",
				"description": "Without it, today."
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
				"maxLength": 255,
				"description": "Saved payment method of the vendor account.",
				"x-source": {
					"kind": "assumption",
					"where": "The page describes the field; its exact name is not readable."
				}
			},
			"bank_account_id": {
				"type": "string",
				"format": "uuid",
				"description": "Bank account that the money leaves; without it the one that pays vendors (`is_ap_account`).",
				"x-source": {
					"kind": "assumption",
					"where": "The page describes the field; its exact name is not readable."
				}
			},
			"idempotency_key": {
				"type": "string",
				"maxLength": 255,
				"description": "Loses to the header when both are sent.",
				"x-source": {
					"kind": "assumption",
					"where": "The page describes the field; its exact name is not readable."
				}
			}
		}
	},
	"VendorPrepaymentRecord": {
		"type": "object",
		"description": "A prepayment as it was recorded.",
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
				"type": "string",
				"description": "For example VPREP-0000001."
			},
			"amount": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"applied_amount": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"balance": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
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
		"description": "A recorded prepayment inside `data`.",
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
		"description": "Which bill to apply to and how much.",
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
				"exclusiveMinimum": 0,
				"description": "US dollars, decimal; without it the smaller of the prepayment's balance and the bill's balance due."
			}
		}
	},
	"VendorPrepaymentApplication": {
		"type": "object",
		"description": "What was applied.",
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
				"x-money": "decimal",
				"description": "Balance afterwards, US dollars, decimal."
			},
			"bill_balance_due": {
				"type": "number",
				"x-money": "decimal",
				"description": "Balance afterwards, US dollars, decimal."
			},
			"amount_applied": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"journal_entry_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"VendorPrepaymentApplicationEnvelope": {
		"type": "object",
		"description": "An application inside `data`.",
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
		"description": "How much the vendor pays back.",
		"properties": {
			"refund_amount": {
				"type": [
					"number",
					"null"
				],
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"exclusiveMinimum": 0,
				"description": "US dollars, decimal; without it the whole unapplied balance."
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
		"description": "What was paid back.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"prepayment_status": {
				"type": "string",
				"description": "`refunded` once nothing is left."
			},
			"prepayment_balance": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"journal_entry_id": {
				"type": "string",
				"format": "uuid"
			}
		}
	},
	"VendorPrepaymentRefundEnvelope": {
		"type": "object",
		"description": "A refund inside `data`.",
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
		"description": "A credit that a vendor grants, as lists and retrievals show it.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"amount_applied": {
				"type": "number",
				"x-money": "decimal",
				"readOnly": true,
				"description": "US dollars, decimal."
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
				"$ref": "#/components/schemas/Account",
				"description": "Present when expanded."
			},
			"source": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/VendorReturn"
					},
					{
						"type": "null"
					}
				],
				"description": "Present when expanded."
			},
			"applications": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/VendorCreditApplication"
				},
				"description": "Present when expanded."
			}
		}
	},
	"VendorCreditApplication": {
		"type": "object",
		"description": "The use of a credit in a payment.",
		"x-source": {
			"kind": "assumption",
			"where": "/api-reference/purchasing/retrieve-a-vendor-credit names the expand path applications; its fields are not printed."
		},
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"VendorCreditList": {
		"type": "object",
		"description": "One page of vendor credits.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"VendorCreditCreateParams": {
		"type": "object",
		"description": "A credit to enter.",
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
				"exclusiveMinimum": 0,
				"description": "US dollars, decimal."
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
				"format": "uuid",
				"description": "Vendor return or bill behind the credit; makes the call repeatable."
			},
			"expires_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time",
				"description": "In the future; without it the entity's setting decides, null means never."
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
		"description": "A credit as its issue answers it. Amounts are decimal strings here, not numbers.",
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
				"x-money": "decimal",
				"description": "US dollars as a decimal string."
			},
			"remaining_amount": {
				"type": "string",
				"x-money": "decimal",
				"description": "US dollars as a decimal string."
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
				"type": "string",
				"description": "`open` for a fresh credit."
			},
			"expires_at": {
				"type": [
					"string",
					"null"
				],
				"format": "date-time"
			},
			"idempotent": {
				"type": "boolean",
				"description": "True when the credit existed for this source already."
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
		"description": "An issued credit inside `data`.",
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
		"description": "The answer that points to the right call.",
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
		"description": "One account's sums.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"credit_total": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"balance": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"ReconciliationTrialBalanceTotals": {
		"type": "object",
		"description": "Sums over all accounts.",
		"required": [
			"balance"
		],
		"properties": {
			"debit_total": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"credit_total": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"balance": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal; 0 when the books balance."
			}
		}
	},
	"ReconciliationTrialBalance": {
		"type": "object",
		"description": "All accounts and their sums.",
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
		"description": "What one customer or vendor has open, by age.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"days_1_30": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"days_31_60": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"days_61_90": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"days_over_90": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"total": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"ReconciliationAgingTotals": {
		"type": "object",
		"description": "Sums over all rows.",
		"x-source": {
			"kind": "assumption",
			"where": "The page calls totals an object; the fields are those of a row."
		},
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"days_1_30": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"days_31_60": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"days_61_90": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"days_over_90": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"total": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"ReconciliationArAging": {
		"type": "object",
		"description": "What customers owe, by age.",
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
		"description": "What is owed to vendors, by age.",
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
		"description": "One product's stock and worth at one location.",
		"x-source": {
			"kind": "assumption",
			"where": "/guides/reconciliation-api prints total_value only."
		},
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"ReconciliationInventoryValuation": {
		"type": "object",
		"description": "What the stock is worth.",
		"required": [
			"total_value"
		],
		"properties": {
			"object": {
				"type": "string",
				"const": "inventory_valuation",
				"x-source": {
					"kind": "assumption",
					"where": "/guides/reconciliation-api prints total_value only."
				}
			},
			"as_of_date": {
				"type": "string",
				"format": "date",
				"x-source": {
					"kind": "assumption",
					"where": "/guides/reconciliation-api prints total_value only."
				}
			},
			"method": {
				"type": "string",
				"enum": [
					"fifo",
					"avg",
					"lot_cost"
				],
				"x-source": {
					"kind": "assumption",
					"where": "/guides/reconciliation-api prints total_value only."
				}
			},
			"location_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid",
				"x-source": {
					"kind": "assumption",
					"where": "/guides/reconciliation-api prints total_value only."
				}
			},
			"rows": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ReconciliationInventoryRow"
				},
				"x-source": {
					"kind": "assumption",
					"where": "/guides/reconciliation-api prints total_value only."
				}
			},
			"total_value": {
				"type": "number",
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"ReconciliationCashAccount": {
		"type": "object",
		"description": "One bank account's balance.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"ReconciliationCashBalance": {
		"type": "object",
		"description": "Balances of all bank accounts.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"ReconciliationCounts": {
		"type": "object",
		"description": "How many records of each kind there are.",
		"x-source": {
			"kind": "assumption",
			"where": "The guide names the call without its answer."
		},
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
				},
				"description": "Records of each kind, such as accounts, products, orders and journal_entries."
			}
		}
	},
	"ReconciliationCompareParams": {
		"type": "object",
		"description": "Figures of the old system to compare with.",
		"x-source": {
			"kind": "assumption",
			"where": "The guide says that the call returns deltas and writes nothing; body and answer are not printed."
		},
		"properties": {
			"as_of_date": {
				"type": "string",
				"format": "date",
				"description": "Without it, today."
			},
			"external_source": {
				"type": "string",
				"maxLength": 255,
				"description": "Name of the old system."
			},
			"trial_balance": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"$ref": "#/components/schemas/ReconciliationCompareAccount"
				},
				"description": "Expected balances of GL accounts."
			},
			"ar_aging_total": {
				"type": "number",
				"minimum": -999999999999.99,
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"description": "Expected sum of receivables, US dollars, decimal."
			},
			"ap_aging_total": {
				"type": "number",
				"minimum": -999999999999.99,
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"description": "Expected sum of payables, US dollars, decimal."
			},
			"inventory_value": {
				"type": "number",
				"minimum": 0,
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"description": "Expected worth of the stock, US dollars, decimal."
			},
			"cash_balance": {
				"type": "number",
				"minimum": -999999999999.99,
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"description": "Expected sum of bank balances, US dollars, decimal."
			},
			"counts": {
				"type": "object",
				"additionalProperties": {
					"type": "integer"
				},
				"description": "Expected number of records of each kind."
			}
		}
	},
	"ReconciliationCompareAccount": {
		"type": "object",
		"description": "The balance that an account should have.",
		"x-source": {
			"kind": "assumption",
			"where": "The guide says that the call returns deltas and writes nothing; body and answer are not printed."
		},
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			}
		}
	},
	"ReconciliationDelta": {
		"type": "object",
		"description": "One figure that was compared.",
		"x-source": {
			"kind": "assumption",
			"where": "The guide says that the call returns deltas and writes nothing; body and answer are not printed."
		},
		"required": [
			"check",
			"expected",
			"actual",
			"delta"
		],
		"properties": {
			"check": {
				"type": "string",
				"description": "Which figure: trial_balance, ar_aging, ap_aging, inventory_valuation, cash_balance or counts."
			},
			"key": {
				"type": [
					"string",
					"null"
				],
				"description": "Account number or kind of record, where there are several."
			},
			"expected": {
				"type": "number"
			},
			"actual": {
				"type": "number"
			},
			"delta": {
				"type": "number",
				"description": "Actual less expected."
			}
		}
	},
	"ReconciliationComparison": {
		"type": "object",
		"description": "Where the two systems differ.",
		"x-source": {
			"kind": "assumption",
			"where": "The guide says that the call returns deltas and writes nothing; body and answer are not printed."
		},
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
				"type": "boolean",
				"description": "Whether every delta is 0."
			},
			"deltas": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ReconciliationDelta"
				},
				"description": "Figures that differ."
			}
		}
	},
	"Return": {
		"type": "object",
		"description": "A return authorization (RMA): goods of an order on their way back.",
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
				],
				"description": "Moved only by actions."
			},
			"original_order_id": {
				"type": "string",
				"format": "uuid",
				"description": "Order that the goods were sold with."
			},
			"account_id": {
				"type": "string",
				"format": "uuid",
				"description": "Customer who sends the goods back."
			},
			"vendor_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid",
				"description": "Vendor that the goods go on to."
			},
			"vendor_rma_number": {
				"type": [
					"string",
					"null"
				],
				"description": "The vendor's own authorization number."
			},
			"inspection_required": {
				"type": "boolean"
			},
			"restocking_fee": {
				"type": [
					"number",
					"null"
				],
				"x-money": "decimal",
				"description": "Kept back from the refund, US dollars, decimal."
			},
			"refund_amount": {
				"type": "number",
				"x-money": "decimal",
				"readOnly": true,
				"description": "Refunded so far, US dollars, decimal; written only by the refund action."
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
				],
				"description": "Who asked for the return."
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
				},
				"description": "Present after a create and when expanded."
			},
			"refunds": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/ReturnRefund"
				},
				"description": "Present when expanded."
			},
			"original_order": {
				"$ref": "#/components/schemas/Order",
				"description": "Present when expanded."
			},
			"gl_entries": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/JournalEntry"
				},
				"description": "Present when expanded."
			},
			"return_label": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/ShippingLabel"
					},
					{
						"type": "null"
					}
				],
				"description": "Present when expanded."
			},
			"vendor_return": {
				"anyOf": [
					{
						"$ref": "#/components/schemas/VendorReturn"
					},
					{
						"type": "null"
					}
				],
				"description": "Present when expanded."
			}
		}
	},
	"ReturnItem": {
		"type": "object",
		"description": "One order line, or part of it, that comes back.",
		"x-source": {
			"kind": "assumption",
			"where": "/api-reference/returns/retrieve-a-single-rma names the expand path items; of its fields only refund_amount is printed."
		},
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
				"exclusiveMinimum": 0,
				"description": "How much is authorized to come back."
			},
			"quantity_received": {
				"type": "number",
				"minimum": 0,
				"description": "How much has arrived."
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
				],
				"description": "What the inspection decided."
			},
			"refund_amount": {
				"type": "number",
				"x-money": "decimal",
				"description": "What the line is worth in a refund, US dollars, decimal."
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"product": {
				"$ref": "#/components/schemas/Product",
				"description": "Present when expanded."
			}
		}
	},
	"ReturnRefund": {
		"type": "object",
		"description": "One refund made against a return.",
		"x-source": {
			"kind": "assumption",
			"where": "/api-reference/returns/retrieve-a-single-rma names the expand path refunds; the fields are those of the refund action's answer."
		},
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
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
		"description": "One page of returns.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"ReturnCreateItem": {
		"type": "object",
		"description": "One order line, or part of it, to take back.",
		"x-source": {
			"kind": "assumption",
			"where": "/guides/fulfillment-and-returns creates a return with items[]; the field names of an item are not readable."
		},
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
				},
				"description": "Serial numbers of the returned units."
			}
		}
	},
	"ReturnCreateParams": {
		"type": "object",
		"description": "A return with its items, and optionally its refund, in one call.",
		"required": [
			"original_order_id",
			"items"
		],
		"properties": {
			"original_order_id": {
				"type": "string",
				"format": "uuid",
				"description": "Order that the goods were sold with.",
				"x-source": {
					"kind": "assumption",
					"where": "Field of Return; the guide's field names are not readable."
				}
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
				"minimum": 0,
				"description": "Kept back from the refund, US dollars, decimal.",
				"x-source": {
					"kind": "assumption",
					"where": "Field of Return, named in words by the guide."
				}
			},
			"auto_refund": {
				"type": "boolean",
				"default": false,
				"description": "Refund in the same call.",
				"x-source": {
					"kind": "assumption",
					"where": "The guide speaks of an automatic refund without naming the field."
				}
			},
			"inspection_required": {
				"type": "boolean",
				"description": "Whether received goods are inspected before they are restocked.",
				"x-source": {
					"kind": "assumption",
					"where": "Field of Return."
				}
			},
			"return_to_vendor": {
				"type": "boolean",
				"description": "Whether the goods go on to a vendor.",
				"x-source": {
					"kind": "assumption",
					"where": "Field of Return."
				}
			},
			"vendor_id": {
				"type": "string",
				"format": "uuid",
				"description": "Vendor that the goods go on to.",
				"x-source": {
					"kind": "assumption",
					"where": "Field of Return."
				}
			},
			"vendor_rma_number": {
				"type": "string",
				"maxLength": 255,
				"description": "The vendor's own authorization number.",
				"x-source": {
					"kind": "assumption",
					"where": "Field of Return."
				}
			},
			"source": {
				"type": "string",
				"enum": [
					"csr",
					"customer_portal",
					"marketplace"
				],
				"description": "Who asked for the return.",
				"x-source": {
					"kind": "assumption",
					"where": "Field of Return."
				}
			},
			"notes": {
				"type": "string",
				"maxLength": 65535,
				"x-source": {
					"kind": "assumption",
					"where": "Field of Return."
				}
			},
			"metadata": {
				"$ref": "#/components/schemas/Metadata"
			}
		}
	},
	"ReturnUpdateParams": {
		"type": "object",
		"description": "The five fields of a return that can be changed.",
		"properties": {
			"restocking_fee": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"minimum": 0,
				"description": "US dollars, decimal."
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
		"description": "How much to refund and how.",
		"properties": {
			"amount": {
				"type": "number",
				"maximum": 999999999999.99,
				"x-money": "decimal",
				"exclusiveMinimum": 0,
				"description": "US dollars, decimal (not cents); without it the sum of the items' `refund_amount`, less the restocking fee and what was refunded before."
			},
			"payment_method": {
				"type": "string",
				"enum": [
					"original",
					"store_credit",
					"check",
					"cash"
				],
				"default": "original",
				"description": "How the money goes back."
			},
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"ReturnRefundResult": {
		"type": "object",
		"description": "The refund that was made.",
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"payment_method_type": {
				"type": "string"
			},
			"order_refund_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid",
				"description": "Refund on the original order."
			},
			"credit_memo_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid",
				"description": "Credit memo, when the refund went to store credit."
			},
			"status": {
				"type": "string",
				"description": "`succeeded` in the page's example."
			},
			"idempotent": {
				"type": "boolean",
				"description": "True when this refund had been made before."
			}
		}
	},
	"ReturnRefundEnvelope": {
		"type": "object",
		"description": "The refund inside `data`.",
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
		"description": "How much of an item has arrived.",
		"x-source": {
			"kind": "assumption",
			"where": "The note on Return.status says that status moves only through action endpoints; none of their pages is stored."
		},
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
		"description": "What has arrived; without items everything authorized.",
		"x-source": {
			"kind": "assumption",
			"where": "The note on Return.status says that status moves only through action endpoints; none of their pages is stored."
		},
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
				"format": "uuid",
				"description": "Location that takes the goods; without it the order's."
			},
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"ReturnInspectItem": {
		"type": "object",
		"description": "What to do with an inspected item.",
		"x-source": {
			"kind": "assumption",
			"where": "The note on Return.status says that status moves only through action endpoints; none of their pages is stored."
		},
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
		"description": "The outcome of an inspection; without items the return is only put under inspection.",
		"x-source": {
			"kind": "assumption",
			"where": "The note on Return.status says that status moves only through action endpoints; none of their pages is stored."
		},
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
		"description": "A remark for the file.",
		"x-source": {
			"kind": "assumption",
			"where": "The note on Return.status says that status moves only through action endpoints; none of their pages is stored."
		},
		"properties": {
			"notes": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"ReturnCancelParams": {
		"type": "object",
		"description": "Why the return is called off.",
		"x-source": {
			"kind": "assumption",
			"where": "The note on Return.status says that status moves only through action endpoints; none of their pages is stored."
		},
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"VendorReturn": {
		"type": "object",
		"description": "Goods on their way back to a vendor.",
		"x-source": {
			"kind": "assumption",
			"where": "No schema page is stored; the actions and the Return fields name what it needs."
		},
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
				],
				"description": "These four words stand in the API texts; help pages use other lists."
			},
			"purchase_order_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid",
				"description": "Purchase order that the goods came with."
			},
			"source_return_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid",
				"description": "Customer return that the goods came back with."
			},
			"location_id": {
				"type": [
					"string",
					"null"
				],
				"format": "uuid",
				"description": "Location that the goods leave from."
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
		"description": "One product that goes back to the vendor.",
		"x-source": {
			"kind": "assumption",
			"where": "No schema page is stored; the actions and the Return fields name what it needs."
		},
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
				"x-money": "decimal",
				"description": "US dollars, decimal."
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"VendorReturnList": {
		"type": "object",
		"description": "One page of vendor returns.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"VendorReturnCreateItem": {
		"type": "object",
		"description": "One product to send back.",
		"x-source": {
			"kind": "assumption",
			"where": "No schema page is stored; the actions and the Return fields name what it needs."
		},
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
				"minimum": 0,
				"description": "US dollars, decimal; without it the product's cost."
			}
		}
	},
	"VendorReturnCreateParams": {
		"type": "object",
		"description": "A vendor return to draft.",
		"x-source": {
			"kind": "assumption",
			"where": "No schema page is stored; the actions and the Return fields name what it needs."
		},
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
				"format": "uuid",
				"description": "Location that the goods leave from."
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
		"description": "How the goods travel.",
		"x-source": {
			"kind": "assumption",
			"where": "No schema page is stored; the actions and the Return fields name what it needs."
		},
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
		"description": "Why the vendor return is called off.",
		"properties": {
			"reason": {
				"type": "string",
				"maxLength": 65535
			}
		}
	},
	"WebhookEndpoint": {
		"type": "object",
		"description": "A subscription.",
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
				},
				"description": "*, a family such as order.*, or single names."
			},
			"secret_last4": {
				"type": "string",
				"description": "The last four hex digits of the secret."
			},
			"status": {
				"type": "string",
				"enum": [
					"active",
					"paused",
					"disabled"
				],
				"description": "paused skips deliveries and keeps the subscription; disabled is for good."
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
				"type": "integer",
				"description": "Deliveries answered with 2xx."
			},
			"failure_count": {
				"type": "integer",
				"description": "Deliveries that timed out or got another answer."
			},
			"consecutive_failure_count": {
				"type": "integer",
				"description": "Five or more pause the endpoint."
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
		"description": "What became of the test event.",
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
		"description": "The subscription with its secret, which is shown this once.",
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
				},
				"description": "*, a family such as order.*, or single names."
			},
			"secret_last4": {
				"type": "string",
				"description": "The last four hex digits of the secret."
			},
			"status": {
				"type": "string",
				"enum": [
					"active",
					"paused",
					"disabled"
				],
				"description": "paused skips deliveries and keeps the subscription; disabled is for good."
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
				"type": "integer",
				"description": "Deliveries answered with 2xx."
			},
			"failure_count": {
				"type": "integer",
				"description": "Deliveries that timed out or got another answer."
			},
			"consecutive_failure_count": {
				"type": "integer",
				"description": "Five or more pause the endpoint."
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
				"x-secret": true,
				"description": "whsec_ and hex digits; the whole string is the key."
			},
			"test_event": {
				"$ref": "#/components/schemas/WebhookTestResult"
			}
		}
	},
	"WebhookEndpointCreateParams": {
		"type": "object",
		"description": "Where to deliver what.",
		"required": [
			"url"
		],
		"properties": {
			"url": {
				"type": "string",
				"maxLength": 2048,
				"description": "HTTPS; private and loopback addresses are refused."
			},
			"enabled_events": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"maxLength": 255
				},
				"minItems": 1,
				"description": "*, a family such as order.*, or single names. Needed unless `events` is given."
			},
			"events": {
				"type": "array",
				"maxItems": 1000,
				"items": {
					"type": "string",
					"maxLength": 255
				},
				"deprecated": true,
				"description": "Older name of enabled_events."
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
				"type": "boolean",
				"description": "false unless told otherwise."
			}
		}
	},
	"WebhookEndpointUpdateParams": {
		"type": "object",
		"description": "What to change; the mode cannot be.",
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
				"deprecated": true,
				"description": "Older name of enabled_events."
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
		"description": "The signing secret that is in use.",
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
				"x-secret": true,
				"description": "whsec_ and hex digits; the whole string is the key."
			},
			"last4": {
				"type": "string"
			}
		}
	},
	"WebhookSecret": {
		"type": "object",
		"description": "The new secret, shown this once.",
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
		"description": "One page.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	},
	"WebhookDelivery": {
		"type": "object",
		"description": "One event to one endpoint with its attempts (assumption).",
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
				],
				"description": "The beginning of it."
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
				"type": "string",
				"description": "The exact body."
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"WebhookDeliveryList": {
		"type": "object",
		"description": "One page.",
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
				"type": "boolean",
				"description": "Whether more items follow."
			},
			"total_count": {
				"type": "integer",
				"description": "Only with include_count=true."
			}
		}
	}
};
