/** Puts a project together from the layers of its template. A later layer adds files, or replaces those of an earlier one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FRAMEWORKS, PROVIDERS, type Project } from "./choices.ts";

/** The files of a project: path with "/" to contents. */
export type Files = ReadonlyMap<string, string>;

export interface Manifest {
	readonly name?: string;
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly devDependencies?: Readonly<Record<string, string>>;
	readonly [field: string]: unknown;
}

const MANIFEST = "_package.json";
// npm leaves files with these names out of a tarball, or reads them itself.
const RENAMED: Readonly<Record<string, string>> = { _gitignore: ".gitignore", "_env.example": ".env.example" };
const OURS = /^(?:@countersign\/|countersign$)/;

/** The layers of a project, from the first to the last. */
export function layersOf({ template, provider, framework }: Omit<Project, "name">): readonly string[] {
	const layers = ["shared", `${template}/shared`, `${template}/${provider}`];
	return template === "receiver" ? [...layers, `receiver/${framework ?? "node"}`] : layers;
}

/**
 * Returns the files of a project.
 *
 * @param templates the folder with the templates
 * @param rangeOf returns the version range of one of our packages
 */
export function compose(project: Project, templates: string, rangeOf: (name: string) => string): Files {
	const files = new Map<string, string>();
	let manifest: Manifest = {};
	for (const layer of layersOf(project))
		for (const [path, text] of filesIn(join(templates, ...layer.split("/")))) {
			if (path === MANIFEST) manifest = merged(manifest, JSON.parse(text) as Manifest);
			else files.set(renamed(path), path.endsWith(".md") ? filled(text, project) : text);
		}
	files.set("package.json", `${JSON.stringify(finished(manifest, project.name, rangeOf), null, "\t")}\n`);
	return files;
}

/** The names of all packages that a project installs. */
export function dependenciesIn(files: Files): readonly string[] {
	const { dependencies, devDependencies } = JSON.parse(files.get("package.json") ?? "{}") as Manifest;
	return Object.keys({ ...dependencies, ...devDependencies });
}

function filesIn(folder: string): readonly (readonly [path: string, text: string])[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name))
		.sort()
		.map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")] as const);
}

function renamed(path: string): string {
	const at = path.lastIndexOf("/") + 1;
	return path.slice(0, at) + (RENAMED[path.slice(at)] ?? path.slice(at));
}

const filled = (text: string, { name, provider, framework }: Project): string =>
	text
		.replaceAll("{{name}}", name)
		.replaceAll("{{provider}}", PROVIDERS[provider].title)
		.replaceAll("{{framework}}", framework === undefined ? "" : FRAMEWORKS[framework].title);

/** Merges two manifests; objects such as `scripts` field by field. */
function merged(base: Manifest, layer: Manifest): Manifest {
	const result: Record<string, unknown> = { ...base };
	for (const [field, value] of Object.entries(layer))
		result[field] = isObject(value) && isObject(result[field]) ? { ...result[field], ...value } : value;
	return result;
}

const isObject = (value: unknown): value is object =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function finished(manifest: Manifest, name: string, rangeOf: (name: string) => string): Manifest {
	const ranges = (group: Readonly<Record<string, string>> = {}) =>
		Object.fromEntries(
			Object.entries(group)
				.sort(([one], [other]) => (one < other ? -1 : 1))
				.map(([dependency, range]) => [dependency, OURS.test(dependency) ? rangeOf(dependency) : range]),
		);
	const { dependencies, devDependencies, ...rest } = manifest;
	return { name, ...rest, dependencies: ranges(dependencies), devDependencies: ranges(devDependencies) };
}
