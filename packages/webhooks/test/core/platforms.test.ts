import { generateKeyPairSync } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as node from "../../src/core/platform.node.ts";
import * as web from "../../src/core/platform.web.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bodies: (string | Uint8Array)[] = [
	"",
	"x",
	"é\u2028\u{1f600}",
	new Uint8Array([0xff, 0, 0xfe]),
	new Uint8Array(70_000).fill(7),
];

describe("Node.js and Web Crypto", () => {
	it.each(["sha1", "sha256", "sha384", "sha512"] as const)(
		"both platforms create the same digests with %s",
		async (algorithm) => {
			for (const secret of [utf8("x"), new Uint8Array(200).fill(9)])
				for (const body of bodies) {
					const message = { prefix: "1.é.", body };
					const encodings = [
						[node.base64, web.base64],
						[node.base64url, web.base64url],
					] as const;
					for (const [onNode, onWeb] of encodings) {
						const one = node.hmacKey(secret, onNode, node.hashName(algorithm));
						const other = web.hmacKey(secret, onWeb, web.hashName(algorithm));
						const signature = await one.sign(message);
						expect(await other.sign(message)).toBe(signature);
						for (const key of [one, other]) {
							expect(await key.matches(message, [signature])).toBe(true);
							expect(await key.matches(message, [signature.slice(1), `${signature}=`])).toBe(false);
						}
					}
				}
		},
	);
	it.each([{ encoding: "hex" }, { encoding: "base64", ofNode: node.base64, ofWeb: web.base64 }] as const)(
		"both platforms create the same signatures in $encoding and accept those of the other",
		async ({ ofNode, ofWeb }) => {
			for (const secret of [utf8("whsec_x"), new Uint8Array(1), new Uint8Array(200).fill(9)]) {
				const [one, other] = [node.hmacKey(secret, ofNode), web.hmacKey(secret, ofWeb)];
				for (const body of bodies) {
					const message = { prefix: "1.é.", body };
					const signature = await one.sign(message);
					expect(await other.sign(message)).toBe(signature);
					const wrong = (signature[0] === "0" ? "1" : "0") + signature.slice(1);
					for (const key of [one, other]) {
						expect(await key.matches(message, [wrong, signature])).toBe(true);
						expect(await key.matches(message, [signature, wrong])).toBe(true);
						expect(await key.matches(message, [wrong, wrong])).toBe(false);
						expect(await key.matches(message, [signature.slice(1), `${signature}0`, ""])).toBe(false);
						expect(await key.matches(message, [])).toBe(false);
						// Characters whose low byte or first bytes equal those of the expected character.
						for (const place of [0, signature.length - 1]) {
							const lookalike = String.fromCharCode(0x100 + signature.charCodeAt(place));
							expect(
								await key.matches(message, [signature.slice(0, place) + lookalike + signature.slice(place + 1)]),
							).toBe(false);
							expect(
								await key.matches(message, [
									signature,
									signature.slice(0, -1) + lookalike,
									signature.slice(0, -2) + lookalike,
								]),
							).toBe(true);
						}
						expect(await key.matches({ ...message, prefix: "2." }, [signature])).toBe(false);
					}
				}
			}
		},
	);
	it("both platforms decode the same text, and reject bytes that are not UTF-8", () => {
		const samples = [
			[],
			[0x41],
			[0xef, 0xbb, 0xbf, 0x41],
			[0xe2, 0x80, 0xa8],
			[0xff],
			[0xc0, 0xaf],
			[0xed, 0xa0, 0x80],
			[0xe2, 0x82],
			[0xf4, 0x90, 0x80, 0x80],
		];
		const replaced = [0xef, 0xbf, 0xbd];
		// Short and long texts are decoded in different ways, and so are ASCII and other texts.
		for (const filling of [0, 4095, 4096, 4097, 10_000])
			for (const sample of [...samples, replaced, [...replaced, 0xff]]) {
				const bytes = new Uint8Array([1, ...sample, ...new Uint8Array(filling).fill(0x61), 2]).subarray(1, -1);
				const text = web.decodeBytes(bytes);
				expect(node.decodeBytes(bytes)).toBe(text);
				if (text !== undefined) expect(new TextEncoder().encode(text)).toEqual(bytes);
			}
	});
	it("both platforms create and verify the same Ed25519 signatures", async () => {
		const pair = generateKeyPairSync("ed25519");
		const seed = new Uint8Array(pair.privateKey.export({ format: "der", type: "pkcs8" }).subarray(-32));
		const publicBytes = new Uint8Array(pair.publicKey.export({ format: "der", type: "spki" }).subarray(-32));
		for (const body of bodies) {
			const message = { prefix: "id.1.", body };
			const signature = new Uint8Array(await node.ed25519Sign(seed, message));
			expect(new Uint8Array(await web.ed25519Sign(seed, message))).toEqual(signature);
			for (const platform of [node, web]) {
				const key = platform.ed25519PublicKey(publicBytes);
				expect(await key.verify(message, signature)).toBe(true);
				expect(await key.verify({ ...message, prefix: "id.2." }, signature)).toBe(false);
			}
		}
	});
	it("Web Crypto imports an HMAC key once and makes it non-extractable", async () => {
		const importKey = vi.spyOn(crypto.subtle, "importKey");
		const key = web.hmacKey(utf8("whsec_x"));
		await Promise.all([key.sign({ prefix: "", body: "a" }), key.sign({ prefix: "", body: "b" })]);
		expect(importKey).toHaveBeenCalledTimes(1);
		expect(importKey.mock.calls[0]![3]).toBe(false);
		importKey.mockRestore();
	});
	it("Web Crypto makes Ed25519 keys non-extractable", async () => {
		const importKey = vi.spyOn(crypto.subtle, "importKey");
		const pair = generateKeyPairSync("ed25519");
		const part = (der: Buffer) => new Uint8Array(der.subarray(-32));
		const message = { prefix: "", body: "x" };
		const seed = part(pair.privateKey.export({ format: "der", type: "pkcs8" }));
		const signature = await web.ed25519Sign(seed, message);
		const key = web.ed25519PublicKey(part(pair.publicKey.export({ format: "der", type: "spki" })));
		expect(await key.verify(message, signature)).toBe(true);
		expect(importKey.mock.calls.map((call) => call[3])).toEqual([false, false]);
		importKey.mockRestore();
	});
});

describe("a verifier without node:crypto", () => {
	beforeEach(() => {
		vi.resetModules();
		vi.doMock("#platform", () => import("../../src/core/platform.web.ts"));
	});
	afterEach(() => {
		vi.doUnmock("#platform");
		vi.resetModules();
	});
	const NOW = 1_780_000_000_000;
	it("a verifier without node:crypto returns the same results through promises", async () => {
		const { arcusWebhooks } = await import("../../src/arcus/index.ts");
		const secrets = [
			{ secret: "whsec_new" },
			{ secret: "whsec_old", expiresAt: NOW - 1 },
			{ secret: "whsec_second", id: "second" },
		];
		const webhooks = arcusWebhooks({ secrets, now: () => NOW });
		const body = '{"id":"e","type":"t"}';
		const verdict = async (
			secret: string | string[],
			sent: string | Uint8Array = body,
			received: string | Uint8Array = sent,
		) => {
			const result = await webhooks.check(received, await webhooks.sign(sent, { secret }));
			return result.ok ? "ok" : result.code;
		};
		expect(await verdict("whsec_new")).toBe("ok");
		expect(await verdict(["whsec_x", "whsec_second"])).toBe("ok");
		expect(await verdict("whsec_old")).toBe("secret_expired");
		expect(await verdict("whsec_x")).toBe("signature_mismatch");
		expect(await verdict("whsec_new", body, `${body} `)).toBe("signature_mismatch");
		expect(await verdict("whsec_new", new Uint8Array([0x22, 0xff, 0x22]))).toBe("invalid_json");
		expect(await verdict("whsec_new", `\ufeff${body}`)).toBe("ok");
		expect(await webhooks.check(body, await webhooks.sign(body, { secret: "whsec_new" }))).toMatchObject({
			secret: { id: expect.stringMatching(/^[0-9a-f]{8}$/), index: 0 },
		});
		await expect(webhooks.verify(body, {})).rejects.toMatchObject({ code: "missing_header" });
	});
	it("a verifier without node:crypto says that verifySync needs Node.js", async () => {
		const { arcusWebhooks } = await import("../../src/arcus/index.ts");
		expect(() => arcusWebhooks({ secrets: "whsec_x" }).verifySync("", {})).toThrow(
			new TypeError("verifySync and checkSync work only on Node.js. Use verify or check."),
		);
	});
	it("a verifier without node:crypto also verifies tokens and Standard Webhooks", async () => {
		const { standardWebhooks } = await import("../../src/standard/index.ts");
		const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
		expect((await webhooks.check("{}", await webhooks.sign("{}"))).ok).toBe(true);
		expect((await webhooks.check("{} ", await webhooks.sign("{}"))).ok).toBe(false);
		const { hmacWebhooks, slack } = await import("../../src/hmac/index.ts");
		const own = hmacWebhooks({
			...slack,
			content: "{body}.{timestamp}",
			algorithm: "sha512",
			secrets: "test-placeholder",
		});
		expect((await own.check("{}", await own.sign("{}"))).ok).toBe(true);
		expect((await own.check("{} ", await own.sign("{}"))).ok).toBe(false);
		const { tokenKey } = await import("../../src/core/token.ts");
		const key = tokenKey("token-1");
		expect(await key.matches({ prefix: "", body: "" }, ["token-1"])).toBe(true);
		expect(await key.matches({ prefix: "", body: "" }, ["token-2"])).toBe(false);
	});
});
