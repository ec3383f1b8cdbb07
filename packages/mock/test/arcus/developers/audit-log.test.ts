import { createArcusMock } from "@countersign/mock";
import { beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/engine/json.ts";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
let account: string;
beforeEach(() => {
	world = makeWorld();
	account = world.call("accounts.create", { body: { account_type: "business", name: "Acme" } }).id;
	world.call("accounts.update", { path: { id: account }, body: { website: "https://acme.example" } });
	world.call("webhookEndpoints.create", { body: { url: "https://example.com/hook", enabled_events: ["*"] } });
});

const log = () => world.db.collection("audit_log");
/** Changes rows of the log, which the mock itself only ever adds. */
const tamper = (change: (entries: JsonObject[]) => readonly JsonObject[]): void => {
	const data = structuredClone(world.db.snapshot());
	world.db.restore({ ...data, audit_log: change([...(data.audit_log ?? [])]) });
};
const list = (query: object = {}) => world.call("auditLogEntries.list", { query });
const actions = (query: object = {}) => list(query).data.map((one: { action: string }) => one.action);
const verify = (body: object = {}) => world.call("auditLogEntries.verify", { body });

describe("the audit log", () => {
	it("the log lists actions newest first, with a count and without states or hashes", () => {
		const page = list({ limit: 2 });
		expect(page).toMatchObject({ object: "list", total_count: 3, has_more: true, next_cursor: page.data[1].id });
		expect(actions()).toEqual(["webhook_endpoint.created", "account.updated", "account.created"]);
		expect(Object.keys(page.data[1])).not.toEqual(expect.arrayContaining([expect.stringMatching(/state|diff|_chain/)]));
	});

	it("the log can be filtered by every documented field", () => {
		expect(actions({ action: "account.updated" })).toEqual(["account.updated"]);
		expect(actions({ severity: "security" })).toEqual(["webhook_endpoint.created"]);
		expect(actions({ resource_type: "account" })).toHaveLength(2);
		expect(actions({ resource_id: account })).toHaveLength(2);
		expect(actions({ outcome: "failure" })).toEqual([]);
		expect(actions({ actor_type: "system" })).toEqual([]);
		expect(actions({ ip_address: "127.0.0.1" })).toHaveLength(3);
		expect(actions({ session_id: "none" })).toEqual([]);
		expect(actions({ search: "ACCOUNT " })).toHaveLength(2);
		expect(actions({ from_date: new Date(world.mock.clock.now() + 1).toISOString() })).toEqual([]);
		expect(actions({ to_date: new Date(world.mock.clock.now() - 1).toISOString() })).toEqual([]);
	});

	it("an entry includes states, diff and hashes on request", () => {
		const { id } = list().data[1];
		const get = (expand: string[]) =>
			world.call("auditLogEntries.retrieve", { path: { id }, query: { "expand[]": expand } });
		expect(get([])).not.toHaveProperty("diff");
		expect(get(["diff"])).toMatchObject({
			diff: { before: { website: null }, after: { website: "https://acme.example" } },
			before_state: { website: null },
			after_state: { website: "https://acme.example" },
		});
		const chained = get(["chain", "actor", "resource"]);
		expect(chained._chain).toEqual(log().get(id)._chain);
		expect(chained).not.toHaveProperty("chain");
		expect(refusal(() => world.call("auditLogEntries.retrieve", { path: { id: account } })).status).toBe(404);
	});

	it("the log keeps the notes that users wrote about a change", () => {
		const credit = world.call("customerCredits.create", { body: { account_id: account, amount: 4 } });
		world.call("customerCredits.void", { path: { id: credit.id }, body: { reason: "twice" } });
		expect(list().data[0].metadata).toEqual({ reason: "twice" });
	});

	it("a key with audit:read:own sees only the entries of its own user", () => {
		const ann = makeWorld({ entityId: world.entityId, subject: "ann", scopes: ["accounts:write"] });
		ann.call("accounts.update", { path: { id: account }, body: { website: "https://ann.example" } });
		const reader = makeWorld({ entityId: world.entityId, subject: "ann", scopes: ["audit:read:own"] });
		expect(reader.call("auditLogEntries.list").total_count).toBe(1);
		expect(reader.call("auditLogEntries.stats").total).toBe(1);
		const [other] = log().all();
		expect(refusal(() => reader.call("auditLogEntries.retrieve", { path: { id: other.id } })).status).toBe(404);
	});
});

describe("the chain", () => {
	it("an untouched chain is valid in every part", () => {
		world.advance("1h");
		const later = new Date(world.mock.clock.now()).toISOString();
		world.call("accounts.delete", { path: { id: account } });
		expect(verify()).toEqual({
			object: "audit_chain_verification",
			verified: true,
			chain_length: 4,
			broken_at: null,
			broken_reason: null,
		});
		expect(verify({ limit: 2 })).toMatchObject({ verified: true, chain_length: 2 });
		expect(verify({ from_date: later })).toMatchObject({ verified: true, chain_length: 1 });
		expect(verify({ to_date: later })).toMatchObject({ verified: true, chain_length: 4 });
	});

	it("the chain is broken at an entry that was changed", () => {
		const { id } = log().all()[1];
		tamper((all) => all.map((one) => (one.id === id ? { ...one, description: "nothing of interest" } : one)));
		expect(verify()).toMatchObject({ verified: false, broken_at: id, broken_reason: "entry_hash_mismatch" });
		expect(verify({ limit: 1 })).toMatchObject({ verified: true });
	});

	it("the chain is broken if an entry was removed, even the last one", () => {
		const [, second, third] = log().all();
		tamper((all) => all.filter((one) => one.id !== third.id));
		expect(verify()).toMatchObject({ verified: false, broken_at: second.id, broken_reason: "missing_row" });
		world.call("accounts.delete", { path: { id: account } });
		const fourth = log().all().at(-1);
		expect(verify()).toMatchObject({ verified: false, broken_at: fourth.id, broken_reason: "prev_hash_mismatch" });
	});

	it("the chain is broken if a hash was emptied, and verifying writes nothing", () => {
		const first = log().all()[0];
		tamper(([, ...rest]) => [{ ...first, _chain: { ...first._chain, entry_hash: null } }, ...rest]);
		expect(verify()).toMatchObject({ verified: false, broken_at: first.id, broken_reason: "null_hash" });
		expect(log().size).toBe(3);
	});
});

describe("a full log", () => {
	it("a log that has forgotten its oldest entries is still a valid chain, and shows where it was changed", () => {
		const mock = createArcusMock({ clock: "virtual", rateLimits: false, journal: { logs: 600 } });
		const { key, entityId } = mock.createKey();
		const ask = (method: string, path: string, body?: object) =>
			JSON.parse(
				mock.handle({
					method,
					url: `/v1/entities/${entityId}${path}`,
					headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
					...(body && { body: JSON.stringify(body) }),
				}).body,
			);
		const made = ask("POST", "/accounts", { account_type: "business", name: "Acme" });
		for (let turn = 0; turn < 1_500; turn++)
			ask("PATCH", `/accounts/${made.id}`, { website: `https://${turn}.example` });
		const size = mock.state[entityId]?.test.audit_log?.length ?? 0;
		expect(size).toBeGreaterThanOrEqual(600);
		expect(size).toBeLessThan(1_500);
		const check = () => ask("POST", "/audit_log_entries/verify", { limit: 10_000 });
		expect(check()).toMatchObject({ verified: true, chain_length: size });
		const snapshot = structuredClone(mock.snapshot());
		const entries = (snapshot.worlds.find(({ mode }) => mode === "test")?.data.audit_log ?? []) as { id: string }[];
		const changed = Object.assign(entries.at(-300) ?? { id: "" }, { description: "nothing of interest" });
		mock.restore(snapshot);
		expect(check()).toMatchObject({ verified: false, broken_at: changed.id, broken_reason: "entry_hash_mismatch" });
		mock.stop();
	});
});

describe("the counts of the audit log", () => {
	it("the counts add up by action, kind, severity and outcome", () => {
		expect(world.call("auditLogEntries.stats")).toEqual({
			object: "audit_stats",
			total: 3,
			by_action: { "account.created": 1, "account.updated": 1, "webhook_endpoint.created": 1 },
			by_resource_type: { account: 2, webhook_endpoint: 1 },
			by_severity: { info: 2, security: 1 },
			by_outcome: { success: 3 },
			from_date: null,
			to_date: null,
		});
		expect(world.call("auditLogEntries.stats", { query: { resource_type: "account" } }).total).toBe(2);
	});

	it("the counts use equal time intervals, including empty ones", () => {
		const first = new Date(world.mock.clock.now());
		world.advance("2d");
		world.call("accounts.delete", { path: { id: account } });
		const line = (query: object) => world.call("auditLogEntries.sparkline", { query });
		const day = (add: number) => new Date(first.getTime() + add * 86_400_000).toISOString().slice(0, 10);
		expect(line({})).toEqual({
			object: "list",
			granularity: "day",
			data: [
				{ date: day(0), count: 3 },
				{ date: day(1), count: 0 },
				{ date: day(2), count: 1 },
			],
		});
		const hours = line({ granularity: "hour" }).data;
		expect(hours).toHaveLength(49);
		expect(hours[0].date).toMatch(/T\d\d:00:00\.000Z$/);
		const months = line({ granularity: "month", from_date: "2026-01-01T00:00:00Z" }).data;
		expect(months[0]).toEqual({ date: "2026-01-01", count: 0 });
		expect(months.reduce((sum: number, one: { count: number }) => sum + one.count, 0)).toBe(4);
		const [week] = line({ granularity: "week", from_date: "2026-05-13T00:00:00Z" }).data;
		expect(week.date).toBe("2026-05-11");
		expect(refusal(() => line({ granularity: "hour", from_date: "2000-01-01T00:00:00Z" }))).toEqual({
			status: 400,
			code: "validation_error",
			param: "granularity",
		});
	});
});
