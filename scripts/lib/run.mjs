// `node scripts/lib/run.mjs FILE.ts …`: installs dependencies if necessary, then runs a TypeScript file of this repository.
import { bootstrap, runTypeScript } from "./workspace.mjs";

const [file, ...args] = process.argv.slice(2);
if (!file) {
	console.error("usage: node scripts/lib/run.mjs FILE.ts [ARG …]");
	process.exit(2);
}
bootstrap();
process.exit(runTypeScript(file, args));
