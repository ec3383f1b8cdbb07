import type { ErrorObject } from "ajv/dist/2020.js";
import { violationText } from "./violation.ts";

/**
 * If an alternative fails, all its branches report errors, so the most specific ones come first.
 */
export function mostTelling(errors: readonly ErrorObject[]): ErrorObject[] {
	const rank = ({ keyword, params }: ErrorObject): number =>
		keyword === "anyOf" || keyword === "oneOf" ? 2 : keyword === "format" && params.format === "uuid" ? 1 : 0;
	return [...errors].sort((a, b) => rank(a) - rank(b));
}

/** `/line_items/2` without `quantity` is `line_items[2].quantity`. */
export function describe(error: ErrorObject | undefined): { param: string | undefined; code: string; hint: string } {
	if (!error) return { param: undefined, code: "invalid", hint: "The request is invalid." };
	const missing = (error.params as { missingProperty?: string }).missingProperty;
	const steps = [...error.instancePath.split("/").slice(1), ...(missing === undefined ? [] : [missing])].map((step) =>
		step.replaceAll("~1", "/").replaceAll("~0", "~"),
	);
	const param = steps
		.map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`))
		.join("");
	const hint = missing === undefined ? `${param || "The body"} ${violationText(error)}.` : `${param} is required.`;
	return { param: param === "" ? undefined : param, code: error.keyword, hint };
}
