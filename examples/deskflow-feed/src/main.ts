import { runScenario } from "./scenario.ts";

const outcome = await runScenario((text) => console.log(`- ${text}`));
const money = (cents: number) => `${(cents / 100).toFixed(2)} USD`;
console.log(`\nDeskflow: ${outcome.deskflow.orders} orders, ${money(outcome.deskflow.cents)}`);
console.log(`Arcus:    ${outcome.arcus.orders} orders, ${money(outcome.arcus.cents)}`);
const ok = outcome.wrong.length === 0 && outcome.forgedDeliveryAnswered === 400 && outcome.dummies === 1;
console.log(
	ok ? "every order exists once, with the same total" : `NOT the same: ${outcome.wrong.join(", ") || "see above"}`,
);
process.exitCode = ok ? 0 : 1;
