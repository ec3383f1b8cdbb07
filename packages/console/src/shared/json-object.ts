/** A JSON object that a user typed, or what is wrong with the text. */
export type TypedObject =
	| { readonly value: { readonly [name: string]: unknown }; readonly problem?: undefined }
	| { readonly value?: undefined; readonly problem: string };

/** Reads a JSON object. */
export function objectOf(text: string): TypedObject {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return { problem: `This is not JSON: ${(error as Error).message}.` };
	}
	if (typeof value === "object" && value !== null && !Array.isArray(value))
		return { value: value as { readonly [name: string]: unknown } };
	return { problem: "This must be a JSON object: { … }." };
}
