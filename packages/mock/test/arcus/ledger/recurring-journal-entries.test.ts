import { beforeEach, describe, expect, it } from "vitest";
import { nextRun } from "../../../src/arcus/ledger/recurring-journal-entries.ts";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
beforeEach(() => {
	world = makeWorld();
});

const idOf = (number: string): string => world.db.collection("gl_accounts").by("account_number", number)[0].id;
/** The day that is this many days from today on the mock's clock. */
const day = (from: number) => new Date(world.mock.clock.now() + from * 86_400_000).toISOString().slice(0, 10);
const lines = (debit = 10, credit = debit) => [
	{ account_id: idOf("6010"), debit },
	{ account_id: idOf("1010"), credit },
];
const create = (extra: object = {}) =>
	world.call("recurringJournalEntries.create", {
		body: { name: "Rent", frequency: "weekly", next_run_date: day(1), template_lines: lines(), ...extra },
	});
const update = (id: string, body: object) => world.call("recurringJournalEntries.update", { path: { id }, body });
const posted = () =>
	world.call("journalEntries.list", { query: { source_type: "RECURRING_JE" } }).data as {
		entry_date: string;
		source_id: string;
		total_debit: number;
	}[];
const template = (id: string) => world.db.collection("recurring_journal_entries").get(id);

describe("a recurring journal entry", () => {
	it("the entry is posted on each of its dates and moves to the next", () => {
		const { id } = create();
		const dates = [day(1), day(8), day(15)];
		expect(posted()).toEqual([]);
		world.advance("1d");
		expect(posted()).toMatchObject([{ entry_date: dates[0], source_id: id, total_debit: 10, status: "posted" }]);
		expect(template(id)).toMatchObject({ last_run_date: dates[0], next_run_date: dates[1] });
		world.advance("14d");
		expect(posted().map((one) => one.entry_date)).toEqual([...dates].reverse());
		const [event] = world.call("activity.list", { query: { actor_type: "system" } }).data;
		expect(event).toMatchObject({ action: "journal_entry.posted", actor: { type: "system", id: null } });
	});

	it("an entry due today is posted today, once", () => {
		create({ next_run_date: day(0) });
		world.advance(1);
		world.advance(1);
		expect(posted()).toHaveLength(1);
	});

	it("a disabled entry is not posted, and does not catch up after it is enabled", () => {
		const { id } = create({ frequency: "daily" });
		update(id, { is_active: false });
		world.advance("5d");
		expect(posted()).toEqual([]);
		const resumed = update(id, { is_active: true });
		expect(resumed.next_run_date).toBe(day(0));
		world.advance("1d");
		expect(posted()).toHaveLength(2);
	});

	it("an update of date and lines replaces the old ones", () => {
		const { id } = create();
		const changed = update(id, { next_run_date: day(3), template_lines: lines(25), name: "Rent, new" });
		expect(changed).toMatchObject({ name: "Rent, new", next_run_date: day(3), frequency: "weekly" });
		world.advance("2d");
		expect(posted()).toEqual([]);
		world.advance("1d");
		expect(posted()).toMatchObject([{ total_debit: 25 }]);
	});

	it("an entry with invalid lines or a past date is rejected", () => {
		expect(refusal(() => create({ template_lines: lines(1, 2) }))).toEqual({
			status: 422,
			code: "gl_imbalance",
			param: "template_lines",
		});
		expect(refusal(() => create({ next_run_date: day(-1) }))).toMatchObject({ param: "next_run_date" });
		const { id } = create();
		const header = [{ account_id: idOf("6000"), debit: 1 }, ...lines().slice(1)];
		expect(refusal(() => update(id, { template_lines: header }))).toMatchObject({
			code: "account_is_header",
			param: "template_lines[0].account_id",
		});
		expect(refusal(() => update("none", {})).status).toBe(404);
	});

	it("a run in a closed period is recorded as failed, and the next run stays scheduled", () => {
		const { id } = create({ next_run_date: day(1), frequency: "monthly" });
		const [first] = [day(1)];
		const period = world.db.collection("periods").by("start_date", `${first.slice(0, 7)}-01`)[0];
		world.db.collection("periods").update(period.id, { status: "closed" });
		world.advance("1d");
		expect(posted()).toEqual([]);
		expect(world.call("auditLogEntries.list", { query: { outcome: "failure" } }).data).toMatchObject([
			{ action: "recurring_journal_entry.run_failed", error_code: "period_closed", actor: { type: "system" } },
		]);
		expect(template(id)).toMatchObject({
			last_run_date: null,
			next_run_date: nextRun(first, "monthly", Number(first.slice(8))),
		});
		world.advance("31d");
		expect(posted()).toHaveLength(1);
	});
});

describe("the run after", () => {
	it.each([
		["2026-05-11", "daily", 11, "2026-05-12"],
		["2026-12-28", "weekly", 28, "2027-01-04"],
		["2026-01-31", "monthly", 31, "2026-02-28"],
		["2026-02-28", "monthly", 31, "2026-03-31"],
		["2026-11-30", "quarterly", 30, "2027-02-28"],
		["2024-02-29", "annually", 29, "2025-02-28"],
		["2027-02-28", "annually", 29, "2028-02-29"],
	])("after %s, a %s entry for day %i runs next on %s", (date, frequency, wanted, next) => {
		expect(nextRun(date, frequency, wanted)).toBe(next);
	});
});
