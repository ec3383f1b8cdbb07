import { receivers } from "./receivers.ts";
import { runScenario } from "./scenario.ts";

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(receivers);
for (const name of names) {
	const load = receivers[name];
	if (!load) throw new Error(`there is no receiver ${name}; there are ${Object.keys(receivers).join(", ")}`);
	const { handled, hostile } = await runScenario((await load()).start, () => {});
	console.log(`${name}: ${handled.length} events handled, ${hostile} hostile deliveries refused`);
}
