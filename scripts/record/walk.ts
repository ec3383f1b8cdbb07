/**
 * Turns a recording into a walkthrough: calls in an order that works, in which each id is a variable that an earlier response sets.
 */
import type { Walkthrough, WalkthroughStep } from "@countersign/openapi/document";
import type { ApiModel } from "@countersign/openapi/model";
import type { Exchange, Json, JsonObject } from "./exchange.ts";

/** What is special about the ids of an API. */
export interface Ids {
	/** What a field refers to, if its name does not say so: `{ assignee: "user" }`. */
	readonly kinds?: Readonly<Record<string, string>>;
	/** Fields whose values the environment has, with the value in the recording and the variable. */
	readonly environment?: Readonly<Record<string, readonly [value: Json, variable: string]>>;
	/** Fields of responses whose values count as ids although they are short, such as the date of today. */
	readonly learned?: readonly string[];
	/** Fields that a walkthrough leaves out, because nobody can know their values. */
	readonly omitted?: readonly string[];
}

/** A value in a response that later calls can use. */
interface Source {
	readonly kind: string;
	readonly step: number;
	readonly pointer: string;
	readonly name: string;
	readonly learned: boolean;
	variable?: string;
}

/** It is so long that two are never equal by accident. */
const LONG = 12;
const singular = (word: string): string =>
	word
		.replace(/ies$/, "y")
		.replace(/(ss|us|x|ch)es$/, "$1")
		.replace(/(?<![su])s$/, "");
const camel = (words: string): string =>
	words
		.replace(/[_\-/.]+(\w)/g, (_, letter: string) => letter.toUpperCase())
		.replace(/^\w/, (one) => one.toLowerCase());
const kindOf = (text: string): string => singular(camel(text.replace(/_ids?$/, "")));

class Variables {
	readonly #sources = new Map<string, Source[]>();
	readonly #names = new Map<string, number>();
	readonly #ids: Ids;

	constructor(ids: Ids) {
		this.#ids = ids;
	}

	/** Notes every value of a response that identifies something. */
	learn(value: Json | undefined, step: number, kind: string, pointer = "", name = kind): void {
		if (Array.isArray(value)) {
			for (const [index, one] of value.entries()) this.learn(one, step, kind, `${pointer}/${index}`, name);
			return;
		}
		if (value === null || typeof value !== "object") return;
		for (const [key, one] of Object.entries(value)) {
			const here = `${pointer}/${key}`;
			if (typeof one === "object" && one !== null) {
				const inner = key === "data" ? kind : kindOf(key);
				this.learn(one, step, this.#alias(inner), here, key === "data" ? name : camel(`${name}_${singular(key)}`));
			} else if (
				key === "id" ||
				this.#ids.learned?.includes(key) ||
				(typeof one === "string" && one.length >= LONG && /^[\w-]*\d[\w-]*$/.test(one))
			) {
				const learned = this.#ids.learned?.includes(key) === true;
				const source = { learned, kind: key === "id" ? kind : this.#alias(kindOf(key)), step, pointer: here };
				const known = this.#sources.get(String(one)) ?? [];
				this.#sources.set(String(one), [...known, { ...source, name: key === "id" ? `${name}Id` : camel(key) }]);
			}
		}
	}

	/** Returns the variable that holds a value, or undefined if no response has shown it. */
	use(value: Json, key: string, parent: string): string | undefined {
		if (typeof value !== "string" && typeof value !== "number") return undefined;
		const kind = this.#alias(key === "id" ? parent : kindOf(key));
		const isLong = String(value).length >= LONG;
		const found = this.#sources.get(String(value))?.find((one) => isLong || one.learned || one.kind === kind);
		if (!found) return undefined;
		found.variable ??= this.#unique(found.name);
		return found.variable;
	}

	/** The variables that each step sets. */
	saves(step: number): Record<string, string> {
		const own = [...this.#sources.values()].flat().filter((one) => one.step === step && one.variable !== undefined);
		return Object.fromEntries(own.map((one) => [one.variable ?? "", one.pointer]));
	}

	#alias(kind: string): string {
		return this.#ids.kinds?.[kind] ?? kind;
	}

	#unique(name: string): string {
		const count = (this.#names.get(name) ?? 0) + 1;
		this.#names.set(name, count);
		return count === 1 ? name : `${name}${count}`;
	}
}

/** Writes a walkthrough. Values become variables where an earlier response of the same recording has them. */
export function walkthroughOf(model: ApiModel, exchanges: readonly Exchange[], ids: Ids = {}): Walkthrough {
	const variables = new Variables(ids);
	const replaced = (value: Json, key: string, parent: string): Json => {
		if (Array.isArray(value)) return value.map((one) => replaced(one, key, parent));
		if (value !== null && typeof value === "object")
			return Object.fromEntries(
				Object.entries(value)
					.filter(([name]) => !ids.omitted?.includes(name))
					.map(([name, one]) => [name, replaced(one, name, kindOf(key))]),
			);
		const [known, name] = ids.environment?.[key] ?? [];
		const variable = name !== undefined && known === value ? name : variables.use(value, key, parent);
		if (variable === undefined) return value;
		return typeof value === "number" ? `{{number:${variable}}}` : `{{${variable}}}`;
	};
	const drafts = exchanges.map((one, step) => {
		const operation = model.operations.find(({ id }) => id === one.operation);
		const segments = (operation?.path ?? "").split("/");
		const owner = (name: string): string => kindOf(segments[segments.indexOf(`{${name}}`) - 1] ?? "");
		const draft = {
			path: Object.fromEntries(
				Object.entries(one.path).map(([name, value]) => [name, replaced(value, name, owner(name))]),
			),
			query: replaced(one.query, "", "") as JsonObject,
			body: one.body === undefined ? undefined : replaced(one.body, "", ""),
		};
		variables.learn(one.response, step, kindOf(operation?.resource.at(-1) ?? ""));
		return draft;
	});
	return {
		steps: drafts.map(({ path, query, body }, step): WalkthroughStep => {
			const { chapter, operation } = exchanges[step] as Exchange;
			const saves = variables.saves(step);
			return {
				chapter,
				operation,
				...(Object.keys(path).length > 0 && { path }),
				...(Object.keys(query).length > 0 && { query }),
				...(body !== undefined && { body }),
				...(Object.keys(saves).length > 0 && { saves }),
			};
		}),
	};
}
