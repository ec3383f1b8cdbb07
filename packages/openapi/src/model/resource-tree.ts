import type { Operation, Resource } from "./api-model.ts";

interface MutableResource {
	name: string;
	path: string[];
	operations: Operation[];
	children: MutableResource[];
	byName: Map<string, MutableResource>;
}

/** Returns the resources that the names of operations imply, each with those inside it, in the order of their names. */
export function resourceTree(operations: readonly Operation[]): readonly Resource[] {
	const empty = (name: string, path: string[]): MutableResource => ({
		name,
		path,
		operations: [],
		children: [],
		byName: new Map(),
	});
	const root = empty("", []);
	for (const one of operations) {
		let at = root;
		for (const name of one.resource) {
			let next = at.byName.get(name);
			if (!next) {
				next = empty(name, [...at.path, name]);
				at.byName.set(name, next);
				at.children.push(next);
			}
			at = next;
		}
		at.operations.push(one);
	}
	const sort = (resource: MutableResource): void => {
		resource.children.sort((a, b) => (a.name < b.name ? -1 : 1));
		resource.children.forEach(sort);
	};
	sort(root);
	const plain = ({ name, path, operations: own, children }: MutableResource): Resource => ({
		name,
		path,
		operations: own,
		children: children.map(plain),
	});
	return root.children.map(plain);
}
