import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { run, start } from "./command.ts";

const COMMANDS = [
	"generate",
	"infer",
	"lint",
	"collections",
	"scopes",
	"mock",
	"verify-live",
	"webhooks",
	...["send", "listen", "forward", "replay", "verify", "rotate", "dead", "inboxes"].map((name) => `webhooks ${name}`),
];

const folder = mkdtempSync(join(tmpdir(), "main-"));
const log = join(folder, "requests.jsonl");
writeFileSync(log, '{"method":"GET","path":"/products"}\n');
afterAll(() => rmSync(folder, { recursive: true }));

/** The files of JavaScript that a run loads, as V8 counts them. */
async function loadedBy(...args: string[]): Promise<readonly string[]> {
	const coverage = mkdtempSync(join(folder, "loaded-"));
	await run(args, { NODE_V8_COVERAGE: coverage });
	const scripts = readdirSync(coverage).flatMap((name) => {
		const { result } = JSON.parse(readFileSync(join(coverage, name), "utf8")) as { result: { url: string }[] };
		return result.map(({ url }) => url);
	});
	return scripts;
}

const packagesIn = (scripts: readonly string[], names: string): readonly string[] =>
	scripts.filter((url) => new RegExp(`/node_modules/(?:${names})/`).test(url));
const COMPILERS = "typescript|openapi-typescript";

describe("the command as a process", () => {
	it("countersign lists every command with one line, by group", async () => {
		const { code, out, err } = await run(["--help"]);
		expect([code, err]).toEqual([0, ""]);
		for (const group of ["Documents and clients:", "Mocks:", "Webhooks:"]) expect(out).toContain(`\n${group}\n`);
		for (const name of COMMANDS.filter((one) => !one.includes(" ")))
			expect(out).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
	});

	it("countersign shows the help of each command, with an example and the exit codes, in plain text", async () => {
		for (const name of COMMANDS) {
			const { code, out, err } = await run([...name.split(" "), "--help"], { FORCE_COLOR: "" });
			expect([code, err], name).toEqual([0, ""]);
			expect(out).toContain(`Usage: countersign ${name} `);
			// biome-ignore lint/suspicious/noControlCharactersInRegex: colors are what must not be there
			expect(out).not.toMatch(/\u001b/);
			if (name !== "webhooks") expect(out).toMatch(/\nExamples?:\n {2}countersign [\s\S]*\nExit codes:\n {2}0 {2}/);
		}
	});

	it("countersign --version prints the version", async () => {
		expect(await run(["--version"])).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
	});

	it.each([
		[["dance"], "Unknown command dance.", "countersign"],
		[["mok"], "Unknown command mok. Did you mean mock?", "countersign"],
		[["mock", "arcus", "--prot", "80"], "Unknown option --prot. Did you mean --port?", "countersign mock"],
		[["mock", "arcus", "--prot=80"], "Unknown option --prot. Did you mean --port?", "countersign mock"],
		[["mock"], "Missing <api>: arca, arcus, deskflow, or an OpenAPI document.", "countersign mock"],
		[
			["collections", "arcus"],
			"--out is required: the folder that the collections are written to.",
			"countersign collections",
		],
	])("%j ends with one line, a hint and exit code 2", async (args, message, command) => {
		expect(await run(args)).toEqual({ code: 2, out: "", err: `${message}\nRun ${command} --help.\n` });
	});

	it("countersign says in one line, without a stack, why a command failed, and exits with 1", async () => {
		const { code, out, err } = await run(["mock", "arcus", "--port", "0", "--log", "/nowhere/requests.jsonl"]);
		expect([code, out]).toEqual([1, ""]);
		expect(err).toMatch(/^--log: \/nowhere\/requests\.jsonl cannot be opened: its folder does not exist\..*\n$/);
	});

	it("countersign exits quietly when the reader of its output closes the pipe", async () => {
		const running = start(["webhooks", "send", "--list"]);
		running.child.stdout?.destroy();
		const { code, err } = await running.ended;
		expect([code, err]).toEqual([0, ""]);
	});
});

describe("imports", () => {
	it("countersign loads no compiler or linter for --version, --help and a mock", async () => {
		const version = await loadedBy("--version");
		expect(packagesIn(version, "commander")).not.toEqual([]);
		for (const scripts of [version, await loadedBy("--help"), await loadedBy("mock", "nobody")])
			expect(packagesIn(scripts, `${COMPILERS}|@redocly`)).toEqual([]);
	});

	it.each([
		["lint", ["deskflow"]],
		["scopes", ["deskflow", "--from", log]],
		["collections", ["deskflow", "--out", join(folder, "collections")]],
		["verify-live", ["deskflow"]],
	])("countersign loads no compiler for %s", async (name, args) => {
		const scripts = await loadedBy(name, ...args);
		// The document was read, so the command did not stop before its real work.
		expect(packagesIn(scripts, "@redocly")).not.toEqual([]);
		expect(packagesIn(scripts, COMPILERS)).toEqual([]);
	});

	it("countersign loads the compiler for generate", async () => {
		expect(packagesIn(await loadedBy("generate", "nobody", "--out", "nowhere"), COMPILERS)).not.toEqual([]);
	});
});
