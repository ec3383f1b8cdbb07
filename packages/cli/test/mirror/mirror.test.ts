import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { lockFile } from "@countersign/webhooks/internal";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { run } from "../../src/program.ts";
import { thisMachine } from "../../src/shared/machine.ts";
import { countersign, testMachine } from "../machine.ts";

const mock = createArcusMock({ seed: 1, rateLimits: false });
const LISTS = "accounts.contacts,products";
const folder = mkdtempSync(join(tmpdir(), "mirror-"));
let stop: () => Promise<void>;
beforeAll(async () => {
	const { url, close } = await mock.listen(0);
	stop = close;
	const { key, entityId } = mock.createKey({ mode: "test" });
	vi.stubEnv("ARCUS_API_KEY", key);
	vi.stubEnv("ARCUS_ENTITY_ID", entityId);
	vi.stubEnv("ARCUS_BASE_URL", url);
	const arcus = new Arcus();
	for (const name of ["Alfreds Futterkiste", "Bólido Comidas preparadas"])
		await arcus.accounts.create({ account_type: "business", name });
});
// Creating an embedded database takes long on a busy machine.
vi.setConfig({ testTimeout: 240_000 });
afterAll(async () => {
	vi.unstubAllEnvs();
	await stop();
	rmSync(folder, { recursive: true });
});

/** Runs an action until it ends by itself. */
async function mirror(action: string, lists: string, ...more: string[]) {
	const { machine, lines, warnings } = testMachine({ stopped: () => new Promise(() => {}) });
	const args = ["mirror", action, "arcus", "--database", folder, "--resources", lists, ...more];
	return { code: await run(args, machine, "1.2.3"), out: lines.join("\n"), err: warnings.join("\n") };
}

it("mirror copies lists with those above them, proves the copy, and a second run reads only what is new", async () => {
	const first = await mirror("run", LISTS, "--once");
	expect(first.err).toBe("");
	expect(first.code).toBe(0);
	expect(first.out).toMatch(/^accounts +2 +0 +complete +never$/m);
	const proof = await mirror("verify", LISTS);
	expect(proof.out).toMatch(/^accounts +2 +0 +0 +proved$/m);
	expect(proof.out).toContain("audit chain: holds.");
	expect(proof.out).toContain("Complete: the copy and the API have the same records.");
	expect(proof.code).toBe(0);
	const status = await mirror("status", LISTS);
	expect(status.out).toMatch(/^accounts +2 +0 +complete +\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/m);
	expect(status.code).toBe(0);
});

it("mirror export writes the copy without a key, and refuses to replace what it has not written", async () => {
	const file = `${folder}.duckdb`;
	const write = (lists: string) => mirror("export", lists, "--duckdb", file);
	try {
		const { code, out, err } = await write("accounts,products");
		expect(err).toBe("");
		expect(out).toMatch(/^accounts +2 +complete +\d{4}-/m);
		expect(out).toContain(`Wrote ${file}`);
		expect(out).toMatch(/The copy was complete, and is proved until: \d{4}-/);
		expect(code).toBe(0);
		writeFileSync(file, "my novel");
		const refused = await write("accounts");
		expect(refused.err).toMatch(/no export has written it/);
		expect(refused.code).toBe(1);
		expect(readFileSync(file, "utf8")).toBe("my novel");
	} finally {
		rmSync(file, { force: true });
	}
	expect((await write("orders")).err).toMatch(/no mirror of orders\. Run countersign mirror run arcus --database/);
});

it("a folder that another process uses is refused with its number", async () => {
	const lock = await lockFile(`${folder}.lock`, { ...thisMachine, busy: () => {} });
	const { code, err } = await countersign("mirror", "export", "arcus", "--database", folder, "--duckdb", "x");
	await lock.release();
	expect(err).toMatch(new RegExp(`in use by process ${process.pid}\\. Stop that process first, or use PostgreSQL`));
	expect(code).toBe(1);
});

it.each([
	[["mirror", "export", "arcus", "--database", "x"], /--duckdb with a file, --parquet with a folder, or both/],
	[
		["mirror", "run", "deskflow", "--database", "x"],
		/deskflow cannot be mirrored\. Pass arca, arcus or an OpenAPI document/,
	],
	[["mirror", "run", "arcus"], /--database/],
	[
		["mirror", "run", "arcus", "--database", "mysql://x"],
		/--database must be a folder or a URL that begins with postgres/,
	],
	[
		["mirror", "run", "arcus", "--database", "x", "--resources", "nothing"],
		/there is no list "nothing"\. Lists: .*accounts/,
	],
])("%j is refused with what to do", async (args, message) => {
	const { code, err } = await countersign(...args);
	expect(err).toMatch(message);
	expect(code).toBe(2);
});
