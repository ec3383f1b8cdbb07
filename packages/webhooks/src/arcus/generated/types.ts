// Generated from packages/openapi/specs/arcus (webhooks) by `npm run generate`. Do not edit.
/** Every schema by its name; the types below are the same ones. */
export interface components {
    schemas: {
        /** @description The carrier reports delivery. */
        FulfillmentDeliveredEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "fulfillment.delivered";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Package"];
            };
        };
        /** @description A label was bought. */
        FulfillmentLabelPurchasedEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "fulfillment.label_purchased";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Package"];
            };
        };
        /** @description A package was made for an order. */
        FulfillmentPackageCreatedEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "fulfillment.package_created";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Package"];
            };
        };
        /** @description A package was marked as shipped. */
        FulfillmentShippedEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "fulfillment.shipped";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Package"];
            };
        };
        /** @description An account of the chart of accounts. */
        GlAccount: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entity_id: string;
            /** @description Fixed after creation. */
            account_number: string;
            name: string;
            description?: string | null;
            /**
             * @description Fixed after creation.
             * @enum {string}
             */
            account_type: "asset" | "liability" | "equity" | "revenue" | "expense" | "cogs" | (string & {});
            account_sub_type?: string | null;
            /**
             * @description Fixed after creation.
             * @enum {string}
             */
            normal_balance: "debit" | "credit" | (string & {});
            /** @description A header only adds up its children; nothing can be posted to it. */
            is_header: boolean;
            /** Format: uuid */
            parent_account_id?: string | null;
            /** @description A system account can neither be made nor changed through the API. */
            is_system_account: boolean;
            /** @description For example ar_account, cogs, revenue or inventory_fg. */
            system_account_key?: string | null;
            is_bank_account: boolean;
            is_active: boolean;
            tax_line_mapping?: string | null;
            /** @description US dollars, decimal. */
            opening_balance?: number | null;
            /** Format: date */
            opening_balance_date?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A balanced set of debits and credits. */
        JournalEntry: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entity_id: string;
            /** @description For example SB-JE-0000001. */
            entry_number: string;
            /** Format: date */
            entry_date: string;
            /**
             * Format: uuid
             * @description Accounting period of the entry date.
             */
            period_id?: string | null;
            entry_type?: string | null;
            /** @enum {string} */
            status: "draft" | "pending_approval" | "posted" | "reversed" | "voided" | "rejected" | (string & {});
            /** @enum {string} */
            approval_status: "auto_approved" | "pending_approval" | "approved" | "rejected" | (string & {});
            description?: string | null;
            /** @description What caused the entry: MANUAL, FULFILLMENT, PAYMENT, REFUND, PO_RECEIPT, VENDOR_BILL, SHOPIFY_IMPORT, RECURRING_JE, MANUAL_REVERSAL and VENDOR_CREDIT are known. */
            source_type: string;
            /** @description Id or reference of the source document. */
            source_id?: string | null;
            source_module?: string | null;
            /** @description True on an entry that reverses another. */
            is_reversing: boolean;
            /** Format: uuid */
            reversed_by_id?: string | null;
            /**
             * Format: uuid
             * @description The entry that this one reverses.
             */
            reversal_of_id?: string | null;
            /** Format: uuid */
            reverse_in_period_id?: string | null;
            /**
             * Format: uuid
             * @description Groups the entries of one business event.
             */
            batch_id?: string | null;
            /** @description US dollars, decimal. */
            total_debit: number;
            /** @description US dollars, decimal. */
            total_credit: number;
            /** Format: date-time */
            posted_at?: string | null;
            /** Format: uuid */
            approved_by?: string | null;
            /** Format: date-time */
            approved_at?: string | null;
            /** Format: uuid */
            rejected_by?: string | null;
            /** Format: date-time */
            rejected_at?: string | null;
            rejection_reason?: string | null;
            idempotency_key?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description On a single entry; lists leave them out unless expanded. */
            lines?: components["schemas"]["JournalEntryLine"][];
        };
        /** @description One debit or credit; exactly one of both amounts is above 0. */
        JournalEntryLine: {
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly journal_entry_id: string;
            readonly line_number: number;
            /**
             * Format: uuid
             * @description GL account.
             */
            account_id: string;
            /** @description US dollars, decimal. */
            debit_amount: number;
            /** @description US dollars, decimal. */
            credit_amount: number;
            description?: string | null;
            /** Format: uuid */
            location_id?: string | null;
            /** Format: uuid */
            department_id?: string | null;
            /** Format: uuid */
            class_id?: string | null;
            /** Format: uuid */
            project_id?: string | null;
            reconciled: boolean;
            /** Format: date-time */
            reconciled_at?: string | null;
            /** Format: date-time */
            created_at: string;
            /** @description Present when expanded. */
            gl_account?: components["schemas"]["GlAccount"];
        };
        /** @description What a kit holds. */
        KitComponent: {
            /** Format: uuid */
            id: string;
            /** @constant */
            object: "kit_component";
            /** Format: uuid */
            readonly entity_id: string;
            /** Format: uuid */
            parent_product_id: string;
            /** Format: uuid */
            component_product_id: string;
            component_product_title: string;
            component_product_sku: string | null;
            quantity_per_kit: number;
            sequence: number;
            is_assembled: boolean;
            metadata?: components["schemas"]["Metadata"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description Key-value pairs of your own, stored and returned unchanged. */
        Metadata: {
            [key: string]: unknown;
        };
        /** @description A quote, sales order, invoice, return or purchase order. */
        Order: {
            /** Format: uuid */
            id: string;
            /** @constant */
            object: "order";
            /** Format: uuid */
            readonly entity_id: string;
            order_number: string;
            /** @enum {string} */
            document_type: "quote" | "sales_order" | "invoice" | "return" | "purchase_order" | (string & {});
            /** @enum {string} */
            order_status: "draft" | "confirmed" | "partially_fulfilled" | "fulfilled" | "cancelled" | "voided" | "awaiting_ach_clearance" | "on_hold" | (string & {});
            /** @enum {string} */
            payment_status: "unpaid" | "partially_paid" | "paid" | "overpaid" | "refunded" | "partially_refunded" | "voided" | (string & {});
            /**
             * @description Two pages speak of awaiting_pickup, which the printed enum lacks.
             * @enum {string}
             */
            fulfillment_status: "unfulfilled" | "partially_fulfilled" | "fulfilled" | (string & {});
            /** Format: uuid */
            account_id: string;
            /** Format: uuid */
            location_id: string | null;
            /** Format: uuid */
            shipping_address_id?: string | null;
            /** Format: uuid */
            billing_address_id?: string | null;
            /** Format: uuid */
            payment_term_id?: string | null;
            /** Format: uuid */
            sales_channel_id?: string | null;
            /** Format: uuid */
            pricing_level_id?: string | null;
            po_number: string | null;
            /** Format: date-time */
            order_date: string;
            /** Format: date-time */
            due_date: string | null;
            /** Format: date */
            requested_ship_date?: string | null;
            subtotal: number;
            /** @description Of lines and of the whole order. */
            discount_total: number;
            shipping_total: number;
            tax_total: number;
            fee_total: number;
            order_total: number;
            amount_paid: number;
            /** @description What is still to be paid; written by the receivables ledger alone. */
            readonly balance_due: number;
            tax_exempt: boolean;
            /** @enum {string} */
            delivery_option: "ship" | "pick_up" | "local_delivery" | (string & {});
            ships_freight?: boolean;
            notes: string | null;
            customer_notes?: string | null;
            internal_notes: string | null;
            invoice_number: string | null;
            /** @enum {string|null} */
            invoice_type: "order" | "manual" | "proforma" | "correction" | (string & {}) | null;
            is_on_hold: boolean;
            hold_type: string | null;
            hold_reason?: string | null;
            /** Format: date-time */
            released_at?: string | null;
            ship_complete: boolean;
            source_platform: string | null;
            external_order_id: string | null;
            external_order_number: string | null;
            /**
             * Format: uuid
             * @description The quote that it was made from.
             */
            linked_order_id?: string | null;
            /** Format: date-time */
            picked_up_at?: string | null;
            /** Format: date-time */
            pickup_no_show_at?: string | null;
            metadata: components["schemas"]["Metadata"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description The status as the examples of webhook payloads show it; the field of the API is order_status. */
            status?: string;
            /** @description Inline after a create and when expanded. */
            line_items?: components["schemas"]["OrderItem"][];
            payments?: components["schemas"]["Payment"][];
            tax_lines?: components["schemas"]["TaxLine"][];
            /** @description Drop-ship purchase orders cancelled with it. */
            cascaded_drop_ship_pos?: {
                [key: string]: unknown;
            }[];
            cascaded_work_orders?: {
                [key: string]: unknown;
            }[];
        };
        /** @description An order was cancelled. */
        OrderCancelledEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "order.cancelled";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Order"];
            };
        };
        /** @description A sales order was confirmed. */
        OrderConfirmedEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "order.confirmed";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Order"];
            };
        };
        /** @description A quote or order was created. */
        OrderCreatedEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "order.created";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Order"];
            };
        };
        /** @description An order was converted to an invoice. */
        OrderInvoicedEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "order.invoiced";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Order"];
            };
        };
        /** @description A line of an order. */
        OrderItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            order_id: string;
            /** Format: uuid */
            product_id: string | null;
            /** Format: uuid */
            variant_id: string | null;
            sku: string | null;
            title: string;
            quantity: number;
            quantity_fulfilled: number;
            quantity_returned: number;
            sell_rate: number;
            list_price: number;
            /** @description Discount on the whole line. */
            discount_amount: number;
            line_subtotal: number;
            tax_amount: number;
            /** @description quantity × sell_rate − discount_amount + tax, rounded half up to cents. */
            line_total: number;
            unit_cost: number;
            weight: number | null;
            is_tax_exempt: boolean;
            product_tax_code: string | null;
            notes?: string | null;
            sort_order: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description An order was paid in full. */
        OrderPaidEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "order.paid";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Order"];
            };
        };
        /** @description An invoice was voided. */
        OrderVoidedEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "order.voided";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Order"];
            };
        };
        /** @description A parcel that carries items of one order. It has at most one label that is not voided. */
        Package: {
            /** Format: uuid */
            id: string;
            /** @constant */
            object: "package";
            /** Format: uuid */
            readonly entity_id: string;
            /**
             * Format: uuid
             * @description Order whose items the package carries.
             */
            order_id: string;
            /** @description Number from the entity's own sequence. */
            readonly package_number: string;
            /** @description Human-readable number as the fulfillment guide prints it (`SO-1234-B1`); the reference calls it `package_number`. */
            package_id?: string;
            /**
             * @description State of the parcel. It moves only through actions, and its words differ from the `status` filter of the list.
             * @enum {string}
             */
            readonly status: "packing" | "packed" | "labeled" | "shipped" | "delivered" | "returned" | "void" | (string & {});
            /** @description Seen only in the guide's answer of a create (`fulfilled`). */
            fulfillment_status?: string;
            /** @description Weight in pounds. */
            weight_lb?: number | null;
            /** @description Length in inches. */
            length_in?: number | null;
            /** @description Width in inches. */
            width_in?: number | null;
            /** @description Height in inches. */
            height_in?: number | null;
            /** @description Carrier code such as ups, usps, fedex or dhl. */
            carrier?: string | null;
            /** @description Service of the carrier such as ground, priority or 2day. */
            service_level?: string | null;
            /** @description The guide's name for `service_level`. */
            service?: string | null;
            tracking_number?: string | null;
            tracking_url?: string | null;
            /** @description What the carrier charges, US dollars, decimal. */
            ship_cost?: number | null;
            /** @description What the customer pays for shipping, US dollars, decimal. */
            billed_ship_cost?: number | null;
            /** @description Carrier link to the label, present in the guide's answer of a create. */
            label_url?: string | null;
            /**
             * Format: uuid
             * @description Location that the goods leave from.
             */
            location_id?: string | null;
            /** Format: date-time */
            shipped_at?: string | null;
            /** Format: date-time */
            delivered_at?: string | null;
            metadata?: components["schemas"]["Metadata"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Present after a create and when expanded. */
            items?: components["schemas"]["PackageItem"][];
            /** @description Present when expanded. */
            label?: components["schemas"]["ShippingLabel"] | null;
            /** @description Present when expanded. */
            tracking_events?: components["schemas"]["TrackingEvent"][];
            /** @description Present when expanded. */
            order?: components["schemas"]["Order"];
        };
        /** @description The part of an order line that lies in one package. */
        PackageItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            package_id: string;
            /** Format: uuid */
            order_item_id: string;
            /** Format: uuid */
            product_id: string | null;
            /** @description How much of the order line is in this package. */
            quantity: number;
            sku?: string | null;
            title?: string | null;
            serial_numbers?: string[] | null;
            /** Format: date-time */
            readonly created_at: string;
            /** @description Present when expanded. */
            product?: components["schemas"]["Product"];
        };
        /** @description A payment of a customer. */
        Payment: {
            /** Format: uuid */
            id: string;
            /** @constant */
            object: "payment";
            /** Format: uuid */
            readonly entity_id: string;
            /** Format: uuid */
            account_id: string;
            /**
             * Format: uuid
             * @description Null when unapplied or for several invoices.
             */
            order_id: string | null;
            /** @enum {string} */
            method: "cash" | "check" | "ach" | "wire" | "credit_card" | "debit_card" | "store_credit" | "stripe" | "other" | (string & {});
            /** @description Gross, positive. */
            amount: number;
            amount_applied: number;
            amount_refunded: number;
            /** @description USD. */
            currency: string;
            /** @description Check number, ACH trace or Stripe charge. */
            reference: string | null;
            stripe_payment_intent_id: string | null;
            payment_method_id: string | null;
            /** @enum {string} */
            status: "pending" | "succeeded" | "failed" | "refunded" | "partially_refunded" | "voided" | (string & {});
            /** Format: date-time */
            received_at: string;
            notes: string | null;
            metadata: components["schemas"]["Metadata"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A payment attempt failed. */
        PaymentFailedEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "payment.failed";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Payment"];
            };
        };
        /** @description A payment was recorded. */
        PaymentReceivedEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "payment.received";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Payment"];
            };
        };
        /** @description A payment was refunded, in part or in full. */
        PaymentRefundedEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "payment.refunded";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Payment"];
            };
        };
        /** @description The name that one page has for payment.received. */
        PaymentSucceededEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "payment.succeeded";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Payment"];
            };
        };
        /** @description A price for a level or an account, from a quantity up. */
        PricingPolicy: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            product_id: string;
            /** Format: uuid */
            variant_id?: string | null;
            /** Format: uuid */
            pricing_level_id: string | null;
            /** Format: uuid */
            account_id: string | null;
            /** @enum {string} */
            pricing_type: "regular" | "multiplier" | (string & {});
            min_quantity: number;
            sell_price: number | null;
            list_price: number | null;
            /** @description Of a multiplier: the price is list_price × adjustment. */
            adjustment: number | null;
            margin_pct: number | null;
            is_active: boolean;
            is_default: boolean;
            level_name: string | null;
            product_name: string;
            product_sku: string | null;
            external_source: string | null;
            external_id: string | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: uuid
             * @description Only when one policy is retrieved.
             */
            migration_batch_id?: string | null;
            /**
             * Format: date-time
             * @description Only when one policy is retrieved.
             */
            imported_at?: string | null;
        };
        /** @description A product. */
        Product: {
            /** Format: uuid */
            id: string;
            /** @constant */
            object: "product";
            /** Format: uuid */
            readonly entity_id: string;
            title: string;
            description: string | null;
            sku: string | null;
            part_number: string | null;
            barcode: string | null;
            /** @enum {string} */
            product_type: "physical" | "kit" | "box" | "service" | "variant_parent" | (string & {});
            /** Format: uuid */
            category_id: string | null;
            /** Format: uuid */
            vendor_id: string | null;
            list_price: number | null;
            cost: number | null;
            is_active: boolean;
            is_serialized: boolean;
            charge_tax: boolean;
            track_inventory: boolean;
            weight: number | null;
            weight_uom: string;
            length: number | null;
            width: number | null;
            height: number | null;
            length_uom: string;
            quantity_uom: string;
            product_tax_code: string | null;
            reorder_point: number | null;
            reorder_qty: number | null;
            safety_stock: number | null;
            has_variants: boolean;
            metadata: components["schemas"]["Metadata"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Inline after a create. */
            variants?: components["schemas"]["ProductVariant"][];
            components?: components["schemas"]["KitComponent"][];
            pricing?: components["schemas"]["PricingPolicy"][];
            vendors?: components["schemas"]["ProductVendor"][];
        };
        /** @description A variant of a product. */
        ProductVariant: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            product_id: string;
            /** @enum {string} */
            product_type?: "physical" | "kit" | "box" | "service" | "variant_parent" | (string & {});
            sku: string | null;
            barcode: string | null;
            variant_title: string | null;
            option1: string | null;
            option2: string | null;
            option3: string | null;
            price: number | null;
            cost: number | null;
            weight: number | null;
            /** @enum {string} */
            weight_unit: "lb" | "oz" | "kg" | "g" | (string & {});
            is_active: boolean;
            metadata: components["schemas"]["Metadata"];
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            pricing?: components["schemas"]["PricingPolicy"][];
            components?: components["schemas"]["KitComponent"][];
            vendors?: components["schemas"]["ProductVendor"][];
        };
        /** @description Who sells a product to us. */
        ProductVendor: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            product_id: string;
            /** Format: uuid */
            variant_id: string | null;
            /** Format: uuid */
            vendor_id: string;
            vendor_sku: string | null;
            default_unit_cost: number | null;
            is_default: boolean;
        };
        /** @description A return authorization (RMA): goods of an order on their way back. */
        Return: {
            /** Format: uuid */
            id: string;
            /** @constant */
            object: "return";
            /** Format: uuid */
            entity_id: string;
            return_number: string;
            /**
             * @description Moved only by actions.
             * @enum {string}
             */
            status: "authorized" | "expected" | "received" | "inspecting" | "restocked" | "written_off" | "closed" | "sent_to_vendor" | "cancelled" | (string & {});
            /**
             * Format: uuid
             * @description Order that the goods were sold with.
             */
            original_order_id: string;
            /**
             * Format: uuid
             * @description Customer who sends the goods back.
             */
            account_id: string;
            /**
             * Format: uuid
             * @description Vendor that the goods go on to.
             */
            vendor_id?: string | null;
            /** @description The vendor's own authorization number. */
            vendor_rma_number?: string | null;
            inspection_required?: boolean;
            /** @description Kept back from the refund, US dollars, decimal. */
            restocking_fee?: number | null;
            /** @description Refunded so far, US dollars, decimal; written only by the refund action. */
            readonly refund_amount: number;
            return_to_vendor?: boolean;
            /**
             * @description Who asked for the return.
             * @enum {string}
             */
            source?: "csr" | "customer_portal" | "marketplace" | (string & {});
            notes?: string | null;
            metadata?: components["schemas"]["Metadata"];
            /** Format: date-time */
            received_at?: string | null;
            /** Format: date-time */
            closed_at?: string | null;
            /** Format: date-time */
            cancelled_at?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Present after a create and when expanded. */
            items?: components["schemas"]["ReturnItem"][];
            /** @description Present when expanded. */
            refunds?: components["schemas"]["ReturnRefund"][];
            /** @description Present when expanded. */
            original_order?: components["schemas"]["Order"];
            /** @description Present when expanded. */
            gl_entries?: components["schemas"]["JournalEntry"][];
            /** @description Present when expanded. */
            return_label?: components["schemas"]["ShippingLabel"] | null;
            /** @description Present when expanded. */
            vendor_return?: components["schemas"]["VendorReturn"] | null;
        };
        /** @description A return was created. */
        ReturnCreatedEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "return.created";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Return"];
            };
        };
        /** @description One order line, or part of it, that comes back. */
        ReturnItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            return_id: string;
            /** Format: uuid */
            order_item_id: string | null;
            /** Format: uuid */
            product_id: string | null;
            /** Format: uuid */
            variant_id?: string | null;
            sku?: string | null;
            title?: string | null;
            /** @description How much is authorized to come back. */
            quantity: number;
            /** @description How much has arrived. */
            quantity_received: number;
            reason?: string | null;
            /**
             * @description What the inspection decided.
             * @enum {string|null}
             */
            disposition?: "restock" | "write_off" | "send_to_vendor" | (string & {}) | null;
            /** @description What the line is worth in a refund, US dollars, decimal. */
            refund_amount: number;
            /** Format: date-time */
            created_at: string;
            /** @description Present when expanded. */
            product?: components["schemas"]["Product"];
        };
        /** @description Returned goods came in. */
        ReturnReceivedEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "return.received";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Return"];
            };
        };
        /** @description One refund made against a return. */
        ReturnRefund: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            return_id: string;
            /** @description US dollars, decimal. */
            amount: number;
            payment_method_type: string;
            /** Format: uuid */
            order_refund_id?: string | null;
            /** Format: uuid */
            credit_memo_id?: string | null;
            status: string;
            reason?: string | null;
            /** Format: date-time */
            created_at: string;
        };
        /** @description A label bought from a carrier for one package. */
        ShippingLabel: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            package_id: string;
            carrier: string;
            service_level?: string | null;
            tracking_number?: string | null;
            /** @description Link at the carrier; it stops working 30 days after the purchase. */
            label_url: string | null;
            /** @description Copy archived by Arcus, which does not expire. */
            label_pdf_url?: string | null;
            /** @description Paid to the carrier, US dollars, decimal. */
            purchased_cost: number;
            /** @description Billed to the customer, US dollars, decimal. */
            billed_cost?: number | null;
            /** Format: date-time */
            readonly purchased_at: string;
            /**
             * Format: date-time
             * @description Set once the label was voided.
             */
            readonly voided_at: string | null;
            /** @description Present when expanded. */
            package?: components["schemas"]["Package"];
            /** @description Present when expanded. */
            order?: components["schemas"]["Order"];
        };
        /** @description A tax on an order. */
        TaxLine: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            order_id: string;
            /** Format: uuid */
            order_item_id: string | null;
            /** Format: uuid */
            tax_rate_id: string | null;
            name: string;
            rate: number;
            taxable_amount: number;
            amount: number;
        };
        /** @description One scan that a carrier reported for a package. */
        TrackingEvent: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            package_id: string;
            /** @description Carrier status such as in_transit or delivered. */
            status: string;
            description?: string | null;
            /** @description Place of the scan as the carrier names it. */
            location?: string | null;
            /** Format: date-time */
            occurred_at: string;
        };
        /** @description Goods on their way back to a vendor. */
        VendorReturn: {
            /** Format: uuid */
            id: string;
            /** @constant */
            object: "vendor_return";
            /** Format: uuid */
            entity_id: string;
            vendor_return_number: string;
            /** Format: uuid */
            vendor_id: string;
            /**
             * @description These four words stand in the API texts; help pages use other lists.
             * @enum {string}
             */
            status: "pending" | "shipped" | "cancelled" | "deleted" | (string & {});
            /**
             * Format: uuid
             * @description Purchase order that the goods came with.
             */
            purchase_order_id?: string | null;
            /**
             * Format: uuid
             * @description Customer return that the goods came back with.
             */
            source_return_id?: string | null;
            vendor_rma_number?: string | null;
            carrier?: string | null;
            tracking_number?: string | null;
            reason?: string | null;
            notes?: string | null;
            items?: components["schemas"]["VendorReturnItem"][];
            metadata?: components["schemas"]["Metadata"];
            /** Format: date-time */
            shipped_at?: string | null;
            /** Format: date-time */
            cancelled_at?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description One product that goes back to the vendor. */
        VendorReturnItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            vendor_return_id: string;
            /** Format: uuid */
            product_id: string;
            /** Format: uuid */
            variant_id?: string | null;
            quantity: number;
            /** @description US dollars, decimal. */
            unit_cost: number;
            /** Format: date-time */
            created_at: string;
        };
        /** @description A subscription. */
        WebhookEndpoint: {
            /** Format: uuid */
            id: string;
            /** @constant */
            object: "webhook_endpoint";
            /** Format: uuid */
            entity_id: string;
            /** Format: uri */
            url: string;
            description: string | null;
            /** @description *, a family such as order.*, or single names. */
            enabled_events: string[];
            /** @description The last four hex digits of the secret. */
            secret_last4: string;
            /**
             * @description paused skips deliveries and keeps the subscription; disabled is for good.
             * @enum {string}
             */
            status: "active" | "paused" | "disabled" | (string & {});
            /** @enum {string} */
            mode: "live" | "test" | (string & {});
            api_version: string | null;
            /** @description Deliveries answered with 2xx. */
            success_count: number;
            /** @description Deliveries that timed out or got another answer. */
            failure_count: number;
            /** @description Five or more pause the endpoint. */
            consecutive_failure_count: number;
            /** Format: date-time */
            last_delivery_at: string | null;
            /** Format: date-time */
            created_at: string;
            metadata: components["schemas"]["Metadata"];
        };
        /** @description A test event. */
        WebhookTestEvent: {
            /** @description Unique; use it to recognise a delivery that came before. */
            id: string;
            /** @constant */
            object: "event";
            /** @constant */
            type: "webhook.test";
            /** Format: date-time */
            created_at: string;
            api_version: string;
            entity_id: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["WebhookEndpoint"];
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}

/** The carrier reports delivery. */
export type FulfillmentDeliveredEvent = components["schemas"]["FulfillmentDeliveredEvent"];
/** A label was bought. */
export type FulfillmentLabelPurchasedEvent = components["schemas"]["FulfillmentLabelPurchasedEvent"];
/** A package was made for an order. */
export type FulfillmentPackageCreatedEvent = components["schemas"]["FulfillmentPackageCreatedEvent"];
/** A package was marked as shipped. */
export type FulfillmentShippedEvent = components["schemas"]["FulfillmentShippedEvent"];
/** An account of the chart of accounts. */
export type GlAccount = components["schemas"]["GlAccount"];
/** A balanced set of debits and credits. */
export type JournalEntry = components["schemas"]["JournalEntry"];
/** One debit or credit; exactly one of both amounts is above 0. */
export type JournalEntryLine = components["schemas"]["JournalEntryLine"];
/** What a kit holds. */
export type KitComponent = components["schemas"]["KitComponent"];
/** Key-value pairs of your own, stored and returned unchanged. */
export type Metadata = components["schemas"]["Metadata"];
/** A quote, sales order, invoice, return or purchase order. */
export type Order = components["schemas"]["Order"];
/** An order was cancelled. */
export type OrderCancelledEvent = components["schemas"]["OrderCancelledEvent"];
/** A sales order was confirmed. */
export type OrderConfirmedEvent = components["schemas"]["OrderConfirmedEvent"];
/** A quote or order was created. */
export type OrderCreatedEvent = components["schemas"]["OrderCreatedEvent"];
/** An order was converted to an invoice. */
export type OrderInvoicedEvent = components["schemas"]["OrderInvoicedEvent"];
/** A line of an order. */
export type OrderItem = components["schemas"]["OrderItem"];
/** An order was paid in full. */
export type OrderPaidEvent = components["schemas"]["OrderPaidEvent"];
/** An invoice was voided. */
export type OrderVoidedEvent = components["schemas"]["OrderVoidedEvent"];
/** A parcel that carries items of one order. It has at most one label that is not voided. */
export type Package = components["schemas"]["Package"];
/** The part of an order line that lies in one package. */
export type PackageItem = components["schemas"]["PackageItem"];
/** A payment of a customer. */
export type Payment = components["schemas"]["Payment"];
/** A payment attempt failed. */
export type PaymentFailedEvent = components["schemas"]["PaymentFailedEvent"];
/** A payment was recorded. */
export type PaymentReceivedEvent = components["schemas"]["PaymentReceivedEvent"];
/** A payment was refunded, in part or in full. */
export type PaymentRefundedEvent = components["schemas"]["PaymentRefundedEvent"];
/** The name that one page has for payment.received. */
export type PaymentSucceededEvent = components["schemas"]["PaymentSucceededEvent"];
/** A price for a level or an account, from a quantity up. */
export type PricingPolicy = components["schemas"]["PricingPolicy"];
/** A product. */
export type Product = components["schemas"]["Product"];
/** A variant of a product. */
export type ProductVariant = components["schemas"]["ProductVariant"];
/** Who sells a product to us. */
export type ProductVendor = components["schemas"]["ProductVendor"];
/** A return authorization (RMA): goods of an order on their way back. */
export type Return = components["schemas"]["Return"];
/** A return was created. */
export type ReturnCreatedEvent = components["schemas"]["ReturnCreatedEvent"];
/** One order line, or part of it, that comes back. */
export type ReturnItem = components["schemas"]["ReturnItem"];
/** Returned goods came in. */
export type ReturnReceivedEvent = components["schemas"]["ReturnReceivedEvent"];
/** One refund made against a return. */
export type ReturnRefund = components["schemas"]["ReturnRefund"];
/** A label bought from a carrier for one package. */
export type ShippingLabel = components["schemas"]["ShippingLabel"];
/** A tax on an order. */
export type TaxLine = components["schemas"]["TaxLine"];
/** One scan that a carrier reported for a package. */
export type TrackingEvent = components["schemas"]["TrackingEvent"];
/** Goods on their way back to a vendor. */
export type VendorReturn = components["schemas"]["VendorReturn"];
/** One product that goes back to the vendor. */
export type VendorReturnItem = components["schemas"]["VendorReturnItem"];
/** A subscription. */
export type WebhookEndpoint = components["schemas"]["WebhookEndpoint"];
/** A test event. */
export type WebhookTestEvent = components["schemas"]["WebhookTestEvent"];
