import type { ReceiverStore } from "@countersign/webhooks";
import { createReceiver, secretStore } from "@countersign/webhooks";
import { postgresDocument, postgresStore } from "@countersign/webhooks/postgres";
import { redisDocument, redisStore } from "@countersign/webhooks/redis";
import { storeConformance } from "@countersign/webhooks/testing";
import { Redis } from "ioredis";
import { Client, Pool, type PoolClient } from "pg";
import postgres, { type TransactionSql } from "postgres";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";

import { delivery, webhooks } from "../receiver/helpers.ts";

const { REDIS_URL, DATABASE_URL } = process.env;
const own = `w${process.pid}_${Date.now()}`;

describe.skipIf(!REDIS_URL)("redisStore (skipped: set REDIS_URL; npm run check starts a server)", () => {
	const url = REDIS_URL ?? "";
	const ioredis = REDIS_URL ? new Redis(url) : undefined;
	const second = REDIS_URL ? new Redis(url) : undefined;
	const nodeRedis = REDIS_URL ? createClient({ url }) : undefined;
	beforeAll(async () => {
		await nodeRedis?.connect();
	});
	afterAll(() => {
		ioredis?.disconnect();
		second?.disconnect();
		nodeRedis?.destroy();
	});

	it.each(storeConformance)("redisStore over ioredis and node-redis at once: $name", async ({ run }) => {
		const clients = [ioredis!, nodeRedis!, second!];
		let opened = 0;
		await run(() => redisStore(clients[opened++ % clients.length]!, { prefix: `${own}:` }));
	});

	it("redisStore lets Redis forget finished events after `ttl`", async () => {
		const store = redisStore(ioredis!, { prefix: `${own}:ttl:`, ttl: 100_000 });
		const result = await store.claim("a", 50_000);
		if (result.state !== "claimed") throw new Error(result.state);
		const held = await ioredis!.pttl(`${own}:ttl:a`);
		expect(held).toBeGreaterThan(100_000);
		await store.complete(result.claim);
		const finished = await ioredis!.pttl(`${own}:ttl:a`);
		expect(finished).toBeGreaterThan(0);
		expect(finished).toBeLessThanOrEqual(100_000);
	});

	it("a secrets document in Redis keeps the changes of all concurrent writers", async () => {
		const stores = [ioredis!, nodeRedis!, second!].map((client) =>
			secretStore(redisDocument(client, `${own}:secrets`)),
		);
		await Promise.all(
			Array.from({ length: 12 }, (_, index) =>
				stores[index % 3]?.update((state) => ({ secrets: [...state.secrets, { secret: `s${index}` }] })),
			),
		);
		expect(await stores[0]?.load()).toHaveLength(12);
	});

	it("a secrets document in Redis does not replace a string that has changed since it was read", async () => {
		const document = redisDocument(nodeRedis!, `${own}:document`);
		expect(await document.read()).toBeUndefined();
		expect(await document.replace("one", undefined)).toBe(true);
		expect(await document.replace("again", undefined)).toBe(false);
		const read = await document.read();
		expect(await document.replace("two", read?.version)).toBe(true);
		expect(await document.replace("three", read?.version)).toBe(false);
		expect((await document.read())?.text).toBe("two");
	});
});

describe("a Redis store without a client", () => {
	it("a Redis store without a client causes an error that says what to pass", () => {
		expect(() => redisStore({} as never)).toThrow(/ioredis, node-redis or Valkey/);
		expect(() => redisStore(undefined as never)).toThrow(TypeError);
	});
});

describe.skipIf(!DATABASE_URL)("postgresStore (skipped: set DATABASE_URL; npm run check starts a server)", () => {
	const pool = DATABASE_URL ? new Pool({ connectionString: DATABASE_URL, max: 20 }) : undefined;
	const sql = DATABASE_URL ? postgres(DATABASE_URL, { max: 5, onnotice: () => {} }) : undefined;
	const table = `${own}_events`;
	afterAll(async () => {
		await pool?.query(`drop table if exists ${table}`);
		await pool?.end();
		await sql?.end();
	});

	it.each(storeConformance)("postgresStore over pg and postgres at once: $name", async ({ run }) => {
		let opened = 0;
		await run(() => (opened++ % 2 === 0 ? postgresStore(pool!, { table }) : postgresStore(sql!, { table })));
	});
	it.each(storeConformance)("postgresStore without transactions: $name", async ({ run }) => {
		await run(() => postgresStore(pool!, { table, transactional: false }));
	});

	it("postgresStore passes the client's own transaction to the handler", async () => {
		const effects = `${own}_effects`;
		await pool!.query(`create table ${effects} (event text)`);
		const count = async () => Number((await pool!.query(`select count(*) from ${effects}`)).rows[0]?.count);
		const claimOf = async (store: ReceiverStore<unknown>, key: string) => {
			const result = await store.claim(key, 60_000);
			if (result.state !== "claimed") throw new Error(result.state);
			return result.claim;
		};
		const overPg = postgresStore(pool!, { table });
		const overPostgres = postgresStore(sql!, { table });
		const pgClaim = await claimOf(overPg, "pg");
		const failed = overPg.completeWith?.(pgClaim, async (transaction) => {
			expectTypeOf(transaction).toEqualTypeOf<PoolClient>();
			await transaction.query(`insert into ${effects} values ('pg')`);
			throw new Error("no");
		});
		await expect(failed).rejects.toThrow("no");
		expect(await count()).toBe(0);
		await overPg.completeWith?.(pgClaim, async (transaction) => {
			await transaction.query(`insert into ${effects} values ('pg')`);
		});
		const claim = await claimOf(overPostgres, "postgres");
		await overPostgres.completeWith?.(claim, async (transaction) => {
			expectTypeOf(transaction).toExtend<TransactionSql>();
			await transaction`insert into ${transaction(effects)} values ('postgres')`;
		});
		expect(await count()).toBe(2);
		await pool!.query(`drop table ${effects}`);
	});

	it("postgresStore survives a connection that breaks in the middle of a handler, and everything is undone", async () => {
		const store = postgresStore(pool!, { table });
		const result = await store.claim("broken", 60_000);
		if (result.state !== "claimed") throw new Error(result.state);
		const work = store.completeWith?.(result.claim, async (transaction) => {
			const { rows } = await transaction.query("select pg_backend_pid() as pid");
			await pool!.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
			await transaction.query("select 1");
		});
		await expect(work).rejects.toThrow();
		expect((await store.claim("broken", 1)).state).toBe("pending");
		expect(await store.complete(result.claim)).toBe(true);
	});

	it("concurrent stores create the table only once", async () => {
		const fresh = `${own}_fresh`;
		const results = await Promise.all(
			Array.from({ length: 12 }, () => postgresStore(pool!, { table: fresh }).claim("a", 60_000)),
		);
		expect(results.filter(({ state }) => state === "claimed")).toHaveLength(1);
		await pool!.query(`drop table ${fresh}`);
	});

	it("postgresStore responds to every delivery while handlers hang or query the pool themselves", async () => {
		const small = new Pool({ connectionString: DATABASE_URL, max: 4 });
		const stores = [postgresStore(small, { table }), postgresStore(small, { table })];
		let release: () => void = () => {};
		const gate = new Promise<void>((resolve) => {
			release = resolve;
		});
		const handled: string[] = [];
		const receivers = stores.map((store, index) => {
			const receiver = createReceiver({
				webhooks,
				store,
				namespace: `${own}:${index}`,
				handlerTimeout: 400,
				queueTimeout: 200,
				onError: () => {},
			});
			receiver.on("*", async ({ id }) => {
				if (id.startsWith("hangs")) await gate;
				await small.query("select 1");
				handled.push(id);
			});
			return receiver;
		});
		const sendAll = async (prefix: string) =>
			Promise.all(
				Array.from({ length: 12 }, async (_, index) =>
					receivers[index % 2]!.process(await delivery(`${prefix}${index}`)).then(({ status }) => status),
				),
			);
		const hanging = await sendAll("hangs");
		expect(hanging.every((status) => status === 500 || status === 503)).toBe(true);
		release();
		await Promise.all(receivers.map((receiver) => receiver.idle()));
		expect(await sendAll("quick")).toEqual(Array(12).fill(200));
		expect(handled.filter((id) => id.startsWith("quick"))).toHaveLength(12);
		await small.end();
	});

	it("postgresStore recovers from a deadlock of handlers that need more connections than the pool has", async () => {
		const small = new Pool({ connectionString: DATABASE_URL, max: 3 });
		const store = postgresStore(small, { table });
		const receiver = createReceiver({ webhooks, store, namespace: own, handlerTimeout: 300, onError: () => {} });
		let started = 0;
		let start: () => void = () => {};
		const bothHoldTheirs = new Promise<void>((resolve) => {
			start = resolve;
		});
		receiver.on("*", async ({ id }) => {
			if (!id.startsWith("nested")) return;
			if (++started === 2) start();
			await bothHoldTheirs;
			const clients = [await small.connect(), await small.connect()];
			for (const client of clients) client.release();
		});
		const send = async (id: string) => (await receiver.process(await delivery(id))).status;
		expect(await Promise.all(["nested1", "nested2"].map(send))).toEqual([500, 500]);
		await receiver.idle();
		expect(await Promise.all(["later1", "later2", "later3"].map(send))).toEqual([200, 200, 200]);
		await small.end();
	});

	it("postgresStore does not wait for a worker whose connection stalled while it recorded the end of an event", async () => {
		const store = postgresStore(pool!, { table });
		const result = await store.claim("stalled", 1);
		if (result.state !== "claimed") throw new Error(result.state);
		await new Promise((resolve) => setTimeout(resolve, 20));
		const stalled = await pool!.connect();
		await stalled.query("begin");
		await stalled.query(`update ${table} set state = 'done' where key = 'stalled'`);
		expect((await store.claim("stalled", 1000)).state).toBe("pending");
		await stalled.query("commit");
		stalled.release();
		expect((await store.claim("stalled", 1000)).state).toBe("done");
		expect((await pool!.query("show lock_timeout")).rows).toEqual([{ lock_timeout: "0" }]);
	});

	it("postgresStore rejects a single connection, because transactions on it would mix", () => {
		expect(() => postgresStore(new Client())).toThrow(/Pool of pg/);
	});

	it("a secrets document in PostgreSQL keeps the changes of all concurrent writers", async () => {
		const stores = [pool!, sql!, pool!].map((client) => secretStore(postgresDocument(client, own)));
		await Promise.all(
			Array.from({ length: 12 }, (_, index) =>
				stores[index % 3]?.update((state) => ({ secrets: [...state.secrets, { secret: `s${index}` }] })),
			),
		);
		expect(await stores[0]?.load()).toHaveLength(12);
		expect(await stores[1]?.read()).toEqual(await stores[2]?.read());
		await pool!.query("delete from countersign_secrets where name = $1", [own]);
	});

	it("a secrets document in PostgreSQL does not replace a string that has changed since it was read", async () => {
		const document = postgresDocument(sql!, `${own}-document`);
		expect(await document.read()).toBeUndefined();
		expect(await document.replace("one", undefined)).toBe(true);
		expect(await document.replace("again", undefined)).toBe(false);
		const read = await document.read();
		expect(await document.replace("two", read?.version)).toBe(true);
		expect(await document.replace("three", read?.version)).toBe(false);
		expect((await document.read())?.text).toBe("two");
		await pool!.query("delete from countersign_secrets where name = $1", [`${own}-document`]);
	});
});
