/**
 * Measures what it costs to generate a client from real documents: our `generate`, after one `infer`, beside other generators in the same
 * run. Each runs in its own process, which reports its CPU and its memory when it ends.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { installTools } from "../lib/tools.mjs";
import { folderOf, root } from "../lib/workspace.mjs";
import { built } from "./built.ts";
import { median, table } from "./stats.ts";

const cache = join(root, ".cache", "bench-documents");
const documents = process.env.COUNTERSIGN_DOCUMENTS ?? join(root, "..", "shared", "data", "openapi");
const REAL = ["museum.yaml", "openai.json", "stripe-2020.json"];
const ROUNDS = Number(process.env.ROUNDS ?? 1);
const TIMEOUT_MS = 600_000;

/** Writes CPU and memory of each process to a file, whatever the program does. */
const REPORTER = `
import { writeFileSync } from "node:fs";
import { join } from "node:path";
process.on("exit", () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	const text = JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 });
	writeFileSync(join(process.env.REPORTS, \`\${process.pid}.json\`), text);
});
`;

/** What one run of a generator took. */
interface Cost {
	/** Seconds of all its processes. */
	readonly cpu: number;
	/** Megabytes of its largest process. */
	readonly memory: number;
}

interface Generator {
	readonly name: string;
	/** What it writes, for people. */
	readonly writes: string;
	/** Returns the program and its arguments. */
	command(document: string, out: string): readonly string[];
}

interface Peer extends Generator {
	readonly packages: Readonly<Record<string, string>>;
}

const program = (folder: string, name: string): string => join(folder, "node_modules", ".bin", name);

/** The versions that run on Node.js 20. Each is installed alone, so that one that cannot be installed leaves the others. */
const peersIn = (folderFor: (name: string) => string): readonly Peer[] => [
	{
		name: "openapi-typescript 7.13.0",
		writes: "types",
		packages: { "openapi-typescript": "7.13.0", typescript: "5.9.3" },
		command: (document, out) => [
			program(folderFor("openapi-typescript 7.13.0"), "openapi-typescript"),
			document,
			"-o",
			join(out, "types.ts"),
		],
	},
	{
		name: "hey-api 0.94.5",
		writes: "client, types",
		packages: { "@hey-api/openapi-ts": "0.94.5", typescript: "5.9.3" },
		command: (document, out) => [program(folderFor("hey-api 0.94.5"), "openapi-ts"), "-i", document, "-o", out],
	},
	{
		name: "swagger-typescript-api 13.13.0",
		writes: "client, types",
		packages: { "swagger-typescript-api": "13.13.0" },
		command: (document, out) => [
			program(folderFor("swagger-typescript-api 13.13.0"), "swagger-typescript-api"),
			"generate",
			"-p",
			document,
			"-o",
			out,
			"--silent",
		],
	},
];

export async function benchDocuments(): Promise<void> {
	mkdirSync(cache, { recursive: true });
	writeFileSync(join(cache, "report.mjs"), REPORTER);
	const folderFor = (name: string): string => join(cache, name.split(" ")[0] ?? name);
	const peers = peersIn(folderFor).filter(({ name, packages }) =>
		couldInstall(name, () => installTools(name, packages, { folder: folderFor(name) })),
	);
	const generators: readonly Generator[] = [ours(), ...peers];
	const rows: string[][] = [];
	for (const document of documentsToMeasure()) {
		const operations = inferred(document);
		for (const generator of generators) {
			const costs = Array.from({ length: ROUNDS }, () => costOf(generator, document));
			const known = costs.filter((cost) => cost !== undefined);
			const shown = (pick: (cost: Cost) => number, digits: number): string =>
				known.length === 0 ? "failed" : median(known.map(pick)).toFixed(digits);
			rows.push([
				`${basename(document)} (${operations})`,
				generator.name,
				generator.writes,
				shown(({ cpu }) => cpu, 1),
				shown(({ memory }) => memory, 0),
			]);
		}
	}
	table(
		"Generating a client from a document, each in its own process",
		["document (operations)", "generator", "writes", "CPU seconds", "MB"],
		rows,
	);
}

/** Runs an installation. A package that is not there is named, and left out of the table. */
function couldInstall(name: string, install: () => unknown): boolean {
	try {
		install();
		return true;
	} catch (error) {
		console.log(`skipped: ${name} could not be installed (${error instanceof Error ? error.message : String(error)})`);
		return false;
	}
}

function ours(): Generator {
	for (const name of ["openapi", "webhooks"]) built("index.js", name);
	built("main.js", "cli");
	const command = join(folderOf("cli"), "bin", "countersign.js");
	return {
		name: "countersign",
		writes: "client, types, schemas; checks them",
		command: (document, out) => [command, "generate", document, "--overlay", overlayOf(document), "--out", out],
	};
}

const overlayOf = (document: string): string => join(cache, `${basename(document)}.overlay.yaml`);

/** Real documents that are there, ours, and GitHub's if it is asked for: it takes 400 MB to install. */
function documentsToMeasure(): string[] {
	const found = REAL.map((name) => join(documents, name));
	for (const one of found.filter((path) => !existsSync(path))) console.log(`skipped: ${one} is not there`);
	return [...found.filter((path) => existsSync(path)), ...github()];
}

function github(): string[] {
	if (process.env.GITHUB_DOCUMENT) return [process.env.GITHUB_DOCUMENT];
	if (!process.env.WITH_GITHUB) {
		console.log("skipped: GitHub's document. Set WITH_GITHUB=1 to install it, or GITHUB_DOCUMENT to its path.");
		return [];
	}
	const folder = join(cache, "github");
	return couldInstall("@octokit/openapi", () =>
		installTools("bench-github", { "@octokit/openapi": "23.0.2" }, { folder }),
	)
		? [join(folder, "node_modules", "@octokit", "openapi", "generated", "api.github.com.json")]
		: [];
}

/** Writes the overlay of a document, and returns how many operations it has. */
function inferred(document: string): number {
	const command = join(folderOf("cli"), "bin", "countersign.js");
	rmSync(overlayOf(document), { force: true });
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[command, "infer", document, "--out", overlayOf(document)],
		{ encoding: "utf8", maxBuffer: 1 << 26 },
	);
	if (status !== 0) throw new Error(`countersign infer ${document} failed:\n${stdout}${stderr}`);
	return Number((/([\d,]+) operations?/.exec(stdout)?.[1] ?? "0").replaceAll(",", ""));
}

/** Runs a generator once; undefined if it fails. */
function costOf({ name, command }: Generator, document: string): Cost | undefined {
	const [out, reports] = [join(cache, "out"), join(cache, "reports")];
	for (const folder of [out, reports]) {
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
	}
	const { status, stdout, stderr } = spawnSync(process.execPath, [...command(document, out)], {
		cwd: cache,
		encoding: "utf8",
		timeout: TIMEOUT_MS,
		maxBuffer: 1 << 26,
		env: { ...process.env, REPORTS: reports, NODE_OPTIONS: `--import ${join(cache, "report.mjs")}` },
	});
	const costs = readdirSync(reports).map((file) => JSON.parse(readFileSync(join(reports, file), "utf8")) as Cost);
	if (status !== 0 || costs.length === 0) {
		console.log(`${name} failed on ${basename(document)}: ${`${stderr}${stdout}`.trim().split("\n").at(-1)}`);
		return undefined;
	}
	return {
		cpu: costs.reduce((sum, { cpu }) => sum + cpu, 0),
		memory: Math.max(...costs.map(({ memory }) => memory)),
	};
}
