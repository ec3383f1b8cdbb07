/** Keywords that have schemas by names, which can be any: a property may be called `default` or `$ref`. */
export const SCHEMA_MAPS: ReadonlySet<string> = new Set([
	"properties",
	"patternProperties",
	"dependentSchemas",
	"$defs",
	"definitions",
]);

/** Keywords whose value is data, in which nothing is a schema. */
export const DATA_KEYWORDS: ReadonlySet<string> = new Set(["enum", "const", "default", "example", "examples"]);
