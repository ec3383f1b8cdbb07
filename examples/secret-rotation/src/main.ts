import { rotateWhileOrdersComeIn } from "./scenario.ts";

const strategy = process.argv[2] === "parallel" ? "parallel" : "in-place";
const { events, deliveries, refused, secretsUsed, secretsLeft, lost, handledTwice } =
	await rotateWhileOrdersComeIn(strategy);
console.log(`${strategy}: ${events} events in ${deliveries} deliveries, ${refused} of them rejected and retried`);
console.log(`${secretsUsed} secrets were in use, ${secretsLeft} is left`);
console.log(`${lost.length} events lost, ${handledTwice.length} handled twice`);
if (lost.length + handledTwice.length > 0 || secretsLeft !== 1) process.exitCode = 1;
