/** Types whose handlers are remembered. The sender chooses types: there may be any number of them, of any length. */
const REMEMBERED_AT_MOST = 500;
const REMEMBERED_LENGTH = 100;

/** Handlers by the name they were registered under: an exact name, a family (`order.*`), or `*`. */
export class Routes<Handler> {
	readonly #named = new Map<string, Handler[]>();
	readonly #unknown: Handler[] = [];
	/** The sender chooses how long a name is and how many dots it has: never read more of it than a registered family needs. */
	#longestFamily = 0;
	/** What was found for types lately. */
	readonly #found = new Map<string, readonly Handler[]>();

	/**
	 * Registers a handler.
	 *
	 * @returns a function that removes it
	 * @throws TypeError for a name with `*` in the wrong place
	 */
	add(name: string, handler: Handler): () => void {
		if (name === "" || /\*./.test(name) || (name.endsWith("*") && name !== "*" && !name.endsWith(".*")))
			throw new TypeError(`"${name}" is not an event name. Use an exact name, a family such as "order.*", or "*".`);
		if (name.endsWith(".*")) this.#longestFamily = Math.max(this.#longestFamily, name.length - 2);
		const list = this.#named.get(name) ?? [];
		this.#named.set(name, list);
		return this.#insert(list, handler);
	}

	/** Registers a handler for events that no exact name and no family matches. */
	addUnknown(handler: Handler): () => void {
		return this.#insert(this.#unknown, handler);
	}

	/** Returns the handlers for an event, the most exact first, each kind in the order of registration. */
	find(type: string): readonly Handler[] {
		const known = this.#found.get(type);
		if (known) return known;
		const found = this.#search(type);
		if (type.length > REMEMBERED_LENGTH) return found;
		if (this.#found.size >= REMEMBERED_AT_MOST) this.#found.clear();
		this.#found.set(type, found);
		return found;
	}

	#search(type: string): readonly Handler[] {
		// A type is never read as a pattern, whatever it looks like.
		const found: Handler[] = type.endsWith("*") ? [] : [...(this.#named.get(type) ?? [])];
		const start = type.slice(0, this.#longestFamily + 1);
		for (let point = start.lastIndexOf("."); point > 0; point = start.lastIndexOf(".", point - 1))
			found.push(...(this.#named.get(`${start.slice(0, point)}.*`) ?? []));
		if (found.length === 0) found.push(...this.#unknown);
		return found.concat(this.#named.get("*") ?? []);
	}

	#insert(list: Handler[], handler: Handler): () => void {
		list.push(handler);
		this.#found.clear();
		return () => {
			const index = list.indexOf(handler);
			if (index < 0) return;
			list.splice(index, 1);
			this.#found.clear();
		};
	}
}
