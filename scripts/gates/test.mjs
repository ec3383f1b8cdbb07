// `npm test`: everything that needs no server.
import { availableParallelism } from "node:os";
import { report, writeResult } from "../lib/results.mjs";
import { vitest } from "../lib/vitest.mjs";
import { bootstrap } from "../lib/workspace.mjs";

bootstrap();
// One more than there are processors, because many tests wait for processes and timers.
const result = vitest("test", [`--maxWorkers=${availableParallelism() + 1}`, ...process.argv.slice(2)]);
writeResult("test", result);
console.log(report(result));
process.exit(result.failed === 0 && result.passed > 0 ? 0 : 1);
