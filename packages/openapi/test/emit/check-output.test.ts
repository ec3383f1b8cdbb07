import { describe, expect, it } from "vitest";
import { checkOutput } from "../../src/emit/check-output.ts";

const TYPES = { path: "types.ts", text: "export interface Order { readonly id: string }\n" };
const check = (text: string, path = "index.ts"): string[] => checkOutput([TYPES, { path, text }]);

describe("checkOutput", () => {
	it.each([
		["a statement that runs", "fetch('https://evil.example');"],
		["a call of eval", "export const a = eval('1');"],
		["a global of Node.js", "export const a = process.env;"],
		["a constructor of a value", "export const a = 'x'.constructor;"],
		["a function that nothing declares", "export const a = stolen();"],
		["a function in a template", `export const a = \`\${stolen()}\`;`],
		["a module that is not ours", 'import { exec } from "node:child_process";\nexport const a = exec;'],
		["a module that is re-exported", 'export * from "evil";'],
		["a module that is loaded later", 'export const a = () => import("./types.js");'],
		["the place of the module", "export const a = import.meta;"],
		["a block", "{ }"],
		["a declaration with a decorator", "@stolen class A {}"],
		["a tagged template", "export const a = stolen`x`;"],
		["a name of a class that is extended", "export class A extends Stolen {}"],
		["a default of a parameter", "export const a = (b = stolen()) => b;"],
		["a computed name", "export const a = { [stolen()]: 1 };"],
		["a shorthand property", "export const a = { stolen };"],
	])("%s is refused in every module", (_, text) => {
		// One module that is compiled, and one that is only read.
		for (const path of ["index.ts", "src/mock.ts"]) expect(check(text, path)).not.toEqual([]);
	});

	it.each([
		["an undeclared schema", "export const aSchema = z.lazy(() => bSchema);", "Cannot find name 'bSchema'"],
		["a schema twice", "export const aSchema = z.int();\nexport const aSchema = z.int();", "Duplicate identifier"],
		[
			"a type that does not exist",
			"export const aSchema: z.ZodMiniType<types.Nothing> = z.int();",
			"has no exported member 'Nothing'",
		],
	])("%s is found in a table of schemas, which is not compiled", (_, text, problem) => {
		const imports = 'import * as z from "zod/mini";\nimport type * as types from "./types.js";\n';
		expect(check(imports + text, "schemas.ts").join()).toContain(problem);
		expect(check(`${imports}export const aSchema: z.ZodMiniType<types.Order> = z.int();`, "schemas.ts")).toEqual([]);
	});

	it("types that do not fit are found by the compiler", () => {
		expect(check("export type A = A;").join()).toContain("circularly references itself");
		expect(check("type With<T, K extends keyof T> = T & K;\nexport type B = With<{ a: 1 }, 'b'>;").join()).toContain(
			"does not satisfy the constraint",
		);
	});

	it("the types of a resource are compiled, also if it is called like a table", () => {
		const text = 'import type { Order } from "../types.js";\nexport type A = Order["nothing"];\n';
		for (const name of ["operations", "schemas", "mock", "mirror", "orders"])
			expect(check(text, `resources/${name}.ts`).join(), name).toContain("Property 'nothing' does not exist");
	});

	it("a chain of types that is longer than the compiler's stack is a problem with advice", () => {
		const chain = Array.from({ length: 10_000 }, (_, index) => `export type S${index} = S${index + 1};`).join("\n");
		const [problem] = checkOutput([{ path: "types.ts", text: `${chain}\nexport type S10000 = string;\n` }]);
		expect(problem).toContain("too long for the TypeScript compiler. Shorten it");
	});

	it("at most ten problems are listed, with their places", () => {
		const found = check(Array.from({ length: 12 }, (_, index) => `export const a${index} = gone${index};`).join("\n"));
		expect(found).toHaveLength(11);
		expect(found[1]).toMatch(/^index\.ts:2: /);
		expect(found.at(-1)).toMatch(/^and \d+ more$/);
	});
});
