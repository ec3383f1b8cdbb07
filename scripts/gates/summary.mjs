import { line, readResults } from "../lib/results.mjs";

const sum = readResults();
console.log(line(sum));
process.exit(sum.failed === 0 && sum.passed > 0 ? 0 : 1);
