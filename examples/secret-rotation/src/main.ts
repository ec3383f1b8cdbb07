import { rotateWhileOrdersComeIn } from "./scenario.ts";

const strategy = process.argv[2] === "parallel" ? "parallel" : "in-place";
console.log(`Rotating the signing secret (${strategy}) while orders arrive; takes a few seconds …\n`);
const { events, deliveries, refused, secretsUsed, secretsLeft, lost, handledTwice } =
	await rotateWhileOrdersComeIn(strategy);
const row = (label: string, value: number): void => console.log(`${label.padEnd(34)}${String(value).padStart(4)}`);
row("events", events);
row("events lost", lost.length);
row("events handled twice", handledTwice.length);
row("secrets used during the rotation", secretsUsed);
row("secrets left", secretsLeft);
console.log("\nDeliveries (differs from run to run):\n");
row("deliveries", deliveries);
row("of which rejected and retried", refused);
const ok = lost.length + handledTwice.length === 0 && secretsLeft === 1;
console.log(ok ? "\nNo event was lost." : "\nThe rotation FAILED.");
if (!ok) process.exitCode = 1;
