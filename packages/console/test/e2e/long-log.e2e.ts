import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Request } from "../../src/control/generated/index.ts";
import { openSandbox, type Sandbox, whyNot } from "./harness.ts";
import { settled } from "./settled.ts";

const ROWS = 100_000;
/** A row has ten elements, and some thirty rows are in the page: those in view, and six above and below. */
const MAX_ELEMENTS = 450;

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

/** Adds a list of the same length with empty rows beside the log, drawn without React. */
function emptyList(log: Element, rows: number): void {
	const box = document.createElement("div");
	box.id = "empty";
	box.className = "log-frame";
	const inner = document.createElement("div");
	inner.style.cssText = `height:${rows * 34}px;position:relative`;
	box.append(inner);
	log.after(box);
	const draw = (): void => {
		const first = Math.floor(box.scrollTop / 34);
		const shown = Array.from({ length: Math.ceil(box.clientHeight / 34) }, (_, index) => {
			const row = document.createElement("div");
			row.style.cssText = `position:absolute;width:100%;height:34px;top:${(first + index) * 34}px`;
			return row;
		});
		inner.replaceChildren(...shown);
	};
	box.addEventListener("scroll", () => requestAnimationFrame(draw));
	draw();
}

/** Scrolls from the first row to the last, one step for each frame. Returns the longest frame in milliseconds. */
async function scrollThrough(selector: string): Promise<number> {
	const box = document.querySelector(selector) as Element;
	let longest = 0;
	let before = await new Promise<number>(requestAnimationFrame);
	for (let step = 0; step <= 60; step++) {
		box.scrollTop = (box.scrollHeight * step) / 60;
		const now = await new Promise<number>(requestAnimationFrame);
		longest = Math.max(longest, now - before);
		before = now;
	}
	return longest;
}

/** Prints how much work scrolling is, next to a list of empty rows on the same machine. For people: it depends on what else runs. */
async function compareWithEmptyRows(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	const worked = async (): Promise<number> => {
		const { metrics } = await session.send("Performance.getMetrics");
		return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
	};
	const least = { log: Number.POSITIVE_INFINITY, empty: Number.POSITIVE_INFINITY };
	const longest = { log: Number.POSITIVE_INFINITY, empty: Number.POSITIVE_INFINITY };
	await page.locator(".log-frame").evaluate(emptyList, ROWS);
	for (let round = 0; round < 3; round++)
		for (const which of ["log", "empty"] as const) {
			const before = await worked();
			const frame = await page.evaluate(scrollThrough, which === "empty" ? "#empty" : ".log-frame:not(#empty)");
			least[which] = Math.min(least[which], (await worked()) - before);
			longest[which] = Math.min(longest[which], frame);
		}
	await page.evaluate(() => document.querySelector("#empty")?.remove());
	await session.detach();
	console.log(
		`100,000 rows: ${(least.log / least.empty).toFixed(1)} times the work of a list of empty rows; longest frame ${longest.log.toFixed(1)} ms, of empty rows ${longest.empty.toFixed(1)} ms`,
	);
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
		const elements = await frame().evaluate(async (box) => {
			let elements = 0;
			const step = box.scrollHeight / 60;
			for (let at = 0; at < box.scrollHeight; at += step) {
				box.scrollTop = at;
				await new Promise(requestAnimationFrame);
				elements = Math.max(elements, box.querySelectorAll("*").length);
			}
			return elements;
		});
		expect(elements).toBeLessThan(MAX_ELEMENTS);
		await frame().evaluate((box) => {
			box.scrollTop = box.scrollHeight;
		});
		await frame().locator('a[href$="/req_00000001"]').waitFor();
	}, 60_000);

	it("a jump to other rows reuses the elements of those that were in view", async () => {
		await compareWithEmptyRows(sandbox.page);
		await frame().evaluate((box) => {
			box.scrollTop = box.scrollHeight * 0.4;
		});
		await settled(sandbox.page, 10);
		const added = await frame().evaluate(async (box) => {
			const known = new Set(box.querySelectorAll("*"));
			for (const part of [0.2, 0.8, 0.5]) {
				box.scrollTop = box.scrollHeight * part;
				for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
			}
			return [...box.querySelectorAll("*")].filter((one) => !known.has(one)).length;
		});
		// A row more or less, depending on where the view begins.
		expect(added).toBeLessThanOrEqual(18);
	});

	it("the focus stays in the list when its request leaves the view, and is not on another request", async () => {
		const { page } = sandbox;
		await settled(page, 10);
		await frame().locator("a").nth(8).focus();
		await frame().evaluate((box) => {
			box.scrollTop += 100_000;
		});
		await settled(page, 10);
		const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
		expect(focused).toBe("Requests");
	});

	it("scrolling leaves the rows that stay in view untouched", async () => {
		await frame().evaluate((box) => {
			box.scrollTop = 340_000;
		});
		await settled(sandbox.page, 10);
		const touched = await frame().evaluate(async (box) => {
			const before = new Map([...box.querySelectorAll("a")].map((row) => [row, row.pathname]));
			const touched: string[] = [];
			const observer = new MutationObserver((records) => {
				for (const { target, type, attributeName } of records) {
					const row = (target instanceof Element ? target : target.parentElement)?.closest("a");
					if (row && before.get(row) === row.pathname) touched.push(`${type} ${attributeName}`);
				}
			});
			observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
			for (let row = 0; row < 5; row++) {
				box.scrollTop += 34;
				for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
			}
			observer.disconnect();
			const stayed = [...box.querySelectorAll("a")].filter((one) => before.get(one) === one.pathname).length;
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
