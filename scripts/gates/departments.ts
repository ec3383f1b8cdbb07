/**
 * Checks the borders between the departments of the mock: a file imports another department only through its `index.ts`, and
 * departments do not import each other in a circle.
 */
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { root } from "../lib/workspace.mjs";

const base = "packages/mock/src/arcus/";
/** Folders that are no departments: every department may import their files. */
const open = new Set(["shared", "generated"]);
const specifier = /\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;

/** The department of a file; undefined for a file that belongs to none. */
function departmentOf(path: string): string | undefined {
	const [folder = "", ...rest] = path.startsWith(base) ? path.slice(base.length).split("/") : [];
	return rest.length === 0 || open.has(folder) ? undefined : folder;
}

const isShared = (path: string): boolean => path.startsWith(`${base}shared/`);

/** Returns a circle that begins and ends with the same department, if there is one. */
export function circleIn(uses: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
	const done = new Set<string>();
	const visit = (name: string, path: readonly string[]): string[] | undefined => {
		const start = path.indexOf(name);
		if (start >= 0) return [...path.slice(start), name];
		if (done.has(name)) return undefined;
		done.add(name);
		for (const next of uses.get(name) ?? []) {
			const circle = visit(next, [...path, name]);
			if (circle !== undefined) return circle;
		}
		return undefined;
	};
	for (const name of uses.keys()) {
		const circle = visit(name, []);
		if (circle !== undefined) return circle;
	}
	return undefined;
}

/** Returns what is wrong with the imports of these files, one text for each finding. */
export function departmentFindings(
	paths: readonly string[],
	read = (path: string): string => readFileSync(join(root, path), "utf8"),
): string[] {
	const findings: string[] = [];
	const uses = new Map<string, Set<string>>();
	for (const path of paths) {
		if (!path.startsWith(base) || !path.endsWith(".ts") || path.includes("/generated/")) continue;
		const own = departmentOf(path);
		for (const [, target = ""] of read(path).matchAll(specifier)) {
			const imported = posix.join(posix.dirname(path), target);
			const other = departmentOf(imported);
			if (other === undefined || other === own) continue;
			if (isShared(path)) {
				findings.push(
					`${path}  shared-imports-no-department: ${target}\n    departments import shared files, never the reverse`,
				);
			} else if (imported !== `${base}${other}/index.ts`) {
				findings.push(
					`${path}  department-border: ${target}\n    export it from ${other}/index.ts and import it there, or keep it private`,
				);
			}
			if (own !== undefined) uses.set(own, (uses.get(own) ?? new Set()).add(other));
		}
	}
	const circle = circleIn(uses);
	if (circle !== undefined) {
		findings.push(
			`${base}  department-circle: ${circle.join(" -> ")}\n    move the shared part down, or pass the function in as operations.ts does`,
		);
	}
	return findings;
}
