import type { ApiModel } from "../model/api-model.ts";
import { errorClassOf } from "./error-classes.ts";

interface Row {
	readonly status: number;
	readonly code: string;
	readonly cases: Map<string, string[]>;
}

/** Returns a table of all error codes in the document, with when and where each occurs, or undefined if the document has none. */
export function emitErrorsTable(model: ApiModel): string | undefined {
	const rows = new Map<string, Row>();
	for (const operation of model.operations)
		for (const { status, code, when } of operation.errors) {
			const row = rows.get(`${status} ${code}`) ?? { status, code, cases: new Map<string, string[]>() };
			rows.set(`${status} ${code}`, row);
			row.cases.set(when, [...(row.cases.get(when) ?? []), operation.id]);
		}
	if (rows.size === 0) return undefined;
	const lines = [...rows.values()]
		.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.status - b.status))
		.map(({ status, code, cases }) => {
			const told = [...cases].map(
				([when, ids]) => `${when.replaceAll("|", "\\|")} (${ids.map((id) => `\`${id}\``).join(", ")})`,
			);
			return `| \`${code}\` | ${status}<br>\`${errorClassOf(status)}\` | ${told.join("; ")} |`;
		});
	return `# Error codes of ${model.title}

${rows.size} error codes of single operations, generated from packages/openapi/specs/${model.provider} by \`npm run generate\`. In addition, every call can fail with the general
errors. \`error.code\` contains the code, \`error.issues\` says which field is wrong.

| code | status and class | when, and in which operation |
|---|---|---|
${lines.join("\n")}
`;
}
