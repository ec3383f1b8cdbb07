import { replaceKeyWhileOrdersComeIn } from "./scenario.ts";

const { imported, answered, vendorSaw, missing, twice, keysLeft } = await replaceKeyWhileOrdersComeIn();
const { beforeDeletion, afterDeletion } = answered;
const row = (label: string, ...values: readonly (number | string)[]): void =>
	console.log(`${label.padEnd(44)}${values.map((value) => String(value).padStart(9)).join("")}`);

console.log("The key of a running import was replaced. Which key was used (differs from run to run):\n");
row("", "old key", "new key");
row("orders, counted by the vendor", vendorSaw.old, vendorSaw.new);
row("worker with both keys, before the deletion", beforeDeletion.old, beforeDeletion.new);
row("worker with both keys, after the deletion", afterDeletion.old, afterDeletion.new);
row("calls with the deleted key, then retried", vendorSaw.refused, "");
console.log(
	`\n${imported.before + imported.deployed + imported.untouched} orders imported, ${missing.length} missing, ${twice.length} duplicated`,
);
console.log(`Keys left: ${keysLeft.join(", ")}`);
const ok = missing.length + twice.length + afterDeletion.old === 0 && beforeDeletion.new > 0;
console.log(ok ? "No call failed." : "The rollover FAILED.");
if (!ok) process.exitCode = 1;
