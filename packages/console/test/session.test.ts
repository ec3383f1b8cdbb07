import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createArcaMock, createArcusMock, createDeskflowMock, type Mock } from "@countersign/mock";
import { Arca } from "@countersign/sdk/arca";
import { Arcus } from "@countersign/sdk/arcus";
import { Deskflow } from "@countersign/sdk/deskflow";
import { describe, expect, it, onTestFinished } from "vitest";
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

/** A mock with a control API, and the session so far as the page of threads reads it. */
async function recorded(api: string, title: string, facts: ApiFacts, mock: Mock) {
	const { url, controlUrl, control } = await sandbox(mock, api);
	const session = async (): Promise<Session> => {
		const summaries: ThreadSummary[] = (await control("GET", "/threads")).data.reverse();
		const threads: Thread[] = [];
		for (const { id } of summaries) threads.push(await control("GET", `/threads/${id}`));
		return { api, title, facts, controlUrl, threads };
	};
	return { control, session, url };
}

const options = { clock: "virtual", allowLocalWebhooks: true } as const;
const client = { maxRetries: 0 };

async function arcus() {
	const mock = createArcusMock({ ...options, rateLimits: false });
	const made = await recorded("arcus", "Arcus", arcusFacts, mock);
	const { key, entityId } = mock.createKey();
	const env = { ARCUS_API_KEY: key, ARCUS_ENTITY_ID: entityId, ARCUS_BASE_URL: made.url };
	return { ...made, mock, key, env, arcus: new Arcus({ apiKey: key, entityId, baseUrl: made.url, ...client }) };
}

async function arca() {
	const mock = createArcaMock(options);
	const made = await recorded("arca", "Arca", arcaFacts, mock);
	const { key, workspaceId } = mock.createKey();
	const env = { ARCA_API_KEY: key, ARCA_BASE_URL: made.url };
	return { ...made, mock, key, workspaceId, env, arca: new Arca({ apiKey: key, baseUrl: made.url, ...client }) };
}

async function deskflow() {
	const mock = createDeskflowMock(options);
	const made = await recorded("deskflow", "Deskflow", deskflowFacts, mock);
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
	onTestFinished(() => rmSync(path, { recursive: true, force: true }));
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

/** Runs a saved test with vitest in a process of its own. */
function runTest(...texts: readonly string[]): Promise<Ended> {
	const path = folder({
		...Object.fromEntries(texts.map((text, index) => [`saved-${index}.test.ts`, text])),
		"vitest.config.mjs": `export default { resolve: { conditions: ${CONDITIONS} }, ssr: { resolve: { conditions: ${CONDITIONS} } } };`,
	});
	return run([bin("vitest", "vitest.mjs"), "run", "--root", path]);
}

/** Runs a saved script in a process of its own. */
function runScript(text: string, env: NodeJS.ProcessEnv): Promise<Ended> {
	const path = folder({ "session.mts": text });
	return run(["--conditions=countersign-source", "--import", "tsx", join(path, "session.mts")], env);
}

/** Checks saved files as strictly as TypeScript can. */
function typeCheck(files: Readonly<Record<string, string>>): Promise<Ended> {
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
	return run([bin("typescript", "bin/tsc"), "-p", path]);
}

/** Saves the session, and expects that the test passes, the script runs, and both have types. */
async function expectReplays(session: Session, env: NodeJS.ProcessEnv): Promise<{ test: string; script: string }> {
	const [test, script] = [testOf(session), scriptOf(session)];
	const checked = await typeCheck({ "saved.test.ts": test.text, "session.mts": script.text });
	expect(checked).toEqual({ status: 0, output: "" });
	expect(test.text + script.text).not.toMatch(/\bany\b|@ts-|as never/);
	const passed = await runTest(test.text);
	expect(passed.output).toContain("1 passed");
	expect(passed.status).toBe(0);
	const ran = await runScript(script.text, { COUNTERSIGN_TOKEN: TOKEN, ...env });
	expect(ran.status, ran.output).toBe(0);
	return { test: test.text, script: script.text };
}

describe("a saved session", () => {
	it(
		"of Arcus replays creates, an update, a list, errors, refused keys, faults, moves of the clock and events",
		async () => {
			const { arcus: client, key, mock, url, session, control, env } = await arcus();
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
			await client.accounts.retrieve("00000000-0000-4000-8000-000000000000").catch(() => undefined);
			const own = { entityId: mock.keys.all()[0]?.entityId ?? "" };
			const expired = mock.createKey({ ...own, expiresAt: mock.clock.now() + 1_000 });
			const revoked = mock.createKey(own);
			mock.keys.revoke(revoked.key);
			await mock.clock.advance(2_000);
			for (const made of [
				mock.createKey({ ...own, scopes: ["orders:read"] }),
				mock.createKey({ ...own, ipAllowlist: ["203.0.113.9"] }),
				revoked,
				expired,
				createArcusMock({ seed: "another" }).createKey(),
			]) {
				const weak = new Arcus({ apiKey: made.key, entityId: own.entityId, baseUrl: url, maxRetries: 0 });
				await weak.accounts.list().catch(() => undefined);
			}
			const saved = await session();
			expect(testOf(saved).skipped).toEqual([]);
			const { test, script } = await expectReplays(saved, env);
			for (const name of ["withoutScopes", "fromAnotherAddress", "withRevokedKey", "withExpiredKey", "withUnknownKey"])
				expect(test).toMatch(
					new RegExp(
						`await expect\\(${name}\\.accounts\\.list\\(\\)\\)\\.rejects\\.toMatchObject\\(\\{ status: 40[13], code: "`,
					),
				);
			expect(test).toContain('mock.faults.next(1, "orders.create", "503");');
			expect(test).toContain(`await mock.clock.advance(${4 * 86_400_000});`);
			const [events = ""] = /toEqual\(\[.*"order\.created".*\]\)/.exec(test) ?? [];
			expect(events).toMatch(/payment/);
			expect(script).toContain('await control("clock/advance"');
			for (const text of [test, script]) {
				expect(text).not.toContain(key);
				expect(text).not.toContain(account.id);
				expect(text).not.toMatch(/[\u2028\u2029]/);
			}
			const broken = await runTest(
				test.replace("status: 404", "status: 409"),
				test.replace('mock.faults.next(1, "orders.create", "503");', ""),
				test.replace(/await mock\.clock\.advance\(\d+\);/, ""),
			);
			expect(broken.output).toContain("3 failed");
			expect(broken.output).not.toContain("passed");
		},
		SLOW,
	);

	it(
		"of Arca replays numeric ids, a refused body and an unknown field",
		async () => {
			const { arca: client, workspaceId, key, mock, url, session, env } = await arca();
			const folder = await client.folders.create({ workspace_id: workspaceId, name: HOSTILE });
			const list = await client.lists.create({ workspace_id: workspaceId, folder_id: folder.id, name: "Inbox" });
			const task = await client.tasks.create({ list_id: list.id, title: HOSTILE });
			await client.tasks.update(task.id, { title: "Count stock" });
			await client.tasks.comments.create(task.id, { text: HOSTILE } as never).catch(() => undefined);
			await client.tasks.create({ title: "no list" } as never).catch(() => undefined);
			await client.tasks.create({ list_id: list.id, title: "odd", colour: "red" } as never);
			await client.tasks.delete(task.id);
			const weak = new Arca({ apiKey: mock.createKey({ scopes: [] }).key, baseUrl: url, maxRetries: 0 });
			await weak.tasks.list(list.id).catch(() => undefined);
			const saved = await session();
			expect(testOf(saved).skipped).toEqual([]);
			const { test } = await expectReplays(saved, env);
			expect(test).toMatch(/rejects\.toMatchObject\(\{ status: 400/);
			expect(test).not.toContain(key);
		},
		SLOW,
	);

	it(
		"of Deskflow signs in with the three settings that its document names",
		async () => {
			const { deskflow: client, key, mock, url, session, env } = await deskflow();
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
			const saved = await session();
			expect(testOf(saved).skipped).toEqual([]);
			const { test } = await expectReplays(saved, env);
			expect(test).toContain("const { key, secret, store } = mock.createKey();");
			expect(test).toContain("new Deskflow({ apiKey: key, apiSecret: secret, store, baseUrl: url, maxRetries: 0 })");
			expect(test).not.toContain(key);
		},
		SLOW,
	);

	it("leaves out what depends on the key, on earlier records or on the console, and says why", async () => {
		const { arcus: client, mock, session, control, url } = await arcus();
		const before = await client.accounts.create({ account_type: "business", name: "Before" });
		const earlier = (await session()).threads.length;
		await client.accounts.retrieve(before.id);
		const weak = mock.createKey({ scopes: ["orders:read"] });
		const reader = new Arcus({ apiKey: weak.key, entityId: weak.entityId, baseUrl: url, maxRetries: 0 });
		await reader.accounts.list().catch(() => undefined);
		const { entity_id, mode } = (await session()).threads[0]?.cause ?? {};
		const elsewhere = { entityId: "another-entity", baseUrl: url, maxRetries: 0 };
		await new Arcus({ apiKey: weak.key, ...elsewhere }).accounts.list().catch(() => undefined);
		await control("POST", "/events", { entity_id, mode, type: "order.created", object: {} });
		const { threads, ...rest } = await session();
		const { skipped, text } = testOf({ ...rest, threads: threads.slice(earlier) });
		expect(skipped).toEqual([
			expect.stringContaining(`(it uses ${before.id} from before the session)`),
			expect.stringContaining("(refused at Entity, which depends on the key)"),
			"Event order.created (made in the console, not by a program)",
		]);
		expect(text).not.toContain("step1");
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
