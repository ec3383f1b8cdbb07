import { expect, it } from "vitest";
import type { Request } from "../src/control/generated/index.ts";
import { newestFirst } from "../src/logs/newest-first.ts";

const request = (id: number, world = "shown"): Request =>
	({ request_id: `req_${id}`, entity_id: world }) as unknown as Request;
const isShown = ({ entity_id }: Request) => entity_id === "shown";

/** A log whose readers are counted. */
function log(newest: number, oldest = 1) {
	const read: number[] = [];
	async function* list() {
		for (let id = newest; id >= oldest; id--) {
			read.push(id);
			yield request(id, id % 10 === 0 ? "other" : "shown");
		}
	}
	return { list, read };
}
const idsOf = (found: readonly Request[]) => found.map(({ request_id }) => request_id);

it("the first time the whole log is read, without the requests of other worlds", async () => {
	const found = await newestFirst(log(12).list(), [], isShown, 100);
	expect(idsOf(found)).toEqual([12, 11, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((id) => `req_${id}`));
});

it("later only requests that are newer than the known ones are read", async () => {
	const known = await newestFirst(log(9).list(), [], isShown, 100);
	const { list, read } = log(12);
	const found = await newestFirst(list(), known, isShown, 100);
	expect(idsOf(found).slice(0, 4)).toEqual(["req_12", "req_11", "req_9", "req_8"]);
	expect(read).toEqual([12, 11, 10, 9]);
	expect(found[3]).toBe(known[1]);
});

it("the same list is returned if nothing is new, so that nothing is drawn again", async () => {
	const known = await newestFirst(log(9).list(), [], isShown, 100);
	expect(await newestFirst(log(9).list(), known, isShown, 100)).toBe(known);
});

it("a log that was emptied replaces what was known", async () => {
	const known = await newestFirst(log(9).list(), [], isShown, 100);
	expect(idsOf(await newestFirst(log(22, 21).list(), known, isShown, 100))).toEqual(["req_22", "req_21"]);
	expect(await newestFirst(log(0).list(), known, isShown, 100)).toEqual([]);
});

it("no more than the maximum is read or kept", async () => {
	const { list, read } = log(1000);
	const known = await newestFirst(list(), [], isShown, 5);
	expect(known).toHaveLength(5);
	expect(read.length).toBeLessThan(10);
	expect(idsOf(await newestFirst(log(1001).list(), known, isShown, 5))).toHaveLength(5);
});
