import type { Json, JsonObject } from "../document/load.ts";
import { scopesOfPattern } from "../document/scope-pattern.ts";
import { list, object } from "../document/values.ts";
import type { ScopeSet, Source } from "./api-model.ts";

/** Returns the sets of scopes that the vendor recommends, with each pattern replaced by its scopes. */
export function scopeSets(scheme: JsonObject | undefined): ScopeSet[] {
	const all = Object.keys(object(scheme?.["x-scopes"]));
	return list(scheme?.["x-scope-sets"] as Json).map((value) => {
		const { name, scopes, advice, "x-source": source } = object(value);
		return {
			name: String(name),
			scopes: list(scopes).flatMap((scope) => scopesOfPattern(String(scope), all)),
			...(typeof advice === "string" && { advice }),
			source: source as unknown as Source,
		};
	});
}
