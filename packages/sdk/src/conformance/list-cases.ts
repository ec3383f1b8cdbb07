import { expectThat, failure, pause, type Stage, stage, within } from "./harness.ts";
import { type Reaction, reply } from "./misbehaving-server.ts";
import type { ConformanceCase } from "./subject.ts";

const page = (ids: readonly string[], more: boolean): Reaction =>
	reply(200, { object: "list", data: ids.map((id) => ({ id })), has_more: more });

/** Yields the items of a list; each must arrive within `ms`. */
function walk({ subject }: Stage, cursor?: string): AsyncIterator<unknown> {
	const list = subject.list?.(cursor === undefined ? {} : { cursor });
	if (!list) throw new Error("the client has no lists");
	return list[Symbol.asyncIterator]();
}

const idOf = (result: IteratorResult<unknown>): unknown =>
	result.done ? undefined : (result.value as { id?: unknown }).id;

async function rest(walker: AsyncIterator<unknown>): Promise<unknown[]> {
	const ids: unknown[] = [];
	for (;;) {
		const result = await within(walker.next());
		if (result.done) return ids;
		ids.push(idOf(result));
		expectThat(ids.length < 1_000, "the list never ends");
	}
}

const middleFails = [
	page(["i1", "i2"], true),
	reply(400, { code: "broken" }),
	page(["i3", "i4"], true),
	page(["i5"], false),
];

export const listCases: readonly ConformanceCase[] = [
	stage("a list returns every item of every page once", [page(["i1", "i2"], true), page(["i3"], false)], async (on) => {
		const ids = await rest(walk(on));
		expectThat(ids.join() === "i1,i2,i3", `it returned ${ids.join()}`);
	}),
	stage(
		"three concurrent calls of next() return three items",
		[page(["i1", "i2"], true), page(["i3", "i4"], false)],
		async (on) => {
			const walker = walk(on);
			const three = await within(Promise.all([walker.next(), walker.next(), walker.next()]));
			expectThat(three.map(idOf).join() === "i1,i2,i3", `they returned ${three.map(idOf).join()}`);
		},
	),
	stage("a list whose page failed continues with that page", middleFails, async (on) => {
		const walker = walk(on);
		await within(walker.next());
		await within(walker.next());
		await failure(walker.next());
		const ids = await rest(walker);
		expectThat(ids.join() === "i3,i4,i5", `it continued with ${ids.join() || "nothing"}`);
	}),
	stage("the error of a page says where another process can resume", middleFails, async (on) => {
		const walker = walk(on);
		await within(walker.next());
		await within(walker.next());
		const { cursor } = await failure(walker.next());
		expectThat(typeof cursor === "string", `the error's cursor is ${String(cursor)}`);
		const ids = await rest(walk(on, cursor));
		expectThat(ids.join() === "i3,i4,i5", `it continued with ${ids.join() || "nothing"}`);
		const asked = on.server.seen[2]?.url ?? "";
		expectThat(asked.includes("i2"), `it was requested with ${asked}`);
	}),
	stage(
		"an empty page does not end the list silently if the server says there is more",
		[page(["i1", "i2"], true), page([], true), page(["i3"], false)],
		async (on) => {
			const outcome = await rest(walk(on)).catch((error: unknown) => error);
			expectThat(outcome instanceof Error || String(outcome) === "i1,i2,i3", `it ended with ${String(outcome)}`);
		},
	),
	stage("items that a list returned before a page failed are not returned again", middleFails, async (on) => {
		const walker = walk(on);
		const first = [idOf(await within(walker.next())), idOf(await within(walker.next()))];
		await failure(walker.next());
		const all = [...first, ...(await rest(walker))];
		expectThat(new Set(all).size === all.length, `it returned ${all.join()}`);
	}),
	stage("a server that repeats a page ends the list with an error", [page(["i1", "i2"], true)], async (on) => {
		await failure(rest(walk(on)));
		expectThat(on.server.seen.length < 10, `${on.server.seen.length} requests were sent`);
	}),
	stage(
		"the next page is requested before the current one is used up",
		[page(["i1", "i2", "i3", "i4"], true), page(["i5"], false)],
		async (on) => {
			const walker = walk(on);
			for (let taken = 0; taken < 3; taken++) await within(walker.next());
			for (let waited = 0; waited < 100 && on.server.seen.length < 2; waited++) await pause(10);
			expectThat(on.server.seen.length === 2, "the second page was not requested while the fourth item was still left");
			const ids = await rest(walker);
			expectThat(ids.join() === "i4,i5", `it continued with ${ids.join()}`);
		},
	),
	stage(
		"taking one item of many costs one request",
		[page(["i1", "i2", "i3", "i4"], true), page(["i5"], false)],
		async (on) => {
			const walker = walk(on);
			await within(walker.next());
			await within(Promise.resolve(walker.return?.()));
			await pause(100);
			expectThat(on.server.seen.length === 1, `${on.server.seen.length} requests were sent`);
		},
	),
];
