import { pageOf } from "../pages.ts";
import { threadOf, threadSummaryOf } from "../thread.ts";
import { isRequest, threadIdOf } from "../thread-cause.ts";
import type { Some } from "./handler.ts";

export const threads: Some<"threads"> = {
	"threads.list": ({ path, query, sandbox }) => {
		const api = sandbox.api(path.api);
		return pageOf(api.threads(), query, {
			idOf: threadIdOf,
			show: (source) => threadSummaryOf(api, source),
			matches: (source) => {
				const { changes, eventIds } = source;
				return (
					(query.include_internal === true || !isRequest(source) || !source.isInternal) &&
					(query.record_id === undefined || changes.some(({ id }) => id === query.record_id)) &&
					(query.event_id === undefined || eventIds.includes(query.event_id)) &&
					(query.effective !== true ||
						changes.length > 0 ||
						eventIds.length > 0 ||
						(!isRequest(source) && (source.attempt !== undefined || (source.moved?.ran.length ?? 0) > 0)))
				);
			},
		});
	},
	"threads.retrieve": ({ path, sandbox }) => threadOf(sandbox.api(path.api), path.thread_id),
};
