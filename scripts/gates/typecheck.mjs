// Type-checks every project of the workspace with the native compiler (several times faster than the JavaScript one).
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { bootstrap, root, run } from "../lib/workspace.mjs";

bootstrap();
const projects = ["scripts"];
for (const group of ["packages", "examples"]) {
	for (const name of readdirSync(join(root, group)).sort()) {
		if (existsSync(join(root, group, name, "tsconfig.json"))) projects.push(join(group, name));
	}
}
let failed = 0;
for (const project of projects) {
	const status = run(process.execPath, ["node_modules/tsc7/bin/tsc", "-p", join(project, "tsconfig.json")]);
	console.log(`${status === 0 ? "ok  " : "FAIL"} typecheck ${project}`);
	if (status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
