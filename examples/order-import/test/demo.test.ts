import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const demo = fileURLToPath(new URL("../src/demo.ts", import.meta.url));
const original = fileURLToPath(new URL("../../data/northwind", import.meta.url));

/** Copies the first rows of the real files: enough for every path of the demo, few enough for a test. */
function sample(folder: string, orders: number): void {
	const read = (file: string) => readFileSync(join(original, file), "utf8").split("\n");
	for (const file of ["customers.csv", "suppliers.csv", "products.csv"])
		writeFileSync(join(folder, file), read(file).join("\n"));
	const kept = read("orders.csv").slice(0, orders + 1);
	const ids = new Set(kept.map((line) => line.split(",")[0]));
	writeFileSync(join(folder, "orders.csv"), kept.join("\n"));
	writeFileSync(
		join(folder, "order-details.csv"),
		read("order-details.csv")
			.filter((line, index) => index === 0 || ids.has(line.split(",")[0]))
			.join("\n"),
	);
}

function start(args: readonly string[]) {
	const child = spawn(process.execPath, ["--conditions=countersign-source", "--import", "tsx", demo, ...args], {
		stdio: ["ignore", "pipe", "pipe"],
	});
	let output = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.on("data", (chunk) => {
			output += chunk;
		});
	}
	const code = new Promise<number | null>((resolve) => child.once("close", resolve));
	return { child, code, output: () => output };
}

describe("the demo", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "demo-"));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it("the demo imports, verifies and proves with faults in a fifth of all calls", async () => {
		sample(folder, 40);
		const report = join(folder, "report.json");
		const run = start([
			"--data",
			folder,
			"--folder",
			join(folder, "run"),
			"--faults",
			"0.2",
			"--seed",
			"3",
			"--report",
			report,
		]);
		expect(await run.code, run.output()).toBe(0);
		const { claims } = JSON.parse(readFileSync(report, "utf8"));
		expect(claims.map((claim: { holds: boolean }) => claim.holds)).not.toContain(false);
		expect(claims.length).toBeGreaterThan(8);
	});

	it("a killed demo resumes with --resume, and all claims hold", async () => {
		sample(folder, 120);
		const args = ["--data", folder, "--folder", join(folder, "run"), "--seed", "5"];
		const killed = start(args);
		await new Promise<void>((resolve) => {
			const timer = setInterval(() => {
				if (!/orders +(?:3\d|4\d|5\d|6\d)\/120/.test(killed.output())) return;
				clearInterval(timer);
				resolve();
			}, 5);
			killed.code.then(() => {
				clearInterval(timer);
				resolve();
			});
		});
		killed.child.kill("SIGKILL");
		await killed.code;
		const resumed = start([...args, "--resume"]);
		expect(await resumed.code, resumed.output()).toBe(0);
		expect(resumed.output()).toMatch(/Found \d+ orders of an earlier run/);
	});

	it("the demo lists an invalid row and imports the others", async () => {
		sample(folder, 10);
		const file = join(folder, "orders.csv");
		writeFileSync(file, readFileSync(file, "utf8").replace("TOMSP", "NOBODY"));
		const run = start(["--data", folder, "--folder", join(folder, "run"), "--faults", "0"]);
		expect(await run.code, run.output()).toBe(0);
		expect(run.output()).toContain("REFUSED  orders.csv:3  customer NOBODY is unknown");
		expect(run.output()).toContain("9 orders, none twice");
	});

	it("an unknown option is rejected with exit code 2", async () => {
		const run = start(["--falts", "0.1"]);
		expect(await run.code).toBe(2);
		expect(run.output()).toContain("--falts");
	});
});
