import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { emitDocs } from "../../../src/emit/docs/docs.ts";
import { ATTACKS, hostileModel } from "../../fixtures/hostile.ts";

const FENCES = /^(`{3,})[a-z]+[^\n`]*\n[\s\S]*?\n\1$/gm;
const OWN_TAGS = /<\/?(?:span|code|details|summary|strong|ApiFilter)(?: (?:v-pre|class="[\w -]+"|label="[\w ]+"))*>/g;

describe("API pages of a hostile document", () => {
	const pages = emitDocs(hostileModel(), { module: "@evil/sdk" });

	it("the pages contain no tags but our own", () => {
		for (const { path, text } of pages) expect(text.replace(FENCES, "").replace(OWN_TAGS, ""), path).not.toMatch(/</);
	});

	it("no braces outside of code and v-pre reach Vue as an expression", () => {
		for (const { path, text } of pages) {
			const shown = text
				.replace(/^---\n[\s\S]*?\n---\n/, "")
				.replace(FENCES, "")
				.replace(/<(span|code) v-pre>.*?<\/\1>/g, "");
			expect(shown, path).not.toContain("{{");
		}
	});

	it("every folded block is closed", () => {
		for (const { path, text } of pages) {
			const shown = text.replace(FENCES, "");
			expect(shown.split("<details>").length, path).toBe(shown.split("</details>").length);
		}
	});

	it("no text includes a file or begins a container", () => {
		for (const { path, text } of pages) {
			expect(text.match(/<!--.{0,40}|^\s*<<<.*/gm) ?? [], path).toEqual([]);
			// VitePress looks for the end of a container inside code, too.
			expect(
				text.match(/^:::.*$/gm)?.filter((line) => !/^:::(?: code-group| warning Deprecated)?$/.test(line)) ?? [],
				path,
			).toEqual([]);
		}
	});

	it("no page has two sections with the same anchor", () => {
		for (const { path, text } of pages) {
			const ids = Array.from(text.matchAll(/^#+ .*\{#([\w-]+)\}$/gm), ([, id]) => id);
			expect(ids, path).toEqual([...new Set(ids)]);
		}
	});

	it("no text becomes a link", () => {
		for (const { path, text } of pages) {
			const shown = text.replace(FENCES, "").replace(/`[^`\n]*`/g, "`x`");
			expect(shown.match(/[^\\]\]\((?!\.\/|#).{0,40}/g) ?? [], path).toEqual([]);
		}
	});

	it("a shell gets the body as one argument and runs nothing else", () => {
		const commands = pages.flatMap(({ text }) =>
			Array.from(text.matchAll(/^`{3,}sh \[curl\]\n([\s\S]*?)\n`{3,}$/gm), ([, command = ""]) => command),
		);
		expect(commands).toHaveLength(ATTACKS.length);
		const script = `curl() { for one in "$@"; do last=$one; done; printf '%s' "$last"; }; uuidgen() { echo key; }\n`;
		for (const command of commands) {
			const { stdout, stderr } = spawnSync("/bin/sh", ["-c", script + command], {
				encoding: "utf8",
				env: { PATH: "", EVIL_API_KEY: "key" },
			});
			expect(stderr).toBe("");
			expect(Object.values(JSON.parse(stdout) as object)).toEqual([ATTACKS.join("\n\n")]);
		}
	});
});
