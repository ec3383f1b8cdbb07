import type { Operation, Resource } from "../../model/api-model.ts";
import { code, folded, heading, htmlText, inline, page, paragraphs } from "./markdown.ts";
import { requestPath } from "./operation.ts";
import { guideLink, operationsOf, operationUrl, type Site } from "./site.ts";

function line(site: Site, operation: Operation): string {
	const scopes = [...new Set(operation.scopes.flat())].map(code).join(" ");
	return [
		`- <span class="api-method api-${operation.method.toLowerCase()}">${operation.method}</span>`,
		`[${code(operation.id)}](${operationUrl(operation)})`,
		`<span class="api-path">${code(requestPath(site, operation))}</span>`,
		`<span class="api-summary">${inline(operation.summary.trim().replace(/\.$/, ""))}</span>`,
		`<span class="api-scopes">${scopes}</span>`,
	].join(" ");
}

function group(site: Site, resource: Resource): string {
	const operations = operationsOf(resource);
	const count = `${operations.length} operation${operations.length === 1 ? "" : "s"}`;
	return folded(
		`<strong>${htmlText(resource.name)}</strong> ${count}`,
		operations.map((one) => line(site, one)).join("\n"),
	);
}

/** Returns the first page of a provider: where the API is, how it signs in, and every operation to filter. */
export function indexPage(site: Site): string {
	const { model, places } = site;
	const [server = ""] = model.servers;
	const facts = [
		`Base URL: ${code(server)}`,
		`${guideLink(site, "authentication", "Authentication")}: ${model.signIn.map((one) => code(`${one.header}: ${one.prefix}<${one.variable}>`)).join(", ")}`,
		...(model.versionHeader === undefined ? [] : [`Version: ${code(`${model.versionHeader}: ${model.version}`)}`]),
		...(model.entityPathPrefix === undefined
			? []
			: [`Paths: each also exists below ${code(model.entityPathPrefix)}, the form that the client uses`]),
		`[Errors](./errors.md) · [Scopes](./scopes.md)${model.events.length > 0 ? " · [Events](./events.md)" : ""}${places.reference === undefined ? "" : ` · [Reference of the client](${places.reference})`}${places.document === undefined ? "" : ` · [OpenAPI document](${places.document})`}`,
	];
	return page(
		`${model.title} API`,
		`All ${model.operations.length} operations of the ${model.title} API by resource: filter by text, method and scope.`,
		[
			`# ${inline(model.title)} API`,
			paragraphs(model.description),
			facts.map((one) => `- ${one}`).join("\n"),
			heading(2, `${model.operations.length} operations`, "operations"),
			`<ApiFilter label="Filter operations">\n\n${model.resources.map((one) => group(site, one)).join("\n\n")}\n\n</ApiFilter>`,
		],
		["aside: false", "prev: false", "next: false"],
	);
}
