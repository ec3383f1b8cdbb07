import { receivers } from "./receivers.ts";
import { runScenario } from "./scenario.ts";

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(receivers);
for (const name of names) {
	const load = receivers[name];
	if (!load) throw new Error(`unknown receiver ${name}; choose one of ${Object.keys(receivers).join(", ")}`);
	const { handled, hostile } = await runScenario((await load()).start, () => {});
	console.log(`${name}: ${handled.length} events handled, ${hostile} hostile deliveries rejected`);
}
