import { beforeEach, describe, expect, it } from "vitest";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
beforeEach(() => {
	world = makeWorld();
});

const idOf = (number: string): string => world.db.collection("gl_accounts").by("account_number", number)[0].id;
const today = () => new Date(world.mock.clock.now()).toISOString().slice(0, 10);
const line = (number: string, side: "debit" | "credit", amount: number) => ({
	account_id: idOf(number),
	[side]: amount,
});
const body = (amount = 100, extra: object = {}) => ({
	entry_date: today(),
	lines: [line("6010", "debit", amount), line("1010", "credit", amount)],
	...extra,
});
const create = (given: object = body(), by = world) => by.call("journalEntries.create", { body: given });
const act = (verb: string, id: string, given: object = {}, by = world) =>
	by.call(`journalEntries.${verb}`, { path: { id }, body: given });
const retrieve = (id: string) => world.call("journalEntries.retrieve", { path: { id } });
const set = (settings: object) =>
	world.call("settings.update", { path: { entity_id: world.entityId }, body: { settings } });
const close = (date: string) => {
	const period = world.db.collection("periods").by("start_date", `${date.slice(0, 7)}-01`)[0];
	world.db.collection("periods").update(period.id, { status: "closed" });
};
/** Returns the balance of an account in dollars. */
const balance = (number: string): number =>
	world
		.call("reconciliation.trialBalance")
		.rows.find((one: { account_number: string }) => one.account_number === number)?.balance ?? 0;

describe("manual journal entries", () => {
	it("an entry is posted with its lines, a number and the period of its date", () => {
		const project = world.call("projects.create", { body: { name: "Opening" } });
		const entry = create(
			body(12.34, {
				description: "Rent",
				source_id: "R-1",
				lines: [
					{ ...line("6010", "debit", 12.34), project_id: project.id, description: "May" },
					line("1010", "credit", 12.34),
				],
			}),
		);
		expect(entry).toMatchObject({
			entry_number: "SB-JE-0000001",
			entry_type: "manual",
			status: "posted",
			approval_status: "auto_approved",
			source_type: "MANUAL",
			source_id: "R-1",
			description: "Rent",
			total_debit: 12.34,
			total_credit: 12.34,
			is_reversing: false,
			lines: [
				{ line_number: 1, debit_amount: 12.34, credit_amount: 0, description: "May", project_id: project.id },
				{ line_number: 2, debit_amount: 0, credit_amount: 12.34, project_id: null },
			],
		});
		const period = world.call("fiscalPeriods.retrieve", { path: { id: entry.period_id } });
		expect(today() >= period.start_date && today() <= period.end_date).toBe(true);
		expect(retrieve(entry.id)).toEqual(entry);
		expect([balance("6010"), balance("1010")]).toEqual([12.34, -12.34]);
	});

	it("an entry keeps the idempotency key it was sent with", () => {
		const entry = world.call("journalEntries.create", { body: body(), headers: { "idempotency-key": "rent-may" } });
		expect(entry.idempotency_key).toBe("rent-may");
	});

	it.each([
		["differ", "gl_imbalance", "lines", () => [line("6010", "debit", 10), line("1010", "credit", 9.99)]],
		[
			"name a header",
			"account_is_header",
			"lines[1].account_id",
			() => [line("6010", "debit", 1), line("1000", "credit", 1)],
		],
		[
			"name no account",
			"invalid_reference",
			"lines[0].account_id",
			() => [{ account_id: "00000000-0000-4000-8000-000000000000", debit: 1 }, line("1010", "credit", 1)],
		],
		[
			"have both sides",
			"validation_error",
			"lines[0].credit",
			() => [{ ...line("6010", "debit", 1), credit: 1 }, line("1010", "credit", 1)],
		],
		[
			"have neither side",
			"validation_error",
			"lines[1].debit",
			() => [line("6010", "debit", 1), { account_id: idOf("1010") }],
		],
		[
			"name no project",
			"invalid_reference",
			"lines[0].project_id",
			() => [
				{ ...line("6010", "debit", 1), project_id: "00000000-0000-4000-8000-000000000000" },
				line("1010", "credit", 1),
			],
		],
	])("a manual journal entry is rejected if its lines %s, and changes nothing", (_what, code, param, lines) => {
		expect(refusal(() => create(body(1, { lines: lines() })))).toEqual({ status: 422, code, param });
		expect(world.db.collection("journal_entries").size + world.db.collection("audit_log").size).toBe(0);
	});

	it("an unbalanced entry is rejected with its debits, credits and difference", () => {
		const lines = [line("6010", "debit", 10.1), line("6200", "debit", 0.2), line("1010", "credit", 10)];
		expect(() => create(body(1, { lines }))).toThrow("Debits are 10.30 and credits 10.00, a difference of 0.30.");
	});

	it("an entry on an inactive account is rejected", () => {
		const spare = world.call("glAccounts.create", {
			body: { account_number: "6900", name: "Spare", account_type: "expense" },
		});
		world.call("glAccounts.update", { path: { id: spare.id }, body: { is_active: false } });
		const lines = [line("6900", "debit", 1), line("1010", "credit", 1)];
		expect(refusal(() => create(body(1, { lines })))).toMatchObject({ code: "account_inactive" });
	});

	it("an entry in a closed period is rejected, unless the key may bypass the check, which is recorded", () => {
		close(today());
		expect(refusal(() => create())).toEqual({ status: 422, code: "period_closed", param: "entry_date" });
		const clerk = makeWorld({ entityId: world.entityId, scopes: ["accounting:write"] });
		const given = body(5, { bypass_period_check: true });
		expect(refusal(() => create(given, clerk)).code).toBe("period_closed");
		const entry = create(given);
		expect(entry.status).toBe("posted");
		const [posted, bypassed] = world.call("auditLogEntries.list").data;
		expect(posted).toMatchObject({ action: "journal_entry.posted", resource: { id: entry.id } });
		expect(bypassed).toMatchObject({
			action: "journal_entry.period_check_bypassed",
			severity: "warning",
			metadata: { entry_date: today() },
		});
	});
});

describe("approval", () => {
	beforeEach(() => {
		set({ je_approval_threshold_low: 100, je_approval_threshold_high: 1000 });
	});

	it("an entry above the low threshold is not in the books until it is approved", () => {
		expect(create(body(100)).status).toBe("posted");
		const entry = create(body(100.01));
		expect(entry).toMatchObject({ status: "pending_approval", approval_status: "pending_approval", posted_at: null });
		expect(balance("6010")).toBe(100);
		const approved = act("approve", entry.id);
		expect(approved).toMatchObject({ status: "posted", approval_status: "approved", approved_by: expect.any(String) });
		expect(approved.posted_at).not.toBeNull();
		expect(balance("6010")).toBe(200.01);
		expect(refusal(() => act("approve", entry.id))).toMatchObject({ status: 409, code: "journal_entry_not_pending" });
	});

	it("an entry above the high threshold can be approved by a manager or owner only", () => {
		const entry = create(body(1000.01));
		const by = (role: string) => makeWorld({ entityId: world.entityId, subject: role, role });
		expect(refusal(() => act("approve", entry.id, {}, by("accountant")))).toMatchObject({
			status: 403,
			code: "permission_denied",
		});
		expect(act("approve", create(body(1000)).id, {}, by("accountant")).status).toBe("posted");
		expect(act("approve", entry.id, {}, by("manager")).status).toBe("posted");
	});

	it("an entry can be rejected with a reason, and stays rejected", () => {
		const entry = create(body(500));
		expect(act("reject", entry.id, { reason: "no receipt" })).toMatchObject({
			status: "rejected",
			approval_status: "rejected",
			rejection_reason: "no receipt",
			rejected_by: expect.any(String),
		});
		expect(refusal(() => act("approve", entry.id)).code).toBe("journal_entry_not_pending");
		expect(refusal(() => act("reject", entry.id)).code).toBe("journal_entry_not_pending");
		expect(balance("6010")).toBe(0);
	});

	it("an approval is rejected if the period was closed in the meantime", () => {
		const entry = create(body(500));
		close(today());
		expect(refusal(() => act("approve", entry.id)).code).toBe("period_closed");
	});

	it("an approval needs the scope accounting:approve", () => {
		const entry = create(body(500));
		const clerk = makeWorld({ entityId: world.entityId, scopes: ["accounting:write"] });
		expect(refusal(() => act("approve", entry.id, {}, clerk)).code).toBe("insufficient_scope");
	});
});

describe("a reversal", () => {
	it("a reversal mirrors the original and names it, and both stay in the books", () => {
		const entry = create(body(80));
		const undone = act("reverse", entry.id, { reason: "twice" });
		expect(undone).toMatchObject({
			is_reversing: true,
			reversal_of_id: entry.id,
			source_type: "MANUAL_REVERSAL",
			description: "Reversal of SB-JE-0000001: twice",
			lines: [
				{ account_id: idOf("6010"), debit_amount: 0, credit_amount: 80 },
				{ account_id: idOf("1010"), debit_amount: 80, credit_amount: 0 },
			],
		});
		expect(retrieve(entry.id)).toMatchObject({ status: "reversed", reversed_by_id: undone.id, lines: entry.lines });
		expect([balance("6010"), balance("1010")]).toEqual([0, 0]);
		expect(refusal(() => act("reverse", undone.id))).toMatchObject({ status: 422, code: "cannot_reverse_reversal" });
		expect(refusal(() => act("reverse", entry.id))).toMatchObject({ status: 409, code: "already_reversed" });
	});

	it("a reversal takes a date, which must be in an open period", () => {
		const entry = create();
		const before = new Date(world.mock.clock.now() - 40 * 86_400_000).toISOString().slice(0, 10);
		close(before);
		expect(refusal(() => act("reverse", entry.id, { entry_date: before }))).toEqual({
			status: 422,
			code: "period_closed",
			param: "entry_date",
		});
		close(today());
		const later = new Date(world.mock.clock.now() + 40 * 86_400_000).toISOString().slice(0, 10);
		expect(act("reverse", entry.id, { entry_date: later }).entry_date).toBe(later);
	});

	it("only a posted entry can be reversed", () => {
		set({ je_approval_threshold_low: 1 });
		const entry = create();
		expect(refusal(() => act("reverse", entry.id)).code).toBe("journal_entry_not_posted");
	});

	it("an entry that belongs to a document cannot be reversed, so that ledger and subledger agree", () => {
		const account = world.call("accounts.create", {
			body: { account_type: "business", name: "Acme", addresses: [{ type: "shipping", line1: "1" }] },
		}).id;
		const product = world.call("products.create", { body: { title: "X", product_type: "service", list_price: 9 } }).id;
		const order = world.call("orders.create", {
			body: { document_type: "invoice", account_id: account, line_items: [{ product_id: product, quantity: 1 }] },
		});
		world.call("orders.confirm", { path: { id: order.id } });
		const pay = { amount: 4, payment_method: "cash" };
		const payment = world.call("orders.payments.create", { path: { id: order.id }, body: pay });
		for (const source_id of [order.id, payment.id])
			for (const entry of world.call("journalEntries.list", { query: { source_id } }).data)
				expect(refusal(() => act("reverse", entry.id))).toMatchObject({
					status: 422,
					code: "journal_entry_belongs_to_document",
				});
		expect(balance("1300")).toBe(5);
		expect(world.call("reports.subledgerReconciliation").is_reconciled).toBe(true);
	});
});

describe("the list of journal entries", () => {
	it("the list omits the lines unless they are expanded, with their accounts", () => {
		create();
		const list = (expand: string[]) => world.call("journalEntries.list", { query: { "expand[]": expand } }).data;
		expect(list([])[0]).not.toHaveProperty("lines");
		expect(list(["data.lines.gl_account"])[0].lines[0].gl_account).toMatchObject({ account_number: "6010" });
	});

	it("the list can be filtered by state, period, source and document", () => {
		set({ je_approval_threshold_low: 100 });
		const small = create(body(1, { source_type: "VERSA", source_id: "v-1" }));
		const large = create(body(1000));
		const ids = (query: object) =>
			world.call("journalEntries.list", { query }).data.map((one: { id: string }) => one.id);
		expect(ids({})).toEqual([large.id, small.id]);
		expect(ids({ status: "pending_approval" })).toEqual([large.id]);
		expect(ids({ source_type: "VERSA" })).toEqual([small.id]);
		expect(ids({ source_id: "v-1" })).toEqual([small.id]);
		expect(ids({ period_id: small.period_id })).toHaveLength(2);
		expect(ids({ batch_id: "00000000-0000-4000-8000-000000000000" })).toEqual([]);
	});
});

describe("a line", () => {
	it("the dimensions of a line can be set and cleared, and nothing else can be changed", () => {
		const entry = create();
		const path = { id: entry.id, line_id: entry.lines[0].id };
		const department = world.call("departments.create", { body: { name: "Sales" } });
		const update = (given: object) => world.call("journalEntries.lines.update", { path, body: given });
		const tagged = update({ department_id: department.id, debit_amount: 1, account_id: idOf("1010") });
		expect(tagged).toEqual({ ...entry.lines[0], department_id: department.id });
		expect(world.call("journalEntries.lines.retrieve", { path })).toEqual(tagged);
		expect(update({ department_id: null }).department_id).toBeNull();
		expect(refusal(() => update({ class_id: "none" }))).toMatchObject({ status: 422, param: "class_id" });
	});

	it("a line of another entry is not found", () => {
		const [one, other] = [create(), create()];
		const path = { id: one.id, line_id: other.lines[0].id };
		expect(refusal(() => world.call("journalEntries.lines.retrieve", { path })).status).toBe(404);
	});
});

describe("an import of journal entries", () => {
	it("an import applies the rules of a single entry to each row", () => {
		world.call("migration.bulk", {
			path: { resource: "journal-entries" },
			body: {
				external_source: "versa",
				records: [
					{ external_id: "1", ...body(7) },
					{ external_id: "2", ...body(7, { lines: [line("6010", "debit", 7), line("1010", "credit", 8)] }) },
				],
			},
		});
		world.advance("1m");
		const [job] = world.call("migration.jobs.list").data;
		expect(job.row_errors ?? job.errors).toMatchObject([{ index: 1, external_id: "2", code: "gl_imbalance" }]);
		expect(balance("6010")).toBe(7);
	});
});
