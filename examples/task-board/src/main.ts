import { runScenario } from "./scenario.ts";

const outcome = await runScenario((text) => console.log(`- ${text}`));
const { created, pushed, pulled, removed, conflicts } = outcome.report;
const row = (label: string, value: number): void => console.log(`${label.padEnd(32)}${String(value).padStart(4)}`);
console.log("");
row("cards on the board", outcome.cards);
row("tasks in Arca", outcome.tasks);
row("tasks created", created);
row("changes pushed", pushed);
row("changes pulled", pulled);
row("cards removed", removed);
row("conflicts won by the task", conflicts);
console.log("\nResponses of the receiver (differs from run to run):");
for (const [status, count] of Object.entries(outcome.answers)) row(`deliveries that got ${status}`, count);
const ok =
	outcome.differences.length === 0 && outcome.tasksAfterLostAnswer === 5 && outcome.forgedDeliveryAnswered === 400;
console.log(ok ? "\nBoth sides are the same." : `\nNOT the same: ${outcome.differences.join("; ") || "see above"}`);
process.exitCode = ok ? 0 : 1;
