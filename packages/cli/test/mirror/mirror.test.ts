import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../command.ts";
import { countersign } from "../machine.ts";

const mock = createArcusMock({ seed: 1, rateLimits: false });
const folder = mkdtempSync(join(tmpdir(), "mirror-"));
let stop: () => Promise<void>;
let environment: Record<string, string>;
beforeAll(async () => {
	const { url, close } = await mock.listen(0);
	stop = close;
	const { key, entityId } = mock.createKey({ mode: "test" });
	environment = { ARCUS_API_KEY: key, ARCUS_ENTITY_ID: entityId, ARCUS_BASE_URL: url };
	const arcus = new Arcus({ apiKey: key, entityId, baseUrl: url });
	for (const name of ["Alfreds Futterkiste", "Bólido Comidas preparadas"])
		await arcus.accounts.create({ account_type: "business", name });
});
afterAll(async () => {
	await stop();
	rmSync(folder, { recursive: true });
});
const mirror = (action: string, ...more: string[]) =>
	run(
		["mirror", action, "arcus", "--database", folder, "--resources", "accounts.contacts,products", ...more],
		environment,
	);

it("mirror copies lists with those above them, proves the copy, and a second run reads only what is new", async () => {
	const first = await mirror("run", "--once");
	expect(first.err).toBe("");
	expect(first.code).toBe(0);
	expect(first.out).toMatch(/^accounts +2 +0 +complete +never$/m);
	const proof = await mirror("verify");
	expect(proof.out).toMatch(/^accounts +2 +0 +0 +proved$/m);
	expect(proof.out).toContain("audit chain: holds.");
	expect(proof.out).toContain("Complete: the copy and the API have the same records.");
	expect(proof.code).toBe(0);
	const status = await mirror("status");
	expect(status.out).toMatch(/^accounts +2 +0 +complete +\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/m);
	expect(status.code).toBe(0);
});

it.each([
	[["mirror", "run", "deskflow", "--database", "x"], /deskflow cannot be mirrored\. Pass arca or arcus/],
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
