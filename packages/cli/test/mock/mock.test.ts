import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RequestEntry } from "@countersign/mock";
import { expect, it, vi } from "vitest";
import { type MockArguments, mock } from "../../src/mock/mock.ts";
import { openRequestLog } from "../../src/mock/request-log.ts";
import { CommandError } from "../../src/shared/errors.ts";
import { thisMachine } from "../../src/shared/machine.ts";
import { testMachine } from "../machine.ts";

const args: MockArguments = {
	provider: "arcus",
	port: "0",
	seed: "7",
	log: undefined,
	strict: false,
	localWebhooks: false,
	cors: false,
	limits: true,
};

it("countersign mock serves a mock whose printed settings work, logs requests, and stops on a signal", async () => {
	const folder = mkdtempSync(join(tmpdir(), "mock-"));
	const log = join(folder, "requests.jsonl");
	let stop = (): void => undefined;
	const stopped = new Promise<void>((resolve) => {
		stop = resolve;
	});
	const printed: string[] = [];
	let ready = (): void => undefined;
	const up = new Promise<void>((resolve) => {
		ready = resolve;
	});
	const running = mock(
		{ ...args, log },
		{
			...thisMachine,
			print(text) {
				printed.push(text);
				if (text.includes("Ctrl-C")) ready();
			},
			stopped: () => stopped,
		},
	);
	await up;
	const setting = (name: string): string =>
		new RegExp(`^export ${name}=(.+)$`, "m").exec(printed.join("\n"))?.[1] ?? "";
	const response = await fetch(`${setting("ARCUS_BASE_URL")}/entities/${setting("ARCUS_ENTITY_ID")}/orders`, {
		headers: { authorization: `Bearer ${setting("ARCUS_API_KEY")}` },
	});
	expect(response.status).toBe(200);
	await response.arrayBuffer();
	stop();
	expect(await running).toBe(0);
	expect(JSON.parse(readFileSync(log, "utf8"))).toMatchObject({ operation: "orders.list", method: "GET", status: 200 });
	await expect(fetch(setting("ARCUS_BASE_URL"))).rejects.toThrow();
	rmSync(folder, { recursive: true });
});

it.each([
	[{ provider: "nobody" }, /no mock of nobody, and no file nobody\. Pass arca, arcus, deskflow or an OpenAPI document/],
	[{ port: "80x" }, /--port must be a whole number from 0 to 65535, but was 80x/],
])("countersign mock rejects %o and says what it accepts", async (wrong, message) => {
	await expect(mock({ ...args, ...wrong }, testMachine().machine)).rejects.toThrow(message);
});

it("countersign mock fails before it starts if the log cannot be opened, and says what to do", async () => {
	const folder = mkdtempSync(join(tmpdir(), "mock-"));
	const { machine, lines: printed } = testMachine();
	const start = (log: string) => mock({ ...args, log }, machine);
	const missing = join(folder, "missing", "requests.jsonl");
	await expect(start(missing)).rejects.toThrow(
		new CommandError(
			`--log: ${missing} cannot be opened: its folder does not exist. Create the folder, or choose another file with --log.`,
		),
	);
	await expect(start(folder)).rejects.toThrow(/it is a folder/);
	expect(printed).toEqual([]);
	rmSync(folder, { recursive: true });
});

it("countersign mock keeps serving when the log can no longer be written, and says so once", () => {
	const { machine, warnings: warned } = testMachine();
	const log = openRequestLog("/dev/full", machine);
	const entry = { at: 0, method: "GET", path: "/v1/orders", status: 200, requestId: "req_1", scopes: [] } as unknown;
	log.write(entry as RequestEntry);
	log.write(entry as RequestEntry);
	log.close();
	expect(warned).toEqual(["--log: requests are not logged: the disk is full"]);
});

it.each([
	[true, "http://localhost:5173"],
	[false, null],
])("with --cors %s, a page on localhost gets %s as its allowed origin", async (cors, allowed) => {
	let stop = (): void => undefined;
	const { machine, lines } = testMachine({ stopped: () => new Promise<void>((resolve) => (stop = resolve)) });
	const running = mock({ ...args, cors }, machine);
	await vi.waitFor(() => expect(lines.join("\n")).toContain("Ctrl-C"), { timeout: 20_000 });
	const [, url = ""] = /BASE_URL=(\S+)/.exec(lines.join("\n")) ?? [];
	const { headers } = await fetch(`${url}/accounts`, { headers: { origin: "http://localhost:5173" } });
	expect(headers.get("access-control-allow-origin")).toBe(allowed);
	stop();
	expect(await running).toBe(0);
});
