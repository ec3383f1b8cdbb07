import { afterEach, describe, expect, it, vi } from "vitest";
import type { Mock } from "../../src/index.ts";
import { account, ask, type Listener, listener, still } from "./support/ask.ts";

const open: Listener[] = [];
afterEach(() => {
	vi.useRealTimers();
	for (const one of open.splice(0)) one.close();
});

const receive = async (answer?: Parameters<typeof listener>[0]): Promise<Listener> => {
	const one = await listener(answer);
	open.push(one);
	return one;
};

/** A world with an endpoint for orders, and a customer. */
async function subscribed(mock: Mock, url: string, key = mock.createKey().key) {
	const endpoint = (await ask(mock, key, "POST", "/webhook_endpoints", { url, enabled_events: ["order.*"] })).body;
	const buyer = (await ask(mock, key, "POST", "/accounts", account)).body.id;
	const order = async (): Promise<string> =>
		(await ask(mock, key, "POST", "/orders", { document_type: "sales_order", account_id: buyer })).body.id;
	return { key, endpoint, order };
}

const local = (more: object = {}): Mock => still({ allowLocalWebhooks: true, ...more });

describe("deliveries", () => {
	it("a duplicated delivery arrives twice with one id and one log entry", async () => {
		const mock = local();
		const { url, got } = await receive();
		const { key, endpoint, order } = await subscribed(mock, url);
		mock.faults.next(1, "order.created", "duplicate-delivery");
		await order();
		await order();
		await mock.webhooks.drain();
		expect(got).toHaveLength(3);
		expect(new Set(got.map((one) => one.id)).size).toBe(2);
		expect(
			(await ask(mock, key, "GET", `/webhook_endpoints/${endpoint.id}/deliveries`)).body.data.map(
				(one: { attempt: number }) => one.attempt,
			),
		).toEqual([1, 1]);
		expect(mock.deliveries.filter((one) => one.fault === "duplicate-delivery")).toHaveLength(2);
		expect(mock.faults.injected).toEqual({ "duplicate-delivery": 1 });
	});

	it("a reordered delivery arrives after the next one", async () => {
		const mock = local();
		const { url, got } = await receive();
		const { order } = await subscribed(mock, url);
		mock.faults.next(1, "*", "out-of-order-delivery");
		const first = await order();
		const second = await order();
		await mock.webhooks.drain();
		expect(got.map((one) => one.data.object.id)).toEqual([second, first]);
	});

	it("a fault cannot be armed for an event that no operation emits", () => {
		expect(() => local().faults.next(1, "order.vanished", "duplicate-delivery")).toThrow(/there is no event/);
	});

	it("a delivery to one endpoint does not wait for another endpoint that does not respond", async () => {
		const mock = local();
		let letGo = (): void => {};
		const stuck = new Promise<void>((resolve) => {
			letGo = resolve;
		});
		const slow = await receive(() => stuck.then(() => 200));
		const quick = await receive();
		const first = await subscribed(mock, slow.url);
		const second = await subscribed(mock, quick.url);
		for (let i = 0; i < 10; i++) await first.order();
		await second.order();
		while (quick.got.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
		expect(slow.got.length).toBeLessThanOrEqual(8);
		letGo();
		await mock.webhooks.drain();
		expect(slow.got).toHaveLength(10);
	});

	it("pending deliveries of a snapshot are sent after it is restored, and later ones are not", async () => {
		const mock = local();
		let status = 500;
		const { url, got } = await receive(() => status);
		const { order } = await subscribed(mock, url);
		const before = await order();
		await mock.webhooks.drain();
		const saved = mock.snapshot();
		const between = order();
		mock.restore(saved);
		await between;
		mock.restore(saved);
		expect(JSON.stringify(mock.snapshot())).toBe(JSON.stringify(saved));
		status = 200;
		got.length = 0;
		expect((await mock.clock.advance("2m")).map((due) => due.kind)).toEqual(["delivery"]);
		await mock.webhooks.drain();
		expect(got.map((one) => one.data.object.id)).toEqual([before]);
	});

	it("the delivery log does not grow without limit", async () => {
		const mock = local({ journal: { deliveries: 3 } });
		const { url, got } = await receive();
		const { key, endpoint, order } = await subscribed(mock, url);
		for (let i = 0; i < 6; i++) {
			await order();
			await mock.webhooks.drain();
		}
		expect(got).toHaveLength(6);
		expect((await ask(mock, key, "GET", `/webhook_endpoints/${endpoint.id}/deliveries`)).body.data).toHaveLength(3);
		expect(mock.deliveries).toHaveLength(3);
	});

	it("a delivery is sent again on request, with the same event and the same bytes", async () => {
		const mock = local();
		const { url } = await receive();
		const { key, endpoint, order } = await subscribed(mock, url);
		await order();
		await mock.webhooks.drain();
		const path = `/webhook_endpoints/${endpoint.id}/deliveries`;
		const [{ id }] = (await ask(mock, key, "GET", path)).body.data;
		expect((await ask(mock, key, "POST", `${path}/${id}/redeliver`)).status).toBeLessThan(300);
		await mock.webhooks.drain();
		const [first, second] = mock.deliveries;
		expect([second?.body, second?.eventId]).toEqual([first?.body, first?.eventId]);
		expect(second?.deliveryId).not.toBe(first?.deliveryId);
	});

	it("an event names its deliveries, and has none while the only endpoint is paused", async () => {
		const mock = local();
		const { url, got } = await receive();
		const { key, endpoint, order } = await subscribed(mock, url);
		const deliveries: (readonly string[])[] = [];
		mock.on("event", (event) => deliveries.push(event.deliveryIds));
		await order();
		await mock.webhooks.drain();
		await ask(mock, key, "PATCH", `/webhook_endpoints/${endpoint.id}`, { status: "paused" });
		await order();
		await ask(mock, key, "PATCH", `/webhook_endpoints/${endpoint.id}`, { status: "active" });
		await order();
		await mock.webhooks.drain();
		expect(deliveries.map((ids) => ids.length)).toEqual([1, 0, 1]);
		expect(mock.deliveries.map((one) => one.deliveryId)).toEqual(deliveries.flat());
		expect(got).toHaveLength(2);
	});

	it("listeners receive deliveries, and deliveries continue under fake timers", async () => {
		const { url, got } = await receive();
		vi.useFakeTimers();
		const mock = local();
		const seen: string[] = [];
		mock.on("event", (event) => seen.push(`event ${event.type}`));
		const silence = mock.on("delivery", (attempt) => seen.push(`delivery ${attempt.status}`));
		const { order } = await subscribed(mock, url);
		await order();
		await mock.webhooks.drain();
		silence();
		await order();
		await mock.webhooks.drain();
		expect(got).toHaveLength(2);
		expect(seen).toEqual(["event order.created", "delivery 200", "event order.created"]);
	});

	it("deliveries are retried in real time, faster by the configured factor", async () => {
		let status = 503;
		const { url, got } = await receive(() => {
			const now = status;
			status = 200;
			return now;
		});
		const mock = local({ clock: "real", webhookTimeScale: 0.0001 });
		const { order } = await subscribed(mock, url);
		await order();
		while (got.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
		await mock.webhooks.drain();
		expect(mock.deliveries.map((one) => [one.attempt, one.status])).toEqual([
			[1, 503],
			[2, 200],
		]);
	});
});
