import { runScenario } from "./scenario.ts";

const outcome = await runScenario((text) => console.log(`- ${text}`));
const money = (cents: number) => `${(cents / 100).toFixed(2)} USD`;
console.log("\nSystem    Orders         Total");
for (const [name, { orders, cents }] of [
	["Deskflow", outcome.deskflow],
	["Arcus", outcome.arcus],
] as const)
	console.log(`${name.padEnd(8)}${String(orders).padStart(8)}${money(cents).padStart(14)}`);
const ok = outcome.wrong.length === 0 && outcome.forgedDeliveryAnswered === 400 && outcome.dummies === 1;
console.log(
	ok ? "\nEvery order exists once, with the same total." : `\nNOT the same: ${outcome.wrong.join(", ") || "see above"}`,
);
process.exitCode = ok ? 0 : 1;
