import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileOf, serve } from "./serve.ts";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "served-"));
	mkdirSync(join(folder, "guides"));
	writeFileSync(join(folder, "index.html"), "start");
	writeFileSync(join(folder, "404.html"), "missing");
	writeFileSync(join(folder, "guides", "errors.html"), "errors");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the server of a built site", () => {
	it("a page is found without its ending, and nothing outside the folder", () => {
		expect(fileOf("guides/errors", folder)).toBe(join(folder, "guides", "errors.html"));
		expect(fileOf("", folder)).toBe(join(folder, "index.html"));
		expect(fileOf("../../etc/passwd", folder)).toBeUndefined();
	});

	it("a version is served below its base, and every other address is a 404", async () => {
		const { origin, close } = await serve(0, folder, "/v1/");
		const read = async (path: string) => {
			const response = await fetch(`${origin}${path}`);
			return [response.status, await response.text()];
		};
		try {
			expect(await read("/v1/")).toEqual([200, "start"]);
			expect(await read("/v1/guides/errors")).toEqual([200, "errors"]);
			expect(await read("/guides/errors")).toEqual([404, "missing"]);
			expect(await read("/")).toEqual([404, "missing"]);
		} finally {
			close();
		}
	});
});
