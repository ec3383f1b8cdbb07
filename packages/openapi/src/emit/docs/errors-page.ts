import type { Operation } from "../../model/api-model.ts";
import { errorClassOf } from "../error-classes.ts";
import { whenText } from "../source-text.ts";
import { adviceFor, statusLine } from "./advice.ts";
import { errorExample, generalErrors } from "./examples.ts";
import { code, fence, folded, heading, htmlCode, indented, inline, json, page } from "./markdown.ts";
import { errorAnchor } from "./operation-errors.ts";
import { guideLink, operationLink, type Site } from "./site.ts";

interface Row {
	readonly status: number;
	readonly code: string;
	/** The operations by what causes the error. */
	readonly causes: Map<string, Operation[]>;
}

function rowsOf(operations: readonly Operation[]): Row[] {
	const rows = new Map<string, Row>();
	for (const operation of operations)
		for (const one of operation.errors) {
			const key = errorAnchor(one);
			const row = rows.get(key) ?? { status: one.status, code: one.code, causes: new Map<string, Operation[]>() };
			rows.set(key, row);
			const when = whenText(one);
			row.causes.set(when, [...(row.causes.get(when) ?? []), operation]);
		}
	return [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.status - b.status));
}

function section(row: Row): string {
	const causes = [...row.causes].map(
		([when, operations]) => `- ${inline(when)}: ${operations.map(operationLink).join(", ")}`,
	);
	const example = errorExample([...row.causes.values()].flat(), row.status, row.code);
	return [
		heading(3, code(row.code), errorAnchor(row)),
		`${row.status} \`${errorClassOf(row.status)}\`. ${adviceFor(row.status)}`,
		causes.join("\n"),
		...(example === undefined ? [] : [folded("Example", fence("json", json(example)))]),
	].join("\n\n");
}

/** Returns each status with what to do, and examples of the codes that are not those of single operations. */
function byClass(operations: readonly Operation[], rows: readonly Row[]): string {
	const statuses = new Set([...operations.flatMap((one) => one.refusals), ...rows.map((one) => one.status), 500]);
	const known = new Set(rows.map((one) => one.code));
	const lines = [...statuses]
		.sort((a, b) => a - b)
		.map((status) => {
			const line = `- ${statusLine(status).replace("(500)", "(5xx)")}`;
			const bodies = generalErrors(operations, status, known).map(([name, body]) =>
				indented(folded(`Example: ${htmlCode(name)}`, fence("json", json(body)))),
			);
			return [line, ...bodies].join("\n");
		});
	return lines.join("\n");
}

/** Returns the page of all errors: the general ones by class, then each code with its causes and operations. */
export function errorsPage(site: Site): string {
	const { model } = site;
	const rows = rowsOf(model.operations);
	return page(
		`${model.title} errors`,
		`The ${rows.length} error codes of the ${model.title} API, what causes each, which operations return it and what to do.`,
		[
			`# ${inline(model.title)} errors`,
			`Every error is an instance of a class for its status. \`error.code\` has the code of the API. The ${guideLink(site, "errors", "guide to errors")} explains how to handle them, and lists the codes that any call can return.`,
			heading(2, "By class", "by-class"),
			byClass(model.operations, rows),
			rows.length === 0 ? undefined : heading(2, "By code", "by-code"),
			rows.length === 0
				? undefined
				: `<ApiFilter label="Filter error codes">\n\n${rows.map(section).join("\n\n")}\n\n</ApiFilter>`,
		],
		["outline: 2", "prev: false", "next: false"],
	);
}
