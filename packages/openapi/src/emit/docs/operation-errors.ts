import type { ApiModel, ErrorCase, Operation } from "../../model/api-model.ts";
import { whenText } from "../source-text.ts";
import { statusLine } from "./advice.ts";
import { anchor, code, inline } from "./markdown.ts";

/** Returns the anchor of an error code on the page of errors. */
export const errorAnchor = ({ status, code: name }: Pick<ErrorCase, "status" | "code">): string =>
	`${anchor(name)}-${status}`;

/** Returns the statuses that every operation of an API has. */
export const generalStatuses = ({ operations: [first, ...others] }: ApiModel): number[] =>
	(first?.refusals ?? []).filter((status) => others.every((one) => one.refusals.includes(status)));

/**
 * Returns the errors of an operation: by class what to do, and below it the codes and their causes.
 *
 * @param general the statuses that every operation has, which one line names
 */
export function operationErrors({ errors, refusals }: Operation, general: readonly number[]): string {
	const own = refusals.filter((status) => !general.includes(status));
	const statuses = [...new Set([...own, ...errors.map((one) => one.status)])].sort((a, b) => a - b);
	const lines = statuses.flatMap((status) => [
		`- ${statusLine(status)}`,
		...errors
			.filter((one) => one.status === status)
			.map((one) =>
				`  - [${code(one.code)}](./errors.md#${errorAnchor(one)}): ${inline(whenText(one))}.`.replace(/\.\.$/, "."),
			),
	]);
	const others = general.filter((status) => !statuses.includes(status));
	const named = others.length === 0 ? "" : ` with ${others.join(", ")},`;
	return [
		...lines,
		`- Any call can also fail${named} with a 5xx status or without a response: [all errors](./errors.md).`,
	].join("\n");
}
