/** Reads form bodies and query strings: brackets, dots and repeated names. */
import { define } from "./synthesis.ts";

const MAX_PAIRS = 2_000;
const MAX_STEPS = 8;
const MAX_INDEX = 1_000;

/** The values of one name. */
interface Leaf {
	readonly values: string[];
	isList: boolean;
}

type Tree = Map<string, Tree | Leaf>;

const isLeaf = (one: Tree | Leaf | undefined): one is Leaf => one !== undefined && !(one instanceof Map);

/** Returns the steps of a name: `a[b][]` is `a`, `b` and an empty step. */
function stepsOf(name: string): readonly string[] {
	const at = name.indexOf("[");
	if (at <= 0 || !name.endsWith("]")) return [name];
	const inner = name.slice(at + 1, -1).split("][");
	return inner.length >= MAX_STEPS ? [name] : [name.slice(0, at), ...inner];
}

/** Returns the values of a form. Texts stay texts; a name that occurs more than once is a list. */
export function formValues(pairs: Iterable<readonly [string, string]>): Record<string, unknown> {
	const root: Tree = new Map();
	let count = 0;
	for (const [name, value] of pairs) {
		if (++count > MAX_PAIRS) break;
		let at = root;
		const steps = stepsOf(name);
		for (const [index, step] of steps.entries()) {
			const isList = index === steps.length - 2 && steps.at(-1) === "";
			const before = at.get(step);
			if (isList || index === steps.length - 1) {
				const leaf = before === undefined ? { values: [], isList } : before;
				if (isLeaf(leaf)) leaf.values.push(value);
				at.set(step, leaf);
				break;
			}
			if (isLeaf(before)) break;
			const next: Tree = before ?? new Map();
			at.set(step, next);
			at = next;
		}
	}
	return plain(root) as Record<string, unknown>;
}

function plain(tree: Tree): unknown {
	const names = [...tree.keys()];
	const shown = (one: Tree | Leaf | undefined): unknown => {
		if (!isLeaf(one)) return one && plain(one);
		return one.isList || one.values.length > 1 ? one.values : one.values[0];
	};
	if (names.length > 0 && names.every((name) => /^\d{1,4}$/.test(name) && Number(name) < MAX_INDEX))
		return names.sort((a, b) => Number(a) - Number(b)).map((name) => shown(tree.get(name)));
	const made: Record<string, unknown> = Object.create(null);
	for (const [name, one] of tree) define(made, name, shown(one));
	return made;
}

/** A part of a multipart body. */
export interface Part {
	readonly name: string;
	readonly filename?: string;
	readonly contentType?: string;
	readonly text: string;
}

const MAX_PARTS = 1_000;

/** Returns the parts of a multipart body; undefined if it is not one. */
export function partsOf(contentType: string, body: string): readonly Part[] | undefined {
	const found = /boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(contentType);
	const boundary = found?.[1] ?? found?.[2];
	if (boundary === undefined) return undefined;
	const pieces = `\r\n${body}`.split(`\r\n--${boundary}`, MAX_PARTS + 2);
	if (pieces.length < 2 || !pieces.some((one) => one.startsWith("--"))) return undefined;
	const parts: Part[] = [];
	for (const piece of pieces.slice(1)) {
		if (piece.startsWith("--")) break;
		const end = piece.indexOf("\r\n\r\n");
		if (end < 0) return undefined;
		const head = piece.slice(0, end);
		const name = /content-disposition:[^\r\n]*?[;\s]name="([^"]*)"/i.exec(head)?.[1];
		if (name === undefined) return undefined;
		const filename = /;\s*filename="([^"]*)"/i.exec(head)?.[1];
		const type = /content-type:\s*([^\r\n]+)/i.exec(head)?.[1];
		parts.push({
			name,
			...(filename !== undefined && { filename }),
			...(type !== undefined && { contentType: type.trim() }),
			text: piece.slice(end + 4),
		});
	}
	return parts;
}
