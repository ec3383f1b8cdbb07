import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Request } from "../../src/control/generated/index.ts";
import { openSandbox, type Sandbox, whyNot } from "./harness.ts";
import { settled } from "./settled.ts";

const ROWS = 100_000;
/** A row has ten elements, and some thirty rows are in the page: those in view, and ten above and below. */
const MAX_ELEMENTS = 700;

const requestOf = (number: number, entity: string): Request => ({
	request_id: `req_${String(number).padStart(8, "0")}`,
	at: new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString(),
	method: number % 3 === 0 ? "POST" : "GET",
	path: `/v1/entities/${entity}/orders/${number}`,
	operation: "orders.retrieve",
	status: number % 7 === 0 ? 429 : 200,
	duration_ms: number % 50,
	key_id: null,
	entity_id: entity,
	mode: "test",
	ip: "127.0.0.1",
	idempotency_key: null,
	replayed: false,
	fault: null,
	scopes: [],
	internal: false,
});

/** Responds to the page with a log of this many requests, newest first, instead of the server. */
async function longLog(page: Page, entity: string, rows: () => number): Promise<void> {
	await page.route(/\/control\/v1\/apis\/arcus\/requests\?/, (route) => {
		const { searchParams } = new URL(route.request().url());
		const from = searchParams.has("cursor") ? Number(searchParams.get("cursor")) : rows();
		const limit = Number(searchParams.get("limit"));
		const data = Array.from({ length: Math.min(limit, from) }, (_, index) => requestOf(from - index, entity));
		const rest = from - data.length;
		return route.fulfill({ json: { data, has_more: rest > 0, next_cursor: rest > 0 ? String(rest) : null } });
	});
}

describe.skipIf(whyNot !== undefined)(`a log of 100,000 requests${whyNot ? `: skipped, ${whyNot}` : ""}`, () => {
	let sandbox: Sandbox;
	const frame = () => sandbox.page.getByRole("region", { name: "Requests" });
	beforeAll(async () => {
		sandbox = await openSandbox(["arcus"]);
		await longLog(sandbox.page, sandbox.variable("ARCUS_ENTITY_ID"), () => ROWS);
		await sandbox.page.goto(sandbox.address("developers/logs"));
		await sandbox.page.getByText("100,000 requests").waitFor({ timeout: 60_000 });
	}, 120_000);
	afterAll(() => sandbox?.close());

	it("the page holds only the rows in view while it scrolls from the first to the last", async () => {
		const { elements, longest, frames } = await frame().evaluate(async (box) => {
			let elements = 0;
			let longest = 0;
			let frames = 0;
			let before = await new Promise<number>(requestAnimationFrame);
			const step = box.scrollHeight / 60;
			for (let at = 0; at < box.scrollHeight; at += step) {
				box.scrollTop = at;
				const now = await new Promise<number>(requestAnimationFrame);
				longest = Math.max(longest, now - before);
				before = now;
				frames += 1;
				elements = Math.max(elements, box.querySelectorAll("*").length);
			}
			return { elements, longest, frames };
		});
		console.log(
			`100,000 rows: ${elements} elements; longest of ${frames} frames while scrolling: ${longest.toFixed(1)} ms`,
		);
		expect(elements).toBeLessThan(MAX_ELEMENTS);
		await frame().evaluate((box) => {
			box.scrollTop = box.scrollHeight;
		});
		await frame().locator('a[href$="/req_00000001"]').waitFor();
	}, 60_000);

	it("scrolling leaves the rows that stay in view untouched", async () => {
		await frame().evaluate((box) => {
			box.scrollTop = 340_000;
		});
		await settled(sandbox.page, 10);
		const touched = await frame().evaluate(async (box) => {
			const before = new Set(box.querySelectorAll("a"));
			const touched: string[] = [];
			const observer = new MutationObserver((records) => {
				for (const { target, type, attributeName } of records) {
					const row = (target instanceof Element ? target : target.parentElement)?.closest("a");
					if (row && before.has(row)) touched.push(`${type} ${attributeName}`);
				}
			});
			observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
			for (let row = 0; row < 5; row++) {
				box.scrollTop += 34;
				for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
			}
			observer.disconnect();
			const stayed = [...box.querySelectorAll("a")].filter((one) => before.has(one)).length;
			return { touched, stayed };
		});
		expect(touched.stayed).toBeGreaterThan(10);
		expect(touched.touched).toEqual([]);
	});

	it("a new request is read alone, and the others are not read again", async () => {
		const page = await sandbox.another();
		let rows = 3_000;
		const asked: string[] = [];
		page.on("request", (request) => {
			if (/\/requests\?/.test(request.url())) asked.push(request.url());
		});
		await longLog(page, sandbox.variable("ARCUS_ENTITY_ID"), () => rows);
		await page.goto(sandbox.address("developers/logs"));
		await page.getByText("3,000 requests").waitFor();
		rows += 1;
		asked.length = 0;
		await fetch(`${sandbox.variable("ARCUS_BASE_URL")}/entities/x/orders`);
		await page.getByText("3,001 requests").waitFor();
		await page.locator('a[href$="/req_00003001"]').waitFor();
		expect(asked.length).toBeLessThan(3);
		await page.context().close();
	});
});
