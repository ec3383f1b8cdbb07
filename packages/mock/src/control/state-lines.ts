import type { JsonObject } from "../engine/json.ts";
import type { Snapshot } from "../engine/snapshot.ts";
import type { ControlState, StoredSnapshot } from "./snapshots.ts";

type World = Snapshot["worlds"][number];
type Written = Snapshot["idempotency"][number];
/** An API without what can be long, which follows in lines of its own. */
type ApiHead = Omit<Snapshot, "worlds" | "idempotency">;
type WorldHead = Omit<World, "data">;

/** A line of a stored state. Each belongs to the latest API, world or snapshot before it. */
type Line =
	| { readonly api: string; readonly state: ApiHead }
	| { readonly world: WorldHead }
	| { readonly collection: string; readonly rows: readonly JsonObject[] }
	| { readonly idempotency: readonly Written[] }
	| { readonly snapshot: Omit<StoredSnapshot, "text"> }
	| { readonly text: string };

/** A line has about as many characters, so that writing it takes a moment only. A single row can be longer. */
const LINE_SIZE = 65_536;

/** Writes a state as lines of JSON, one at a time, so that even a large one never occupies the process for long. */
export function* linesOf({ apis, snapshots }: ControlState): Iterable<string> {
	for (const [api, { worlds, idempotency, ...state }] of Object.entries(apis)) {
		yield line({ api, state });
		for (const { data, ...world } of worlds) {
			yield line({ world });
			for (const [collection, rows] of Object.entries(data))
				yield* listLines(`"collection":${JSON.stringify(collection)},"rows"`, rows);
		}
		yield* listLines('"idempotency"', idempotency);
	}
	for (const { text, ...snapshot } of snapshots) {
		yield line({ snapshot });
		for (let start = 0; start < text.length; start += LINE_SIZE)
			yield line({ text: text.slice(start, start + LINE_SIZE) });
	}
}

const line = (one: Line): string => `${JSON.stringify(one)}\n`;

/** @param name the beginning of each line, with the name of the list */
function* listLines(name: string, items: readonly unknown[]): Iterable<string> {
	let text = "";
	for (const item of items) {
		text += `${text === "" ? `{${name}:[` : ","}${JSON.stringify(item)}`;
		if (text.length < LINE_SIZE) continue;
		yield `${text}]}\n`;
		text = "";
	}
	if (text !== "") yield `${text}]}\n`;
}

/**
 * Reads what {@link linesOf} wrote.
 *
 * @throws Error for a line that has no place
 */
export function stateOf(lines: Iterable<string>): ControlState {
	const apis: [string, Snapshot][] = [];
	const snapshots: { snapshot: Omit<StoredSnapshot, "text">; texts: string[] }[] = [];
	let idempotency: Written[] = [];
	let worlds: World[] = [];
	let data: Record<string, JsonObject[]> = {};
	for (const text of lines) {
		const one = JSON.parse(text) as Line;
		if ("api" in one) {
			worlds = [];
			idempotency = [];
			apis.push([one.api, { ...one.state, worlds, idempotency }]);
		} else if ("world" in one) {
			data = Object.create(null) as typeof data;
			worlds.push({ ...one.world, data });
		} else if ("collection" in one) {
			const rows = data[one.collection] ?? [];
			data[one.collection] = rows;
			for (const row of one.rows) rows.push(row);
		} else if ("idempotency" in one) for (const answer of one.idempotency) idempotency.push(answer);
		else if ("snapshot" in one) snapshots.push({ snapshot: one.snapshot, texts: [] });
		else if ("text" in one) snapshots.at(-1)?.texts.push(one.text);
		else throw new Error(`a line begins with ${text.slice(0, 40)}`);
	}
	return {
		apis: Object.fromEntries(apis),
		snapshots: snapshots.map(({ snapshot, texts }) => ({ ...snapshot, text: texts.join("") })),
	};
}
