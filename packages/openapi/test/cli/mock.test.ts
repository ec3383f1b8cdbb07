import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type MockArguments, mock } from "../../src/cli/mock.ts";

const args: MockArguments = {
	provider: "arcus",
	port: "0",
	seed: "7",
	log: undefined,
	strict: false,
	localWebhooks: false,
	limits: true,
};

it("serves a mock whose printed settings work, logs what was asked, and stops when told", async () => {
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
		(text) => {
			printed.push(text);
			if (text.includes("Ctrl-C")) ready();
		},
		stopped,
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
	[{ provider: "nobody" }, /no mock of nobody; there are arca, arcus, deskflow/],
	[{ provider: undefined }, /needs a provider/],
	[{ port: "80x" }, /--port must be 0 to 65535/],
])("refuses %o and says what it takes", async (wrong, message) => {
	await expect(mock({ ...args, ...wrong }, () => undefined, Promise.resolve())).rejects.toThrow(message);
});
