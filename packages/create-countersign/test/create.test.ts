import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { create, type Machine, nextSteps } from "../src/create.ts";
import { Cancelled } from "../src/errors.ts";
import { problemOfName } from "../src/project-name.ts";
import { templates } from "./created.ts";

let folder: string;
let printed: string[];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "create-countersign-"));
	printed = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const machine = (changes: Partial<Machine> = {}): Machine => ({
	folder,
	templates,
	version: "0.1.0",
	isInteractive: false,
	userAgent: undefined,
	ask: () => Promise.reject(new Error("nothing must be asked")),
	print: (text) => printed.push(text),
	printError: (text) => printed.push(text),
	...changes,
});
const run = async (args: string, changes?: Partial<Machine>) => {
	const code = await create(args === "" ? [] : args.split(" "), machine(changes));
	return { code, output: printed.join("\n") };
};
const manifest = (name: string) => JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8"));

describe("npm create countersign", () => {
	it("writes a project by flags without a terminal, with the version of the packages that it belongs to", async () => {
		const { code, output } = await run("my-app --template receiver --framework hono --provider arca");
		expect(code).toBe(0);
		expect(output).toContain("Created my-app (Receiver, Arca, Hono)");
		expect(output).toContain("cd my-app");
		expect(manifest("my-app")).toMatchObject({
			name: "my-app",
			private: true,
			dependencies: { "@countersign/webhooks": "^0.1.0", hono: expect.stringMatching(/^\^4\./) },
		});
		expect(readFileSync(join(folder, "my-app", "src", "receiver.ts"), "utf8")).toContain("arcaWebhooks");
		expect(readFileSync(join(folder, "my-app", "README.md"), "utf8")).toContain("webhooks of Arca with Hono");
	});

	it("uses Arcus and node:http if a receiver's flags do not say otherwise", async () => {
		expect((await run("my-app --template receiver")).output).toContain("(Receiver, Arcus, node:http)");
	});

	it.each(
		["import", "sync"].flatMap((template) => ["arcus", "arca", "deskflow"].map((provider) => [template, provider])),
	)("writes the template %s for %s", async (template, provider) => {
		expect((await run(`my-app --template ${template} --provider ${provider}`)).code).toBe(0);
		expect(readdirSync(join(folder, "my-app"))).toContain("test");
		expect(readFileSync(join(folder, "my-app", "src", "main.ts"), "utf8")).toContain(`@countersign/sdk/${provider}`);
	});

	it.each([
		["", "the name of the project and --template"],
		["my-app", "--template (receiver, import, sync)"],
		["my-app --template shop", "--template must be one of receiver, import, sync, but was shop"],
		["my-app --template toString", "--template must be one of"],
		["my-app --template receiver --framework koa", "--framework must be one of node, express"],
		["my-app --template receiver --provider stripe", "--provider must be one of arcus, arca, deskflow"],
		["my-app --template import --framework hono", "--framework is for receivers"],
		["my-app other --template sync", "One name is expected, but there are 2"],
		["my-app --tempalte sync", "--tempalte"],
		["my-app --template sync --from nowhere", "nowhere cannot be read: it does not exist. Pass the folder that"],
		["my-app --template", "--template needs a value."],
		["my-app --template --from packs", "--template needs a value."],
	])("exits with 2 and says what to do for the arguments %j", async (args, message) => {
		const { code, output } = await run(args);
		expect(output).toContain(message);
		expect(output).toContain("--help");
		expect(code).toBe(2);
		expect(readdirSync(folder)).toEqual([]);
	});

	it.each([
		"../x",
		"..",
		".",
		"/tmp/x",
		"a/b",
		"a\\b",
		"C:\\x",
		"My-App",
		"über",
		"my app",
		"-app",
		".app",
		"_app",
		"app.",
		"node_modules",
		"http",
		"con",
		"com1.txt",
		"a\nb",
		"a\u0000b",
		"$(id)",
		"x".repeat(215),
		"@scope/x",
		"",
		"  ",
		"express",
	])("refuses the name %j and writes nothing", async (name) => {
		const code = await create([name, "--template", "receiver", "--framework", "express"], machine());
		expect(code).not.toBe(0);
		expect(printed.join("\n")).toMatch(/[Cc]hoose|must|reserved|name|Unknown option/);
		expect(readdirSync(folder)).toEqual([]);
	});

	it.each(["my-app", "a", "app2", "my.app_x", "0-app"])("accepts the name %j", (name) => {
		expect(problemOfName(name)).toBeUndefined();
	});

	it("writes nothing into a folder that has files, and says which", async () => {
		mkdirSync(join(folder, "my-app"));
		writeFileSync(join(folder, "my-app", "notes.txt"), "mine");
		const { code, output } = await run("my-app --template import");
		expect(code).toBe(1);
		expect(output).toContain("is not empty: it has notes.txt");
		expect(readdirSync(join(folder, "my-app"))).toEqual(["notes.txt"]);
	});

	it("follows no link to a folder that has files", async () => {
		mkdirSync(join(folder, "other"));
		writeFileSync(join(folder, "other", "notes.txt"), "mine");
		symlinkSync(join(folder, "other"), join(folder, "my-app"));
		expect((await run("my-app --template import")).code).toBe(1);
		expect(readdirSync(join(folder, "other"))).toEqual(["notes.txt"]);
	});

	it("says that a file has the name", async () => {
		writeFileSync(join(folder, "my-app"), "");
		const { code, output } = await run("my-app --template import");
		expect(code).toBe(1);
		expect(output).toContain("a file has this name");
	});

	it("writes into an empty folder and into one that has only a Git repository", async () => {
		mkdirSync(join(folder, "my-app", ".git"), { recursive: true });
		expect((await run("my-app --template import")).code).toBe(0);
	});

	it("asks in a terminal, with what the flags already say", async () => {
		const asked: unknown[] = [];
		const { code } = await run("my-app --template receiver", {
			isInteractive: true,
			ask: async (given) => {
				asked.push(given);
				return { name: "my-app", template: "receiver", provider: "deskflow", framework: "fastify" };
			},
		});
		expect(asked).toMatchObject([{ name: "my-app", template: "receiver", framework: undefined }]);
		expect(code).toBe(0);
		expect(manifest("my-app").dependencies).toHaveProperty("fastify");
	});

	it("asks nothing in a terminal if the flags say everything", async () => {
		const all = "my-app --template receiver --framework node --provider arcus";
		expect((await run(all, { isInteractive: true })).code).toBe(0);
	});

	it("writes nothing if the questions are cancelled", async () => {
		const { code } = await run("", { isInteractive: true, ask: () => Promise.reject(new Cancelled()) });
		expect(code).toBe(1);
		expect(readdirSync(folder)).toEqual([]);
	});

	it("installs from tarballs with --from, and says which is missing", async () => {
		mkdirSync(join(folder, "packs"));
		for (const name of ["countersign-sdk", "countersign-webhooks"])
			writeFileSync(join(folder, "packs", `${name}-0.1.0.tgz`), "");
		const missing = await run("my-app --template receiver --from packs");
		expect(missing.code).toBe(2);
		expect(missing.output).toContain("has no countersign-mock-0.1.0.tgz");
		writeFileSync(join(folder, "packs", "countersign-mock-0.1.0.tgz"), "");
		expect((await run("my-app --template receiver --from packs")).code).toBe(0);
		expect(manifest("my-app").dependencies["@countersign/webhooks"]).toBe(
			`file:${join(folder, "packs", "countersign-webhooks-0.1.0.tgz")}`,
		);
	});

	it.each(["--help", "--version"])("prints what %s asks for", async (option) => {
		const { code, output } = await run(option);
		expect(code).toBe(0);
		expect(output).toMatch(option === "--help" ? /--template NAME/ : /^0\.1\.0$/);
	});

	it.each([
		[undefined, "npm test"],
		["npm/11.0.0 node/v20.0.0", "npm test"],
		["pnpm/10.0.0 npm/?", "pnpm test"],
		["yarn/4.0.0", "yarn test"],
		["bun/1.4.5", "bun run test"],
	])("prints the next steps for the package manager %s", (userAgent, command) => {
		const project = { name: "x", template: "import", provider: "arcus", framework: undefined } as const;
		expect(nextSteps(project, userAgent)).toContain(command);
	});
});
