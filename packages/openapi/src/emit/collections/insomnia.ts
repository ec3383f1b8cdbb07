import type { ApiModel } from "../../model/api-model.ts";
import type { GeneratedFile } from "../file.ts";
import { fileName, UniqueNames } from "./names.ts";
import type { Collection, CollectionRequest, Field } from "./requests.ts";
import { type Dialect, saveLines, testLine } from "./scripts.ts";

/** Variables as Insomnia names them. It would carry out tags, some of which read files, so those of a document become text. */
const variable = (text: string): string =>
	text.replace(/\{\{(\w+)\}\}|\{%/g, (found, name?: string) =>
		name === undefined ? `{{ '${found}' }}` : `{{ _.${name} }}`,
	);
const entry = ({ name, value, description, enabled }: Field) => ({
	name,
	value: variable(value),
	...(description !== "" && { description }),
	...(!enabled && { disabled: true }),
});

const dialect: Dialect = {
	test: "insomnia.test",
	expect: "insomnia.expect",
	status: "insomnia.response.code",
	body: "insomnia.response.json()",
	set: "insomnia.environment.set",
};

function resource(model: ApiModel, id: string, request: CollectionRequest, parentId: string, sortKey: number) {
	const bearer = model.signIn.find((one) => one.header === "Authorization");
	return {
		_id: id,
		_type: "request",
		parentId,
		name: request.name,
		description: request.docs,
		method: request.method,
		url: variable(`{{baseUrl}}${request.path}`),
		pathParameters: request.pathArguments.map(({ name, value }) => ({ name, value: variable(value) })),
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
		body: request.body === undefined ? {} : { mimeType: "application/json", text: variable(request.body) },
		afterResponseScript: [testLine(request, dialect), ...saveLines(request, dialect)].join("\n"),
		authentication: bearer ? { type: "bearer", token: `{{ _.${bearer.variable} }}` } : {},
		metaSortKey: sortKey,
	};
}

/** An export in Insomnia's format 4, which every version reads, and its environment with everything but the key. */
export function emitInsomnia({ model, folders, variables }: Collection): GeneratedFile[] {
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
		data: Object.fromEntries(variables.map(({ name, value }) => [name, value])),
	};
	const ids = new UniqueNames();
	const requests = folders.flatMap((folder, index) => {
		const group = {
			_id: ids.of(`fld_${model.provider}_${folder.name.replace(/\W+/g, "_")}`, "_"),
			_type: "request_group",
			parentId: workspace._id,
			name: folder.name,
			description: folder.docs,
			metaSortKey: index,
		};
		return [
			group,
			...folder.requests.map((request, at) =>
				resource(
					model,
					ids.of(`req_${model.provider}_${request.name.replace(/[^\w.]+/g, "_")}`, "_"),
					request,
					group._id,
					at,
				),
			),
		];
	});
	const file = (path: string, resources: readonly object[]): GeneratedFile => ({
		path: `insomnia/${fileName(model.provider)}.${path}.json`,
		text: `${JSON.stringify({ _type: "export", __export_format: 4, __export_source: "countersign", resources }, null, 2)}\n`,
	});
	return [file("collection", [workspace, environment, ...requests]), file("environment", [workspace, environment])];
}
