import { replaceKeyWhileOrdersComeIn } from "./scenario.ts";

const { imported, answered, vendorSaw, missing, twice, keysLeft } = await replaceKeyWhileOrdersComeIn();
const { beforeDeletion, afterDeletion } = answered;
console.log(
	`imported: ${imported.before} before, ${imported.deployed} by the worker with both keys, ${imported.untouched} by the other`,
);
console.log(
	`before the old key was deleted: ${beforeDeletion.new} successful calls with the new key, ${beforeDeletion.old} with the old`,
);
console.log(`after: ${afterDeletion.new} with the new, ${afterDeletion.old} with the old`);
console.log(
	`the vendor saw ${vendorSaw.old} orders with the old key, ${vendorSaw.new} with the new; ${vendorSaw.refused} rejected with the deleted key and retried`,
);
console.log(
	`no call failed; ${missing.length} orders missing, ${twice.length} duplicated; remaining keys: ${keysLeft.join(", ")}`,
);
if (missing.length + twice.length + afterDeletion.old > 0 || beforeDeletion.new === 0) process.exitCode = 1;
