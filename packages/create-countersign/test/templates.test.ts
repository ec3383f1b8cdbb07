import { spawn, spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { compose, type Manifest } from "../src/compose.ts";
import { everyProject, providers, templates, writeProjects } from "./created.ts";

const folder = writeProjects("templates", everyProject);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAMS = ["import", "sync"].flatMap((template) => providers.map((provider) => `${template}-${provider}`));

// Tests of a framework do not depend on the provider and the other way round: each of both runs once. `npm run check` runs all.
const TESTED = [
	"receiver-arcus-node",
	"receiver-arca-express",
	"receiver-deskflow-fastify",
	"receiver-arcus-hono",
	"receiver-arca-next",
	...PROGRAMS,
];

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, "127.0.0.1", () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

function runNode(args: readonly string[], cwd: string): Promise<{ code: number | null; output: string }> {
	const child = spawn(process.execPath, ["--conditions=countersign-source", ...args], {
		cwd,
		// The test runner of Node.js passes its own format on to its children.
		env: { ...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: "" },
	});
	let output = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk) => {
			output += chunk;
		});
	return new Promise((resolve) => child.once("exit", (code) => resolve({ code, output })));
}

describe("the projects that can be created", () => {
	it("there is one for every template, provider and framework", () => {
		expect(everyProject).toHaveLength(21);
	});

	it("all of them type-check", () => {
		const config = JSON.parse(readFileSync(join(templates, "shared", "tsconfig.json"), "utf8"));
		config.compilerOptions.customConditions = ["countersign-source"];
		// The pages of Next.js need the types of React, which are not installed here; `npm run check` has them.
		config.include = ["*/src", "*/test", "*/app/**/*.ts"];
		writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
		const tsc = fileURLToPath(new URL("../../../node_modules/tsc7/bin/tsc", import.meta.url));
		const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder, "--pretty", "false"], { encoding: "utf8" });
		expect(stdout).toBe("");
	});

	it.each(TESTED)("the tests of %s pass", async (name) => {
		const { scripts } = JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")) as {
			scripts: Record<string, string>;
		};
		const { code, output } = await runNode((scripts.test ?? "").split(" ").slice(1), join(folder, name));
		expect(output).toMatch(/pass [1-9]/);
		expect([code, output]).toEqual([0, expect.stringContaining("fail 0")]);
	});

	it.each(PROGRAMS)("`npm start` of %s ends by itself and prints what its README shows", async (name) => {
		const { code, output } = await runNode(["--import", "tsx", "src/start.ts"], join(folder, name));
		const shown = /```text\n(.+?)```/s.exec(readFileSync(join(folder, name, "README.md"), "utf8"))?.[1];
		expect([code, output.trim()]).toEqual([0, shown?.trim()]);
	});

	it("`npm start` of a receiver shows the events that the mock delivered, and stops on Ctrl-C", async () => {
		const child = spawn(process.execPath, ["--conditions=countersign-source", "--import", "tsx", "src/start.ts"], {
			cwd: join(folder, "receiver-arcus-node"),
			env: { ...process.env, PORT: String(await freePort()) },
		});
		let output = "";
		for (const stream of [child.stdout, child.stderr])
			stream.on("data", (chunk) => {
				output += chunk;
				if (output.includes("Stop with Ctrl-C")) child.kill("SIGINT");
			});
		const code = await new Promise((resolve) => child.once("exit", resolve));
		expect(output).toMatch(/^ship SO-\d+$/m);
		expect(output).toContain("The mock delivered 2 events; the receiver responded with 200.");
		expect(code).toBe(0);
	});

	it.each(everyProject)(
		"$name has a README, a .gitignore, a tsconfig.json and an .env.example, and no placeholder is left",
		(project) => {
			const files = compose(project, templates, () => "^0.1.0");
			for (const file of ["README.md", ".gitignore", "tsconfig.json", ".env.example", "package.json"])
				expect([...files.keys()]).toContain(file);
			for (const [path, text] of files) expect([path, text]).toEqual([path, expect.not.stringContaining("{{")]);
			expect([...files.keys()].filter((path) => path.split("/").some((part) => part.startsWith("_")))).toEqual([]);
		},
	);

	it.each(everyProject)("$name installs the frameworks in the versions that are tested here", (project) => {
		const { dependencies, devDependencies } = JSON.parse(
			compose(project, templates, () => "^0.1.0").get("package.json") ?? "",
		) as Manifest;
		const own = JSON.parse(readFileSync(fileURLToPath(new URL("../package.json", import.meta.url)), "utf8"));
		for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies })) {
			const tested: string | undefined = own.devDependencies[name];
			if (tested === undefined || tested.startsWith("workspace:")) continue;
			expect([name, range]).toEqual([name, `^${tested.replace("^", "")}`]);
		}
	});
});
