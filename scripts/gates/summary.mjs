// The end of `.ci/run`: names what failed in `npm test` and `npm run check`, then prints the counts as the last line.
import { readResults, report } from "../lib/results.mjs";

const sum = readResults(["test", "check"]);
console.log(report(sum));
process.exit(sum.failed === 0 && sum.passed > 0 ? 0 : 1);
