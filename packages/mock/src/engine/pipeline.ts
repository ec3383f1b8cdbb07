import { type Answer, injected, isLate, refused } from "./answer.ts";
import { notModified } from "./etag.ts";
import type { EngineReply, EngineRequest } from "./exchange.ts";
import type { Fault, FaultPlan } from "./faults.ts";
import { checkScopes, idempotencyKeyOf, locate, routeFor, type Target } from "./gate.ts";
import { Refusal } from "./handler.ts";
import { IdempotencyMemory } from "./idempotency.ts";
import type { KeyRing } from "./key-ring.ts";
import { isInternal, type KeyRecord } from "./keys.ts";
import type { Limits, Tier } from "./limits.ts";
import type { Log } from "./log.ts";
import type { MockOptions } from "./options.ts";
import type { MockProvider } from "./provider.ts";
import type { RequestEntry, RequestFacts } from "./request-entry.ts";
import type { MockRoute } from "./route.ts";
import { createRouter, type Router } from "./router.ts";
import type { Admitted, RuleRunner } from "./run.ts";
import type { ScopeLedger } from "./scope-ledger.ts";
import type { Trace } from "./trace.ts";

const DELAY_MS = 250;
// Limits how much of a request the journal keeps.
const MAX_PATH = 2_048;

/** The parts that handle requests. */
export interface PipelineParts {
	readonly provider: MockProvider;
	readonly options: MockOptions;
	readonly ring: KeyRing;
	readonly limits: Limits;
	readonly memory: IdempotencyMemory;
	readonly faults: FaultPlan;
	readonly ledger: ScopeLedger;
	readonly rules: RuleRunner;
	readonly log: Log;
	/** Receives each check, while somebody listens. */
	readonly trace: Trace;
	/** Milliseconds on the mock's clock. */
	now(): number;
	/** The id of the next request. */
	nextId(): string;
	/** Receives each request once it has been handled. */
	done(entry: RequestEntry): void;
}

/**
 * Turns a request into a reply. Uses `Object.assign` because objects made by spread get their own hidden classes, which
 * outlive them and fill the heap. Works on plain data and synchronously.
 *
 * A request is checked in this order: sign-in (401) · limit (429) · size (413) · armed faults · entity in the path
 * (403) · address (403) · version (400) · path (404) and method (405) · strictness (501) · scope (403) · encoding (400)
 * · idempotency key (400, 409) · query (400) · body (400, 422) · `expand[]` (400, 403) · the rule itself. Assumption:
 * the order is not documented.
 */
export class Pipeline {
	readonly #parts: PipelineParts;
	readonly #router: Router;

	constructor(parts: PipelineParts) {
		this.#parts = parts;
		this.#router = createRouter(parts.provider.routes);
	}

	/** Handles a request. @param tooLarge set if the body was not read because it is larger than this many bytes */
	handle(request: EngineRequest, tooLarge?: number): EngineReply {
		const { provider, log, trace } = this.#parts;
		const now = this.#parts.now();
		const requestId = this.#parts.nextId();
		const target = locate(provider, request);
		const facts = factsOf(request, target, requestId, now);
		// Assumption: no page documents a header for the request id.
		const headers: Record<string, string> = {
			"content-type": "application/json; charset=utf-8",
			"x-request-id": requestId,
		};
		let fault: Fault | undefined;
		let answer: Answer;
		let route: MockRoute | undefined;
		try {
			const found = target.path === undefined ? undefined : this.#router.find(request.method, target.path);
			route = found && "route" in found ? found.route : undefined;
			const key = this.#admit(request, facts, headers, now, tooLarge);
			fault = route && this.#parts.faults.take(route.id);
			facts.fault = fault?.kind;
			if (fault && found && "route" in found) facts.operation = found.route.id;
			if (fault) {
				headers["x-mock-fault"] = fault.kind;
				trace.check("fault", fault);
			}
			const broken = injected(provider, fault, requestId, route);
			if (broken) trace.failed(undefined);
			answer =
				broken ??
				this.#serve(
					Object.assign({ target, request, key, now, facts }, routeFor(provider, found, target, request, key, trace)),
					headers,
					fault,
				);
		} catch (error) {
			trace.failed(error);
			if (!(error instanceof Refusal) || error.status === 500)
				log.failed(`${request.method} ${facts.path} failed, request ${requestId}`, error);
			answer = refused(provider, error, requestId, route);
		}
		facts.status = answer.status;
		this.#parts.done(facts);
		const reply = { status: answer.status, headers: Object.assign(headers, answer.headers), body: answer.body };
		if (fault) Object.assign(reply, { fault: fault.kind });
		if (isLate(fault)) Object.assign(reply, { delayMs: fault.delayMs ?? DELAY_MS });
		return answer.answered ? Object.assign(reply, { answered: answer.answered }) : reply;
	}

	/** Checks the key first, so that nothing is revealed without one, and then the rate limit. */
	#admit(
		request: EngineRequest,
		facts: RequestFacts,
		headers: Record<string, string>,
		now: number,
		tooLarge: number | undefined,
	): KeyRecord {
		const { provider, options, ring, limits, trace } = this.#parts;
		trace.check("key");
		const key = ring.authenticate(request, now, tooLarge === undefined, trace);
		facts.keyId = key.id;
		facts.entityId = key.entityId;
		facts.mode = key.mode;
		if (options.rateLimits !== false && !isInternal(key)) {
			const tier = { ...(provider.tiers[key.tier] as Tier), ...options.rateLimits?.[key.tier] };
			const state = limits.take(key.id, tier, now);
			if (trace.isOn) trace.check("rate limit", { tier: key.tier, limits: tier, state });
			Object.assign(headers, provider.limitHeaders(state, now));
			if (!state.allowed)
				throw new Refusal(429, "rate_limit_exceeded", {
					type: "rate_limit",
					retry_after: state.retryAfter,
					hint: `Wait ${state.retryAfter} seconds.`,
				});
		}
		if (tooLarge !== undefined) {
			trace.check("size", { maximum: tooLarge });
			throw new Refusal(413, "request_too_large", {
				type: "validation_error",
				hint: `The body must have at most ${tooLarge} bytes.`,
			});
		}
		return key;
	}

	/** Checks whether the key may call the route, and whether the call is a replay. */
	#serve(call: Admitted, headers: Record<string, string>, fault: Fault | undefined): Answer {
		const { provider, options, ledger, rules, trace } = this.#parts;
		const { route, request, key, facts } = call;
		facts.operation = route.id;
		facts.scopes = ledger.note(route, []);
		if (options.provenance !== false) headers["x-mock-source"] = route.source.kind;
		if (options.strict) trace.check("strict mode", { route });
		if (options.strict && route.source.kind === "assumption")
			throw new Refusal(501, "assumption_not_allowed", {
				type: "not_implemented",
				hint: `${route.id} relies on an assumption: ${route.source.where}`,
			});
		if (trace.isOn) trace.check("scope", { needed: route.scopes, granted: key.scopes });
		checkScopes(route, key);
		if (request.isGarbled && provider.allowsBinary?.(route) !== true) {
			trace.check("encoding");
			throw new Refusal(400, "invalid_encoding", {
				type: "validation_error",
				hint: "The body is not valid UTF-8.",
			});
		}
		if (route.idempotency) trace.check("idempotency key");
		const idempotencyKey = provider.idempotencyKey
			? provider.idempotencyKey(route, request)
			: idempotencyKeyOf(route, request);
		if (idempotencyKey) return this.#once(call, idempotencyKey, headers, fault);
		const answer = rules.answer(call);
		if (!provider.etags || route.method !== "GET") return answer;
		const fresh = notModified(answer, request);
		const sent = trace.isOn ? request.headers.get("if-none-match") : undefined;
		if (sent !== undefined && answer.status === 200) trace.check("cache", { sent, isKnown: fresh.status === 304 });
		return fresh;
	}

	#once(call: Admitted, idempotencyKey: string, headers: Record<string, string>, fault: Fault | undefined): Answer {
		const { memory, rules, trace } = this.#parts;
		const { route, target, request, key, now, facts } = call;
		facts.idempotencyKey = idempotencyKey;
		const { answer, replayed } = memory.once(
			`${key.id} ${route.method} ${target.path} ${idempotencyKey}`,
			{
				digest: IdempotencyMemory.digest(`${target.query}\n${request.body}`),
				now,
				late: isLate(fault),
				looked: trace.isOn
					? (found, firstAt) => trace.compares("idempotency key", { key: idempotencyKey, found, firstAt })
					: undefined,
			},
			() => rules.answer(call),
		);
		facts.replayed = replayed;
		// Assumption: no page documents how replays are marked.
		if (replayed) headers["idempotent-replayed"] = "true";
		return answer;
	}
}

const factsOf = (request: EngineRequest, target: Target, requestId: string, at: number): RequestFacts => ({
	at,
	operation: undefined,
	method: request.method,
	path: target.asSent.slice(0, MAX_PATH),
	status: 0,
	requestId,
	keyId: undefined,
	entityId: undefined,
	mode: undefined,
	scopes: [],
	fault: undefined,
	idempotencyKey: undefined,
	replayed: false,
	unread: [],
	ip: request.ip,
});
