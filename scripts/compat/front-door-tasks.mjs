// The tasks that a newcomer does with the guides: each program is copied from its guide, and run in the project that has only the
// packages that the guides say to install.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/workspace.mjs";

/** A guide, what its program contains, and what it prints. */
const PROGRAMS = [
	["pagination", "every page", /^SO-\d+$/m],
	["idempotency", "done-answer-lost", /^CUST-\d+ accounts: 1$/m],
	["retries-and-limits", "hooks: { retry:", /^10 calls succeeded, 3 responses were 429$/m],
	["csv-import", "importLine", /^line 3: name must not be empty\.$/m],
	["csv-import", "external_order_id", /^10248: SO-\d+, 2 lines, 406$/m],
	// After the import, there is more than one order.
	["pagination", "the rest:", /^the rest: \S+$/m],
	["secret-rotation", "allowLocalWebhooks", /^10 events handled, 0 refused, 2 secrets are valid$/m],
	["inbox", "mkdtemp", /^handled when it was replayed$/m],
	["arca", "workspaces.list", /^\S+$/m],
	["arca", "arcaWebhooks", /^task\.created\n200$/m],
	["deskflow", "products.list", /^0 products$/m],
	["deskflow", "deskflowWebhooks", /^order-1\n200$/m],
	["testing-with-the-mock", "mock.restore", /^Ernst Handel\ntrue$/m],
];

const text = (guide) => readFileSync(join(root, "docs", "guides", `${guide}.md`), "utf8");

/** The program of a guide that contains these words. */
function program(guide, words) {
	const blocks = Array.from(text(guide).matchAll(/^```ts\b[^\n]*\n([\s\S]*?)^```/gm), ([, code]) => code);
	const found = blocks.find((code) => code.includes(words));
	if (found === undefined) throw new Error(`docs/guides/${guide}.md has no program with "${words}"`);
	return found;
}

/** What the guides say to install besides our own packages. */
export const furtherPackages = () => [
	...new Set(
		[...PROGRAMS.map(([guide]) => guide), "testing-with-the-mock"]
			.flatMap((guide) =>
				Array.from(text(guide).matchAll(/npm install ([^\n`#]*)/g), ([, names]) => names.trim().split(" ")),
			)
			.flat()
			.filter((name) => !/^-|^@?countersign/.test(name)),
	),
];

/** A crash: the handler is interrupted by `kill -9`, and runs after the next start. */
async function crash({ folder, shell, background, expectText, freePort }) {
	writeFileSync(join(folder, "inbox.mts"), program("inbox", "a slow ERP"));
	const port = await freePort();
	const env = { ARCUS_WEBHOOK_SECRET: "whsec_test_placeholder", PORT: String(port) };
	const begun = async (output) => /^begin evt_/m.test(output);
	const listening = async () => (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)) !== undefined;
	const first = await background("node --import tsx inbox.mts", env, listening);
	const sent = await shell(`npx countersign webhooks send http://127.0.0.1:${port}/ --event order.paid`, env);
	expectText(sent, /→ 200/, "the inbox");
	while (!(await begun(first.state.output))) await new Promise((resolve) => setTimeout(resolve, 20));
	first.stop("SIGKILL");
	const again = await background("node --import tsx inbox.mts", env, async (output) => /^done evt_/m.test(output));
	again.stop();
}

/**
 * @param {object} project the folder, and functions of the walk
 * @param {Record<string, string>} env what the mocks printed
 */
export async function doTasks(project, env) {
	const { folder, shell, expectText, passed } = project;
	await shell(`npm install --no-audit --no-fund --loglevel=error ${furtherPackages().join(" ")}`);
	passed("what the guides install");
	for (const [index, [guide, words, pattern]] of PROGRAMS.entries()) {
		writeFileSync(join(folder, `task-${index}.mts`), program(guide, words));
		expectText(
			await shell(`npx tsx task-${index}.mts`, env),
			pattern,
			`docs/guides/${guide}.md, the program with "${words}"`,
		);
		passed(`guide ${guide}: ${words}`);
	}
	await crash(project);
	passed("guide inbox: a killed process");
	writeFileSync(join(folder, "accounts.test.ts"), program("testing-with-the-mock", "afterAll"));
	expectText(
		await shell("npx vitest run --no-color --testTimeout 60000", env),
		/1 passed/,
		"the test of docs/guides/testing-with-the-mock.md",
	);
	passed("guide testing-with-the-mock: vitest");
}
