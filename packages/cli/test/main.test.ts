import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const countersign = (...args: string[]) =>
	spawnSync(
		process.execPath,
		["--import", import.meta.resolve("tsx"), "--conditions=countersign-source", "src/main.ts", ...args],
		{ cwd: root, encoding: "utf8" },
	);

it("shows the usage and ends with 2 for a command or an option that does not exist", () => {
	for (const args of [["dance"], ["lint", "--loudly"], []]) {
		const { status, stdout, stderr } = countersign(...args);
		expect(status, args.join(" ")).toBe(2);
		expect(stdout + stderr).toContain("countersign");
	}
});

it("lints a provider and ends with 0", () => {
	const { status, stdout } = countersign("lint", "deskflow");
	expect(stdout).toMatch(/^deskflow: \d+ operations/);
	expect(status).toBe(0);
});

it("names what is wrong as file:line:column and ends with 1", () => {
	const { status, stderr } = countersign("lint", "test");
	expect(stderr).toMatch(/^test:1:1 {2}the folder has no openapi\.yaml/);
	expect(status).toBe(1);
});

it("says in one line, without a stack or the usage, why a command could not be carried out, and ends with 1", () => {
	const { status, stdout, stderr } = countersign("mock", "arcus", "--port", "0", "--log", "/nowhere/requests.jsonl");
	expect([status, stdout]).toEqual([1, ""]);
	expect(stderr).toMatch(/^--log: \/nowhere\/requests\.jsonl cannot be opened: its folder does not exist\..*\n$/);
});
