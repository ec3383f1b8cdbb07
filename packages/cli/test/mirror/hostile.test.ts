import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { run } from "../../src/program.ts";
import { visible } from "../../src/shared/visible.ts";
import { run as runProcess } from "../command.ts";
import { testMachine } from "../machine.ts";

const DOCUMENT = `
openapi: 3.1.0
info: { title: Evil, version: "1" }
servers: [{ url: "https://evil.example" }]
security: [{ key: [] }]
components:
  securitySchemes: { key: { type: http, scheme: bearer } }
  schemas:
    Rate: { type: object, required: [id], properties: { id: { type: string }, n: { type: integer } } }
paths:
  /rates:
    get:
      operationId: listRates
      responses:
        "200":
          description: All of them.
          content:
            application/json:
              schema: { type: object, properties: { data: { type: array, items: { $ref: "#/components/schemas/Rate" } } } }
`;
const folder = mkdtempSync(join(tmpdir(), "mirror-hostile-"));
const spec = join(folder, "evil.yaml");
const EVIL = "\u001b[2J\u0007\u202erate";
const rates = [{ id: EVIL, n: 1 }];
const vendor = createServer((_request, response) => {
	response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ data: rates }));
});
beforeAll(async () => {
	writeFileSync(spec, DOCUMENT);
	await new Promise<void>((resolve) => vendor.listen(0, "127.0.0.1", resolve));
	vi.stubEnv("EVIL_BASE_URL", `http://127.0.0.1:${(vendor.address() as AddressInfo).port}`);
	vi.stubEnv("EVIL_API_KEY", "key");
});
// Creating an embedded database takes long on a busy machine.
vi.setConfig({ testTimeout: 240_000 });
afterAll(async () => {
	vi.unstubAllEnvs();
	await new Promise((resolve) => vendor.close(resolve));
	rmSync(folder, { recursive: true });
});

async function mirror(action: string, database: string, more: readonly string[] = [], isStopped = false) {
	const { machine, lines, warnings } = testMachine(isStopped ? {} : { stopped: () => new Promise(() => {}) });
	const code = await run(["mirror", action, spec, "--database", database, ...more], machine, "1.2.3");
	return { code, out: lines.join("\n"), err: warnings.join("\n"), all: [...lines, ...warnings] };
}

it("a run with --once reads lists that no event reports again, and nothing from the API controls the terminal", async () => {
	const database = join(folder, "copy");
	expect((await mirror("run", database, ["--once"])).code).toBe(0);
	rates.push({ id: "added", n: 1 });
	const second = await mirror("run", database, ["--once"]);
	expect(second.out).toMatch(/^rates +2 +0 +complete/m);
	rates[0] = { id: EVIL, n: 2 };
	const proof = await mirror("verify", database);
	expect(proof.code).toBe(1);
	expect(proof.out).toContain("rate: different in n");
	for (const line of proof.all) expect(line).toBe(visible(line));
	const stopped = await mirror("verify", database, [], true);
	expect(stopped.code).toBe(1);
	expect(stopped.err).toContain("Stopped. The check did not end, so nothing is proved.");
	expect(stopped.out).not.toContain("Complete");
});

it("a folder that is not a database is an error that says what to do, and status creates nothing", async () => {
	const missing = join(folder, "missing");
	for (const [action, ...more] of [["status"], ["export", "--parquet", join(folder, "out")]]) {
		const found = await mirror(action ?? "", missing, more);
		expect(found.err).toContain(
			`There is no folder ${missing}. Check --database, or copy the data with countersign mirror run`,
		);
		expect(found.code).toBe(1);
	}
	expect(existsSync(missing)).toBe(false);
	const file = await mirror("run", spec, ["--once"]);
	expect(file.err).toContain(`--database ${spec} is a file. Pass a folder`);
	expect(file.code).toBe(2);
	const torn = join(folder, "torn");
	mkdirSync(torn);
	writeFileSync(join(torn, "PG_VERSION"), "17");
	const damaged = await mirror("status", torn);
	expect(damaged.err).toMatch(
		/The database in the folder \S+torn cannot be opened: .*delete the folder and run the mirror again/,
	);
	expect(damaged.code).toBe(1);
	const foreign = await mirror("status", join(folder, "copy"), ["--schema", "other"]);
	expect(foreign.err).toContain("The database has no mirror in the schema other.");
	expect(foreign.code).toBe(1);
});

it("a URL of PostgreSQL is recognized in any case, checked, and printed without its password", async () => {
	// In a process of its own, because pg is CommonJS.
	const status = (database: string) => runProcess(["mirror", "status", spec, "--database", database]);
	const refused = await status("POSTGRES://bob:s3cret%2F%40x@127.0.0.1:1/shop?password=s3cret");
	expect(refused.err).toContain("The database POSTGRES://127.0.0.1:1/shop cannot be opened:");
	expect(refused.err).not.toContain("s3cret");
	expect(refused.code).toBe(1);
	const invalid = await status("postgres://bob:s3cret@127.0.0.1:port/shop");
	expect(invalid.err).toContain("--database is not a valid URL of PostgreSQL.");
	expect(invalid.err).not.toContain("s3cret");
	expect(invalid.code).toBe(2);
	expect((await status("MySQL://bob@127.0.0.1/shop")).code).toBe(2);
});
