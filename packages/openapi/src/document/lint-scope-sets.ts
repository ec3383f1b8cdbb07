import type { Lint } from "./lint-context.ts";
import type { JsonObject } from "./load.ts";
import { scopesOfPattern } from "./scope-pattern.ts";
import { list, object } from "./values.ts";

/** Checks that the recommended sets of scopes name scopes that exist. */
export function lintScopeSets(lint: Lint, schemes: JsonObject): void {
	for (const [scheme, value] of Object.entries(schemes))
		for (const [index, set] of list(object(value)["x-scope-sets"]).entries())
			for (const scope of list(object(set).scopes))
				if (scopesOfPattern(String(scope), lint.scopes).length === 0)
					lint.report(
						["components", "securitySchemes", scheme, "x-scope-sets", index, "scopes"],
						`the scope ${String(scope)} is not in the x-scopes of the security scheme; add it there or correct the name`,
					);
}
