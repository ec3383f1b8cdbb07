/** Rows of accounts and their children. */

import type { Account, Address, Contact, PaymentMethod } from "../../generated/types.ts";
import type { Row } from "./row.ts";

export type AccountRow = Row<Account, "addresses" | "contacts" | "payment_methods">;

export type AddressRow = Row<Address>;

export type ContactRow = Row<Contact>;

export type PaymentMethodRow = Row<PaymentMethod>;
