import { Arcus } from "@countersign/sdk/arcus";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scriptOf } from "../src/threads/saved/script-file.ts";
import { testOf } from "../src/threads/saved/test-file.ts";
import { TOKEN } from "./sandbox.ts";
import { type Ended, failuresOf, runScript, typeCheck } from "./saved-files.ts";
import { type AtEnd, arcus, SESSIONS } from "./sessions.ts";

const SLOW = 180_000;

describe("a saved session", () => {
	const ends: (() => Promise<void>)[] = [];
	const made = {} as { -readonly [Name in keyof typeof SESSIONS]: Awaited<ReturnType<(typeof SESSIONS)[Name]>> };
	const files: Record<string, { readonly test: string; readonly script: string; readonly skipped: readonly string[] }> =
		{};
	let failures: Readonly<Record<string, string>> = {};
	let types: Ended;
	/** Tests that differ from the session, and so must fail. */
	const broken: Record<string, string> = {};
	beforeAll(async () => {
		const atEnd: AtEnd = (end) => void ends.push(end);
		made.arcus = await SESSIONS.arcus(atEnd);
		made.arca = await SESSIONS.arca(atEnd);
		made.deskflow = await SESSIONS.deskflow(atEnd);
		for (const [name, { session }] of Object.entries(made)) {
			const saved = await session();
			const { text: test, skipped } = testOf(saved);
			files[name] = { test, skipped, script: scriptOf(saved).text };
		}
		const text = files.arcus?.test ?? "";
		const arcaText = files.arca?.test ?? "";
		Object.assign(broken, {
			status: text.replace("status: 404", "status: 409"),
			fault: text.replace('mock.faults.next(1, "orders.create", "503");', ""),
			clock: text.replace(/await mock\.clock\.advance\(\d+\);/, ""),
			entity: text.replace('entityId: "another-entity"', "entityId"),
			event: text.replace(/await control\("events", .*\);/, ""),
			edit: arcaText.replace(/(await control\(`.*collections\/tasks\/).*(`, \{ set)/, "$1none$2"),
			receiver: arcaText.replace("receiverStatus = 503;", ""),
			pace: arcaText.replace(/mock\.faults\.next\(1, .*, "429"\);/, ""),
		});
		const all = Object.entries(files);
		const tests = Object.fromEntries(all.map(([name, { test }]) => [name, test]));
		failures = await failuresOf({ ...tests, ...broken });
		types = await typeCheck(
			Object.fromEntries(
				all.flatMap(([name, { test, script }]) => [
					[`${name}.test.ts`, test],
					[`${name}.mts`, script],
				]),
			),
		);
	}, SLOW);
	afterAll(async () => {
		for (const end of ends) await end();
	});

	it("has types, without an escape from them", () => {
		expect(types).toEqual({ status: 0, output: "" });
		for (const { test, script } of Object.values(files)) expect(test + script).not.toMatch(/\bany\b|@ts-|as never/);
	});

	it.each(["arcus", "arca", "deskflow"] as const)(
		"of %s replays completely as a test that passes and as a script that runs",
		async (name) => {
			const { test, script, skipped } = files[name] ?? { test: "", script: "" };
			expect(skipped).toEqual([]);
			expect(failures[name], test).toBe("");
			const { env, key, mock } = made[name];
			// The session has used up the calls of its minute.
			await mock.clock.advance("1m");
			const ran = await runScript(script, { COUNTERSIGN_TOKEN: TOKEN, ...env });
			expect(ran.status, ran.output).toBe(0);
			for (const text of [test, script]) {
				expect(text).not.toContain(key);
				expect(text).not.toMatch(/[\u2028\u2029]/);
			}
		},
		SLOW,
	);

	it.each([
		["status", "the status of an error"],
		["fault", "a fault"],
		["clock", "a move of the clock"],
		["entity", "the entity of a refused request"],
		["event", "a triggered event"],
		["edit", "the record of an edit"],
		["receiver", "what a receiver responded to a test delivery"],
		["pace", "a refusal for its pace"],
	])("fails as a test without %s", (name) => {
		expect(broken[name]).not.toBe(files.arcus?.test);
		expect(broken[name]).not.toBe(files.arca?.test);
		expect(failures[name]).not.toBe("");
		expect(failures[name]).toBeDefined();
	});

	it("of Arcus has its refused keys, faults, moves of the clock, events and edits", () => {
		const { test = "", script = "" } = files.arcus ?? {};
		for (const name of [
			"withoutScopes",
			"fromAnotherAddress",
			"forAnotherEntity",
			"withRevokedKey",
			"withExpiredKey",
			"withUnknownKey",
		])
			expect(test).toMatch(
				new RegExp(
					`await expect\\(${name}\\.accounts\\.list\\(\\)\\)\\.rejects\\.toMatchObject\\(\\{ status: 40[13], code: "`,
				),
			);
		expect(test).toContain('mock.faults.next(1, "orders.create", "503");');
		expect(test).toContain(`await mock.clock.advance(${4 * 86_400_000});`);
		const [events = ""] = /toEqual\(\[.*"order\.created".*\]\)/.exec(test) ?? [];
		expect(events).toMatch(/payment/);
		expect(events).toMatch(/"order\.confirmed", "order\.created"\]/);
		expect(test).toMatch(
			/control\(`worlds\/\$\{entityId\}\/\$\{mode\}\/collections\/accounts\/\$\{idOf\(step2, "id"\)\}`/,
		);
		expect(script).toContain('await control("clock/advance"');
		for (const text of [test, script]) expect(text).not.toContain(made.arcus.accountId);
	});

	it("of Arca creates its webhook again, tests it, and is refused for its pace", () => {
		const { test = "" } = files.arca ?? {};
		expect(test).toMatch(/rejects\.toMatchObject\(\{ status: 400/);
		expect(test).toMatch(/const step\d+ = await control\(`worlds.*\/webhooks`, \{ url: receiverUrl \}\);/);
		expect(test).toMatch(
			/receiverStatus = 503;\n\texpect\(await control\(.*\/test`\)\)\.toMatchObject\(\{ status: 503 \}\);/,
		);
		expect(test).toMatch(
			/faults\.next\(1, "me\.retrieve", "429"\);\n\tawait expect\(arca.*rejects\.toMatchObject\(\{ status: 429/,
		);
	});

	it("of Deskflow signs in with the three settings that its document names", () => {
		const { test = "" } = files.deskflow ?? {};
		expect(test).toContain("const { key, secret, store } = mock.createKey();");
		expect(test).toContain("new Deskflow({ apiKey: key, apiSecret: secret, store, baseUrl: url, maxRetries: 0 })");
	});

	it("leaves out what depends on earlier records, on the key or on the console, and says why", async () => {
		const { arcus: client, mock, session, control, url } = await arcus();
		const before = await client.accounts.create({ account_type: "business", name: "Before" });
		const endpoint = await client.webhookEndpoints.create({ url: "http://127.0.0.1:9/hook", enabled_events: ["*"] });
		const earlier = (await session()).threads.length;
		await client.accounts.retrieve(before.id);
		const weak = mock.createKey({ scopes: ["orders:read"] });
		const reader = new Arcus({ apiKey: weak.key, entityId: weak.entityId, baseUrl: url, maxRetries: 0 });
		await reader.accounts.list().catch(() => undefined);
		const { entity_id, mode } = (await session()).threads[0]?.cause ?? {};
		const world = `/worlds/${entity_id}/${mode}/collections`;
		await control("PATCH", `${world}/accounts/${before.id}`, { set: { display_name: "edited" } });
		const [{ id: row }] = (await control("GET", `${world}/webhook_endpoints`)).data;
		await control("PATCH", `${world}/webhook_endpoints/${row}`, { set: { secret: "whsec_of_someone_else_entirely" } });
		await control("POST", "/events", { entity_id, mode, type: "order.created", object: { text: "x".repeat(20_000) } });
		await control("POST", "/keys", { entity_id, name: "another" });
		const { threads, ...rest } = await session();
		const { skipped, text } = testOf({ ...rest, threads: threads.slice(earlier) });
		expect(skipped).toEqual([
			expect.stringContaining(`(it uses ${before.id} from before the session)`),
			`Edit of accounts ${before.id} (it uses ${before.id} from before the session)`,
			`Edit of webhook_endpoints ${endpoint.id} (it changes a secret, which is masked)`,
			"Event order.created (its data is not in the log)",
			"Key created: another (made in the console, not by a program)",
		]);
		expect(text).not.toContain("step2");
		const script = scriptOf({ ...rest, threads: threads.slice(earlier) });
		expect(script.text).toContain(before.id);
		expect(script.skipped).toContainEqual(expect.stringContaining("(refused at Scope, which depends on the key)"));
	});
});
