import { literal } from "../../logs/commands.ts";

/** An id that is long enough to be recognised elsewhere, or a number. */
const ID = /^[\w-]{8,}$|^\d{1,15}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What an id belongs to: `task` for `/tasks/{id}`, `task_id` and the id of a task. Short numbers occur in many collections. */
export type IdKind = string;

export const singular = (name: string): IdKind =>
	name
		.replace(/ies$/, "y")
		.replace(/(s|x|ch|sh)es$/, "$1")
		.replace(/(?<!s)s$/, "");

/** The kind of an id in a field such as `task_id` or `label_ids`; undefined for other fields. */
const kindOfField = (name: string): IdKind | undefined => /^(.+)_ids?$/.exec(name)?.[1];

/** The kinds of the placeholders of a path, in order. */
export function kindsOfPath(template: string): IdKind[] {
	const parts = template.split("/");
	return parts.flatMap((part, index) => {
		const name = /^\{(.+)\}$/.exec(part)?.[1];
		if (name === undefined) return [];
		return [kindOfField(name) ?? singular(parts[index - 1] ?? "")];
	});
}

/** The kind of the records of a resource such as `tasks.comments`. */
export const kindOfOperation = (operation: string): IdKind => singular(operation.split(".").at(-2) ?? "");

const isDigits = (id: unknown): boolean => /^\d+$/.test(String(id));
const nameOf = (id: unknown, kind: IdKind): string => (isDigits(id) ? `${kind} ${String(id)}` : String(id));

/** The ids that a program knows from earlier responses, each with the expression that reads it. */
export class KnownIds {
	readonly #expressions = new Map<string, string>();
	/** Whether an expression needs the function {@link ID_OF}. */
	isUsed = false;

	/** Remembers the ids in a response. @param kind what the response is about */
	learn(step: string, body: unknown, kind: IdKind): void {
		for (const [id, { path, isNumber }] of idsOf(body, kind)) {
			if (this.#expressions.has(id)) continue;
			const call = [step, ...path.map(literal)].join(", ");
			this.#expressions.set(id, isNumber ? `Number(idOf(${call}))` : `idOf(${call})`);
		}
	}

	/**
	 * A value as TypeScript, with known ids as what reads them. A number is only an id where its field says so, because a quantity can have
	 * the same digits.
	 *
	 * @param kind what it is the id of, if it is one
	 */
	written(value: unknown, kind: IdKind | undefined): string {
		if (typeof value === "object" && value !== null) {
			if (Array.isArray(value)) return `[${value.map((one) => this.written(one, kind)).join(", ")}]`;
			const fields = Object.entries(value).map(([name, inner]) => {
				// A plain `__proto__` would set the prototype.
				const own = name === "__proto__" ? '["__proto__"]' : literal(name);
				return `${own}: ${this.written(inner, kindOfField(name))}`;
			});
			return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
		}
		const expression =
			isDigits(value) && kind === undefined ? undefined : this.#expressions.get(nameOf(value, kind ?? ""));
		if (expression === undefined) return literal(value);
		this.isUsed = true;
		return typeof value === "string" && expression.startsWith("Number(") ? `String(${expression})` : expression;
	}

	/** Whether an earlier response had this id. */
	has(id: unknown, kind: IdKind): boolean {
		return this.#expressions.has(nameOf(id, kind));
	}

	/** Finds a UUID in a value that no earlier response had, so that a program that begins with an empty world cannot have it. */
	foreign(value: unknown): string | undefined {
		if (typeof value === "string") return UUID.test(value) && !this.#expressions.has(value) ? value : undefined;
		if (typeof value !== "object" || value === null) return undefined;
		for (const inner of Object.values(value)) {
			const found = this.foreign(inner);
			if (found !== undefined) return found;
		}
		return undefined;
	}
}

/** Reads an id from a response. Part of each saved file that needs it. */
export const ID_OF = [
	"/** Reads the id at a path of a response. */",
	"function idOf(response: unknown, ...path: (string | number)[]): string {",
	"\tlet value = response;",
	'\tfor (const key of path) value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;',
	'\tif (typeof value === "string" || typeof value === "number") return String(value);',
	'\tthrow new Error("The response has no id at " + path.join("."));',
	"}",
];

interface Found {
	readonly path: readonly (string | number)[];
	readonly isNumber: boolean;
}

/**
 * The ids in a response, by name, with where they are.
 *
 * @param kind what the value is about
 */
function idsOf(value: unknown, kind: IdKind, path: readonly (string | number)[] = []): Map<string, Found> {
	const found = new Map<string, Found>();
	if (typeof value !== "object" || value === null) return found;
	for (const [name, inner] of Object.entries(value)) {
		const isItem = Array.isArray(value);
		const own = [...path, isItem ? Number(name) : name];
		const field = name === "id" ? kind : kindOfField(name);
		if (typeof inner === "object") {
			// The items of a list are about the same, and a nested object is about what its field says.
			const about = isItem || name === "data" ? kind : singular(name);
			for (const [id, where] of idsOf(inner, about, own)) if (!found.has(id)) found.set(id, where);
		} else if (
			field !== undefined &&
			(typeof inner === "string" || typeof inner === "number") &&
			ID.test(String(inner))
		) {
			const id = nameOf(inner, field);
			if (!found.has(id)) found.set(id, { path: own, isNumber: typeof inner === "number" });
		}
	}
	return found;
}
