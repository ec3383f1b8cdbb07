import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createArcusMock } from "@countersign/mock";
import { afterEach, describe, expect, it } from "vitest";
import { Arcus } from "../../../../src/arcus/index.ts";
import { type NetworkFault, startFaultProxy } from "../../../chaos/fault-proxy.ts";

const ROWS = 40;
const IMPORTER = fileURLToPath(new URL("./importer.ts", import.meta.url));

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
});

describe("an import that is killed and restarted", () => {
	it("an import whose process is killed and started again with the same keys writes every row once, wherever it is killed", async () => {
		const mock = createArcusMock({ seed: 5, rateLimits: false });
		const server = await mock.listen(0);
		const { key, entityId } = mock.createKey({ mode: "test" });
		const path = new URL(server.url).pathname.replace(/\/$/, "");

		// The process dies at its nth write: before the server sees it, or after the server has done it and before the response is sent. In
		// both cases the seven other writes are in flight, too.
		const deaths: (readonly [write: number, NetworkFault])[] = [
			[1, "reset-after"],
			[9, "reset-before"],
			[10, "reset-after"],
			[23, "reset-after"],
			[24, "none"],
		];
		closing.push(server.close);
		let ended: unknown[] = [];
		let output = "";
		for (const [at, fault] of [...deaths, [Number.POSITIVE_INFINITY, "none"] as const]) {
			let child: ChildProcess | undefined;
			let writes = 0;
			// Each start has its own proxy, so that requests which the last process had in flight are not counted for this one.
			const proxy = await startFaultProxy(server.url, ({ method }) => {
				if (method !== "POST" || ++writes !== at) return "none";
				child?.kill("SIGKILL");
				return fault;
			});
			closing.push(proxy.close);
			child = spawn(process.execPath, ["--conditions=countersign-source", "--import", "tsx", IMPORTER], {
				cwd: fileURLToPath(new URL("../../../..", import.meta.url)),
				env: {
					...process.env,
					ROWS: String(ROWS),
					ARCUS_API_KEY: key,
					ARCUS_ENTITY_ID: entityId,
					ARCUS_BASE_URL: `${proxy.url}${path}`,
				},
			});
			child.stderr?.on("data", (chunk) => {
				output += chunk;
			});
			ended = await once(child, "exit");
			if (at !== Number.POSITIVE_INFINITY) expect([...ended, output], `killed at ${at}`).toEqual([null, "SIGKILL", ""]);
		}

		expect([...ended, output]).toEqual([0, null, ""]);
		const direct = new Arcus({ apiKey: key, entityId, baseUrl: server.url, rateLimit: false });
		const skus: string[] = [];
		for await (const { sku } of direct.products.list({ limit: 100 })) if (sku?.startsWith("ROW-")) skus.push(sku);
		expect(skus).toHaveLength(ROWS);
		expect(new Set(skus).size).toBe(ROWS);
	}, 120_000);
});
