import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createArcaMock, createArcusMock, createDeskflowMock } from "@countersign/mock";
import { afterAll, expect, it } from "vitest";
import { firstCall, type PrintedKey, settings } from "../../src/mock/first-call.ts";

const cache = fileURLToPath(new URL("../../.cache/", import.meta.url));
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, "first-call-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
	["arcus", () => createArcusMock({ seed: 1 })],
	["arca", () => createArcaMock({ seed: 1 })],
	["deskflow", () => createDeskflowMock({ seed: 1 })],
])(
	"the curl command and the program that `mock %s` prints work as they are, and the program works twice",
	async (provider, create) => {
		const server = create();
		const { url, close } = await server.listen(0);
		const lines = settings(provider, url, (server.createKey as () => PrintedKey)());
		const env = Object.fromEntries(lines.map((line) => line.replace("export ", "").split(/=(.*)/s).slice(0, 2)));
		const [, curl = ""] = /^curl (.+)$/m.exec(firstCall(provider).join("\n")) ?? [];
		const filled = curl.replace(/\$(\w+)/g, (_, name: string) => env[name] ?? "");
		const [, address = ""] = /"([^"]+)"$/.exec(filled) ?? [];
		const headers = [...filled.matchAll(/-H "([^:"]+): ([^"]+)"/g)].map(([, name = "", value = ""]) => [name, value]);
		const response = await fetch(address, { headers: headers as [string, string][] });
		expect(response.status).toBe(200);
		await response.arrayBuffer();

		const file = join(folder, `${provider}.mts`);
		const printed = firstCall(provider);
		writeFileSync(file, printed.slice(printed.findIndex((line) => line.startsWith("import "))).join("\n"));
		for (let run = 0; run < 2; run++) {
			const child = spawn(process.execPath, ["--conditions=countersign-source", "--import", "tsx", file], {
				env: { ...process.env, ...env },
			});
			let output = "";
			for (const stream of [child.stdout, child.stderr])
				stream.on("data", (chunk) => {
					output += chunk;
				});
			const code = await new Promise((resolve) => child.once("exit", resolve));
			expect([code, output]).toEqual([0, expect.stringMatching(/./)]);
			expect(output).not.toContain("undefined");
		}
		await close();
		server.stop();
	},
);
