// `npm test`: everything that needs no server.
import { availableParallelism } from "node:os";
import { report, writeResult } from "../lib/results.mjs";
import { vitest } from "../lib/vitest.mjs";
import { bootstrap } from "../lib/workspace.mjs";

bootstrap();
// By default vitest leaves one processor idle.
const result = vitest("test", [`--maxWorkers=${availableParallelism()}`, ...process.argv.slice(2)]);
writeResult("test", result);
console.log(report(result));
process.exit(result.failed === 0 && result.passed > 0 ? 0 : 1);
