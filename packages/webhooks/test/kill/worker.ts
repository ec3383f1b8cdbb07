/**
 * A receiving process for the kill test: `node worker.ts <mode> <state> <seed>`. It is killed at any moment. Says `ready <port>` when it
 * listens. An effect is one row, one count or one line for an event.
 */
import { appendFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
	createInbox,
	createReceiver,
	type HandlerContext,
	type Receiver,
	type ReceiverStore,
} from "@countersign/webhooks";
import { type ArcusEvents, arcusWebhooks, type UnknownEvent } from "@countersign/webhooks/arcus";
import { fileInbox, nodeHandler } from "@countersign/webhooks/node";
import { pgBossInbox, postgresInbox, postgresStore } from "@countersign/webhooks/postgres";
import { bullmqInbox, redisStore } from "@countersign/webhooks/redis";
import { Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import { Pool, type PoolClient } from "pg";
import PgBoss from "pg-boss";

const [mode = "", state = "", seed = "1"] = process.argv.slice(2);
const { REDIS_URL = "", DATABASE_URL = "", KILL_SECRET = "" } = process.env;
const webhooks = arcusWebhooks({ secrets: KILL_SECRET });
const timing = { handlerTimeout: 1_500, lease: 2_000, onError: () => {} };

let random = Number(seed);
/** Some handlers fail before their effect, some after it. */
function mayFail(): void {
	random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
	if (random / 2_147_483_648 < 0.03) throw new Error("the handler fails");
}
const pause = () => new Promise((resolve) => setTimeout(resolve, 2));

function receiverOn<Transaction>(
	store: ReceiverStore<Transaction> | undefined,
	effect: (id: string, context: HandlerContext<Transaction>) => unknown,
): Receiver<ArcusEvents, UnknownEvent, Transaction> {
	const receiver = createReceiver<ArcusEvents, UnknownEvent, Transaction>({ webhooks, store, ...timing });
	receiver.on("*", async (_event, context) => {
		mayFail();
		await effect(context.id, context);
		await pause();
		mayFail();
	});
	return receiver;
}

function onPostgres() {
	const pool = new Pool({ connectionString: DATABASE_URL, max: 20, connectionTimeoutMillis: 2_000 });
	pool.on("error", () => {});
	const store = postgresStore(pool, { table: `${state}_events` });
	const effect = (id: string, { transaction }: { transaction: PoolClient }) =>
		transaction.query(`insert into ${state}_effects (event) values ($1)`, [id]);
	return { pool, receiver: receiverOn(store, (id, context) => effect(id, context)) };
}

function onRedis() {
	const redis = new Redis(REDIS_URL, { retryStrategy: () => 50 });
	redis.on("error", () => {});
	return receiverOn(redisStore(redis, { prefix: `${state}:` }), (id) => redis.hincrby("effects", `${state} ${id}`, 1));
}

const rules = { concurrency: 8, maxAttempts: 1_000, backoff: () => 20, onError: () => {} };
const modes: Record<string, () => Promise<Parameters<typeof nodeHandler>[0]>> = {
	postgres: async () => onPostgres().receiver,
	memory: async () => receiverOn(undefined, (id) => appendFileSync(`${state}/effects`, `${id}\n`)),
	redis: async () => onRedis(),
	bullmq: async () => {
		const { hostname: host, port } = new URL(REDIS_URL);
		const connection = { host, port: Number(port), maxRetriesPerRequest: null, retryStrategy: () => 50 };
		const queue = new Queue("kill", { connection });
		queue.on("error", () => {});
		const storage = bullmqInbox({
			queue,
			// With the default interval, jobs of a killed worker would wait for a minute.
			worker: (process, options) =>
				new Worker("kill", process, { connection, lockDuration: 2_000, stalledInterval: 1_000, ...options }),
		});
		const inbox = createInbox({ webhooks, receiver: onRedis(), storage, ...rules });
		await inbox.start();
		return inbox;
	},
	"pg-boss": async () => {
		const boss = new PgBoss({ connectionString: DATABASE_URL, schema: `${state}_boss`, maintenanceIntervalSeconds: 1 });
		boss.on("error", () => {});
		await boss.start();
		const storage = pgBossInbox({ boss, schema: `${state}_boss`, expireInSeconds: 3, pollingIntervalSeconds: 0.5 });
		const inbox = createInbox({ webhooks, receiver: onPostgres().receiver, storage, ...rules });
		await inbox.start();
		return inbox;
	},
	"postgres-inbox": async () => {
		const { pool, receiver } = onPostgres();
		const storage = postgresInbox(pool, { table: `${state}_inbox`, lease: 1_000, pollInterval: 20 });
		const inbox = createInbox({ webhooks, receiver, storage, ...rules });
		await inbox.start();
		return inbox;
	},
	"file-inbox": async () => {
		const receiver = receiverOn(undefined, (id) => appendFileSync(`${state}/effects`, `${id}\n`));
		const inbox = createInbox({ webhooks, receiver, storage: await fileInbox(`${state}/inbox.log`), ...rules });
		await inbox.start();
		return inbox;
	},
};

const server = createServer(nodeHandler(await modes[mode]!()));
server.listen(0, "127.0.0.1", () => console.log(`ready ${(server.address() as AddressInfo).port}`));
