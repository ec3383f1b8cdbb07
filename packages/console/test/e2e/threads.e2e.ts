import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axe } from "./axe.ts";
import { openSandbox, type Receiver, receiver, type Sandbox, whyNot } from "./harness.ts";
import { visit } from "./settled.ts";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
/** `COUNTERSIGN_SCREENS=look` takes pictures, for people to look at. */
const isLooking = process.env.COUNTERSIGN_SCREENS === "look";
const pictures = join(ROOT, ".cache/console");
const SLOW = 90_000;

describe.skipIf(whyNot !== undefined)(`threads in a browser${whyNot ? `: skipped, ${whyNot}` : ""}`, () => {
	let sandbox: Sandbox;
	let target: Receiver;
	const page = () => sandbox.page;
	const main = () => page().getByRole("main");
	const open = (path: string) => visit(page(), sandbox.address(path));
	const api = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
		const base = `${sandbox.variable("ARCUS_BASE_URL")}/entities/${sandbox.variable("ARCUS_ENTITY_ID")}`;
		const response = await fetch(base + path, {
			method,
			headers: {
				authorization: `Bearer ${sandbox.variable("ARCUS_API_KEY")}`,
				"content-type": "application/json",
				...headers,
			},
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		return { status: response.status, id: response.headers.get("x-request-id") ?? "", body: await response.json() };
	};
	/** The step of a thread with this name. */
	const step = (name: string) => main().locator(".mantine-Timeline-item", { hasText: name }).first();

	beforeAll(async () => {
		mkdirSync(pictures, { recursive: true });
		sandbox = await openSandbox(["arcus"]);
		target = await receiver();
		await api("POST", "/webhook_endpoints", { url: target.url, enabled_events: ["*"] });
	});
	afterAll(async () => {
		await target?.close();
		await sandbox?.close();
	});

	it("a thread shows each check with what it compared, and what the rule said with its source", async () => {
		const buyer = await api("POST", "/accounts", { account_type: "business", name: "A" });
		const order = await api("POST", "/orders", { account_id: buyer.body.id, document_type: "sales_order" });
		const { id, status } = await api("POST", `/orders/${order.body.id}/confirm`, {});
		expect(status).toBe(422);
		await open(`threads/${id}`);
		await step("Rate limit")
			.getByText(/of 60 calls in this minute, \d+ of 10 calls in this second/)
			.waitFor();
		await step("Scope")
			.getByText(/needs orders:write; granted: orders:write/)
			.waitFor();
		const rule = step("orders.confirm refused with 422");
		await rule.getByText("failed").waitFor();
		await rule.locator("[tabindex='0']").focus();
		await page()
			.getByText(/the order has no lines/)
			.last()
			.waitFor();
		await step("Response").getByText("not reached").waitFor();
	});

	it("a job has a thread of its own, which the request that scheduled it and the move of the clock lead to", async () => {
		target.respond = { status: 200, body: "" };
		const buyer = await api("POST", "/accounts", { account_type: "business", name: "B" });
		const product = await api("POST", "/products", { product_type: "service", title: "Tea" });
		const line_items = [{ product_id: product.body.id, quantity: 1, unit_price: 10 }];
		const order = await api("POST", "/orders", { account_id: buyer.body.id, document_type: "invoice", line_items });
		const paid = await api("POST", `/orders/${order.body.id}/payments`, { payment_method: "ach", amount: 10 });
		expect(paid.body.status).toBe("pending");
		await open("time");
		await page().getByRole("table", { name: "Due next" }).getByText("Payments.ach clears").waitFor();
		await page().getByRole("button", { name: "Move to what is due next" }).click();
		await page().getByRole("table", { name: "What ran" }).getByText("Payments.ach clears").waitFor();
		await page().getByRole("link", { name: "Thread of this move" }).click();
		await main()
			.getByText(/Clock moved by \d+ d/)
			.waitFor();
		await main().getByRole("link", { name: "job:payments.ach_clears" }).click();
		await main().getByText("Job payments.ach_clears").waitFor();
		await main()
			.getByText(/"pending"/)
			.first()
			.waitFor();
		await main()
			.getByText(/Events: [1-9]/)
			.waitFor();
		await main().getByRole("link", { name: "The request that scheduled it" }).click();
		await page().waitForURL(`**/threads/${paid.id}`);
		await main().getByRole("link", { name: "Job payments.ach_clears" }).waitFor();
	});

	it("the clock moves to the next retry, and the thread of the request shows it", async () => {
		target.respond = { status: 500, body: "busy" };
		const buyer = await api("POST", "/accounts", { account_type: "business", name: "C" });
		const order = await api("POST", "/orders", { account_id: buyer.body.id, document_type: "sales_order" });
		await open(`threads/${order.id}`);
		await main()
			.getByRole("button", { name: /500 order\.created/ })
			.waitFor();
		target.respond = { status: 200, body: "thanks" };
		const second = await sandbox.another();
		await second.goto(sandbox.address("time"));
		await second.getByRole("button", { name: "Move to what is due next" }).click();
		await second.getByRole("table", { name: "What ran" }).getByText("Deliver a webhook event").waitFor();
		await second.close();
		// The page follows by itself.
		await main()
			.getByRole("button", { name: /200 order\.created/ })
			.waitFor();
	});

	it("the clock moves to the expiry of a key, and the key stops working", async () => {
		const { body: clock } = await sandbox.control<{ now: string }>("GET", "/apis/arcus/clock");
		const expires_at = new Date(Date.parse(clock.now) + 30_000).toISOString();
		const { body } = await sandbox.control<{ key: string }>("POST", "/apis/arcus/keys", {
			name: "brief",
			entity_id: sandbox.variable("ARCUS_ENTITY_ID"),
			mode: "test",
			expires_at,
		});
		const headers = { authorization: `Bearer ${body.key}` };
		expect((await api("GET", "/accounts", undefined, headers)).status).toBe(200);
		await open("time");
		await page().getByRole("table", { name: "Due next" }).getByText("An API key expires").waitFor();
		await page().getByRole("button", { name: "Move to what is due next" }).click();
		await expect.poll(async () => (await api("GET", "/accounts", undefined, headers)).status).toBe(401);
		const { id } = await api("GET", "/accounts", undefined, headers);
		await open(`threads/${id}`);
		await step("Key")
			.getByText(/brief, test mode, .* it expired at/)
			.waitFor();
	});

	it("a triggered event and an edit have threads, and an edit with another type is refused with the reason", async () => {
		target.respond = { status: 200, body: "" };
		const { body } = await api("POST", "/accounts", { account_type: "business", name: "D" });
		await open(`records/accounts/${body.id}`);
		const editor = page().getByRole("textbox", { name: "Record" });
		const row = JSON.parse(await editor.inputValue());
		await editor.fill(JSON.stringify({ ...row, display_name: 5 }));
		await main().getByRole("button", { name: "Save" }).click();
		await main().getByText("display_name is of type string, but the new value is of type number.").waitFor();
		await editor.fill(JSON.stringify({ ...row, display_name: "Edited" }));
		await main().getByRole("button", { name: "Save" }).click();
		await main().getByText("Nothing is changed.").waitFor();
		await main().getByRole("link", { name: "What changed it" }).click();
		await main()
			.getByRole("link", { name: `Edit of accounts ${body.id}` })
			.click();
		await main().getByText('"Edited"').first().waitFor();
		const { body: sent } = await sandbox.control<{ event_id: string }>("POST", "/apis/arcus/events", {
			entity_id: sandbox.variable("ARCUS_ENTITY_ID"),
			mode: "test",
			type: "order.created",
			object: { id: "one" },
			url: target.url,
		});
		await open("threads");
		const link = main().getByRole("link", { name: `Event order.created to ${target.url}` });
		await visit(page(), new URL((await link.getAttribute("href")) ?? "", sandbox.origin).href);
		await main().getByText(sent.event_id).waitFor();
		await main()
			.getByRole("button", { name: /200 order\.created/ })
			.waitFor();
	});

	it(
		"a saved script runs against countersign dev, with its faults and moves of the clock",
		async () => {
			await open("threads");
			await sandbox.control("POST", "/apis/arcus/faults", { target: "accounts.list", kind: "503" });
			const failing = await api("GET", "/accounts");
			expect(failing.status).toBe(503);
			await sandbox.control("POST", "/apis/arcus/clock/advance", { by: "1h" });
			await main().getByRole("link", { name: "Clock moved by 1 h" }).waitFor();
			const rows = main().getByRole("row");
			await rows.filter({ hasText: "Clock moved by 1 h" }).getByRole("checkbox").check();
			await rows.filter({ hasText: "503" }).first().getByRole("checkbox").check();
			await page().getByText("2 chosen for a saved session.").waitFor();
			const downloading = page().waitForEvent("download");
			await page().getByRole("button", { name: "Save as script" }).click();
			const text = readFileSync(await (await downloading).path(), "utf8");
			expect(text).toContain('await control("faults", { target: "accounts.list", kind: "503" });');
			expect(text).toMatch(/await control\("clock\/advance", \{ by: "36\d{5}ms" \}\);/);
			const folder = mkdtempSync(join(ROOT, ".cache", "script-"));
			try {
				writeFileSync(join(folder, "session.mts"), text);
				const before = await sandbox.control<{ now: string }>("GET", "/apis/arcus/clock");
				const ended = await run(join(folder, "session.mts"), {
					COUNTERSIGN_TOKEN: sandbox.token,
					ARCUS_API_KEY: sandbox.variable("ARCUS_API_KEY"),
					ARCUS_ENTITY_ID: sandbox.variable("ARCUS_ENTITY_ID"),
					ARCUS_BASE_URL: sandbox.variable("ARCUS_BASE_URL"),
				});
				expect(ended.status, ended.output).toBe(0);
				expect(ended.output).toContain("expected status 503: 503");
				const after = await sandbox.control<{ now: string }>("GET", "/apis/arcus/clock");
				expect(Date.parse(after.body.now) - Date.parse(before.body.now)).toBeGreaterThanOrEqual(3_600_000);
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		},
		SLOW,
	);

	it.each([
		["desk", { width: 1440, height: 900 }, "light"],
		["phone", { width: 390, height: 844 }, "dark"],
	] as const)(
		"axe finds nothing in a thread of each kind, and each fits the screen: %s",
		async (size, viewport, colorScheme) => {
			const other = await sandbox.another({ viewport, colorScheme });
			const { body } = await sandbox.control<{ data: { id: string; cause: { kind: string } }[] }>(
				"GET",
				"/apis/arcus/threads?limit=500",
			);
			const kinds = new Map(body.data.map(({ id, cause }) => [cause.kind, id]));
			expect([...kinds.keys()].sort()).toEqual(["clock", "edit", "event", "fault", "job", "key", "request"]);
			const found: string[] = [];
			for (const [kind, path] of [["list", "threads"], ...[...kinds].map(([kind, id]) => [kind, `threads/${id}`])]) {
				await visit(other, sandbox.address(path ?? ""));
				await other
					.getByText(kind === "list" ? "Save as test" : "All threads")
					.first()
					.waitFor();
				await other
					.locator(kind === "list" ? "table" : ".thread, main pre")
					.first()
					.waitFor();
				for (const problem of await axe(other)) found.push(`${kind}: ${problem}`);
				const wide = await other.evaluate(() => document.documentElement.scrollWidth - innerWidth);
				if (wide > 0) found.push(`${kind}: scrolls sideways by ${wide} px`);
				if (isLooking) await other.screenshot({ path: `${pictures}/thread-${kind}-${size}.png`, fullPage: true });
			}
			await other.close();
			expect(found).toEqual([]);
		},
		SLOW,
	);

	it("no page logged an error", () => {
		expect(sandbox.problems.filter((problem) => !problem.includes("422"))).toEqual([]);
	});
});

function run(
	file: string,
	env: NodeJS.ProcessEnv,
): Promise<{ readonly status: number | null; readonly output: string }> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, ["--conditions=countersign-source", "--import", "tsx", file], {
			cwd: ROOT,
			env: { ...process.env, ...env },
		});
		let output = "";
		for (const stream of [child.stdout, child.stderr])
			stream.on("data", (chunk: Buffer) => {
				output += chunk.toString();
			});
		child.on("close", (status) => resolve({ status, output }));
	});
}
