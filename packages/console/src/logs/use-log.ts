import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Request } from "../control/generated/index.ts";
import { useControl } from "../shared/control.ts";
import type { Place } from "../shared/place.ts";
import { type LogFilters, queryOf } from "./filters.ts";
import { newestFirst } from "./newest-first.ts";

/** More than the mock keeps. */
const MAX_ROWS = 100_000;
const PAGE_ROWS = 500;

/** The requests of a world that match the filters, newest first. After the first time only those that are new are read. */
export function useLog({ api, entity, mode }: Place, filters: LogFilters) {
	const control = useControl();
	const queries = useQueryClient();
	const queryKey = [api, "requests", entity, mode, filters];
	return useQuery({
		queryKey,
		// Requests do not change once they are logged, so that comparing all of them is wasted time.
		structuralSharing: false,
		queryFn: () => {
			const known = queries.getQueryData<readonly Request[]>(queryKey) ?? [];
			const list = control.requests.list(api, { ...queryOf(filters), limit: PAGE_ROWS });
			// A request without a valid key belongs to no world, so it is in every log.
			const isShown = (one: Request) => one.entity_id === null || (one.entity_id === entity && one.mode === mode);
			return newestFirst(list, known, isShown, MAX_ROWS);
		},
	});
}
