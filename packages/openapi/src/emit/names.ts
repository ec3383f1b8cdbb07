/** Names in generated code. */
export const pascal = (text: string): string =>
	text.replace(/(?:^|[^a-zA-Z0-9]+)([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
export const camel = (text: string): string =>
	text
		.replace(/[^a-zA-Z0-9]+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase())
		.replace(/^[A-Z]/, (first) => first.toLowerCase());
/** Marked as what they are, since schemas have the plain names. */
export const resourceName = (path: readonly string[]): string => `${path.map(pascal).join("")}Resource`;
export const property = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** A schema whose name can be a type's. Other schemas are only in `components`. */
export const isTypeName = (name: string): boolean => /^[A-Z]\w*$/.test(name);

/** A schema as a type. */
export const typeName = (schema: string): string =>
	isTypeName(schema) ? schema : `components["schemas"][${JSON.stringify(schema)}]`;

/** The name of a schema that a reference points at. */
export const schemaOf = (reference: unknown): string | undefined =>
	/^#\/components\/schemas\/([^/]+)$/.exec(String(reference ?? ""))?.[1];

/** Text for a comment of one line, which it cannot end. */
export const comment = (text: string): string =>
	text.replaceAll("*/", "*\\/").replace(/\s*[\n\r\u2028\u2029]\s*/g, " ");
