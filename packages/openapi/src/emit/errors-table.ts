import type { ApiModel } from "../model/api-model.ts";
import { errorClassOf } from "./error-classes.ts";

interface Row {
	readonly status: number;
	readonly code: string;
	readonly cases: Map<string, string[]>;
}

/** Every code that the document names, with when it comes and which operations give it; undefined for a document that names none. */
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

${rows.size} codes that operations name, beside those that every call can end in, generated from packages/openapi/specs/${model.provider} by \`npm run generate\`. \`error.code\` is
the code; \`error.issues\` says which field it is about.

| code | status and class | when, and where |
|---|---|---|
${lines.join("\n")}
`;
}
