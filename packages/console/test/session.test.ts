import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createArcusMock } from "@countersign/mock";
import { createControl } from "@countersign/mock/control";
import { Arcus } from "@countersign/sdk/arcus";
import { expect, it, onTestFinished } from "vitest";
import type { RequestDetail, ThreadSummary } from "../src/control/generated/index.ts";
import { facts } from "../src/facts/generated/arcus.ts";
import { scriptOf, testOf } from "../src/threads/session.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const VITEST = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const TOKEN = "a-token-for-tests-only";
// biome-ignore lint/suspicious/noTemplateCurlyInString: a saved file must not run it
const HOSTILE = "*/ ${process.exit(7)} `backtick` ' \" \\ \n\u2028\u2029 </script> // end";

/** A mock, a client, and the session so far as the page of threads reads it. */
async function sandbox() {
	const mock = createArcusMock({ clock: "virtual", allowLocalWebhooks: true });
	const { url, close } = await mock.listen(0);
	const control = createControl({ apis: [{ mock, url }], token: TOKEN });
	const server = await control.listen(0);
	onTestFinished(async () => {
		control.close();
		await server.close();
		await close();
		mock.stop();
	});
	const { key, entityId } = mock.createKey();
	const arcus = new Arcus({ apiKey: key, entityId, baseUrl: url, maxRetries: 0 });
	const read = async (path: string) => {
		const response = await fetch(`${server.url}/apis/arcus${path}`, { headers: { authorization: `Bearer ${TOKEN}` } });
		return response.json();
	};
	const session = async () => {
		const threads: ThreadSummary[] = (await read("/threads")).data.reverse();
		const details: RequestDetail[] = [];
		for (const { request } of threads) details.push(await read(`/requests/${request.request_id}`));
		const events = new Map(threads.map(({ request, event_types }) => [request.request_id, event_types]));
		return { api: "arcus", title: "Arcus", facts, details, events };
	};
	return { arcus, key, session, url };
}

/** Runs a saved test with vitest in a process of its own. */
function run(text: string): { readonly status: number | null; readonly output: string } {
	mkdirSync(join(ROOT, ".cache"), { recursive: true });
	const folder = mkdtempSync(join(ROOT, ".cache", "saved-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const conditions = '["countersign-source", "module", "import", "default"]';
	writeFileSync(join(folder, "saved.test.ts"), text);
	writeFileSync(
		join(folder, "vitest.config.mjs"),
		`export default { resolve: { conditions: ${conditions} }, ssr: { resolve: { conditions: ${conditions} } } };`,
	);
	const { status, stdout, stderr } = spawnSync(process.execPath, [VITEST, "run", "--root", folder], {
		encoding: "utf8",
	});
	return { status, output: `${stdout}${stderr}` };
}

it("a saved test replays creates, an update, a list, an error and webhook events, and passes", async () => {
	const { arcus, key, session } = await sandbox();
	await arcus.webhookEndpoints.create({ url: "http://127.0.0.1:9/hook", enabled_events: ["*"] });
	const account = await arcus.accounts.create({ account_type: "business", name: "Ernst Handel", notes: HOSTILE });
	await arcus.accounts.update(account.id, { company_name: HOSTILE });
	const product = await arcus.products.create({ product_type: "physical", title: HOSTILE });
	const line_items = [{ product_id: product.id, quantity: 2 }];
	await arcus.orders.create({ document_type: "sales_order", account_id: account.id, line_items });
	await arcus.accounts.list();
	await arcus.accounts.retrieve("00000000-0000-4000-8000-000000000000").catch(() => undefined);
	const saved = testOf(await session());
	expect(saved.skipped).toBe(0);
	expect(saved.text).not.toContain(key);
	expect(saved.text).not.toContain(account.id);
	expect(saved.text).toContain('expect(events).toEqual(["order.created"])');
	const passed = run(saved.text);
	expect(passed.output).toContain("1 passed");
	expect(passed.status).toBe(0);
	const changed = run(saved.text.replace(".toBe(404)", ".toBe(409)"));
	expect(changed.output).toContain("1 failed");
	expect(changed.status).toBe(1);
}, 120_000);

it("a saved script reads its key from the environment and keeps text as data", async () => {
	const { arcus, key, session } = await sandbox();
	const account = await arcus.accounts.create({ account_type: "business", name: HOSTILE });
	await arcus.accounts.retrieve(account.id);
	const { text } = scriptOf(await session());
	expect(text).toContain("new Arcus();");
	expect(text).toContain("arcus.accounts.retrieve((step1 as any).id)");
	expect(text).not.toContain(key);
	expect(text).not.toMatch(/[\u2028\u2029]/);
	expect(text).toContain(JSON.stringify(HOSTILE).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"));
});

/** A logged request without what these tests do not look at. */
const logged = (operation: string, path: string, request_body: string, response: unknown): RequestDetail =>
	({
		request: { request_id: path, operation, path, method: "POST", status: 201, idempotency_key: null },
		query: "",
		request_headers: {},
		request_body,
		response_headers: {},
		response_body: JSON.stringify(response),
	}) as unknown as RequestDetail;

const sessionWith = (...details: RequestDetail[]) => ({
	api: "shop",
	title: "Shop",
	facts: {
		...facts,
		operations: {
			"items.create": ["POST", "/items", ""],
			"items.touch": ["POST", "/items/{id}/touch", ""],
		} as const,
	},
	details,
	events: new Map(),
});

it("a quantity with the digits of an id stays a number, and a field of an id becomes the variable", () => {
	const { text } = scriptOf(
		sessionWith(
			logged("items.create", "/items", "{}", { id: 5 }),
			logged("items.create", "/items", '{"item_id":5,"quantity":5,"related_ids":[5]}', {}),
			logged("items.touch", "/items/5/touch", "", {}),
		),
	);
	expect(text).toContain('{ "item_id": (step1 as any).id, "quantity": 5, "related_ids": [(step1 as any).id] }');
	expect(text).toContain("items.touch((step1 as any).id)");
});

it("a field named __proto__ does not change the prototype of what is sent", () => {
	const { text } = scriptOf(sessionWith(logged("items.create", "/items", '{"__proto__":{"admin":true}}', {})));
	expect(text).toContain('["__proto__"]: { "admin": true }');
});

it("requests with a cut body or a broken escape in the path are left out and counted", () => {
	const { skipped } = scriptOf(
		sessionWith(
			logged("items.create", "/items", '{"name":"aaaa…', {}),
			logged("items.touch", "/items/%/touch", "", {}),
		),
	);
	expect(skipped).toBe(2);
});
