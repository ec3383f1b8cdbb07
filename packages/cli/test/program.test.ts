import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run } from "../src/program.ts";
import { thisMachine } from "../src/shared/machine.ts";
import { verifierOf } from "../src/webhooks/options.ts";
import { SENDERS } from "../src/webhooks/sender-options.ts";
import { senderNamed } from "../src/webhooks/senders.ts";
import { countersign, testMachine } from "./machine.ts";

const mistake = async (...args: string[]): Promise<string> => {
	const { code, lines, err } = await countersign(...args);
	expect([code, lines]).toEqual([2, []]);
	return err.split("\n")[0] ?? "";
};

describe("usage errors", () => {
	it("a usage error says what a missing value is for", async () => {
		expect(await mistake("mock", "arcus", "--port")).toBe(
			"--port needs a value: the port to listen on, 0 to 65535; 0 picks a free one.",
		);
	});

	it("a usage error lists the values that an option takes", async () => {
		expect(await mistake("webhooks", "rotate", "--endpoint", "we_1", "--secrets-file", "x", "--strategy", "fast")).toBe(
			"--strategy must be one of in-place, parallel, but was fast.",
		);
	});

	it("a usage error counts the arguments that are too many", async () => {
		expect(await mistake("lint", "arcus", "arca")).toBe("Too many arguments: expected 1 argument but got 2.");
	});

	it("a usage error suggests the command that was meant, even after help", async () => {
		expect((await countersign("webhooks", "snd")).err).toBe(
			"Unknown command snd. Did you mean send?\nRun countersign webhooks --help.",
		);
		for (const args of [
			["help", "mok"],
			["mok", "--help"],
		])
			expect(await mistake(...args)).toBe("Unknown command mok. Did you mean mock?");
	});
});

describe("the help texts", () => {
	it("the help is shown by help, -h and --help, and without a command, which exits with 2", async () => {
		const [help, short, long, none] = await Promise.all([
			countersign("help", "mock"),
			countersign("mock", "-h"),
			countersign("mock", "--help"),
			countersign(),
		]);
		expect(help).toEqual(long);
		expect(short).toEqual(long);
		expect([none.code, none.lines, none.err]).toEqual([2, [], expect.stringContaining("Usage: countersign <command>")]);
	});

	it("the help shows the default and the values of an option", async () => {
		expect((await countersign("mock", "--help")).lines.join("\n")).toMatch(/--port <n> [^-]*\(default 4010\)/);
		expect((await countersign("webhooks", "send", "--help")).lines.join("\n").replace(/\s+/g, " ")).toContain(
			"(one of arcus, arca, deskflow, standard, github, hookdeck, lemonsqueezy, paddle, shopify, slack, stripe; default arcus)",
		);
		expect((await countersign("dev", "--help")).lines.join("\n")).not.toMatch(/\(default\s*\)/);
	});
});

describe("exit codes", () => {
	it("the result of a command is its exit code", async () => {
		expect((await countersign("lint", "deskflow")).code).toBe(0);
	});

	it("a command that finds problems in a document prints each with file:line:column, counts them, and exits with 1", async () => {
		const { code, err } = await countersign("lint", fileURLToPath(new URL(".", import.meta.url)));
		expect([code, err]).toEqual([
			1,
			expect.stringMatching(/^test:1:1 {2}the folder has no openapi\.yaml[\s\S]*\n1 problem$/),
		]);
	});

	it("a command that fails prints the message and exits with 1", async () => {
		const { machine, warnings } = testMachine({
			exists: () => {
				throw new Error("the disk is gone");
			},
		});
		expect(await run(["webhooks", "dead", "--file", "x"], machine)).toBe(1);
		expect(warnings).toEqual(["the disk is gone"]);
	});
});

describe("a command uses only the machine that it gets", () => {
	it("reads a document from its files", async () => {
		const text = JSON.stringify({ openapi: "3.1.0", info: { title: "Shop" }, paths: {} });
		const { machine, warnings } = testMachine({
			files: {
				...thisMachine.files,
				kind: (path) => (path.endsWith("nowhere.json") ? "file" : thisMachine.files.kind(path)),
				readText: () => text,
				size: () => text.length,
			},
		});
		expect(await run(["lint", "nowhere.json"], machine)).toBe(1);
		expect(warnings.join()).toContain("nowhere.json:1:20  the document has no name for its client");
	});

	it("takes secrets, the time and randomness from it", async () => {
		const environment = { ARCUS_WEBHOOK_SECRET: "whsec_of_the_machine" };
		const at = Date.parse("2020-01-01T00:00:00Z");
		const body = new TextEncoder().encode('{"id":"evt_1","type":"order.paid","created":1,"data":{}}');
		const { machine, lines } = testMachine({
			environment,
			clock: { ...thisMachine.clock, now: () => at },
			read: () => body,
		});
		const webhooks = (await verifierOf({}, machine)).webhooks;
		const headers = Object.entries(await webhooks.sign(body)).flatMap(([name, value]) => [
			"--header",
			`${name}: ${value}`,
		]);
		expect(await run(["webhooks", "verify", "body.json", ...headers], machine), lines.join()).toBe(0);
		expect(lines.join()).toContain("signed 2020-01-01T00:00:00.000Z");
		await expect(run(["webhooks", "verify", "body.json", ...headers], { ...machine, environment: {} })).resolves.toBe(
			2,
		);
	});
});

it("every sender that --sender takes has a verifier", () => {
	expect(SENDERS.map((name) => senderNamed(name).name)).toEqual([...SENDERS]);
});
