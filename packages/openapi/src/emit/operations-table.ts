import type { ApiModel, Operation } from "../model/api-model.ts";

function scopesOf({ scopes }: Operation): string {
	const sets = scopes.filter((set) => set.length > 0).map((set) => set.map((scope) => `\`${scope}\``).join(" + "));
	return sets.length === 0 ? "none" : sets.join(" or ");
}

/** Returns a table with one row per operation: name, scopes, pagination, idempotency key and provenance. */
export function emitOperationsTable(model: ApiModel): string {
	const rows = [...model.operations]
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.map(
			(one) =>
				`| \`${one.id}\`<br>\`${one.method} ${one.path}\` | ${scopesOf(one)} | ${one.pagination?.style ?? ""} | ${one.idempotency ? "yes" : ""} | ${one.source.kind} |`,
		);
	return `# Operations of ${model.title}

${rows.length} operations, generated from packages/openapi/specs/${model.provider} by \`npm run generate\`.

- Pages: the pagination style of a list.
- Key: whether a write accepts an idempotency key.
- Provenance: where the facts come from. \`page\`: a reference page of the vendor. \`partly\`: a page that could only be read in part. \`inferred\`: similar operations. \`guide\`: a guide of the vendor. \`assumption\`: our own choice.

| operation | scopes | pages | key | provenance |
|---|---|---|---|---|
${rows.join("\n")}
`;
}
