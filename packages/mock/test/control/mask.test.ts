import { createArcaMock, createArcusMock, createDeskflowMock } from "@countersign/mock";
import { describe, expect, it } from "vitest";
import { MAX_BODY } from "../../src/control/exchange-log.ts";
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

describe("a string with secrets", () => {
	const record = createArcusMock().createKey();
	const { key } = record;
	const mask = new Mask(() => [record]);
	const tail = (text: string): string => `…${text.slice(-4)}`;

	it.each([
		["token=a-secret-of-24-characters&limit=5", "token=***ters&limit=5"],
		["limit=5&api_key=a-secret-of-24-characters", "limit=5&api_key=***ters"],
		["apiKey=a-secret-of-24-characters", "apiKey=***ters"],
		["api%5Fkey=a-secret-of-24-characters", "api%5Fkey=***ters"],
		["password=correct+horse+battery+staple", "password=***"],
		[
			"http://127.0.0.1:3000/hooks?signature=a-secret-of-24-characters#x",
			"http://127.0.0.1:3000/hooks?signature=***ters#x",
		],
		[
			"see https://example.com/?a=b&access_token=abc and more",
			"see https://example.com/?a=b&access_token=*** and more",
		],
		["page_token=cGFnZSAyIG9mIDEwMDA&sort_key=name", "page_token=cGFnZSAyIG9mIDEwMDA&sort_key=name"],
		["1 < 2; x=3, 100% sure, %zz", "1 < 2; x=3, 100% sure, %zz"],
	])("%s is shown as %s", (text, shown) => {
		expect(mask.text(text)).toBe(shown);
		expect(mask.body(text)).toBe(shown);
	});

	it("shows a key that is percent-encoded, or escaped in JSON, as its mask", () => {
		const encoded = key.replaceAll("_", "%5F");
		const escaped = [...key].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
		expect(mask.text(`/accounts/${encoded}/x%2Fy`)).toBe(`/accounts/${masked(key)}/x%2Fy`);
		expect(mask.text(`q=${encoded}&r=%20`)).toBe(`q=${masked(key)}&r=%20`);
		expect(mask.body(`{ "note": "${escaped}" }`)).toBe(JSON.stringify({ note: masked(key) }));
		expect(mask.row({ url: `https://example.com/${encoded}%22` })).toEqual({
			url: `https://example.com/${masked(key)}%22`,
		});
	});

	it("hides the secret fields of JSON that was cut or is damaged", () => {
		const secret = "a-secret-of-24-characters";
		const whole = JSON.stringify({ client_secret: secret, nested: { apiKey: `${secret}"2` }, note: "kept" });
		for (let length = 0; length < whole.length; length++) {
			const shown = mask.body(whole.slice(0, length));
			expect(shown).not.toContain("secret-of");
			if (length > whole.length - 3) expect(shown).toContain('"note":"kept');
		}
	});

	it("hides the secrets of a list, such as those of a rotation", () => {
		expect(mask.row({ signing_secrets: ["a-secret-of-24-characters", "b"], tokens: 3, token: null })).toEqual({
			signing_secrets: [tail("ters"), "…"],
			tokens: 3,
			token: null,
		});
	});

	it("hides a key at the end of a long body, wherever the body was cut", () => {
		for (let length = 12; length <= key.length; length++) {
			const start = `{"note":"${"x".repeat(MAX_BODY - 9 - length)}`;
			const shown = mask.body(`${start}${key.slice(0, length)}…`);
			expect(shown.slice(0, start.length)).toBe(start);
			expect(shown.slice(start.length)).toBe(length === key.length ? `${masked(key)}…` : "…");
		}
	});

	it("is searched in time that grows with its length", () => {
		for (const part of ["a", "%", '"', '"a":"', "?a", "=", "\\", '"token" ', "%41"]) {
			const text = part.repeat(MAX_BODY / part.length);
			expect(mask.body(text)).toBe(text);
		}
	});
});
