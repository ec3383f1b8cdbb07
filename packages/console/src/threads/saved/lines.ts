import type { ControlStep, Step } from "./session.ts";

/** The line of a call: its result for a success, otherwise the error that it rejects with. */
export const lineOf = ({ name, client, call, outcome }: Extract<Step, { kind: "call" }>): string =>
	`const ${name} = await ${outcome.kind === "success" ? `${client}.${call}` : `errorOf(${client}.${call})`};`;

/** Reads the error of a call. Part of each saved file that needs it. */
const ERROR_OF = [
	"/** Waits for a call that fails, and returns its error. */",
	"async function errorOf(call: PromiseLike<unknown>): Promise<(Error & { status?: unknown }) | undefined> {",
	"\ttry {",
	"\t\tawait call;",
	"\t\treturn undefined;",
	"\t} catch (error) {",
	"\t\tif (error instanceof Error) return error;",
	"\t\tthrow error;",
	"\t}",
	"}",
	"",
];

export const errorLines = (steps: readonly Step[]): readonly string[] =>
	steps.some((step) => step.kind === "call" && step.outcome.kind !== "success") ? ERROR_OF : [];

/** The line of something that was done in the console. */
export const controlLineOf = ({ name, call, hasResult }: ControlStep): string =>
	hasResult ? `const ${name} = await ${call};` : `await ${call};`;

/** The body of the function that calls the control API of one API. @param base,token as TypeScript */
export const controlBody = (api: string, base: string, token: string): readonly string[] => [
	`\tconst response = await fetch(\`\${${base}}/apis/${api}/\${path}\`, {`,
	"\t\tmethod,",
	`\t\theaders: { authorization: "Bearer " + ${token}, "content-type": "application/json" },`,
	"\t\tbody: body === undefined ? null : JSON.stringify(body),",
	"\t});",
	"\tconst text = await response.text();",
	'\tif (!response.ok) throw new Error("Control API: " + response.status + " " + text);',
	'\treturn text === "" ? undefined : JSON.parse(text);',
	"}",
];

export const indented = (lines: readonly string[]): string[] =>
	lines.flatMap((line) => line.split("\n").map((one) => (one === "" ? "" : `\t${one}`)));
