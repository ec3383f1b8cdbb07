import type { ApiModel, ErrorCase, Operation } from "../../model/api-model.ts";
import { whenText } from "../source-text.ts";
import { statusLine } from "./advice.ts";
import { errorExample } from "./examples.ts";
import { anchor, code, fence, folded, inline, json } from "./markdown.ts";

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
export function operationErrors(operation: Operation, general: readonly number[]): string {
	const { errors, refusals } = operation;
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
	const bodies = responses(operation);
	const others = general.filter((status) => !statuses.includes(status));
	const named = others.length === 0 ? "" : ` with ${others.join(", ")},`;
	return [
		...lines,
		`- Any call can also fail${named} with a 5xx status or without a response: [all errors](./errors.md).`,
		...(bodies === "" ? [] : ["", bodies]),
	].join("\n");
}

/** Returns the recorded responses, one tab for each code, in a closed block. A second error with the same code names its status. */
function responses(operation: Operation): string {
	const tabs = new Map<string, string>();
	for (const { status, code: name } of operation.errors) {
		const body = errorExample([operation], status, name);
		if (body !== undefined) tabs.set(tabs.has(name) ? `${name} ${status}` : name, fence("json", json(body)));
	}
	if (tabs.size === 0) return "";
	const group = Array.from(tabs, ([title, block]) => block.replace("json\n", `json [${title}]\n`));
	return folded("Error responses", ["::: code-group", ...group, ":::"].join("\n\n"));
}
