/** Errors of deposits and of matching bank lines. */
import type { Company } from "./company.ts";

export async function bankingErrors({ arcus, refused, account, buyer, months, draft }: Company) {
	const bank = await arcus.bankAccounts.create({ gl_account_id: account("1010"), name: "House bank" });
	const receive = (payment_method: "check" | "wire", amount: number) =>
		arcus.payments.create({ account_id: buyer, payment_method, amount });
	const deposit = (payment_ids: string[], deposit_date = "2026-05-01") => ({
		bank_account_id: bank.id,
		deposit_date,
		payment_ids,
	});
	const [check, wire] = [await receive("check", 15), await receive("wire", 25)];
	const [march] = (await months(2026)).filter((one) => one.start_date === "2026-03-01");
	await arcus.periods.close(march?.id ?? "");
	await refused("period_closed", (one) => one.deposits.create(deposit([check.id], "2026-03-31")));
	await refused("payment_not_depositable", (one) => one.deposits.create(deposit([wire.id])));
	await arcus.deposits.create(deposit([check.id]));
	await refused("payment_already_deposited", (one) => one.deposits.create(deposit([check.id])));

	const line = (amount: number, direction: "in" | "out" = "in") =>
		arcus.bankTransactions.create({
			bank_account_id: bank.id,
			amount,
			transaction_date: "2026-05-01",
			direction,
			description: "Around the Horn",
		});
	const [first, second, outgoing] = [await line(25), await line(25), await line(25, "out")];
	const match = { order_payment_id: wire.id };
	await refused("bank_transaction_not_inbound", (one) => one.bankTransactions.matchCustomerPayment(outgoing.id, match));
	const order = await draft();
	const authorized = await arcus.orders.payments.create(order.id, {
		amount: 25,
		payment_method: "card",
		payment_method_id: "pm_card_visa",
		auto_capture: false,
	});
	await refused("payment_not_matchable", (one) =>
		one.bankTransactions.matchCustomerPayment(first.id, { order_payment_id: authorized.id }),
	);
	await arcus.bankTransactions.matchCustomerPayment(first.id, match);
	await refused("already_matched", (one) => one.bankTransactions.matchCustomerPayment(second.id, match));
}
