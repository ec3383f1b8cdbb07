import { literal } from "../../logs/commands.ts";
import { ID_OF } from "./ids.ts";
import { controlBody, controlLineOf, errorLines, lineOf } from "./lines.ts";
import type { Session, Step, Written } from "./session.ts";
import { stepsOf } from "./steps.ts";

/** A program that makes the same calls. It moves the clock and injects faults through the control API. */
export function scriptOf(session: Session): Written {
	const { api, title, controlUrl } = session;
	const { steps, skipped, readsIds } = stepsOf(session, false);
	const needsControl = steps.some((step) => step.kind !== "call" || step.fault !== undefined);
	const lines = [
		`// Saved from a session with the mock. Run it with: npx tsx ${api}-session.mts`,
		...(needsControl ? ['import { readFileSync } from "node:fs";'] : []),
		`import { ${title} } from "@countersign/sdk/${api}";`,
		"",
		// Without retries, so that each call meets the fault that it met in the session.
		`const ${api} = new ${title}({ maxRetries: 0 }); // reads ${api.toUpperCase()}_API_KEY, ${api.toUpperCase()}_BASE_URL and the other variables that countersign dev prints`,
		"",
		...(readsIds ? [...ID_OF, ""] : []),
		...errorLines(steps),
		...(needsControl ? controlLines(api, controlUrl) : []),
		...steps.flatMap(shownLines),
		"",
	];
	return { text: lines.join("\n"), skipped };
}

const controlLines = (api: string, url: string): string[] => [
	"/** Calls the control API of countersign dev. Its token is in the folder in which countersign dev keeps its state. */",
	'async function control(path: string, body?: object, method = "POST"): Promise<unknown> {',
	'\tconst token = process.env.COUNTERSIGN_TOKEN ?? readFileSync(".countersign/token", "utf8").trim();',
	`\tconst base = process.env.COUNTERSIGN_CONTROL_URL ?? ${literal(url)};`,
	...controlBody(api, "base", "token"),
	"",
];

function shownLines(step: Step): string[] {
	if (step.kind === "control") return [controlLineOf(step)];
	if (step.kind === "clock") return [`await control("clock/advance", { by: ${literal(`${step.byMs}ms`)} });`];
	const { name, outcome, fault } = step;
	const inject = fault
		? [`await control("faults", { target: ${literal(fault.target)}, kind: ${literal(fault.kind)} });`]
		: [];
	const show =
		outcome.kind === "success"
			? `console.log(${name});`
			: outcome.kind === "status"
				? `console.log("expected status ${outcome.status}:", ${name}?.status);`
				: `console.log("expected a broken response:", ${name});`;
	return [...inject, lineOf(step), show];
}
