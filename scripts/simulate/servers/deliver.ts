import { arcusWebhooks } from "@countersign/webhooks/arcus";
import type { EventLedger } from "../world/ledger.ts";
import type { Stream } from "../world/random.ts";
import { pause } from "./trouble.ts";

export const SECRET = "whsec_servers_0123456789abcdef0123";
export const webhooks = arcusWebhooks({ secrets: SECRET });

export interface Taker {
	process(delivery: { body: string; headers: Record<string, string> }): Promise<{ status: number }>;
}

/** The ids of this many events, the same for everyone who receives them. */
export const idsOf = (count: number): string[] =>
	Array.from({ length: count }, (_, index) => `evt_${(0xabc000 + index).toString(16)}`);

/** Delivers each event to one of the takers until it gets a 2xx response, several at a time, and sometimes once more. */
export async function deliverAll(
	ids: readonly string[],
	takers: readonly Taker[],
	ledger: EventLedger,
	random: Stream,
	isHandledNow: boolean,
): Promise<void> {
	const queue = [...ids];
	const deliver = async (id: string): Promise<void> => {
		const body = JSON.stringify({ id, object: "event", type: "order.confirmed", data: { object: { id: keyOf(id) } } });
		for (;;) {
			const { status } = await random.pick(takers).process({ body, headers: await webhooks.sign(body) });
			if (status >= 200 && status < 300) {
				const event = ledger.named(id);
				if (event) ledger.acknowledged(event, isHandledNow);
				return;
			}
			await pause(random.between(50, 400));
		}
	};
	const worker = async (): Promise<void> => {
		for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
			await deliver(id);
			if (random.chance(0.1)) await deliver(id);
			await pause(random.between(0, 60));
		}
	};
	await Promise.all(Array.from({ length: 6 }, worker));
}

/** Ten keys. */
export const keyOf = (id: string): string => `order-${Number.parseInt(id.slice(4), 16) % 10}`;
