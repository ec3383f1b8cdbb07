/** Sends boundary values in every field of every operation of a mock, and collects violations. */
import type { Engine } from "../../src/engine/engine.ts";
import type { JsonSchema, MockRoute } from "../../src/engine/route.ts";
import { fieldsOf, type Place, realistic, withField } from "./bodies.ts";
import { BODY_VALUES, FOREIGN_VALUES, LONG_LISTS, PATH_VALUES, QUERY_VALUES, WHOLE_BODIES } from "./values.ts";

export interface Target {
	readonly engine: Engine;
	readonly routes: readonly MockRoute[];
	readonly schemas: Readonly<Record<string, object>>;
	readonly headers: Readonly<Record<string, string>>;
	/** Where the API's paths begin, such as `/v1`. */
	readonly base: string;
	/** The prefix of paths that exist only below an entity. */
	readonly entityBase?: string;
	/** Ids for a path parameter, the most likely first. */
	pathIds(route: MockRoute, name: string): readonly string[];
	/** The id that a field of a body may hold. */
	bodyId(route: MockRoute, field: string): string | undefined;
	/** A body that is better than the document's example. */
	body?(route: MockRoute): object | undefined;
	/** Saves the state of the world, and returns a function that restores it. */
	remember(): () => void;
}

export interface Fault {
	readonly operation: string;
	readonly place: string;
	readonly value: string;
	readonly answer: string;
}

const show = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}… (${value.length})` : value);

/** Traces of our own code in a response: a path, a stack frame, the name of a JavaScript error. */
const LEAK =
	/\bat .*\.(ts|js|mjs):\d+|node_modules|node:internal|\b(Type|Range|Syntax|Reference)Error\b|\[object Object\]/;

/** Every field name in the document. */
const namesIn = (schemas: Readonly<Record<string, object>>): string[] => [
	...new Set(
		Object.values(schemas).flatMap((schema) => Object.keys((schema as { properties?: object }).properties ?? {})),
	),
];

/** Returns the value at a path of a body. */
const at = (body: unknown, place: Place): unknown =>
	place.reduce<unknown>((holder, step) => (holder as Record<string | number, unknown>)[step], body);

const schemaAt = (fields: readonly [Place, JsonSchema][], at: Place): JsonSchema | undefined =>
	fields.find(([place]) => place.join(".") === at.join("."))?.[1];

/** Every second value for a field, so that two neighbors get all of them together; every value with `COUNTERSIGN_BOUNDARIES=all`. */
const chosen = (values: readonly string[], field: number): readonly string[] =>
	process.env.COUNTERSIGN_BOUNDARIES === "all" ? values : values.filter((_, index) => (index + field) % 2 === 0);

export class Drive {
	readonly #target: Target;
	readonly #faults: Fault[] = [];
	#calls = 0;

	constructor(target: Target) {
		this.#target = target;
	}

	send(route: MockRoute, path: Readonly<Record<string, string>>, query: string, body: string) {
		const { engine, headers, base, entityBase = base } = this.#target;
		const url = route.path.replace(/\{(\w+)\}/g, (_, name: string) => path[name] ?? "x");
		this.#calls++;
		return engine.handle({
			method: route.method,
			url: `${route.pathStyle === "entity" ? entityBase : base}${url}${query === "" ? "" : `?${query}`}`,
			headers: { get: (name) => headers[name.toLowerCase()] },
			body,
			ip: "127.0.0.1",
		});
	}

	#check(route: MockRoute, place: string, value: string, reply: { status: number; body: string }): void {
		const bad = reply.status >= 500 && !(reply.status === 501 && /not_implemented/.test(reply.body));
		if (bad || reply.status < 200 || LEAK.test(reply.body)) {
			const answer = `${reply.status} ${reply.body.slice(0, 400)}`;
			this.#faults.push({ operation: route.id, place, value: show(value), answer });
		}
	}

	/** Returns the path of a call that succeeds, if any of the known ids allows it. */
	#sensible(route: MockRoute, body: unknown): { path: Record<string, string>; ok: boolean } {
		const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
		const choices = names.reduce<Record<string, string>[]>(
			(all, name) =>
				all.flatMap((one) =>
					this.#target
						.pathIds(route, name)
						.slice(0, 40)
						.map((id) => ({ ...one, [name]: encodeURIComponent(id) })),
				),
			[{}],
		);
		const back = this.#target.remember();
		for (const path of choices.slice(0, 200)) {
			const { status } = this.send(
				route,
				path,
				this.#requiredQuery(route),
				body === undefined ? "" : JSON.stringify(body),
			);
			// A refused call changes nothing.
			if (status >= 400) continue;
			back();
			return { path, ok: true };
		}
		return { path: choices.at(-1) ?? {}, ok: false };
	}

	#requiredQuery(route: MockRoute, without?: string): string {
		const { schemas } = this.#target;
		const query = new URLSearchParams();
		for (const one of route.parameters)
			if (one.in === "query" && one.required && one.name !== without)
				query.set(
					one.name,
					String(realistic(schemas, one.schema, (name) => this.#target.bodyId(route, name), one.property)),
				);
		return query.toString();
	}

	/**
	 * Sends unknown fields, next to the fields of a sensible body and inside each of its objects: every name that the document has
	 * anywhere. Fields that the rule rejects by name are left out on the next attempt. A field that
	 * the rule reads without a check breaks the rule or its response.
	 */
	foreign(route: MockRoute): void {
		const { schemas } = this.#target;
		const schema = route.body?.schema;
		if (!schema) return;
		const known = (name: string) => this.#target.bodyId(route, name);
		const body = this.#target.body?.(route) ?? realistic(schemas, schema, known);
		const { path } = this.#sensible(route, body);
		const fields = fieldsOf(schemas, schema);
		const objects = new Map<string, Place>([["", []]]);
		for (const [place] of fields) if (place.length > 1) objects.set(place.slice(0, -1).join("."), place.slice(0, -1));
		const names = namesIn(schemas);
		const make = (at: Place): unknown => {
			const found = fields.find(([place]) => place.join(".") === at.join("."))?.[1];
			return found === undefined ? {} : realistic(schemas, found, known, String(at.at(-1)));
		};
		for (const [label, object] of objects) {
			if (typeof object.at(-1) === "string" && schemaAt(fields, object)?.additionalProperties === true) continue;
			const own = new Set(
				fields.filter(([place]) => place.slice(0, -1).join(".") === label).map(([place]) => String(place.at(-1))),
			);
			for (const value of FOREIGN_VALUES) {
				const left = names.filter((name) => !own.has(name));
				for (let round = 0; round < 25; round++) {
					const back = this.#target.remember();
					const here =
						object.length === 0 ? body : at(JSON.parse(withField(body, [...object, "x"], "1", make)), object);
					const all = `{${[JSON.stringify(here).slice(1, -1), ...left.map((one) => `${JSON.stringify(one)}:${value}`)].filter(Boolean).join(",")}}`;
					const sent = object.length === 0 ? all : withField(body, object, all, make);
					const reply = this.send(route, path, this.#requiredQuery(route), sent);
					back();
					this.#check(route, label, value, reply);
					const refused = reply.status < 400 ? "" : String(JSON.parse(reply.body || "{}").param ?? "");
					const name = refused.split(/[.[\]]+/).at(-1) ?? "";
					if (reply.status < 400 || !left.includes(name)) break;
					left.splice(left.indexOf(name), 1);
				}
			}
		}
	}

	operation(route: MockRoute): boolean {
		const { schemas } = this.#target;
		const known = (name: string) => this.#target.bodyId(route, name);
		const schema = route.body?.schema;
		const body = schema && (this.#target.body?.(route) ?? realistic(schemas, schema, known));
		const { path, ok } = this.#sensible(route, body);
		const text = body === undefined ? "" : JSON.stringify(body);
		const required = this.#requiredQuery(route);
		const creates =
			route.method === "POST" &&
			!/\{/.test(route.path.split("/").at(-1) ?? "") &&
			/create|issue|receive|adjust|apply|batch/i.test(route.id.split(".").at(-1) ?? "");
		const start = this.#target.remember();
		const attempt = (place: string, value: string, run: () => { status: number; body: string }) => {
			const reply = run();
			this.#check(route, place, value, reply);
			if (reply.status < 400 && !creates) start();
		};
		if (schema) {
			for (const whole of WHOLE_BODIES) attempt("body", whole, () => this.send(route, path, required, whole));
			const fields = fieldsOf(schemas, schema);
			const make = (at: Place): unknown => {
				const found = fields.find(([place]) => place.join(".") === at.join("."))?.[1];
				return found === undefined
					? {}
					: realistic(schemas, found, known, String(at.filter((one) => typeof one === "string").at(-1) ?? "value"));
			};
			for (const [number, [place, field]] of fields.entries())
				for (const value of chosen("items" in field ? [...BODY_VALUES, ...LONG_LISTS] : BODY_VALUES, number)) {
					const sent = withField(body, place, value, make);
					attempt(place.join("."), value, () => this.send(route, path, required, sent));
				}
		}
		for (const one of route.parameters.filter((parameter) => parameter.in === "query"))
			for (const value of QUERY_VALUES) {
				const rest = this.#requiredQuery(route, one.name);
				const query = `${rest}${rest === "" ? "" : "&"}${encodeURIComponent(one.name)}=${encodeURIComponent(value)}`;
				attempt(`?${one.name}`, value, () => this.send(route, path, query, text));
			}
		for (const name of Object.keys(path))
			for (const value of PATH_VALUES)
				attempt(`{${name}}`, value, () => this.send(route, { ...path, [name]: value }, required, text));
		if (creates) this.reads(`after ${route.id}`);
		start();
		return ok;
	}

	/** Everything can still be read, whatever was written. */
	reads(place: string): void {
		for (const route of this.#target.routes) {
			if (route.method !== "GET") continue;
			const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
			const ids = names.map((name) => this.#target.pathIds(route, name)[0]);
			if (ids.some((id) => id === undefined)) continue;
			const path = Object.fromEntries(names.map((name, index) => [name, encodeURIComponent(ids[index] ?? "")]));
			const reply = this.send(route, path, this.#requiredQuery(route), "");
			this.#check(route, place, "", reply);
			if (names.length === 0 && reply.status >= 300 && reply.status !== 501)
				this.#faults.push({
					operation: route.id,
					place,
					value: "",
					answer: `${reply.status} ${reply.body.slice(0, 300)}`,
				});
		}
	}

	report(): { readonly calls: number; readonly faults: readonly Fault[] } {
		return { calls: this.#calls, faults: this.#faults };
	}
}
