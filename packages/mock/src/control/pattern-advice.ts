/** What a field with a pattern takes, in words, by the schema and the field. A test compares it with the document. */
const ADVICE: Readonly<Record<string, string>> = {
	"ClockAdvanceParams.by": "Write a duration with its unit, such as `90s`, `5m`, `28h` or `2d`.",
	"EntityCreateParams.entity_id":
		"Use 1 to 100 letters, digits, dots, dashes and underscores, and begin with a letter or digit.",
	"SnapshotCreateParams.name":
		"Use 1 to 80 letters, digits, blanks, dots, dashes and underscores, and begin with a letter or digit.",
};

/** Returns what a field takes. Undefined for a field without a pattern. */
export const patternAdvice = (schema: string, field: string): string | undefined => ADVICE[`${schema}.${field}`];
