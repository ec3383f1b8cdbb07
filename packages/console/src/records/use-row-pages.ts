import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Record as StoredRecord } from "../control/generated/index.ts";
import { useControl } from "../shared/control.ts";
import type { Place } from "../shared/place.ts";

const PAGE_ROWS = 500;

interface RowPage {
	readonly data: readonly StoredRecord[];
	/** The cursor of the next page; undefined on the last one. */
	readonly next: string | undefined;
}

/**
 * The records of a collection, page by page. Every page is a query of its own, and only those in view are enabled: when something
 * changes, the others are not read again until the user scrolls to them.
 */
export function useRowPages({ api, entity, mode }: Place, collection: string, q: string) {
	const control = useControl();
	const queries = useQueryClient();
	const [view, setView] = useState({ first: 0, last: 0 });
	const keyOf = (cursor: string | undefined) => [api, "records", entity, mode, collection, "list", q, cursor];
	const pageOf = (cursor: string | undefined) => queries.getQueryData<RowPage>(keyOf(cursor));

	// A page begins where the one before it ended. The page after the last known one is read once it comes into view.
	const cursors: (string | undefined)[] = [undefined];
	for (let last = pageOf(undefined); last?.next !== undefined; last = pageOf(last.next)) cursors.push(last.next);
	let start = 0;
	const ranges = cursors.map((cursor) => {
		const first = start;
		start += pageOf(cursor)?.data.length ?? 1;
		return { first, last: start - 1 };
	});
	const pages = useQueries({
		queries: cursors.map((cursor, index) => {
			const range = ranges[index] ?? { first: 0, last: 0 };
			return {
				queryKey: keyOf(cursor),
				enabled: range.first <= view.last && range.last >= view.first,
				placeholderData: undefined as never,
				queryFn: async (): Promise<RowPage> => {
					const { data, hasMore } = await control.records.list(api, entity, mode, collection, {
						limit: PAGE_ROWS,
						...(q !== "" && { q }),
						...(cursor !== undefined && { cursor }),
					});
					return { data, next: hasMore ? String(data.at(-1)?.id) : undefined };
				},
			};
		}),
	});
	const known = pages.flatMap(({ data }) => (data ? [data] : []));
	return {
		/** Undefined until the first page is there. */
		rows: known.length === 0 ? undefined : known.flatMap(({ data }) => data),
		isAll: known.at(-1)?.next === undefined,
		error: pages.find(({ error }) => error !== null)?.error ?? null,
		/** Says which rows are in view, so that their pages are kept up to date. */
		look: (first: number, last: number): void => {
			if (first !== view.first || last !== view.last) setView({ first, last });
		},
	};
}
