import { literal } from "../../logs/commands.ts";
import { ID_OF } from "./ids.ts";
import { controlBody, controlLineOf, indented, lineOf } from "./lines.ts";
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

const importOf = (name: string, from: string): string => `import { ${name} } from ${literal(from)};`;

/** A vitest file that plays the session against a mock of its own. */
export function testOf(session: Session): Written {
	const { api, title, facts } = session;
	const { steps, skipped, readsIds } = stepsOf(session, true);
	const settings = facts.settings.length === 0 ? ["apiKey"] : facts.settings;
	const controls = steps.filter((step) => step.kind === "control");
	const needsReceiver = controls.some((step) => step.needsReceiver);
	const needsWorld = controls.length > 0;
	const parts = [...new Set([...settings.map(partOf), ...(needsWorld ? ["entityId", "mode"] : [])])];
	const body = [
		`const mock = create${title}Mock({ clock: "virtual", rateLimits: false, allowLocalWebhooks: true });`,
		"const events: string[] = [];",
		'mock.on("event", ({ type }) => events.push(type));',
		"const { url, close } = await mock.listen(0);",
		"onTestFinished(close);",
		`const { ${parts.join(", ")} } = mock.createKey();`,
		`const ${api} = new ${title}({ ${[...settings.map(optionOf), "baseUrl: url", "maxRetries: 0"].join(", ")} });`,
		...(needsWorld ? controlLines(api) : []),
		...(needsReceiver ? RECEIVER : []),
		...refusedClients(session, steps, partOf),
		...steps.flatMap(checkedLines),
		`expect(events).toEqual([${steps
			.flatMap(({ events }) => events)
			.map(literal)
			.join(", ")}]);`,
	];
	const lines = [
		"// Saved from a session with the mock. Needs vitest, @countersign/sdk and @countersign/mock.",
		...(needsReceiver
			? ['import { createServer } from "node:http";', 'import type { AddressInfo } from "node:net";']
			: []),
		`import { create${title}Mock } from "@countersign/mock";`,
		...(needsWorld ? [importOf("createControl", "@countersign/mock/control")] : []),
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

/** What was done in the console is done again through the control API. */
const controlLines = (api: string): string[] => [
	'const token = "a token of this test";',
	"const sandbox = createControl({ apis: [{ mock, url }], token });",
	"const server = await sandbox.listen(0);",
	"onTestFinished(async () => {",
	"\tsandbox.close();",
	"\tawait server.close();",
	"});",
	'async function control(path: string, body?: object, method = "POST"): Promise<unknown> {',
	...controlBody(api, "server.url", "token"),
];

/** Receives what is sent to one URL. */
const RECEIVER = [
	"let receiverStatus = 200;",
	"const receiver = createServer((request, response) => {",
	'\trequest.resume().on("end", () => response.writeHead(receiverStatus).end());',
	"});",
	'await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));',
	"onTestFinished(() => {",
	"\treceiver.close();",
	"\treceiver.closeAllConnections();",
	"});",
	'const receiverUrl = "http://127.0.0.1:" + (receiver.address() as AddressInfo).port + "/";',
];

function checkedLines(step: Step): string[] {
	if (step.kind === "control") {
		const { respondedWith: status, call } = step;
		if (status === undefined) return [controlLineOf(step)];
		const sent = `expect(await ${call}).toMatchObject({ status: ${status} });`;
		return status === 200 ? [sent] : [`receiverStatus = ${status};`, sent, "receiverStatus = 200;"];
	}
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
