import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileDocument } from "../../src/rotation/file-document.ts";
import { secretStore } from "../../src/rotation/secret-store.ts";

describe("a document in a file", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "secrets-"));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it("loses no change of several writers", async () => {
		const path = join(folder, "secrets.json");
		const stores = [1, 2, 3, 4].map(() => secretStore(fileDocument(path)));
		await Promise.all(
			Array.from({ length: 20 }, (_, i) =>
				stores[i % 4]?.update((state) => ({ secrets: [...state.secrets, { secret: `s${i}` }] })),
			),
		);
		expect(await stores[0]?.load()).toHaveLength(20);
	});

	it("can be read by its owner alone", async () => {
		const path = join(folder, "secrets.json");
		await secretStore(fileDocument(path)).update(() => ({ secrets: [{ secret: "s" }] }));
		expect(statSync(path).mode & 0o077).toBe(0);
	});

	it("takes over the lock that a crashed process left", async () => {
		const path = join(folder, "secrets.json");
		writeFileSync(`${path}.lock`, "");
		utimesSync(`${path}.lock`, 1, 1);
		expect(await fileDocument(path).replace("text", undefined)).toBe(true);
	});

	it("refuses to replace a text that has changed since it was read", async () => {
		const document = fileDocument(join(folder, "secrets.json"));
		await document.replace("one", undefined);
		const read = await document.read();
		await document.replace("two", read?.version);
		expect(await document.replace("three", read?.version)).toBe(false);
		expect((await document.read())?.text).toBe("two");
	});
});
