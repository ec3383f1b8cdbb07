/** Bundles a program from the sources, as the bundler of an application would. */
import { createRequire } from "node:module";
import { root } from "../lib/workspace.mjs";

interface Options {
	readonly stdin: { readonly contents: string; readonly resolveDir: string };
	readonly bundle: true;
	readonly write: false;
	readonly minify: boolean;
	readonly format: "esm";
	readonly platform: "browser" | "node";
	readonly target: "es2022";
	readonly conditions: readonly string[];
	readonly external: readonly string[];
	readonly logLevel: "silent";
}
interface Esbuild {
	build(options: Options): Promise<{ readonly outputFiles: readonly { readonly contents: Uint8Array }[] }>;
}

// tsup's own esbuild, so that the build and the measurement use the same version.
const resolver = requireOf("tsup");
const esbuild = resolver("esbuild") as Esbuild;

function requireOf(name: string): (id: string) => unknown {
	const require = createRequire(import.meta.url);
	return createRequire(require.resolve(name));
}

export interface BundleOptions {
	readonly platform?: "browser" | "node";
	readonly minify?: boolean;
	/** The folder whose dependencies the program sees. */
	readonly from?: string;
}

/** Returns one file that contains everything the program needs. */
export async function bundle(
	program: string,
	{ platform = "browser", minify = true, from = root }: BundleOptions = {},
): Promise<Uint8Array> {
	const { outputFiles } = await esbuild.build({
		stdin: { contents: program, resolveDir: from },
		bundle: true,
		write: false,
		minify,
		format: "esm",
		platform,
		target: "es2022",
		conditions: ["countersign-source", "module"],
		external: platform === "node" ? ["node:*"] : [],
		logLevel: "silent",
	});
	return outputFiles[0]!.contents;
}
