import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { violationText } from "../../src/engine/violation.ts";

/** Returns what is said about a value that breaks a rule. */
function textOf(schema: object, value: unknown): string | undefined {
	const ajv = new Ajv2020({ strict: false });
	addFormats.default(ajv);
	const check = ajv.compile(schema);
	check(value);
	const error = check.errors?.[0];
	return error && violationText(error);
}

describe("the text of a validation error", () => {
	it.each([
		[{ minLength: 1 }, "", "must not be empty"],
		[{ minLength: 3 }, "a", "must have at least 3 characters"],
		[{ maxLength: 1 }, "ab", "must have at most 1 character"],
		[{ minItems: 1 }, [], "must have at least 1 entry"],
		[{ maxItems: 2 }, [1, 2, 3], "must have at most 2 entries"],
		[{ minimum: 1 }, 0, "must be at least 1"],
		[{ maximum: 9 }, 10, "must be at most 9"],
		[{ exclusiveMinimum: 0 }, 0, "must be above 0"],
		[{ enum: ["quote", "invoice"] }, "bill", "must be one of quote, invoice"],
		[{ type: "integer" }, "1", "must be an integer"],
		[{ type: ["string", "null"] }, 1, "must be a string or null"],
		[{ format: "uuid" }, "1", "must be a valid uuid"],
		[{ uniqueItems: true }, [1, 1], "must not contain an entry twice"],
		[{ additionalProperties: false }, { color: 1 }, "must not have the field color"],
		[{ multipleOf: 2 }, 3, "must be multiple of 2"],
		[{ not: {} }, 1, "must not be valid"],
	])("%j rejects %j with a plain sentence", (schema, value, expected) => {
		expect(textOf(schema, value)).toBe(expected);
	});
});
