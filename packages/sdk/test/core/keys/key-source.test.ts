import { describe, expect, it } from "vitest";
import { keySource } from "../../../src/core/keys/key-source.ts";
import { type OAuthToken, oauthSource } from "../../../src/core/wire/oauth.ts";
import { fakeClock, settle } from "../../support/fake-clock.ts";
import { arcusWith, failureOf, KEY, scripted } from "../../support/scripted.ts";

describe("key functions that return many keys", () => {
	it("the latest keys and their other forms are kept for redaction, the longest first, and older ones are forgotten", async () => {
		let asked = 0;
		const source = keySource(() => `key-${++asked}`, { check: () => {}, secretsOf: (key) => [`form-of-${key}`] });
		let key = await source.current();
		for (let index = 0; index < 1_000; index++) key = (await source.renew(key)) ?? key;
		expect(key).toBe("key-1001");
		const seen = [...source.seen];
		for (const latest of ["key-1001", "form-of-key-1001", "key-1000", "form-of-key-990"])
			expect(seen).toContain(latest);
		expect(seen.filter((one) => one.startsWith("key-")).length).toBeLessThanOrEqual(50);
		expect(seen.length).toBeLessThan(300);
		expect(seen).toEqual([...seen].sort((a, b) => b.length - a.length));
	});
});

describe("keys in Base64", () => {
	it("an error that shows the request's headers in Base64 shows no key, wherever the key is in them", async () => {
		for (const before of ["", "a", "ab", "Authorization: Bearer "])
			for (const after of ["", "x", "xy", "\r\nhost: api"]) {
				const shown = Buffer.from(before + KEY + after).toString("base64");
				const { transport } = scripted([400, { error: "bad_request", hint: `received ${shown}` }]);
				const error = await failureOf(arcusWith({ transport }).orders.retrieve("o1"));
				const text = JSON.stringify([error, error.message, error.body]);
				expect(text).toContain("[redacted]");
				// What is left must not give a part of the key away.
				for (const left of text.match(/[A-Za-z0-9+/]{4,}={0,2}/g) ?? [])
					expect(KEY.slice(16)).not.toContain(Buffer.from(left, "base64").toString("latin1"));
			}
	});
});

describe("OAuth tokens", () => {
	it("a token request that took too long does not end the one that replaced it", async () => {
		const answers: ((token: OAuthToken) => void)[] = [];
		const store = {
			get: () =>
				new Promise<OAuthToken>((resolve) => {
					answers.push(resolve);
				}),
			set: async () => {},
		};
		const source = oauthSource(
			{ clientId: "app", store },
			{
				title: "it",
				tokenUrl: "https://auth.example.com/token",
				clock: fakeClock(() => 0),
				transport: { send: () => Promise.reject(new Error("a request was sent")) },
				checkUrl: (url) => url,
			},
		);
		const first = source.current();
		await settle();
		source.forget();
		const second = source.current();
		await settle();
		answers[0]?.({ accessToken: "one", expiresAt: 0 });
		await Promise.resolve(first).catch(() => {});
		const third = source.current();
		await settle();
		expect(answers).toHaveLength(2);
		answers[1]?.({ accessToken: "two" });
		expect([await second, await third]).toEqual(["two", "two"]);
	});
});
