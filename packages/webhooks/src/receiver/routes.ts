/** Handlers by the name they were registered under: an exact name, a family (`order.*`), or `*`. */
export interface Routes<Handler> {
	add(name: string, handler: Handler): () => void;
	addUnknown(handler: Handler): () => void;
	/** Handlers for an event, the most exact first, each kind in the order of registration. */
	find(type: string): readonly Handler[];
}

export function routes<Handler>(): Routes<Handler> {
	const named = new Map<string, Handler[]>();
	const unknown: Handler[] = [];
	/** The sender chooses how long a name is, and how many points are in it: only as much is read of it as a handler asks for. */
	let longestFamily = 0;
	const insert = (list: Handler[], handler: Handler) => {
		list.push(handler);
		return () => {
			const index = list.indexOf(handler);
			if (index >= 0) list.splice(index, 1);
		};
	};
	return {
		add(name, handler) {
			if (name === "" || /\*./.test(name) || (name.endsWith("*") && name !== "*" && !name.endsWith(".*")))
				throw new TypeError(`"${name}" is not an event name. Use an exact name, a family such as "order.*", or "*".`);
			if (name.endsWith(".*")) longestFamily = Math.max(longestFamily, name.length - 2);
			const list = named.get(name) ?? [];
			named.set(name, list);
			return insert(list, handler);
		},
		addUnknown: (handler) => insert(unknown, handler),
		find(type) {
			// A type is never read as a pattern, whatever it looks like.
			const found: Handler[] = type.endsWith("*") ? [] : [...(named.get(type) ?? [])];
			const start = type.slice(0, longestFamily + 1);
			for (let point = start.lastIndexOf("."); point > 0; point = start.lastIndexOf(".", point - 1))
				found.push(...(named.get(`${start.slice(0, point)}.*`) ?? []));
			if (found.length === 0) found.push(...unknown);
			return found.concat(named.get("*") ?? []);
		},
	};
}
