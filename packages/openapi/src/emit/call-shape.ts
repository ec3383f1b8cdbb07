import type { ApiModel, JsonSchema, Operation } from "../model/api-model.ts";
import { isTypeName, pascal, property } from "./names.ts";
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
		text: `/** The relations that \`expand\` can add to the result of ${id}. */\nexport interface ${name} ${fieldList(fields)}`,
	};
}

function resultOf({ item, envelope, result, successes }: Operation, types: TypeText): string {
	if (item) return types.result(item);
	if (envelope) return result ? types.result(result) : "undefined";
	const results = successes.filter((one) => one.schema).map((one) => types.result(one));
	return [...new Set(results)].join(" | ") || "undefined";
}

/** @param expand the name of the relations' type, if the parameters have an `expand` */
function paramsOf(
	operation: Operation,
	schemas: ApiModel["schemas"],
	types: TypeText,
	expand: string | undefined,
): Pick<CallShape, "params"> {
	const { id, body } = operation;
	const fields = callParameters(operation).map(
		(one): Field => ({
			name: property(one.property),
			type: one.property === "expand" && expand ? "readonly E[]" : types.input(one, operation),
			required: one.required,
			description: one.description,
		}),
	);
	const required = body?.required === true || fields.some((one) => one.required);
	const bodyType =
		body && (body.schemaName === undefined ? "{ [key: string]: unknown }" : types.named(body.schemaName));
	if (fields.length === 0) return bodyType === undefined ? {} : { params: { name: bodyType, required } };
	const base = `${pascal(id)}Params`;
	const name = bodyType === base ? `${pascal(id)}CallParams` : base;
	const generic = expand ? `<E extends keyof ${expand} = never>` : "";
	// An interface can extend only a name, and only one of an object type.
	const extendable = bodyType === undefined || (isTypeName(bodyType) && isObjectType(schemas[bodyType]));
	const head = extendable
		? `interface ${name}${generic}${bodyType === undefined ? "" : ` extends ${bodyType}`} ${fieldList(fields)}`
		: `type ${name}${generic} = ${bodyType} & ${fieldList(fields)};`;
	const text = `/** Parameters of ${id}. */\nexport ${head}`;
	return { params: { name: generic ? `${name}<E>` : name, text, required } };
}
