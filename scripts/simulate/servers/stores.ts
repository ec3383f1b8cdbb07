import { createReceiver, type ReceiverStore } from "@countersign/webhooks";
import { postgresStore } from "@countersign/webhooks/postgres";
import { redisStore } from "@countersign/webhooks/redis";
import { EventLedger, type Judge } from "../world/ledger.ts";
import { stream } from "../world/random.ts";
import { noted } from "../world/shared-store.ts";
import { poolOf, redisOf } from "./clients.ts";
import { deliverAll, idsOf, keyOf, type Taker, webhooks } from "./deliver.ts";
import { TcpProxy } from "./proxy.ts";
import { makeTrouble, pause } from "./trouble.ts";

const WORKERS = 3;
const EVENTS = 250;
const CONCURRENCY = 4;

/** Receivers that share a store on a real server whose connections break: each event is handled, and none again after its completion. */
export async function storesUnderTrouble(
	kind: "postgres" | "redis",
	serverUrl: string,
	seed: number,
	judge: Judge,
): Promise<string> {
	const random = stream(seed, `store/${kind}`);
	const { proxy, url } = await TcpProxy.to(serverUrl);
	const ledger = new EventLedger(judge);
	const ids = idsOf(EVENTS);
	for (const id of ids) ledger.emitted(id, keyOf(id));
	const closers: (() => unknown)[] = [];
	const storeOf = (): ReceiverStore => {
		if (kind === "redis") {
			const redis = redisOf(url);
			closers.push(() => redis.disconnect());
			return redisStore(redis as never, { prefix: `simulated:${seed}:` });
		}
		const pool = poolOf(url, 8);
		closers.push(() => pool.end());
		return postgresStore(pool as never, { table: `simulated_${seed}`, transactional: false }) as ReceiverStore;
	};
	const takers = Array.from({ length: WORKERS }, (_, index): Taker => {
		const receiver = createReceiver({
			webhooks,
			store: noted(storeOf(), ledger, "the shared store"),
			concurrency: CONCURRENCY,
			handlerTimeout: 2_000,
			lease: 5_000,
			onError: () => {},
		});
		receiver.on("order.*", async (event) => {
			const record = ledger.named(String((event as { id: string }).id));
			if (!record) return;
			const end = ledger.started(record, {
				key: record.id,
				worker: `worker ${index}`,
				scopes: ["the shared store"],
				concurrency: CONCURRENCY,
			});
			await pause(random.between(1, 40));
			const fails = random.chance(0.05);
			end(!fails);
			if (fails) throw new Error("the handler failed");
		});
		return receiver as unknown as Taker;
	});
	await Promise.all([deliverAll(ids, takers, ledger, random, true), makeTrouble(proxy, random, 20_000)]);
	const left = ledger.open();
	if (left.length > 0)
		judge.break(
			"every event is handled in the end",
			`${left.length} events on ${kind} are not handled, ${left[0]?.id} among them`,
		);
	await Promise.all(closers.map((close) => close()));
	await proxy.close();
	return `${EVENTS} events, ${proxy.cuts} cuts, ${proxy.stalls} stalls, ${proxy.refusals} refusals`;
}
