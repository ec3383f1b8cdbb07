import { createHmac } from "node:crypto";
import { createReceiver } from "@countersign/webhooks";
import { type ArcusWebhooks, type ArcusWebhooksOptions, arcusWebhooks } from "@countersign/webhooks/arcus";
import { afterEach, describe, expect, it, vi } from "vitest";
import { refusalCounts } from "../../src/receiver/refusal-counts.ts";
import { virtualClock } from "../support/virtual-clock.ts";
import { delivery, NOW, SECRET } from "./helpers.ts";

function setup(verifier: ArcusWebhooksOptions = {}, options: { onError?: (error: unknown) => void } = {}) {
	const clock = virtualClock(NOW);
	const lines: string[] = [];
	const logger = { warn: (line: string) => void lines.push(line) };
	const webhooks = arcusWebhooks({ secrets: SECRET, clock, secretCache: undefined, ...verifier });
	const receiver = createReceiver({ webhooks: webhooks as ArcusWebhooks, clock, logger, ...options });
	receiver.on("*", () => {});
	/** The next line: the cause is found after the response. */
	const line = () => vi.waitFor(() => lines[0] ?? expect.fail("no line yet"));
	return { clock, lines, receiver, line };
}

const forged = { body: "{}", headers: { "arcus-signature": `t=${NOW / 1000},v1=${"0".repeat(64)}` } };

function signed(body: string, { at = NOW, secret = SECRET } = {}) {
	const time = Math.floor(at / 1000);
	const digest = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex");
	return { body, headers: { "arcus-signature": `t=${time},v1=${digest}`, "user-agent": "Arcus-Webhooks/1.0" } };
}

const event = (name: string) => JSON.stringify({ id: "e1", object: "event", type: name, data: { object: {} } });

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
});

describe("a receiver's log of refused deliveries", () => {
	it("a receiver writes one line to console.warn by default", async () => {
		const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
		const receiver = createReceiver({ webhooks: arcusWebhooks({ secrets: SECRET, now: () => NOW }) });
		await receiver.process(forged);
		await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(1));
		expect(warn.mock.calls[0]).toEqual([expect.stringMatching(/^countersign: .*400 signature_mismatch/)]);
	});
	it("a receiver logs nothing about accepted deliveries, and nothing at all with logger: false", async () => {
		const { receiver, lines } = setup();
		expect((await receiver.process(await delivery("e1"))).status).toBe(200);
		const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
		const silent = createReceiver({ webhooks: arcusWebhooks({ secrets: SECRET, now: () => NOW }), logger: false });
		await silent.process(forged);
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect([lines, warn.mock.calls]).toEqual([[], []]);
	});
	it("the line for a wrong secret, a changed body or a wrong clock names the cause and says what to do", async () => {
		const wrong = setup({ secrets: "whsec_another" });
		await wrong.receiver.process(signed(event("order.paid")));
		expect(await wrong.line()).toMatch(/signature_mismatch.*What to do: .*secret/);
		const changed = setup();
		const { headers } = signed(event("order.paid"));
		await changed.receiver.process({ body: `${event("order.paid")}\n`, headers });
		expect(await changed.line()).toMatch(/Likely cause: .*line feed/);
		const late = setup();
		await late.receiver.process(signed(event("order.paid"), { at: NOW - 3_600_000 }));
		expect(await late.line()).toMatch(/timestamp_too_old.*UTC.*clock.*This machine's clock shows 2026-/);
	});
	it("the line for a parsed body says what to change in the framework", async () => {
		const error = vi.spyOn(console, "error").mockImplementation(() => {});
		const { receiver, line, lines } = setup();
		await receiver.process({ body: { parsed: true } as never, headers: {}, rawBodyHint: "Use express.raw()." });
		expect(await line()).toMatch(/400 body_not_raw.*What to do: Use express\.raw\(\)\./);
		expect([lines.length, error.mock.calls.length]).toEqual([1, 0]);
	});
	it("missing secrets are a configuration error: the response is 503, and the log line names the environment variable", async () => {
		vi.stubEnv("ARCUS_WEBHOOK_SECRET", "");
		const secrets = () => process.env.ARCUS_WEBHOOK_SECRET || [];
		const { receiver, line } = setup({ secrets });
		expect((await receiver.process(signed(event("order.paid")))).status).toBe(503);
		expect(await line()).toMatch(/503 no_active_secret.*Set the environment variable ARCUS_WEBHOOK_SECRET/);
	});
	it("onError is still called for errors that are not the sender's fault", async () => {
		const onError = vi.fn();
		const { receiver, line } = setup({ secrets: () => [] }, { onError });
		await receiver.process(forged);
		await line();
		expect(onError).toHaveBeenCalledTimes(1);
	});
	it("no line contains a secret, a signature or a part of the body", async () => {
		const { receiver, lines } = setup();
		const body = '{"id":"e1","type":"order.paid","card":"4242-secret-card"}';
		await receiver.process(signed(body, { secret: "whsec_wrong" }));
		await receiver.process({ ...signed(body), body: body.replace("e1", "e2") });
		await receiver.process(signed("not json 4242-secret-card"));
		await receiver.process(signed('{"id":7,"type":"4242-secret-card"}'));
		await receiver.process({ body, headers: { "arcus-signature": "t=1,v1=zz,4242-secret-card" } });
		await vi.waitFor(() => expect(lines).toHaveLength(5));
		for (const line of lines) expect(line).not.toMatch(/4242|whsec_|[0-9a-f]{32}/);
	});
	it("a stranger's header cannot forge log lines, fill the log or put a key into it", async () => {
		const { receiver, line } = setup();
		const agent = `curl\r\nFAKE line\u001b[31m\u202e\u2028 ${"sk_live_4eC39HqLyjWDarjtT1zdp7dc"} ${"a b ".repeat(5000)}`;
		await receiver.process({ ...forged, headers: { ...forged.headers, "user-agent": agent } });
		const written = await line();
		expect(written).toMatch(/curl FAKE line/);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
		expect(written).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]|sk_live/);
		expect(written.length).toBeLessThan(1_100);
	});
});

describe("a flood of refused deliveries", () => {
	it("a flood writes a bounded number of lines, which say how many were left out", async () => {
		const { receiver, lines, clock } = setup();
		for (let count = 0; count < 10_000; count++) await receiver.process(forged);
		await vi.waitFor(() => expect(lines.filter((line) => line.includes("What to do"))).toHaveLength(5));
		const summaries = () => lines.filter((line) => line.includes("held back"));
		expect(summaries()).toHaveLength(3);
		expect(summaries()[0]).toMatch(/45 more .* signature_mismatch/);
		await clock.advance(60_000);
		await receiver.process(forged);
		expect(summaries().at(-1)).toMatch(/5000 more/);
	});
	it("a flood of refusals with one code does not hide a refusal with another code", async () => {
		const { receiver, lines } = setup();
		for (let count = 0; count < 100; count++) await receiver.process(forged);
		await receiver.process({ body: "{}", headers: {} });
		await vi.waitFor(() => expect(lines.some((line) => line.includes("missing_header"))).toBe(true));
	});
	it("closing the receiver writes the remaining count", async () => {
		const { receiver, lines } = setup();
		for (let count = 0; count < 10; count++) await receiver.process(forged);
		await receiver.close();
		expect(lines.filter((line) => line.includes("5 more"))).toHaveLength(1);
	});
	it("the limit holds if each request creates a receiver and closes it", async () => {
		const clock = virtualClock(NOW);
		const lines: string[] = [];
		const logger = { warn: (line: string) => void lines.push(line) };
		const request = async (): Promise<void> => {
			const receiver = createReceiver({ webhooks: arcusWebhooks({ secrets: SECRET, clock }), clock, logger });
			receiver.on("order.piad" as never, () => {});
			await receiver.process(forged);
			await receiver.close();
		};
		const explained = () => lines.filter((line) => line.includes("What to do"));
		const counted = () => lines.filter((line) => line.includes("held back"));
		for (let count = 0; count < 1_000; count++) await request();
		await vi.waitFor(() => expect(explained()).toHaveLength(5));
		expect(counted().length).toBeLessThanOrEqual(4);
		expect(lines.filter((line) => line.includes("order.piad"))).toHaveLength(1);
		await clock.advance(60_000);
		await request();
		await vi.waitFor(() => expect(explained()).toHaveLength(6));
		const total = counted().reduce((sum, line) => sum + Number(/(\d+) more/.exec(line)?.[1]), explained().length);
		expect(total).toBe(1_001);
	});
	it("receivers with different loggers or different senders do not share the limit", async () => {
		const { receiver, lines, clock } = setup();
		for (let count = 0; count < 20; count++) await receiver.process(forged);
		const other = setup();
		await other.receiver.process(forged);
		expect(await other.line()).toMatch(/signature_mismatch/);
		const logger = { warn: (line: string) => void lines.push(line) };
		const counts = ["first", "second"].map((name) => refusalCounts(logger, clock, name));
		expect(counts[0]).not.toBe(counts[1]);
		expect(refusalCounts(logger, clock, "first")).toBe(counts[0]);
	});
	it("the limit keeps counts for at most 100 senders, and the others share theirs", () => {
		const logger = { warn: () => {} };
		const clock = virtualClock(NOW);
		const counts = Array.from({ length: 1_000 }, (_, index) => refusalCounts(logger, clock, `sender ${index}`));
		expect(new Set(counts).size).toBe(101);
	});
	it("a logger that throws or rejects does not change a response", async () => {
		const error = vi.spyOn(console, "error").mockImplementation(() => {});
		for (const warn of [() => Promise.reject(new Error("full")), () => expect.fail("full")]) {
			const webhooks = arcusWebhooks({ secrets: SECRET, now: () => NOW });
			const receiver = createReceiver({ webhooks, logger: { warn } });
			for (let count = 0; count < 60; count++) expect((await receiver.process(forged)).status).toBe(400);
		}
		// Five lines and a summary of each.
		await vi.waitFor(() => expect(error).toHaveBeenCalledTimes(12));
	});
});

describe("a misspelled event name", () => {
	it("a misspelled name gets one hint with the nearest name", () => {
		const { receiver, lines } = setup();
		for (let count = 0; count < 3; count++) receiver.on("orders.confirmed" as "order.confirmed", () => {});
		receiver.on("paymnt.*" as "payment.*", () => {});
		expect(lines).toEqual([
			expect.stringMatching(/"orders\.confirmed".*Did you mean "order\.confirmed"\?.*onUnlisted/),
			expect.stringMatching(/"paymnt\.\*".*Did you mean "payment\.\*"\?/),
		]);
	});
	it("listed names, families, * and onUnlisted get no hint", async () => {
		const { receiver, lines } = setup();
		const seen: string[] = [];
		receiver.on("order.paid", () => {});
		receiver.on("order.*", () => {});
		receiver.onUnlisted("warehouse.moved", (_event, { type }) => void seen.push(type));
		expect((await receiver.process(await delivery("e1", "warehouse.moved"))).status).toBe(200);
		expect([lines, seen]).toEqual([[], ["warehouse.moved"]]);
	});
});
