// `npm run api [-- --check]`: writes a report of the public API of every entry, from the built declarations. With --check it fails
// if a report differs from the committed one, or if a hand-written public name has no docstring.
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CompilerState, Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { build } from "../lib/packs.mjs";
import { folderOf, PACKAGES, root } from "../lib/workspace.mjs";

const require = createRequire(import.meta.url);
const silent = { default: { logLevel: "none" } };

/** Returns the declarations of each entry by report name. */
function entriesOf(name) {
	const { exports } = require(`../../packages/${name}/package.json`);
	return Object.entries(exports).flatMap(([key, target]) => {
		const types = target.import?.types ?? target.types;
		return types === undefined ? [] : [[key === "." ? "index" : key.slice(2).replaceAll("/", "."), types]];
	});
}

function configFor(name, report, types, all) {
	const folder = folderOf(name);
	return ExtractorConfig.prepare({
		configObjectFullPath: undefined,
		packageJsonFullPath: join(folder, "package.json"),
		configObject: {
			projectFolder: folder,
			mainEntryPointFilePath: join(folder, types),
			newlineKind: "lf",
			compiler: {
				overrideTsconfig: {
					compilerOptions: {
						module: "nodenext",
						moduleResolution: "nodenext",
						target: "es2022",
						lib: ["es2022", "dom", "dom.iterable"],
						types: ["node"],
						strict: true,
						skipLibCheck: true,
					},
					files: all,
				},
			},
			apiReport: {
				enabled: true,
				reportFolder: join(folder, "api"),
				reportTempFolder: join(root, ".cache", "api", name),
				reportFileName: report,
			},
			docModel: { enabled: false },
			dtsRollup: { enabled: false },
			tsdocMetadata: { enabled: false },
			messages: {
				extractorMessageReporting: silent,
				compilerMessageReporting: silent,
				tsdocMessageReporting: silent,
			},
		},
	});
}

/** Writes or compares the reports of a package and returns the differences as sentences. */
export function reportsOf(name, { check }) {
	const folder = folderOf(name);
	const entries = entriesOf(name);
	const all = entries.map(([, types]) => join(folder, types));
	mkdirSync(join(folder, "api"), { recursive: true });
	const configs = entries.map(([report, types]) => [report, configFor(name, report, types, all)]);
	const compilerState = CompilerState.create(configs[0][1], { additionalEntryPoints: all });
	const faults = [];
	for (const [report, config] of configs) {
		const { apiReportChanged } = Extractor.invoke(config, {
			localBuild: !check,
			compilerState,
			messageCallback: (message) => {
				message.handled = true;
			},
		});
		if (!check && apiReportChanged) console.log(`wrote packages/${name}/api/${report}.api.md`);
		if (check && apiReportChanged)
			faults.push(`the public API of ${name}/${report} has changed: run npm run api, review the diff and commit it`);
	}
	const known = new Set(entries.map(([report]) => `${report}.api.md`));
	for (const file of readdirSync(join(folder, "api")).filter((file) => !known.has(file))) {
		if (check) faults.push(`packages/${name}/api/${file} has no entry`);
		else rmSync(join(folder, "api", file));
	}
	return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const check = process.argv.includes("--check");
	if (!check) console.log("Building the packages and writing their API reports. This takes about three minutes.");
	if (!PACKAGES.every((name) => existsSync(join(folderOf(name), "dist"))) || !check) build();
	const faults = PACKAGES.filter((name) => entriesOf(name).length > 0).flatMap((name) => reportsOf(name, { check }));
	if (!check) console.log("The API reports are up to date. Review and commit the changed ones.");
	for (const fault of faults) console.error(fault);
	process.exit(faults.length === 0 ? 0 : 1);
}
