import { beforeEach, describe, expect, it } from "vitest";
import { makeShop, type Shop } from "../support/shop.ts";

let shop: Shop;
let vendor: string;
beforeEach(() => {
	shop = makeShop();
	vendor = shop.world.call("accounts.create", { body: { account_type: "vendor", name: "Leaves" } }).id;
});

const today = (): string => new Date(shop.world.mock.clock.now()).toISOString().slice(0, 10);
const reconciled = (as_of_date: string) =>
	shop.world.call("reports.subledgerReconciliation", { query: { as_of_date } });
const receivable = (as_of_date: string): number =>
	shop.world.call("reports.arAging", { query: { as_of_date } }).total_ar;
const payable = (as_of_date: string): number =>
	shop.world.call("reconciliation.apAging", { query: { as_of_date } }).totals.total;
const bill = (amount: number) =>
	shop.world.call("vendorBills.create", { body: { vendor_id: vendor, items: [{ amount }] } });

describe("a report of a day in the past", () => {
	it("the report shows what customers owed on that day, regardless of later payments and credits", () => {
		const days: [string, number][] = [[today(), 0]];
		const remember = (owed: number) => {
			days.push([today(), owed]);
			shop.world.advance("1d");
		};
		shop.world.advance("1d");
		const first = shop.shipped(2, {}, 0);
		remember(36);
		shop.pay(first.id, 6);
		remember(30);
		const credit = shop.world.call("credits.create", { body: { account_id: shop.customer.id, amount: 10 } });
		remember(20);
		shop.world.call("credits.apply", { path: { credit_id: credit.id }, body: { order_id: first.id, amount: 4 } });
		const void_ = shop.world.call("customerCredits.create", { body: { account_id: shop.customer.id, amount: 3 } });
		remember(17);
		shop.world.call("customerCredits.void", { path: { id: void_.id } });
		remember(20);
		shop.pay(first.id, 40);
		remember(-20);
		for (const [day, owed] of days) {
			expect([day, receivable(day)]).toEqual([day, owed]);
			expect(reconciled(day)).toMatchObject({ ar: { variance: 0 }, ap: { variance: 0 } });
		}
	});

	it("each document is aged by its days overdue on that day", () => {
		shop.shipped(2, {}, 0);
		const day = today();
		shop.world.advance("100d");
		expect(shop.world.call("reports.arAging")).toMatchObject({ current: 0, days_61_90: 36 });
		expect(shop.world.call("reports.arAging", { query: { as_of_date: day } })).toMatchObject({
			current: 36,
			days_61_90: 0,
		});
	});

	it("the report shows what was owed to vendors on that day, by the date each payment was posted for", () => {
		const start = today();
		const one = bill(20);
		const two = bill(7);
		shop.world.advance("2d");
		shop.world.call("apPayments.create", {
			body: { vendor_id: vendor, method: "wire", amount: 5, bill_id: one.id, payment_date: start },
		});
		shop.world.call("apPayments.create", { body: { vendor_id: vendor, method: "wire", amount: 3 } });
		const second = today();
		shop.world.advance("2d");
		shop.world.call("vendorBills.writeOff", { path: { id: one.id }, body: { reason: "x" } });
		shop.world.call("vendorBills.delete", { path: { id: two.id } });
		const last = today();
		shop.world.advance("1d");
		expect([payable(start), payable(second), payable(last), payable(today())]).toEqual([22, 19, -3, -3]);
		for (const day of [start, second, last, today()]) expect(reconciled(day).ap).toMatchObject({ variance: 0 });
	});

	it("after a merge the report shows the account that owns the document now", () => {
		const day = today();
		shop.shipped(1, {}, 0);
		shop.world.advance("1d");
		const winner = shop.world.call("accounts.create", { body: { account_type: "business", name: "Winner" } });
		shop.world.call("accounts.merge", { path: { id: winner.id }, body: { loser_account_id: shop.customer.id } });
		const { accounts } = shop.world.call("reports.arAging", { query: { as_of_date: day } });
		expect(accounts).toMatchObject([{ account_id: winner.id, total: 18 }]);
	});
});
