import { describe, expect, it } from "vitest";
import { entryKey, storableText, storageKey } from "../../src/drivers/storage-key.ts";

/** Tables, queues and Redis keys contain these forms. If you change one, a receiver handles known events a second time. */
describe("the stored form of a key", () => {
	const usual = "arcus:evt_1 é 😀";
	const long = "x".repeat(801);

	it("stores and inboxes store an ordinary key unchanged", async () => {
		expect(await storageKey(usual)).toBe(usual);
		expect(await entryKey(usual)).toBe(usual);
		expect(await storageKey("x".repeat(800))).toBe("x".repeat(800));
		expect(await entryKey("x".repeat(500))).toBe("x".repeat(500));
	});

	it("a store escapes what a database cannot store, and shortens a long key to a digest", async () => {
		expect(await storageKey("a\0b%")).toBe("\u0001%a%0000b%0025");
		expect(await storageKey("\ud800")).toBe("\u0001%%d800");
		expect(await storageKey("\u0001a")).toBe("\u0001%\u0001a");
		expect(await storageKey(long)).toBe("\u0001#55e803dee4d0581d2afcd0e6bd727659cd7c388302fe6f327dc0070fd7949a57");
	});

	it("an inbox replaces an id that is long or that a database cannot store with a digest", async () => {
		expect(await entryKey("a\0b")).toBe("sha256:9db18af7360cd5d03bddf6a34395bcbe2a9a0c79ef7c495e5bd149c3c490defe");
		expect(await entryKey("\ud800")).toBe("sha256:8c0c59dd0d275aadcd462a5fe12eb352cbdfeaf961eae4f85a4660521df7d2f5");
		expect(await entryKey(long)).toBe("sha256:f3a4833d85489aa877ae94165fbc043c2d24df2dfaf528cb019f4d2211f7784a");
	});

	it("a reason stays readable without the characters that a database cannot store", () => {
		expect(storableText("a\0b \ud800 😀")).toBe("ab \ufffd 😀");
	});
});
