import { createArcaMock, createArcusMock, createDeskflowMock } from "@countersign/mock";
import { describe, expect, it } from "vitest";
import { Mask, masked } from "../../src/control/mask.ts";
import { control } from "./control.ts";

const KEYS = 200;
/** What a mask may show of a credential: the words of its beginning and four characters of its end. */
const MAX_SHOWN = 9 + 4;

const credentials = [
	["Arcus", createArcusMock().createKey],
	["Arca", createArcaMock().createKey],
	["Deskflow", createDeskflowMock().createKey],
] as const;

describe("the mask of a key", () => {
	it.each(credentials)(
		"of %s differs from the masks of others, and shows only its kind and its end",
		(_name, createKey) => {
			const keys = Array.from({ length: KEYS }, () => createKey().key);
			expect(new Set(keys.map(masked)).size).toBe(KEYS);
			for (const key of keys) {
				const [start = "", end = ""] = masked(key).split("…");
				expect(key.startsWith(start) && key.endsWith(end)).toBe(true);
				expect(start.length + end.length).toBeLessThanOrEqual(MAX_SHOWN);
				expect(start).toMatch(/^(?:[a-z]+_)*$|^$/);
				expect(key.slice(start.length, -end.length).length).toBeGreaterThanOrEqual(20);
			}
		},
	);

	it("of a short or chosen secret shows nothing of its end", () => {
		for (const secret of ["", "hunter2", "correct horse battery", "sk_abcdefgh12345678"]) {
			const shown = masked(secret);
			expect(shown.endsWith("…")).toBe(true);
			if (secret.length > 0) expect(shown).not.toContain(secret.slice(-4));
		}
		const shown = new Mask(() => []).row({ password: "a password that is long enough for a tail" });
		expect(shown).toEqual({ password: "•••" });
	});

	it.each(["arcus", "arca", "deskflow"] as const)(
		"of %s is what every list, log and thread of the control API shows instead of the key and its secret",
		async (name) => {
			const { call, urls } = await control();
			const { body: one } = await call("POST", `/apis/${name}/keys`, { name: "one" });
			const { body: two } = await call("POST", `/apis/${name}/keys`, { name: "two" });
			for (const { key, secret } of [one, two])
				await fetch(`${urls[name]}/anything?echo=${key}`, {
					method: "POST",
					headers: { authorization: `Bearer ${key}`, "x-deskflow-key": key, "x-deskflow-secret": secret ?? "" },
					body: JSON.stringify({ note: `${key} ${secret}` }),
				});
			const { data } = (await call("GET", `/apis/${name}/requests`)).body;
			const { data: list } = (await call("GET", `/apis/${name}/threads`)).body;
			const pages = await Promise.all(
				[
					call("GET", `/apis/${name}/keys`),
					call("GET", `/apis/${name}/requests`),
					...data.map((entry: { request_id: string }) => call("GET", `/apis/${name}/requests/${entry.request_id}`)),
					...list.map((thread: { id: string }) => call("GET", `/apis/${name}/threads/${thread.id}`)),
					call("GET", `/apis/${name}/requests/export?format=jsonl`),
				].map((page) => Promise.resolve(page).catch(() => undefined)),
			);
			expect(data).toHaveLength(2);
			expect(list).toHaveLength(4);
			const shown = JSON.stringify(pages);
			for (const { key, secret } of [one, two]) {
				expect(shown).not.toContain(key);
				if (secret !== null) expect(shown).not.toContain(secret);
				expect(shown).toContain(masked(key));
			}
			expect(one.record.masked_key).not.toBe(two.record.masked_key);
		},
	);
});
