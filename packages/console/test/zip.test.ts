import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { zip } from "../src/postman/zip.ts";

const FILES = [
	{ path: "bruno.json", text: '{"name":"Arcus"}' },
	{ path: "accounts/Kunden anlegen – größer.bru", text: "meta {\n  name: Ärger ✓\n}\n" },
	{ path: "empty.bru", text: "" },
];
const bytesOf = (files = FILES) => Buffer.concat(zip(files));

/** Reads an archive by the format's specification (APPNOTE 6.3), from its end. */
function read(archive: Buffer) {
	const end = archive.length - 22;
	expect(archive.readUInt32LE(end)).toBe(0x06054b50);
	const count = archive.readUInt16LE(end + 10);
	expect(archive.readUInt16LE(end + 8)).toBe(count);
	let at = archive.readUInt32LE(end + 16);
	expect(at + archive.readUInt32LE(end + 12)).toBe(end);
	const files: { path: string; text: string; crc: number; flags: number }[] = [];
	for (let index = 0; index < count; index++) {
		expect(archive.readUInt32LE(at)).toBe(0x02014b50);
		const size = archive.readUInt32LE(at + 24);
		const nameSize = archive.readUInt16LE(at + 28);
		const path = archive.toString("utf8", at + 46, at + 46 + nameSize);
		const local = archive.readUInt32LE(at + 42);
		expect(archive.readUInt32LE(local)).toBe(0x04034b50);
		// From the version on, both headers say the same.
		expect(archive.subarray(local + 4, local + 30)).toEqual(archive.subarray(at + 6, at + 32));
		const data = archive.subarray(local + 30 + nameSize, local + 30 + nameSize + size);
		files.push({
			path,
			text: data.toString("utf8"),
			crc: archive.readUInt32LE(at + 16),
			flags: archive.readUInt16LE(at + 8),
		});
		at += 46 + nameSize;
	}
	return files;
}

describe("zip", () => {
	it("every file is in the archive, with its name in UTF-8 and its checksum", () => {
		const files = read(bytesOf());
		expect(files.map(({ path, text }) => ({ path, text }))).toEqual(FILES);
		for (const { text, crc, flags } of files) {
			if (typeof crc32 === "function") expect(crc).toBe(crc32(text));
			expect(flags & 0x800).toBe(0x800);
		}
	});

	it("the checksum is CRC-32 as the format defines it", () => {
		expect(read(bytesOf([{ path: "check", text: "123456789" }]))[0]?.crc).toBe(0xcbf43926);
	});

	it("the same files make the same archive, and no files an empty one", () => {
		expect(bytesOf()).toEqual(bytesOf());
		expect(read(bytesOf([]))).toEqual([]);
	});

	describe("with a program of its own", () => {
		let folder: string;
		beforeEach(() => {
			folder = mkdtempSync(join(tmpdir(), "zip-"));
		});
		afterEach(() => rmSync(folder, { recursive: true, force: true }));
		const whyNot = ((): string | undefined => {
			try {
				execFileSync("python3", ["--version"], { stdio: "ignore" });
				return undefined;
			} catch {
				return "there is no Python here";
			}
		})();

		it.skipIf(whyNot !== undefined)(
			`Python's zipfile unpacks and verifies it${whyNot ? `: skipped, ${whyNot}` : ""}`,
			() => {
				const path = join(folder, "a.zip");
				writeFileSync(path, bytesOf());
				const script =
					"import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert not z.testzip(); z.extractall(sys.argv[2])";
				execFileSync("python3", ["-X", "utf8", "-c", script, path, folder]);
				for (const file of FILES) expect(readFileSync(join(folder, file.path), "utf8")).toBe(file.text);
			},
		);
	});
});
