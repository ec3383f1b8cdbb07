import type { Clock } from "@countersign/webhooks";
import { realClock } from "./clock.ts";
import type { Mirror, MirrorStatus, ResourceStatus } from "./options.ts";

/** A gauge of OpenTelemetry that is read when metrics are collected. */
export type ObservedGauge = object;

/** What receives the values of one collection. */
export interface ObservedValues {
	/** Records a value. */
	observe(gauge: never, value: number, attributes?: Readonly<Record<string, string>>): void;
}

/** A meter of OpenTelemetry, such as `metrics.getMeter("shop")` of `@opentelemetry/api`. */
export interface MirrorMeter {
	/** Creates a gauge. */
	createObservableGauge(name: string, options: { readonly description: string; readonly unit: string }): ObservedGauge;
	/** Calls `callback` whenever metrics are collected. */
	addBatchObservableCallback(callback: (values: ObservedValues) => Promise<void>, gauges: never[]): void;
	/** Undoes it. */
	removeBatchObservableCallback(callback: (values: ObservedValues) => Promise<void>, gauges: never[]): void;
}

/** Options of {@link mirrorMetrics}. */
export interface MirrorMetricsOptions {
	/** The mirror to watch. */
	readonly mirror: Pick<Mirror, "status">;
	/** The meter that creates the gauges. */
	readonly meter: MirrorMeter;
	/** Attributes of every value, for example to tell several mirrors apart. */
	readonly attributes?: Readonly<Record<string, string>> | undefined;
	/** Pass the clock of the mirror if you gave it one. @defaultValue the real clock */
	readonly clock?: Pick<Clock, "now"> | undefined;
}

type Gauge<Of> = readonly [
	name: string,
	unit: string,
	description: string,
	value: (of: Of, now: number) => number | undefined,
];

const OF_RESOURCES: readonly Gauge<ResourceStatus>[] = [
	["rows", "{record}", "Records in the copy.", ({ rows }) => rows],
	["pending", "{task}", "Records and lists that wait to be read again.", ({ pending }) => pending],
	["lag", "s", "For how long the one that waits longest could have been read.", ({ lag }) => lag / 1000],
	[
		"complete",
		"1",
		"1 if the list was read to its end and nothing waits.",
		(one) => bit(one.state === "complete" && one.pending === 0),
	],
	["failing", "1", "1 while the last request failed.", ({ state }) => bit(state === "failing")],
	["differences", "{record}", "Differences that the last check found.", ({ differences }) => differences],
	[
		"verified.age",
		"s",
		"How long ago the time is up to which a check has proved that nothing is missing.",
		({ verifiedThrough }, now) =>
			verifiedThrough === undefined ? undefined : Math.max(0, now - verifiedThrough) / 1000,
	],
];

const OF_BUDGET: readonly Gauge<NonNullable<MirrorStatus["budget"]>>[] = [
	["budget.limit", "{call}", "Calls per minute that the API accepts with this key.", ({ limit }) => limit],
	["budget.allowed", "{call}", "Calls per minute that the mirror may make now.", ({ allowed }) => allowed],
	["budget.used", "{call}", "Calls of the mirror within the last minute.", ({ used }) => used],
	["budget.waiting", "{call}", "Calls that wait for their place.", ({ waiting }) => waiting],
];

const bit = (value: boolean): number => (value ? 1 : 0);

/**
 * Publishes the status of a mirror as metrics of OpenTelemetry, whose names begin with `countersign.mirror`. The database is read when metrics are
 * collected; the API is never called. If the database does not respond, `countersign.mirror.up` is 0 and the others have no value.
 *
 * @returns what ends it
 */
export function mirrorMetrics({ mirror, meter, attributes = {}, clock = realClock }: MirrorMetricsOptions): {
	/** Stops publishing: the database is not read any more. */
	stop(): void;
} {
	const gauges = new Map<string, ObservedGauge>();
	const create = (name: string, unit: string, description: string): void => {
		gauges.set(name, meter.createObservableGauge(`countersign.mirror.${name}`, { unit, description }));
	};
	create("up", "1", "1 if the database of the mirror responds.");
	for (const [name, unit, description] of [...OF_RESOURCES, ...OF_BUDGET]) create(name, unit, description);
	const observe = async (values: ObservedValues): Promise<void> => {
		const record = (name: string, value: number | undefined, more: Readonly<Record<string, string>> = {}): void => {
			if (value !== undefined) values.observe(gauges.get(name) as never, value, { ...attributes, ...more });
		};
		let status: MirrorStatus;
		try {
			status = await mirror.status();
		} catch {
			return record("up", 0);
		}
		record("up", 1);
		const now = clock.now();
		for (const one of status.resources)
			for (const [name, , , value] of OF_RESOURCES)
				record(name, value(one, now), { "countersign.resource": one.resource });
		if (status.budget) for (const [name, , , value] of OF_BUDGET) record(name, value(status.budget, now));
	};
	const all = [...gauges.values()] as never[];
	meter.addBatchObservableCallback(observe, all);
	return { stop: () => meter.removeBatchObservableCallback(observe, all) };
}
