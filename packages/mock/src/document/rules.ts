/** The rules of a document's operations: records where its paths describe them, examples elsewhere. */
import type { AnyHandler, Call, JsonObject, Result } from "../engine/handler.ts";
import type { ApiDescription, DescribedOperation, DescribedResponse, JsonSchema } from "./description.ts";
import { EventFinder } from "./events.ts";
import { asObject } from "./input.ts";
import { isPaged, type Kind, type Role, rolesOf } from "./kinds.ts";
import { type Listed, type PageRequest, pageOf } from "./pages.ts";
import { putAt, valueAt } from "./places.ts";
import { Records } from "./records.ts";
import { exampleBody, resultOf, successFor, wrapped } from "./responses.ts";
import { isRecord, own, type Schemas } from "./schema-view.ts";
import type { Seed, Synthesis } from "./synthesis.ts";

const SEEDED = "seeded";
const SEED_COUNT = 3;

interface Tools {
	readonly description: ApiDescription;
	readonly schemas: Schemas;
	readonly synthesis: Synthesis;
	/** The seed of the mock. */
	readonly seed: string;
	/** The URL of a call as it was sent. */
	urlOf(call: Call): string;
}

/** The collections that the operations of a document work on. */
export class DocumentRules {
	readonly handlers: Readonly<Record<string, AnyHandler>>;
	readonly #tools: Tools;
	readonly #records: Records;
	readonly #events: EventFinder;
	readonly #roles: ReadonlyMap<string, Role>;

	constructor(tools: Tools) {
		this.#tools = tools;
		this.#records = new Records(tools.schemas, tools.synthesis);
		this.#events = new EventFinder(tools.description);
		this.#roles = rolesOf(tools.description, tools.schemas);
		const handlers: Record<string, AnyHandler> = Object.create(null);
		for (const operation of tools.description.operations)
			handlers[operation.id] = (call: Call) => this.#answer(operation, call);
		this.handlers = handlers;
	}

	/** What each operation does with records. */
	get roles(): ReadonlyMap<string, Role> {
		return this.#roles;
	}

	/** Collections of webhooks, where the API manages its webhooks itself. */
	get webhookCollections(): readonly string[] {
		const names = [...this.#roles.values()].map(({ kind }) => kind.name);
		return [...new Set(names.filter((name) => /webhooks?|endpoints?$/i.test(name)))];
	}

	#answer(operation: DescribedOperation, call: Call): Result {
		const role = this.#roles.get(operation.id);
		const wantsStream = isRecord(call.body) && own(call.body, "stream") === true;
		const response = successFor(operation, call.headers.get("accept"), wantsStream);
		const answer = role ? this.#withRecords(role, operation, response, call) : this.#example(operation, response, call);
		const { errorsInSuccess } = operation;
		if (errorsInSuccess && isRecord(answer.body) && typeof errorsInSuccess.value === "boolean")
			answer.body[errorsInSuccess.ok] = !errorsInSuccess.value;
		return answer;
	}

	#example(operation: DescribedOperation, response: DescribedResponse | undefined, call: Call): Result {
		const seed = this.#seedOf(call, call.route.id, ...Object.values(call.path));
		const body = response && exampleBody(response, this.#tools.synthesis, seed);
		const steps = operation.pagination?.items ? operation.pagination.items.split(".") : [];
		// Documents rarely require the list, but a client cannot page without it.
		if (isPaged(operation) && isRecord(body) && steps.length > 0 && valueAt(body, steps) === undefined)
			putAt(body, steps, []);
		return resultOf(response, body);
	}

	#withRecords(role: Role, operation: DescribedOperation, response: DescribedResponse | undefined, call: Call): Result {
		this.#checkParents(role, call);
		this.#fill(role.kind, call);
		switch (role.verb) {
			case "list":
				return this.#list(role, operation, response, call);
			case "create":
				return this.#create(role, operation, response, call);
			case "delete": {
				const row = this.#row(role, call);
				call.db.collection(role.kind.name).delete(String(row.id));
				this.#emit(operation, role, row.record as JsonObject, call);
				return this.#shown(role, response, row, call);
			}
			case "update":
				return this.#update(role, operation, response, call);
			default:
				return this.#shown(role, response, this.#row(role, call), call);
		}
	}

	/** A parent that does not exist is a 404, once the mock knows any record of its kind. */
	#checkParents({ parents }: Role, call: Call): void {
		for (const { parameter, kind } of parents) {
			const rows = call.db.collection(kind.name);
			const id = call.path[parameter] ?? "";
			if (rows.size > 0 && kind.depth === 0 && !rows.get(id)) throw this.#missing(kind, id, call);
		}
	}

	#missing({ name }: Kind, id: string, call: Call): never {
		return call.fail(404, "not_found", { type: "not_found", hint: `There is no ${id.slice(0, 100)} in ${name}.` });
	}

	/** Records that no operation creates exist from the start. */
	#fill(kind: Kind, call: Call): void {
		if (kind.canCreate || !kind.canList || call.db.collection(SEEDED).get(kind.name)) return;
		call.db.collection(SEEDED).insert({ id: kind.name });
		for (let number = 1; number <= SEED_COUNT; number++) {
			const id = this.#records.idFor(kind, {}, number, this.#seedOf(call, kind.name, number).parts);
			// A document can allow fewer ids than records.
			if (!call.db.collection(kind.name).get(String(id))) this.#insert(kind, {}, {}, [], number, call, id);
		}
	}

	#insert(
		kind: Kind,
		body: JsonObject,
		parents: Readonly<Record<string, string>>,
		values: readonly string[],
		number: number,
		call: Call,
		given?: unknown,
	): JsonObject {
		const seed = this.#seedOf(call, kind.name, ...values, number);
		const id = given ?? this.#records.idFor(kind, body, number, seed.parts);
		const record = this.#records.make(kind, body, { id, parents, seed });
		const key = this.#key(kind, values, String(id));
		const rows = call.db.collection(kind.name);
		if (rows.get(key))
			call.fail(409, "already_exists", {
				type: "conflict",
				param: kind.idProperty,
				hint: `${String(id)} exists already.`,
			});
		return rows.insert({ id: key, record, parents: { ...parents } });
	}

	/** A record is found by the ids in its path. */
	#key({ depth }: Kind, values: readonly string[], id: string): string {
		return [...values.slice(0, depth), id].join("/");
	}

	#row({ kind, idParameter = "", parameters }: Role, call: Call): JsonObject {
		const id = call.path[idParameter] ?? "";
		const key = this.#key(
			kind,
			parameters.map((name) => call.path[name] ?? ""),
			id,
		);
		const rows = call.db.collection(kind.name);
		const found = rows.get(key) ?? (kind.canCreate ? undefined : rows.get(id));
		if (found) return found;
		if (kind.canCreate || kind.canList) return this.#missing(kind, id, call);
		// Neither created nor listed: any id can exist.
		const values = parameters.map((name) => call.path[name] ?? "");
		return this.#insert(kind, {}, {}, values, 1, call, this.#records.typedId(kind, id));
	}

	#create(role: Role, operation: DescribedOperation, response: DescribedResponse | undefined, call: Call): Result {
		const { kind, parameters } = role;
		const parents = Object.fromEntries(parameters.map((name) => [name, call.path[name] ?? ""]));
		const number = call.sequence(`documents.${kind.name}`);
		const row = this.#insert(kind, asObject(call.body) as JsonObject, parents, Object.values(parents), number, call);
		this.#emit(operation, role, row.record as JsonObject, call);
		return this.#shown(role, response, row, call);
	}

	#update(role: Role, operation: DescribedOperation, response: DescribedResponse | undefined, call: Call): Result {
		const { kind, idParameter = "", parameters } = role;
		const body = asObject(call.body) as JsonObject;
		const values = parameters.map((name) => call.path[name] ?? "");
		const id = call.path[idParameter] ?? "";
		const rows = call.db.collection(kind.name);
		const key = this.#key(kind, values, id);
		if (operation.method === "PUT" && !kind.canCreate && !rows.get(key) && !rows.get(id)) {
			const parents = Object.fromEntries(parameters.map((name) => [name, call.path[name] ?? ""]));
			const made = this.#insert(kind, body, parents, values, 1, call, this.#records.typedId(kind, id));
			this.#emit(operation, role, made.record as JsonObject, call);
			return this.#shown(role, response, made, call);
		}
		const before = this.#row(role, call);
		const seed = this.#seedOf(call, kind.name, String(before.id));
		const record = this.#records.change(kind, before.record as JsonObject, body, seed);
		const row = rows.update(String(before.id), { record });
		this.#emit(operation, role, record, call);
		return this.#shown(role, response, row, call);
	}

	#shown(role: Role, response: DescribedResponse | undefined, row: JsonObject, call: Call): Result {
		if (!response?.schema) return resultOf(response, response?.example);
		const seed = this.#seedOf(call, role.kind.name, String(row.id));
		const schema = role.at.reduce<JsonSchema>(
			(at, step) => this.#views.view(at).properties[step] ?? {},
			response.schema,
		);
		const record = this.#records.show(row.record, schema, seed);
		return resultOf(response, wrapped(response, role.at, record, this.#tools.synthesis, seed));
	}

	get #views(): Schemas {
		return this.#tools.schemas;
	}

	#list(role: Role, operation: DescribedOperation, response: DescribedResponse | undefined, call: Call): Result {
		const { kind, at, parameters } = role;
		const { schemas, synthesis } = this.#tools;
		const listSchema = at.reduce<JsonSchema>(
			(one, step) => schemas.view(one).properties[step] ?? {},
			response?.schema ?? {},
		);
		const itemSchema = schemas.view(listSchema).items ?? kind.schema;
		const rows = call.db.collection(kind.name).filter((row) => this.#isListed(row, role, parameters, operation, call));
		const listed = rows.map(
			(row): Listed => ({
				id: String(row.id),
				get shown() {
					return show(row);
				},
			}),
		);
		const show = (row: JsonObject): unknown =>
			this.#records.show(row.record, itemSchema, this.#seedOf(call, kind.name, String(row.id)));
		const page = pageOf(operation, listed, this.#pageRequest(call), (id) => call.db.collection(kind.name).placeOf(id));
		const items = page.items.map(({ shown }) => shown);
		const seed = this.#seedOf(call, call.route.id);
		const body = at.length === 0 ? items : wrapped(response, at, items, synthesis, seed);
		const headers = page.fill(body, response?.schema ?? {}, schemas);
		return resultOf(response, body, headers);
	}

	/** Whether a row belongs to the parents in the path and fits the filters, which are named like properties. */
	#isListed(
		row: JsonObject,
		{ kind }: Role,
		parameters: readonly string[],
		{ parameters: all, pagination }: DescribedOperation,
		call: Call,
	): boolean {
		const parents = row.parents as Readonly<Record<string, string>>;
		const isOwn = parameters.every((name) => {
			const value = own(parents, name) ?? own(row.record, name);
			return !kind.canCreate || value === undefined || String(value) === call.path[name];
		});
		if (!isOwn) return false;
		const paging = [pagination?.limit, pagination?.cursor, pagination?.offset, pagination?.page, pagination?.before];
		return all.every(({ name, in: place }) => {
			const asked = place === "query" && !paging.includes(name) ? call.query[name] : undefined;
			const value = valueAt(row.record, [name]);
			if (asked === undefined || asked === null || typeof asked === "object" || value === undefined) return true;
			return typeof value === "object" || String(value) === String(asked);
		});
	}

	#pageRequest(call: Call): PageRequest {
		const url = this.#tools.urlOf(call);
		const origin = /^https?:\/\/[^/]+/.exec(url)?.[0] ?? `http://${call.headers.get("host") ?? "127.0.0.1"}`;
		return { query: call.query, body: call.body, url, origin };
	}

	#emit(operation: DescribedOperation, { verb, kind }: Role, record: JsonObject, call: Call): void {
		const named =
			this.#events.find(operation.resource, verb) ?? this.#events.find([kind.name.split("/").at(-1) ?? ""], verb);
		const types = new Set([...(operation.emits ?? []), ...(named ? [named.type] : [])]);
		for (const type of types) call.emit(type, record);
	}

	#seedOf(call: Call, ...parts: readonly (string | number)[]): Seed {
		return { parts: [this.#tools.seed, call.key.entityId, ...parts], now: call.now };
	}
}
