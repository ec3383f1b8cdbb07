// `npm test`: everything that needs no server.

import { line, writeResult } from "../lib/results.mjs";
import { vitest } from "../lib/vitest.mjs";
import { bootstrap } from "../lib/workspace.mjs";

bootstrap();
const counts = vitest("test", process.argv.slice(2));
writeResult("test", counts);
console.log(line(counts));
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
