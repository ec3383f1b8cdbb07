import { pageOf } from "../pages.ts";
import { threadOf, threadSummaryOf } from "../thread.ts";
import type { Some } from "./handler.ts";

export const threads: Some<"threads"> = {
	"threads.list": ({ path, query, sandbox }) => {
		const api = sandbox.api(path.api);
		return pageOf(api.exchanges.newest(), query, {
			idOf: ({ entry }) => entry.requestId,
			show: (exchange) => threadSummaryOf(api, exchange),
			matches: ({ changes, eventIds }) =>
				(query.record_id === undefined || changes.some(({ id }) => id === query.record_id)) &&
				(query.event_id === undefined || eventIds.includes(query.event_id)) &&
				(query.effective !== true || changes.length > 0 || eventIds.length > 0),
		});
	},
	"threads.retrieve": ({ path, sandbox }) => {
		const api = sandbox.api(path.api);
		return threadOf(api, api.exchange(path.request_id));
	},
};
