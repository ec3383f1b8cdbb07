// `node scripts/lib/run.mjs FILE.ts …`: runs a TypeScript file of this repository after making sure that all is installed.
import { bootstrap, runTypeScript } from "./workspace.mjs";

const [file, ...args] = process.argv.slice(2);
if (!file) {
	console.error("usage: node scripts/lib/run.mjs FILE.ts [ARG …]");
	process.exit(2);
}
bootstrap();
process.exit(runTypeScript(file, args));
