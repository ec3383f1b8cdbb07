// Type-checks every project of the workspace with the native compiler (several times faster than the JavaScript one).
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { bootstrap, root } from "../lib/workspace.mjs";

bootstrap();
const projects = ["scripts"];
for (const group of ["packages", "examples"]) {
	for (const name of readdirSync(join(root, group)).sort()) {
		if (existsSync(join(root, group, name, "tsconfig.json"))) projects.push(join(group, name));
	}
}
const reported = new Set();
let failed = 0;
for (const project of projects) {
	const compiler = ["node_modules/tsc7/bin/tsc", "--pretty", "false", "-p", join(project, "tsconfig.json")];
	const { status, stdout, stderr } = spawnSync(process.execPath, compiler, {
		cwd: root,
		encoding: "utf8",
		maxBuffer: 2 ** 28,
	});
	// Projects share sources. Each error, with its indented lines, is printed once.
	for (const error of `${stdout}${stderr}`.split(/\n(?!\s)/)) {
		if (error.trim() !== "" && !reported.has(error)) console.error(error);
		reported.add(error);
	}
	console.log(`${status === 0 ? "ok  " : "FAIL"} typecheck ${project}`);
	if (status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
