// `npm test`: everything that needs no server.
import { bootstrap } from "./bootstrap.mjs";
import { line, writeResult } from "./results.mjs";
import { vitest } from "./vitest.mjs";

bootstrap();
const counts = vitest("test", process.argv.slice(2));
writeResult("test", counts);
console.log(line(counts));
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
