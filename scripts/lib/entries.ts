/** Reads the entries of a package from its package.json, so that each is named in one place. */
import { readFileSync } from "node:fs";

interface Manifest {
	readonly exports: Readonly<Record<string, string | { readonly "countersign-source"?: string }>>;
	readonly imports?: { readonly "#platform": { readonly "countersign-source": Readonly<Record<string, string>> } };
}

/** Returns entries by output path: exported ones, and the platforms that a bundler chooses between, if any. */
export function entriesOf(manifest: URL): { exported: Record<string, string>; platforms: Record<string, string> } {
	const { exports, imports } = JSON.parse(readFileSync(manifest, "utf8")) as Manifest;
	const sources = Object.values(exports).flatMap((target) =>
		typeof target === "object" && target["countersign-source"] ? [target["countersign-source"]] : [],
	);
	return {
		exported: byTarget(sources),
		platforms: byTarget(Object.values(imports?.["#platform"]["countersign-source"] ?? {})),
	};
}

const byTarget = (sources: readonly string[]): Record<string, string> =>
	Object.fromEntries(sources.map((source) => [source.replace(/^\.\/src\/|\.ts$/g, ""), source]));
