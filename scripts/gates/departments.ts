/**
 * Checks the borders between the departments of the mock: a file imports another department only through its `index.ts`, and
 * departments do not import each other in a cycle.
 */
import { posix } from "node:path";
import { circleIn, importsOf, readSource } from "./imports.ts";

const base = "packages/mock/src/arcus/";
/** Folders that are not departments: every department may import their files. */
const open = new Set(["shared", "generated"]);

/** The department of a file; undefined for a file that belongs to none. */
function departmentOf(path: string): string | undefined {
	const [folder = "", ...rest] = path.startsWith(base) ? path.slice(base.length).split("/") : [];
	return rest.length === 0 || open.has(folder) ? undefined : folder;
}

const isShared = (path: string): boolean => path.startsWith(`${base}shared/`);

/** Returns what is wrong with the imports of these files, one text for each finding. */
export function departmentFindings(paths: readonly string[], read = readSource): string[] {
	const findings: string[] = [];
	const uses = new Map<string, Set<string>>();
	for (const path of paths) {
		if (!path.startsWith(base) || !path.endsWith(".ts") || path.includes("/generated/")) continue;
		const own = departmentOf(path);
		for (const { target: imported } of importsOf(path, read)) {
			const target = posix.relative(posix.dirname(path), imported);
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
