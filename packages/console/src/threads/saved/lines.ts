import type { Step } from "./session.ts";

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

export const indented = (lines: readonly string[]): string[] =>
	lines.flatMap((line) => line.split("\n").map((one) => (one === "" ? "" : `\t${one}`)));
