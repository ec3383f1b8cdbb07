import type { JsonObject } from "../document/load.ts";
import { list } from "../document/values.ts";
import type { OperationPlace } from "../intake/draft.ts";
import { wordsOf } from "../intake/safe-names.ts";
import type { Look } from "./look.ts";
import { type Literal, normalOf, type PathShape, sameName } from "./path-shape.ts";
import { isClearVerb } from "./words.ts";

const SHARE = 1 / 3;
/** An action such as `cancel` is not a part of a record. */
const isPart = (literal: Literal | undefined): boolean => literal !== undefined && !isClearVerb(literal.words[0] ?? "");

/** Knows which collections are fields of the record that they are in, such as the sources of a customer that has `sources`. */
export class Embedded {
	readonly #fields = new Map<string, ReadonlySet<string>>();
	readonly #records = new Map<string, OperationPlace>();
	/** The parts of each record, by its path. */
	readonly #parts = new Map<string, Map<string, Literal>>();

	constructor(
		private readonly look: Look,
		places: readonly OperationPlace[],
		shapes: ReadonlyMap<string, PathShape>,
	) {
		for (const literal of [...shapes.values()].flatMap(({ literals }) => literals)) {
			if (!literal.isInRecord || literal.isMethod) continue;
			const parts = this.#parts.get(literal.parent) ?? new Map<string, Literal>();
			this.#parts.set(literal.parent, parts.set(sameName(literal.words), literal));
		}
		for (const place of places) if (place.method === "get") this.#records.set(normalOf(place.path).join("/"), place);
	}

	/**
	 * Returns whether a name belongs to a record that has a field of that name. All parts of a record are named in the same way, so it
	 * is enough if that is so for one third of them.
	 */
	has({ isInRecord, parent }: Literal): boolean {
		if (!isInRecord) return false;
		const fields = this.#fieldsOf(parent);
		const parts = [...(this.#parts.get(parent)?.keys() ?? [])].filter((name) =>
			isPart(this.#parts.get(parent)?.get(name)),
		);
		return parts.length > 0 && parts.filter((name) => fields.has(name)).length >= parts.length * SHARE;
	}

	#fieldsOf(parent: string): ReadonlySet<string> {
		const known = this.#fields.get(parent);
		if (known) return known;
		const place = this.#records.get(parent);
		const schema = place && this.look.follow(this.look.resultSchema(place));
		const fields = new Set<string>();
		const collect = (one: JsonObject): void => {
			for (const [name, value] of Object.entries(this.look.properties(one)))
				if (
					this.look.types(value).some((type) => type === "array" || type === "object") ||
					this.look.nameOf(value) !== undefined
				)
					fields.add(sameName(wordsOf(name)));
		};
		if (schema)
			for (const one of [schema, ...list(schema.anyOf), ...list(schema.oneOf)]) collect(this.look.follow(one));
		this.#fields.set(parent, fields);
		return fields;
	}
}
