import type { Operation } from "../../model/api-model.ts";
import { leastScopes } from "../../model/least-scopes.ts";
import { anchor, code, folded, heading, inline, page } from "./markdown.ts";
import { sourceWords } from "./operation-facts.ts";
import { guideLink, operationLink, type Site, scopeLink } from "./site.ts";

function sets(site: Site): string {
	const { model } = site;
	const links = (scopes: readonly string[]): string => scopes.map((one) => scopeLink(site, one)).join(", ");
	const long = (scopes: readonly string[]): string =>
		scopes.length <= 6 ? links(scopes) : `\n\n${folded(`${scopes.length} scopes`, links(scopes))}\n`;
	if (model.scopeSets.length > 0)
		return model.scopeSets
			.map(
				({ name, scopes, advice, source }) =>
					`${heading(3, inline(name), `set-${anchor(name)}`)}\n\n${advice === undefined ? "" : `${inline(advice)} `}Source: ${sourceWords(source)}\n\n${long(scopes).trim()}`,
			)
			.join("\n\n");
	const reads = model.operations.filter((one) => one.method === "GET");
	return [
		"The vendor recommends no sets. These are the smallest ones for two common jobs:",
		`- Reads only: ${
			links(
				leastScopes(
					reads.map((one) => one.scopes),
					model,
				),
			) || "none"
		}`,
		`- All operations: ${
			links(
				leastScopes(
					model.operations.map((one) => one.scopes),
					model,
				),
			) || "none"
		}`,
	]
		.join("\n\n")
		.replace("\n\n- All", "\n- All");
}

const uses = (scope: string, operations: readonly Operation[]): Operation[] =>
	operations.filter((one) => one.scopes.some((set) => set.includes(scope)));

function section(site: Site, scope: string, description: string): string {
	const opened = uses(scope, site.model.operations);
	const links = opened.map(operationLink).join(", ");
	const list =
		opened.length === 0
			? "No operation of this client needs it by itself."
			: opened.length <= 8
				? links
				: folded(`${opened.length} operations`, links);
	return `${heading(3, code(scope), anchor(scope))}\n\n${inline(description).replace(/\.?$/, ".")}\n\n${list}`;
}

/** Returns the page of all scopes: recommended sets, then each scope with the operations that need it. */
export function scopesPage(site: Site): string {
	const { model } = site;
	const scopes = Object.entries(model.scopes);
	return page(
		`${model.title} scopes`,
		`The ${scopes.length} scopes of the ${model.title} API, recommended sets for common jobs, and the operations that need each scope.`,
		[
			"# Scopes",
			`A key can do only what its scopes allow. Give it as few as the job needs. \`${site.client}.scopes\` has the scopes of each operation; the ${guideLink(site, "scopes", "guide to scopes")} shows how to find those that your program needs.`,
			heading(2, "Recommended sets", "recommended-sets"),
			sets(site),
			heading(2, "All scopes", "all-scopes"),
			...scopes.map(([scope, description]) => section(site, scope, description)),
		],
		["outline: [2, 3]", "prev: false", "next: false"],
	);
}
