import { literal } from "../../logs/commands.ts";
import { ID_OF } from "./ids.ts";
import { indented, lineOf } from "./lines.ts";
import { refusedClients } from "./refused-keys.ts";
import type { Session, Step, Written } from "./session.ts";
import { stepsOf } from "./steps.ts";

/** A key of a mock names the parts of its credential without `api`: `key` is the option `apiKey`. */
const partOf = (setting: string): string => {
	const short = setting.replace(/^api(?=[A-Z])/, "");
	return short.charAt(0).toLowerCase() + short.slice(1);
};

const optionOf = (setting: string): string =>
	partOf(setting) === setting ? setting : `${setting}: ${partOf(setting)}`;

/** A vitest file that plays the session against a mock of its own. */
export function testOf(session: Session): Written {
	const { api, title, facts } = session;
	const { steps, skipped, readsIds } = stepsOf(session, true);
	const settings = facts.settings.length === 0 ? ["apiKey"] : facts.settings;
	const body = [
		`const mock = create${title}Mock({ clock: "virtual", rateLimits: false, allowLocalWebhooks: true });`,
		"const events: string[] = [];",
		'mock.on("event", ({ type }) => events.push(type));',
		"const { url, close } = await mock.listen(0);",
		"onTestFinished(close);",
		`const { ${settings.map(partOf).join(", ")} } = mock.createKey();`,
		`const ${api} = new ${title}({ ${[...settings.map(optionOf), "baseUrl: url", "maxRetries: 0"].join(", ")} });`,
		...refusedClients(session, steps, partOf),
		...steps.flatMap(checkedLines),
		`expect(events).toEqual([${steps
			.flatMap(({ events }) => events)
			.map(literal)
			.join(", ")}]);`,
	];
	const lines = [
		"// Saved from a session with the mock. Needs vitest, @countersign/sdk and @countersign/mock.",
		`import { create${title}Mock } from "@countersign/mock";`,
		`import { ${title} } from "@countersign/sdk/${api}";`,
		'import { expect, onTestFinished, test } from "vitest";',
		"",
		...(readsIds ? [...ID_OF, ""] : []),
		'test("the session has the same outcome again", async () => {',
		...indented(body),
		"});",
		"",
	];
	return { text: lines.join("\n"), skipped };
}

function checkedLines(step: Step): string[] {
	if (step.kind === "clock") return ["await mock.webhooks.drain();", `await mock.clock.advance(${step.byMs});`];
	const { outcome, fault } = step;
	const inject = fault ? [`mock.faults.next(1, ${literal(fault.target)}, ${literal(fault.kind)});`] : [];
	// A call that should succeed and does not rejects, which fails the test.
	if (outcome.kind === "success") return [...inject, lineOf(step)];
	const rejects = `await expect(${step.client}.${step.call}).rejects`;
	if (outcome.kind === "broken") return [...inject, `${rejects}.toBeInstanceOf(Error);`];
	const { status, code } = outcome;
	const expected = [`status: ${status}`, ...(code === undefined ? [] : [`code: ${literal(code)}`])];
	return [...inject, `${rejects}.toMatchObject({ ${expected.join(", ")} });`];
}
