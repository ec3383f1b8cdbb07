import type { World } from "./world.ts";

/** A vendor, one of its products, and the calls that purchasing tests use most. */
export function buyingFrom(world: World) {
	const account = (name: string) => world.call("accounts.create", { body: { account_type: "vendor", name } }).id;
	const vendor: string = account("Leaves");
	const product: string = world.call("products.create", {
		body: { title: "Tea", product_type: "physical", sku: "TEA", cost: 4, track_inventory: true },
	}).id;
	const rows = (table: string) => world.db.collection(table).all();
	const [main, store] = rows("locations").map((one: { id: string }) => one.id);
	const settings = (given: object) => world.call("settings.update", { body: { settings: given } });
	const order = (quantity = 10, unit_cost = 3, more: object = {}) =>
		world.call("purchaseOrders.create", {
			body: { vendor_id: vendor, items: [{ product_id: product, quantity, unit_cost }], ...more },
		});
	const approve = (id: string) => world.call("purchaseOrders.approve", { path: { id } });
	const send = (id: string) =>
		world.call("purchaseOrders.sendToVendor", { path: { id }, body: { email: "v@example.com" } });
	/** A purchase order that was sent to the vendor. */
	const sent = (quantity = 10, unit_cost = 3) => {
		const { id } = order(quantity, unit_cost);
		approve(id);
		return send(id);
	};
	const receive = (id: string, quantity: number, more: object = {}) =>
		world.call("purchaseOrders.receive", {
			path: { id },
			body: { items: [{ product_id: product, quantity_received: quantity }], ...more },
		});
	const bill = (body: object) => world.call("vendorBills.create", { body: { vendor_id: vendor, ...body } });
	/** A bill over an amount, without goods. */
	const fee = (amount: number) => bill({ items: [{ amount }] });
	const pay = (body: object) =>
		world.call("apPayments.create", { body: { vendor_id: vendor, method: "wire", ...body } });
	const accountId = (key: string): string =>
		rows("gl_accounts").find((one: { system_account_key: string }) => one.system_account_key === key).id;
	/** Debits less credits of a system account, in dollars. */
	const balance = (key: string): number => {
		const id = accountId(key);
		const cents = rows("journal_lines")
			.filter((line: { account_id: string }) => line.account_id === id)
			.reduce(
				(sum: number, line: { debit_amount: number; credit_amount: number }) =>
					sum + Math.round(line.debit_amount * 100) - Math.round(line.credit_amount * 100),
				0,
			);
		return cents / 100;
	};
	const stock = () => world.call("inventory.balances.list", { query: { product_id: product } }).data[0];
	const get = (operation: string, id: string, query: object = {}) => world.call(operation, { path: { id }, query });
	const owed = () => world.call("reconciliation.apAging").totals?.total;
	return {
		account,
		vendor,
		product,
		main,
		store,
		rows,
		settings,
		order,
		approve,
		send,
		sent,
		receive,
		bill,
		fee,
		pay,
		accountId,
		balance,
		stock,
		get,
		owed,
	};
}

export type Buying = ReturnType<typeof buyingFrom>;
