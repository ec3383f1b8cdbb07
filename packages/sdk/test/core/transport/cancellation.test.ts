import { expect, it } from "vitest";
import { Cancellation } from "../../../src/core/transport/cancellation.ts";

const reason = new Error("enough");

it("a cancellation aborts a signal that a transport has already read", () => {
	const cancellation = new Cancellation();
	const { signal } = cancellation;
	expect(signal.aborted).toBe(false);
	cancellation.cancel(reason);
	expect([signal.aborted, signal.reason, cancellation.signal]).toEqual([true, reason, signal]);
});

it("a signal that is read after the cancellation is aborted", () => {
	const cancellation = new Cancellation();
	cancellation.cancel(reason);
	expect([cancellation.signal.aborted, cancellation.signal.reason]).toEqual([true, reason]);
});

it("a listener is called once, whether it comes before or after the cancellation", () => {
	const cancellation = new Cancellation();
	const heard: unknown[] = [];
	cancellation.listen((why) => heard.push(["before", why]));
	cancellation.cancel(reason);
	cancellation.cancel(new Error("again"));
	cancellation.listen((why) => heard.push(["after", why]));
	expect(heard).toEqual([
		["before", reason],
		["after", reason],
	]);
});
