// Copies an example out of the repository as a separate project: with published versions instead of `workspace:*`, the sources and
// data of other examples that it uses, and links that lead to the repository.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../lib/workspace.mjs";

const examples = join(root, "examples");
const REPOSITORY = "https://github.com/countersign/countersign/blob/main";
const NOT_COPIED = new Set(["node_modules", ".cache", "test", "tsconfig.json"]);

export const exampleNames = () =>
	readdirSync(examples).filter((name) => existsSync(join(examples, name, "package.json")));

const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const writeJson = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, "\t")}\n`);
const copy = (from, to) => cpSync(from, to, { recursive: true, filter: (path) => !NOT_COPIED.has(basename(path)) });

/** Every file below a folder whose name ends so. */
const filesIn = (folder, end) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(end))
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/**
 * @param {string} name
 * @param {string} target a new or empty folder
 * @param {(dependency: string) => string} rangeOf what to install one of our packages from
 * @throws Error if there is no such example, or the folder has files
 */
export function copyExample(name, target, rangeOf) {
	if (!exampleNames().includes(name))
		throw new Error(`There is no example ${name}. Choose one of ${exampleNames().join(", ")}.`);
	mkdirSync(target, { recursive: true });
	if (readdirSync(target).length > 0) throw new Error(`${target} is not empty. Choose a new folder.`);
	copy(join(examples, name), target);
	const manifest = json(join(target, "package.json"));
	for (const other of copyWhatItUses(target)) Object.assign(manifest.dependencies, dependenciesOf(other));
	// It installs the workspace, which a copy does not have.
	delete manifest.scripts.prestart;
	for (const [script, command] of Object.entries(manifest.scripts))
		manifest.scripts[script] = command.replace("--conditions=countersign-source ", "");
	for (const group of ["dependencies", "devDependencies"])
		for (const [dependency, range] of Object.entries(manifest[group] ?? {}))
			if (range.startsWith("workspace:")) manifest[group][dependency] = rangeOf(dependency);
	writeJson(join(target, "package.json"), { ...manifest, name: `example-${name}` });

	const { customConditions: _, ...base } = json(join(root, "tsconfig.base.json")).compilerOptions;
	const own = json(join(examples, name, "tsconfig.json")).compilerOptions;
	writeJson(join(target, "tsconfig.json"), { compilerOptions: { ...base, ...own }, include: ["src"] });
	const readme = readFileSync(join(target, "README.md"), "utf8");
	writeFileSync(
		join(target, "README.md"),
		readme.replaceAll("](../../", `](${REPOSITORY}/`).replaceAll("](../data/", "](data/"),
	);
}

/** Copies the folders of other examples that the sources name, such as `../../data`, and returns their names. */
function copyWhatItUses(target) {
	const used = new Set();
	for (const file of filesIn(join(target, "src"), ".ts")) {
		const text = readFileSync(file, "utf8");
		const changed = text.replace(/"\.\.\/\.\.\/([\w-]+)\//g, (_, other) => {
			used.add(other);
			return `"../${other}/`;
		});
		if (changed !== text) writeFileSync(file, changed);
	}
	for (const other of used) copy(join(examples, other), join(target, other));
	// Only its sources are used: a second package.json would make it a separate package.
	for (const other of used) rmSync(join(target, other, "package.json"), { force: true });
	return [...used];
}

function dependenciesOf(other) {
	const file = join(examples, other, "package.json");
	return existsSync(file) ? json(file).dependencies : {};
}
