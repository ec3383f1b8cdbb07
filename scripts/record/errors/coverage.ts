/** Compares the errors that a document lists with those that were recorded. */
import { exampleName } from "@countersign/openapi/document";
import type { ApiModel } from "@countersign/openapi/model";
import { codeOf } from "../book.ts";
import type { Exchange } from "../exchange.ts";
import type { Unprovoked } from "./unprovoked.ts";

export interface Coverage {
	/** How many documented errors were recorded. */
	readonly recorded: number;
	/** How many cannot be provoked. */
	readonly listed: number;
	/** What to do about each documented error that was not recorded and is not listed. */
	readonly missing: readonly string[];
	/** What to do about each listed error that was recorded, or that no document has. */
	readonly stale: readonly string[];
}

/** Accounts for every entry of `x-errors`. */
export function coverageOf(
	{ provider, operations }: ApiModel,
	refusals: readonly Exchange[],
	listed: readonly Unprovoked[],
): Coverage {
	const text = (operation: string, status: number, code: string): string => `${operation} ${status} ${code}`;
	const recorded = new Set(
		refusals.map(({ operation, status, response }) => text(operation, status, codeOf(response ?? null))),
	);
	const excused = new Set(listed.map(({ operation, status, code }) => text(operation, status, code)));
	const documented = operations.flatMap(({ id, errors }) => errors.map(({ status, code }) => text(id, status, code)));
	const named = new Set(
		operations.flatMap(({ id, errors }) => errors.map((one) => text(id, one.status, exampleName(one.code)))),
	);
	return {
		recorded: documented.filter((one) => recorded.has(one)).length,
		listed: listed.length,
		missing: [
			...documented
				.filter((one) => !recorded.has(one) && !excused.has(one))
				.map(
					(one) =>
						`${one} is documented, but not recorded: provoke it in scripts/record/errors, or say in unprovoked.ts why that is impossible`,
				),
			...(named.size < documented.length
				? [`two errors of one operation of ${provider} have the same name; see exampleName`]
				: []),
		],
		stale: [...excused].flatMap((one) => {
			if (recorded.has(one)) return [`${one} was recorded: remove it from unprovoked.ts`];
			return documented.includes(one) ? [] : [`${one} is not documented: remove it from unprovoked.ts`];
		}),
	};
}
