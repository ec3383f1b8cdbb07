/**
 * Returns the name of the example of an error: short and without spaces, because an error code can be a sentence.
 *
 * @param code the code, such as `order_not_draft` or `workspace_id is required`
 */
export const exampleName = (code: string): string =>
	code
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "_")
		.replace(/^_|_$/g, "")
		.slice(0, 60);
