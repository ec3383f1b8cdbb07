import { CauseRunner } from "./cause-runner.ts";
import { createClock, type SchedulingClock } from "./clock.ts";
import { Deliveries } from "./deliveries.ts";
import { EngineState } from "./engine-state.ts";
import { EventSender } from "./event-sender.ts";
import { ExchangeRunner } from "./exchange-runner.ts";
import { FaultPlan } from "./faults.ts";
import { IdempotencyMemory } from "./idempotency.ts";
import { Jobs, type ScheduledJob } from "./jobs.ts";
import { Journal } from "./journal.ts";
import { KeyRing } from "./key-ring.ts";
import { Limits } from "./limits.ts";
import { Listeners } from "./listeners.ts";
import { Log } from "./log.ts";
import type { MockOptions } from "./options.ts";
import type { Places } from "./page.ts";
import { Pipeline } from "./pipeline.ts";
import { type Post, postOverHttp } from "./post.ts";
import type { MockProvider } from "./provider.ts";
import type { RequestEntry } from "./request-entry.ts";
import { RequestIds } from "./request-ids.ts";
import { RuleRunner, type RunContext } from "./run.ts";
import { ScopeLedger } from "./scope-ledger.ts";
import { WorldServices } from "./services.ts";
import { Trace } from "./trace.ts";
import { type DocumentChecks, documentChecks } from "./validate.ts";
import { Worlds } from "./worlds.ts";

const START = Date.UTC(2026, 4, 1);

/** What the other parts are built on: time, keys, data and logs. */
interface Ground {
	readonly provider: MockProvider;
	readonly options: MockOptions;
	readonly seed: string;
	readonly log: Log;
	readonly listeners: Listeners;
	readonly trace: Trace;
	readonly clock: SchedulingClock;
	/** The types of all events that the API can send, sorted. */
	readonly eventTypes: readonly string[];
	readonly faults: FaultPlan;
	readonly checks: DocumentChecks;
	readonly ring: KeyRing;
	readonly worlds: Worlds;
	readonly limits: Limits;
	readonly memory: IdempotencyMemory;
	readonly ledger: ScopeLedger;
	readonly requests: Journal<RequestEntry>;
	readonly requestIds: RequestIds;
}

/** The parts of an engine. */
export interface EngineParts extends Ground {
	readonly post: Post;
	/** Undefined for an API without webhooks. */
	readonly deliveries: Deliveries | undefined;
	readonly causes: CauseRunner;
	readonly exchanges: ExchangeRunner;
	readonly events: EventSender;
	readonly pipeline: Pipeline;
	readonly state: EngineState;
}

/** Creates the parts of an engine and connects them. */
export function createParts(provider: MockProvider, options: MockOptions): EngineParts {
	const ground = groundOf(provider, options);
	const { seed, listeners, trace, clock, requestIds, requests } = ground;
	const post =
		options.post ?? postOverHttp({ allowsLocal: options.allowLocalWebhooks === true, lookup: options.lookup });
	const deliveries = deliveriesOf(ground, post);
	const causes = new CauseRunner(trace, listeners, () => clock.now());
	const exchanges = new ExchangeRunner(trace, listeners);
	const events = new EventSender({ provider, seed, deliveries, causes, listeners, trace });
	const jobs: Jobs = new Jobs(clock, (job) => runJob(ground, causes, rules, job));
	const rules = rulesOf(ground, deliveries, events, (job) => jobs.schedule(job));
	const pipeline = new Pipeline({
		...ground,
		rules,
		now: () => clock.now(),
		nextId: () => requestIds.next(),
		done: (entry) => {
			requests.add(entry);
			exchanges.handled(entry);
			listeners.tell("request", entry);
		},
	});
	const state = new EngineState({ ...ground, jobs, deliveries });
	return { ...ground, post, deliveries, causes, exchanges, events, pipeline, state };
}

function groundOf(provider: MockProvider, options: MockOptions): Ground {
	const seed = String(options.seed ?? 1);
	/** How many rows the append-only logs keep. */
	const keep = options.journal?.logs ?? 100_000;
	const log = new Log(options.logger);
	const trace = new Trace();
	const clock = createClock(options.clock ?? "real", options.startAt ?? START);
	const eventTypes = [...new Set([...provider.events, ...provider.routes.flatMap((route) => route.emits)])].sort();
	return {
		provider,
		options,
		seed,
		log,
		listeners: new Listeners(log),
		trace,
		clock,
		eventTypes,
		faults: new FaultPlan(
			provider.routes.map((route) => route.id),
			eventTypes,
		),
		checks: documentChecks(provider.schemas),
		ring: new KeyRing(provider, seed, clock),
		worlds: new Worlds(provider, seed, clock.now, trace, keep),
		limits: new Limits(),
		memory: new IdempotencyMemory(keep),
		ledger: new ScopeLedger(),
		requests: new Journal(options.journal?.requests ?? 10_000),
		requestIds: new RequestIds(seed),
	};
}

function deliveriesOf(
	{ provider, options, clock, listeners, faults, log }: Ground,
	post: Post,
): Deliveries | undefined {
	return (
		provider.webhooks &&
		new Deliveries(provider.webhooks, clock, {
			post,
			timeScale: options.webhookTimeScale ?? 1,
			journal: options.journal?.deliveries ?? 10_000,
			tell: (attempt) => listeners.tell("delivery", attempt),
			takeFault: (type) => faults.takeDelivery(type),
			failed: (error) => log.failed("a delivery could not be made", error),
		})
	);
}

function rulesOf(
	ground: Ground,
	deliveries: Deliveries | undefined,
	events: EventSender,
	schedule: RunContext["schedule"],
): RuleRunner {
	const { provider, options, seed, ring, clock, checks, worlds, ledger, trace, requests } = ground;
	const services = new WorldServices({
		seed,
		ring,
		deliveries,
		allowsLocal: options.allowLocalWebhooks === true,
		now: clock.now,
		requests: () => requests.all(),
		tell: (event) => events.sent(event),
		check: (operation, body) => {
			const route = provider.routes.find((one) => one.id === operation);
			if (route) checks.body(route, body);
		},
	});
	return new RuleRunner({
		provider,
		seed,
		checkResponses: options.checkResponses !== false,
		checks,
		worlds,
		ledger,
		trace,
		services: (world) => services.of(world),
		placesOf: (world, cursor, items) => {
			const [first] = items;
			const kinds: Places[] = [...world.db.holding(cursor), ring];
			return kinds.find(
				(one) => one.placeOf(cursor) !== undefined && (!first || one.placeOf(String(first.id)) !== undefined),
			);
		},
		schedule,
		send: (world, told) => events.send(world, told),
		strict: options.strict === true,
	});
}

function runJob(
	{ worlds, ring, log, clock }: Ground,
	causes: CauseRunner,
	rules: RuleRunner,
	scheduled: ScheduledJob,
): void {
	const { world: name, job, payload, requestId } = scheduled;
	const world = worlds.byName(name);
	const key = world && ring.all().find((one) => one.entityId === world.entityId && one.mode === world.mode);
	if (!world || !key) return;
	// A failed job must not stop the clock.
	log.guarded(`the job ${job}`, () =>
		causes.run(world, { kind: "job", name: job, detail: payload, requestId }, () =>
			rules.work(scheduled, world, key, clock.now()),
		),
	);
}
