import { beforeEach, describe, expect, it } from "vitest";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
beforeEach(() => {
	world = makeWorld();
});

const create = (body: object = {}) =>
	world.call("accounts.create", { body: { account_type: "business", name: "Acme", ...body } });

describe("accounts", () => {
	it("an account gets a number, and its terms, level and location from the entity", () => {
		const account = create({ phone: "555" });
		expect(account).toMatchObject({
			object: "account",
			display_name: "Acme",
			phone_main: "555",
			account_number: "CUST-00001",
			is_active: true,
		});
		for (const field of ["payment_term_id", "default_pricing_level_id", "default_location_id"]) {
			expect(account[field], field).toBeTypeOf("string");
		}
		expect(create({ account_type: "vendor" }).account_number).toBe("VEND-00001");
	});

	it("an address is returned with its internal field names, whichever alias was sent", () => {
		const [guide, internal] = create({
			addresses: [
				{ type: "billing", street1: "1 A", street2: "B", city: "C", region: "D", postal_code: "E" },
				{ type: "shipping", line1: "1 A", line2: "B", city: "C", state: "D", zip: "E" },
			],
		}).addresses;
		const names = { line1: "1 A", line2: "B", city: "C", state: "D", zip: "E" };
		expect(guide).toMatchObject(names);
		expect(internal).toMatchObject(names);
		expect(guide).not.toHaveProperty("street1");
	});

	it("the first address of each type becomes the default if none is flagged", () => {
		const { addresses } = create({
			addresses: [
				{ type: "shipping" },
				{ type: "billing" },
				{ type: "shipping" },
				{ is_pickup: true, type: "billing" },
			],
		});
		expect(
			addresses.map((one: Record<string, unknown>) => [one.type, one.is_default_billing, one.is_default_shipping]),
		).toEqual([
			["shipping", false, true],
			["billing", true, false],
			["shipping", false, false],
			["shipping", false, false],
		]);
	});

	it("a second default address is rejected with its path, and no part of the account is stored", () => {
		const wrong = refusal(() =>
			create({
				addresses: [
					{ type: "billing", is_default_billing: true },
					{ type: "shipping" },
					{ type: "billing", is_default_billing: true },
				],
			}),
		);
		expect(wrong).toMatchObject({ status: 422, param: "addresses[2].is_default_billing" });
		expect(world.call("accounts.list").data).toEqual([]);
	});

	it("the role of a contact is accepted as title", () => {
		const [contact] = create({ contacts: [{ first_name: "A", role: "Buyer" }] }).contacts;
		expect(contact.title).toBe("Buyer");
		expect(contact).not.toHaveProperty("role");
	});

	it("the test cards work, and raw card data is rejected", () => {
		const { payment_methods: methods } = create({
			payment_methods: [{ stripe_payment_method_id: "pm_card_mastercard" }],
		});
		expect(methods[0]).toMatchObject({
			brand: "mastercard",
			last4: "4444",
			is_default: true,
			object: "payment_method",
		});
		const wrong = refusal(() => create({ payment_methods: [{ card_number: "4242424242424242" }] }));
		expect(wrong).toMatchObject({ status: 422, param: "payment_methods[0].card_number" });
	});

	it("a new account has its full credit limit available, and read-only fields are rejected", () => {
		const account = create({ credit_limit: 500 });
		expect(account.credit_balance).toBe(500);
		for (const field of [
			"credit_balance",
			"is_credit_hold",
			"merged_at",
			"total_orders",
			"ttm_revenue",
			"rfm_segment",
		]) {
			const wrong = refusal(() => world.call("accounts.update", { path: { id: account.id }, body: { [field]: 1 } }));
			expect(wrong, field).toMatchObject({ status: 422, code: "forbidden_field", param: field });
		}
		const updated = world.call("accounts.update", {
			path: { id: account.id },
			body: { credit_limit: 800, notes: "x" },
		});
		expect(updated).toMatchObject({ credit_limit: 800, credit_balance: 800, notes: "x" });
	});

	it("a deactivated account is hidden by default and can be restored", () => {
		const account = create();
		expect(world.call("accounts.delete", { path: { id: account.id } }).is_active).toBe(false);
		expect(refusal(() => world.call("accounts.retrieve", { path: { id: account.id } })).status).toBe(404);
		expect(world.call("accounts.retrieve", { path: { id: account.id }, query: { include_inactive: true } }).id).toBe(
			account.id,
		);
		expect(world.call("accounts.list").data).toHaveLength(1);
		expect(world.call("accounts.list", { query: { is_active: "true" } }).data).toHaveLength(0);
		expect(world.call("accounts.restore", { path: { id: account.id } }).is_active).toBe(true);
	});

	it("accounts can be found by type, text and external id", () => {
		create({ name: "Alfreds Futterkiste", external_customer_id: "ALFKI" });
		create({ name: "Exotic Liquids", account_type: "vendor" });
		const names = (query: object) =>
			world.call("accounts.list", { query }).data.map((one: { display_name: string }) => one.display_name);
		expect(names({ account_type: "customer" })).toEqual(["Alfreds Futterkiste"]);
		expect(names({ account_type: "vendor" })).toEqual(["Exotic Liquids"]);
		expect(names({ search: "futter alf" })).toEqual(["Alfreds Futterkiste"]);
		expect(names({ external_customer_id: "ALFKI" })).toEqual(["Alfreds Futterkiste"]);
		expect(names({ account_type: "all" })).toHaveLength(2);
	});

	it("a merge moves orders to the surviving account, and the merged one points to it", () => {
		const winner = create();
		const loser = create({ name: "Acme Inc", contacts: [{ first_name: "B", is_primary: true }] });
		const order = world.call("orders.create", { body: { document_type: "sales_order", account_id: loser.id } });
		world.call("accounts.merge", { path: { id: winner.id }, body: { loser_account_id: loser.id } });
		expect(world.call("orders.retrieve", { path: { id: order.id } }).account_id).toBe(winner.id);
		expect(world.call("accounts.contacts.list", { path: { id: winner.id } }).data).toMatchObject([
			{ is_primary: false },
		]);
		const gone = world.call("accounts.retrieve", { path: { id: loser.id }, query: { include_inactive: true } });
		expect(gone).toMatchObject({ is_active: false, merged_into_account_id: winner.id });
		const again = refusal(() =>
			world.call("accounts.merge", { path: { id: winner.id }, body: { loser_account_id: loser.id } }),
		);
		expect(again.status).toBe(409);
		const vendor = create({ account_type: "vendor" });
		const mixed = refusal(() =>
			world.call("accounts.merge", { path: { id: winner.id }, body: { loser_account_id: vendor.id } }),
		);
		expect(mixed).toMatchObject({ status: 422, param: "loser_account_id" });
	});

	it("an account always has one default address, even when another one takes over or the default is deleted", () => {
		const account = create({ addresses: [{ type: "shipping", line1: "a" }] });
		const second = world.call("accounts.addresses.create", {
			path: { id: account.id },
			body: { type: "shipping", line1: "b", is_default_shipping: true },
		});
		const defaults = () =>
			world
				.call("accounts.addresses.list", { path: { id: account.id } })
				.data.filter((one: { is_default_shipping: boolean }) => one.is_default_shipping)
				.map((one: { line1: string }) => one.line1);
		expect(defaults()).toEqual(["b"]);
		world.call("accounts.addresses.delete", { path: { id: account.id, adr_id: second.id } });
		expect(defaults()).toEqual(["a"]);
	});

	it("a child of another account is not found", () => {
		const one = create({ contacts: [{ first_name: "A" }] });
		const two = create();
		const wrong = refusal(() =>
			world.call("accounts.contacts.delete", { path: { id: two.id, cnt_id: one.contacts[0].id } }),
		);
		expect(wrong.status).toBe(404);
	});
});

describe("records", () => {
	it("activity and audit log show each action with its record and the fields that changed", () => {
		const account = create();
		world.call("accounts.update", { path: { id: account.id }, body: { notes: "new" } });
		world.call("accounts.contacts.create", { path: { id: account.id }, body: { first_name: "A" } });
		const activity = world.db.collection("activity").all();
		expect(activity.map((entry: { action: string }) => entry.action)).toEqual([
			"account.created",
			"account.updated",
			"account.contact_created",
		]);
		expect(activity[0].id).toMatch(/^act_[0-9a-f]{32}$/);
		expect(activity[1]).toMatchObject({
			resource_type: "account",
			resource_id: account.id,
			diff: { before: { notes: null }, after: { notes: "new" } },
		});
		expect(activity[2].resource_id).toBe(account.id);
	});

	it("a rejected call writes no entry", () => {
		refusal(() => create({ payment_term_id: "nope" }));
		expect(world.db.collection("activity").size + world.db.collection("audit_log").size).toBe(0);
	});
});
