import type { Operation, ScopeSet } from "../../model/api-model.ts";
import { leastScopes } from "../../model/least-scopes.ts";
import { anchor, code, folded, heading, inline, page } from "./markdown.ts";
import { sourceWords } from "./operation-facts.ts";
import { guideLink, operationLink, type Site, scopeLink } from "./site.ts";

function recommended(site: Site, { name, scopes, advice, source }: ScopeSet): string {
	const links = scopes.map((one) => scopeLink(site, one)).join(", ");
	return [
		heading(3, inline(name), `set-${anchor(name)}`),
		scopes.length <= 6 ? links : folded(`${scopes.length} scopes`, links),
		`${advice === undefined ? "" : `${inline(advice)} `}Source: ${sourceWords(source)}`,
	].join("\n\n");
}

/** Returns the sets of the vendor, or the smallest ones for reading and for everything. */
function sets(site: Site): string {
	const { model } = site;
	if (model.scopeSets.length > 0) return model.scopeSets.map((set) => recommended(site, set)).join("\n\n");
	const least = (operations: readonly Operation[]): string => {
		const needs = operations.map((one) => one.scopes);
		return (
			leastScopes(needs, model)
				.map((one) => scopeLink(site, one))
				.join(", ") || "none"
		);
	};
	return `The vendor recommends no sets. These are the smallest ones for two common jobs:

- Reads only: ${least(model.operations.filter((one) => one.method === "GET"))}
- All operations: ${least(model.operations)}`;
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
			`# ${inline(model.title)} scopes`,
			`A key can do only what its scopes allow. Give it as few as the job needs. \`${site.client}.scopes\` has the scopes of each operation; the ${guideLink(site, "scopes", "guide to scopes")} shows how to find those that your program needs.`,
			heading(2, "Recommended sets", "recommended-sets"),
			sets(site),
			heading(2, "All scopes", "all-scopes"),
			...scopes.map(([scope, description]) => section(site, scope, description)),
		],
		["outline: [2, 3]", "prev: false", "next: false"],
	);
}
