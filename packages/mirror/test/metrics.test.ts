import { expect, it } from "vitest";
// The real types, which only the sdk installs, show that a meter of OpenTelemetry fits.
import type { BatchObservableCallback, Meter, Observable } from "../../sdk/node_modules/@opentelemetry/api";
import { createMirror, memoryMirror, mirrorMetrics } from "../src/index.ts";
import { numbers, VirtualClock } from "./hostile/clock.ts";
import { TABLES } from "./hostile/vendor.ts";

const resources = TABLES.filter(({ resource }) => resource === "boxes");
const box = (id: string) => ({ id, object: "box", name: "one", size: 1, updated_at: "2026-01-01T00:00:00Z" });

/** A meter that collects when the test says so. */
function started() {
	const callbacks = new Set<BatchObservableCallback>();
	const meter = {
		createObservableGauge: (name, options) => ({ name: `${name} ${options?.unit}` }) as never,
		addBatchObservableCallback: (callback) => void callbacks.add(callback),
		removeBatchObservableCallback: (callback) => void callbacks.delete(callback),
	} as Partial<Meter> as Meter;
	const collect = async (): Promise<Readonly<Record<string, number>>> => {
		const found: Record<string, number> = {};
		const observe = (gauge: Observable, value: number, attributes = {}): void => {
			found[`${(gauge as never as { readonly name: string }).name} ${JSON.stringify(attributes)}`] = value;
		};
		for (const callback of callbacks) await callback({ observe });
		return found;
	};
	return { meter, collect };
}

it("OpenTelemetry collects rows, lag, failures, differences, the age of the proof and the budget of a mirror", async () => {
	const clock = new VirtualClock(numbers(1));
	let isLocked = false;
	const client = {
		boxes: {
			list: async () => ({ data: [box("b1"), box("b2")], cursor: undefined }),
			retrieve: async (id: string) => {
				if (isLocked) throw new Error("locked");
				return box(id);
			},
		},
	};
	const mirror = createMirror({
		client,
		database: memoryMirror(clock),
		resources,
		clock,
		grace: 0,
		budget: { budget: () => ({ limit: 600, allowed: 300, used: 5, waiting: 0 }) },
	});
	const { meter, collect } = started();
	const metrics = mirrorMetrics({ mirror, meter, clock, attributes: { account: "shop" } });
	expect((await clock.runUntil(mirror.verify())).isComplete).toBe(true);
	await clock.runUntil(clock.wait(5_000));
	const of = '{"account":"shop","countersign.resource":"boxes"}';
	expect(await collect()).toEqual({
		'countersign.mirror.up 1 {"account":"shop"}': 1,
		[`countersign.mirror.rows {record} ${of}`]: 2,
		[`countersign.mirror.pending {task} ${of}`]: 0,
		[`countersign.mirror.lag s ${of}`]: 0,
		[`countersign.mirror.complete 1 ${of}`]: 1,
		[`countersign.mirror.failing 1 ${of}`]: 0,
		[`countersign.mirror.differences {record} ${of}`]: 0,
		[`countersign.mirror.verified.age s ${of}`]: expect.closeTo(5, 0),
		'countersign.mirror.budget.limit {call} {"account":"shop"}': 600,
		'countersign.mirror.budget.allowed {call} {"account":"shop"}': 300,
		'countersign.mirror.budget.used {call} {"account":"shop"}': 5,
		'countersign.mirror.budget.waiting {call} {"account":"shop"}': 0,
	});

	isLocked = true;
	await mirror.receive({ type: "box.changed", data: box("b1") });
	const running = mirror.run();
	await clock.runUntil(clock.wait(100));
	expect(await collect()).toMatchObject({
		[`countersign.mirror.failing 1 ${of}`]: 1,
		[`countersign.mirror.complete 1 ${of}`]: 0,
		[`countersign.mirror.pending {task} ${of}`]: 1,
	});
	isLocked = false;
	await clock.runUntil(running);
	metrics.stop();
	expect(await collect()).toEqual({});
});

it("a database that does not respond shows as a mirror that is down", async () => {
	const { meter, collect } = started();
	mirrorMetrics({ mirror: { status: async () => Promise.reject(new Error("refused")) }, meter });
	expect(await collect()).toEqual({ "countersign.mirror.up 1 {}": 0 });
});
