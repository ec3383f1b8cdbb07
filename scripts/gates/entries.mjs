// `node scripts/gates/entries.mjs [--check]`: what a package.json says several times of its entries (source, built, published, for old
// resolvers) is written from one list, the `countersign-source` of each entry.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGES, root } from "../lib/workspace.mjs";

const check = process.argv.includes("--check");
let stale = 0;

for (const name of PACKAGES) {
	const file = join(root, "packages", name, "package.json");
	const text = readFileSync(file, "utf8");
	const manifest = JSON.parse(text);
	// MSW's own types fail for CommonJS consumers, so the mock is ESM only, as are the tools.
	const both = name === "sdk" || name === "webhooks";
	const built = (source) => source.replace("./src/", "./dist/").replace(/\.ts$/, "");
	const published = (source) => {
		const path = built(source);
		const esm = { types: `${path}.d.ts`, default: `${path}.js` };
		return both ? { import: esm, require: { types: `${path}.d.cts`, default: `${path}.cjs` } } : esm;
	};
	const sources = Object.entries(manifest.exports).flatMap(([key, entry]) =>
		typeof entry === "object" && entry["countersign-source"] ? [[key, entry["countersign-source"]]] : [],
	);
	const files = Object.entries(manifest.exports).filter(([, entry]) => typeof entry === "string");
	manifest.exports = Object.fromEntries([
		...sources.map(([key, source]) => [key, { "countersign-source": source, ...published(source) }]),
		...files,
	]);
	manifest.publishConfig = {
		...manifest.publishConfig,
		exports: Object.fromEntries([...sources.map(([key, source]) => [key, published(source)]), ...files]),
	};
	if (manifest.imports) {
		// Imports within the package need only conditions, no types.
		const within = (source) => ({ import: `${built(source)}.js`, require: `${built(source)}.cjs` });
		const chosen = Object.entries(manifest.imports).map(([key, { "countersign-source": sources }]) => [
			key,
			sources,
			Object.fromEntries(Object.entries(sources).map(([condition, source]) => [condition, within(source)])),
		]);
		manifest.imports = Object.fromEntries(
			chosen.map(([key, sources, targets]) => [key, { "countersign-source": sources, ...targets }]),
		);
		manifest.publishConfig.imports = Object.fromEntries(chosen.map(([key, , targets]) => [key, targets]));
	}
	if (both) {
		// For resolvers that know no `exports`.
		manifest.main = "./dist/index.cjs";
		manifest.module = "./dist/index.js";
		manifest.types = "./dist/index.d.ts";
		manifest.typesVersions = {
			"*": Object.fromEntries(
				sources.filter(([key]) => key !== ".").map(([key, source]) => [key.slice(2), [`${built(source)}.d.ts`]]),
			),
		};
	}
	const wanted = `${JSON.stringify(manifest, null, "\t")}\n`;
	if (wanted === text) continue;
	stale++;
	if (check)
		console.error(`packages/${name}/package.json is out of step with its entries; run node scripts/gates/entries.mjs`);
	else writeFileSync(file, wanted);
}
process.exit(check && stale > 0 ? 1 : 0);
