// `npm run docs`: one site for the three packages, reference and guides, in docs/site.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bootstrap, folderOf, PACKAGES, root, run } from "../lib/workspace.mjs";

bootstrap();
// Each package names its entries once, in package.json; the reference is made from the sources behind them.
const written = [];
for (const name of PACKAGES) {
	const folder = folderOf(name);
	const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const entryPoints = Object.values(exports).flatMap((entry) => {
		const source = typeof entry === "object" ? entry["countersign-source"] : undefined;
		// Schemas are tables of one line for each type, documented with the client. Internal entries are for our own packages.
		return source && !/(?:schemas|internal)\.ts$/.test(source) ? [source] : [];
	});
	// The command has no entries: its page is a guide.
	if (entryPoints.length === 0) continue;
	const file = join(folder, "typedoc.json");
	writeFileSync(
		file,
		JSON.stringify({
			entryPoints,
			tsconfig: "tsconfig.json",
			// Intermediate types of `Expanded`, which are of no use by themselves.
			...(name === "sdk" && { intentionallyNotExported: ["Filled", "Bare"] }),
			// Links to sources use paths from the repository root, with or without Git.
			basePath: root,
			displayBasePath: join(folder, "src"),
			readme: existsSync(join(folder, "README.md")) ? "README.md" : "none",
		}),
	);
	written.push(file);
}
const status = run(process.execPath, ["node_modules/typedoc/bin/typedoc", "--options", "typedoc.json"]);
for (const file of written) rmSync(file, { force: true });
process.exit(status);
