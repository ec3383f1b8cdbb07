import { expect, it } from "vitest";
import { createMirror, memoryMirror, type TableDescription } from "../src/index.ts";
import { numbers, VirtualClock } from "./hostile/clock.ts";

const table = (resource: string, object: string): TableDescription => ({
	resource,
	table: resource,
	object,
	listTakesParams: true,
	retrieve: { takesParams: false },
	columns: [],
});

it("a record that takes long does not hold up those that arrive after it", async () => {
	const clock = new VirtualClock(numbers(1));
	const ends = new Map<string, number>();
	const client = {
		boxes: {
			list: async () => ({ data: [], cursor: undefined }),
			retrieve: async (id: string) => {
				await clock.wait(id === "slow" ? 60_000 : 10);
				ends.set(id, clock.monotonic());
				return { id };
			},
		},
	};
	const start = clock.monotonic();
	const mirror = createMirror({
		client,
		database: memoryMirror(clock),
		resources: [table("boxes", "box")],
		concurrency: 2,
		clock,
	});
	await clock.runUntil(
		(async () => {
			const following = mirror.run({ follow: true });
			await clock.wait(2_000);
			await mirror.receive({ type: "box.updated", data: { object: { id: "slow", object: "box" } } });
			await clock.wait(100);
			for (let n = 0; n < 20; n++)
				await mirror.receive({ type: "box.updated", data: { object: { id: `${n}`, object: "box" } } });
			await clock.wait(70_000);
			await mirror.close();
			await following;
		})(),
	);
	expect(ends.get("slow")).toBeGreaterThan(start + 60_000);
	expect(Math.max(...Array.from({ length: 20 }, (_, n) => ends.get(`${n}`) ?? Number.NaN))).toBeLessThan(start + 5_000);
});

it.each([1, 2, 4])(
	"an event waits for one page of a long list at most, with %i requests at the same time",
	async (concurrency) => {
		const clock = new VirtualClock(numbers(1));
		let pages = 0;
		let fetched: number | undefined;
		const list = async (_params: object, { cursor }: { cursor?: string }) => {
			await clock.wait(1_000);
			pages++;
			const page = Number(cursor ?? 0);
			return { data: [{ id: `${page}`, object: "box" }], cursor: page < 200 ? String(page + 1) : undefined };
		};
		const client = {
			boxes: {
				list,
				retrieve: async (id: string) => {
					fetched ??= clock.monotonic();
					return { id, object: "box" };
				},
			},
			crates: { list, retrieve: async (id: string) => ({ id }) },
			rates: { list, retrieve: async (id: string) => ({ id }) },
			lids: { list, retrieve: async (id: string) => ({ id }) },
		};
		const mirror = createMirror({
			client,
			database: memoryMirror(clock),
			resources: [table("boxes", "box"), table("crates", "crate"), table("rates", "rate"), table("lids", "lid")],
			concurrency,
			clock,
		});
		await clock.runUntil(
			(async () => {
				const following = mirror.run({ follow: true });
				await clock.wait(20_300);
				const sent = clock.monotonic();
				await mirror.receive({ type: "box.updated", data: { object: { id: "7", object: "box" } } });
				await clock.wait(10_000);
				expect((fetched ?? Number.POSITIVE_INFINITY) - sent).toBeLessThanOrEqual(2_000);
				// The lists continue meanwhile.
				const before = pages;
				for (let n = 0; n < 50; n++) {
					await mirror.receive({ type: "box.updated", data: { object: { id: "7", object: "box" } } });
					await clock.wait(1_000);
				}
				expect(pages - before).toBeGreaterThan(20);
				await mirror.close();
				await following;
			})(),
		);
	},
);

it("what a page of a long list brings up is read at once, beside the next pages", async () => {
	const clock = new VirtualClock(numbers(1));
	const shown = new Map<string, number>();
	const read = new Map<string, number>();
	const client = {
		boxes: {
			list: async (_params: object, { cursor }: { cursor?: string }) => {
				await clock.wait(300);
				const page = Number(cursor ?? 0);
				shown.set(`${page}`, clock.monotonic());
				return { data: [{ id: `${page}`, object: "box" }], cursor: page < 20 ? String(page + 1) : undefined };
			},
			retrieve: async (id: string) => ({ id, object: "box" }),
			parts: {
				list: async (box: string) => {
					if (!read.has(box)) read.set(box, clock.monotonic());
					return { data: [], cursor: undefined };
				},
			},
		},
	};
	const { retrieve: _retrieve, ...parts } = table("boxes.parts", "part");
	const resources = [table("boxes", "box"), { ...parts, table: "parts", parent: "boxes" }];
	const mirror = createMirror({ client, database: memoryMirror(clock), resources, clock });
	await clock.runUntil(mirror.run());
	const waits = [...shown].map(([box, at]) => (read.get(box) ?? Number.NaN) - at);
	expect(waits).toHaveLength(21);
	expect(Math.max(...waits)).toBeLessThan(100);
	await mirror.close();
});
