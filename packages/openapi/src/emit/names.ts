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
