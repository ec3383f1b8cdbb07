import { expect, it } from "vitest";
import { createMirror, type MirrorOptions, memoryMirror } from "../src/index.ts";
import { CheckTime } from "../src/verify/check-time.ts";
import { numbers, VirtualClock } from "./hostile/clock.ts";
import { errorOf } from "./hostile/run.ts";
import { TABLES } from "./hostile/tables.ts";

interface Box {
	readonly id: string;
	readonly [field: string]: unknown;
}
interface Page {
	readonly data: readonly Box[];
	readonly cursor: string | undefined;
	readonly total?: number;
}

const resources = TABLES.filter(({ resource }) => resource === "boxes");
const box = (n: number, rest: object = {}): Box => ({
	id: `b${n}`,
	object: "box",
	name: `box ${n}`,
	updated_at: "2025-06-01T00:00:00Z",
	...rest,
});

/** An API with six boxes on three pages, which a test can make lie. */
class Liar {
	boxes = [1, 2, 3, 4, 5, 6].map((n) => box(n));
	page = (cursor: string | undefined): Page => this.honest(cursor, this.boxes);
	box = (id: string): Box | undefined => this.boxes.find((one) => one.id === id);

	honest(cursor: string | undefined, boxes: readonly Box[]): Page {
		const first = Number(cursor ?? 0);
		return {
			data: boxes.slice(first, first + 2),
			cursor: first + 2 < boxes.length ? String(first + 2) : undefined,
			total: boxes.length,
		};
	}
	readonly client = {
		boxes: {
			list: async (_params: object, { cursor }: { cursor?: string }) => this.page(cursor),
			retrieve: async (id: string) => {
				const found = this.box(id);
				if (!found) throw errorOf(404);
				return found;
			},
		},
	};
}

/** Copies everything from an honest API, then makes it lie and checks. */
async function checked(lie: (api: Liar, clock: VirtualClock) => void, options: Partial<MirrorOptions> = {}) {
	const clock = new VirtualClock(numbers(1));
	const api = new Liar();
	const mirror = createMirror({
		client: api.client,
		database: memoryMirror(clock),
		resources,
		clock,
		grace: 60_000,
		...options,
	});
	await clock.runUntil(mirror.run());
	expect((await clock.runUntil(mirror.verify())).isComplete).toBe(true);
	lie(api, clock);
	const report = await clock.runUntil(mirror.verify());
	const status = await mirror.status();
	return { report, proof: report.resources[0], status, clock };
}

it.each<[string, (api: Liar) => void, RegExp]>([
	[
		"fails on the last page",
		(api) => {
			api.page = (cursor) => {
				if (cursor === "4") throw errorOf(503);
				return api.honest(cursor, api.boxes);
			};
		},
		/could not be read to its end/,
	],
	[
		"throttles in the middle",
		(api) => {
			api.page = (cursor) => {
				if (cursor === "2") throw errorOf(429);
				return api.honest(cursor, api.boxes);
			};
		},
		/could not be read to its end/,
	],
	[
		"forbids the list",
		(api) => {
			api.page = () => {
				throw errorOf(403);
			};
		},
		/could not be read to its end/,
	],
	[
		"refuses the key",
		(api) => {
			api.page = () => {
				throw errorOf(401);
			};
		},
		/could not be read to its end/,
	],
	[
		"ends the list too early",
		(api) => {
			api.page = () => ({ ...api.honest(undefined, api.boxes), cursor: undefined });
		},
		/has 6 records, but its list showed 2/,
	],
	[
		"ends the list too early and says nothing about counts",
		(api) => {
			api.page = () => ({ data: api.boxes.slice(0, 2), cursor: undefined });
		},
		/does not show 4 records that exist/,
	],
	[
		"hides all records without saying so",
		(api) => {
			api.page = () => ({ data: [], cursor: undefined });
		},
		/does not show 6 records that exist/,
	],
	[
		"says that there are more records than it shows",
		(api) => {
			api.page = (cursor) => ({ ...api.honest(cursor, api.boxes), total: 7 });
		},
		/has 7 records, but its list showed 6/,
	],
	[
		"shows the same page forever",
		(api) => {
			api.page = () => ({ data: api.boxes.slice(0, 2), cursor: "2" });
		},
		/repeats the cursor/,
	],
	[
		"goes round in circles",
		(api) => {
			api.page = (cursor) => ({ data: api.boxes.slice(0, 2), cursor: cursor === "2" ? "4" : "2" });
		},
		/repeats the cursor/,
	],
	[
		"returns something that is not a page",
		(api) => {
			api.page = () => ({ message: "maintenance" }) as never;
		},
		/could not be read to its end/,
	],
	[
		"shows a record without an id",
		(api) => {
			api.page = () => ({ data: [...api.boxes, { name: "nameless" } as never], cursor: undefined });
		},
		/1 record of boxes cannot be copied: it has no id/,
	],
	[
		"shows one version after another",
		(api) => {
			let n = 0;
			api.box = (id) => box(Number(id.slice(1)), { size: ++n });
			api.page = (cursor) =>
				api.honest(
					cursor,
					api.boxes.map((one) => ({ ...one, size: -1 })),
				);
		},
		/one version after another|differ/,
	],
	[
		"leaves out a field in its lists that a fetch shows",
		(api) => {
			api.box = (id) => box(Number(id.slice(1)), { secret: 1 });
			api.page = (cursor) =>
				api.honest(
					cursor,
					api.boxes.map((one) => ({ ...one, name: "changed" })),
				);
		},
		/do not show secret/,
	],
])("a check is not complete if the API %s", async (_name, lie, reason) => {
	const { report, proof } = await checked(lie);
	expect(report.isComplete).toBe(false);
	expect(proof?.isProved).toBe(false);
	expect([...(proof?.unproved ?? []), ...(proof?.differences ?? []).map(() => "differ")].join("\n")).toMatch(reason);
});

it("a fresh copy of lists that leave out fields is not complete, although nothing was ever fetched by its id", async () => {
	const clock = new VirtualClock(numbers(1));
	const api = new Liar();
	api.box = (id) => box(Number(id.slice(1)), { lines: ["a", "b"] });
	const mirror = createMirror({ client: api.client, database: memoryMirror(clock), resources, clock });
	const report = await clock.runUntil(mirror.verify());
	expect(report.isComplete).toBe(false);
	expect(report.resources[0]?.unproved).toEqual([expect.stringMatching(/do not show lines/)]);
	await clock.runUntil(mirror.verify({ deep: true }));
	expect((await clock.runUntil(mirror.verify({ deep: true }))).isComplete).toBe(true);
});

it("a check reports every record that differs while this machine's clock is a day behind", async () => {
	const { report, proof } = await checked((api, clock) => {
		clock.skew = -86_400_000;
		api.boxes = api.boxes.map((one) => ({ ...one, name: "new", updated_at: "2025-12-31T23:30:00Z" }));
	});
	expect(report.isComplete).toBe(false);
	expect(proof?.differenceCount).toBe(6);
});

it("a stale page that shows older versions changes nothing, and the check fetches the records", async () => {
	const { report, proof } = await checked((api) => {
		const stale = api.boxes.map((one) => ({ ...one, name: "old", updated_at: "2025-01-01T00:00:00Z" }));
		api.page = (cursor) => api.honest(cursor, stale);
	});
	expect(proof?.differences).toEqual([]);
	expect(report.isComplete).toBe(true);
});

it("another record in the place of the one that was asked for is an error, and changes nothing", async () => {
	const { report, proof } = await checked((api) => {
		api.box = () => box(1);
		api.page = (cursor) => api.honest(cursor, api.boxes.slice(0, 5));
	});
	expect(report.isComplete).toBe(false);
	expect(proof?.unproved.join()).toMatch(/returned boxes b1 instead of b6/);
});

it("a check proves nothing about changes that may still be on their way", async () => {
	const { report, clock } = await checked(() => {});
	const [proof] = report.resources;
	expect(report.isComplete).toBe(true);
	expect(proof?.verifiedThrough).toBeLessThanOrEqual(clock.now() - 60_000);
});

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** What a call of the SDK returns: a promise that also shows the response. */
const dated = <T>(data: T, date: number): Promise<T> => {
	const response = new Response(null, { headers: { date: new Date(date).toUTCString() } });
	return Object.assign(Promise.resolve(data), { withResponse: async () => ({ data, response }) });
};

it.each([DAY, -DAY])(
	"a copy is proved until a time of the API's clock while this machine's clock is wrong by %i ms",
	async (skew) => {
		const clock = new VirtualClock(numbers(1));
		const api = new Liar();
		const { boxes } = api.client;
		const list = (_params: object, options: { cursor?: string }) =>
			dated(api.page(options.cursor), clock.monotonic() + 3 * DAY);
		const client = { boxes: { ...boxes, list } };
		const mirror = createMirror({ client, database: memoryMirror(clock), resources, clock });
		clock.skew = skew;
		await clock.runUntil(mirror.run());
		const start = clock.monotonic();
		const { resources: proofs } = await clock.runUntil(mirror.verify());
		const through = proofs[0]?.verifiedThrough ?? Number.NaN;
		expect(through).toBeLessThanOrEqual(start + 3 * DAY - MINUTE);
		expect(through).toBeGreaterThan(start + 3 * DAY - 2 * MINUTE);
	},
);

it.each([DAY, -DAY])(
	"a clock of this machine that jumps by %i ms during a check does not prove too much",
	async (jump) => {
		const start = { at: 0 };
		const { proof, clock } = await checked((api, of) => {
			start.at = of.monotonic();
			api.page = (cursor) => {
				of.skew = jump;
				return api.honest(cursor, api.boxes);
			};
		});
		expect(clock.skew).toBe(jump);
		expect(proof?.isProved).toBe(true);
		expect(proof?.verifiedThrough).toBeLessThanOrEqual(start.at + Math.min(0, jump) - MINUTE + 5_000);
	},
);

it("of two times of the API that disagree, the earlier counts, and none makes a beginning later than it was", () => {
	const clock = new VirtualClock(numbers(1));
	const time = new CheckTime(clock);
	const start = time.mark();
	const truth = clock.monotonic() - DAY;
	time.see(undefined);
	expect(time.of(start)).toBe(start.now);
	expect(time.of({ ...start, now: start.now - 0.5 })).toBe(start.now - 1);
	time.see(truth + DAY);
	time.see(truth - 900);
	time.see(truth + 5_000);
	expect(time.of(start)).toBe(truth - 900);
	expect(time.isRecent(truth - MINUTE, start, MINUTE)).toBe(true);
	expect(time.isRecent(truth - MINUTE - 2_000, start, MINUTE)).toBe(false);
	expect(time.isRecent(truth + DAY, start, MINUTE)).toBe(false);
});

it("a change shortly before a check is not recent because the API's time has whole seconds", () => {
	const clock = new VirtualClock(numbers(1));
	const time = new CheckTime(clock);
	const start = time.mark();
	time.see(start.now - 900);
	expect(time.of(start)).toBe(start.now - 900);
	expect(time.isRecent(start.now - 500, start, 0)).toBe(false);
	expect(time.isRecent(start.now, start, 0)).toBe(true);
});
