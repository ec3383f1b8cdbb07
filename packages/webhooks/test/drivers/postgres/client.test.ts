import { EventEmitter } from "node:events";
import { createServer } from "node:net";
import { redisStore } from "@countersign/webhooks/redis";
import { Pool } from "pg";
import { createClient, createCluster } from "redis";
import { afterEach, describe, expect, it, vi } from "vitest";
import { sqlOf } from "../../../src/drivers/postgres/client.ts";
import { Cut } from "../../../src/drivers/postgres/cut.ts";
import { virtualClock } from "../../support/virtual-clock.ts";

const MARK = { text: "update marks set done where key = $1", values: ["it's"] };

const logged = vi.spyOn(console, "error").mockImplementation(() => {});
afterEach(() => {
	logged.mockClear();
});

describe("a pool of pg", () => {
	it("a pool of pg without an error listener does not end the process when an idle connection breaks", async () => {
		const pool = new Pool();
		sqlOf(pool);
		sqlOf(pool);
		expect(pool.listenerCount("error")).toBe(1);
		pool.emit("error", Object.assign(new Error("the server restarts"), { client: "holds the password" }));
		expect(logged.mock.calls.flat().join(" ")).toContain("the server restarts");
		expect(JSON.stringify(logged.mock.calls)).not.toContain("password");
		await pool.end();
	});
	it("a pool of pg that already has an error listener gets no second one", async () => {
		const pool = new Pool();
		const own = vi.fn();
		pool.on("error", own);
		sqlOf(pool);
		expect(pool.listeners("error")).toEqual([own]);
		await pool.end();
	});
	it("a pool of pg drops a connection that exceeds its time, whatever its transaction is doing", async () => {
		const statements: string[] = [];
		const released: unknown[] = [];
		const client = Object.assign(new EventEmitter(), {
			query: async (text: string) => {
				statements.push(text);
				return { rows: [] };
			},
			release: (error?: unknown) => void released.push(error),
		});
		const pool = { connect: async () => client, query: client.query, totalCount: 0, options: { max: 2 } };
		const cut = new Cut();
		const hangs = (held: unknown) => {
			void (held as typeof client).query("insert");
			return new Promise(() => {});
		};
		const work = sqlOf(pool).transactThenMark(hangs, MARK, cut);
		const over = new Error("the lease is over");
		setImmediate(() => cut.end(over));
		await expect(work).rejects.toBe(over);
		expect([statements, released]).toEqual([["begin", "insert"], [over]]);
		// The connection closes in the background and may break meanwhile.
		client.emit("error", new Error("broken"));
	});
});

describe("a connection of pg that is gone without a sign", () => {
	function poolThat(query: (text: string) => Promise<{ rows: object[] }>) {
		const released: unknown[] = [];
		const release = (error?: unknown) => void released.push(error);
		const client = Object.assign(new EventEmitter(), { query, release });
		return { pool: { connect: async () => client, query, totalCount: 0, options: { max: 2 } }, released, client };
	}

	it("a statement without a response closes its connection after a minute, and the pool gets its place back", async () => {
		const clock = virtualClock();
		const { pool, released, client } = poolThat(() => new Promise(() => {}));
		const sql = sqlOf(pool, clock);
		const failures = [sql.run("select 1"), sql.transact((run) => run("select 1"))].map((work) =>
			work.catch((error: unknown) => error),
		);
		await clock.advance(59_000);
		expect(released).toEqual([]);
		await clock.advance(1_000);
		for (const failure of failures) expect(await failure).toMatchObject({ code: "ETIMEDOUT" });
		expect(released).toEqual([expect.any(Error), expect.any(Error)]);
		client.emit("error", new Error("broken"));
		expect(clock.timers).toBe(0);
	});

	it("a pool without a connection fails a statement and a transaction after a minute, and gets back clients that come later", async () => {
		const clock = virtualClock();
		const { pool, released, client } = poolThat(async () => ({ rows: [] }));
		const arrivals: (() => void)[] = [];
		const connect = () => new Promise<typeof client>((resolve) => arrivals.push(() => resolve(client)));
		const sql = sqlOf({ ...pool, connect }, clock);
		const cut = new Cut();
		const begun: unknown[] = [];
		const works = [
			sql.run("select 1"),
			sql.transact(async () => void begun.push("transaction")),
			sql.transactThenMark(async () => void begun.push("handler"), MARK, cut),
		];
		const failures = works.map((work) => work.catch((error: unknown) => error));
		await clock.advance(60_000);
		for (const failure of failures.slice(0, 2)) expect(await failure).toMatchObject({ code: "ETIMEDOUT" });
		const over = new Error("the lease is over");
		cut.end(over);
		expect(await failures[2]).toBe(over);
		for (const arrive of arrivals) arrive();
		await clock.settle();
		expect([begun, released]).toEqual([[], [undefined, undefined, undefined]]);
		expect(clock.timers).toBe(0);
	});

	it("a pool that cannot connect fails with its own error, and leaves no timer", async () => {
		const clock = virtualClock();
		const { pool } = poolThat(async () => ({ rows: [] }));
		const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
		const sql = sqlOf({ ...pool, connect: () => Promise.reject(refused) }, clock);
		await expect(sql.run("select 1")).rejects.toBe(refused);
		expect(clock.timers).toBe(0);
	});

	it("a transaction that has begun can take any time, and leaves no timer", async () => {
		const clock = virtualClock();
		let finish: () => void = () => {};
		const { pool, released } = poolThat(async (text) => {
			if (text === "slow")
				await new Promise<void>((resolve) => {
					finish = resolve;
				});
			return { rows: [] };
		});
		const sql = sqlOf(pool, clock);
		const work = sql.transact((run) => run("slow"));
		await clock.advance(600_000);
		finish();
		await work;
		await sql.run("select 1");
		expect(released).toEqual([undefined, undefined]);
		expect(clock.timers).toBe(0);
	});
});

describe("transactions that end with a mark", () => {
	function poolWith(answer: (text: string) => object[]) {
		const statements: string[] = [];
		const released: unknown[] = [];
		const client = {
			query: async (text: string) => {
				statements.push(text);
				return { rows: answer(text) };
			},
			escapeLiteral: (text: string) => `'${text.replaceAll("'", "''")}'`,
			release: (error?: unknown) => void released.push(error),
		};
		const pool = { connect: async () => client, query: client.query, totalCount: 0, options: { max: 2 } };
		return { statements, released, client, sql: sqlOf<typeof client>(pool) };
	}

	it("a transaction that ends with a mark begins with the first query of its handler and commits together with the mark", async () => {
		const { statements, released, sql } = poolWith(() => []);
		expect(await sql.transactThenMark(async (held) => void (await held.query("insert")), MARK)).toBe(true);
		expect(statements.slice(0, 2)).toEqual(["begin", "insert"]);
		expect(statements[2]).toMatch(/update marks set done where key = 'it''s' returning 1.*; commit$/);
		expect([statements.length, released]).toEqual([3, [undefined]]);
	});
	it("a transaction whose handler sends no query contains only the mark", async () => {
		const { statements, client, sql } = poolWith(() => [{ one: 1 }]);
		const { query } = client;
		expect(await sql.transactThenMark(async () => {}, MARK)).toBe(true);
		expect(statements).toEqual([`${MARK.text} returning 1 as one`]);
		expect(client.query).toBe(query);
	});
	it("a transaction that ends with a mark is rolled back if the mark changes no row", async () => {
		const { statements, released, sql } = poolWith((text) => {
			if (text.endsWith("; commit")) throw new Error(`invalid input syntax: "${/countersign[^']*/.exec(text)![0]}0"`);
			return [];
		});
		expect(await sql.transactThenMark(async (held) => void (await held.query("insert")), MARK)).toBe(false);
		expect(statements.at(-1)).toBe("rollback");
		expect(released).toEqual([undefined]);
		expect(await sql.transactThenMark(async () => {}, MARK)).toBe(false);
	});
	it("a transaction that ends with a mark is rolled back, not committed, if its BEGIN failed", async () => {
		const { statements, released, sql } = poolWith((text) => {
			if (text === "begin") throw new Error("no begin");
			return [];
		});
		await expect(sql.transactThenMark((held) => held.query("insert"), MARK)).rejects.toThrow("no begin");
		expect(statements).toEqual(["begin", "insert", "rollback"]);
		expect(released).toEqual([undefined]);
	});
});

describe("node-redis", () => {
	it.each([
		["one connection", () => createClient({ url: "redis://localhost:1" })],
		["a cluster", () => createCluster({ rootNodes: [{ url: "redis://localhost:1" }] })],
	])(
		"a client of node-redis without an error listener does not end the process when its connection breaks: %s",
		(_, make) => {
			const client = make();
			redisStore(client as never);
			redisStore(client as never);
			expect(client.listenerCount("error")).toBe(1);
			client.emit("error", new Error("Socket closed unexpectedly"));
			expect(logged.mock.calls.flat().join(" ")).toContain("Socket closed unexpectedly");
		},
	);
	it("a client of node-redis connects again after its connection broke", async () => {
		let connections = 0;
		const server = createServer((socket) => {
			connections++;
			socket.on("error", () => {});
			socket.on("data", (data) => {
				const commands = data.toString().split("*").length - 1;
				socket.write("+OK\r\n".repeat(commands));
				if (connections === 1) setImmediate(() => socket.destroy());
			});
		});
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		const { port } = server.address() as { port: number };
		const client = createClient({ url: `redis://127.0.0.1:${port}` });
		redisStore(client as never);
		await client.connect();
		await vi.waitFor(() => expect(connections).toBeGreaterThan(1), { timeout: 5000 });
		client.destroy();
		server.close();
	});
});
