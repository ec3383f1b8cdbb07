import type { Resource } from "../../model/api-model.ts";
import { recordFields } from "./fields.ts";
import { code, heading, inline, page, paragraphs } from "./markdown.ts";
import { objectAnchor } from "./objects.ts";
import { operationSection, requestPath } from "./operation.ts";
import { fileOf, operationAnchor, operationsOf, type Site } from "./site.ts";

/** Returns the page of a resource: its operations, those of its sub-resources, and the objects that they return. */
export function resourcePage(site: Site, resource: Resource): string {
	const { model } = site;
	const operations = operationsOf(resource);
	const tag = model.tags.find(({ name }) => name === operations[0]?.tag);
	const objects = site.objects.on(resource.name);
	const contents = operations.map(
		(one) =>
			`- <span class="api-method api-${one.method.toLowerCase()}">${one.method}</span> ${code(requestPath(site, one))} [${inline(one.summary.trim().replace(/\.$/, "") || one.id)}](#${operationAnchor(one)})`,
	);
	const title = `${model.title} ${resource.name}`;
	return page(
		title,
		`The ${operations.length} operations of ${site.client}.${resource.name}: parameters, scopes, errors and examples in TypeScript and curl.`,
		[
			`# ${code(`${site.client}.${resource.name}`)}`,
			paragraphs(tag?.description ?? ""),
			contents.join("\n"),
			...operations.map((one) => operationSection(site, one)),
			...objects.map((name) => objectSection(site, name)),
		],
		["outline: 2", "prev: false", "next: false"],
	);
}

function objectSection(site: Site, name: string): string {
	const description = site.model.schemas[name]?.description;
	return [
		heading(2, code(name), objectAnchor(name)),
		typeof description === "string" ? paragraphs(description) : "",
		recordFields(site, { $ref: `#/components/schemas/${name}` }, [name]),
	]
		.filter((one) => one !== "")
		.join("\n\n");
}

/** Returns the path of a resource's page, relative to the folder of its provider. */
export const resourcePath = (resource: Resource): string => `${fileOf(resource.name)}.md`;
