import type { Answer } from "./answer.ts";
import { answerShapes } from "./answer-shape.ts";
import { type CallParts, makeCall } from "./call.ts";
import type { EngineRequest } from "./exchange.ts";
import { checkExpand, expand, MAX_ROWS } from "./expand.ts";
import type { Target } from "./gate.ts";
import { type Call, type JsonObject, Refusal, type Result, runHandler } from "./handler.ts";
import type { ScheduledJob } from "./jobs.ts";
import type { KeyRecord } from "./keys.ts";
import type { Places } from "./page.ts";
import type { MockProvider } from "./provider.ts";
import type { RequestFacts } from "./request-entry.ts";
import type { MockRoute } from "./route.ts";
import type { ScopeLedger } from "./scope-ledger.ts";
import type { Services } from "./service-types.ts";
import type { Trace } from "./trace.ts";
import type { DocumentChecks } from "./validate.ts";
import type { LiveWorld, Worlds } from "./worlds.ts";

/** An event that a rule emitted. */
export interface ToldEvent {
	readonly type: string;
	readonly object: JsonObject;
}

/** The environment of rules. */
export interface RunContext {
	readonly provider: MockProvider;
	readonly seed: string;
	/** Check every response against the document. */
	readonly checkResponses: boolean;
	/** Reject parameters that are not in the document. */
	readonly strict: boolean;
	readonly checks: DocumentChecks;
	readonly worlds: Worlds;
	readonly ledger: ScopeLedger;
	/** Receives each check, while somebody listens. */
	readonly trace: Trace;
	services(world: LiveWorld): Services;
	/** Finds the place of the record that a cursor names, even if it was deleted, among records of the items' kind. */
	placesOf(world: LiveWorld, cursor: string, items: readonly JsonObject[]): Places | undefined;
	schedule(job: Omit<ScheduledJob, "number">): void;
	send(world: LiveWorld, events: readonly ToldEvent[]): void;
}

/** A call that passed the gate. */
export interface Admitted {
	readonly route: MockRoute;
	readonly path: Readonly<Record<string, string>>;
	readonly target: Target;
	readonly request: EngineRequest;
	readonly key: KeyRecord;
	readonly now: number;
	/** Filled while the call runs. */
	readonly facts: RequestFacts;
}

/** The parsed input of a call. */
type Asked = Omit<
	CallParts,
	"seed" | "world" | "envelope" | "emit" | "schedule" | "services" | "transaction" | "placesOf"
>;

/** The object that was sent. @throws Refusal 400 or 422 */
function readBody(checks: DocumentChecks, route: MockRoute, text: string): JsonObject {
	if (!route.body) return {};
	const invalid = (hint: string): Refusal => new Refusal(400, "invalid_json", { type: "validation_error", hint });
	let body: unknown = {};
	if (text !== "") {
		try {
			body = JSON.parse(text);
		} catch {
			throw invalid("The body is not JSON.");
		}
	} else if (route.body.required) throw invalid("The body is missing.");
	if (typeof body !== "object" || body === null || Array.isArray(body))
		throw new Refusal(422, "validation_error", { type: "validation_error", hint: "The body must be an object." });
	checks.body(route, body);
	return body as JsonObject;
}

/** Removes the expanded paths from a query. */
function readQuery(query: string): { readonly params: URLSearchParams; readonly expand: readonly string[] } {
	const params = new URLSearchParams(query);
	const paths = [...params.getAll("expand[]"), ...params.getAll("expand")];
	params.delete("expand[]");
	params.delete("expand");
	return { params, expand: paths };
}

// Keeps a journal entry small.
const MAX_UNREAD = 50;
const bounded = (names: readonly string[]): readonly string[] =>
	names.slice(0, MAX_UNREAD).map((name) => name.slice(0, 200));

/** @throws Refusal 400 with the first unknown parameter */
function refuseUnknownParameters({ id }: MockRoute, unread: readonly string[]): void {
	const unknown = unread.find((name) => name.startsWith("?"))?.slice(1);
	if (unknown === undefined) return;
	throw new Refusal(400, "unknown_parameter", {
		type: "validation_error",
		param: unknown,
		hint: `${id} has no query parameter ${unknown}. Remove it: strict mode rejects unknown parameters.`,
	});
}

/** Runs rules: checks the input, does the work in a transaction, checks the response and publishes events. */
export class RuleRunner {
	readonly #context: RunContext;
	readonly #shapeOf: ReturnType<typeof answerShapes>;

	constructor(context: RunContext) {
		this.#context = context;
		this.#shapeOf = answerShapes(context.provider);
	}

	/** @throws Refusal if the document or the rule rejects the call; then nothing has changed */
	answer({ route, path, target, request, key, now, facts }: Admitted): Answer {
		const { provider, worlds, ledger, trace } = this.#context;
		const { query, body, expand: paths, unread } = this.#read(route, target, request);
		facts.unread = bounded(unread);
		if (trace.isOn && facts.unread.length > 0) trace.check("unknown", { names: facts.unread });
		if (this.#context.strict) refuseUnknownParameters(route, facts.unread);
		const handler = provider.handlers[route.id];
		if (!handler) {
			trace.check("rule", { route });
			throw new Refusal(501, "not_implemented", {
				type: "not_implemented",
				hint: `The mock does not implement ${route.id}.`,
			});
		}
		if (trace.isOn && paths.length > 0) trace.check("expand", { paths });
		facts.scopes = ledger.note(
			route,
			checkExpand(route, paths, (scope) => key.scopes.includes(scope)),
		);
		const world = worlds.get(key.entityId, key.mode);
		const { requestId } = facts;
		const asked = { route, path, query, body, expand: paths, request, url: target.asSent, key, now, requestId };
		return this.#within(world, asked, (call) => {
			if (provider.before) {
				trace.check("common rules");
				provider.before(call);
			}
			if (trace.isOn) trace.check("rule", { route });
			return this.#complete(route, runHandler(handler, call), paths, world);
		});
	}

	/** @throws Refusal if the document rejects the input */
	#read(
		route: MockRoute,
		target: Target,
		request: EngineRequest,
	): Pick<CallParts, "query" | "body" | "expand"> & { readonly unread: readonly string[] } {
		const { provider, checks, trace } = this.#context;
		const isQueried = target.query !== "" || route.parameters.some((one) => one.in === "query" && one.required);
		const entering = (part: "query" | "body"): void => {
			if (!trace.isOn) return;
			if (part === "body") trace.check("body", { route, size: request.body.length });
			else if (isQueried) trace.check("query", { query: target.query });
		};
		if (provider.readInput) {
			const read = provider.readInput(route, request, new URLSearchParams(target.query), entering);
			return { ...read, body: read.body as JsonObject, expand: [] };
		}
		const { params, expand } = readQuery(target.query);
		entering("query");
		const query = checks.query(route, params);
		if (route.body) entering("body");
		const body = readBody(checks, route, request.body);
		return { query, body, expand, unread: checks.unread(route, params, body) };
	}

	/** Runs scheduled work. */
	work({ job, payload, number, requestId }: ScheduledJob, world: LiveWorld, key: KeyRecord, now: number): void {
		const { provider } = this.#context;
		const work = provider.jobs[job];
		if (!work) throw new Error(`there is no job ${job}`);
		const [route] = provider.routes;
		if (!route) return;
		const nothing = { path: {}, query: {}, body: {}, expand: [], request: undefined, url: "" };
		const asked = {
			...nothing,
			route: { ...route, id: `jobs.${job}` },
			key,
			now,
			requestId: `job_${number}`,
			origin: requestId,
		};
		this.#within(world, asked, (call) => work(call, payload));
	}

	/** Runs work completely or not at all: a failed response leaves no data behind and sends no events. */
	#within<T>(
		world: LiveWorld,
		{ origin, ...asked }: Asked & { readonly origin?: string | undefined },
		work: (call: Call) => T,
	): T {
		const { seed, worlds, services, schedule, send } = this.#context;
		const events: ToldEvent[] = [];
		const jobs: { readonly after: number; readonly job: string; readonly payload: JsonObject }[] = [];
		const own: Omit<CallParts, keyof Asked> = {
			seed,
			world,
			envelope: asked.request === undefined ? ["data"] : this.#shapeOf(asked.route).envelope,
			emit: (type, object) => events.push({ type, object }),
			schedule: (after, job, payload) => jobs.push({ after, job, payload }),
			services: services(world),
			placesOf: (cursor, items) => this.#context.placesOf(world, cursor, items),
			transaction: (inner) => worlds.transaction(world, inner),
		};
		const call = makeCall(Object.assign(own, asked));
		const result = worlds.transaction(world, () => work(call));
		// A job that a job schedules belongs to the same request.
		const requestId = asked.request === undefined ? origin : asked.requestId;
		for (const { after, job, payload } of jobs)
			schedule({
				world: world.name,
				at: asked.now + after,
				job,
				payload,
				...(requestId !== undefined && { requestId }),
			});
		send(world, events);
		return result;
	}

	#complete(route: MockRoute, result: Result, paths: readonly string[], world: LiveWorld): Answer {
		const { provider, checks, checkResponses, trace } = this.#context;
		const status = result.status ?? route.successes[0]?.status ?? 200;
		const answerOf = (text: string): Answer =>
			result.headers ? { status, body: text, headers: result.headers } : { status, body: text };
		if (result.text !== undefined) return answerOf(result.text);
		const expanded = (rows: number): unknown =>
			expand(route, result.body, paths, this.#shapeOf(route).object, {
				db: world.db,
				expansions: provider.expand,
				rows,
			});
		if (trace.isOn) trace.check("response", { route, status, isChecked: checkResponses });
		// The document describes complete relations, so the response is checked before it is shortened.
		const body = expanded(Number.POSITIVE_INFINITY);
		if (status === 204 || body === undefined) return answerOf("");
		const wrong = checkResponses ? checks.answer(route, status, body) : undefined;
		if (wrong)
			throw new Refusal(500, "mock_response_violation", {
				type: "internal",
				hint: `the response ${status} of ${route.id} does not match the document: ${wrong}`,
			});
		return answerOf(JSON.stringify(paths.length > 0 ? expanded(MAX_ROWS) : body));
	}
}
