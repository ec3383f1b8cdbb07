import type { ApiModel } from "../../model/api-model.ts";
import type { GeneratedFile } from "../file.ts";
import { fileName } from "./names.ts";
import { type Collection, type CollectionRequest, type Field, queryOf } from "./requests.ts";
import { type Dialect, saveLines, testLine } from "./scripts.ts";

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

const entry = ({ name, value, description, enabled }: Field) => ({
	key: name,
	value,
	...(description !== "" && { description }),
	...(!enabled && { disabled: true }),
});

const dialect: Dialect = {
	test: "pm.test",
	expect: "pm.expect",
	status: "pm.response.code",
	body: "pm.response.json()",
	set: "pm.collectionVariables.set",
};

function item(model: ApiModel, request: CollectionRequest) {
	const headers = [
		...model.signIn
			.filter((one) => one.header !== "Authorization")
			.map((one) => ({ key: one.header, value: `${one.prefix}{{${one.variable}}}` })),
		...request.headers.map(entry),
		...(request.idempotencyHeader === undefined ? [] : [{ key: request.idempotencyHeader, value: "{{$guid}}" }]),
		...(request.body === undefined ? [] : [{ key: "Content-Type", value: "application/json" }]),
	];
	return {
		name: request.name,
		event: [
			{
				listen: "test",
				script: { type: "text/javascript", exec: [testLine(request, dialect), ...saveLines(request, dialect)] },
			},
		],
		request: {
			method: request.method,
			header: headers,
			url: {
				raw: `{{baseUrl}}${request.path}${queryOf(request)}`,
				host: ["{{baseUrl}}"],
				path: request.path.slice(1).split("/"),
				...(request.query.length > 0 && { query: request.query.map(entry) }),
				...(request.pathArguments.length > 0 && { variable: request.pathArguments.map(entry) }),
			},
			...(request.body !== undefined && {
				body: { mode: "raw", raw: request.body, options: { raw: { language: "json" } } },
			}),
			description: request.docs,
		},
		response: [],
	};
}

/** A collection in Postman's format 2.1 and an environment with everything but the key. */
export function emitPostman({ model, folders, variables }: Collection): GeneratedFile[] {
	const bearer = model.signIn.find((one) => one.header === "Authorization");
	const collection = {
		info: { name: model.title, description: model.description, schema: SCHEMA },
		auth: bearer
			? { type: "bearer", bearer: [{ key: "token", value: `{{${bearer.variable}}}`, type: "string" }] }
			: { type: "noauth" },
		item: folders.map(({ name, docs, requests }) => ({
			name,
			description: docs,
			item: requests.map((one) => item(model, one)),
		})),
	};
	const environment = {
		name: model.title,
		values: variables.map(({ name, value, secret }) => ({
			key: name,
			value,
			type: secret ? "secret" : "default",
			enabled: true,
		})),
		_postman_variable_scope: "environment",
	};
	return [
		{
			path: `postman/${fileName(model.provider)}.postman_collection.json`,
			text: `${JSON.stringify(collection, null, 2)}\n`,
		},
		{
			path: `postman/${fileName(model.provider)}.postman_environment.json`,
			text: `${JSON.stringify(environment, null, 2)}\n`,
		},
	];
}
