import type { ApiModel } from "../model/api-model.ts";
import { comment } from "./names.ts";

/** What the console shows about an API without asking it: scopes, recommended sets, events, and the operations behind paths. */
export function emitFacts(model: ApiModel, header: string): string {
	const facts = {
		scopes: model.scopes,
		scopeSets: model.scopeSets.map(({ name, scopes, advice = null }) => ({ name, scopes, advice })),
		events: model.events.map(({ type }) => type),
		idempotencyHeader: model.idempotencyHeader ?? null,
		operations: Object.fromEntries(
			model.operations.map(({ id, method, path, summary }) => [id, [method, path, summary]]),
		),
	};
	return `${header}import type { ApiFacts } from "../api-facts.ts";\n\n/** Facts about ${comment(model.title)} from its document. */\nexport const facts: ApiFacts = ${JSON.stringify(facts, null, "\t")};\n`;
}
