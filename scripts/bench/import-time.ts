/** Measures how long a process takes to load a client, compared with an empty process. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { built } from "./built.ts";
import { installPeers, peerPath } from "./peers.ts";
import { median, table } from "./stats.ts";

const RUNS = 21;

function load(code: string): number {
	const began = performance.now();
	const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
	if (status !== 0) throw new Error(stderr);
	return performance.now() - began;
}

export async function benchImport(): Promise<void> {
	installPeers();
	const url = (path: string): string => JSON.stringify(pathToFileURL(path).href);
	const commonJs = (path: string): string =>
		`import { createRequire } from "node:module"; createRequire(import.meta.url)(${JSON.stringify(path)})`;
	const ky = createRequire(import.meta.url).resolve("ky");
	const programs: Readonly<Record<string, string>> = {
		"ky 1.14.3": `await import(${url(ky)})`,
		"countersign, Arcus": `await import(${url(built("arcus/index.js"))})`,
		"countersign, Arcus, with a client created": `const { Arcus } = await import(${url(built("arcus/index.js"))}); new Arcus({ apiKey: "ark_test_ent_a_000000000000000000000000", entityId: "e" }).orders`,
		"countersign, Arcus, CommonJS": commonJs(built("arcus/index.cjs")),
		"countersign, Arca": `await import(${url(built("arca/index.js"))})`,
		"countersign, Deskflow": `await import(${url(built("deskflow/index.js"))})`,
		"stripe 23.1.0": `await import(${url(peerPath("stripe"))})`,
		"openai 6.49.0": `await import(${url(peerPath("openai"))})`,
	};
	const rows = Object.entries(programs).map(([name, program]) => ({
		name,
		program,
		over: [] as number[],
		overKy: [] as number[],
	}));
	// In turns, so that other load on the machine affects all of them equally.
	for (let run = 0; run <= RUNS; run++) {
		const empty = load("");
		let first = 0;
		for (const row of rows) {
			const time = load(row.program);
			first ||= time;
			// The first round fills the file cache.
			if (run === 0) continue;
			row.over.push(time - empty);
			row.overKy.push(time - first);
		}
	}
	table(
		`Import, median of ${RUNS} runs in turns`,
		["module", "ms over an empty process", "ms over ky"],
		rows.map(({ name, over, overKy }) => [name, median(over).toFixed(1), median(overKy).toFixed(1)]),
	);
}
