import type { MockRoute } from "./route.ts";

/** The parts of a schema that say which fields a value may have. */
export type Schema = {
	readonly $ref?: string;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly additionalProperties?: boolean | Schema;
	readonly items?: Schema;
	readonly allOf?: readonly Schema[];
	readonly anyOf?: readonly Schema[];
	readonly oneOf?: readonly Schema[];
};

/** Returns all schemas that describe a value. */
export function branches(schemas: Readonly<Record<string, object>>, schema: Schema): readonly Schema[] {
	const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
	const target = $ref === undefined ? undefined : (schemas[$ref.split("/").at(-1) ?? ""] as Schema | undefined);
	return [
		schema,
		...[...(target ? [target] : []), ...allOf, ...anyOf, ...oneOf].flatMap((one) => branches(schemas, one)),
	];
}

/** Fields that no schema names, at any depth. In an object with free keys nothing is unknown. */
function unknownFields(
	schemas: Readonly<Record<string, object>>,
	schema: object | undefined,
	value: unknown,
	at: string,
): readonly string[] {
	if (schema === undefined || typeof value !== "object" || value === null) return [];
	const all = branches(schemas, schema as Schema);
	if (Array.isArray(value)) {
		const items = all.find((one) => one.items)?.items;
		return value.flatMap((item, index) => unknownFields(schemas, items, item, `${at}[${index}]`));
	}
	if (!all.some((one) => one.properties)) return [];
	const free = all.some((one) => one.additionalProperties === true || typeof one.additionalProperties === "object");
	return Object.entries(value).flatMap(([field, inner]) => {
		const place = at === "" ? field : `${at}.${field}`;
		const known = all.flatMap((one) =>
			one.properties && Object.hasOwn(one.properties, field) ? [one.properties[field]] : [],
		);
		if (known.length === 0) return free ? [] : [place];
		return known.length === 1 ? unknownFields(schemas, known[0], inner, place) : [];
	});
}

const wireNames = (parameter: { readonly name: string; readonly property: string }): readonly string[] => [
	parameter.name,
	parameter.property,
	`${parameter.property}[]`,
];

/** Returns the parameters (`?colour`) and fields (`line_items[0].colour`) of a request that are not in the document. */
export const unreadFields = (
	schemas: Readonly<Record<string, object>>,
	route: MockRoute,
	params: URLSearchParams,
	body: unknown,
): readonly string[] => [
	...[...new Set(params.keys())]
		.filter((name) => !route.parameters.some((one) => one.in === "query" && wireNames(one).includes(name)))
		.map((name) => `?${name}`),
	...unknownFields(schemas, route.body?.schema, body, ""),
];
