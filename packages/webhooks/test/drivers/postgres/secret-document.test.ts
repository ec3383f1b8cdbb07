import { secretStore } from "@countersign/webhooks";
import { postgresDocument, postgresDocumentSchema } from "@countersign/webhooks/postgres";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { redisDocument } from "../../../src/drivers/redis/secret-document.ts";

let database: PGlite;
beforeAll(async () => {
	database = await PGlite.create();
}, 60_000);
afterAll(() => database.close());

const restrict = () =>
	database.exec(`
do $$ begin create role worker; exception when duplicate_object then null; end $$;
revoke create on schema public from public;
grant usage on schema public to worker;
grant select, insert, update, delete on all tables in schema public to worker;
set role worker`);
const stored = async () => {
	const secrets = secretStore(postgresDocument(database, "shop"));
	await secrets.update((state) => ({ ...state, secrets: [...state.secrets, { secret: "whsec_a" }] }));
	return secrets.load();
};

describe("a document in PostgreSQL", () => {
	beforeEach(async () => {
		await database.exec("reset role; drop schema public cascade; create schema public");
	});

	it("a document in PostgreSQL works for a role without the right to create tables if the table of version 0.1.0 exists", async () => {
		await database.exec(
			"create table countersign_secrets (name text primary key, body text not null, version bigint not null)",
		);
		await restrict();
		expect(await stored()).toHaveLength(1);
	});

	it("a document in PostgreSQL works for a role without the right to create tables if the owner ran its schema, any number of times", async () => {
		for (let runs = 0; runs < 2; runs++) for (const one of postgresDocumentSchema()) await database.exec(one);
		await restrict();
		expect(await stored()).toHaveLength(1);
	});

	it("a document in PostgreSQL says what to do if the table is missing and the role may not create it", async () => {
		await restrict();
		await expect(stored()).rejects.toThrow(/countersign_secrets is missing/);
	});

	it("a document in PostgreSQL records the version of its table, and keeps what version 0.1.0 has stored", async () => {
		await database.exec(
			`create table countersign_secrets (name text primary key, body text not null, version bigint not null);
			insert into countersign_secrets values ('shop', '{"secrets":[{"secret":"whsec_old"}]}', 7)`,
		);
		expect(await stored()).toEqual([{ secret: "whsec_old" }, { secret: "whsec_a" }]);
		expect((await database.query("select version from countersign_schema")).rows).toEqual([{ version: 1 }]);
	});

	it("a document in PostgreSQL keeps documents apart if their names differ only in characters that PostgreSQL or its drivers cannot store", async () => {
		const names = ["a", "a\0", "a\0\0", "a\\u0000", 'json:"a\\u0000"', "a\ud800", "a\udfff", "a\ufffd", "ä", "😀"];
		for (const name of names)
			await secretStore(postgresDocument(database, name)).update(() => ({ secrets: [{ secret: "s", id: name }] }));
		for (const name of names)
			expect((await secretStore(postgresDocument(database, name)).load())[0]?.id, JSON.stringify(name)).toBe(name);
	});

	it.each([[""], [undefined], [7]])("a name like %j causes a TypeError, and so does such a key in Redis", (name) => {
		expect(() => postgresDocument(database, name as string)).toThrow(TypeError);
		expect(() => redisDocument(async () => null, name as string)).toThrow(TypeError);
	});
});
