// Runtimes and compilers from the npm registry, each installed on demand. For those that cannot be installed, it says why.
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { installTools } from "./tools.mjs";

const BUN = "bun@1.4.5";
const DENO = "deno@2.9.6";

/** Returns the folder of a tool from the npm registry, or why it is missing. Install scripts do not run. */
export function tool(spec) {
	const at = spec.lastIndexOf("@");
	const name = spec.slice(0, at);
	try {
		const cwd = installTools(spec.replace(/[^\w.-]+/g, "_"), { [name]: spec.slice(at + 1) });
		const modules = join(cwd, "node_modules");
		return { path: join(modules, name), modules, require: createRequire(join(cwd, "package.json")) };
	} catch (error) {
		return { why: error.message };
	}
}

/** Returns the first of these files that exists. */
export function found(...files) {
	return files.find((file) => file !== undefined && existsSync(file));
}

export function bunBinary() {
	const { why, modules } = tool(BUN);
	if (why) return { why };
	const system = `bun-${process.platform}-${process.arch === "arm64" ? "aarch64" : process.arch}`;
	const path = found(...["", "-baseline"].map((kind) => join(modules, "@oven", system + kind, "bin", "bun")));
	return path ? { path } : { why: `there is no Bun for ${system}` };
}

export function denoBinary() {
	const { why, modules } = tool(DENO);
	if (why) return { why };
	const own = existsSync(join(modules, "@deno")) ? readdirSync(join(modules, "@deno")) : [];
	const path = found(...own.map((name) => join(modules, "@deno", name, "deno")));
	return path ? { path } : { why: "there is no Deno for this machine" };
}
