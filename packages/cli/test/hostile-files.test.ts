import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { countersign } from "./machine.ts";

const root = mkdtempSync(join(tmpdir(), "hostile-"));
const at = (name: string) => join(root, name);
const api = at("api.yaml");
const NOTES = "my notes, without a line break";

beforeAll(() => {
	for (const name of ["folder", "full"]) mkdirSync(at(name));
	writeFileSync(at("full/holiday.txt"), NOTES);
	writeFileSync(at("empty"), "");
	writeFileSync(
		api,
		`openapi: 3.0.3
info: { title: Bakery, version: "1" }
servers: [{ url: https://bakery.example }]
paths: { /breads: { get: { operationId: listBreads, responses: { "200": { description: All. } } } } }
`,
	);
});
beforeEach(() => {
	vi.stubEnv("ARCUS_WEBHOOK_SECRET", "whsec_test_placeholder");
	vi.stubEnv("ARCUS_API_KEY", "ark_test_ent_acme_placeholder");
	vi.stubEnv("ARCUS_ENTITY_ID", "00000000-0000-4000-8000-000000000000");
	vi.stubEnv("ARCUS_BASE_URL", "http://127.0.0.1:9");
	writeFileSync(at("notes.txt"), NOTES);
	return () => vi.unstubAllEnvs();
});
afterAll(() => rmSync(root, { recursive: true }));

const webhooks = (...args: string[]) => countersign("webhooks", ...args);
const URL = "http://127.0.0.1:9/";

describe("a path that is wrong", () => {
	it.each([
		["scopes --from", () => countersign("scopes", "--from", at("folder")), "cannot be read: it is a folder."],
		["infer", () => countersign("infer", at("folder")), "is a folder. Pass the file of the document"],
		["infer --out", () => countersign("infer", api, "--out", at("folder")), "is a folder. Pass the name of a file."],
		["generate --out", () => countersign("generate", api, "--out", at("notes.txt")), "is a file. Pass a folder."],
		[
			"collections --out",
			() => countersign("collections", "arca", "--out", at("notes.txt")),
			"is a file. Pass a folder.",
		],
		[
			"--overlay",
			() => countersign("mock", api, "--overlay", at("folder")),
			"is a folder. Pass the file of the overlay.",
		],
		["send --body", () => webhooks("send", URL, "--body", at("folder")), "cannot be read: it is a folder."],
		["replay", () => webhooks("replay", at("nowhere"), URL), "cannot be read: it does not exist."],
		["replay of nothing", () => webhooks("replay", at("empty"), URL), "has no saved delivery."],
		["verify --headers", () => webhooks("verify", at("empty"), "--headers", at("folder")), "it is a folder."],
		[
			"listen --save",
			() => webhooks("listen", "--port", "0", "--save", at("folder")),
			"cannot be written: it is a folder.",
		],
		["--secrets-file", () => webhooks("send", URL, "--secrets-file", at("folder")), "cannot be used: it is a folder."],
		["an empty --secrets-file", () => webhooks("send", URL, "--secrets-file", at("empty")), "cannot be used: "],
		["dead --file", () => webhooks("dead", "--file", at("folder")), "is a folder. Pass the file of an inbox."],
		["inboxes --file", () => webhooks("inboxes", "--file", at("folder")), "is a folder. Pass the file of an inbox."],
		["mirror", () => countersign("mirror", "status", at("nowhere"), "--database", at("m")), "There is no API or file"],
	])("%s is a usage error in words, without a code of the system or a stack", async (_, command, message) => {
		const { code, lines, err } = await command();
		expect([code, lines]).toEqual([2, []]);
		expect(err).toContain(message);
		expect(err).not.toMatch(/E[A-Z]{4,}:|\n {4}at /);
	});

	it("an error of the file system that no command has explained is a sentence", async () => {
		const { code, err } = await countersign("collections", "arca", "--out", join(at("notes.txt"), "requests"));
		expect([code, err]).toEqual([
			1,
			expect.stringMatching(/notes\.txt.* cannot be used: a part of its path is a file, not a folder\.$/),
		]);
	});
});

describe("a document at a URL", () => {
	it.each([
		["infer"],
		["lint"],
		["generate", "--out", "client"],
		["mock"],
		["dev"],
		["mirror", "status", "--database", "m"],
	])("%s says to download it", async (...command) => {
		const url = "https://bakery.example/api.yaml?v=1&format=yaml";
		const { code, lines, err } = await countersign(...command, url);
		expect([code, lines]).toEqual([2, []]);
		expect(err).toContain(
			`Documents are read from files only, but ${url} is a URL. Download it, for example with curl -fLo api.yaml '${url}', and pass the file.`,
		);
	});
});

describe("a file or folder of another program", () => {
	it("listen --save refuses it and leaves it unchanged", async () => {
		const { code, err } = await webhooks("listen", "--port", "0", "--save", at("notes.txt"));
		expect([code, err]).toEqual([
			2,
			expect.stringContaining("is not a file of saved deliveries. Nothing was changed."),
		]);
		expect(readFileSync(at("notes.txt"), "utf8")).toBe(NOTES);
	});

	it("webhooks dead refuses it and leaves it unchanged", async () => {
		const { code, err } = await webhooks("dead", "--file", at("notes.txt"));
		expect([code, err]).toEqual([1, expect.stringContaining("is not the file of an inbox")]);
		expect(readFileSync(at("notes.txt"), "utf8")).toBe(NOTES);
	});

	it("mirror run writes no database between its files", async () => {
		const { code, err } = await countersign("mirror", "run", "arcus", "--once", "--database", at("full"));
		expect([code, err]).toEqual([
			2,
			expect.stringContaining("has files that no database has written. Nothing was changed."),
		]);
		expect(readdirSync(at("full"))).toEqual(["holiday.txt"]);
	});

	it("mirror verify creates no folder where --database is misspelled", async () => {
		const { code, err } = await countersign("mirror", "verify", "arcus", "--database", at("mispelled"));
		expect([code, err]).toEqual([1, expect.stringMatching(/^There is no folder .*mispelled\. Check --database/)]);
		expect(existsSync(at("mispelled"))).toBe(false);
	});
});

describe("values that cannot be right", () => {
	it.each([
		[["mock", ""], "<api> is empty. Pass arca, arcus, deskflow, or an OpenAPI document."],
		[["dev", "arcus", ""], "<apis> is empty."],
		[["lint", ""], "<document> is empty."],
		[["webhooks", "send", URL, "--event", ""], "--event is empty: a documented event, filled with an example."],
		[["webhooks", "send", URL, "--secret", ""], "--secret is empty: a signing secret."],
		[["mirror", "run", "arcus", "--database", "x", "--resources", ""], "--resources is empty: which lists to copy"],
		[["webhooks", "send", URL, "--expect", "20"], "--expect must be a whole number from 200 to 599, but was 20."],
		[["webhooks", "send", URL, "--times", "0"], "--times must be a whole number from 1 to 10000, but was 0."],
		[["webhooks", "listen", "--port", "0", "--answer", "99"], "--answer must be a whole number from 200 to 599"],
		[["webhooks", "listen", "--port", "0", "--count", "0"], "--count must be a whole number from 1"],
		[
			["webhooks", "listen", "--port", "0", "--host", "192.0.2.1"],
			"--host 192.0.2.1 with --port 0: this machine cannot",
		],
		[["collections", "arca", "--out", "x", "--base-url", "nope"], "--base-url must be a URL that begins with http"],
	])("%j is a usage error", async (args, message) => {
		const { code, lines, err } = await countersign(...args);
		expect([code, lines, err]).toEqual([2, [], expect.stringContaining(message)]);
	});
});

it("rotate says which address it could not reach, why, and what to do", async () => {
	// A port that was free a moment ago.
	const server = createServer().listen(0, "127.0.0.1");
	await new Promise((resolve) => server.once("listening", resolve));
	const { port } = server.address() as { readonly port: number };
	await new Promise((resolve) => server.close(resolve));
	const base = ["--base-url", `http://127.0.0.1:${port}/v1`];
	const { code, err } = await webhooks("rotate", "--endpoint", "we_1", "--secrets-file", at("s.json"), ...base);
	expect([code, err]).toEqual([
		1,
		`http://127.0.0.1:${port} could not be reached: fetch failed: connect ECONNREFUSED 127.0.0.1:${port}. Check --base-url and the network, then run the command again: it resumes where it stopped.`,
	]);
});
