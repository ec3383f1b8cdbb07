import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createArcusMock } from "@countersign/openapi/mock";
import { afterEach, describe, expect, it } from "vitest";
import { Arcus } from "../../src/arcus/index.ts";
import { type NetworkFault, startFaultProxy } from "../chaos/fault-proxy.ts";

const ROWS = 40;
const IMPORTER = fileURLToPath(new URL("./importer.ts", import.meta.url));

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
});

describe("an import whose process is killed and started again with the same keys", () => {
	it("has written every row once, wherever it was killed", async () => {
		const mock = createArcusMock({ seed: 5, rateLimits: false });
		const server = await mock.listen(0);
		const { key, entityId } = mock.createKey({ mode: "test" });
		const path = new URL(server.url).pathname.replace(/\/$/, "");

		let child: ChildProcess | undefined;
		let writes = 0;
		// The process dies when its nth write has come: before the server saw it, or after the server did it and before the answer
		// left. Either way the seven other writes are in flight, too.
		const deaths: (readonly [write: number, NetworkFault])[] = [
			[1, "reset-after"],
			[9, "reset-before"],
			[10, "reset-after"],
			[23, "reset-after"],
			[24, "none"],
		];
		const proxy = await startFaultProxy(server.url, ({ method }) => {
			if (method !== "POST") return "none";
			writes++;
			const [at, fault] = deaths[0] ?? [];
			if (at !== writes || fault === undefined) return "none";
			deaths.shift();
			child?.kill("SIGKILL");
			return fault;
		});
		closing.push(server.close, proxy.close);

		const environment = {
			...process.env,
			ROWS: String(ROWS),
			ARCUS_API_KEY: key,
			ARCUS_ENTITY_ID: entityId,
			ARCUS_BASE_URL: `${proxy.url}${path}`,
		};
		let starts = 0;
		let ended: [code: number | null, signal: NodeJS.Signals | null];
		let output = "";
		do {
			starts++;
			writes = 0;
			child = spawn(process.execPath, ["--conditions=countersign-source", "--import", "tsx", IMPORTER], {
				cwd: fileURLToPath(new URL("../..", import.meta.url)),
				env: environment,
			});
			child.stderr?.on("data", (chunk) => {
				output += chunk;
			});
			ended = (await once(child, "exit")) as typeof ended;
		} while (ended[1] === "SIGKILL" && starts < 9);

		expect([...ended, output]).toEqual([0, null, ""]);
		expect(starts).toBe(6);
		const direct = new Arcus({ apiKey: key, entityId, baseUrl: server.url, rateLimit: false });
		const skus: string[] = [];
		for await (const { sku } of direct.products.list({ limit: 100 })) if (sku?.startsWith("ROW-")) skus.push(sku);
		expect(skus).toHaveLength(ROWS);
		expect(new Set(skus).size).toBe(ROWS);
	}, 120_000);
});
