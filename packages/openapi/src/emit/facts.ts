import type { ApiModel } from "../model/api-model.ts";
import { comment } from "./names.ts";

/** The options that a client needs, besides its base URL: those of the sign-in headers, and the entity if paths contain it. */
function settingsOf({ signIn, entityPathPrefix = "" }: ApiModel): string[] {
	const placeholders = [...entityPathPrefix.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) =>
		name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
	);
	return [...new Set([...signIn.map(({ variable }) => variable), ...placeholders])];
}

/** What the console shows about an API without calling it: scopes, recommended sets, events, and the operations behind paths. */
export function emitFacts(model: ApiModel, header: string): string {
	const facts = {
		scopes: model.scopes,
		scopeSets: model.scopeSets.map(({ name, scopes, advice = null }) => ({ name, scopes, advice })),
		events: model.events.map(({ type }) => type),
		idempotencyHeader: model.idempotencyHeader ?? null,
		settings: settingsOf(model),
		operations: Object.fromEntries(
			model.operations.map(({ id, method, path, summary }) => [id, [method, path, summary]]),
		),
	};
	return `${header}import type { ApiFacts } from "../api-facts.ts";\n\n/** Facts about ${comment(model.title)} from its document. */\nexport const facts: ApiFacts = ${JSON.stringify(facts, null, "\t")};\n`;
}
