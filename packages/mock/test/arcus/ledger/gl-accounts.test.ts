import { beforeEach, describe, expect, it } from "vitest";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
beforeEach(() => {
	world = makeWorld();
});

type Account = { id: string; account_number: string; name: string };
const list = (query: object = {}): Account[] => world.call("glAccounts.list", { query }).data;
const numbers = (query: object) => list(query).map((one) => one.account_number);
const create = (body: object) => world.call("glAccounts.create", { body });
const update = (id: string, body: object) => world.call("glAccounts.update", { path: { id }, body });
const idOf = (number: string): string => list({ search: number })[0]?.id ?? "";
const travel = { account_number: "6500", name: "Travel", account_type: "expense" };
const sums = () => world.call("reconciliation.trialBalance");
const balance = (number: string): number =>
	sums().rows.find((one: { account_number: string }) => one.account_number === number)?.balance ?? 0;

describe("the chart of accounts", () => {
	it("accounts are listed by number and can be filtered by type, role, use and text", () => {
		expect(numbers({})).toEqual([...numbers({})].sort());
		expect(numbers({ account_type: "cogs" })).toEqual(["5000", "5010", "5100", "5110"]);
		expect(numbers({ account_type: "cogs", postable_only: true })).not.toContain("5000");
		expect(numbers({ system_account_key: "ar_account" })).toEqual(["1300"]);
		expect(numbers({ is_bank_account: true })).toEqual(["1010"]);
		expect(numbers({ search: "escrow" })).toEqual(["2310"]);
		expect(numbers({ search: "4220" })).toEqual(["4220"]);
	});

	it.each([
		["manual_je_line", "6010", "1300"],
		["ap_bill_expense_line", "6010", "4010"],
		["ar_invoice_revenue_line", "4010", "6010"],
		["bank_rec_line", "6010", "1010"],
		["inventory_adj_line", "5100", "1400"],
		["payment_clearing", "1020", "6010"],
		["cogs_posting", "5010", "6010"],
	])("the picker for %s offers only suitable accounts", (context, with_, without) => {
		expect(numbers({ context })).toContain(with_);
		expect(numbers({ context })).not.toContain(without);
		expect(numbers({ context })).not.toContain("1000");
	});

	it("a custom account can be created, and each number only once", () => {
		const made = create({ ...travel, parent_account_id: idOf("6000") });
		expect(made).toMatchObject({ ...travel, normal_balance: "debit", is_system_account: false, is_active: true });
		expect(world.call("glAccounts.retrieve", { path: { id: made.id } })).toEqual(made);
		expect(create({ account_number: "2500", name: "Loan", account_type: "liability" }).normal_balance).toBe("credit");
		expect(refusal(() => create(travel))).toMatchObject({ status: 409, code: "account_number_taken" });
		expect(refusal(() => create({ ...travel, account_number: "6501", parent_account_id: idOf("6010") }))).toEqual({
			status: 422,
			code: "parent_not_header",
			param: "parent_account_id",
		});
	});

	it("a system account cannot be changed, nor the fixed fields of other accounts", () => {
		expect(refusal(() => update(idOf("1300"), { name: "x" }))).toMatchObject({ code: "system_account_immutable" });
		const { id } = create(travel);
		for (const field of ["account_number", "account_type", "normal_balance", "is_header", "system_account_key"]) {
			expect(refusal(() => update(id, { [field]: "x" }))).toEqual({
				status: 422,
				code: "forbidden_field",
				param: field,
			});
		}
		expect(update(id, { name: "Journeys", is_active: false })).toMatchObject({ name: "Journeys", is_active: false });
		expect(numbers({ search: "Journeys" })).toEqual([]);
		expect(numbers({ search: "Journeys", is_active: false })).toEqual(["6500"]);
	});

	it("an account cannot be its own parent or descendant", () => {
		const upper = create({ account_number: "7000", name: "Upper", account_type: "expense", is_header: true });
		const lower = create({
			account_number: "7100",
			name: "Lower",
			account_type: "expense",
			is_header: true,
			parent_account_id: upper.id,
		});
		expect(refusal(() => update(upper.id, { parent_account_id: lower.id }))).toMatchObject({
			param: "parent_account_id",
		});
		expect(refusal(() => update(upper.id, { parent_account_id: upper.id }))).toMatchObject({
			param: "parent_account_id",
		});
	});

	it("an opening balance is posted on the account's normal side, so the trial balance stays at zero", () => {
		const till = create({ account_number: "1030", name: "Till", account_type: "asset", opening_balance: 250 });
		const loan = create({ account_number: "2500", name: "Loan", account_type: "liability", opening_balance: 1000 });
		expect([balance("1030"), balance("2500"), balance("3010")]).toEqual([250, -1000, 750]);
		update(till.id, { opening_balance: 300 });
		update(loan.id, { name: "Bank loan" });
		expect([balance("1030"), balance("2500"), balance("3010")]).toEqual([300, -1000, 700]);
		update(till.id, { opening_balance: 0 });
		expect(balance("1030")).toBe(0);
		expect(sums().totals.balance).toBe(0);
		const header = { account_number: "7000", name: "H", account_type: "expense", is_header: true };
		expect(refusal(() => create({ ...header, opening_balance: 1 })).code).toBe("account_is_header");
	});
});
