import type { ApiModel } from "../../model/api-model.ts";
import type { GeneratedFile } from "../file.ts";
import { type CollectionRequest, collectionFolders, collectionVariables, type Field } from "./requests.ts";

const variable = (text: string): string => text.replace(/\{\{(\w+)\}\}/g, "{{ _.$1 }}");
const entry = ({ name, value, description, enabled }: Field) => ({
	name,
	value: variable(value),
	...(description !== "" && { description }),
	...(!enabled && { disabled: true }),
});

function resource(model: ApiModel, request: CollectionRequest, parentId: string, sortKey: number) {
	const bearer = model.signIn.find((one) => one.header === "Authorization");
	return {
		_id: `req_${model.provider}_${request.name}`,
		_type: "request",
		parentId,
		name: request.name,
		description: request.docs,
		method: request.method,
		url: variable(`{{baseUrl}}${request.path}`),
		pathParameters: request.pathArguments.map(({ name, value }) => ({ name, value })),
		parameters: request.query.map(entry),
		headers: [
			...model.signIn
				.filter((one) => one !== bearer)
				.map((one) => ({ name: one.header, value: variable(`${one.prefix}{{${one.variable}}}`) })),
			...request.headers.map(entry),
			...(request.idempotencyHeader === undefined
				? []
				: [{ name: request.idempotencyHeader, value: "{% uuid 'v4' %}" }]),
			...(request.body === undefined ? [] : [{ name: "Content-Type", value: "application/json" }]),
		],
		body: request.body === undefined ? {} : { mimeType: "application/json", text: request.body },
		authentication: bearer ? { type: "bearer", token: `{{ _.${bearer.variable} }}` } : {},
		metaSortKey: sortKey,
	};
}

/** An export in Insomnia's format 4, which every version reads, and its environment with everything but the key. */
export function emitInsomnia(model: ApiModel): GeneratedFile[] {
	const workspace = {
		_id: `wrk_${model.provider}`,
		_type: "workspace",
		parentId: null,
		name: model.title,
		description: model.description,
		scope: "collection",
	};
	const environment = {
		_id: `env_${model.provider}`,
		_type: "environment",
		parentId: workspace._id,
		name: "Base Environment",
		data: Object.fromEntries(collectionVariables(model).map(({ name, value }) => [name, value])),
	};
	const folders = collectionFolders(model).flatMap((folder, index) => {
		const group = {
			_id: `fld_${model.provider}_${folder.name}`,
			_type: "request_group",
			parentId: workspace._id,
			name: folder.name,
			description: folder.docs,
			metaSortKey: index,
		};
		return [group, ...folder.requests.map((request, at) => resource(model, request, group._id, at))];
	});
	const file = (path: string, resources: readonly object[]): GeneratedFile => ({
		path: `insomnia/${model.provider}.${path}.json`,
		text: `${JSON.stringify({ _type: "export", __export_format: 4, __export_source: "countersign", resources }, null, 2)}\n`,
	});
	return [file("collection", [workspace, environment, ...folders]), file("environment", [workspace, environment])];
}
