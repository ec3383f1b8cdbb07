import { createDecipheriv, createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import {
	SecretDecryptionError,
	type SecretDocument,
	type SecretStoreOptions,
	secretStore,
} from "@countersign/webhooks";
import { fileDocument } from "@countersign/webhooks/node";
import { postgresDocument } from "@countersign/webhooks/postgres";
import { redisDocument } from "@countersign/webhooks/redis";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { memoryDocument } from "../../src/drivers/memory/secret-document.ts";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const FIRST = randomBytes(32).toString("base64");
const SECOND = randomBytes(32).toString("hex");

const folder = mkdtempSync(join(tmpdir(), "encrypted-"));
let database: PGlite;
beforeAll(async () => {
	database = await PGlite.create();
}, 60_000);
afterAll(async () => {
	rmSync(folder, { recursive: true });
	await database.close();
});
afterEach(() => void vi.unstubAllEnvs());

/** What a Redis does with the two commands that the document needs. */
function fakeRedis() {
	let hash: { text: string; version: string } | undefined;
	return async (command: string, ...args: string[]) => {
		if (command === "HMGET") return [hash?.text ?? null, hash?.version ?? null];
		const [text = "", expected = "", next = ""] = args.slice(3);
		if ((hash?.version ?? "") !== expected) return 0;
		hash = { text, version: next };
		return 1;
	};
}

let made = 0;
const documents: [string, () => SecretDocument][] = [
	["memory", memoryDocument],
	["a file", () => fileDocument(join(folder, `${made++}.json`))],
	["PostgreSQL", () => postgresDocument(database, `document-${made++}`)],
	["Redis", () => redisDocument(fakeRedis(), "key")],
];
const failure = (work: Promise<unknown>) =>
	work.then(
		() => undefined,
		(thrown: unknown) => thrown,
	);

describe.each(documents)("a secret store with a key, over %s", (_name, make) => {
	const store = (document: SecretDocument, options: SecretStoreOptions = { encryptionKeys: FIRST }) =>
		secretStore(document, options);

	it("an encrypted secret store writes nothing readable, and returns what was stored", async () => {
		const document = make();
		await store(document).update(() => ({ secrets: [{ secret: SECRET, id: "the-name" }] }));
		const text = (await document.read())?.text ?? "";
		expect(text).not.toContain(SECRET.slice(6));
		expect(text).not.toContain("the-name");
		expect(await store(document).load()).toEqual([{ secret: SECRET, id: "the-name" }]);
	});

	it("an encrypted secret store reads a plain document of version 0.1.0, and encrypts it with the next write", async () => {
		const document = make();
		const plain = { secrets: [{ secret: SECRET }] };
		await document.replace(JSON.stringify(plain), undefined);
		expect(await store(document).read()).toEqual(plain);
		expect((await document.read())?.text).toContain(SECRET);
		await store(document).update((state) => ({ ...state }));
		expect((await document.read())?.text).not.toContain(SECRET);
		expect(await store(document).read()).toEqual(plain);
	});

	it("an encrypted secret store refuses another key, no key and a damaged document, each with its reason, and overwrites nothing", async () => {
		const document = make();
		await store(document).update(() => ({ secrets: [{ secret: SECRET }] }));
		const before = await document.read();
		for (const [options, reason] of [
			[{ encryptionKeys: SECOND }, "unknown_key"],
			[{ encryptionKeys: false }, "no_key"],
			[{}, "no_key"],
		] as const) {
			for (const work of [
				() => store(document, options).load(),
				() => store(document, options).read(),
				() => store(document, options).update(() => ({ secrets: [{ secret: "other" }] })),
			]) {
				const error = await failure(work());
				expect(error).toBeInstanceOf(SecretDecryptionError);
				expect(error).toMatchObject({ reason, keyId: expect.stringMatching(/^[0-9a-f]{8}$/) });
				expect(inspect(error)).not.toContain(FIRST);
				expect(String(error)).toContain("COUNTERSIGN_ENCRYPTION_KEYS");
			}
		}
		expect(await document.read()).toEqual(before);
	});

	it("an encrypted secret store replaces a key: both decrypt, the first encrypts, and the old one is not needed after the next write", async () => {
		const document = make();
		await store(document).update(() => ({ secrets: [{ secret: SECRET }] }));
		const both = store(document, { encryptionKeys: [SECOND, FIRST] });
		expect(await both.load()).toHaveLength(1);
		await both.update((state) => ({ ...state }));
		expect(await store(document, { encryptionKeys: [SECOND] }).load()).toEqual([{ secret: SECRET }]);
		expect(await failure(store(document).load())).toMatchObject({ reason: "unknown_key" });
	});
});

describe("encrypted documents", () => {
	const sealed = async () => {
		const document = memoryDocument();
		await secretStore(document, { encryptionKeys: FIRST }).update(() => ({ secrets: [{ secret: SECRET }] }));
		return { document, envelope: JSON.parse((await document.read())?.text ?? "") as Record<string, string> };
	};
	const reading = async (envelope: object) => {
		const document = memoryDocument();
		await document.replace(JSON.stringify(envelope), undefined);
		return failure(secretStore(document, { encryptionKeys: [FIRST, SECOND] }).load());
	};

	it("an encrypted document is AES-256-GCM, as another implementation reads it", async () => {
		const { envelope } = await sealed();
		const data = Buffer.from(envelope.data ?? "", "base64");
		const decipher = createDecipheriv(
			"aes-256-gcm",
			Buffer.from(FIRST, "base64"),
			Buffer.from(envelope.iv ?? "", "base64"),
		);
		decipher.setAAD(Buffer.from(`countersign/secrets/1/${envelope.key}`));
		decipher.setAuthTag(data.subarray(-16));
		const text = decipher.update(data.subarray(0, -16), undefined, "utf8") + decipher.final("utf8");
		expect(JSON.parse(text)).toMatchObject({ secrets: [{ secret: SECRET }] });
		const id = createHash("sha256").update("countersign/secrets/key-id").update(Buffer.from(FIRST, "base64"));
		expect(envelope.key).toBe(id.digest("hex").slice(0, 8));
	});

	it("an encrypted document is a different text after each write, because each contains a new random part", async () => {
		const [one, two] = await Promise.all([sealed(), sealed()]);
		expect(one.envelope.iv).not.toBe(two.envelope.iv);
		expect(one.envelope.data).not.toBe(two.envelope.data);
	});

	it.each([
		["data", (data: string) => `${data[0] === "A" ? "B" : "A"}${data.slice(1)}`],
		["data", (data: string) => data.slice(0, 8)],
		["data", () => ""],
		["data", () => 7],
		["iv", () => Buffer.alloc(12).toString("base64")],
		["iv", () => "*"],
	])("an encrypted document with a changed %s is damaged", async (field, change) => {
		const { envelope } = await sealed();
		expect(await reading({ ...envelope, [field]: change(envelope[field] ?? "") })).toMatchObject({ reason: "damaged" });
	});

	it("an encrypted document that names another key, or a later version, is not read", async () => {
		const { envelope } = await sealed();
		expect(await reading({ ...envelope, key: "00000000" })).toMatchObject({ reason: "unknown_key" });
		expect(await reading({ ...envelope, key: { a: 1 } })).toMatchObject({ reason: "unknown_key" });
		expect(await reading({ ...envelope, version: 2 })).toMatchObject({ reason: "unknown_format" });
	});
});

describe("the option encryptionKeys", () => {
	it("encryption keys come from the environment, and the first one encrypts", async () => {
		vi.stubEnv("COUNTERSIGN_ENCRYPTION_KEYS", ` ${FIRST} , ${SECOND}`);
		const document = memoryDocument();
		await secretStore(document).update(() => ({ secrets: [{ secret: SECRET }] }));
		vi.unstubAllEnvs();
		expect(await secretStore(document, { encryptionKeys: FIRST }).load()).toHaveLength(1);
	});

	it("encryption keys from the environment are not used if the option turns them off", async () => {
		vi.stubEnv("COUNTERSIGN_ENCRYPTION_KEYS", FIRST);
		const document = memoryDocument();
		await secretStore(document, { encryptionKeys: false }).update(() => ({ secrets: [{ secret: SECRET }] }));
		expect((await document.read())?.text).toContain(SECRET);
	});

	it.each([
		"",
		"short",
		`${FIRST}x`,
		`${SECOND}0`,
		Buffer.alloc(16).toString("base64"),
		"ä".repeat(32),
		"=".repeat(44),
	])("encryption keys that are not 32 bytes cause a TypeError that does not repeat them: %j", (key) => {
		const make = (keys: string | string[]) => () => secretStore(memoryDocument(), { encryptionKeys: keys });
		expect(make(key)).toThrow(TypeError);
		expect(make([FIRST, key])).toThrow(/encryption key 2 must be 32 bytes/);
		if (key.length > 5) expect(make(key)).not.toThrow(key);
		vi.stubEnv("COUNTERSIGN_ENCRYPTION_KEYS", `${FIRST},${key}`);
		expect(() => secretStore(memoryDocument())).toThrow(/key 2 of COUNTERSIGN_ENCRYPTION_KEYS/);
	});
});
