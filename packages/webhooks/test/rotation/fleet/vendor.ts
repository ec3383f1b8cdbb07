import { setTimeout as sleep } from "node:timers/promises";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";

/** The first of the sender's retries comes after 2.4 seconds, the second after twelve. */
const TIME_SCALE = 0.04;
const TICK_MS = 25;
/**
 * The maximum number of events that wait to be delivered. A slow machine creates fewer events; otherwise an overlap would end before most
 * of them are sent.
 */
const MAX_WAITING = 16;

/** The sender: it delivers the given number of events per second for the given time, and records the outcome of each attempt. */
export async function startVendor() {
	const mock = createArcusMock({
		rateLimits: false,
		allowLocalWebhooks: true,
		webhookTimeScale: TIME_SCALE,
		checkResponses: false,
		provenance: false,
	});
	const api = await mock.listen(0);
	const { key: apiKey, entityId } = mock.createKey({ mode: "test" });
	const access = { apiKey, entityId, baseUrl: api.url };
	const arcus = new Arcus(access);
	const inside = new Arcus({ ...access, fetch: (input, init) => mock.fetch(new Request(input, init)) });

	const sent: string[] = [];
	const journal = {
		attempts: 0,
		refused: 0,
		late: 0,
		refusedAgain: [] as string[],
		others: new Map<string, number>(),
		mostFailuresInARow: 0,
	};
	let isInterrupted = false;
	const delivered = new Set<string>();
	const inARow = new Map<string, number>();
	mock.on("event", ({ id, type, deliveryIds }) => {
		// What happens while the endpoint is paused is sent to nobody.
		if (type === "order.created" && deliveryIds.length > 0) sent.push(id);
	});
	mock.on("delivery", ({ endpointId, eventId, attempt, status, error = "" }) => {
		journal.attempts++;
		if (status === 200) delivered.add(eventId);
		// This delivery was in flight when the first of two subscriptions and its secret were removed. The second subscription has delivered
		// the event.
		if (status === 400 && delivered.has(eventId)) {
			journal.late++;
			return;
		}
		const failures = status === 200 ? 0 : (inARow.get(endpointId) ?? 0) + 1;
		inARow.set(endpointId, failures);
		journal.mostFailuresInARow = Math.max(journal.mostFailuresInARow, failures);
		if (status === 400) {
			journal.refused++;
			// Until an interrupted rotation is resumed, nobody knows the new secret.
			if (attempt > 1 && !isInterrupted) journal.refusedAgain.push(eventId);
		} else if (status !== 200) journal.others.set(error, (journal.others.get(error) ?? 0) + 1);
	});

	const account = await arcus.accounts.create({ account_type: "business", name: "Ernst Handel" });
	const product = await arcus.products.create({ title: "Chai", product_type: "physical", list_price: 18 });
	const order = {
		document_type: "sales_order" as const,
		account_id: account.id,
		line_items: [{ product_id: product.id, quantity: 1 }],
	};
	/** Emits events at a steady rate and catches up on missed ones, within limits. */
	async function stream(perSecond: number, signal: AbortSignal): Promise<void> {
		const startedAt = performance.now();
		for (let made = 0; !signal.aborted; await sleep(TICK_MS)) {
			const due = Math.min(made + perSecond / 4, ((performance.now() - startedAt) / 1000) * perSecond);
			for (; made < due && sent.length - delivered.size < MAX_WAITING; made++) await inside.orders.create(order);
		}
	}
	/** Resolves when everything that was sent until now has arrived. @throws Error for events that do not arrive after many retries */
	async function arrived(): Promise<void> {
		let waiting = sent.filter((id) => !delivered.has(id));
		for (const until = Date.now() + 60_000; waiting.length > 0; await sleep(TICK_MS)) {
			if (Date.now() > until) {
				const endpoints = (await arcus.webhookEndpoints.list()).data.map(({ id, status }) => `${id} ${status}`);
				const facts = JSON.stringify([journal, ...journal.others]);
				throw new Error(
					`${waiting.length} events do not arrive: ${waiting.slice(0, 5)}; endpoints ${endpoints}; ${facts}`,
				);
			}
			waiting = waiting.filter((id) => !delivered.has(id));
		}
	}
	const isPaused = async (endpointId: string): Promise<boolean> =>
		(await arcus.webhookEndpoints.retrieve(endpointId)).status === "paused";
	/** What the operator of a paused endpoint does: sets it active, and has the events sent again that it missed. */
	async function resume(endpointId: string): Promise<void> {
		await arcus.webhookEndpoints.update(endpointId, { status: "active" });
		for await (const { id } of arcus.webhookEndpoints.deliveries.list(endpointId, { status: "failed" }))
			await arcus.webhookEndpoints.deliveries.redeliver(endpointId, id);
	}
	return {
		access,
		arrived,
		/** @param now whether a rotation was killed after the switch, and nobody knows the new secret */
		interrupted(now: boolean) {
			isInterrupted = now;
		},
		isPaused,
		resume,
		arcus,
		sent,
		journal,
		stream,
		async close() {
			await api.close();
			mock.stop();
		},
	};
}
