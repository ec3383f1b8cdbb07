import type { MirrorOptions, MirrorStatus, ResourceStatus } from "./options.ts";
import type { Context, Mirrored } from "./sources/context.ts";
import { type Feed, feedStatus } from "./sources/feed.ts";
import type { OpenTasks, ResourceState } from "./store/store.ts";

function stateOf({ walk, walks, unread }: ResourceState, { error }: OpenTasks): ResourceStatus["state"] {
	if (error || unread) return "failing";
	if (walks > 0) return "complete";
	return walk ? "reading" : "waiting";
}

/** Returns whether every list was read to its end and nothing waits. Unlike `isComplete` of a status, it says nothing about the feed. */
export const isEveryListComplete = (resources: MirrorStatus["resources"]): boolean =>
	resources.every((one) => one.state === "complete" && one.pending === 0);

/** Returns what the store knows about each resource. It does not call the API. */
export async function statusOf(
	{ store, resources }: Pick<Context, "store"> & { readonly resources: readonly Pick<Mirrored, "table">[] },
	{ budget, feed: followed }: { readonly budget?: MirrorOptions["budget"]; readonly feed?: Feed | undefined } = {},
): Promise<MirrorStatus> {
	// What a list has left to do is stored together with its end, so the tasks are read after that.
	const states = await store.states();
	const pending = await store.pending();
	// What is below records that were not read yet was not read either.
	const parents = new Map(resources.map(({ table }) => [table.resource, table.parent]));
	const isUnread = (resource: string | undefined): boolean =>
		resource !== undefined && ((states.get(resource)?.walks ?? 0) === 0 || isUnread(parents.get(resource)));
	const all: ResourceStatus[] = [];
	for (const { table } of resources) {
		const state: ResourceState = states.get(table.resource) ?? { walks: 0, listed: [] };
		const open = pending.get(table.resource) ?? { count: 0, waited: 0 };
		all.push({
			resource: table.resource,
			rows: await store.count(table.resource),
			pending: open.count,
			lag: open.waited,
			state: isUnread(table.parent) && !open.error ? "waiting" : stateOf(state, open),
			pages: state.walk?.pages,
			walkedFrom: state.walkedFrom,
			verifiedThrough: state.verifiedThrough,
			differences: state.differences,
			lastError: open.error?.message ?? state.unread,
			limits: table.limits ?? [],
		});
	}
	const feed = followed && (await feedStatus({ store }, followed));
	return {
		isComplete: isEveryListComplete(all) && (feed === undefined || feed.state === "read"),
		resources: all,
		...(feed && { feed }),
		...(budget && { budget: budget.budget() }),
	};
}
