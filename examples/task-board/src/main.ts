import { runScenario } from "./scenario.ts";

const outcome = await runScenario((text) => console.log(`- ${text}`));
const { created, pushed, pulled, removed, conflicts } = outcome.report;
console.log(`\n${outcome.cards} cards, ${outcome.tasks} tasks`);
console.log(
	`${created} tasks created, ${pushed} pushed, ${pulled} pulled, ${removed} cards removed, ${conflicts} conflicts won by the task`,
);
console.log(
	`receiver's answers: ${Object.entries(outcome.answers)
		.map(([status, count]) => `${count} x ${status}`)
		.join(", ")}`,
);
const ok =
	outcome.differences.length === 0 && outcome.tasksAfterLostAnswer === 5 && outcome.forgedDeliveryAnswered === 400;
console.log(ok ? "both sides are the same" : `NOT the same: ${outcome.differences.join("; ") || "see above"}`);
process.exitCode = ok ? 0 : 1;
