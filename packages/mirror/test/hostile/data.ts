import type { VendorClock } from "./clock.ts";
import type { Trouble } from "./trouble.ts";
import type { Thing } from "./vendor.ts";

/** The longest time by which a replica lags behind, in milliseconds. */
const LAG = 700;

/** A state of a record, and when it began. */
export interface State {
	readonly at: number;
	readonly thing: Thing | undefined;
}

/** The records of a vendor, and what changes them. */
export abstract class VendorData {
	readonly boxes = new Map<string, Thing>();
	readonly parts = new Map<string, Thing>();
	readonly crates = new Map<string, Thing>();
	readonly rates = new Map<string, Thing>();
	readonly activity: Readonly<Record<string, unknown>>[] = [];
	protected readonly clock: VendorClock;
	protected readonly trouble: Trouble;
	protected isCalm = false;
	/** Every state of each record with the time at which it began. */
	readonly #history = new Map<string, State[]>();
	#ids = 0;
	#extra: Readonly<Record<string, unknown>> = {};
	onEvent: (event: object) => void = () => {};

	constructor(clock: VendorClock, trouble: Trouble) {
		this.clock = clock;
		this.trouble = trouble;
	}

	/** Whether the vendor is down. */
	abstract get isDown(): boolean;

	/** When a record was created or changed last. */
	changedAt(id: string): number {
		return this.states(id).at(-1)?.at ?? 0;
	}

	/** Every state of a record, from before it was created. */
	states(id: string): readonly State[] {
		return this.#history.get(id) ?? [{ at: 0, thing: undefined }];
	}

	/** The records of each list. */
	all(): readonly (readonly [string, ReadonlyMap<string, Thing>])[] {
		return [
			["boxes", this.boxes],
			["boxes.parts", this.parts],
			["crates", this.crates],
			["rates", this.rates],
		];
	}

	protected chance(share: number): boolean {
		return !this.isCalm && this.clock.random() < share;
	}

	/** A box as a read by its id shows it. */
	protected boxSeen(id: string): Thing | undefined {
		if (!this.chance(this.trouble.replica)) return this.boxes.get(id);
		const { random } = this.clock;
		const until = this.clock.monotonic() - (random() < 0.5 ? LAG : random() * LAG);
		return this.states(id)
			.filter(({ at }) => at <= until)
			.at(-1)?.thing;
	}

	/** Changes something, or one thing several times at the same moment. Unless times are precise, they have a precision of a second, so these changes have the same. */
	change(): void {
		const { random } = this.clock;
		if (random() < this.trouble.rates) {
			this.#changeRate();
			return;
		}
		const dice = random();
		if (dice < 0.45) this.#changeBox();
		else if (dice < 0.55) for (let n = 0; n < 3; n++) this.#edit(this.#pick(this.boxes));
		else if (dice < 0.9) this.#changeCrate();
		else this.#changePart();
	}

	/** Every record gets a new field, and keeps its version. */
	addField(): void {
		if (Object.keys(this.#extra).length > 0) return;
		this.#extra = { color: "red" };
		for (const things of [this.boxes, this.parts, this.crates, this.rates])
			for (const thing of things.values()) this.#put(things, { ...thing, ...this.#extra });
	}

	#pick(of: ReadonlyMap<string, Thing>): Thing | undefined {
		const all = [...of.values()];
		// Half of the changes are about the newest records, so that they come while these are being read.
		const first = this.clock.random() < 0.5 ? Math.max(0, all.length - 2) : 0;
		return all[first + Math.floor(this.clock.random() * (all.length - first))];
	}

	#put(things: Map<string, Thing>, thing: Thing): void {
		things.set(thing.id, thing);
		this.#remember(thing.id, thing);
	}

	#remove(things: Map<string, Thing>, id: string): void {
		things.delete(id);
		this.#remember(id, undefined);
	}

	#remember(id: string, thing: Thing | undefined): void {
		this.#history.set(id, [...this.states(id), { at: this.clock.monotonic(), thing }]);
	}

	#create(things: Map<string, Thing>, object: string, fields: Readonly<Record<string, unknown>> = {}): Thing {
		const id = `${object.slice(0, 2)}${String(++this.#ids).padStart(5, "0")}`;
		const made: Thing = { id, object, name: `${object} ${id}`, ...fields, ...this.#extra };
		this.#put(things, made);
		return made;
	}

	#happened(type: string, data: Thing): void {
		this.activity.push({ id: `a${this.activity.length}`, object: data.object, of: data.id });
		if (this.isDown || this.chance(this.trouble.lost)) return;
		const send = (): void =>
			void this.clock.after(this.clock.random() * this.trouble.late, () => this.onEvent({ type, data }));
		send();
		if (this.chance(this.trouble.twice)) send();
	}

	#now(): string {
		const precision = this.trouble.precise ? 1 : 1_000;
		return new Date(Math.floor(this.clock.monotonic() / precision) * precision).toISOString();
	}

	#size(): number {
		return Math.floor(this.clock.random() * 100);
	}

	#edit(box: Thing | undefined): void {
		if (!box) return;
		const { note: _note, ...without } = box;
		const dice = this.clock.random();
		const note = dice < 0.8 ? box : box.note === undefined ? { ...box, note: "fragile" } : (without as Thing);
		const changed = { ...note, ...(dice < 0.8 && { size: this.#size() }), updated_at: this.#now() };
		this.#put(this.boxes, changed);
		this.#happened("box.changed", changed);
	}

	#changeBox(): void {
		const dice = this.clock.random();
		const box = this.#pick(this.boxes);
		if (!box || (dice < 0.5 && this.boxes.size < this.trouble.most)) {
			const made = this.#create(this.boxes, "box", { size: this.#size(), updated_at: this.#now() });
			this.#happened("box.created", made);
			if (dice < 0.3) this.#addPart(made.id);
		} else if (dice < 0.8) this.#edit(box);
		else {
			this.#remove(this.boxes, box.id);
			for (const part of [...this.parts.values()]) if (part.box_id === box.id) this.#remove(this.parts, part.id);
			this.#happened("box.deleted", { id: box.id, object: "box" });
		}
	}

	#addPart(box: string): void {
		this.#happened("part.created", this.#create(this.parts, "part", { box_id: box }));
	}

	#changePart(): void {
		const [box, part] = [this.#pick(this.boxes), this.#pick(this.parts)];
		if (part && this.clock.random() < 0.3) {
			this.#remove(this.parts, part.id);
			this.#happened("part.deleted", part);
		} else if (box) this.#addPart(box.id);
	}

	/** A crate moves from one half of its list to the other and back. */
	#changeCrate(): void {
		const crate = this.#pick(this.crates);
		const dice = this.clock.random();
		if (!crate || (dice < 0.25 && this.crates.size < this.trouble.most))
			this.#happened("crate.created", this.#create(this.crates, "crate", { archived: false, moves: 0 }));
		else if (dice < 0.85) {
			const moved = { ...crate, archived: !crate.archived, moves: Number(crate.moves) + 1 };
			this.#put(this.crates, moved);
			this.#happened("crate.changed", moved);
		} else {
			this.#remove(this.crates, crate.id);
			this.#happened("crate.deleted", crate);
		}
	}

	/** Rates have neither events nor entries in the feed. */
	#changeRate(): void {
		const rate = this.#pick(this.rates);
		const dice = this.clock.random();
		if (rate && dice < 0.3) this.#remove(this.rates, rate.id);
		else if (rate && dice < 0.6) this.#put(this.rates, { ...rate, name: `rate ${this.#size()}` });
		else this.#create(this.rates, "rate");
	}
}
