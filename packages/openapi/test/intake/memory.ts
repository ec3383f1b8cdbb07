import type { DocumentFiles } from "../../src/document/files.ts";
import { type Intake, type IntakeOptions, readIntake } from "../../src/intake/read.ts";

/** Files in memory, by path. */
export const memoryFiles = (texts: Readonly<Record<string, string>>): DocumentFiles => ({
	kind(path) {
		if (texts[path] !== undefined) return "file";
		return Object.keys(texts).some((one) => one.startsWith(`${path}/`)) ? "folder" : undefined;
	},
	list: (folder) =>
		Object.keys(texts)
			.filter((path) => path.startsWith(`${folder}/`))
			.map((path) => path.slice(folder.length + 1)),
	readText(path) {
		const text = texts[path];
		if (text === undefined) throw new Error(`no file ${path}`);
		return text;
	},
	size: (path) => Buffer.byteLength(texts[path] ?? ""),
});

/** Reads a document from a string. */
export const intakeOf = (text: string, options: IntakeOptions = {}): Promise<Intake> =>
	readIntake("/api/api.yaml", "api.yaml", { files: memoryFiles({ "/api/api.yaml": text }), ...options });

/** Reads a document from its parts: OpenAPI 3.1 unless it says otherwise. */
export const intakeOfDocument = (document: object, options: IntakeOptions = {}): Promise<Intake> =>
	intakeOf(JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, ...document }), options);

/** Returns what was corrected or noticed, as `line: message`. */
export const notesOf = ({ repairs, warnings }: Intake): string[] =>
	[...repairs, ...warnings].map(({ line, message }) => `${line}: ${message}`);

/** A success with a schema. */
export const returns = (schema: object): object => ({
	responses: { "200": { description: "Done.", content: { "application/json": { schema } } } },
});
