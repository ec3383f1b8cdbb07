import type { Receiver } from "@countersign/webhooks";
import type { ArcusEvents, UnknownEvent } from "@countersign/webhooks/arcus";
import { describe, expect, it } from "vitest";
import { deferred, delivery, settle } from "./helpers.ts";
import { make } from "./observed.ts";

describe("order and concurrency", () => {
	/** Handlers that record when they begin and end, and that end in random order. */
	const traced = (receiver: Receiver<ArcusEvents, UnknownEvent>) => {
		const trace: string[] = [];
		let running = 0;
		let most = 0;
		receiver.on("*", async (event) => {
			most = Math.max(most, ++running);
			trace.push(`+${event.id}`);
			for (let turn = Math.floor(Math.random() * 5); turn >= 0; turn--) await settle();
			trace.push(`-${event.id}`);
			running--;
		});
		return { trace, most: () => most };
	};
	it("events with the same key are handled one after the other in order of arrival, and other events concurrently", async () => {
		const receiver = make({ orderBy: (event) => String((event.data.object as { lane: number }).lane) });
		const { trace, most } = traced(receiver);
		const deliveries = await Promise.all(
			Array.from({ length: 60 }, (_, index) => delivery(`e${index}`, "order.created", { lane: index % 3 })),
		);
		await Promise.all(deliveries.map((one) => receiver.process(one)));
		for (const lane of [0, 1, 2]) {
			const own = trace.filter((step) => Number(step.slice(2)) % 3 === lane);
			const expected = Array.from({ length: 20 }, (_, index) => index * 3 + lane).flatMap((id) => [
				`+e${id}`,
				`-e${id}`,
			]);
			expect(own).toEqual(expected);
		}
		expect(most()).toBe(3);
	});
	it("no more events than the limit run at once, and waiting events keep their order", async () => {
		const receiver = make({ concurrency: 4 });
		const { trace, most } = traced(receiver);
		const deliveries = await Promise.all(Array.from({ length: 40 }, (_, index) => delivery(`e${index}`)));
		await Promise.all(deliveries.map((one) => receiver.process(one)));
		expect(most()).toBe(4);
		expect(trace.filter((step) => step.startsWith("+"))).toEqual(
			Array.from({ length: 40 }, (_, index) => `+e${index}`),
		);
	});
	it("events that wait for an earlier event of their key do not use up concurrency", async () => {
		const receiver = make({ concurrency: 2, orderBy: (event) => (event.data.object as { lane?: string }).lane });
		const gate = deferred();
		const handled: string[] = [];
		receiver.on("*", async (event) => {
			if (event.id === "blocked") await gate.promise;
			handled.push(event.id);
		});
		const busy = ["blocked", "waits1", "waits2"];
		const answers = await Promise.all(busy.map((id) => delivery(id, "order.created", { lane: "x" }))).then((all) =>
			all.map((one) => receiver.process(one)),
		);
		await receiver.process(await delivery("free"));
		expect(handled).toEqual(["free"]);
		gate.resolve();
		await Promise.all(answers);
		expect(handled).toEqual(["free", ...busy]);
	});
	it("idle() waits for running and waiting events", async () => {
		const receiver = make({ concurrency: 1 });
		const gate = deferred();
		receiver.on("*", () => gate.promise);
		await receiver.idle();
		const answers = await Promise.all([delivery("e1"), delivery("e2")]).then((all) =>
			all.map((one) => receiver.process(one)),
		);
		await settle();
		let idle = false;
		const waiting = receiver.idle().then(() => {
			idle = true;
		});
		await settle();
		expect(idle).toBe(false);
		gate.resolve();
		await Promise.all([...answers, waiting]);
		expect(idle).toBe(true);
	});
	it("a limit below one causes a TypeError", () => {
		expect(() => make({ concurrency: 0 })).toThrow(TypeError);
	});
});
