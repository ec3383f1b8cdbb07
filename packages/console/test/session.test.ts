import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createArcaMock, createArcusMock, createDeskflowMock, type Mock } from "@countersign/mock";
import { Arca } from "@countersign/sdk/arca";
import { Arcus } from "@countersign/sdk/arcus";
import { Deskflow } from "@countersign/sdk/deskflow";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Thread, ThreadSummary } from "../src/control/generated/index.ts";
import type { ApiFacts } from "../src/facts/api-facts.ts";
import { facts as arcaFacts } from "../src/facts/generated/arca.ts";
import { facts as arcusFacts } from "../src/facts/generated/arcus.ts";
import { facts as deskflowFacts } from "../src/facts/generated/deskflow.ts";
import { scriptOf } from "../src/threads/saved/script-file.ts";
import type { Session } from "../src/threads/saved/session.ts";
import { testOf } from "../src/threads/saved/test-file.ts";
import { sandbox, TOKEN } from "./sandbox.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const bin = (name: string, file: string): string =>
	join(dirname(createRequire(join(ROOT, "package.json")).resolve(`${name}/package.json`)), file);
// biome-ignore lint/suspicious/noTemplateCurlyInString: a saved file must not run it
const HOSTILE = "*/ ${process.exit(7)} `backtick` ' \" \\ \n\u2028\u2029 </script> // end";
const SLOW = 180_000;
const UNKNOWN = "00000000-0000-4000-8000-000000000000";

type AtEnd = (end: () => Promise<void>) => void;

/** A mock with a control API, and the session so far as the page of threads reads it. */
async function recorded(api: string, title: string, facts: ApiFacts, mock: Mock, atEnd?: AtEnd) {
	const { url, controlUrl, control } = await sandbox(mock, api, atEnd);
	const session = async (): Promise<Session> => {
		const summaries: ThreadSummary[] = (await control("GET", "/threads?limit=200")).data.reverse();
		const threads: Thread[] = [];
		for (const { id } of summaries) threads.push(await control("GET", `/threads/${id}`));
		return { api, title, facts, controlUrl, threads };
	};
	return { control, session, url };
}

const options = { clock: "virtual", allowLocalWebhooks: true } as const;
const client = { maxRetries: 0 };

async function arcus(atEnd?: AtEnd) {
	const mock = createArcusMock({ ...options, rateLimits: false });
	const made = await recorded("arcus", "Arcus", arcusFacts, mock, atEnd);
	const { key, entityId } = mock.createKey();
	const env = { ARCUS_API_KEY: key, ARCUS_ENTITY_ID: entityId, ARCUS_BASE_URL: made.url };
	return { ...made, mock, key, env, arcus: new Arcus({ apiKey: key, entityId, baseUrl: made.url, ...client }) };
}

async function arca(atEnd?: AtEnd) {
	const mock = createArcaMock({ ...options, rateLimits: { standard: { perMinute: 20 } } });
	const made = await recorded("arca", "Arca", arcaFacts, mock, atEnd);
	const { key, workspaceId } = mock.createKey();
	const env = { ARCA_API_KEY: key, ARCA_BASE_URL: made.url };
	return { ...made, mock, key, workspaceId, env, arca: new Arca({ apiKey: key, baseUrl: made.url, ...client }) };
}

async function deskflow(atEnd?: AtEnd) {
	const mock = createDeskflowMock(options);
	const made = await recorded("deskflow", "Deskflow", deskflowFacts, mock, atEnd);
	const { key, secret, store } = mock.createKey();
	const env = {
		DESKFLOW_API_KEY: key,
		DESKFLOW_API_SECRET: secret,
		DESKFLOW_STORE: store,
		DESKFLOW_BASE_URL: made.url,
	};
	const settings = { apiKey: key, apiSecret: secret, store, baseUrl: made.url, ...client };
	return { ...made, mock, key, env, deskflow: new Deskflow(settings) };
}

/** A folder inside of the repository, so that saved files find its packages. */
function folder(files: Readonly<Record<string, string>>): string {
	mkdirSync(join(ROOT, ".cache"), { recursive: true });
	const path = mkdtempSync(join(ROOT, ".cache", "saved-"));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
	return path;
}

interface Ended {
	readonly status: number | null;
	readonly output: string;
}

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
	return new Promise((resolve) => {
		const child: ChildProcess = spawn(process.execPath, [...args], { cwd: ROOT, env: { ...process.env, ...env } });
		let output = "";
		for (const stream of [child.stdout, child.stderr])
			stream?.on("data", (chunk: Buffer) => {
				output += chunk.toString();
			});
		child.on("close", (status) => resolve({ status, output }));
	});
}

const CONDITIONS = '["countersign-source", "module", "import", "default"]';
const VITEST_CONFIG = `export default {
	resolve: { conditions: ${CONDITIONS} },
	ssr: { resolve: { conditions: ${CONDITIONS} } },
	test: { isolate: false, fileParallelism: false, reporters: "json", outputFile: "results.json" },
};`;

interface Results {
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly message: string;
		readonly assertionResults: readonly { readonly failureMessages: readonly string[] }[];
	}[];
}

/** Runs saved tests with vitest in a process of its own. Returns the failures of each; empty if it passed. */
async function failuresOf(tests: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
	const files = Object.fromEntries(Object.entries(tests).map(([name, text]) => [`${name}.test.ts`, text]));
	const path = folder({ ...files, "vitest.config.mjs": VITEST_CONFIG });
	try {
		const { output } = await run([bin("vitest", "vitest.mjs"), "run", "--root", path]);
		const results = existsSync(join(path, "results.json"));
		if (!results) throw new Error(output);
		const { testResults } = JSON.parse(readFileSync(join(path, "results.json"), "utf8")) as Results;
		return Object.fromEntries(
			testResults.map(({ name, status, message, assertionResults }) => [
				basename(name, ".test.ts"),
				status === "passed"
					? ""
					: [message, ...assertionResults.flatMap(({ failureMessages }) => failureMessages)].join("\n") || status,
			]),
		);
	} finally {
		rmSync(path, { recursive: true, force: true });
	}
}

/** Runs a saved script in a process of its own. */
async function runScript(text: string, env: NodeJS.ProcessEnv): Promise<Ended> {
	const path = folder({ "session.mts": text });
	try {
		return await run(["--conditions=countersign-source", "--import", "tsx", join(path, "session.mts")], env);
	} finally {
		rmSync(path, { recursive: true, force: true });
	}
}

/** Checks saved files as strictly as TypeScript can, all at once and with the native compiler, because a start costs seconds. */
async function typeCheck(files: Readonly<Record<string, string>>): Promise<Ended> {
	const compilerOptions = {
		strict: true,
		noUncheckedIndexedAccess: true,
		exactOptionalPropertyTypes: true,
		noImplicitReturns: true,
		target: "es2024",
		lib: ["es2024", "dom", "dom.iterable", "esnext.disposable"],
		module: "esnext",
		moduleResolution: "bundler",
		customConditions: ["countersign-source"],
		allowImportingTsExtensions: true,
		skipLibCheck: true,
		noEmit: true,
		types: ["node"],
	};
	const path = folder({ ...files, "tsconfig.json": JSON.stringify({ compilerOptions, include: ["*"] }) });
	try {
		return await run([bin("tsc7", "bin/tsc"), "--pretty", "false", "-p", path]);
	} finally {
		rmSync(path, { recursive: true, force: true });
	}
}

/** Sessions with each API. */
const SESSIONS = {
	/** Creates, an update, a list, errors, refused keys, faults, moves of the clock, and what was done in the console. */
	async arcus(atEnd: AtEnd) {
		const made = await arcus(atEnd);
		const { arcus: client, mock, url, control } = made;
		await client.webhookEndpoints.create({ url: "http://127.0.0.1:9/hook", enabled_events: ["*"] });
		const account = await client.accounts.create({ account_type: "business", name: "Ernst Handel", notes: HOSTILE });
		await client.accounts.update(account.id, { company_name: HOSTILE });
		const product = await client.products.create({ product_type: "service", title: HOSTILE });
		await control("POST", "/faults", { target: "orders.create", kind: "503" });
		const line_items = [{ product_id: product.id, quantity: 1, unit_price: 10 }];
		const invoice = { document_type: "invoice", account_id: account.id, line_items } as const;
		await client.orders.create(invoice).catch(() => undefined);
		await control("POST", "/faults", { target: "orders.create", kind: "done-answer-lost" });
		await client.orders.create(invoice, { idempotencyKey: "once" }).catch(() => undefined);
		const order = await client.orders.create(invoice, { idempotencyKey: "once" });
		await client.orders.payments.create(order.id, { payment_method: "ach", amount: 10 });
		await control("POST", "/clock/advance", { by: "4d" });
		await client.accounts.list();
		await client.accounts.retrieve(UNKNOWN).catch(() => undefined);
		// A body without a required field has not the type of the method.
		await client.accounts.create({ name: HOSTILE } as never).catch(() => undefined);
		const own = { entityId: mock.keys.all()[0]?.entityId ?? "" };
		const expired = mock.createKey({ ...own, expiresAt: mock.clock.now() + 1_000 });
		const revoked = mock.createKey(own);
		mock.keys.revoke(revoked.key);
		await mock.clock.advance(2_000);
		for (const { key } of [
			mock.createKey({ ...own, scopes: ["orders:read"] }),
			mock.createKey({ ...own, ipAllowlist: ["203.0.113.9"] }),
			mock.createKey(),
			revoked,
			expired,
			createArcusMock({ seed: "another" }).createKey(),
		]) {
			const weak = new Arcus({ apiKey: key, entityId: own.entityId, baseUrl: url, maxRetries: 0 });
			await weak.accounts.list().catch(() => undefined);
		}
		const world = { entity_id: own.entityId, mode: "test" };
		const at = `/worlds/${own.entityId}/test/collections/accounts/${account.id}`;
		await control("PATCH", at, { set: { company_name: "edited", notes: HOSTILE } });
		await client.accounts.retrieve(account.id);
		await control("POST", "/events", {
			...world,
			type: "order.confirmed",
			record: { collection: "orders", id: order.id },
		});
		const { url: target } = await receiver(atEnd);
		await control("POST", "/events", {
			...world,
			type: "order.created",
			object: { id: order.id, note: HOSTILE },
			url: target,
		});
		return { ...made, accountId: account.id };
	},
	/** Numeric ids, a refused body, an unknown field, refused paces, and a webhook of the settings page. */
	async arca(atEnd: AtEnd) {
		const made = await arca(atEnd);
		const { arca: client, workspaceId, mock, url, control } = made;
		const folder = await client.folders.create({ workspace_id: workspaceId, name: HOSTILE });
		const list = await client.lists.create({ workspace_id: workspaceId, folder_id: folder.id, name: "Inbox" });
		const task = await client.tasks.create({ list_id: list.id, title: HOSTILE });
		await client.tasks.update(task.id, { title: "Count stock" });
		await client.tasks.comments.create(task.id, { text: HOSTILE } as never).catch(() => undefined);
		await client.tasks.create({ title: "no list" } as never).catch(() => undefined);
		await client.tasks.create({ list_id: list.id, title: "odd", colour: "red" } as never);
		const [{ entityId } = { entityId: "" }] = mock.keys.all();
		await control("PATCH", `/worlds/${entityId}/test/collections/tasks/${task.id}`, { set: { title: "edited" } });
		const target = await receiver(atEnd);
		const webhook = await control("POST", `/worlds/${entityId}/test/webhooks`, { url: target.url });
		await control("POST", `/worlds/${entityId}/test/webhooks/${webhook.id}/test`);
		target.respondWith(503);
		await control("POST", `/worlds/${entityId}/test/webhooks/${webhook.id}/test`);
		await control("DELETE", `/worlds/${entityId}/test/webhooks/${webhook.id}`);
		target.respondWith(200);
		await client.tasks.delete(task.id);
		const weak = new Arca({ apiKey: mock.createKey({ scopes: [] }).key, baseUrl: url, maxRetries: 0 });
		await weak.tasks.list(list.id).catch(() => undefined);
		const key = { authorization: `Bearer ${made.key}` };
		for (let status = 200; status !== 429; )
			({ status } = mock.handle({ method: "GET", url: "/api/v1/me", headers: key }));
		return made;
	},
	/** The three settings of its client. */
	async deskflow(atEnd: AtEnd) {
		const made = await deskflow(atEnd);
		const { deskflow: client, mock, url } = made;
		const category = await client.categories.create({ name: HOSTILE });
		await client.categories.retrieve(category.id);
		await client.categories.retrieve("nothing").catch(() => undefined);
		await client.categories.list();
		const { key: weakKey, secret: weakSecret, store: weakStore } = mock.createKey({ scopes: [] });
		const weak = new Deskflow({
			apiKey: weakKey,
			apiSecret: weakSecret,
			store: weakStore,
			baseUrl: url,
			maxRetries: 0,
		});
		await weak.categories.list().catch(() => undefined);
		return made;
	},
} as const;

/** A receiver that runs until the end. */
async function receiver(atEnd: AtEnd) {
	let status = 200;
	const server = createServer((request, response) => {
		request.resume().on("end", () => response.writeHead(status).end());
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	atEnd(async () => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	});
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		respondWith: (next: number) => {
			status = next;
		},
	};
}

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

/** A logged request without what these tests do not look at. */
const logged = (operation: string, path: string, request_body: string, response: unknown): Thread =>
	({
		id: path,
		cause: { kind: "request", title: `POST ${path}`, detail: {} },
		checks: [],
		events: [],
		ran: [],
		request: {
			request: { request_id: path, operation, path, method: "POST", status: 201, idempotency_key: null, fault: null },
			query: "",
			request_headers: {},
			request_body,
			response_headers: {},
			response_body: JSON.stringify(response),
			unread: [],
		},
	}) as unknown as Thread;

const sessionWith = (...threads: Thread[]): Session => ({
	api: "shop",
	title: "Shop",
	controlUrl: "http://127.0.0.1:4000/control/v1",
	facts: {
		...arcusFacts,
		operations: {
			"items.create": ["POST", "/items", ""],
			"items.touch": ["POST", "/items/{id}/touch", ""],
		} as const,
	},
	threads,
});

it("a quantity or another id with the digits of an id stays a number, and a field of the id reads it", () => {
	const { text } = scriptOf(
		sessionWith(
			logged("items.create", "/items", "{}", { id: 5 }),
			logged(
				"items.create",
				"/items",
				'{"item_id":5,"quantity":5,"item_ids":[5],"folder_id":5,"parent":{"item_id":"5"}}',
				{},
			),
			logged("items.touch", "/items/5/touch", "", {}),
		),
	);
	const id = 'Number(idOf(step1, "id"))';
	expect(text).toContain(
		`{ "item_id": ${id}, "quantity": 5, "item_ids": [${id}], "folder_id": 5, "parent": { "item_id": String(${id}) } }`,
	);
	expect(text).toContain(`items.touch(${id})`);
});

it("a move of the clock makes up for the time that the session took", () => {
	const at = (seconds: number) => new Date(Date.UTC(2026, 4, 1) + seconds * 1000).toISOString();
	const move = (from: number, to: number): Thread =>
		({
			id: `thr_${from}`,
			cause: { kind: "clock", title: "Clock", at: at(from), detail: { by_ms: (to - from) * 1000, now: at(to) } },
			request: null,
			ran: [],
		}) as unknown as Thread;
	const first = logged("items.create", "/items", "{}", {});
	const session = sessionWith({ ...first, cause: { ...first.cause, at: at(0) } }, move(7, 60), move(65, 100));
	const { text } = scriptOf(session);
	expect(text.match(/by: "(\d+)ms"/g)).toEqual(['by: "60000ms"', 'by: "40000ms"']);
});

it("a field named __proto__ does not change the prototype of what is sent", () => {
	const { text } = scriptOf(sessionWith(logged("items.create", "/items", '{"__proto__":{"admin":true}}', {})));
	expect(text).toContain('["__proto__"]: { "admin": true }');
});

it("a path that the API does not have is left out, even if it ends like one that it has", () => {
	const lost = logged("items.create", "/elsewhere/items", "{}", {});
	const { skipped } = scriptOf(
		sessionWith({
			...lost,
			request: { ...lost.request!, request: { ...lost.request!.request, operation: null, status: 404 } },
		}),
	);
	expect(skipped).toEqual(["POST /elsewhere/items (the SDK has no method for it)"]);
});

it("requests with a cut body or a broken escape in the path are left out, and named", () => {
	const { skipped } = scriptOf(
		sessionWith(
			logged("items.create", "/items", '{"name":"aaaa…', {}),
			logged("items.touch", "/items/%/touch", "", {}),
		),
	);
	expect(skipped).toEqual([
		"POST /items (the SDK has no method for it)",
		"POST /items/%/touch (the SDK has no method for it)",
	]);
});
