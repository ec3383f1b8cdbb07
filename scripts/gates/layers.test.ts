import { describe, expect, it } from "vitest";
import { repositoryFiles } from "../lib/workspace.mjs";
import { borders, packages } from "./borders.ts";
import { wrongImports } from "./layers.ts";

/** Returns what is wrong with files that have these contents. */
function reasonsFor(files: Readonly<Record<string, string>>): readonly string[] {
	return wrongImports(Object.keys(files), (path) => files[path] ?? "").map(({ why }) => why);
}

/** Packages whose names have no scope. */
const UNSCOPED: Readonly<Record<string, string>> = { cli: "countersign", "create-countersign": "create-countersign" };

const importing = (target: string): string => `import type { A } from "${target}";\n`;

describe("the borders between folders", () => {
	const pairs = Object.entries(borders).flatMap(([base, { folders, shared = [] }]) =>
		Object.entries(folders).flatMap(([from, allowed]) =>
			[...Object.keys(folders), "entry.ts", ...shared]
				.filter((to) => to !== from)
				.map((to) => ({ base, from, to, isAllowed: allowed.includes(to) || shared.includes(to) })),
		),
	);

	it.each(Object.keys(borders))("a folder of %s may import what the table lists, and nothing else", (base) => {
		for (const { from, to, isAllowed } of pairs.filter((pair) => pair.base === base)) {
			const target = to.endsWith(".ts") ? `../${to}` : `../${to}/b.ts`;
			const found = reasonsFor({ [`${base}/${from}/a.ts`]: importing(target) });
			if (isAllowed) expect(found, `${from} → ${to}`).toEqual([]);
			else expect(found, `${from} → ${to}`).toEqual([expect.stringMatching(`^${from} may import .*, not ${to}$`)]);
		}
	});

	// These name the directions themselves, so that a mistake in the table is found too.
	it.each([
		["packages/sdk/src/core/call/a.ts", "../../arcus/b.ts"],
		["packages/sdk/src/core/call/a.ts", "../pages/b.ts"],
		["packages/sdk/src/core/transport/a.ts", "../call/b.ts"],
		["packages/sdk/src/core/pages/a.ts", "../client.ts"],
		["packages/webhooks/src/core/a.ts", "../receiver/b.ts"],
		["packages/webhooks/src/receiver/a.ts", "../drivers/memory/b.ts"],
		["packages/openapi/src/document/a.ts", "../model/b.ts"],
		["packages/openapi/src/model/a.ts", "../emit/b.ts"],
		["packages/openapi/src/emit/a.ts", "../index.ts"],
		["packages/mock/src/engine/a.ts", "../arcus/b.ts"],
		["packages/mock/src/arcus/a.ts", "../arca/b.ts"],
		["packages/cli/src/shared/a.ts", "../lint/b.ts"],
		["packages/cli/src/lint/a.ts", "../generate/b.ts"],
		["packages/cli/src/webhooks/send/a.ts", "../listen/b.ts"],
	])("%s may not import %s", (path, target) => {
		expect(reasonsFor({ [path]: importing(target) })).toHaveLength(1);
	});

	it("a folder without an entry in the table is reported", () => {
		expect(reasonsFor({ "packages/openapi/src/attic/a.ts": "" })).toEqual([
			"packages/openapi/src/attic has no entry in scripts/gates/borders.ts; add what it may import",
		]);
	});

	it("every folder of the table exists", () => {
		const files = repositoryFiles();
		for (const [base, { folders, shared = [] }] of Object.entries(borders))
			for (const name of [...Object.keys(folders), ...shared])
				expect(
					files.some((path) => path.startsWith(`${base}/${name}`)),
					`${base}/${name}`,
				).toBe(true);
	});
});

describe("the borders between packages", () => {
	const names = Object.keys(packages);
	const pairs = names.flatMap((from) => names.filter((to) => to !== from).map((to) => ({ from, to })));

	it.each(pairs)("$from may import $to only if the table of packages says so", ({ from, to }) => {
		const name = UNSCOPED[to] ?? `@countersign/${to}/entry`;
		const found = reasonsFor({ [`packages/${from}/src/index.ts`]: `await import("${name}");\n` });
		expect(found).toHaveLength(packages[from]?.includes(to) ? 0 : 1);
	});

	it("no library may import another, except the mirror, which needs a client and webhooks", () => {
		const tied = Object.entries(packages).filter(([, others]) => others.length > 0);
		expect(tied).toEqual([
			["console", ["sdk", "webhooks"]],
			["mirror", ["sdk", "webhooks"]],
			["cli", ["sdk", "webhooks", "openapi", "mock", "mirror"]],
		]);
	});

	it("an import of another package's files by path is reported", () => {
		expect(reasonsFor({ "packages/cli/src/main.ts": importing("../../mock/src/index.ts") })).toEqual([
			"import packages by their names, not as packages/mock/src/index.ts",
		]);
		const model = "packages/openapi/src/model";
		const table = importing("../../../sdk/src/core/operations/table.ts");
		expect(reasonsFor({ [`${model}/client-runtime.ts`]: table })).toEqual([]);
		expect(reasonsFor({ [`${model}/build.ts`]: table })).toHaveLength(1);
	});

	it("only the openapi package may load a compiler", () => {
		for (const name of ["typescript", "openapi-typescript", "@redocly/openapi-core"]) {
			expect(reasonsFor({ "packages/mock/src/index.ts": importing(name) })).toEqual([`only openapi may load ${name}`]);
			expect(reasonsFor({ "packages/openapi/src/index.ts": importing(name) })).toEqual([]);
		}
	});

	it("a package without an entry in the table is reported", () => {
		expect(reasonsFor({ "packages/queue/src/index.ts": "" })).toHaveLength(1);
	});
});

it("files that import each other are reported with the whole cycle, in every package", () => {
	for (const name of Object.keys(packages)) {
		const base = `packages/${name}/src`;
		const files = {
			[`${base}/a.ts`]: importing("./b.ts"),
			[`${base}/b.ts`]: importing("./c.ts"),
			[`${base}/c.ts`]: importing("./a.ts"),
		};
		expect(reasonsFor(files)).toEqual(["these files import each other: a.ts → b.ts → c.ts → a.ts"]);
	}
});

it("imports in docstrings and in templates of generated code do not count", () => {
	const template = `const a = \`\${header}import { b } from "../../mock/b.ts";\`;\n`;
	const text = ` * import { readFileSync } from "@countersign/mock";\n${template}`;
	expect(reasonsFor({ "packages/openapi/src/index.ts": text })).toEqual([]);
});
