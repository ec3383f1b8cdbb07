import type { DatabaseSnapshot } from "../engine/database.ts";
import { entityIdProblem } from "../engine/entity-id.ts";
import type { JsonObject } from "../engine/json.ts";
import type { Snapshot } from "../engine/snapshot.ts";
import { ControlError, notFound } from "./errors.ts";
import type { RecordDifference, Record as Row, SavedSnapshot, SnapshotDifferences } from "./generated/types.ts";
import { iso, type ServedApi } from "./served-api.ts";

/** The state of every served API. */
export type SandboxState = Readonly<Record<string, Snapshot>>;

/** A named snapshot. */
export interface StoredSnapshot {
	/** Name of the snapshot. */
	readonly name: string;
	/** When it was saved, in milliseconds since 1970. */
	readonly savedAt: number;
	/** The state as JSON, so that later changes of rows cannot reach it. */
	readonly text: string;
}

const MAX_SNAPSHOTS = 100;
const MAX_BYTES = 256 * 1024 * 1024;
const MAX_DIFFERENCES = 1_000;

/** Everything that a later run needs to continue. */
export interface ControlState {
	/** The state of every API, including those that are not served now. */
	readonly apis: SandboxState;
	/** The named snapshots. */
	readonly snapshots: readonly StoredSnapshot[];
}

/** Named states of all served APIs. */
export class Snapshots {
	readonly #apis: () => readonly ServedApi[];
	readonly #now: () => number;
	readonly #saved = new Map<string, StoredSnapshot>();
	/** States of APIs that are not served now. */
	#others: SandboxState = {};

	constructor(apis: () => readonly ServedApi[], now: () => number) {
		this.#apis = apis;
		this.#now = now;
	}

	list(): SavedSnapshot[] {
		return [...this.#saved.values()].map(shown);
	}

	/** @throws ControlError 409 if there are too many already, or they are too large */
	save(name: string): SavedSnapshot {
		const text = JSON.stringify(this.current());
		const others = [...this.#saved.values()].filter((one) => one.name !== name);
		if (others.length >= MAX_SNAPSHOTS)
			throw new ControlError(
				409,
				"too_many_snapshots",
				`${MAX_SNAPSHOTS} snapshots are saved already. Delete one first.`,
			);
		const total = others.reduce((sum, one) => sum + one.text.length, text.length);
		if (total > MAX_BYTES)
			throw new ControlError(
				409,
				"too_many_snapshots",
				"The snapshots together would exceed 256 MiB. Delete one first.",
			);
		const saved = { name, savedAt: this.#now(), text };
		this.#saved.delete(name);
		this.#saved.set(name, saved);
		return shown(saved);
	}

	/** @throws ControlError 404 */
	delete(name: string): void {
		this.#find(name);
		this.#saved.delete(name);
	}

	/** @throws ControlError 404 */
	restore(name: string): void {
		this.replace(this.#read(name));
	}

	/** Replaces the state of every API that the state has. @throws ControlError 409 if an API cannot have one of its entities; then nothing has changed */
	replace(state: SandboxState): void {
		for (const api of this.#apis()) checkEntities(api, state[api.name]);
		for (const api of this.#apis()) {
			const own = state[api.name];
			if (!own) continue;
			api.mask.remember();
			api.engine.restore(own);
		}
	}

	/** The current state. It shares its rows with the mocks. */
	current(): SandboxState {
		return Object.fromEntries(this.#apis().map((api) => [api.name, api.engine.shared()]));
	}

	/** Compares a snapshot with another one, or with the current state. @throws ControlError 404 */
	compare(name: string, other: string | undefined): SnapshotDifferences {
		const before = this.#read(name);
		const after = other === undefined ? this.current() : this.#read(other);
		const data: RecordDifference[] = [];
		for (const difference of differences(before, after)) {
			if (data.length === MAX_DIFFERENCES) return { data, truncated: true };
			data.push(difference);
		}
		return { data, truncated: false };
	}

	/** Returns everything that a later run needs. */
	all(): ControlState {
		return { apis: { ...this.#others, ...this.current() }, snapshots: [...this.#saved.values()] };
	}

	/** Replaces everything by what an earlier run has stored. */
	load({ apis, snapshots }: ControlState): void {
		const served = new Set(this.#apis().map(({ name }) => name));
		this.#others = Object.fromEntries(Object.entries(apis).filter(([name]) => !served.has(name)));
		this.replace(apis);
		this.#saved.clear();
		for (const one of snapshots) this.#saved.set(one.name, one);
	}

	#find(name: string): StoredSnapshot {
		const found = this.#saved.get(name);
		if (!found) throw notFound(`There is no snapshot "${name}".`);
		return found;
	}

	#read(name: string): SandboxState {
		return JSON.parse(this.#find(name).text) as SandboxState;
	}
}

/** An entity of an earlier version can have an id that no response may contain: every call that creates a record in it would fail. */
function checkEntities({ engine: { provider } }: ServedApi, snapshot: Snapshot | undefined): void {
	const wrong = snapshot?.worlds.find(({ entityId }) => entityIdProblem(provider, entityId) !== undefined);
	if (!wrong) return;
	throw new ControlError(
		409,
		"unusable_state",
		`The stored entity ${JSON.stringify(wrong.entityId)} of ${provider.title} is of an earlier version. Ids of its entities must be UUIDs now, because responses contain them as such`,
	);
}

const shown = ({ name, savedAt, text }: StoredSnapshot): SavedSnapshot => ({
	name,
	saved_at: iso(savedAt),
	bytes: Buffer.byteLength(text),
});

function* differences(before: SandboxState, after: SandboxState): Iterable<RecordDifference> {
	for (const api of new Set([...Object.keys(before), ...Object.keys(after)])) {
		const [old, young] = [worldsOf(before[api]), worldsOf(after[api])];
		for (const name of new Set([...old.keys(), ...young.keys()])) {
			const slash = name.lastIndexOf("/");
			const place = { api, entity_id: name.slice(0, slash), mode: name.slice(slash + 1) as "live" | "test" };
			for (const one of rowDifferences(old.get(name) ?? {}, young.get(name) ?? {})) yield { ...place, ...one };
		}
	}
}

const worldsOf = (snapshot: Snapshot | undefined): Map<string, DatabaseSnapshot> =>
	new Map(snapshot?.worlds.map(({ name, data }) => [name, data]) ?? []);

function* rowDifferences(
	before: DatabaseSnapshot,
	after: DatabaseSnapshot,
): Iterable<Omit<RecordDifference, "api" | "entity_id" | "mode">> {
	for (const collection of new Set([...Object.keys(before), ...Object.keys(after)])) {
		const [old, young] = [byId(before[collection]), byId(after[collection])];
		for (const id of new Set([...old.keys(), ...young.keys()])) {
			const [one, other] = [old.get(id), young.get(id)];
			if (JSON.stringify(one) === JSON.stringify(other)) continue;
			yield { collection, id, before: (one as Row | undefined) ?? null, after: (other as Row | undefined) ?? null };
		}
	}
}

const byId = (rows: readonly JsonObject[] = []): Map<string, JsonObject> =>
	new Map(rows.map((row) => [String(row.id), row]));
