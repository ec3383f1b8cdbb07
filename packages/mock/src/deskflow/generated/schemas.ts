// Generated from packages/openapi/specs/deskflow (operations) by `npm run generate`. Do not edit.
/** The document's component schemas, as JSON Schema 2020-12. */
export const schemas: Readonly<Record<string, object>> = {
	"Category": {
		"type": "object",
		"required": [
			"id",
			"name",
			"parent_id",
			"position",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"name": {
				"type": "string"
			},
			"parent_id": {
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
			},
			"updated_at": {
				"type": "string",
				"format": "date-time"
			}
		}
	},
	"CategoryList": {
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
					"$ref": "#/components/schemas/Category"
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
	"CategoryCreateParams": {
		"type": "object",
		"required": [
			"name"
		],
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500,
				"pattern": "\\S"
			},
			"parent_id": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"position": {
				"type": "integer",
				"minimum": -2147483648,
				"maximum": 2147483647
			}
		}
	},
	"CategoryUpdateParams": {
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500,
				"pattern": "\\S"
			},
			"parent_id": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"position": {
				"type": "integer",
				"minimum": -2147483648,
				"maximum": 2147483647
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
			},
			"required_permission": {
				"type": "string"
			},
			"request_id": {
				"type": "string"
			}
		}
	},
	"Currency": {
		"type": "string",
		"maxLength": 255,
		"pattern": "^[A-Z]{3}$"
	},
	"Customer": {
		"type": "object",
		"required": [
			"id",
			"name",
			"email",
			"phone",
			"company",
			"address",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"name": {
				"type": "string"
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
			"company": {
				"type": [
					"string",
					"null"
				]
			},
			"address": {
				"$ref": "#/components/schemas/CustomerAddress"
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
	"CustomerAddress": {
		"type": [
			"object",
			"null"
		],
		"properties": {
			"line1": {
				"type": "string",
				"maxLength": 255
			},
			"line2": {
				"type": "string",
				"maxLength": 255
			},
			"city": {
				"type": "string",
				"maxLength": 255
			},
			"region": {
				"type": "string",
				"maxLength": 255
			},
			"postal_code": {
				"type": "string",
				"maxLength": 255
			},
			"country": {
				"type": "string",
				"maxLength": 255
			}
		}
	},
	"CustomerList": {
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
					"$ref": "#/components/schemas/Customer"
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
	"CustomerCreateParams": {
		"type": "object",
		"required": [
			"name"
		],
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500,
				"pattern": "\\S"
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
			"company": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"address": {
				"$ref": "#/components/schemas/CustomerAddress"
			}
		}
	},
	"CustomerUpdateParams": {
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500,
				"pattern": "\\S"
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
			"company": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"address": {
				"$ref": "#/components/schemas/CustomerAddress"
			}
		}
	},
	"OrderStatus": {
		"type": "string",
		"enum": [
			"pending",
			"paid",
			"fulfilled",
			"cancelled"
		]
	},
	"Order": {
		"type": "object",
		"required": [
			"id",
			"number",
			"status",
			"customer_id",
			"currency",
			"line_items",
			"subtotal",
			"shipping",
			"tax",
			"total",
			"note",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"number": {
				"type": "string"
			},
			"status": {
				"$ref": "#/components/schemas/OrderStatus"
			},
			"customer_id": {
				"type": [
					"string",
					"null"
				]
			},
			"currency": {
				"$ref": "#/components/schemas/Currency"
			},
			"line_items": {
				"type": "array",
				"items": {
					"$ref": "#/components/schemas/OrderLine"
				}
			},
			"subtotal": {
				"type": "integer",
				"x-money": "cents"
			},
			"shipping": {
				"type": "integer",
				"x-money": "cents"
			},
			"tax": {
				"type": "integer",
				"x-money": "cents"
			},
			"total": {
				"type": "integer",
				"x-money": "cents"
			},
			"note": {
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
			}
		}
	},
	"OrderLine": {
		"type": "object",
		"required": [
			"id",
			"product_id",
			"sku",
			"name",
			"quantity",
			"unit_price",
			"total"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"product_id": {
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
			"name": {
				"type": "string"
			},
			"quantity": {
				"type": "integer",
				"minimum": 1
			},
			"unit_price": {
				"type": "integer",
				"x-money": "cents"
			},
			"total": {
				"type": "integer",
				"x-money": "cents"
			}
		}
	},
	"OrderList": {
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
					"$ref": "#/components/schemas/Order"
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
	"OrderLineParams": {
		"type": "object",
		"required": [
			"quantity"
		],
		"properties": {
			"product_id": {
				"type": "string",
				"maxLength": 255
			},
			"sku": {
				"type": "string",
				"maxLength": 255
			},
			"name": {
				"type": "string",
				"maxLength": 500
			},
			"quantity": {
				"type": "integer",
				"maximum": 1000000000,
				"minimum": 1
			},
			"unit_price": {
				"type": "integer",
				"maximum": 99999999999999,
				"minimum": 0,
				"x-money": "cents"
			}
		}
	},
	"OrderCreateParams": {
		"type": "object",
		"required": [
			"line_items"
		],
		"properties": {
			"customer_id": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"currency": {
				"$ref": "#/components/schemas/Currency"
			},
			"line_items": {
				"type": "array",
				"maxItems": 1000,
				"minItems": 1,
				"items": {
					"$ref": "#/components/schemas/OrderLineParams"
				}
			},
			"shipping": {
				"type": "integer",
				"maximum": 99999999999999,
				"minimum": 0,
				"x-money": "cents"
			},
			"tax": {
				"type": "integer",
				"maximum": 99999999999999,
				"minimum": 0,
				"x-money": "cents"
			},
			"note": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 65535
			}
		}
	},
	"OrderUpdateParams": {
		"type": "object",
		"properties": {
			"status": {
				"$ref": "#/components/schemas/OrderStatus"
			},
			"customer_id": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"shipping": {
				"type": "integer",
				"maximum": 99999999999999,
				"minimum": 0,
				"x-money": "cents"
			},
			"tax": {
				"type": "integer",
				"maximum": 99999999999999,
				"minimum": 0,
				"x-money": "cents"
			},
			"note": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 65535
			}
		}
	},
	"OrderCreateEvent": {
		"type": "object",
		"required": [
			"event",
			"store",
			"created_at",
			"dummy",
			"data"
		],
		"properties": {
			"event": {
				"type": "string",
				"const": "order.create"
			},
			"store": {
				"type": "string"
			},
			"created_at": {
				"type": "string",
				"format": "date-time"
			},
			"dummy": {
				"type": "boolean"
			},
			"data": {
				"$ref": "#/components/schemas/Order"
			}
		}
	},
	"Product": {
		"type": "object",
		"required": [
			"id",
			"name",
			"sku",
			"description",
			"price",
			"currency",
			"category_id",
			"active",
			"stock",
			"created_at",
			"updated_at"
		],
		"properties": {
			"id": {
				"type": "string"
			},
			"name": {
				"type": "string"
			},
			"sku": {
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
			"price": {
				"type": "integer",
				"x-money": "cents"
			},
			"currency": {
				"$ref": "#/components/schemas/Currency"
			},
			"category_id": {
				"type": [
					"string",
					"null"
				]
			},
			"active": {
				"type": "boolean"
			},
			"stock": {
				"type": [
					"integer",
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
			}
		}
	},
	"ProductList": {
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
					"$ref": "#/components/schemas/Product"
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
	"ProductCreateParams": {
		"type": "object",
		"required": [
			"name",
			"price"
		],
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500,
				"pattern": "\\S"
			},
			"sku": {
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
			"price": {
				"type": "integer",
				"maximum": 99999999999999,
				"minimum": 0,
				"x-money": "cents"
			},
			"currency": {
				"$ref": "#/components/schemas/Currency"
			},
			"category_id": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"active": {
				"type": "boolean"
			},
			"stock": {
				"type": [
					"integer",
					"null"
				],
				"maximum": 1000000000,
				"minimum": 0
			}
		}
	},
	"ProductUpdateParams": {
		"type": "object",
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500,
				"pattern": "\\S"
			},
			"sku": {
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
			"price": {
				"type": "integer",
				"maximum": 99999999999999,
				"minimum": 0,
				"x-money": "cents"
			},
			"currency": {
				"$ref": "#/components/schemas/Currency"
			},
			"category_id": {
				"type": [
					"string",
					"null"
				],
				"maxLength": 255
			},
			"active": {
				"type": "boolean"
			},
			"stock": {
				"type": [
					"integer",
					"null"
				],
				"maximum": 1000000000,
				"minimum": 0
			}
		}
	}
};
