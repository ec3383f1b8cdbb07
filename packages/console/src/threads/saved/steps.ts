import type { RequestDetail, Thread } from "../../control/generated/index.ts";
import type { ApiFacts } from "../../facts/api-facts.ts";
import { type CallParts, literal, methodArguments, partsOf, pathValues } from "../../logs/commands.ts";
import { controlCallOf } from "./control-steps.ts";
import { KnownIds, kindOfOperation, kindsOfPath } from "./ids.ts";
import { clientOf, RATE_LIMIT, refusalOf } from "./refused-keys.ts";
import type { MetFault, Outcome, Session, Step } from "./session.ts";

interface Steps {
	readonly steps: readonly Step[];
	readonly skipped: readonly string[];
	/** Whether the steps read ids from responses. */
	readonly readsIds: boolean;
}

/** What was done in the console and is done again through the control API. */
const REPEATED: ReadonlySet<string> = new Set(["event", "edit", "test", "webhook"]);
/** Faults after which the client has no response that it can read. */
const BREAKING: ReadonlySet<string> = new Set(["reset-before", "done-answer-lost", "truncated-body", "malformed-json"]);
const isName = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text);

const jsonOrUndefined = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

/** Finds the operation of a request that was refused before the API looked for it. */
function operationAt({ method, path }: RequestDetail["request"], { operations }: ApiFacts): string | null {
	const placeholders = (template: string): number => template.split("{").length;
	const [found] = Object.entries(operations)
		.filter(([, [wanted, template]]) => wanted === method && pathValues(template, path) !== undefined)
		.sort(([, [, a]], [, [, b]]) => b.split("/").length - a.split("/").length || placeholders(a) - placeholders(b));
	return found?.[0] ?? null;
}

/** What a method of the SDK returns: a list as an object with `data`, and what is in the only property of some responses. */
function sdkResultOf(body: unknown): unknown {
	const isWrapped =
		typeof body === "object" &&
		body !== null &&
		"data" in body &&
		!Array.isArray(body.data) &&
		Object.keys(body).length === 1;
	if (isWrapped) return (body as { readonly data: unknown }).data;
	return Array.isArray(body) ? { data: body } : body;
}

function outcomeOf({ request: { status, fault }, response_body }: RequestDetail): Outcome {
	if (fault !== null && BREAKING.has(fault)) return { kind: "broken" };
	if (status === 0) return { kind: "broken" };
	return status >= 400 ? { kind: "status", status, code: codeOf(jsonOrUndefined(response_body)) } : { kind: "success" };
}

/** The machine-readable code of an error, where it is named so. */
function codeOf(body: unknown): string | undefined {
	if (typeof body !== "object" || body === null) return undefined;
	const { code, error } = body as { readonly code?: unknown; readonly error?: unknown };
	if (typeof code === "string") return code;
	const inner = typeof error === "object" && error !== null ? (error as { readonly code?: unknown }).code : undefined;
	return typeof inner === "string" ? inner : undefined;
}

/**
 * The steps of a session. Ids that came from earlier responses are read from those, and each fault is injected before the call that met it.
 *
 * @param beginsEmpty whether the file begins with an empty world, so that records from before the session do not exist
 */
export function stepsOf({ api, facts, threads }: Session, beginsEmpty: boolean): Steps {
	const known = new KnownIds();
	const steps: Step[] = [];
	const skipped: string[] = [];
	const repeated = repeatedKeys(threads);
	const byId = new Map(threads.map((thread) => [thread.id, thread]));
	const skip = ({ cause }: Thread, why: string): void => void skipped.push(`${cause.title} (${why})`);
	// A session takes time that its replay does not take, so each move of the clock makes up for it.
	let since = Date.parse(threads[0]?.cause.at ?? "");
	for (const thread of threads) {
		const { cause, request: detail } = thread;
		if (cause.kind === "clock") {
			const events = thread.ran.flatMap(({ kind, thread_id }) =>
				kind.startsWith("job:") ? eventTypesOf(byId.get(thread_id ?? "")) : [],
			);
			const end = Date.parse(String(cause.detail.now));
			steps.push({ kind: "clock", byMs: end - since, events });
			since = end;
			continue;
		}
		if (REPEATED.has(cause.kind)) {
			const made = controlCallOf(thread, {
				known,
				beginsEmpty,
				entity: beginsEmpty ? "entityId" : literal(cause.entity_id),
				mode: beginsEmpty ? "mode" : literal(cause.mode),
				receiver: beginsEmpty ? "receiverUrl" : undefined,
			});
			if ("skipped" in made) skip(thread, made.skipped);
			else {
				const name = `step${steps.length + 1}`;
				steps.push({ kind: "control", name, events: eventTypesOf(thread), ...made });
				if (made.hasResult) known.learn(name, { id: cause.detail.id }, cause.kind);
			}
		} else if (cause.kind === "key" || cause.kind === "snapshot") skip(thread, "made in the console, not by a program");
		// A job runs when the clock moves, and a fault is injected before the call that met it.
		if (!detail) continue;
		const { request } = detail;
		const refusal = refusalOf(thread);
		const isRateLimit = refusal?.check === RATE_LIMIT;
		const refusedKey = beginsEmpty ? refusal?.key : undefined;
		// A path that the API does not have can end like one that it has.
		const operation = request.operation ?? (refusal ? operationAt(request, facts) : null);
		const [method, template] = facts.operations[operation ?? ""] ?? [];
		const parts = partsOf(detail, facts, operation);
		if (refusal && !refusedKey && !isRateLimit) skip(thread, `refused at ${refusal.check}, which depends on the key`);
		else if (
			operation === null ||
			!parts ||
			method === undefined ||
			template === undefined ||
			(method === "GET" && parts.body !== undefined) ||
			!operation.split(".").every(isName)
		)
			skip(thread, "the SDK has no method for it");
		else {
			const outcome = outcomeOf(detail);
			const foreign = beginsEmpty && outcome.kind === "success" ? known.foreign(methodArguments(parts)) : undefined;
			if (foreign !== undefined) {
				skip(thread, `it uses ${foreign} from before the session`);
				continue;
			}
			const name = `step${steps.length + 1}`;
			const isTyped = fitsMethod(thread, parts, outcome);
			const key = request.idempotency_key;
			const idempotencyKey = key !== null && repeated.has(key) ? [`idempotencyKey: ${literal(key)}`] : [];
			steps.push({
				kind: "call",
				name,
				call: isTyped
					? methodCall(operation, template, parts, idempotencyKey, known)
					: rawCall(method, template, parts, idempotencyKey, known),
				client: refusedKey ? clientOf(refusedKey) : api,
				outcome,
				refusedKey,
				// A file makes its calls at once and without limits, so the refusal is injected.
				fault: isRateLimit ? { target: operation, kind: "429" } : faultOf(request),
				events: eventTypesOf(thread),
			});
			if (outcome.kind === "success")
				known.learn(
					name,
					isTyped ? sdkResultOf(jsonOrUndefined(detail.response_body)) : jsonOrUndefined(detail.response_body),
					kindOfOperation(operation),
				);
		}
	}
	return { steps, skipped, readsIds: known.isUsed };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Whether the arguments certainly have the types of the SDK's method. The log has no types of query parameters; fields that were ignored,
 * and a body that was not checked, may have any.
 */
function fitsMethod({ checks, request }: Thread, { values, body }: CallParts, { kind }: Outcome): boolean {
	if (request?.query !== "" || request.unread.length > 0) return false;
	const check = checks.find(({ name }) => name === "Body");
	if (check) return check.outcome !== "failed" && check.detail.includes(" match ");
	if (kind === "success") return true;
	// Nobody looked at an id in the path of a refused call.
	return body === undefined && values.every((value) => UUID.test(String(value)));
}

/** `orders.update(id, { … })` */
function methodCall(
	operation: string,
	template: string,
	parts: CallParts,
	idempotencyKey: readonly string[],
	known: KnownIds,
): string {
	const kinds = kindsOfPath(template);
	const args = methodArguments(parts).map((one, index) => known.written(one, kinds[index]));
	const options = idempotencyKey.length === 0 ? [] : [`{ ${idempotencyKey.join(", ")} }`];
	return `${operation}(${[...args, ...options].join(", ")})`;
}

/** `request("PATCH", "/orders/…", { body: { … } })`, which has no types to fit. */
function rawCall(
	method: string,
	template: string,
	{ values, query, body }: CallParts,
	idempotencyKey: readonly string[],
	known: KnownIds,
): string {
	const kinds = kindsOfPath(template);
	let next = 0;
	const path = template.replace(/\{[^}]+\}/g, () => {
		const value = values[next] ?? "";
		const written = known.written(value, kinds[next++]);
		return written === literal(value) ? encodeURIComponent(value) : `\${encodeURIComponent(${written})}`;
	});
	const options = [
		...(Object.keys(query).length > 0 ? [`query: ${known.written(query, undefined)}`] : []),
		...(body !== undefined ? [`body: ${known.written(body, undefined)}`] : []),
		...idempotencyKey,
	];
	const address = path.includes("${") ? `\`${path}\`` : literal(path);
	return `request(${[literal(method), address, ...(options.length > 0 ? [`{ ${options.join(", ")} }`] : [])].join(", ")})`;
}

function faultOf({ fault, operation }: RequestDetail["request"]): MetFault | undefined {
	return fault === null || operation === null ? undefined : { target: operation, kind: fault };
}

const eventTypesOf = (thread: Thread | undefined): string[] => thread?.events.map(({ type }) => type) ?? [];

/** Idempotency keys that several requests had. Others are left to the SDK. */
function repeatedKeys(threads: readonly Thread[]): ReadonlySet<string> {
	const seen = new Set<string>();
	const repeated = new Set<string>();
	for (const { request } of threads) {
		const key = request?.request.idempotency_key;
		if (key === undefined || key === null) continue;
		if (seen.has(key)) repeated.add(key);
		seen.add(key);
	}
	return repeated;
}
