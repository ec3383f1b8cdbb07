import type { ErrorCase, Operation } from "../../model/api-model.ts";
import { errorClassOf } from "../error-classes.ts";
import { adviceFor, statusLine } from "./advice.ts";
import { code, heading, inline, page } from "./markdown.ts";
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
			row.causes.set(one.when, [...(row.causes.get(one.when) ?? []), operation]);
		}
	return [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.status - b.status));
}

function section(row: Row): string {
	const causes = [...row.causes].map(
		([when, operations]) => `- ${inline(when)}: ${operations.map(operationLink).join(", ")}`,
	);
	return [
		heading(3, code(row.code), errorAnchor(row as ErrorCase & Row)),
		`${row.status} \`${errorClassOf(row.status)}\`. ${adviceFor(row.status)}`,
		causes.join("\n"),
	].join("\n\n");
}

/** Returns the page of all errors: the general ones by class, then each code with its causes and operations. */
export function errorsPage(site: Site): string {
	const { model } = site;
	const rows = rowsOf(model.operations);
	const statuses = [...new Set([...model.operations.flatMap((one) => one.refusals), ...rows.map((one) => one.status)])];
	const general = [...statuses, 500]
		.filter((status, index, all) => all.indexOf(status) === index)
		.sort((a, b) => a - b)
		.map((status) => `- ${status === 500 ? statusLine(500).replace("(500)", "(5xx)") : statusLine(status)}`);
	return page(
		`${model.title} errors`,
		`The ${rows.length} error codes of the ${model.title} API, what causes each, which operations return it and what to do.`,
		[
			"# Errors",
			`Every error is an instance of a class for its status. \`error.code\` has the code of the API. The ${guideLink(site, "errors", "guide to errors")} explains how to handle them, and lists the codes that any call can return.`,
			heading(2, "By class", "by-class"),
			general.join("\n"),
			rows.length === 0 ? undefined : heading(2, "By code", "by-code"),
			rows.length === 0
				? undefined
				: `<ApiFilter label="Filter error codes">\n\n${rows.map(section).join("\n\n")}\n\n</ApiFilter>`,
		],
		["outline: 2", "prev: false", "next: false"],
	);
}
