import { builtinModules } from "node:module";

const MAX_LENGTH = 214;
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
const RESERVED = new Set(["node_modules", "favicon.ico", "test", ...builtinModules]);

/**
 * Returns what is wrong with the name of a project, or `undefined`. The name is both the folder's and the package's, so npm must accept
 * it, every system must be able to store it, and it must not lead out of the current folder.
 *
 * @param dependencies names that the project installs: a package cannot install itself
 */
export function problemOfName(name: string, dependencies: readonly string[] = []): string | undefined {
	const shown = JSON.stringify(name);
	if (name.trim() === "") return "The name of the project is empty. Choose a name such as my-app.";
	if (/[\\/]/.test(name) || name === "." || name === "..")
		return `The name must be that of a new folder in the current one, but was ${shown}. Change to the folder above it first, then use a name such as my-app.`;
	if (name.length > MAX_LENGTH) return `The name must have at most ${MAX_LENGTH} characters, but has ${name.length}.`;
	if (!/^[a-z0-9][a-z0-9._-]*$/.test(name) || name.endsWith("."))
		return `The name must consist of lower-case letters, digits, "-", "_" and ".", and begin with a letter or digit, but was ${shown}. npm accepts no other names.`;
	if (RESERVED.has(name) || DEVICES.test(name))
		return `The name ${shown} is reserved. Choose another, such as my-${name}.`;
	if (dependencies.includes(name))
		return `The project installs the package ${name}, so it cannot have the same name. Choose another, such as my-${name}.`;
	return undefined;
}
