import type { ApiModel, BodyVariant, EventStream, JsonSchema, Operation } from "../model/api-model.ts";
import { kindOf } from "../model/client-runtime.ts";
import { OTHER } from "../model/results.ts";
import { comment, isTypeName, pascal, property } from "./names.ts";
import { callParameters } from "./operations.ts";
import { type Field, fieldList } from "./print.ts";
import type { TypeText } from "./type-text.ts";

/** A type that a method needs: its declaration, unless it is one of the document's schemas. */
interface Declared {
	readonly name: string;
	readonly text?: string;
}

/** The arguments of a client method, and what it resolves with. */
export interface CallShape {
	/** The argument `params`; undefined for a method without one. */
	readonly params?: Declared & { readonly required: boolean };
	/** The relations that `expand` can fill; undefined if it has none. */
	readonly expand?: Required<Declared>;
	/** Whether `params` has an `expand`, so that the result depends on it. */
	readonly expands: boolean;
	readonly result: string;
}

/** Whether a schema becomes a type that an interface can extend. */
const isObjectType = (schema: JsonSchema | undefined): boolean =>
	schema?.type === "object" && schema.oneOf === undefined && schema.anyOf === undefined && schema.allOf === undefined;

/** Returns the types of a call. Names that have to be imported are noted in `types`. */
export function callShape(operation: Operation, schemas: ApiModel["schemas"], types: TypeText): CallShape {
	const expand = expandOf(operation, types);
	const expands = expand !== undefined && callParameters(operation).some((one) => one.property === "expand");
	return {
		...paramsOf(operation, schemas, types, expands ? expand.name : undefined),
		...(expand && { expand }),
		expands,
		result: resultOf(operation, types),
	};
}

function expandOf({ id, expand }: Operation, types: TypeText): Required<Declared> | undefined {
	if (expand.length === 0) return undefined;
	const name = `${pascal(id)}Expand`;
	const fields = expand.map((one) => ({ name: property(one.path), type: types.relation(one), required: true }));
	return {
		name,
		text: `/** The relations that \`expand\` can add to the result of ${comment(id)}. */\nexport interface ${name} ${fieldList(fields)}`,
	};
}

function resultOf(operation: Operation, types: TypeText): string {
	const { item, envelope, result, successes, results, stream, method } = operation;
	if (item) return types.result(item);
	if (method === "HEAD") return "undefined";
	const usual = results?.find((type) => !isStreamed(type)) ?? results?.[0];
	const kind = usual === undefined ? "json" : kindOf(usual);
	if (kind !== "json") return otherResult(kind, stream, types);
	if (envelope !== undefined) return result ? types.result(result) : "undefined";
	const all = successes.filter((one) => one.schema && one.schema !== OTHER).map((one) => types.result(one));
	return [...new Set(all)].join(" | ") || "undefined";
}

export const isStreamed = (type: string): boolean => ["events", "lines"].includes(kindOf(type));

/** The type of a result that isn't JSON. */
export function otherResult(kind: ReturnType<typeof kindOf>, stream: EventStream | undefined, types: TypeText): string {
	if (kind === "binary") return "Blob";
	if (kind === "text") return "string";
	if (stream?.item === "text") return `${types.runtime("ApiStream")}<${types.runtime("ServerSentEvent")}>`;
	const data = stream?.schema === undefined ? "unknown" : types.result(stream);
	const item =
		stream?.item === "event" ? `Omit<${types.runtime("ServerSentEvent")}, "data"> & { readonly data: ${data} }` : data;
	return `${types.runtime("ApiStream")}<${item}>`;
}

/** @param expand the name of the relations' type, if the parameters have an `expand` */
function paramsOf(
	operation: Operation,
	schemas: ApiModel["schemas"],
	types: TypeText,
	expand: string | undefined,
): Pick<CallShape, "params"> {
	const { id, body, bodies } = operation;
	const fields = callParameters(operation).map(
		(one): Field => ({
			name: property(one.property),
			type: one.property === "expand" && expand ? "readonly E[]" : types.input(one, operation),
			required: one.required,
			description: one.description,
		}),
	);
	const required = body?.required === true || fields.some((one) => one.required);
	const whole = bodies?.find((one) => one.whole !== undefined);
	if (whole?.whole !== undefined && bodies?.every((one) => one.whole !== undefined))
		return wholeParams(operation, fields, [...new Set(bodies.map((one) => bodyText(one, types)))].join(" | "), expand);
	const bodyType =
		bodies && bodies.length > 1
			? [...new Set(bodies.map((one) => variantText(one, types)))]
					.map((one) => (one.includes("|") ? `(${one})` : one))
					.join(" | ")
			: body && (body.schemaName === undefined ? "{ [key: string]: unknown }" : types.named(body.schemaName));
	if (fields.length === 0) return bodyType === undefined ? {} : { params: { name: bodyType, required } };
	const base = `${pascal(id)}Params`;
	const name = bodyType === base ? `${pascal(id)}CallParams` : base;
	const generic = expand ? `<E extends keyof ${expand} = never>` : "";
	// An interface can extend only a name, and only one of an object type, whose fields of any name could not contain the parameters.
	const named = bodyType !== undefined && isTypeName(bodyType) ? schemas[bodyType] : undefined;
	const isOpen = typeof named?.additionalProperties === "object" || Object.keys(Object(named?.properties)).length === 0;
	const extendable = bodyType === undefined || (isObjectType(named) && !isOpen);
	const head = extendable
		? `interface ${name}${generic}${bodyType === undefined ? "" : ` extends ${bodyType}`} ${fieldList(fields)}`
		: `type ${name}${generic} = ${bodyType.includes(" | ") ? `(${bodyType})` : bodyType} & ${fieldList(fields)};`;
	const text = `/** Parameters of ${comment(id)}. */\nexport ${head}`;
	return { params: { name: generic ? `${name}<E>` : name, text, required } };
}

/** The type of a whole body. */
function bodyText({ kind, schema, schemaName }: BodyVariant, types: TypeText): string {
	if (kind === "binary") return types.runtime("Upload");
	if (kind === "text") return "string";
	return schemaName === undefined ? types.of(schema) : types.named(schemaName);
}

/** What params hold for one way to send the body. */
const variantText = (body: BodyVariant, types: TypeText): string =>
	body.whole === undefined
		? body.schemaName === undefined
			? "{ [key: string]: unknown }"
			: types.named(body.schemaName)
		: `{ ${property(body.whole)}: ${bodyText(body, types)} }`;

/** Params with a property that is the whole body. */
function wholeParams(
	{ id, body, bodies = [] }: Operation,
	fields: readonly Field[],
	type: string,
	expand: string | undefined,
): Pick<CallShape, "params"> {
	const required = body?.required === true;
	const whole: Field = {
		name: property(bodies[0]?.whole ?? "body"),
		type,
		required,
		description: "The whole request body.",
	};
	const name = `${pascal(id)}Params`;
	const generic = expand ? `<E extends keyof ${expand} = never>` : "";
	const text = `/** Parameters of ${comment(id)}. */\nexport interface ${name}${generic} ${fieldList([whole, ...fields])}`;
	return {
		params: { name: generic ? `${name}<E>` : name, text, required: required || fields.some((one) => one.required) },
	};
}
