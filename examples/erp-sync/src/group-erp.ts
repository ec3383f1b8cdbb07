/** The other system: the ERP of the group, with the documents of a day. Each document has a unique number that never changes. */

export interface Party {
	readonly number: string;
	readonly name: string;
	readonly kind: "customer" | "vendor";
}
export interface Article {
	readonly number: string;
	readonly title: string;
	readonly price: number;
	readonly cost: number;
}
export interface Line {
	readonly article: string;
	readonly quantity: number;
}
export interface Order {
	readonly number: string;
	readonly party: string;
	readonly lines: readonly Line[];
	/** Dollars that were paid for it. */
	readonly paid: number;
	readonly shipped: boolean;
	/** Lines that the customer sent back. */
	readonly returned: readonly Line[];
}
export interface Purchase {
	readonly number: string;
	readonly vendor: string;
	readonly lines: readonly Line[];
}
export interface Booking {
	readonly number: string;
	readonly text: string;
	/** Dollars moved between two ledger accounts, which are given by their system keys. */
	readonly amount: number;
}

/** A day of the group's ERP. */
export interface GroupErp {
	readonly parties: readonly Party[];
	readonly articles: readonly Article[];
	readonly deliveries: readonly { readonly number: string; readonly article: string; readonly quantity: number }[];
	readonly orders: readonly Order[];
	readonly purchases: readonly Purchase[];
	readonly bookings: readonly Booking[];
	/** The shop that the group has connected. */
	readonly shop: string;
	/** Where the group's ERP receives webhooks. */
	readonly listener: string;
}

export const aDay: GroupErp = {
	parties: [
		{ number: "D-100", name: "Ernst Handel", kind: "customer" },
		{ number: "K-200", name: "Exotic Liquids", kind: "vendor" },
	],
	articles: [
		{ number: "A-1", title: "Chai", price: 18, cost: 9 },
		{ number: "A-2", title: "Chang", price: 19, cost: 10 },
	],
	deliveries: [
		{ number: "L-1", article: "A-1", quantity: 40 },
		{ number: "L-2", article: "A-2", quantity: 25 },
	],
	orders: [
		{
			number: "S-1",
			party: "D-100",
			lines: [
				{ article: "A-1", quantity: 5 },
				{ article: "A-2", quantity: 2 },
			],
			paid: 100,
			shipped: true,
			returned: [{ article: "A-1", quantity: 1 }],
		},
		{ number: "S-2", party: "D-100", lines: [{ article: "A-2", quantity: 3 }], paid: 0, shipped: false, returned: [] },
	],
	purchases: [{ number: "B-1", vendor: "K-200", lines: [{ article: "A-1", quantity: 30 }] }],
	bookings: [{ number: "J-1", text: "Tickets of the sales team", amount: 80 }],
	shop: "group.myshopify.com",
	listener: "https://erp.group.example/arcus",
};
