import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
	indexName,
	migration,
	type Schema,
	SchemaError,
	schemaStatements,
} from "../../../src/drivers/postgres/migrate.ts";

const first: Schema = {
	kind: "notes",
	table: "notes",
	versions: [["create table if not exists notes (id text primary key)"]],
	probe: "select id from notes limit 0",
};
const second: Schema = {
	...first,
	versions: [...first.versions, ["alter table notes add column if not exists attempts int not null default 1"]],
	probe: "select id, attempts from notes limit 0",
};

describe("a migration", () => {
	let database: PGlite;
	beforeAll(async () => {
		database = await PGlite.create();
	}, 60_000);
	afterAll(() => database.close());
	beforeEach(async () => {
		await database.exec(
			"reset role; drop schema public cascade; create schema public; drop schema if exists shop cascade; create schema shop",
		);
	});
	const versions = async (table = "countersign_schema") =>
		(await database.query(`select name, version from ${table} order by name`)).rows;

	it("a migration creates tables in an empty database and records their version", async () => {
		await migration(database, second)();
		expect((await database.query("select id, attempts from notes")).rows).toEqual([]);
		expect(await versions()).toEqual([{ name: "notes:notes", version: 2 }]);
	});
	it("a migration keeps the data of a table that has no version yet", async () => {
		await database.exec("create table notes (id text primary key); insert into notes values ('old')");
		await migration(database, second)();
		expect((await database.query("select * from notes")).rows).toEqual([{ id: "old", attempts: 1 }]);
	});
	it("a migration runs only the versions that are missing", async () => {
		await migration(database, first)();
		const later = { ...second, versions: [["this would fail"], second.versions[1]!] };
		await migration(database, later)();
		expect(await versions()).toEqual([{ name: "notes:notes", version: 2 }]);
	});
	it("a migration runs once when many processes start together", async () => {
		await Promise.all(Array.from({ length: 8 }, () => migration(database, second)()));
		expect(await versions()).toEqual([{ name: "notes:notes", version: 2 }]);
	});
	it("a migration leaves a newer version alone, so that old processes keep working during a deployment", async () => {
		await migration(database, second)();
		await migration(database, first)();
		expect(await versions()).toEqual([{ name: "notes:notes", version: 2 }]);
	});
	it("a migration changes nothing when one of its statements fails, and the next call retries", async () => {
		const broken = { ...second, versions: [...second.versions, ["alter table missing add column x int"]] };
		const run = migration(database, broken);
		await expect(run()).rejects.toThrow(/missing/);
		await expect(run()).rejects.toThrow(/missing/);
		expect((await database.query("select to_regclass('notes') as found")).rows).toEqual([{ found: null }]);
	});
	it("a migration keeps the version next to a table in another schema", async () => {
		const elsewhere = {
			...first,
			table: "shop.notes",
			versions: [["create table if not exists shop.notes (id text primary key)"]],
		};
		await migration(database, elsewhere)();
		expect(await versions("shop.countersign_schema")).toEqual([{ name: "notes:notes", version: 1 }]);
	});
	it("a migration returns its statements for other migration tools, which can run them again", async () => {
		for (let runs = 0; runs < 2; runs++)
			for (const statement of schemaStatements(second)) await database.exec(statement);
		expect(await versions()).toEqual([{ name: "notes:notes", version: 2 }]);
	});

	describe("roles without the right to create tables", () => {
		const restrict = () =>
			database.exec(`
do $$ begin create role worker; exception when duplicate_object then null; end $$;
revoke create on schema public from public;
grant usage on schema public to worker;
grant select, insert, update, delete on all tables in schema public to worker;
set role worker`);
		it("a migration without the right to create tables has nothing to do if the version is current", async () => {
			await migration(database, second)();
			await restrict();
			await migration(database, second)();
		});
		it("a migration without the right to create tables accepts tables of the right shape whose version was not recorded", async () => {
			await database.exec("create table notes (id text primary key, attempts int)");
			await restrict();
			await migration(database, second)();
		});
		it("a migration without the right to create tables accepts tables of the right shape if it may not read the version", async () => {
			await migration(database, second)();
			await restrict();
			await database.exec("reset role; revoke all on countersign_schema from worker; set role worker");
			await migration(database, second)();
		});
		it.each([
			["missing", "select 1"],
			["outdated", "create table notes (id text primary key)"],
		])("a migration by a role that may not create tables says what to do about a table that is %s", async (_, make) => {
			await database.exec(make);
			await restrict();
			const failure = await migration(database, second)().catch((error: unknown) => error);
			expect(failure).toBeInstanceOf(SchemaError);
			expect((failure as Error).message).toMatch(/table notes is missing or older than version 2.*as the owner/);
		});
	});
});

describe("the name of an index", () => {
	it("two indexes of a table with the longest allowed name have different names", () => {
		const table = "a".repeat(63);
		expect(indexName(table, "due")).not.toBe(indexName(table, "done"));
		expect(indexName(table, "done")).toHaveLength(63);
		expect(indexName("shop.events", "due")).toBe("shop_events_due");
	});
});
