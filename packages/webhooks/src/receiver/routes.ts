/** How many types the cache holds, and how long each may be. The sender chooses the types, so their number and length are unlimited. */
const REMEMBERED_AT_MOST = 500;
const REMEMBERED_LENGTH = 100;

/** Finds handlers by the name they were registered for: an exact name, a family (`order.*`), or `*`. */
export class Routes<Handler> {
	readonly #named = new Map<string, Handler[]>();
	readonly #unknown: Handler[] = [];
	/**
	 * The length of the longest registered family. The sender chooses how long a name is and how many dots it has, so no more than this is
	 * searched.
	 */
	#longestFamily = 0;
	/** A cache of the handlers found for recent types. */
	readonly #found = new Map<string, readonly Handler[]>();

	/**
	 * Registers a handler.
	 *
	 * @returns a function that removes the handler
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

	/** Registers a handler for events that match no exact name and no family. */
	addUnknown(handler: Handler): () => void {
		return this.#insert(this.#unknown, handler);
	}

	/** Returns the handlers for an event: the most specific first, then in the order of registration. */
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
		// A type that ends in `*` must not match a registered pattern.
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
