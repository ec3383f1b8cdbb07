/** Which property of a record is its id. */
import type { JsonSchema } from "./description.ts";

/** Usual names. */
export const IDS = ["id", "uuid", "gid", "sid", "Sid", "Id", "ID", "_id", "guid"];

const snake = (name: string): string =>
	name
		.replace(/([a-z\d])([A-Z])/g, "$1_$2")
		.replace(/-/g, "_")
		.toLowerCase();
const camel = (name: string): string => name.replace(/[_-](\w)/g, (_, letter: string) => letter.toUpperCase());
const sameEnd = (parameter: string, name: string): boolean =>
	name.length >= 2 && parameter.toLowerCase().endsWith(name.toLowerCase());

/**
 * Returns the property with the value of the path's parameter: of the same name, or one that is usual for ids.
 *
 * @param parameter of the path of a single record
 * @param collection the last word of the path of the list
 */
export function idPropertyOf(
	properties: Readonly<Record<string, JsonSchema>>,
	parameter: string | undefined,
	collection: string,
): string {
	const singular = collection.replace(/s$/, "");
	const wanted = [
		parameter,
		parameter && snake(parameter),
		parameter && camel(parameter),
		"id",
		`${singular}_id`,
		`${singular}Id`,
		...IDS,
		// `{AccountSid}` of `Account` is `sid`.
		...(parameter === undefined ? [] : Object.keys(properties).filter((name) => sameEnd(parameter, name))),
		"key",
		"name",
		"slug",
	];
	return wanted.find((name) => name !== undefined && Object.hasOwn(properties, name)) ?? "id";
}
