import { beforeEach, describe, expect, it } from "vitest";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
let other: World;
beforeEach(() => {
	world = makeWorld();
	other = makeWorld({ entityId: world.entityId, subject: "someone else" });
});

type Period = { id: string; period_name: string; start_date: string; end_date: string; status: string };
const list = (query: object = {}): Period[] => world.call("periods.list", { query }).data;
const act = (verb: string, id: string, body?: object, by = world) =>
	by.call(`periods.${verb}`, { path: { id }, ...(body !== undefined && { body }) });
const idOf = (number: string): string => world.db.collection("gl_accounts").by("account_number", number)[0].id;
const enter = (entry_date: string, debit: string, credit: string, amount: number) =>
	world.call("journalEntries.create", {
		body: {
			entry_date,
			lines: [
				{ account_id: idOf(debit), debit: amount },
				{ account_id: idOf(credit), credit: amount },
			],
		},
	});
const set = (settings: object) =>
	world.call("settings.update", { path: { entity_id: world.entityId }, body: { settings } });
const balance = (number: string, as_of_date: string): number =>
	world
		.call("reconciliation.trialBalance", { query: { as_of_date } })
		.rows.find((one: { account_number: string }) => one.account_number === number)?.balance ?? 0;
const month = (name: string): Period => {
	const period = list().find((one) => one.period_name === name);
	if (period === undefined) throw new Error(`there is no ${name}`);
	return period;
};
const year = (number: number) => list({ fiscal_year: number });

describe("accounting periods", () => {
	it("periods are listed in order and can be filtered by state and fiscal year", () => {
		expect(list().map((one) => one.start_date)).toEqual(
			list()
				.map((one) => one.start_date)
				.sort(),
		);
		expect(year(2025)).toHaveLength(12);
		expect(list({ status: "closed" })).toEqual([]);
		const closed = act("close", month("March 2025").id);
		expect(list({ status: "closed" })).toEqual([closed]);
		set({ fiscal_year_end_month: 6 });
		const [first] = year(2026);
		expect(first?.start_date).toBe("2025-07-01");
	});

	it("only owners and admins can close a period in one step", () => {
		const { id } = month("March 2025");
		const clerk = makeWorld({ entityId: world.entityId, role: "accountant" });
		expect(refusal(() => act("close", id, undefined, clerk))).toMatchObject({ status: 403, code: "permission_denied" });
		const closed = act("close", id);
		expect(closed).toMatchObject({ status: "closed", closed_by: expect.any(String), close_approved_by: null });
		expect(world.call("fiscalPeriods.retrieve", { path: { id } })).toEqual(closed);
		expect(refusal(() => act("close", id))).toMatchObject({ status: 409, code: "period_already_closed" });
		expect(refusal(() => enter("2025-03-31", "6010", "1010", 1)).code).toBe("period_closed");
		expect(enter("2025-04-01", "6010", "1010", 1).status).toBe("posted");
	});

	it("a period with an entry that awaits approval cannot be closed", () => {
		set({ je_approval_threshold_low: 10 });
		const { id } = month("March 2025");
		const entry = enter("2025-03-05", "6010", "1010", 100);
		expect(refusal(() => act("close", id))).toMatchObject({ status: 422, code: "close_checklist_failed" });
		act("requestClose", id);
		expect(refusal(() => act("approveClose", id, {}, other)).code).toBe("close_checklist_failed");
		world.call("journalEntries.reject", { path: { id: entry.id } });
		expect(act("approveClose", id, {}, other).status).toBe("closed");
	});

	it("closing a period takes two people: one requests it and another approves", () => {
		const { id } = month("March 2025");
		expect(refusal(() => act("approveClose", id, {}, other))).toMatchObject({
			status: 409,
			code: "close_not_requested",
		});
		const requested = act("requestClose", id, { notes: "all in" });
		expect(requested).toMatchObject({ status: "close_requested", close_requested_by: expect.any(String) });
		expect(refusal(() => act("requestClose", id))).toMatchObject({ status: 409, code: "period_not_open" });
		expect(enter("2025-03-31", "6010", "1010", 1).status).toBe("posted");
		expect(refusal(() => act("approveClose", id))).toMatchObject({ status: 403, code: "self_approval_forbidden" });
		const closed = act("approveClose", id, {}, other);
		expect(closed.status).toBe("closed");
		expect(closed.close_approved_by).not.toBe(closed.close_requested_by);
		expect(closed.closed_by).toBe(closed.close_approved_by);
		const clerk = makeWorld({ entityId: world.entityId, scopes: ["accounting:close_period"] });
		expect(refusal(() => act("approveClose", id, {}, clerk)).code).toBe("insufficient_scope");
	});

	it("two keys of one user count as one person", () => {
		const { id } = month("March 2025");
		act("requestClose", id, {}, other);
		const again = makeWorld({ entityId: world.entityId, subject: "someone else" });
		expect(refusal(() => act("approveClose", id, {}, again)).code).toBe("self_approval_forbidden");
	});

	it("a reopened period looks as if it had never been closed", () => {
		const before = month("March 2025");
		expect(refusal(() => act("reopen", before.id))).toMatchObject({ status: 409, code: "period_not_closed" });
		act("close", before.id);
		expect(act("reopen", before.id, { reason: "late bill" })).toEqual(before);
		expect(enter("2025-03-31", "6010", "1010", 1).status).toBe("posted");
	});
});

describe("the end of a fiscal year", () => {
	const closeYear = (body: object = {}, tag = "fiscalPeriods") =>
		world.call(`${tag}.closeFiscalYear`, {
			path: { id: month("December 2025").id },
			body: { fiscal_year: 2025, fy_start_date: "2025-01-01", fy_end_date: "2025-12-31", ...body },
		});
	beforeEach(() => {
		enter("2024-11-30", "1010", "4010", 70);
		enter("2025-02-03", "1010", "4010", 1000);
		enter("2025-06-30", "6010", "1010", 250.5);
		enter("2025-12-31", "5010", "1010", 100);
	});

	it("the year's result, and no other year's, is moved to retained earnings", () => {
		for (const one of year(2025)) act("requestClose", one.id);
		const close = closeYear();
		expect(close).toMatchObject({
			fiscal_year: 2025,
			fy_start_date: "2025-01-01",
			fy_end_date: "2025-12-31",
			net_income_loss: 649.5,
			retained_earnings_account_id: idOf("3000"),
			period_id: month("December 2025").id,
			balanced: true,
			idempotent: false,
		});
		expect(balance("3000", "2025-12-31")).toBe(-649.5);
		expect(["4010", "6010", "5010"].map((number) => balance(number, "2025-12-31"))).toEqual([-70, 0, 0]);
		const entry = world.call("journalEntries.retrieve", { path: { id: close.je_id } });
		expect(entry).toMatchObject({ source_type: "YEAR_END_CLOSE", entry_date: "2025-12-31", total_debit: 1000 });
		expect(month("December 2025").status).toBe("year_end_closed");
	});

	it("the year cannot end until every period is closed or has a close request", () => {
		for (const one of year(2025).slice(1)) act("close", one.id);
		expect(refusal(closeYear)).toMatchObject({ status: 409, code: "periods_not_closed" });
		act("requestClose", month("January 2025").id);
		expect(closeYear().net_income_loss).toBe(649.5);
	});

	it("the year ends once: a second call, also by the other path, returns the same entry", () => {
		for (const one of year(2025)) act("requestClose", one.id);
		const first = closeYear();
		expect(closeYear()).toEqual({ ...first, idempotent: true });
		expect(closeYear({}, "accountingPeriods")).toEqual({ ...first, idempotent: true });
		expect(balance("3000", "2025-12-31")).toBe(-649.5);
	});

	it("closing the last period ends the year", () => {
		const periods = year(2025);
		for (const one of periods.slice(0, -1)) act("close", one.id);
		expect(balance("3000", "2025-12-31")).toBe(0);
		expect(act("close", periods.at(-1)?.id ?? "").status).toBe("closed");
		expect(balance("3000", "2025-12-31")).toBe(-649.5);
		expect(closeYear()).toMatchObject({ net_income_loss: 649.5, idempotent: true });
		expect(balance("3000", "2025-12-31")).toBe(-649.5);
	});

	it("reopening a period reverses the year end, unless the year is permanently closed", () => {
		for (const one of year(2025)) act("close", one.id);
		act("reopen", month("June 2025").id);
		expect([balance("3000", "2025-12-31"), balance("6010", "2025-12-31")]).toEqual([0, 250.5]);
		enter("2025-06-30", "6010", "1010", 9.5);
		act("close", month("June 2025").id);
		expect(balance("3000", "2025-12-31")).toBe(-640);
		closeYear();
		expect(refusal(() => act("reopen", month("June 2025").id))).toMatchObject({ status: 422, code: "tax_year_locked" });
		expect(refusal(() => act("reopen", month("December 2025").id)).code).toBe("tax_year_locked");
	});

	it("a closed year has no period that accepts entries", () => {
		for (const one of year(2025)) act("requestClose", one.id);
		closeYear();
		expect(refusal(() => enter("2025-06-30", "6010", "1010", 1))).toEqual({
			status: 422,
			code: "tax_year_locked",
			param: "entry_date",
		});
	});

	it("an invalid period, range or year is rejected by name", () => {
		expect(refusal(() => closeYear({ fy_end_date: "2025-11-30" })).param).toBe("fy_end_date");
		expect(refusal(() => closeYear({ fy_start_date: "2026-01-01" })).param).toBe("fy_start_date");
		expect(refusal(() => closeYear({ fiscal_year: 2023 })).param).toBe("fiscal_year");
	});

	it("a year without a result creates no entry", () => {
		for (const one of year(2027)) act("requestClose", one.id);
		const last = year(2027).at(-1);
		const close = world.call("fiscalPeriods.closeFiscalYear", {
			path: { id: last?.id },
			body: { fiscal_year: 2027, fy_start_date: "2027-01-01", fy_end_date: "2027-12-31" },
		});
		expect(close).toMatchObject({ je_id: null, net_income_loss: 0, balanced: true });
	});
});
