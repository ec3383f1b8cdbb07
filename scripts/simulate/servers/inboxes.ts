import { createInbox, createReceiver } from "@countersign/webhooks";
import { postgresInbox, postgresStore } from "@countersign/webhooks/postgres";
import { EventLedger, type Judge } from "../world/ledger.ts";
import { stream } from "../world/random.ts";
import { noted } from "../world/shared-store.ts";
import { poolOf } from "./clients.ts";
import { deliverAll, idsOf, keyOf, type Taker, webhooks } from "./deliver.ts";
import { TcpProxy } from "./proxy.ts";
import { makeTrouble, pause, until } from "./trouble.ts";

const SERVICES = ["shop", "billing"];
const WORKERS = 2;
const EVENTS = 150;
const CONCURRENCY = 4;

/** Two services, each with several processes, whose inboxes share one table of a real PostgreSQL. Each handles all of its own events. */
export async function inboxesUnderTrouble(serverUrl: string, seed: number, judge: Judge): Promise<string> {
	const random = stream(seed, "inboxes");
	const { proxy, url } = await TcpProxy.to(serverUrl);
	const ids = idsOf(EVENTS);
	const closers: (() => Promise<unknown>)[] = [];
	const services = await Promise.all(
		SERVICES.map(async (name) => {
			const ledger = new EventLedger(judge);
			for (const id of ids) ledger.emitted(id, keyOf(id));
			const takers = await Promise.all(
				Array.from({ length: WORKERS }, async (_, index): Promise<Taker> => {
					const pool = poolOf(url, 10);
					const worker = `${name} ${index}`;
					const store = postgresStore(pool as never, { table: `marks_${seed}`, transactional: false });
					const receiver = createReceiver({
						webhooks,
						store: noted(store as never, ledger, "the shared store"),
						namespace: name,
						handlerTimeout: 2_000,
						lease: 5_000,
						onError: () => {},
					});
					receiver.on("order.*", async (event) => {
						const record = ledger.named(String((event as { id: string }).id));
						if (!record) return;
						const end = ledger.started(record, {
							key: record.id,
							worker,
							scopes: ["the shared store"],
							concurrency: CONCURRENCY,
						});
						await pause(random.between(1, 30));
						const fails = random.chance(0.05);
						end(!fails);
						if (fails) throw new Error("the handler failed");
					});
					const inbox = createInbox({
						webhooks,
						receiver,
						name,
						storage: postgresInbox(pool as never, { table: `inbox_${seed}`, lease: 5_000, pollInterval: 100 }),
						concurrency: CONCURRENCY,
						maxAttempts: 50,
						backoff: () => 200,
						onError: () => {},
					} as never);
					await inbox.start();
					closers.push(async () => {
						await inbox.stop();
						await pool.end();
					});
					return inbox as unknown as Taker;
				}),
			);
			return { ledger, takers };
		}),
	);
	await Promise.all([
		...services.map(({ ledger, takers }) => deliverAll(ids, takers, ledger, random, false)),
		makeTrouble(proxy, random, 20_000),
	]);
	const open = (): number => services.reduce((sum, { ledger }) => sum + ledger.open().length, 0);
	if (!(await until(() => open() === 0, 60_000)))
		judge.break(
			"every event is handled in the end",
			`${open()} of ${EVENTS * SERVICES.length} stored events are not handled a minute after the last fault`,
		);
	await Promise.all(closers.map((close) => close()));
	await proxy.close();
	return `${EVENTS * SERVICES.length} events of two services, ${proxy.cuts} cuts, ${proxy.stalls} stalls, ${proxy.refusals} refusals`;
}
