/** Gives every schema a name that a type can have, so that generated code never falls back to anonymous types. */
import { DATA_KEYWORDS, SCHEMA_MAPS } from "../document/keywords.ts";
import type { JsonSchema, Operation } from "./api-model.ts";

type Schemas = Readonly<Record<string, JsonSchema>>;

const REF = "#/components/schemas/";
/** Names that generated modules use for something else. */
const TAKEN = new Set(
	"ApiPromise ApiStream As Bare Beyond Blob CallOptions Exclude Expanded Extract Filled KeylessCallOptions Named NonNullable Omit OneOf PagePromise ReadableStream Relation ServerSentEvent Step Uint8Array Upload WithRequired".split(
		" ",
	),
);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** `order-line.v2` becomes `OrderLineV2`. */
export const typeNameOf = (text: string): string => {
	const name = text
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
		.replace(/[^A-Za-z0-9]/g, "");
	return name === "" ? "Schema" : /^[A-Z]/.test(name) ? name : `Schema${name}`;
};

/** Names that differ in this way only would clash: generated constants have another case. */
const keyOf = (name: string): string => name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();

/** Hands out names, each once. */
export class FreeNames {
	readonly #taken: Set<string>;
	/** The last number of each name, so that thousands of equal names are not counted from the beginning. */
	readonly #last = new Map<string, number>();

	constructor(taken: Iterable<string> = []) {
		this.#taken = new Set([...taken].map(keyOf));
	}

	take(wanted: string): string {
		let name = wanted;
		let count = this.#last.get(wanted) ?? 1;
		while (this.#taken.has(keyOf(name)) || TAKEN.has(name)) name = `${wanted}${++count}`;
		this.#last.set(wanted, count);
		this.#taken.add(keyOf(name));
		return name;
	}
}

/** Returns new names for the schemas whose name is not a type's, or would clash with another. Documents with good names need none. */
export function renames(names: readonly string[], reserved: Iterable<string>): ReadonlyMap<string, string> {
	const free = new FreeNames(reserved);
	const result = new Map<string, string>();
	const isGood = (name: string): boolean => /^[A-Z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/.test(name);
	for (const name of [...names.filter(isGood), ...names.filter((one) => !isGood(one))]) {
		const own = free.take(isGood(name) ? name : typeNameOf(decoded(name)));
		if (own !== name) result.set(name, own);
	}
	return result;
}

function decoded(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}

const unescaped = (name: string): string => decoded(name.replaceAll("~1", "/").replaceAll("~0", "~"));

/**
 * Returns a function that makes references name the schemas by their new names. A reference into a schema is replaced by what it refers to.
 * Its second argument says that the value has schemas by name.
 */
export function renamer(
	names: ReadonlyMap<string, string>,
	schemas: Schemas,
): <T>(value: T, hasSchemasByName?: boolean) => T {
	const own = (name: string): string => names.get(name) ?? name;
	const target = (reference: string): unknown =>
		reference
			.slice(2)
			.split("/")
			.map(unescaped)
			.slice(2)
			.reduce<unknown>((at, step) => (isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined), schemas);
	const visit = (value: unknown, depth: number): unknown => {
		if (!isObject(value)) return value;
		if (Array.isArray(value)) return value.map((one) => visit(one, depth));
		const { $ref } = value;
		if (typeof $ref === "string" && $ref.startsWith(REF)) {
			const [name = "", ...inside] = $ref.slice(REF.length).split("/").map(unescaped);
			if (inside.length > 0) return depth > 8 ? {} : visit(target($ref) ?? {}, depth + 1);
			if (!Object.hasOwn(schemas, name)) return withoutRef(value);
			return { ...(visitFields(value, depth) as object), $ref: `${REF}${own(name)}` };
		}
		return visitFields(value, depth);
	};
	const visitFields = (value: Record<string, unknown>, depth: number): unknown =>
		Object.fromEntries(
			Object.entries(value).map(([key, one]) => [
				key,
				SCHEMA_MAPS.has(key) && isObject(one)
					? visitMap(one, depth)
					: key === "mapping" && isObject(one)
						? mapping(one)
						: DATA_KEYWORDS.has(key)
							? one
							: visit(one, depth),
			]),
		);
	const visitMap = (value: Record<string, unknown>, depth: number): unknown =>
		Object.fromEntries(Object.entries(value).map(([name, one]) => [name, visit(one, depth)]));
	/** A discriminator names schemas by reference, or by name alone. */
	const mapping = (all: Record<string, unknown>): unknown =>
		Object.fromEntries(
			Object.entries(all).map(([value, one]) => {
				const name = typeof one === "string" ? unescaped(one.startsWith(REF) ? one.slice(REF.length) : one) : "";
				return [value, Object.hasOwn(schemas, name) ? `${REF}${own(name)}` : one];
			}),
		);
	return <T>(value: T, hasSchemasByName = false): T =>
		(hasSchemasByName && isObject(value) ? visitMap(value, 0) : visit(value, 0)) as T;
}

/** A reference to nothing says nothing. */
function withoutRef({ $ref: _ref, ...rest }: Record<string, unknown>): unknown {
	return rest;
}

/** Whether a schema without a name is worth one: an editor should not show all of it. */
function isWorthAName(schema: JsonSchema | undefined): boolean {
	if (!schema || schema.$ref !== undefined) return false;
	if (isObject(schema.properties) && Object.keys(schema.properties).length > 0) return true;
	if ([schema.oneOf, schema.anyOf, schema.allOf].some((all) => Array.isArray(all) && all.length > 0)) return true;
	if (isObject(schema.additionalProperties) && Object.keys(schema.additionalProperties).length > 0) return true;
	return isWorthAName(schema.items as JsonSchema | undefined);
}

type Holder = { readonly schema: JsonSchema; readonly schemaName?: string };

/** Gives names to the schemas that operations have inside. */
export function withNamedParts(
	operations: readonly Operation[],
	schemas: Schemas,
	reserved: Iterable<string>,
): { readonly operations: readonly Operation[]; readonly schemas: Schemas } {
	const free = new FreeNames([...Object.keys(schemas), ...reserved]);
	const added: Record<string, JsonSchema> = {};
	const known = new Map<JsonSchema, string>();
	const named = <T extends Holder>(part: T | undefined, wanted: string): T | undefined => {
		if (!part || part.schemaName !== undefined || !isWorthAName(part.schema)) return part;
		let schemaName = known.get(part.schema);
		if (schemaName === undefined) {
			schemaName = free.take(wanted);
			known.set(part.schema, schemaName);
			added[schemaName] = part.schema;
		}
		return { ...part, schema: { $ref: `${REF}${schemaName}` }, schemaName };
	};
	const result = operations.map((one): Operation => {
		const base = typeNameOf(one.id);
		const isAlone =
			one.parameters.every((parameter) => parameter.in === "path") &&
			(one.bodies?.length ?? 1) === 1 &&
			one.bodies?.[0]?.whole === undefined;
		const bodyName = `${base}${isAlone ? "Params" : "Body"}`;
		const bodies = one.bodies?.map((body) => named(body, bodyName) as typeof body);
		const [first] = bodies ?? [];
		const body = first && one.body ? { ...one.body, ...pick(first) } : named(one.body, bodyName);
		const item = named(one.item, `${base}Item`);
		const isList = one.pagination !== undefined;
		const value = isList ? one.result : named(one.result, `${base}Response`);
		const stream =
			one.stream && one.stream.schema !== undefined
				? named(one.stream as typeof one.stream & Holder, `${base}Event`)
				: one.stream;
		return {
			...one,
			...(bodies && { bodies }),
			...(body && { body }),
			...(item && { item }),
			...(value && { result: value }),
			...(stream && { stream }),
			successes: one.successes.map((success) =>
				isList || one.envelope !== undefined || success.schema === undefined
					? success
					: (named(success as Holder & typeof success, `${base}Response`) as typeof success),
			),
			errorBodies: one.errorBodies.map((error) => named(error, `${base}Error`) as typeof error),
			parameters: one.parameters.map((parameter) => {
				const holder = named({ schema: parameter.schema }, `${base}${typeNameOf(parameter.property)}`);
				return holder && holder.schema !== parameter.schema ? { ...parameter, schema: holder.schema } : parameter;
			}),
		};
	});
	return { operations: result, schemas: { ...schemas, ...added } };
}

const pick = ({ schema, schemaName }: Holder): Holder => ({ schema, ...(schemaName !== undefined && { schemaName }) });
