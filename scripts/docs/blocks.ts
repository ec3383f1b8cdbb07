/** Type-checks every code block of the documentation and runs it against a fresh mock, with the environment variables that a reader
 * would have. Prints how many ran, and which did not run and why.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { createArcaMock, createArcusMock, createDeskflowMock } from "@countersign/mock";
import { root } from "../lib/workspace.mjs";
import { allBlocks, blocksFolder, type CodeBlock, clearBlocks, writeBlock } from "./code.ts";

const LIMIT_MS = 60_000;
const KEEPS_RUNNING = Symbol("keeps running");

function typecheck(): boolean {
	const config = join(blocksFolder, "tsconfig.json");
	const compilerOptions = { experimentalDecorators: true };
	writeFileSync(config, JSON.stringify({ extends: "../../../tsconfig.base.json", compilerOptions, include: ["*.ts"] }));
	return (
		spawnSync(process.execPath, ["node_modules/tsc7/bin/tsc", "-p", config], { cwd: root, stdio: "inherit" }).status ===
		0
	);
}

/** Creates an entity in each mock and puts its key into the environment. */
async function worlds(): Promise<{ close(): Promise<void> }> {
	const arcus = createArcusMock({ seed: 1, rateLimits: false });
	const arca = createArcaMock({ seed: 1, rateLimits: false });
	const deskflow = createDeskflowMock({ seed: 1, rateLimits: false });
	const mocks = [arcus, arca, deskflow];
	const servers = await Promise.all(mocks.map((mock) => mock.listen(0)));
	const [arcusUrl, arcaUrl, deskflowUrl] = servers.map((server) => server.url);
	const { key, entityId } = arcus.createKey({ mode: "test" });
	const store = deskflow.createKey();
	Object.assign(process.env, { ARCUS_API_KEY: key, ARCUS_ENTITY_ID: entityId, ARCUS_BASE_URL: arcusUrl });
	Object.assign(process.env, { ARCA_API_KEY: arca.createKey().key, ARCA_BASE_URL: arcaUrl });
	Object.assign(process.env, { DESKFLOW_API_KEY: store.key, DESKFLOW_API_SECRET: store.secret });
	Object.assign(process.env, { DESKFLOW_STORE: store.store, DESKFLOW_BASE_URL: deskflowUrl });
	Object.assign(process.env, { ARCUS_WEBHOOK_SECRET: "whsec_test_placeholder", PORT: "0" });
	return {
		async close() {
			await Promise.all(servers.map((server) => server.close()));
			for (const mock of mocks) mock.stop();
		},
	};
}

/** Returns what the block printed and threw, or undefined if it succeeded. */
async function failureOf(path: string): Promise<string | undefined> {
	const world = await worlds();
	let printed = "";
	const { log, warn, error: complain } = console;
	console.log =
		console.warn =
		console.error =
			(...parts) => {
				printed += `${format(...parts)}\n`;
			};
	try {
		const outcome = await Promise.race([
			import(pathToFileURL(path).href),
			sleep(LIMIT_MS, KEEPS_RUNNING, { ref: false }),
		]);
		return outcome === KEEPS_RUNNING ? `${printed}it did not end within ${LIMIT_MS / 1000} s` : undefined;
	} catch (error) {
		return `${printed}${format(error)}`;
	} finally {
		Object.assign(console, { log, warn, error: complain });
		await world.close();
	}
}

async function main(): Promise<number> {
	clearBlocks();
	mkdirSync(blocksFolder, { recursive: true });
	// What a block writes to a relative path is removed with the blocks.
	process.chdir(blocksFolder);
	const blocks = allBlocks();
	const written = new Map<CodeBlock, string>(blocks.map((block) => [block, writeBlock(block)]));
	const failures = typecheck() ? [] : ["the blocks above have type errors"];
	for (const [block, path] of written) {
		if (block.noRun !== undefined) continue;
		const failure = await failureOf(path);
		if (failure !== undefined) failures.push(`${block.file}:${block.line}\n${failure}`);
	}
	for (const failure of failures) console.error(`FAILED  ${failure}`);
	const left = blocks.filter((block) => block.noRun !== undefined);
	for (const { file, line, noRun } of left) console.log(`type-checked, not run  ${file}:${line}: ${noRun}`);
	console.log(
		`${blocks.length} code blocks type-checked, ${blocks.length - left.length} run, ${left.length} not run, ${failures.length} failures`,
	);
	if (failures.length === 0) clearBlocks();
	return failures.length === 0 ? 0 : 1;
}

process.on("unhandledRejection", (error) => {
	console.error("FAILED  a block left an unhandled rejection:", error);
	process.exit(1);
});
process.exit(await main());
