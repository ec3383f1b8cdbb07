import { describe, expect, it } from "vitest";
import { Feed } from "../../src/control/feed.ts";

/** A feed whose waits the test ends. */
function feed() {
	let due: (() => void) | undefined;
	const made = new Feed({
		after(_ms, work) {
			due = work;
			return () => {
				due = undefined;
			};
		},
		soon: () => {},
	});
	const pass = (): void => {
		const work = due;
		due = undefined;
		work?.();
	};
	return { made, pass, isWaiting: () => due !== undefined };
}

const idsOf = (text: string): number[] => [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));

describe("the feed of the stream", () => {
	it("nothing is rendered and no timer runs while nobody listens", () => {
		const { made, isWaiting } = feed();
		made.add("request", () => {
			throw new Error("rendered");
		});
		expect(isWaiting()).toBe(false);
	});

	it("notices of a moment are sent together, and each is rendered once for all listeners", () => {
		const { made, pass } = feed();
		const [one, other]: string[][] = [[], []];
		made.subscribe((text) => one?.push(text));
		made.subscribe((text) => other?.push(text));
		let rendered = 0;
		for (let index = 0; index < 100; index++)
			made.add("request", () => {
				rendered++;
				return { index };
			});
		expect(one).toEqual([]);
		pass();
		expect(one).toHaveLength(1);
		expect(one).toEqual(other);
		expect(idsOf(one?.[0] ?? "")).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
		expect(rendered).toBe(100);
	});

	it("a listener that comes back gets what it missed at once, and nothing twice", () => {
		const { made, pass } = feed();
		made.subscribe(() => {});
		for (let index = 0; index < 5; index++) made.add("request", () => ({}));
		const texts: string[] = [];
		made.subscribe((text) => texts.push(text), 2);
		made.add("request", () => ({}));
		pass();
		expect(texts.map(idsOf)).toEqual([[3, 4, 5], [6]]);
	});

	it("a listener that missed more than is kept gets one notice that says so", () => {
		const { made, pass } = feed();
		const texts: string[] = [];
		made.subscribe((text) => texts.push(text));
		for (let index = 0; index < 5_000; index++) made.add("request", () => ({}));
		pass();
		expect(texts).toEqual(["id: 5000\nevent: missed\ndata: {}\n\n"]);
		made.add("clock", () => ({}));
		pass();
		expect(texts[1]).toBe("id: 5001\nevent: clock\ndata: {}\n\n");
	});

	it("a closed feed sends nothing, and its timer is gone", () => {
		const { made, isWaiting } = feed();
		made.subscribe(() => {});
		made.add("clock", () => ({}));
		made.close();
		expect([isWaiting(), made.subscribers]).toEqual([false, 0]);
	});
});
