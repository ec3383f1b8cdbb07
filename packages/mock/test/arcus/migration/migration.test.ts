import { beforeEach, describe, expect, it } from "vitest";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
beforeEach(() => {
	world = makeWorld();
});

interface Job {
	status: string;
	processed_records: number;
	succeeded_records: number;
	failed_records: number;
	errors: { index: number; external_id: string | null; error: string; code: string | null }[];
}

const submit = (resource: string, records: readonly object[], extra: object = {}, query: object = {}) =>
	world.call("migration.bulk", {
		path: { resource },
		query,
		body: { records, external_source: "versa", ...extra },
	});
const jobOf = (id: string): Job => world.call("migration.jobs.retrieve", { path: { job_id: id } });
const load = (resource: string, records: readonly object[], extra: object = {}): Job => {
	const { job_id: id } = submit(resource, records, extra);
	world.advance("1m");
	return jobOf(id);
};
const customer = (external_id: string, extra: object = {}) => ({
	external_id,
	account_type: "business",
	name: external_id,
	...extra,
});
const rows = (table: string) => world.db.collection(table).all();

describe("a bulk import", () => {
	it("an import is queued, runs on the clock, and ends with every record counted", () => {
		const records = Array.from({ length: 250 }, (_, index) => customer(`c${index}`));
		const accepted = submit("accounts", records);
		expect(accepted.status).toBe("pending");
		expect(rows("accounts")).toHaveLength(0);
		expect(jobOf(accepted.job_id)).toMatchObject({ status: "pending", started_at: null, processed_records: 0 });
		world.advance(450);
		expect(jobOf(accepted.job_id)).toMatchObject({ status: "running", processed_records: 200, completed_at: null });
		world.advance(100);
		expect(jobOf(accepted.job_id)).toMatchObject({
			status: "completed",
			resource: "accounts",
			external_source: "versa",
			conflict_mode: "skip",
			total_records: 250,
			processed_records: 250,
			succeeded_records: 250,
			failed_records: 0,
			errors: [],
		});
		expect(rows("accounts")).toHaveLength(250);
	});

	it("an import reports the index and reason of each rejected record, and imports the others", () => {
		const job = load("products", [
			{ external_id: "a", title: "Chai", product_type: "physical", sku: "A" },
			{ external_id: "b", product_type: "physical" },
			{ external_id: "c", title: "Again", product_type: "physical", sku: "A" },
			{
				external_id: "d",
				title: "Lost",
				product_type: "physical",
				category_id: "00000000-0000-4000-8000-000000000000",
			},
		]);
		expect(job).toMatchObject({ status: "partial", succeeded_records: 1, failed_records: 3 });
		expect(job.errors.map((one) => [one.index, one.external_id, one.code])).toEqual([
			[1, "b", "validation_error"],
			[2, "c", "duplicate_sku"],
			[3, "d", "invalid_reference"],
		]);
		expect(job.errors[0]?.error).toContain("title");
		expect(rows("products").map((one: { title: string }) => one.title)).toEqual(["Chai"]);
	});

	it("an import without a valid record fails and leaves nothing of its records", () => {
		const [account] = [world.call("accounts.create", { body: { account_type: "business", name: "A" } })];
		const before = world.db.snapshot();
		const lines = [{ product_id: "00000000-0000-4000-8000-000000000000", quantity: 1 }];
		const { job_id: id } = submit("orders", [
			{ external_id: "1", document_type: "sales_order", account_id: account.id, line_items: lines },
		]);
		world.clearEvents();
		world.advance("1m");
		expect(jobOf(id).status).toBe("failed");
		expect(world.events).toEqual([]);
		for (const table of ["orders", "order_items", "activity"]) {
			const grown = table === "activity" ? 1 : 0; // the submission itself
			expect(rows(table)).toHaveLength((before[table] ?? []).length + grown);
		}
		// Rejected records don't use up order numbers.
		const order = world.call("orders.create", { body: { document_type: "sales_order", account_id: account.id } });
		expect(order.order_number).toMatch(/0*1$/);
	});

	it("an import sends the same events as single calls", () => {
		const account = world.call("accounts.create", { body: { account_type: "business", name: "A" } });
		world.clearEvents();
		load("orders", [{ external_id: "1", document_type: "sales_order", account_id: account.id }]);
		expect(world.events.map((event) => event.type)).toEqual(["order.created"]);
	});

	it("an import of vendor bills and their payments posts nothing to the ledger, and reports the exact place of mistakes", () => {
		const vendor = world.call("accounts.create", { body: { account_type: "vendor", name: "Leaves" } }).id;
		const bill = { vendor_id: vendor, suppress_gl: true, items: [{ amount: 30 }] };
		const bills = load("vendor-bills", [
			{ external_id: "1", ...bill },
			{ external_id: "2", ...bill, items: [{ description: "nothing" }] },
		]);
		expect(bills).toMatchObject({ status: "partial", succeeded_records: 1 });
		expect(bills.errors.map((one) => [one.external_id, one.code])).toEqual([["2", "validation_error"]]);
		expect(bills.errors[0]?.error).toContain("amount");
		const [made] = rows("vendor_bills");
		const payment = { vendor_id: vendor, method: "check", bill_id: made.id, suppress_gl: true };
		load("ap-payments", [{ external_id: "1", ...payment, amount: 12 }]);
		expect(rows("vendor_bills")[0]).toMatchObject({ status: "partially_paid", balance_due: 18 });
		expect(rows("journal_entries")).toEqual([]);
	});

	it("an import has one of six kinds of record, and 1 to 1,000 records", () => {
		expect(refusal(() => submit("webhooks", [{}]))).toMatchObject({ status: 404, code: "not_found" });
		expect(refusal(() => submit("accounts", []))).toMatchObject({ status: 422, param: "records" });
		const many = Array.from({ length: 1001 }, (_, index) => customer(`c${index}`));
		expect(refusal(() => submit("accounts", many))).toMatchObject({ status: 422, param: "records" });
		const long = () => submit("accounts", [customer("a")], { external_source: "x".repeat(61) });
		expect(refusal(long)).toMatchObject({ param: "external_source" });
	});
});

describe("a record that was imported before", () => {
	beforeEach(() => {
		load("accounts", [customer("a", { name: "First", email: "a@example.com", notes: "kept" })]);
		load("products", [
			{ external_id: "p", title: "Chai", product_type: "physical", sku: "A", list_price: 18, weight: 2 },
		]);
	});
	const account = () => rows("accounts")[0];

	it("an existing record is left unchanged by skip, which is the default", () => {
		const job = load("accounts", [customer("a", { name: "Second" })]);
		expect(job).toMatchObject({ status: "completed", succeeded_records: 1 });
		expect(rows("accounts")).toHaveLength(1);
		expect(account().display_name).toBe("First");
	});

	it("an existing record gets only the fields that are sent with update", () => {
		load("accounts", [{ external_id: "a", name: "Second", phone: "555" }], { conflict_mode: "update" });
		expect(account()).toMatchObject({
			display_name: "Second",
			phone_main: "555",
			email: "a@example.com",
			notes: "kept",
		});
	});

	it("an existing record is overwritten by replace, and omitted fields become as in a new record", () => {
		const { id, account_number } = account();
		load("accounts", [customer("a", { name: "Second" })], { conflict_mode: "replace" });
		expect(account()).toMatchObject({ id, account_number, display_name: "Second", email: null, notes: null });
		const again = { external_id: "p", title: "Chai 2", product_type: "physical", sku: "A" };
		expect(load("products", [again], { conflict_mode: "replace" }).status).toBe("completed");
		expect(rows("products")).toHaveLength(1);
		expect(rows("products")[0]).toMatchObject({ title: "Chai 2", sku: "A", list_price: null, weight: null });
	});

	it("an existing record is reported with error", () => {
		const job = load("accounts", [customer("a"), customer("b")], { conflict_mode: "error" });
		expect(job).toMatchObject({ status: "partial", succeeded_records: 1, failed_records: 1 });
		expect(job.errors[0]).toMatchObject({ index: 0, external_id: "a", code: "already_exists" });
	});

	it("a record from another source, or of another kind, is a different one", () => {
		load("accounts", [customer("a")], { external_source: "quickbooks" });
		load("accounts", [customer("p")]);
		expect(rows("accounts")).toHaveLength(3);
	});

	it("a record that is in one import twice matches itself", () => {
		load("accounts", [customer("x"), customer("x")]);
		expect(rows("accounts")).toHaveLength(2);
	});

	it("a record without an external id is always new", () => {
		const { external_id: _, ...nameless } = customer("n");
		load("accounts", [nameless]);
		load("accounts", [nameless]);
		expect(rows("accounts")).toHaveLength(3);
	});
});

describe("a dry run", () => {
	it("a dry run immediately reports what an import would report, and writes nothing", () => {
		load("accounts", [customer("a")]);
		world.clearEvents();
		const before = JSON.stringify(world.db.snapshot());
		const records = [customer("a"), customer("b"), customer("b"), { external_id: "c", name: "no type" }];
		const result = submit("accounts", records, { conflict_mode: "error" }, { dry_run: true });
		expect(result).toMatchObject({
			object: "migration_dry_run_result",
			dry_run: true,
			resource: "accounts",
			external_source: "versa",
			total_records: 4,
			succeeded_records: 1,
			failed_records: 3,
		});
		expect(result.errors.map((one: { index: number; code: string }) => [one.index, one.code])).toEqual([
			[0, "already_exists"],
			[2, "already_exists"],
			[3, "validation_error"],
		]);
		expect(JSON.stringify(world.db.snapshot())).toBe(before);
		expect(world.events).toEqual([]);
		expect(world.call("migration.jobs.list").data).toHaveLength(1);
		// It doesn't use up account numbers either.
		load("accounts", [customer("b")]);
		expect(rows("accounts").map((one: { account_number: string }) => one.account_number)).toEqual([
			"CUST-00001",
			"CUST-00002",
		]);
	});
});

describe("import jobs", () => {
	it("jobs are listed newest first and can be filtered by kind, status and time", () => {
		load("accounts", [customer("a")]);
		const between = new Date(world.mock.clock.now()).toISOString();
		world.advance(1000);
		load("products", [{ external_id: "p" }]);
		const kinds = (query: object) =>
			world.call("migration.jobs.list", { query }).data.map((one: { resource: string }) => one.resource);
		expect(kinds({})).toEqual(["products", "accounts"]);
		expect(kinds({ resource: "accounts" })).toEqual(["accounts"]);
		expect(kinds({ status: "failed" })).toEqual(["products"]);
		expect(kinds({ created_after: between })).toEqual(["products"]);
		expect(refusal(() => jobOf("none")).status).toBe(404);
	});

	it("jobs can be read with migration:write, or with all six plain write scopes", () => {
		const six = ["accounts", "products", "orders", "inventory", "purchasing", "payments"].map((one) => `${one}:write`);
		for (const scopes of [["migration:write"], six]) {
			world = makeWorld({ scopes });
			expect(load("accounts", [customer("a")]).status).toBe("completed");
		}
		world = makeWorld({ scopes: six.slice(1) });
		expect(refusal(() => submit("accounts", [customer("a")]))).toMatchObject({
			status: 403,
			code: "insufficient_scope",
		});
	});
});

describe("a cutover", () => {
	const cutover = (step: string, body: object = {}) => world.call(`migration.cutover.${step}`, { body });
	const status = () => world.call("migration.cutover.status");
	const create = (headers: Readonly<Record<string, string>> = {}) =>
		world.call("accounts.create", { body: { account_type: "business", name: "A" }, headers });

	it("a cutover runs from freeze to unfreeze, with each step in the log", () => {
		expect(status()).toMatchObject({ frozen: false, current_state: "idle", latest_action: null, snapshot_id: null });
		const { freeze_token: token } = cutover("freeze", { reason: "moving" });
		expect(status()).toMatchObject({ frozen: true, current_state: "frozen", frozen_reason: "moving" });
		const taken = cutover("snapshot", { freeze_token: token });
		expect(taken).toMatchObject({ object: "rds_snapshot", status: "creating", percent_progress: 0, dev_stub: true });
		expect(status()).toMatchObject({ current_state: "snapshot_taken", snapshot_id: taken.snapshot_id });
		const swap = () => cutover("swap", { freeze_token: token, snapshot_id: taken.snapshot_id });
		expect(refusal(swap)).toMatchObject({ status: 409, code: "snapshot_not_available" });
		world.advance("3m");
		expect(swap().instructions.title).toContain(world.entityId);
		expect(status().current_state).toBe("swapped");
		const { verify_log_id: id, passed } = cutover("verify");
		expect(passed).toBe(true);
		expect(status().current_state).toBe("verified");
		const lifted = cutover("unfreeze", { verify_log_id: id });
		expect(lifted).toMatchObject({ frozen: false, freeze_token: null });
		expect(lifted.unfrozen_at).not.toBeNull();
		expect(status()).toMatchObject({ frozen: false, current_state: "completed" });
		const entries = world.call("migration.cutover.log").data;
		expect(entries.map((one: { action: string; status: string }) => [one.action, one.status])).toEqual([
			["cutover_completed", "completed"],
			["verify_completed", "completed"],
			["swap_emitted", "completed"],
			["snapshot_initiated", "completed"],
			["freeze_engaged", "completed"],
		]);
		expect(new Set(entries.slice(0, 4).map((one: { related_cutover_id: string }) => one.related_cutover_id))).toEqual(
			new Set([entries[4].id]),
		);
	});

	it("a second freeze returns the state of the first one", () => {
		const first = cutover("freeze", { reason: "moving" });
		world.advance("1m");
		const second = cutover("freeze", { reason: "again" });
		expect(first.idempotent).toBe(false);
		expect(second).toEqual({ ...first, idempotent: true });
		expect(world.call("migration.cutover.log").data).toHaveLength(1);
	});

	it("a frozen entity rejects every write, except with the token and the right to migrate", () => {
		const { freeze_token: token } = cutover("freeze");
		expect(refusal(() => create())).toMatchObject({ status: 409, code: "entity_frozen" });
		expect(refusal(() => create({ "x-freeze-token": "other" }))).toMatchObject({ code: "entity_frozen" });
		expect(create({ "x-freeze-token": token }).display_name).toBe("A");
		expect(world.call("accounts.list").data).toHaveLength(1);
		const bulk = () => submit("accounts", [customer("a")]);
		expect(refusal(bulk)).toMatchObject({ status: 409, code: "entity_frozen" });
		// Secrets may leak during a cutover too.
		world.call("apiKeys.list");
	});

	it("the token does not help a key without migration:write", () => {
		const { freeze_token: token } = cutover("freeze");
		const poor = world.mock.createKey({ entityId: world.entityId, scopes: ["accounts:write"] }).key;
		const attempt = () => create({ "x-freeze-token": token, authorization: `Bearer ${poor}` });
		expect(refusal(attempt)).toMatchObject({ status: 409, code: "entity_frozen" });
	});

	it("a freeze stops a running import, but not one that carries the token", () => {
		const records = Array.from({ length: 150 }, (_, index) => customer(`c${index}`));
		const { job_id: id } = submit("accounts", records);
		world.advance(350);
		const { freeze_token: token } = cutover("freeze");
		world.advance("1m");
		expect(jobOf(id)).toMatchObject({ status: "partial", succeeded_records: 100, failed_records: 50 });
		expect(jobOf(id).errors[0]).toMatchObject({ index: 100, external_id: "c100", code: "entity_frozen" });
		const again = world.call("migration.bulk", {
			path: { resource: "accounts" },
			body: { records, external_source: "versa" },
			headers: { "x-freeze-token": token },
		});
		world.advance("1m");
		expect(jobOf(again.job_id)).toMatchObject({ status: "completed", succeeded_records: 150 });
		expect(rows("accounts")).toHaveLength(150);
	});

	it("every step needs a freeze and its token", () => {
		for (const [step, body] of [
			["snapshot", { freeze_token: "00000000-0000-4000-8000-000000000000" }],
			["swap", { freeze_token: "00000000-0000-4000-8000-000000000000", snapshot_id: "s" }],
			["unfreeze", { verify_log_id: "00000000-0000-4000-8000-000000000000" }],
			["rollback", {}],
		] as const) {
			expect(refusal(() => cutover(step, body))).toMatchObject({ status: 409, code: "entity_not_frozen" });
		}
		cutover("freeze");
		const wrong = () => cutover("snapshot", { freeze_token: "00000000-0000-4000-8000-000000000000" });
		expect(refusal(wrong)).toMatchObject({ status: 409, code: "freeze_token_mismatch" });
		const rollback = () => cutover("rollback", { freeze_token: "00000000-0000-4000-8000-000000000000" });
		expect(refusal(rollback)).toMatchObject({ status: 409, code: "freeze_token_mismatch" });
	});

	it("unfreezing needs a verification that passed within the last 4 hours", () => {
		cutover("freeze");
		expect(refusal(() => cutover("unfreeze", { verify_log_id: "00000000-0000-4000-8000-000000000000" }))).toMatchObject(
			{
				status: 422,
				code: "verify_required",
			},
		);
		const { verify_log_id: old } = cutover("verify");
		world.advance(4 * 60 * 60 * 1000 + 1);
		expect(refusal(() => cutover("unfreeze", { verify_log_id: old }))).toMatchObject({ code: "verify_required" });
		// A receivable that the ledger does not know.
		const product = world.db.collection("receivables");
		product.insert({ id: "ghost", account_id: "ghost", posted: 100, paid: 0, ar: 100, deposits: 0 });
		world.db
			.collection("orders")
			.insert({ id: "ghost", account_id: "ghost", order_date: "2026-05-01", due_date: null });
		const failed = cutover("verify");
		expect(failed).toMatchObject({ passed: false, results: { trial_balance: { in_balance: true } } });
		expect(failed.results.errors).toEqual([{ check: "ar_aging", error: "ar_aging is 1, but the ledger has 0" }]);
		expect(status().current_state).toBe("verified");
		expect(refusal(() => cutover("unfreeze", { verify_log_id: failed.verify_log_id }))).toMatchObject({
			code: "verify_required",
		});
	});

	it("a rollback cancels the cutover, and everyone can write again", () => {
		cutover("freeze");
		expect(cutover("rollback", { reason: "not today" })).toMatchObject({ frozen: false });
		expect(status()).toMatchObject({ frozen: false, current_state: "rolled_back" });
		expect(world.call("migration.cutover.log").data[0]).toMatchObject({ action: "rolled_back", notes: "not today" });
		create();
		cutover("freeze");
		expect(status().current_state).toBe("frozen");
	});

	it("a cutover needs a key with migration:admin and migration:write", () => {
		world = makeWorld({ scopes: ["migration:admin", "migration:read"] });
		expect(refusal(() => cutover("freeze"))).toMatchObject({ status: 403, code: "insufficient_scope" });
		world = makeWorld({ scopes: ["migration:write", "migration:read"] });
		expect(refusal(() => cutover("freeze"))).toMatchObject({ status: 403, code: "insufficient_scope" });
	});
});

describe("a record that changes a record of an earlier import", () => {
	it.each(["update", "replace"])("the checks of a single change apply in mode %s", (conflict_mode) => {
		load("accounts", [customer("c1")]);
		const change = (extra: object) => load("accounts", [customer("c1", extra)], { conflict_mode }).errors[0];
		expect(change({ credit_balance: 5 })).toMatchObject({ code: "forbidden_field" });
		expect(change({ entity_id: world.entityId })).toMatchObject({ code: "forbidden_field" });
		expect(change({ name: 5 })).toMatchObject({ code: "validation_error", error: expect.stringMatching(/^name /) });
		expect(change({ payment_term_id: "7b8f1c52-4a5d-4f6e-9a3b-2c1d0e9f8a76" })).toMatchObject({
			code: "invalid_reference",
		});
		expect(change({ credit_limit: 1e308 })).toMatchObject({ code: "validation_error" });
		expect(rows("accounts")[0]).toMatchObject({ display_name: "c1", credit_limit: null });
	});
});
