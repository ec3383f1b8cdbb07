import type { Json, JsonObject } from "../document/load.ts";
import { array, object } from "../document/values.ts";
import type { ScopeSet, Source } from "./api-model.ts";

/** Returns the scopes that an entry of a set means: itself, or with `*:` all scopes that end like it. */
export function scopesOfPattern(entry: string, scopes: Iterable<string>): string[] {
	const ending = /^\*(:.+)$/.exec(entry)?.[1];
	return [...scopes].filter((scope) => (ending === undefined ? scope === entry : scope.endsWith(ending)));
}

/** Returns the sets of scopes that the vendor recommends, with each pattern replaced by its scopes. */
export function scopeSets(scheme: JsonObject | undefined): ScopeSet[] {
	const all = Object.keys(object(scheme?.["x-scopes"]));
	return array(scheme?.["x-scope-sets"] as Json).map((value) => {
		const { name, scopes, advice, "x-source": source } = object(value);
		return {
			name: String(name),
			scopes: array(scopes).flatMap((scope) => scopesOfPattern(String(scope), all)),
			...(typeof advice === "string" && { advice }),
			source: source as unknown as Source,
		};
	});
}
