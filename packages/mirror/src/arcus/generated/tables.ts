// Generated from packages/openapi/specs/arcus (lists) by `npm run generate`. Do not edit.
import type { TableDescription } from "../../tables/description.ts";

/** Every list of Arcus whose records have ids. */
export const arcusTables: readonly TableDescription[] = [
	{
		"resource": "journalEntries",
		"table": "journal_entries",
		"description": "A balanced set of debits and credits.",
		"object": "journal_entry",
		"listTakesParams": true,
		"retrieve": {
			"takesParams": true
		},
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the journal entry."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the journal entry belongs to."
			},
			{
				"name": "entry_number",
				"type": "text",
				"description": "Human-readable number, for example `SB-JE-0000001`."
			},
			{
				"name": "entry_date",
				"type": "date",
				"description": "Date on which the entry takes effect in the ledger. Format: `YYYY-MM-DD`."
			},
			{
				"name": "period_id",
				"type": "text",
				"description": "Id of the accounting period that contains the entry date, or `null` if not set."
			},
			{
				"name": "entry_type",
				"type": "text",
				"description": "Kind of entry. The values are not documented."
			},
			{
				"name": "status",
				"type": "text",
				"description": "State of the entry. `draft`: not submitted. `pending_approval`: waiting for approval, nothing is posted. `posted`: in the ledger. `reversed`: undone by another entry. `voided`: no longer valid. `rejected`: approval was refused."
			},
			{
				"name": "approval_status",
				"type": "text",
				"description": "Result of the approval check. `auto_approved`: no approval was needed. `pending_approval`: waiting. `approved` or `rejected`: decided by a user."
			},
			{
				"name": "description",
				"type": "text",
				"description": "Free text that explains the entry, or `null`."
			},
			{
				"name": "source_type",
				"type": "text",
				"description": "What caused the entry, for example `MANUAL`, `FULFILLMENT`, `PAYMENT`, `REFUND`, `PO_RECEIPT`, `VENDOR_BILL`, `SHOPIFY_IMPORT`, `RECURRING_JE`, `MANUAL_REVERSAL` or `VENDOR_CREDIT`."
			},
			{
				"name": "source_id",
				"type": "text",
				"description": "Id or reference of the document that caused the entry, or `null` if not set."
			},
			{
				"name": "source_module",
				"type": "text",
				"description": "Module of the app that created the entry, or `null`."
			},
			{
				"name": "is_reversing",
				"type": "boolean",
				"description": "Whether this entry reverses another one."
			},
			{
				"name": "reversed_by_id",
				"type": "text",
				"description": "Id of the entry that reversed this one, or `null` if it has not been reversed."
			},
			{
				"name": "reversal_of_id",
				"type": "text",
				"description": "Id of the entry that this one reverses, or `null` if it is not a reversal."
			},
			{
				"name": "reverse_in_period_id",
				"type": "text",
				"description": "Id of the accounting period in which the entry is to be reversed, or `null`."
			},
			{
				"name": "batch_id",
				"type": "text",
				"description": "Id shared by all entries of one business event, or `null`."
			},
			{
				"name": "total_debit",
				"type": "numeric",
				"description": "Sum of all debit lines, in US dollars (decimal)."
			},
			{
				"name": "total_credit",
				"type": "numeric",
				"description": "Sum of all credit lines, in US dollars (decimal). Equals `total_debit`."
			},
			{
				"name": "posted_at",
				"type": "timestamptz",
				"description": "When the entry was posted to the ledger, or `null` if it has not been posted. ISO 8601, UTC."
			},
			{
				"name": "approved_by",
				"type": "text",
				"description": "Id of the user who approved the entry, or `null`."
			},
			{
				"name": "approved_at",
				"type": "timestamptz",
				"description": "When the entry was approved, or `null`. ISO 8601, UTC."
			},
			{
				"name": "rejected_by",
				"type": "text",
				"description": "Id of the user who rejected the entry, or `null`."
			},
			{
				"name": "rejected_at",
				"type": "timestamptz",
				"description": "When the entry was rejected, or `null`. ISO 8601, UTC."
			},
			{
				"name": "rejection_reason",
				"type": "text",
				"description": "Reason given when the entry was rejected, or `null`."
			},
			{
				"name": "idempotency_key",
				"type": "text",
				"description": "Idempotency key that the entry was created with, or `null`."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the journal entry was created. ISO 8601, UTC."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the journal entry was last changed. ISO 8601, UTC."
			},
			{
				"name": "lines",
				"type": "jsonb",
				"description": "Debit and credit lines. Present on a single entry. Lists include them only when you expand `data.lines`."
			}
		]
	},
	{
		"resource": "glAccounts",
		"table": "gl_accounts",
		"description": "An account in the chart of accounts.",
		"object": "gl_account",
		"all": [
			{
				"is_active": true
			},
			{
				"is_active": false
			}
		],
		"listTakesParams": true,
		"retrieve": {
			"takesParams": false
		},
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the GL account."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the GL account belongs to."
			},
			{
				"name": "account_number",
				"type": "text",
				"description": "Number of the account, unique within the entity. It cannot be changed after creation."
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the account."
			},
			{
				"name": "description",
				"type": "text",
				"description": "Free text that explains the account, or `null`."
			},
			{
				"name": "account_type",
				"type": "text",
				"description": "Type of the account. It cannot be changed after creation. `cogs` is cost of goods sold."
			},
			{
				"name": "account_sub_type",
				"type": "text",
				"description": "Finer classification within the account type, or `null`."
			},
			{
				"name": "normal_balance",
				"type": "text",
				"description": "Side on which the balance of the account increases. It cannot be changed after creation."
			},
			{
				"name": "is_header",
				"type": "boolean",
				"description": "Whether the account is a header. A header only adds up the accounts under it; nothing can be posted to it."
			},
			{
				"name": "parent_account_id",
				"type": "text",
				"description": "Id of the header account above this one, or `null` at the top level."
			},
			{
				"name": "is_system_account",
				"type": "boolean",
				"description": "Whether this is a system account. System accounts cannot be created or changed through the API."
			},
			{
				"name": "system_account_key",
				"type": "text",
				"description": "Key of a system account, for example `ar_account`, `cogs`, `revenue` or `inventory_fg`. `null` for all other accounts."
			},
			{
				"name": "is_bank_account",
				"type": "boolean",
				"description": "Whether the account holds the balance of a bank account."
			},
			{
				"name": "is_active",
				"type": "boolean",
				"description": "Whether the account can be used."
			},
			{
				"name": "tax_line_mapping",
				"type": "text",
				"description": "Line of the tax form that the account maps to, or `null`."
			},
			{
				"name": "opening_balance",
				"type": "numeric",
				"description": "Balance at the start, in US dollars (decimal), or `null` if none was entered."
			},
			{
				"name": "opening_balance_date",
				"type": "date",
				"description": "Date of the opening balance, or `null`. Format: `YYYY-MM-DD`."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the GL account was created. ISO 8601, UTC."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the GL account was last changed. ISO 8601, UTC."
			}
		]
	},
	{
		"resource": "periods",
		"table": "periods",
		"description": "A date range that journal entries are posted into, usually a month.",
		"object": "accounting_period",
		"listTakesParams": true,
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the accounting period."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the accounting period belongs to."
			},
			{
				"name": "period_name",
				"type": "text",
				"description": "Name of the period, for example `January 2025`."
			},
			{
				"name": "start_date",
				"type": "date",
				"description": "First day of the period. Format: `YYYY-MM-DD`."
			},
			{
				"name": "end_date",
				"type": "date",
				"description": "Last day of the period. Format: `YYYY-MM-DD`."
			},
			{
				"name": "status",
				"type": "text",
				"description": "State of the period. `open`: entries can be posted. `close_requested`: waiting for a second person to approve the close. `closed`: no entries can be posted. `year_end_closed`: closed by the fiscal year close."
			},
			{
				"name": "closed_by",
				"type": "text",
				"description": "Id of the user who closed the period, or `null`."
			},
			{
				"name": "closed_at",
				"type": "timestamptz",
				"description": "When the period was closed, or `null` if it is not closed. ISO 8601, UTC."
			},
			{
				"name": "close_requested_by",
				"type": "text",
				"description": "Id of the user who requested the close, or `null`."
			},
			{
				"name": "close_requested_at",
				"type": "timestamptz",
				"description": "When the close was requested, or `null`. ISO 8601, UTC."
			},
			{
				"name": "close_approved_by",
				"type": "text",
				"description": "Id of the user who approved the close, or `null`."
			},
			{
				"name": "close_approved_at",
				"type": "timestamptz",
				"description": "When the close was approved, or `null`. ISO 8601, UTC."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the accounting period was created. ISO 8601, UTC."
			}
		]
	},
	{
		"resource": "unmatchedReceipts",
		"table": "unmatched_receipts",
		"description": "A posted customer receipt that is not matched to a bank transaction.",
		"object": "unmatched_receipt",
		"pageSize": {
			"per_page": 200
		},
		"listTakesParams": true,
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the payment."
			},
			{
				"name": "order_id",
				"type": "text",
				"description": "Id of the invoice that the receipt pays, or `null` if it pays several or none.",
				"references": "orders"
			},
			{
				"name": "order_number",
				"type": "text",
				"description": "Number of that invoice, or `null`."
			},
			{
				"name": "account_id",
				"type": "text",
				"description": "Id of the customer account.",
				"references": "accounts"
			},
			{
				"name": "account_name",
				"type": "text",
				"description": "Name of the customer, or `null`."
			},
			{
				"name": "amount",
				"type": "numeric",
				"description": "Amount of the receipt, in US dollars (decimal)."
			},
			{
				"name": "payment_method",
				"type": "text",
				"description": "How the customer paid."
			},
			{
				"name": "status",
				"type": "text",
				"description": "State of the payment."
			},
			{
				"name": "posted_at",
				"type": "timestamptz",
				"description": "When the receipt was posted, or `null`. ISO 8601, UTC."
			},
			{
				"name": "check_number",
				"type": "text",
				"description": "Check number, or `null` if it was not paid by check."
			},
			{
				"name": "external_reference",
				"type": "text",
				"description": "Reference of the transfer, such as the ACH trace or wire memo, or `null`."
			},
			{
				"name": "is_multi_application",
				"type": "boolean",
				"description": "Whether the receipt pays several invoices."
			},
			{
				"name": "applications",
				"type": "jsonb",
				"description": "The invoices that the receipt pays."
			}
		],
		"limits": [
			"No record can be fetched by its id, so a deletion is seen after two walks over the list."
		]
	},
	{
		"resource": "accounts",
		"table": "accounts",
		"description": "A customer, lead or vendor.",
		"object": "account",
		"all": [
			{
				"is_active": "all"
			}
		],
		"pageSize": {
			"per_page": 100
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": true,
			"all": {
				"include_inactive": true
			}
		},
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the account."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `account`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the account belongs to."
			},
			{
				"name": "display_name",
				"type": "text",
				"description": "Name to show."
			},
			{
				"name": "company_name",
				"type": "text",
				"description": "Name of the company, or `null`."
			},
			{
				"name": "account_type",
				"type": "text",
				"description": "Kind of account. `business`, `individual` and `lead` are customers; `vendor` is a supplier."
			},
			{
				"name": "account_number",
				"type": "text",
				"description": "Human-readable number, for example `CUST-00042`."
			},
			{
				"name": "email",
				"type": "text",
				"description": "Email address, or `null`."
			},
			{
				"name": "phone_main",
				"type": "text",
				"description": "Main phone number, or `null`."
			},
			{
				"name": "phone_secondary",
				"type": "text",
				"description": "Second phone number, or `null`."
			},
			{
				"name": "phone_mobile",
				"type": "text",
				"description": "Mobile phone number, or `null`."
			},
			{
				"name": "website",
				"type": "text",
				"description": "Website, or `null`."
			},
			{
				"name": "payment_term_id",
				"type": "text",
				"description": "Id of the payment term, or `null`.",
				"references": "paymentTerms"
			},
			{
				"name": "credit_limit",
				"type": "numeric",
				"description": "Credit limit, in US dollars (decimal). `null` means no limit."
			},
			{
				"name": "credit_balance",
				"type": "numeric",
				"description": "What is left of the credit limit, in US dollars (decimal). A new account starts with the whole limit."
			},
			{
				"name": "is_credit_hold",
				"type": "boolean",
				"description": "Whether the account is on credit hold."
			},
			{
				"name": "tax_exempt",
				"type": "boolean",
				"description": "Whether the account is exempt from tax."
			},
			{
				"name": "avatax_entity_code",
				"type": "text",
				"description": "AvaTax entity use code, or `null`."
			},
			{
				"name": "tax_number",
				"type": "text",
				"description": "Tax number of the account, or `null`."
			},
			{
				"name": "default_pricing_level_id",
				"type": "text",
				"description": "Id of the account's default pricing level, or `null`."
			},
			{
				"name": "default_location_id",
				"type": "text",
				"description": "Id of the account's default location, or `null`."
			},
			{
				"name": "default_shipping_method",
				"type": "text",
				"description": "Default shipping method, or `null`."
			},
			{
				"name": "shipping_preference",
				"type": "text",
				"description": "How to ship. `always_freight`: by freight. `always_parcel`: as parcels. `auto`: chosen automatically."
			},
			{
				"name": "enable_pro_portal",
				"type": "boolean",
				"description": "Whether the account can use the Pro portal."
			},
			{
				"name": "is_active",
				"type": "boolean",
				"description": "Whether the account is active."
			},
			{
				"name": "notes",
				"type": "text",
				"description": "Notes on the account, or `null`."
			},
			{
				"name": "tags",
				"type": "jsonb",
				"description": "Tags on the account."
			},
			{
				"name": "metadata",
				"type": "jsonb",
				"description": "Your own key-value pairs, stored with the account and returned unchanged."
			},
			{
				"name": "stripe_customer_id",
				"type": "text",
				"description": "Id of the customer at Stripe, or `null`."
			},
			{
				"name": "source_platform",
				"type": "text",
				"description": "System that the account came from, or `null`."
			},
			{
				"name": "external_customer_id",
				"type": "text",
				"description": "Id of the customer in another system, or `null`."
			},
			{
				"name": "merged_into_account_id",
				"type": "text",
				"description": "Id of the account that this one was merged into, or `null`."
			},
			{
				"name": "merged_at",
				"type": "timestamptz",
				"description": "When the account was merged into another, or `null`. ISO 8601, UTC."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the account was created. ISO 8601, UTC."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the account was last changed. ISO 8601, UTC."
			},
			{
				"name": "addresses",
				"type": "jsonb",
				"description": "Addresses of the account. Present in the response to a create and when expanded."
			},
			{
				"name": "contacts",
				"type": "jsonb",
				"description": "Contacts of the account. Present in the response to a create and when expanded."
			},
			{
				"name": "payment_methods",
				"type": "jsonb",
				"description": "Saved payment methods. Present in the response to a create and when expanded."
			}
		]
	},
	{
		"resource": "accounts.contacts",
		"table": "accounts_contacts",
		"description": "A person at an account.",
		"object": "contact",
		"listTakesParams": false,
		"parent": "accounts",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the contact."
			},
			{
				"name": "account_id",
				"type": "text",
				"description": "Id of the account.",
				"references": "accounts"
			},
			{
				"name": "first_name",
				"type": "text",
				"description": "First name, or `null`."
			},
			{
				"name": "last_name",
				"type": "text",
				"description": "Last name, or `null`."
			},
			{
				"name": "email",
				"type": "text",
				"description": "Email address, or `null`."
			},
			{
				"name": "phone",
				"type": "text",
				"description": "Phone number, or `null`."
			},
			{
				"name": "title",
				"type": "text",
				"description": "Job title, or `null`."
			},
			{
				"name": "website",
				"type": "text",
				"description": "Website, or `null`."
			},
			{
				"name": "is_primary",
				"type": "boolean",
				"description": "Whether this is the account's main contact."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the contact was created. ISO 8601, UTC."
			}
		]
	},
	{
		"resource": "accounts.addresses",
		"table": "accounts_addresses",
		"description": "An address of an account.",
		"object": "address",
		"listTakesParams": false,
		"parent": "accounts",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the address."
			},
			{
				"name": "account_id",
				"type": "text",
				"description": "Id of the account.",
				"references": "accounts"
			},
			{
				"name": "type",
				"type": "text",
				"description": "Whether this is a billing or a shipping address."
			},
			{
				"name": "label",
				"type": "text",
				"description": "Label of the address, or `null`."
			},
			{
				"name": "line1",
				"type": "text",
				"description": "First line of the street address, or `null`."
			},
			{
				"name": "line2",
				"type": "text",
				"description": "Second line of the street address, or `null`."
			},
			{
				"name": "city",
				"type": "text",
				"description": "City, or `null`."
			},
			{
				"name": "state",
				"type": "text",
				"description": "State or province, or `null`."
			},
			{
				"name": "zip",
				"type": "text",
				"description": "Postal code, or `null`."
			},
			{
				"name": "country",
				"type": "text",
				"description": "Country, or `null`."
			},
			{
				"name": "is_default_billing",
				"type": "boolean",
				"description": "Whether this is the account's default billing address. An account has at most one."
			},
			{
				"name": "is_default_shipping",
				"type": "boolean",
				"description": "Whether this is the account's default shipping address. An account has at most one."
			},
			{
				"name": "is_pickup",
				"type": "boolean",
				"description": "Whether this is a pickup address."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the address was created. ISO 8601, UTC."
			}
		]
	},
	{
		"resource": "accounts.paymentMethods",
		"table": "accounts_payment_methods",
		"description": "A saved payment method.",
		"object": "payment_method",
		"listTakesParams": false,
		"parent": "accounts",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the payment method."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `payment_method`."
			},
			{
				"name": "account_id",
				"type": "text",
				"description": "Id of the account.",
				"references": "accounts"
			},
			{
				"name": "method_type",
				"type": "text",
				"description": "Kind of payment method, for example `credit_card`."
			},
			{
				"name": "is_default",
				"type": "boolean",
				"description": "Whether this is the account's default payment method."
			},
			{
				"name": "is_verified",
				"type": "boolean",
				"description": "Whether the payment method is verified."
			},
			{
				"name": "last4",
				"type": "text",
				"description": "Last four digits of the card or bank account, or `null`."
			},
			{
				"name": "brand",
				"type": "text",
				"description": "Card brand, or `null` for a bank account."
			},
			{
				"name": "exp_month",
				"type": "bigint",
				"description": "Month in which the card expires, 1 to 12, or `null` for a bank account."
			},
			{
				"name": "exp_year",
				"type": "bigint",
				"description": "Year in which the card expires, or `null` for a bank account."
			},
			{
				"name": "bank_name",
				"type": "text",
				"description": "Name of the bank, or `null` for a card."
			},
			{
				"name": "account_type",
				"type": "text",
				"description": "Type of the bank account, or `null` for a card."
			},
			{
				"name": "stripe_payment_method_id",
				"type": "text",
				"description": "Id of the payment method at Stripe, or `null`."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the payment method was created. ISO 8601, UTC."
			}
		]
	},
	{
		"resource": "auditLogEntries",
		"table": "audit_log_entries",
		"description": "An entry in the tamper-evident audit log.",
		"object": "audit_log_entry",
		"pageSize": {
			"limit": 200
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": true
		},
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the audit log entry."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `audit_log_entry`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that owns the audit log entry."
			},
			{
				"name": "actor",
				"type": "jsonb",
				"description": "Who caused the entry."
			},
			{
				"name": "action",
				"type": "text",
				"description": "What was done, for example `order.created`."
			},
			{
				"name": "resource",
				"type": "jsonb",
				"description": "The record that the entry is about."
			},
			{
				"name": "description",
				"type": "text",
				"description": "What was done, as a sentence. Null when there is no text."
			},
			{
				"name": "metadata",
				"type": "jsonb",
				"description": "Further details of the action."
			},
			{
				"name": "ip_address",
				"type": "text",
				"description": "IP address that the action came from. Null when it is not known."
			},
			{
				"name": "user_agent",
				"type": "text",
				"description": "User agent that the action came from. Null when it is not known."
			},
			{
				"name": "session_id",
				"type": "text",
				"description": "Id of the user's session. Null outside a session."
			},
			{
				"name": "request_id",
				"type": "text",
				"description": "Id of the request. Null when no request caused the action."
			},
			{
				"name": "severity",
				"type": "text",
				"description": "How important the entry is."
			},
			{
				"name": "outcome",
				"type": "text",
				"description": "Whether the action succeeded or failed."
			},
			{
				"name": "error_code",
				"type": "text",
				"description": "Error code of the action. Null when it succeeded."
			},
			{
				"name": "before_state",
				"type": "jsonb",
				"description": "The record before the action. Only returned with the expand path `diff`."
			},
			{
				"name": "after_state",
				"type": "jsonb",
				"description": "The record after the action. Only returned with the expand path `diff`."
			},
			{
				"name": "diff",
				"type": "jsonb",
				"description": "The changed fields. Only returned with the expand path `diff`."
			},
			{
				"name": "_chain",
				"type": "jsonb",
				"description": "Position in the hash chain. Only returned with the expand path `chain`."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the action happened (ISO 8601, UTC)."
			}
		]
	},
	{
		"resource": "apiKeys",
		"table": "api_keys",
		"description": "An API key, without its secret part.",
		"object": "api_key",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": false
		},
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the API key."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `api_key`."
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the key."
			},
			{
				"name": "mode",
				"type": "text",
				"description": "Data that the key can access: live or test data."
			},
			{
				"name": "prefix",
				"type": "text",
				"description": "First characters of the key. They are not secret and identify the key, for example to support."
			},
			{
				"name": "scopes",
				"type": "jsonb",
				"description": "Scopes of the key, for example `orders:read`."
			},
			{
				"name": "ip_allowlist",
				"type": "jsonb",
				"description": "IP addresses or CIDR ranges that may use the key. Empty when there is no restriction."
			},
			{
				"name": "expires_at",
				"type": "timestamptz",
				"description": "When the key expires (ISO 8601, UTC). Null when it never does."
			},
			{
				"name": "last_used_at",
				"type": "timestamptz",
				"description": "When the key was last used (ISO 8601, UTC). Null when it never was."
			},
			{
				"name": "revoked_at",
				"type": "timestamptz",
				"description": "When the key was revoked (ISO 8601, UTC). Null when it was not."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the API key was created (ISO 8601, UTC)."
			}
		]
	},
	{
		"resource": "requestLogs",
		"table": "request_logs",
		"description": "A request in the log.",
		"object": "request_log",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": false
		},
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the request log entry."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `request_log`."
			},
			{
				"name": "method",
				"type": "text",
				"description": "HTTP method of the request."
			},
			{
				"name": "path",
				"type": "text",
				"description": "Path of the request."
			},
			{
				"name": "status",
				"type": "bigint",
				"description": "HTTP status of the response."
			},
			{
				"name": "latency_ms",
				"type": "numeric",
				"description": "Duration of the request in milliseconds."
			},
			{
				"name": "ip_address",
				"type": "text",
				"description": "IP address that the request came from. Null when it is not known."
			},
			{
				"name": "request_id",
				"type": "text",
				"description": "Request id, as error responses show it (`req_…`)."
			},
			{
				"name": "api_key_id",
				"type": "text",
				"description": "Id of the API key that made the request. Null when no valid key did.",
				"references": "apiKeys"
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the request was made (ISO 8601, UTC)."
			}
		]
	},
	{
		"resource": "projects",
		"table": "projects",
		"description": "A department, class or project that postings can be tagged with.",
		"object": "dimension",
		"listTakesParams": true,
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the dimension."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that owns the dimension."
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the dimension."
			},
			{
				"name": "code",
				"type": "text",
				"description": "Short code of the dimension. Null when it has none."
			},
			{
				"name": "description",
				"type": "text",
				"description": "Description of the dimension. Null when it has none."
			},
			{
				"name": "is_active",
				"type": "boolean",
				"description": "Whether the dimension is in use (default true)."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the dimension was created (ISO 8601, UTC)."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the dimension last changed (ISO 8601, UTC)."
			}
		]
	},
	{
		"resource": "departments",
		"table": "departments",
		"description": "A department, class or project that postings can be tagged with.",
		"object": "dimension",
		"listTakesParams": true,
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the dimension."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that owns the dimension."
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the dimension."
			},
			{
				"name": "code",
				"type": "text",
				"description": "Short code of the dimension. Null when it has none."
			},
			{
				"name": "description",
				"type": "text",
				"description": "Description of the dimension. Null when it has none."
			},
			{
				"name": "is_active",
				"type": "boolean",
				"description": "Whether the dimension is in use (default true)."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the dimension was created (ISO 8601, UTC)."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the dimension last changed (ISO 8601, UTC)."
			}
		]
	},
	{
		"resource": "classes",
		"table": "classes",
		"description": "A department, class or project that postings can be tagged with.",
		"object": "dimension",
		"listTakesParams": true,
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the dimension."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that owns the dimension."
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the dimension."
			},
			{
				"name": "code",
				"type": "text",
				"description": "Short code of the dimension. Null when it has none."
			},
			{
				"name": "description",
				"type": "text",
				"description": "Description of the dimension. Null when it has none."
			},
			{
				"name": "is_active",
				"type": "boolean",
				"description": "Whether the dimension is in use (default true)."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the dimension was created (ISO 8601, UTC)."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the dimension last changed (ISO 8601, UTC)."
			}
		]
	},
	{
		"resource": "activity",
		"table": "activity",
		"description": "Something that happened in the entity, in a form that people can read.",
		"object": "activity_event",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": false
		},
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the event: `act_` and a UUID without dashes."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `activity_event`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that owns the activity event."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the event happened (ISO 8601, UTC)."
			},
			{
				"name": "actor",
				"type": "jsonb",
				"description": "Who caused the event."
			},
			{
				"name": "action",
				"type": "text",
				"description": "What happened, for example `account.created`, `order.fulfilled` or `journal_entry.posted`. These are not the names of\nwebhook events."
			},
			{
				"name": "resource_type",
				"type": "text",
				"description": "Kind of record, for example `order`."
			},
			{
				"name": "resource_id",
				"type": "text",
				"description": "Id of the record. Null when the event has none."
			},
			{
				"name": "resource_label",
				"type": "text",
				"description": "Name or number of the record to show. Null when it has none."
			},
			{
				"name": "description",
				"type": "text",
				"description": "What happened, as a sentence."
			},
			{
				"name": "severity",
				"type": "text",
				"description": "How important the event is."
			},
			{
				"name": "outcome",
				"type": "text",
				"description": "Whether the action succeeded, failed or was denied."
			},
			{
				"name": "error_code",
				"type": "text",
				"description": "Error code of the action. Null when it succeeded."
			},
			{
				"name": "request_id",
				"type": "text",
				"description": "Id of the request that caused the event. Null when no request did."
			},
			{
				"name": "metadata",
				"type": "jsonb",
				"description": "Further details of the event."
			},
			{
				"name": "diff",
				"type": "jsonb",
				"description": "What changed. Null when nothing was recorded."
			}
		]
	},
	{
		"resource": "packages",
		"table": "packages",
		"description": "A package with items of one order. It has at most one active shipping label.",
		"object": "package",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": true
		},
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the package."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `package`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that owns the package."
			},
			{
				"name": "order_id",
				"type": "text",
				"description": "Id of the order whose items are in the package.",
				"references": "orders"
			},
			{
				"name": "package_number",
				"type": "text",
				"description": "Human-readable number of the package, sequential within the entity."
			},
			{
				"name": "package_id",
				"type": "text",
				"description": "Human-readable number of the package, for example `SO-1234-B1`. Only returned by a create."
			},
			{
				"name": "status",
				"type": "text",
				"description": "Status of the package. Only actions change it. The `status` filter of the list uses other words."
			},
			{
				"name": "fulfillment_status",
				"type": "text",
				"description": "`fulfilled` when the call that created the package also fulfilled it. Only returned by a create."
			},
			{
				"name": "weight_lb",
				"type": "numeric",
				"description": "Weight in pounds. Null when it is not set."
			},
			{
				"name": "length_in",
				"type": "numeric",
				"description": "Length in inches. Null when it is not set."
			},
			{
				"name": "width_in",
				"type": "numeric",
				"description": "Width in inches. Null when it is not set."
			},
			{
				"name": "height_in",
				"type": "numeric",
				"description": "Height in inches. Null when it is not set."
			},
			{
				"name": "carrier",
				"type": "text",
				"description": "Carrier code, for example `ups`, `usps`, `fedex` or `dhl`. Null when it is not known yet."
			},
			{
				"name": "service_level",
				"type": "text",
				"description": "Service of the carrier, for example `ground`, `priority` or `2day`. Null when it is not known yet."
			},
			{
				"name": "service",
				"type": "text",
				"description": "Service of the carrier. Same as `service_level`. Null when it is not known yet."
			},
			{
				"name": "tracking_number",
				"type": "text",
				"description": "Tracking number of the carrier. Null until a label is bought."
			},
			{
				"name": "tracking_url",
				"type": "text",
				"description": "Tracking page of the carrier. Null until a label is bought."
			},
			{
				"name": "ship_cost",
				"type": "numeric",
				"description": "What the carrier charges, in US dollars (decimal). Null when it is not known yet."
			},
			{
				"name": "billed_ship_cost",
				"type": "numeric",
				"description": "What the customer pays for shipping, in US dollars (decimal). Null when it is not known yet."
			},
			{
				"name": "label_url",
				"type": "text",
				"description": "URL of the label at the carrier. Null until a label is bought. Only returned by a create."
			},
			{
				"name": "location_id",
				"type": "text",
				"description": "Id of the location that the package ships from. Null when it is not set.",
				"references": "locations"
			},
			{
				"name": "shipped_at",
				"type": "timestamptz",
				"description": "When the package was shipped (ISO 8601, UTC). Null until then."
			},
			{
				"name": "delivered_at",
				"type": "timestamptz",
				"description": "When the package was delivered (ISO 8601, UTC). Null until then."
			},
			{
				"name": "metadata",
				"type": "jsonb",
				"description": "Your own key-value pairs, stored with the package and returned unchanged."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the package was created (ISO 8601, UTC)."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the package last changed (ISO 8601, UTC)."
			},
			{
				"name": "items",
				"type": "jsonb",
				"description": "Items in the package. Returned after a create and when expanded."
			},
			{
				"name": "label",
				"type": "jsonb",
				"description": "Active shipping label. Null when there is no label. Only returned when expanded."
			},
			{
				"name": "tracking_events",
				"type": "jsonb",
				"description": "Tracking events of the carrier. Only returned when expanded."
			},
			{
				"name": "order",
				"type": "jsonb",
				"description": "The order. Only returned when expanded."
			}
		]
	},
	{
		"resource": "labels",
		"table": "labels",
		"description": "A shipping label that was bought from a carrier for a package.",
		"object": "shipping_label",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the shipping label."
			},
			{
				"name": "package_id",
				"type": "text",
				"description": "Id of the package.",
				"references": "packages"
			},
			{
				"name": "carrier",
				"type": "text",
				"description": "Carrier code, for example `ups`, `usps`, `fedex` or `dhl`."
			},
			{
				"name": "service_level",
				"type": "text",
				"description": "Service of the carrier, for example `ground`, `priority` or `2day`. Null when it is not known."
			},
			{
				"name": "tracking_number",
				"type": "text",
				"description": "Tracking number of the carrier. Null when it is not known."
			},
			{
				"name": "label_url",
				"type": "text",
				"description": "URL of the label at the carrier. It expires 30 days after the purchase."
			},
			{
				"name": "label_pdf_url",
				"type": "text",
				"description": "URL of the copy that Arcus archives. It does not expire. Null when there is no copy."
			},
			{
				"name": "purchased_cost",
				"type": "numeric",
				"description": "What the carrier charged, in US dollars (decimal)."
			},
			{
				"name": "billed_cost",
				"type": "numeric",
				"description": "What the customer was billed, in US dollars (decimal). Null when nothing was billed."
			},
			{
				"name": "purchased_at",
				"type": "timestamptz",
				"description": "When the label was bought (ISO 8601, UTC)."
			},
			{
				"name": "voided_at",
				"type": "timestamptz",
				"description": "When the label was voided (ISO 8601, UTC). Null when it was not."
			},
			{
				"name": "package",
				"type": "jsonb",
				"description": "The package. Only returned when expanded."
			},
			{
				"name": "order",
				"type": "jsonb",
				"description": "The order. Only returned when expanded."
			}
		],
		"limits": [
			"No record can be fetched by its id, so a deletion is seen after two walks over the list."
		]
	},
	{
		"resource": "integrations",
		"table": "integrations",
		"description": "The connection of the entity to another service. It never contains credentials.",
		"object": "integration_connector",
		"listTakesParams": false,
		"retrieve": {
			"takesParams": false
		},
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the connector."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that owns the connector."
			},
			{
				"name": "connector_type",
				"type": "text",
				"description": "Service that the connector connects to."
			},
			{
				"name": "display_name",
				"type": "text",
				"description": "Name of the connector. Null when it has none."
			},
			{
				"name": "mode",
				"type": "text",
				"description": "Whether the connector uses the service's sandbox or its live system."
			},
			{
				"name": "is_active",
				"type": "boolean",
				"description": "Whether the connector is in use."
			},
			{
				"name": "config",
				"type": "jsonb",
				"description": "Configuration of the connector. Null when it has none."
			},
			{
				"name": "has_webhook_secret",
				"type": "boolean",
				"description": "Whether a webhook secret is stored."
			},
			{
				"name": "has_credentials_secret_arn",
				"type": "boolean",
				"description": "Whether credentials are stored."
			},
			{
				"name": "last_sync_at",
				"type": "timestamptz",
				"description": "When the connector last synchronized (ISO 8601, UTC). Null when it never did."
			},
			{
				"name": "sync_status",
				"type": "text",
				"description": "Status of the last synchronization. Null when it never ran."
			},
			{
				"name": "sync_error",
				"type": "text",
				"description": "Error of the last synchronization. Null when it succeeded."
			},
			{
				"name": "ship_from_name",
				"type": "text",
				"description": "Name in the ship-from address. Null when it is not set."
			},
			{
				"name": "ship_from_address1",
				"type": "text",
				"description": "Street in the ship-from address. Null when it is not set."
			},
			{
				"name": "ship_from_city",
				"type": "text",
				"description": "City in the ship-from address. Null when it is not set."
			},
			{
				"name": "ship_from_state",
				"type": "text",
				"description": "State in the ship-from address. Null when it is not set."
			},
			{
				"name": "ship_from_zip",
				"type": "text",
				"description": "ZIP code in the ship-from address. Null when it is not set."
			},
			{
				"name": "seller_id",
				"type": "text",
				"description": "Seller id at Amazon or eBay. Null for other services."
			},
			{
				"name": "bank_account_id",
				"type": "text",
				"description": "Id of the bank account that Plaid is connected to. Null for other services."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the connector was created (ISO 8601, UTC)."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the connector last changed (ISO 8601, UTC)."
			}
		]
	},
	{
		"resource": "inventory.balances",
		"table": "inventory_balances",
		"description": "Stock of a product at a location.",
		"object": "inventory_balance",
		"pageSize": {
			"per_page": 100
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": true
		},
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the inventory balance."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that owns the inventory balance."
			},
			{
				"name": "product_id",
				"type": "text",
				"description": "Id of the product.",
				"references": "products"
			},
			{
				"name": "location_id",
				"type": "text",
				"description": "Id of the location.",
				"references": "locations"
			},
			{
				"name": "variant_id",
				"type": "text",
				"description": "Id of the product variant. Null when the product has no variants."
			},
			{
				"name": "on_hand",
				"type": "numeric",
				"description": "Quantity on hand."
			},
			{
				"name": "allocated",
				"type": "numeric",
				"description": "Quantity allocated to orders."
			},
			{
				"name": "available",
				"type": "numeric",
				"description": "Quantity available: `on_hand` minus `allocated`."
			},
			{
				"name": "on_purchase_order",
				"type": "numeric",
				"description": "Quantity on order from vendors."
			},
			{
				"name": "total_value",
				"type": "numeric",
				"description": "Value of the stock, in US dollars (decimal)."
			},
			{
				"name": "avg_unit_value",
				"type": "numeric",
				"description": "Average value of one unit, in US dollars (decimal)."
			},
			{
				"name": "product_title",
				"type": "text",
				"description": "Title of the product."
			},
			{
				"name": "location_name",
				"type": "text",
				"description": "Name of the location."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the inventory balance was created (ISO 8601, UTC)."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the inventory balance last changed (ISO 8601, UTC)."
			}
		]
	},
	{
		"resource": "inventory.transactions",
		"table": "inventory_transactions",
		"description": "A movement of stock.",
		"object": "inventory_transaction",
		"pageSize": {
			"per_page": 100
		},
		"listTakesParams": true,
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the inventory transaction."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that owns the inventory transaction."
			},
			{
				"name": "product_id",
				"type": "text",
				"description": "Id of the product.",
				"references": "products"
			},
			{
				"name": "variant_id",
				"type": "text",
				"description": "Id of the product variant. Null when the product has no variants."
			},
			{
				"name": "location_id",
				"type": "text",
				"description": "Id of the location.",
				"references": "locations"
			},
			{
				"name": "type",
				"type": "text",
				"description": "What caused the movement, for example `receiving`, `sale` or `adjustment`."
			},
			{
				"name": "quantity",
				"type": "numeric",
				"description": "Quantity moved. Negative when stock was removed."
			},
			{
				"name": "before_on_hand",
				"type": "numeric",
				"description": "Quantity on hand before the movement."
			},
			{
				"name": "after_on_hand",
				"type": "numeric",
				"description": "Quantity on hand after the movement."
			},
			{
				"name": "unit_price",
				"type": "numeric",
				"description": "Value of one unit, in US dollars (decimal)."
			},
			{
				"name": "total_price",
				"type": "numeric",
				"description": "Value of the whole movement, in US dollars (decimal)."
			},
			{
				"name": "status",
				"type": "text",
				"description": "Status of the movement."
			},
			{
				"name": "order_id",
				"type": "text",
				"description": "Id of the order that caused the movement. Null when no order did.",
				"references": "orders"
			},
			{
				"name": "journal_entry_id",
				"type": "text",
				"description": "Id of the journal entry that was posted for the movement. Null when none was.",
				"references": "journalEntries"
			},
			{
				"name": "product_title",
				"type": "text",
				"description": "Title of the product."
			},
			{
				"name": "location_name",
				"type": "text",
				"description": "Name of the location."
			},
			{
				"name": "notes",
				"type": "text",
				"description": "Notes on the inventory transaction. Null when empty."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the inventory transaction was created (ISO 8601, UTC)."
			}
		],
		"limits": [
			"No record can be fetched by its id, so a deletion is seen after two walks over the list."
		]
	},
	{
		"resource": "inventory.serials",
		"table": "inventory_serials",
		"description": "A single unit with its own serial number.",
		"object": "serial_number",
		"pageSize": {
			"per_page": 100
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": false
		},
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the serial number."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that owns the serial number."
			},
			{
				"name": "product_id",
				"type": "text",
				"description": "Id of the product.",
				"references": "products"
			},
			{
				"name": "serial_number",
				"type": "text",
				"description": "The serial number. It never changes."
			},
			{
				"name": "status",
				"type": "text",
				"description": "What happened to the unit: in stock, allocated to an order, sold, returned, damaged, in quarantine, at its end of life, used in manufacturing or taken apart."
			},
			{
				"name": "location_id",
				"type": "text",
				"description": "Id of the location where the unit is. Null if it is at no location.",
				"references": "locations"
			},
			{
				"name": "order_id",
				"type": "text",
				"description": "Id of the order that the unit belongs to. Null when not set.",
				"references": "orders"
			},
			{
				"name": "lot_number",
				"type": "text",
				"description": "Number of the lot that the unit belongs to. Null when not set."
			},
			{
				"name": "expiry_date",
				"type": "date",
				"description": "Date when the unit expires (`YYYY-MM-DD`). Null when it does not."
			},
			{
				"name": "warranty_start_date",
				"type": "date",
				"description": "First day of the warranty (`YYYY-MM-DD`). Null when not set."
			},
			{
				"name": "warranty_end_date",
				"type": "date",
				"description": "Last day of the warranty (`YYYY-MM-DD`). Null when not set."
			},
			{
				"name": "extended_warranty_end_date",
				"type": "date",
				"description": "Last day of the extended warranty (`YYYY-MM-DD`). Null when not set."
			},
			{
				"name": "warranty_status",
				"type": "text",
				"description": "Status of the warranty. Null when not set."
			},
			{
				"name": "received_at",
				"type": "timestamptz",
				"description": "When the unit was received (ISO 8601, UTC). Null when it is not known."
			},
			{
				"name": "sold_at",
				"type": "timestamptz",
				"description": "When the unit was sold (ISO 8601, UTC). Null until then."
			},
			{
				"name": "returned_at",
				"type": "timestamptz",
				"description": "When the unit was returned (ISO 8601, UTC). Null when it was not."
			},
			{
				"name": "last_scanned_at",
				"type": "timestamptz",
				"description": "When the unit was last scanned (ISO 8601, UTC). Null when it never was."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the serial number was created (ISO 8601, UTC)."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the serial number last changed (ISO 8601, UTC)."
			}
		]
	},
	{
		"resource": "taxRates",
		"table": "tax_rates",
		"description": "A tax rate for a jurisdiction.",
		"object": "tax_rate",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the tax rate."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the tax rate belongs to."
			},
			{
				"name": "display_name",
				"type": "text",
				"description": "Name to show, or `null`."
			},
			{
				"name": "name",
				"type": "text",
				"description": "The same value as `display_name`."
			},
			{
				"name": "description",
				"type": "text",
				"description": "Free text that explains the tax rate, or `null`."
			},
			{
				"name": "rate",
				"type": "numeric",
				"description": "Tax rate as a fraction, for example `0.0825` for 8.25 %."
			},
			{
				"name": "tax_type",
				"type": "text",
				"description": "Kind of tax."
			},
			{
				"name": "jurisdiction_country",
				"type": "text",
				"description": "Country as an ISO 3166-1 alpha-2 code, or `null`."
			},
			{
				"name": "jurisdiction_state",
				"type": "text",
				"description": "State or province, or `null`."
			},
			{
				"name": "jurisdiction_county",
				"type": "text",
				"description": "County, or `null`."
			},
			{
				"name": "jurisdiction_city",
				"type": "text",
				"description": "City, or `null`."
			},
			{
				"name": "jurisdiction_postal_code",
				"type": "text",
				"description": "Postal code, or `null`."
			},
			{
				"name": "inclusive",
				"type": "boolean",
				"description": "Whether prices already include the tax."
			},
			{
				"name": "is_active",
				"type": "boolean",
				"description": "Whether the tax rate is in use."
			},
			{
				"name": "effective_from",
				"type": "date",
				"description": "First day on which the rate applies, or `null`. Format: `YYYY-MM-DD`."
			},
			{
				"name": "effective_to",
				"type": "date",
				"description": "Last day on which the rate applies, or `null`. Format: `YYYY-MM-DD`."
			},
			{
				"name": "metadata",
				"type": "jsonb",
				"description": "Your own key-value pairs, stored with the tax rate and returned unchanged."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the tax rate was created. ISO 8601, UTC."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the tax rate was last changed. ISO 8601, UTC."
			}
		],
		"limits": [
			"No record can be fetched by its id, so a deletion is seen after two walks over the list."
		]
	},
	{
		"resource": "pricingLevels",
		"table": "pricing_levels",
		"description": "A price list that pricing policies belong to.",
		"object": "pricing_level",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the pricing level."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the pricing level belongs to."
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the pricing level."
			},
			{
				"name": "description",
				"type": "text",
				"description": "Free text that explains the pricing level, or `null`."
			},
			{
				"name": "defaults_on",
				"type": "jsonb",
				"description": "Where this level is the default. The values are not documented."
			},
			{
				"name": "show_on",
				"type": "jsonb",
				"description": "Where this level is shown. The values are not documented."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the pricing level was created. ISO 8601, UTC."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the pricing level was last changed. ISO 8601, UTC."
			}
		],
		"limits": [
			"No record can be fetched by its id, so a deletion is seen after two walks over the list."
		]
	},
	{
		"resource": "unitsOfMeasure",
		"table": "units_of_measure",
		"description": "A unit of measure.",
		"object": "unit_of_measure",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the unit."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the unit belongs to."
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the unit."
			},
			{
				"name": "abbreviation",
				"type": "text",
				"description": "Abbreviation of the unit."
			},
			{
				"name": "type",
				"type": "text",
				"description": "Kind of quantity, for example weight or count. Only units of the same kind can be converted into each other."
			},
			{
				"name": "base_conversion_factor",
				"type": "numeric",
				"description": "How many base units one of this unit equals, or `null`."
			},
			{
				"name": "is_base",
				"type": "boolean",
				"description": "Whether this is the base unit of its kind."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the unit was created. ISO 8601, UTC."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the unit was last changed. ISO 8601, UTC."
			}
		],
		"limits": [
			"No record can be fetched by its id, so a deletion is seen after two walks over the list."
		]
	},
	{
		"resource": "productCategories",
		"table": "product_categories",
		"description": "A group of products.",
		"object": "product_category",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the category."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the category belongs to."
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the category."
			},
			{
				"name": "description",
				"type": "text",
				"description": "Free text that explains the category, or `null`."
			},
			{
				"name": "parent_id",
				"type": "text",
				"description": "Id of the category above this one, or `null` at the top level."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the category was created. ISO 8601, UTC."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the category was last changed. ISO 8601, UTC."
			}
		],
		"limits": [
			"No record can be fetched by its id, so a deletion is seen after two walks over the list."
		]
	},
	{
		"resource": "locations",
		"table": "locations",
		"description": "A place that holds stock.",
		"object": "location",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the location."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `location`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the location belongs to."
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the location."
			},
			{
				"name": "code",
				"type": "text",
				"description": "Short code of the location, or `null`."
			},
			{
				"name": "type",
				"type": "text",
				"description": "Kind of location, for example warehouse or store."
			},
			{
				"name": "is_active",
				"type": "boolean",
				"description": "Whether the location is in use."
			},
			{
				"name": "is_default",
				"type": "boolean",
				"description": "Whether this is the entity's default location."
			},
			{
				"name": "address",
				"type": "jsonb",
				"description": "Address of the location, or `null`. Its fields are not documented."
			},
			{
				"name": "metadata",
				"type": "jsonb",
				"description": "Your own key-value pairs, stored with the location and returned unchanged."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the location was created. ISO 8601, UTC."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the location was last changed. ISO 8601, UTC."
			}
		],
		"limits": [
			"No record can be fetched by its id, so a deletion is seen after two walks over the list."
		]
	},
	{
		"resource": "paymentTerms",
		"table": "payment_terms",
		"description": "A rule for when an invoice is due.",
		"object": "payment_term",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the payment term."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `payment_term`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the payment term belongs to."
			},
			{
				"name": "name",
				"type": "text",
				"description": "Name of the term, for example `Net30`."
			},
			{
				"name": "due_days",
				"type": "bigint",
				"description": "Days from the invoice date until payment is due."
			},
			{
				"name": "discount_percent",
				"type": "numeric",
				"description": "Discount for early payment, in percent, or `null` for none."
			},
			{
				"name": "discount_days",
				"type": "bigint",
				"description": "Days from the invoice date within which the discount applies, or `null`."
			},
			{
				"name": "is_active",
				"type": "boolean",
				"description": "Whether the term is in use."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the payment term was created. ISO 8601, UTC."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the payment term was last changed. ISO 8601, UTC."
			}
		],
		"limits": [
			"No record can be fetched by its id, so a deletion is seen after two walks over the list."
		]
	},
	{
		"resource": "migration.jobs",
		"table": "migration_jobs",
		"description": "An import job and its progress.",
		"object": "migration_job",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": false
		},
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the import job."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `migration_job`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that owns the import job."
			},
			{
				"name": "resource",
				"type": "text",
				"description": "Kind of record that is imported."
			},
			{
				"name": "status",
				"type": "text",
				"description": "Status of the job. `partial` means that some records failed."
			},
			{
				"name": "dry_run",
				"type": "boolean",
				"description": "Whether the records are only checked."
			},
			{
				"name": "conflict_mode",
				"type": "text",
				"description": "What to do with a record that was imported before: leave it alone (`skip`), change it (`update`), overwrite it (`replace`) or report it (`error`)."
			},
			{
				"name": "external_source",
				"type": "text",
				"description": "Name of the old system."
			},
			{
				"name": "total_records",
				"type": "bigint",
				"description": "Number of records in the job."
			},
			{
				"name": "processed_records",
				"type": "bigint",
				"description": "Number of records processed so far."
			},
			{
				"name": "succeeded_records",
				"type": "bigint",
				"description": "Number of records that were imported."
			},
			{
				"name": "failed_records",
				"type": "bigint",
				"description": "Number of records that failed."
			},
			{
				"name": "errors",
				"type": "jsonb",
				"description": "Records that failed."
			},
			{
				"name": "started_at",
				"type": "timestamptz",
				"description": "When the job started (ISO 8601, UTC). Null until then."
			},
			{
				"name": "completed_at",
				"type": "timestamptz",
				"description": "When the job completed (ISO 8601, UTC). Null until then."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the import job was created (ISO 8601, UTC)."
			}
		]
	},
	{
		"resource": "orders",
		"table": "orders",
		"description": "A quote, sales order, invoice, return or purchase order. `document_type` says which.",
		"object": "order",
		"pageSize": {
			"limit": 200
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": true
		},
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the order."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `order`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that owns the order."
			},
			{
				"name": "order_number",
				"type": "text",
				"description": "Human-readable number of the order, for example `SO-001234`."
			},
			{
				"name": "document_type",
				"type": "text",
				"description": "Kind of document."
			},
			{
				"name": "order_status",
				"type": "text",
				"description": "Status of the order in its life cycle. New orders are `draft`."
			},
			{
				"name": "payment_status",
				"type": "text",
				"description": "How much of the order has been paid or refunded."
			},
			{
				"name": "fulfillment_status",
				"type": "text",
				"description": "How much of the order has been fulfilled."
			},
			{
				"name": "account_id",
				"type": "text",
				"description": "Id of the customer account, or of the vendor account on a purchase order.",
				"references": "accounts"
			},
			{
				"name": "location_id",
				"type": "text",
				"description": "Id of the location. Null when the order has none.",
				"references": "locations"
			},
			{
				"name": "shipping_address_id",
				"type": "text",
				"description": "Id of the shipping address. Null when none is set."
			},
			{
				"name": "billing_address_id",
				"type": "text",
				"description": "Id of the billing address. Null when none is set."
			},
			{
				"name": "payment_term_id",
				"type": "text",
				"description": "Id of the payment term. Null when the order has none.",
				"references": "paymentTerms"
			},
			{
				"name": "sales_channel_id",
				"type": "text",
				"description": "Id of the sales channel. Null when the order has none."
			},
			{
				"name": "pricing_level_id",
				"type": "text",
				"description": "Id of the pricing level. Null when the order has none.",
				"references": "pricingLevels"
			},
			{
				"name": "po_number",
				"type": "text",
				"description": "Purchase order number of the customer. Null when not set."
			},
			{
				"name": "order_date",
				"type": "timestamptz",
				"description": "Date of the order (ISO 8601, UTC)."
			},
			{
				"name": "due_date",
				"type": "timestamptz",
				"description": "When payment is due (ISO 8601, UTC). Null when it is not set."
			},
			{
				"name": "requested_ship_date",
				"type": "date",
				"description": "Date when the customer wants the order shipped (`YYYY-MM-DD`). Null when none was requested."
			},
			{
				"name": "subtotal",
				"type": "numeric",
				"description": "Sum of the lines before discounts, shipping, tax and fees, in US dollars (decimal)."
			},
			{
				"name": "discount_total",
				"type": "numeric",
				"description": "Discounts on lines and on the whole order, in US dollars (decimal)."
			},
			{
				"name": "shipping_total",
				"type": "numeric",
				"description": "Shipping charged to the customer, in US dollars (decimal)."
			},
			{
				"name": "tax_total",
				"type": "numeric",
				"description": "Tax, in US dollars (decimal)."
			},
			{
				"name": "fee_total",
				"type": "numeric",
				"description": "Fees, in US dollars (decimal)."
			},
			{
				"name": "order_total",
				"type": "numeric",
				"description": "Total of the order, in US dollars (decimal)."
			},
			{
				"name": "amount_paid",
				"type": "numeric",
				"description": "Amount paid so far, in US dollars (decimal)."
			},
			{
				"name": "balance_due",
				"type": "numeric",
				"description": "Amount still to be paid, in US dollars (decimal). Only the receivables ledger changes it."
			},
			{
				"name": "tax_exempt",
				"type": "boolean",
				"description": "Whether the order is exempt from tax."
			},
			{
				"name": "delivery_option",
				"type": "text",
				"description": "How the customer gets the goods: shipped, picked up or delivered locally."
			},
			{
				"name": "ships_freight",
				"type": "boolean",
				"description": "Whether the order ships as freight."
			},
			{
				"name": "notes",
				"type": "text",
				"description": "Notes on the order. Null when empty."
			},
			{
				"name": "customer_notes",
				"type": "text",
				"description": "Notes for the customer. Null when empty."
			},
			{
				"name": "internal_notes",
				"type": "text",
				"description": "Notes for staff only. Null when empty."
			},
			{
				"name": "invoice_number",
				"type": "text",
				"description": "Invoice number. Null when the order has no invoice."
			},
			{
				"name": "invoice_type",
				"type": "text",
				"description": "Kind of invoice. Null when the document is not an invoice."
			},
			{
				"name": "is_on_hold",
				"type": "boolean",
				"description": "Whether the order is on hold."
			},
			{
				"name": "hold_type",
				"type": "text",
				"description": "Kind of hold. Null when the order is not on hold."
			},
			{
				"name": "hold_reason",
				"type": "text",
				"description": "Reason for the hold. Null when the order is not on hold."
			},
			{
				"name": "released_at",
				"type": "timestamptz",
				"description": "When the last hold was released (ISO 8601, UTC). Null when none was."
			},
			{
				"name": "ship_complete",
				"type": "boolean",
				"description": "Whether the order may only ship in one go."
			},
			{
				"name": "source_platform",
				"type": "text",
				"description": "Name of the system that the order comes from. Null when not set."
			},
			{
				"name": "external_order_id",
				"type": "text",
				"description": "Id of the order in the system that it comes from. Null when not set."
			},
			{
				"name": "external_order_number",
				"type": "text",
				"description": "Number of the order in the system that it comes from. Null when not set."
			},
			{
				"name": "linked_order_id",
				"type": "text",
				"description": "Id of the quote that the order was converted from. Null when not set."
			},
			{
				"name": "picked_up_at",
				"type": "timestamptz",
				"description": "When the customer picked up the order (ISO 8601, UTC). Null until then."
			},
			{
				"name": "pickup_no_show_at",
				"type": "timestamptz",
				"description": "When the order was marked as a no-show (ISO 8601, UTC). Null when it was not."
			},
			{
				"name": "metadata",
				"type": "jsonb",
				"description": "Your own key-value pairs, stored with the order and returned unchanged."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the order was created (ISO 8601, UTC)."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the order last changed (ISO 8601, UTC)."
			},
			{
				"name": "status",
				"type": "text",
				"description": "Status of the order in webhook payloads. Elsewhere it is `order_status`."
			},
			{
				"name": "line_items",
				"type": "jsonb",
				"description": "Lines of the order. Returned after a create and when expanded."
			},
			{
				"name": "payments",
				"type": "jsonb",
				"description": "Payments on the order. Returned after a create and when expanded."
			},
			{
				"name": "tax_lines",
				"type": "jsonb",
				"description": "Taxes on the order. Returned after a create and when expanded."
			},
			{
				"name": "cascaded_drop_ship_pos",
				"type": "jsonb",
				"description": "Drop-ship purchase orders that were cancelled together with the order."
			},
			{
				"name": "cascaded_work_orders",
				"type": "jsonb",
				"description": "Work orders that were cancelled together with the order."
			}
		]
	},
	{
		"resource": "orders.payments",
		"table": "orders_payments",
		"description": "A payment from a customer.",
		"object": "payment",
		"listTakesParams": false,
		"parent": "orders",
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the payment."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `payment`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the payment belongs to."
			},
			{
				"name": "account_id",
				"type": "text",
				"description": "Id of the customer account.",
				"references": "accounts"
			},
			{
				"name": "order_id",
				"type": "text",
				"description": "Id of the order that was paid, or `null` if the payment is unapplied or pays several invoices.",
				"references": "orders"
			},
			{
				"name": "method",
				"type": "text",
				"description": "How the customer paid."
			},
			{
				"name": "amount",
				"type": "numeric",
				"description": "Gross amount paid, in US dollars (decimal). Always positive."
			},
			{
				"name": "amount_applied",
				"type": "numeric",
				"description": "Amount applied to invoices, in US dollars (decimal)."
			},
			{
				"name": "amount_refunded",
				"type": "numeric",
				"description": "Amount refunded so far, in US dollars (decimal)."
			},
			{
				"name": "currency",
				"type": "text",
				"description": "Currency of the amounts, as an ISO 4217 code. Always `USD`."
			},
			{
				"name": "reference",
				"type": "text",
				"description": "Check number, ACH trace or Stripe charge id, or `null`."
			},
			{
				"name": "stripe_payment_intent_id",
				"type": "text",
				"description": "Id of the Stripe PaymentIntent, or `null` if Stripe was not used."
			},
			{
				"name": "payment_method_id",
				"type": "text",
				"description": "Id of the saved payment method, or `null` if none was used.",
				"references": "accounts.paymentMethods"
			},
			{
				"name": "status",
				"type": "text",
				"description": "State of the payment. `pending`: not completed. `succeeded`: the money was received. `failed`: the charge failed. `refunded` and `partially_refunded`: all or some of it was refunded. `voided`: no longer valid."
			},
			{
				"name": "received_at",
				"type": "timestamptz",
				"description": "When the payment was received. ISO 8601, UTC."
			},
			{
				"name": "notes",
				"type": "text",
				"description": "Notes on the payment, or `null`."
			},
			{
				"name": "metadata",
				"type": "jsonb",
				"description": "Your own key-value pairs, stored with the payment and returned unchanged."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the payment was created. ISO 8601, UTC."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the payment was last changed. ISO 8601, UTC."
			}
		]
	},
	{
		"resource": "credits",
		"table": "credits",
		"description": "A credit that a customer can use to pay orders.",
		"object": "credit_memo",
		"listTakesParams": true,
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the credit memo."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `credit_memo`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the credit memo belongs to."
			},
			{
				"name": "account_id",
				"type": "text",
				"description": "Id of the customer account.",
				"references": "accounts"
			},
			{
				"name": "credit_memo_number",
				"type": "text",
				"description": "Human-readable number of the credit memo."
			},
			{
				"name": "amount",
				"type": "numeric",
				"description": "Amount of the credit, in US dollars (decimal)."
			},
			{
				"name": "amount_applied",
				"type": "numeric",
				"description": "Amount applied to orders, in US dollars (decimal)."
			},
			{
				"name": "amount_refunded",
				"type": "numeric",
				"description": "Amount paid out to the customer, in US dollars (decimal)."
			},
			{
				"name": "reason",
				"type": "text",
				"description": "Why the credit was issued."
			},
			{
				"name": "source_return_id",
				"type": "text",
				"description": "Id of the return that the credit was issued for, or `null`."
			},
			{
				"name": "source_order_id",
				"type": "text",
				"description": "Id of the order that the credit was issued for, or `null`."
			},
			{
				"name": "status",
				"type": "text",
				"description": "State of the credit. `issued`: unused. `partially_applied` and `fully_applied`: some or all of it was used. `voided`: no longer valid."
			},
			{
				"name": "notes",
				"type": "text",
				"description": "Notes on the credit memo, or `null`."
			},
			{
				"name": "issued_at",
				"type": "timestamptz",
				"description": "When the credit was issued. ISO 8601, UTC."
			},
			{
				"name": "voided_at",
				"type": "timestamptz",
				"description": "When the credit was voided, or `null` if it was not. ISO 8601, UTC."
			},
			{
				"name": "expires_at",
				"type": "timestamptz",
				"description": "When the credit expires, or `null` if it never does. ISO 8601, UTC."
			}
		]
	},
	{
		"resource": "products",
		"table": "products",
		"description": "A product: a physical item, a kit, a box, a service or a parent of variants.",
		"object": "product",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": true
		},
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the product."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `product`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that owns the product."
			},
			{
				"name": "title",
				"type": "text",
				"description": "Title of the product."
			},
			{
				"name": "description",
				"type": "text",
				"description": "Description of the product. Null when it has none."
			},
			{
				"name": "sku",
				"type": "text",
				"description": "Stock keeping unit (SKU) of the product. Null when it has none."
			},
			{
				"name": "part_number",
				"type": "text",
				"description": "Part number of the product. Null when it has none."
			},
			{
				"name": "barcode",
				"type": "text",
				"description": "Barcode of the product. Null when it has none."
			},
			{
				"name": "product_type",
				"type": "text",
				"description": "Type of the product: a physical item, a kit, a box, a service or a parent of variants."
			},
			{
				"name": "category_id",
				"type": "text",
				"description": "Id of the product category. Null when the product has none."
			},
			{
				"name": "vendor_id",
				"type": "text",
				"description": "Id of the vendor account that supplies the product. Null when none is set."
			},
			{
				"name": "list_price",
				"type": "numeric",
				"description": "List price of one unit, in US dollars (decimal). Null when it is not set."
			},
			{
				"name": "cost",
				"type": "numeric",
				"description": "Cost of one unit, in US dollars (decimal). Null when it is not set."
			},
			{
				"name": "is_active",
				"type": "boolean",
				"description": "Whether the product is in use."
			},
			{
				"name": "is_serialized",
				"type": "boolean",
				"description": "Whether each unit has its own serial number."
			},
			{
				"name": "charge_tax",
				"type": "boolean",
				"description": "Whether sales tax is charged on the product."
			},
			{
				"name": "track_inventory",
				"type": "boolean",
				"description": "Whether stock of the product is tracked."
			},
			{
				"name": "weight",
				"type": "numeric",
				"description": "Weight of one unit, in `weight_uom`. Null when it is not set."
			},
			{
				"name": "weight_uom",
				"type": "text",
				"description": "Unit of `weight`, for example `lb`."
			},
			{
				"name": "length",
				"type": "numeric",
				"description": "Length of one unit, in `length_uom`. Null when it is not set."
			},
			{
				"name": "width",
				"type": "numeric",
				"description": "Width of one unit, in `length_uom`. Null when it is not set."
			},
			{
				"name": "height",
				"type": "numeric",
				"description": "Height of one unit, in `length_uom`. Null when it is not set."
			},
			{
				"name": "length_uom",
				"type": "text",
				"description": "Unit of `length`, `width` and `height`."
			},
			{
				"name": "quantity_uom",
				"type": "text",
				"description": "Unit that quantities of the product are counted in, for example `each`."
			},
			{
				"name": "product_tax_code",
				"type": "text",
				"description": "Tax code of the product. Null when it has none."
			},
			{
				"name": "reorder_point",
				"type": "numeric",
				"description": "Quantity at which the product should be reordered, in `quantity_uom`. Null when it is not set."
			},
			{
				"name": "reorder_qty",
				"type": "numeric",
				"description": "Quantity to reorder, in `quantity_uom`. Null when it is not set."
			},
			{
				"name": "safety_stock",
				"type": "numeric",
				"description": "Quantity to keep as a reserve, in `quantity_uom`. Null when it is not set."
			},
			{
				"name": "has_variants",
				"type": "boolean",
				"description": "Whether the product has variants."
			},
			{
				"name": "metadata",
				"type": "jsonb",
				"description": "Your own key-value pairs, stored with the product and returned unchanged."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the product was created (ISO 8601, UTC)."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the product last changed (ISO 8601, UTC)."
			},
			{
				"name": "variants",
				"type": "jsonb",
				"description": "Variants of the product. Returned after a create and when expanded."
			},
			{
				"name": "components",
				"type": "jsonb",
				"description": "Components of a kit or box. Returned after a create and when expanded."
			},
			{
				"name": "pricing",
				"type": "jsonb",
				"description": "Prices of the product. Returned after a create and when expanded."
			},
			{
				"name": "vendors",
				"type": "jsonb",
				"description": "Vendors of the product. Returned after a create and when expanded."
			}
		]
	},
	{
		"resource": "products.components",
		"table": "products_components",
		"description": "A component of a kit or box product.",
		"object": "kit_component",
		"listTakesParams": false,
		"parent": "products",
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the kit component."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `kit_component`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that owns the kit component."
			},
			{
				"name": "parent_product_id",
				"type": "text",
				"description": "Id of the kit or box product."
			},
			{
				"name": "component_product_id",
				"type": "text",
				"description": "Id of the product that is the component."
			},
			{
				"name": "component_product_title",
				"type": "text",
				"description": "Title of the component product."
			},
			{
				"name": "component_product_sku",
				"type": "text",
				"description": "SKU of the component product. Null when it has none."
			},
			{
				"name": "quantity_per_kit",
				"type": "numeric",
				"description": "Number of component units in one kit."
			},
			{
				"name": "sequence",
				"type": "bigint",
				"description": "Position of the component in the kit, in ascending order."
			},
			{
				"name": "is_assembled",
				"type": "boolean",
				"description": "Whether the component is assembled into the kit."
			},
			{
				"name": "metadata",
				"type": "jsonb",
				"description": "Your own key-value pairs, stored with the component and returned unchanged."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the kit component was created (ISO 8601, UTC)."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the kit component last changed (ISO 8601, UTC)."
			}
		]
	},
	{
		"resource": "pricingPolicies",
		"table": "pricing_policies",
		"description": "A price of a product for a pricing level or an account, from a minimum quantity.",
		"object": "pricing_policy",
		"pageSize": {
			"limit": 200
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": false
		},
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the pricing policy."
			},
			{
				"name": "product_id",
				"type": "text",
				"description": "Id of the product.",
				"references": "products"
			},
			{
				"name": "variant_id",
				"type": "text",
				"description": "Id of the variant that the price is for. Null when it applies to the product."
			},
			{
				"name": "pricing_level_id",
				"type": "text",
				"description": "Id of the pricing level that gets the price. Null when the price is for an account.",
				"references": "pricingLevels"
			},
			{
				"name": "account_id",
				"type": "text",
				"description": "Id of the account that gets the price. Null when the price is for a pricing level.",
				"references": "accounts"
			},
			{
				"name": "pricing_type",
				"type": "text",
				"description": "How the price is set: `regular` uses `sell_price`, `multiplier` uses `list_price` × `adjustment`."
			},
			{
				"name": "min_quantity",
				"type": "bigint",
				"description": "Smallest quantity that the price applies to."
			},
			{
				"name": "sell_price",
				"type": "numeric",
				"description": "Price of one unit, in US dollars (decimal). Used by `regular` policies; otherwise null."
			},
			{
				"name": "list_price",
				"type": "numeric",
				"description": "List price of one unit, in US dollars (decimal). Used by `multiplier` policies; otherwise null."
			},
			{
				"name": "adjustment",
				"type": "numeric",
				"description": "Factor of a `multiplier` policy: the price is `list_price` × `adjustment`. Null when it is not used."
			},
			{
				"name": "margin_pct",
				"type": "numeric",
				"description": "Margin in percent. Null when it is not set."
			},
			{
				"name": "is_active",
				"type": "boolean",
				"description": "Whether the policy is in use."
			},
			{
				"name": "is_default",
				"type": "boolean",
				"description": "Whether this is the default policy of the product."
			},
			{
				"name": "level_name",
				"type": "text",
				"description": "Name of the pricing level. Null when the price is for an account."
			},
			{
				"name": "product_name",
				"type": "text",
				"description": "Title of the product."
			},
			{
				"name": "product_sku",
				"type": "text",
				"description": "SKU of the product. Null when it has none."
			},
			{
				"name": "external_source",
				"type": "text",
				"description": "Name of the system that the policy was imported from. Null when it was not imported."
			},
			{
				"name": "external_id",
				"type": "text",
				"description": "Id of the policy in the system that it was imported from. Null when it was not imported."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the pricing policy was created (ISO 8601, UTC)."
			},
			{
				"name": "migration_batch_id",
				"type": "text",
				"description": "Id of the import batch that created the policy. Null when it was not imported. Only returned when you retrieve a single policy."
			},
			{
				"name": "imported_at",
				"type": "timestamptz",
				"description": "When the policy was imported (ISO 8601, UTC). Null when it was not imported. Only returned when you retrieve a single policy."
			}
		]
	},
	{
		"resource": "purchaseOrders",
		"table": "purchase_orders",
		"description": "An order placed with a vendor.",
		"object": "purchase_order",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": true
		},
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the purchase order."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `purchase_order`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the purchase order belongs to."
			},
			{
				"name": "po_number",
				"type": "text",
				"description": "Human-readable number of the purchase order."
			},
			{
				"name": "vendor_id",
				"type": "text",
				"description": "Id of the vendor account."
			},
			{
				"name": "location_id",
				"type": "text",
				"description": "Id of the location that the goods are delivered to, or `null`.",
				"references": "locations"
			},
			{
				"name": "status",
				"type": "text",
				"description": "State of the purchase order. `draft`: not sent yet. `pending_approval`: waiting for approval. `approved`: may be sent. `sent`: sent to the vendor. `partially_received` and `received`: some or all of the goods arrived. `closed`: finished. `cancelled`: called off."
			},
			{
				"name": "po_date",
				"type": "timestamptz",
				"description": "Date of the purchase order. ISO 8601, UTC."
			},
			{
				"name": "expected_date",
				"type": "timestamptz",
				"description": "When the goods are expected, or `null` if unknown. ISO 8601, UTC."
			},
			{
				"name": "payment_term_id",
				"type": "text",
				"description": "Id of the payment term, or `null`.",
				"references": "paymentTerms"
			},
			{
				"name": "subtotal",
				"type": "numeric",
				"description": "Sum of the lines before tax and shipping, in US dollars (decimal)."
			},
			{
				"name": "tax_total",
				"type": "numeric",
				"description": "Total tax, in US dollars (decimal)."
			},
			{
				"name": "shipping_total",
				"type": "numeric",
				"description": "Total shipping cost, in US dollars (decimal)."
			},
			{
				"name": "po_total",
				"type": "numeric",
				"description": "Total of the purchase order with tax and shipping, in US dollars (decimal)."
			},
			{
				"name": "currency",
				"type": "text",
				"description": "Currency of all amounts, as an ISO 4217 code. Defaults to `USD`."
			},
			{
				"name": "notes",
				"type": "text",
				"description": "Notes on the purchase order, or `null`."
			},
			{
				"name": "internal_notes",
				"type": "text",
				"description": "Internal notes, or `null`."
			},
			{
				"name": "metadata",
				"type": "jsonb",
				"description": "Your own key-value pairs, stored with the purchase order and returned unchanged."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the purchase order was created. ISO 8601, UTC."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the purchase order was last changed. ISO 8601, UTC."
			},
			{
				"name": "line_items",
				"type": "jsonb",
				"description": "Lines of the purchase order. Present when expanded."
			},
			{
				"name": "vendor",
				"type": "jsonb",
				"description": "The vendor account. Present when expanded."
			},
			{
				"name": "receipts",
				"type": "jsonb",
				"description": "Receipts booked against the purchase order. Present when expanded."
			},
			{
				"name": "bills",
				"type": "jsonb",
				"description": "Vendor bills for the purchase order. Present when expanded."
			}
		]
	},
	{
		"resource": "vendorBills",
		"table": "vendor_bills",
		"description": "An invoice from a vendor.",
		"object": "vendor_bill",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": true
		},
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the vendor bill."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `vendor_bill`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the vendor bill belongs to."
			},
			{
				"name": "bill_number",
				"type": "text",
				"description": "Number of the bill, assigned in sequence within the entity."
			},
			{
				"name": "vendor_invoice_number",
				"type": "text",
				"description": "Invoice number that the vendor assigned, or `null`."
			},
			{
				"name": "vendor_id",
				"type": "text",
				"description": "Id of the vendor account."
			},
			{
				"name": "po_id",
				"type": "text",
				"description": "Id of the purchase order that the bill is for, or `null` if not set."
			},
			{
				"name": "status",
				"type": "text",
				"description": "State of the bill. `draft`: not submitted. `pending_approval`: waiting for approval. `approved`: ready to be paid. `partially_paid` and `paid`: some or all of it is paid. `rejected`: approval was refused. `voided`: no longer valid. `written_off`: the open balance was written off."
			},
			{
				"name": "bill_date",
				"type": "date",
				"description": "Date of the bill. Format: `YYYY-MM-DD`."
			},
			{
				"name": "due_date",
				"type": "date",
				"description": "Date on which payment is due, or `null`. Format: `YYYY-MM-DD`."
			},
			{
				"name": "subtotal",
				"type": "numeric",
				"description": "Sum of the lines before tax and shipping, in US dollars (decimal)."
			},
			{
				"name": "tax_total",
				"type": "numeric",
				"description": "Total tax, in US dollars (decimal)."
			},
			{
				"name": "shipping_total",
				"type": "numeric",
				"description": "Total shipping cost, in US dollars (decimal)."
			},
			{
				"name": "bill_total",
				"type": "numeric",
				"description": "Total of the bill with tax and shipping, in US dollars (decimal)."
			},
			{
				"name": "amount_paid",
				"type": "numeric",
				"description": "Amount paid so far, in US dollars (decimal)."
			},
			{
				"name": "balance_due",
				"type": "numeric",
				"description": "Amount that is still open, in US dollars (decimal)."
			},
			{
				"name": "currency",
				"type": "text",
				"description": "Currency of all amounts, as an ISO 4217 code. Defaults to `USD`."
			},
			{
				"name": "payment_term_id",
				"type": "text",
				"description": "Id of the payment term, or `null`.",
				"references": "paymentTerms"
			},
			{
				"name": "notes",
				"type": "text",
				"description": "Notes on the bill, or `null`."
			},
			{
				"name": "metadata",
				"type": "jsonb",
				"description": "Your own key-value pairs, stored with the vendor bill and returned unchanged."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the vendor bill was created. ISO 8601, UTC."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the vendor bill was last changed. ISO 8601, UTC."
			},
			{
				"name": "lines",
				"type": "jsonb",
				"description": "Lines of the bill. Present when expanded."
			},
			{
				"name": "payments",
				"type": "jsonb",
				"description": "Payments made on the bill. Present when expanded."
			},
			{
				"name": "gl_entries",
				"type": "jsonb",
				"description": "Journal entries that the bill posted. Present when expanded."
			},
			{
				"name": "vendor",
				"type": "jsonb",
				"description": "The vendor account. Present when expanded."
			},
			{
				"name": "purchase_order",
				"type": "jsonb",
				"description": "The purchase order, or `null` if not set. Present when expanded."
			}
		]
	},
	{
		"resource": "apPayments",
		"table": "ap_payments",
		"description": "A payment to a vendor.",
		"object": "ap_payment",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": true
		},
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the payment."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `ap_payment`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the payment belongs to."
			},
			{
				"name": "vendor_id",
				"type": "text",
				"description": "Id of the vendor account."
			},
			{
				"name": "bill_id",
				"type": "text",
				"description": "Id of the vendor bill that was paid, or `null` for a batch or a payment on account."
			},
			{
				"name": "batch_id",
				"type": "text",
				"description": "Id of the payment batch, or `null` if the payment is not part of one."
			},
			{
				"name": "method",
				"type": "text",
				"description": "How the vendor is paid."
			},
			{
				"name": "amount",
				"type": "numeric",
				"description": "Amount paid, in US dollars (decimal)."
			},
			{
				"name": "currency",
				"type": "text",
				"description": "Currency of the amount, as an ISO 4217 code. Defaults to `USD`."
			},
			{
				"name": "reference",
				"type": "text",
				"description": "Check number, ACH trace or wire memo, or `null`."
			},
			{
				"name": "status",
				"type": "text",
				"description": "State of the payment. `pending`: not sent yet. `sent`: on its way. `cleared`: it left the bank account. `voided`: no longer valid. `returned`: it came back."
			},
			{
				"name": "payment_date",
				"type": "date",
				"description": "Date of the payment. Format: `YYYY-MM-DD`."
			},
			{
				"name": "cleared_date",
				"type": "date",
				"description": "Date on which the payment cleared the bank, or `null`. Format: `YYYY-MM-DD`."
			},
			{
				"name": "notes",
				"type": "text",
				"description": "Notes on the payment, or `null`."
			},
			{
				"name": "metadata",
				"type": "jsonb",
				"description": "Your own key-value pairs, stored with the payment and returned unchanged."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the payment was created. ISO 8601, UTC."
			},
			{
				"name": "vendor",
				"type": "jsonb",
				"description": "The vendor account. Present when expanded."
			},
			{
				"name": "check",
				"type": "jsonb",
				"description": "The paper check, or `null` if it was not paid by check. Present when expanded."
			},
			{
				"name": "journal_entry",
				"type": "jsonb",
				"description": "The journal entry, or `null` if none was posted. Present when expanded."
			},
			{
				"name": "bills",
				"type": "jsonb",
				"description": "The vendor bills that were paid. Present when expanded."
			},
			{
				"name": "bank_account",
				"type": "jsonb",
				"description": "The bank account that the money left, or `null`. Present when expanded."
			}
		]
	},
	{
		"resource": "vendorCredits",
		"table": "vendor_credits",
		"description": "A credit from a vendor, as lists and retrievals return it.",
		"object": "vendor_credit",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": true
		},
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the vendor credit."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `vendor_credit`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the vendor credit belongs to."
			},
			{
				"name": "credit_number",
				"type": "text",
				"description": "Human-readable number of the credit."
			},
			{
				"name": "vendor_id",
				"type": "text",
				"description": "Id of the vendor account."
			},
			{
				"name": "amount",
				"type": "numeric",
				"description": "Amount of the credit, in US dollars (decimal)."
			},
			{
				"name": "amount_applied",
				"type": "numeric",
				"description": "Amount used in payments so far, in US dollars (decimal)."
			},
			{
				"name": "reason",
				"type": "text",
				"description": "Why the vendor granted the credit."
			},
			{
				"name": "source_vendor_return_id",
				"type": "text",
				"description": "Id of the vendor return behind the credit, or `null` if not set."
			},
			{
				"name": "status",
				"type": "text",
				"description": "State of the credit. `issued`: unused. `partially_applied` and `fully_applied`: some or all of it was used. `voided`: no longer valid."
			},
			{
				"name": "issued_at",
				"type": "timestamptz",
				"description": "When the credit was issued. ISO 8601, UTC."
			},
			{
				"name": "notes",
				"type": "text",
				"description": "Notes on the credit, or `null`."
			},
			{
				"name": "vendor",
				"type": "jsonb",
				"description": "The vendor account. Present when expanded."
			},
			{
				"name": "source",
				"type": "jsonb",
				"description": "The vendor return behind the credit, or `null` if not set. Present when expanded."
			},
			{
				"name": "applications",
				"type": "jsonb",
				"description": "Payments that used the credit. Present when expanded."
			}
		]
	},
	{
		"resource": "returns",
		"table": "returns",
		"description": "A return authorization (RMA) for goods that a customer sends back.",
		"object": "return",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": true
		},
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the return."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `return`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the return belongs to."
			},
			{
				"name": "return_number",
				"type": "text",
				"description": "Human-readable number of the return."
			},
			{
				"name": "status",
				"type": "text",
				"description": "State of the return. Only actions change it. `authorized`: the customer may send the goods. `expected`: the goods are on their way. `received`: the goods arrived. `inspecting`: under inspection. `restocked`: back in stock. `written_off`: not put back in stock. `sent_to_vendor`: passed on to the vendor. `closed`: finished. `cancelled`: called off."
			},
			{
				"name": "original_order_id",
				"type": "text",
				"description": "Id of the order that the goods were sold on."
			},
			{
				"name": "account_id",
				"type": "text",
				"description": "Id of the customer account.",
				"references": "accounts"
			},
			{
				"name": "vendor_id",
				"type": "text",
				"description": "Id of the vendor account that the goods are sent on to, or `null`."
			},
			{
				"name": "vendor_rma_number",
				"type": "text",
				"description": "Authorization number from the vendor, or `null`."
			},
			{
				"name": "inspection_required",
				"type": "boolean",
				"description": "Whether the goods must be inspected before they are restocked."
			},
			{
				"name": "restocking_fee",
				"type": "numeric",
				"description": "Fee that is deducted from the refund, in US dollars (decimal), or `null` for none."
			},
			{
				"name": "refund_amount",
				"type": "numeric",
				"description": "Amount refunded so far, in US dollars (decimal). Only the refund action changes it."
			},
			{
				"name": "return_to_vendor",
				"type": "boolean",
				"description": "Whether the goods are sent on to a vendor."
			},
			{
				"name": "source",
				"type": "text",
				"description": "Who requested the return. `csr`: a customer service representative. `customer_portal`: the customer. `marketplace`: a marketplace."
			},
			{
				"name": "notes",
				"type": "text",
				"description": "Notes on the return, or `null`."
			},
			{
				"name": "metadata",
				"type": "jsonb",
				"description": "Your own key-value pairs, stored with the return and returned unchanged."
			},
			{
				"name": "received_at",
				"type": "timestamptz",
				"description": "When the goods arrived, or `null`. ISO 8601, UTC."
			},
			{
				"name": "closed_at",
				"type": "timestamptz",
				"description": "When the return was closed, or `null`. ISO 8601, UTC."
			},
			{
				"name": "cancelled_at",
				"type": "timestamptz",
				"description": "When the return was cancelled, or `null`. ISO 8601, UTC."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the return was created. ISO 8601, UTC."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the return was last changed. ISO 8601, UTC."
			},
			{
				"name": "items",
				"type": "jsonb",
				"description": "Items of the return. Present in the response to a create and when expanded."
			},
			{
				"name": "refunds",
				"type": "jsonb",
				"description": "Refunds made for the return. Present when expanded."
			},
			{
				"name": "original_order",
				"type": "jsonb",
				"description": "The order that the goods were sold on. Present when expanded."
			},
			{
				"name": "gl_entries",
				"type": "jsonb",
				"description": "Journal entries that the return posted. Present when expanded."
			},
			{
				"name": "return_label",
				"type": "jsonb",
				"description": "The shipping label for the return, or `null`. Present when expanded."
			},
			{
				"name": "vendor_return",
				"type": "jsonb",
				"description": "The vendor return that the goods are part of, or `null`. Present when expanded."
			}
		]
	},
	{
		"resource": "vendorReturns",
		"table": "vendor_returns",
		"description": "Goods that are sent back to a vendor.",
		"object": "vendor_return",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"version": "updated_at",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Unique id of the vendor return."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `vendor_return`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that the vendor return belongs to."
			},
			{
				"name": "vendor_return_number",
				"type": "text",
				"description": "Human-readable number of the vendor return."
			},
			{
				"name": "vendor_id",
				"type": "text",
				"description": "Id of the vendor account."
			},
			{
				"name": "status",
				"type": "text",
				"description": "State of the vendor return. `pending`: not shipped yet. `shipped`: on its way to the vendor. `cancelled`: called off. `deleted`: deleted before it was shipped."
			},
			{
				"name": "purchase_order_id",
				"type": "text",
				"description": "Id of the purchase order that the goods came from, or `null`.",
				"references": "purchaseOrders"
			},
			{
				"name": "source_return_id",
				"type": "text",
				"description": "Id of the customer return that the goods came from, or `null`."
			},
			{
				"name": "location_id",
				"type": "text",
				"description": "Id of the location that the goods leave from, or `null`.",
				"references": "locations"
			},
			{
				"name": "vendor_rma_number",
				"type": "text",
				"description": "Authorization number from the vendor, or `null`."
			},
			{
				"name": "carrier",
				"type": "text",
				"description": "Name of the carrier, or `null`."
			},
			{
				"name": "tracking_number",
				"type": "text",
				"description": "Tracking number of the shipment, or `null`."
			},
			{
				"name": "reason",
				"type": "text",
				"description": "Reason for the return, or `null`."
			},
			{
				"name": "notes",
				"type": "text",
				"description": "Notes on the vendor return, or `null`."
			},
			{
				"name": "items",
				"type": "jsonb",
				"description": "Products that are sent back."
			},
			{
				"name": "metadata",
				"type": "jsonb",
				"description": "Your own key-value pairs, stored with the vendor return and returned unchanged."
			},
			{
				"name": "shipped_at",
				"type": "timestamptz",
				"description": "When the goods were shipped, or `null`. ISO 8601, UTC."
			},
			{
				"name": "cancelled_at",
				"type": "timestamptz",
				"description": "When the vendor return was cancelled, or `null`. ISO 8601, UTC."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the vendor return was created. ISO 8601, UTC."
			},
			{
				"name": "updated_at",
				"type": "timestamptz",
				"description": "When the vendor return was last changed. ISO 8601, UTC."
			}
		],
		"limits": [
			"No record can be fetched by its id, so a deletion is seen after two walks over the list."
		]
	},
	{
		"resource": "webhookEndpoints",
		"table": "webhook_endpoints",
		"description": "A webhook endpoint: a URL that receives events.",
		"object": "webhook_endpoint",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"retrieve": {
			"takesParams": false
		},
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the webhook endpoint."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `webhook_endpoint`."
			},
			{
				"name": "entity_id",
				"type": "text",
				"description": "Id of the entity that owns the webhook endpoint."
			},
			{
				"name": "url",
				"type": "text",
				"description": "URL that events are sent to."
			},
			{
				"name": "description",
				"type": "text",
				"description": "Label of the endpoint. Null when it has none."
			},
			{
				"name": "enabled_events",
				"type": "jsonb",
				"description": "Events that the endpoint receives: `*` for all, a family such as `order.*`, or single names."
			},
			{
				"name": "secret_last4",
				"type": "text",
				"description": "Last four hex digits of the signing secret."
			},
			{
				"name": "status",
				"type": "text",
				"description": "`active` receives events, `paused` skips deliveries but keeps the subscription, `disabled` is permanently off."
			},
			{
				"name": "mode",
				"type": "text",
				"description": "Whether the endpoint receives live or test events."
			},
			{
				"name": "api_version",
				"type": "text",
				"description": "API version of the payloads, for example `2026-05-01`. Null when it is not pinned."
			},
			{
				"name": "success_count",
				"type": "bigint",
				"description": "Number of deliveries that got a 2xx response."
			},
			{
				"name": "failure_count",
				"type": "bigint",
				"description": "Number of deliveries that timed out or got another response."
			},
			{
				"name": "consecutive_failure_count",
				"type": "bigint",
				"description": "Number of failed deliveries since the last success. Five or more pause the endpoint."
			},
			{
				"name": "last_delivery_at",
				"type": "timestamptz",
				"description": "When the last delivery was made (ISO 8601, UTC). Null when none was."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the webhook endpoint was created (ISO 8601, UTC)."
			},
			{
				"name": "metadata",
				"type": "jsonb",
				"description": "Your own key-value pairs, up to 50, stored with the endpoint and returned unchanged."
			}
		]
	},
	{
		"resource": "webhookEndpoints.deliveries",
		"table": "webhook_endpoints_deliveries",
		"description": "A delivery of one event to one endpoint.",
		"object": "webhook_delivery",
		"pageSize": {
			"limit": 100
		},
		"listTakesParams": true,
		"parent": "webhookEndpoints",
		"columns": [
			{
				"name": "id",
				"type": "text",
				"description": "Id of the delivery."
			},
			{
				"name": "object",
				"type": "text",
				"description": "Object type, always `webhook_delivery`."
			},
			{
				"name": "webhook_endpoint_id",
				"type": "text",
				"description": "Id of the webhook endpoint.",
				"references": "webhookEndpoints"
			},
			{
				"name": "event_id",
				"type": "text",
				"description": "Id of the event. Every attempt to deliver it has the same id."
			},
			{
				"name": "event_type",
				"type": "text",
				"description": "Name of the event, for example `order.confirmed`."
			},
			{
				"name": "attempt",
				"type": "bigint",
				"description": "Number of the attempt, starting at 1."
			},
			{
				"name": "status",
				"type": "text",
				"description": "Whether the delivery is still pending, succeeded or failed."
			},
			{
				"name": "response_status",
				"type": "bigint",
				"description": "HTTP status of the receiver's response. Null when there was no response."
			},
			{
				"name": "response_body",
				"type": "text",
				"description": "Beginning of the receiver's response body. Null when there was no response."
			},
			{
				"name": "error",
				"type": "text",
				"description": "Why the delivery failed. Null when it did not."
			},
			{
				"name": "duration_ms",
				"type": "numeric",
				"description": "Duration of the attempt in milliseconds. Null until it was made."
			},
			{
				"name": "scheduled_at",
				"type": "timestamptz",
				"description": "When the attempt is scheduled (ISO 8601, UTC). Null when it is not."
			},
			{
				"name": "delivered_at",
				"type": "timestamptz",
				"description": "When the receiver accepted the event (ISO 8601, UTC). Null until then."
			},
			{
				"name": "next_attempt_at",
				"type": "timestamptz",
				"description": "When the next attempt is scheduled (ISO 8601, UTC). Null when no attempt follows."
			},
			{
				"name": "payload",
				"type": "text",
				"description": "The exact request body."
			},
			{
				"name": "created_at",
				"type": "timestamptz",
				"description": "When the delivery was created (ISO 8601, UTC)."
			}
		]
	}
];
