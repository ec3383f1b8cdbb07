import { describe, expect, it } from "vitest";
import { attempt, type LostAttempt, type Memory } from "../src/shared/attempt.ts";

/** A server that keeps what is created, and can lose its responses. */
function server() {
	const made: string[] = [];
	let mode: "up" | "down" | "loses responses" = "up";
	const cut = () => Object.assign(new Error("connect ECONNREFUSED"), { name: "ConnectionError" });
	const keys = new Set<string>();
	return {
		made,
		keys,
		set: (next: typeof mode) => {
			mode = next;
		},
		list: async () => {
			if (mode === "down") throw cut();
			return [...made];
		},
		create: async (name: string, key: string) => {
			if (mode === "down") throw cut();
			keys.add(key);
			made.push(name);
			if (mode === "loses responses") throw cut();
			return name;
		},
	};
}
const memory = (): Memory<string, readonly string[]> => ({
	current: undefined as LostAttempt<string, readonly string[]> | undefined,
});

describe("an action whose result can be found", () => {
	const steps = (one: ReturnType<typeof server>) => ({
		run: one.create,
		before: () => one.list(),
		find: async (name: string, before: readonly string[]) =>
			(await one.list()).slice(before.length).find((other) => other === name),
	});

	it("an attempt whose response was lost is found, and not made twice", async () => {
		const one = server();
		const kept = memory();
		one.set("loses responses");
		await expect(attempt(steps(one), kept, "a")).rejects.toThrow(/first looks whether it was done/);
		one.set("up");
		expect(await attempt(steps(one), kept, "a")).toBe("a");
		expect(one.made).toEqual(["a"]);
		expect(await attempt(steps(one), kept, "a")).toBe("a");
		expect(one.made).toEqual(["a", "a"]);
	});

	it("an attempt that did nothing is made again", async () => {
		const one = server();
		const kept = memory();
		one.set("down");
		await expect(attempt(steps(one), kept, "a")).rejects.toThrow(/nothing was changed now/);
		await expect(attempt(steps(one), kept, "a")).rejects.toThrow(/Your input is kept/);
		one.set("up");
		expect(await attempt(steps(one), kept, "a")).toBe("a");
		expect(one.made).toEqual(["a"]);
	});

	it("a form that was changed after a lost attempt is not submitted, and says that the first was carried out", async () => {
		const one = server();
		const kept = memory();
		one.set("loses responses");
		await expect(attempt(steps(one), kept, "a")).rejects.toThrow();
		one.set("up");
		await expect(attempt(steps(one), kept, "b")).rejects.toThrow(/carried out before the connection broke/);
		expect(one.made).toEqual(["a"]);
		expect(await attempt(steps(one), kept, "b")).toBe("b");
	});

	it("something else that was made meanwhile is not taken for its result", async () => {
		const one = server();
		one.made.push("a");
		const kept = memory();
		const down = { ...steps(one), run: () => Promise.reject(new TypeError("Failed to fetch")) };
		await expect(attempt(down, kept, "a")).rejects.toThrow();
		expect(await attempt(steps(one), kept, "a")).toBe("a");
		expect(one.made).toEqual(["a", "a"]);
	});
});

describe("an action without a way to find its result", () => {
	it("the same input is repeated with the same key, and other input with another one", async () => {
		const one = server();
		const kept = memory();
		one.set("loses responses");
		for (const input of ["a", "a", "b"])
			await expect(attempt({ run: one.create }, kept, input)).rejects.toThrow(/same effect once or twice/);
		expect(one.keys.size).toBe(2);
		one.set("up");
		await attempt({ run: one.create }, kept, "b");
		expect(one.keys.size).toBe(2);
		await attempt({ run: one.create }, kept, "b");
		expect(one.keys.size).toBe(3);
	});

	it("the message says where to look first if the action names a place", async () => {
		const one = server();
		one.set("down");
		await expect(attempt({ run: one.create, look: "at the list below" }, memory(), "a")).rejects.toThrow(
			/may have been done.*look at the list below, and submit again only if it was not done/,
		);
	});

	it("an error with a status is passed on as it is, and forgets earlier attempts", async () => {
		const kept = memory();
		const refused = Object.assign(new Error("422"), { name: "ValidationError", status: 422 });
		await expect(attempt({ run: () => Promise.reject(refused) }, kept, "a")).rejects.toBe(refused);
		expect(kept.current).toBeUndefined();
	});

	it("a repeated deletion takes a 404 as done, the first one does not", async () => {
		const missing = Object.assign(new Error("404"), { name: "NotFoundError", status: 404 });
		const gone = { run: () => Promise.reject(missing), isGone: true };
		const kept = memory();
		await expect(attempt(gone, kept, "a")).rejects.toBe(missing);
		await expect(
			attempt({ run: () => Promise.reject(new TypeError("Failed to fetch")), isGone: true }, kept, "a"),
		).rejects.toThrow();
		expect(await attempt(gone, kept, "a")).toBeUndefined();
	});
});
