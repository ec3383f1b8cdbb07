import type { ApiModel, Operation } from "../model/api-model.ts";

function scopesOf({ scopes }: Operation): string {
	const sets = scopes.filter((set) => set.length > 0).map((set) => set.map((scope) => `\`${scope}\``).join(" + "));
	return sets.length === 0 ? "none" : sets.join(" or ");
}

/** One row for each operation: what it is called, what it needs, how it pages, whether it takes a key, how well it is known. */
export function emitOperationsTable(model: ApiModel): string {
	const rows = [...model.operations]
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.map(
			(one) =>
				`| \`${one.id}\`<br>\`${one.method} ${one.path}\` | ${scopesOf(one)} | ${one.pagination?.style ?? ""} | ${one.idempotency ? "yes" : ""} | ${one.source.kind} |`,
		);
	return `# Operations of ${model.title}

${rows.length} operations, generated from packages/openapi/specs/${model.provider} by \`npm run generate\`. Pages: how a list is paged. Key: whether a write takes an
idempotency key. Provenance: \`page\` a reference page of the vendor, \`partly\` a page read in part, \`inferred\` from its siblings, \`guide\`, or an \`assumption\` of ours.

| operation | scopes | pages | key | provenance |
|---|---|---|---|---|
${rows.join("\n")}
`;
}
