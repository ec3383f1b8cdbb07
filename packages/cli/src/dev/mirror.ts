import {
	createMirror,
	type Feed,
	type Mirror,
	type MirrorStatus,
	memoryMirror,
	postgresMirror,
	type TableDescription,
} from "@countersign/mirror";
import type { ServedMirror } from "@countersign/mock/control";
import { sleep } from "@countersign/webhooks/internal";
import { openDatabase } from "../mirror/database.ts";
import type { PrintedKey } from "../mock/first-call.ts";
import { internalKey, keyOf } from "../mock/startable.ts";
import type { Machine } from "../shared/machine.ts";
import type { Served } from "./served.ts";

type MirrorState = Awaited<ReturnType<ServedMirror["state"]>>;
type MirrorSample = MirrorState["history"][number];

/** A mirror beside a mock. */
export interface DevMirror extends ServedMirror {
	close(): Promise<void>;
}

/** How often the mirror is looked at for its history, and how many looks are kept. */
const SAMPLE_EVERY = 2_000;
const MAX_SAMPLES = 240;
/** How often the mirror asks what changed, and reads all lists again, in milliseconds. The API is on the same machine. */
const FEED_EVERY = 5_000;
const WALK_EVERY = 60_000;

/**
 * Starts a mirror of the entity of the printed key. Undefined for an API that cannot be mirrored.
 *
 * @param folder where it is kept; in memory without one
 */
export async function startMirror(
	served: Served,
	folder: string | undefined,
	machine: Machine,
): Promise<DevMirror | undefined> {
	const { entityId } = keyOf(served.mock);
	const system = await systemOf(served, internalKey(served.mock, "mirror", entityId));
	if (!system) return undefined;
	const { resources, ...connected } = system;
	const database = folder === undefined ? undefined : await openDatabase(folder, machine);
	const mirror = createMirror({
		...connected,
		resources,
		database: database ? postgresMirror({ client: database.client, resources }) : memoryMirror(machine.clock),
		clock: machine.clock,
		feedEvery: FEED_EVERY,
		walkEvery: WALK_EVERY,
	});
	const running = new RunningDevMirror(mirror, entityId, machine);
	return {
		state: () => running.state(),
		check: () => running.check(),
		async close() {
			await running.close();
			await database?.close();
		},
	};
}

interface System {
	readonly client: object;
	readonly resources: readonly TableDescription[];
	readonly feed?: Feed;
}

async function systemOf({ name, mock, url }: Served, { key, entityId }: PrintedKey): Promise<System | undefined> {
	// Calls stay in this process, so no certificate and no proxy is in their way.
	const options = {
		apiKey: key,
		baseUrl: url,
		fetch: (...request: Parameters<typeof fetch>) => mock.fetch(new Request(...request)),
	};
	if (name === "arcus") {
		const [{ Arcus }, { arcusFeed, arcusTables }] = await Promise.all([
			import("@countersign/sdk/arcus"),
			import("@countersign/mirror/arcus"),
		]);
		const client = new Arcus({ ...options, entityId });
		return { client, resources: arcusTables, feed: arcusFeed(client) };
	}
	if (name === "arca") {
		const [{ Arca }, { arcaTables }] = await Promise.all([
			import("@countersign/sdk/arca"),
			import("@countersign/mirror/arca"),
		]);
		return { client: new Arca(options), resources: arcaTables };
	}
	return undefined;
}

class RunningDevMirror {
	readonly #mirror: Mirror;
	readonly #entityId: string;
	readonly #machine: Pick<Machine, "clock" | "warn">;
	readonly #stop = new AbortController();
	readonly #work: Promise<unknown>;
	readonly #history: MirrorSample[] = [];
	#checking: Promise<unknown> | undefined;
	/** Since when something of a list has been waiting. */
	readonly #behindSince = new Map<string, number>();

	constructor(mirror: Mirror, entityId: string, machine: Pick<Machine, "clock" | "warn">) {
		this.#mirror = mirror;
		this.#entityId = entityId;
		this.#machine = machine;
		const warn = (error: unknown): void => {
			if (!this.#stop.signal.aborted)
				machine.warn(`The mirror stopped: ${error instanceof Error ? error.message : String(error)}`);
		};
		this.#work = Promise.all([
			mirror.run({ follow: true, signal: this.#stop.signal }).catch(warn),
			this.#sample().catch(warn),
		]);
	}

	async #sample(): Promise<void> {
		const { signal } = this.#stop;
		while (!signal.aborted) {
			this.#stateOf(await this.#mirror.status());
			await sleep(this.#machine.clock, SAMPLE_EVERY, signal).catch(() => undefined);
		}
	}

	async state(): Promise<MirrorState> {
		return this.#stateOf(await this.#mirror.status());
	}

	/** A check reads every record, so several callers share one. */
	async check(): Promise<MirrorState> {
		this.#checking ??= this.#mirror.verify({ signal: this.#stop.signal }).finally(() => {
			this.#checking = undefined;
		});
		await this.#checking;
		return this.state();
	}

	#stateOf({ isComplete, resources, feed }: MirrorStatus): MirrorState {
		const now = this.#machine.clock.now();
		const lists = resources.map((one) => ({
			resource: one.resource,
			rows: one.rows,
			pending: one.pending,
			state: one.state,
			lag_ms: this.#lagOf(one, now),
			walked_from: isoOrNull(one.walkedFrom),
			verified_through: isoOrNull(one.verifiedThrough),
			differences: one.differences ?? null,
			last_error: one.lastError ?? null,
			limits: [...one.limits],
		}));
		const total = (of: (one: (typeof lists)[number]) => number): number => lists.reduce((sum, one) => sum + of(one), 0);
		this.#history.push({
			at: new Date(now).toISOString(),
			rows: total(({ rows }) => rows),
			pending: total(({ pending }) => pending),
			lag_ms: Math.max(0, ...lists.map(({ lag_ms }) => lag_ms)),
			differences: total(({ differences }) => differences ?? 0),
		});
		if (this.#history.length > MAX_SAMPLES) this.#history.shift();
		return {
			entity_id: this.#entityId,
			is_complete: isComplete,
			resources: lists,
			feed: feed ? { state: feed.state, read_at: isoOrNull(feed.readAt), last_error: feed.lastError ?? null } : null,
			history: [...this.#history],
		};
	}

	#lagOf({ resource, pending, state }: MirrorStatus["resources"][number], now: number): number {
		if (pending === 0 && state === "complete") this.#behindSince.delete(resource);
		else if (!this.#behindSince.has(resource)) this.#behindSince.set(resource, now);
		return Math.max(0, Math.round(now - (this.#behindSince.get(resource) ?? now)));
	}

	async close(): Promise<void> {
		this.#stop.abort();
		await this.#mirror.close();
		await this.#work;
	}
}

const isoOrNull = (ms: number | undefined): string | null => (ms === undefined ? null : new Date(ms).toISOString());
