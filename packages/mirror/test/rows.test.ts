import { PGlite } from "@electric-sql/pglite";
import { expect, it } from "vitest";
import { postgresMirror } from "../src/index.ts";
import { TABLES } from "./hostile/tables.ts";

/** Texts that mean something in the text of a PostgreSQL array, in JSON or in COPY. */
const TEXTS = ["NULL", "", " ", "{}", '{"a","b"}', '"', "\\", '\\"', "\\N", "a,b", "a\nb\tc", "\\u0000", "🦊", "'"];

it("stores any text as it is, in the column, the record and the change feed", async () => {
	const client = await PGlite.create();
	const store = postgresMirror({ client, resources: TABLES });
	await store.open();
	const records = TEXTS.map((name, index) => ({ id: `b${index} ${name}`, name, tags: [name, null] }));
	const ids = records.map(({ id }) => id);
	await store.change("boxes", ids, (_found, _state, now) => ({
		writes: records.map((raw) => ({
			id: raw.id,
			stored: { raw, begin: now, end: now, from: "list" },
			changed: { before: { ...raw, size: 1 } },
		})),
		hints: [],
	}));
	const { rows } = await client.query<{ id: string; name: string }>("select id, name from mirror.boxes");
	expect(new Map(rows.map(({ id, name }) => [id, name]))).toEqual(new Map(records.map(({ id, name }) => [id, name])));
	const stored = new Map((await store.records("boxes", { max: 100 })).map(({ id, stored: { raw } }) => [id, raw]));
	expect(stored).toEqual(new Map(records.map((raw) => [raw.id, raw])));
	const changes = await store.changes(0, 100);
	expect(changes.map(({ id, before, after }) => ({ id, before, after }))).toEqual(
		records.map((raw) => ({ id: raw.id, before: { ...raw, size: 1 }, after: raw })),
	);
	await client.close();
});

it("a deleted record that a list shows again is not marked as deleted any more", async () => {
	const client = await PGlite.create();
	const store = postgresMirror({ client, resources: TABLES });
	await store.open();
	for (const raw of [undefined, { id: "b1", name: "back" }])
		await store.change("boxes", ["b1"], (_found, _state, now) => ({
			writes: [{ id: "b1", stored: { raw, begin: now, end: now, from: "list" }, changed: { before: undefined } }],
			hints: [],
		}));
	expect((await client.query("select * from mirror._mirror_gone")).rows).toEqual([]);
	expect((await store.read("boxes", "b1"))?.raw).toEqual({ id: "b1", name: "back" });
	await client.close();
});
