import type { RequestDetail, Thread } from "../../control/generated/index.ts";
import { argumentsOf, literal } from "../../logs/commands.ts";
import { KnownIds, kindOfOperation, kindsOfPath } from "./ids.ts";
import type { MetFault, Outcome, Session, Step } from "./session.ts";

interface Steps {
	readonly steps: readonly Step[];
	readonly skipped: readonly string[];
	/** Whether the steps read ids from responses. */
	readonly readsIds: boolean;
}

/** Checks whose outcome depends on the key or on how fast the calls came, which a saved file does not have. */
const OF_THE_KEY: ReadonlySet<string> = new Set(["Key", "Rate limit", "Entity", "IP allowlist", "Scope"]);
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

/** The only property of some responses; the SDK returns what is in it. */
function unwrapped(body: unknown): unknown {
	const isWrapped =
		typeof body === "object" &&
		body !== null &&
		"data" in body &&
		!Array.isArray(body.data) &&
		Object.keys(body).length === 1;
	return isWrapped ? (body as { readonly data: unknown }).data : body;
}

function outcomeOf({ status, fault }: RequestDetail["request"]): Outcome {
	if (fault !== null && BREAKING.has(fault)) return { kind: "broken" };
	if (status === 0) return { kind: "broken" };
	return status >= 400 ? { kind: "status", status } : { kind: "success" };
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
		const { cause, request: detail, checks } = thread;
		if (cause.kind === "clock") {
			const events = thread.ran.flatMap(({ kind, thread_id }) =>
				kind.startsWith("job:") ? eventTypesOf(byId.get(thread_id ?? "")) : [],
			);
			const end = Date.parse(String(cause.detail.now));
			steps.push({ kind: "clock", byMs: end - since, events });
			since = end;
			continue;
		}
		if (cause.kind === "event" || cause.kind === "edit" || cause.kind === "test")
			skip(thread, "made in the console, not by a program");
		// A job runs when the clock moves, and a fault is injected before the call that met it.
		if (!detail) continue;
		const { request } = detail;
		const stopped = checks.find(({ name, outcome }) => outcome === "failed" && OF_THE_KEY.has(name));
		const given = argumentsOf(detail, facts);
		if (stopped) skip(thread, `refused at ${stopped.name}, which depends on the key`);
		else if (request.operation === null || !given || !request.operation.split(".").every(isName))
			skip(thread, "the SDK has no method for it");
		else {
			const values = given.map((one) => JSON.parse(one) as unknown);
			const outcome = outcomeOf(request);
			const foreign = beginsEmpty && outcome.kind === "success" ? known.foreign(values) : undefined;
			if (foreign !== undefined) {
				skip(thread, `it uses ${foreign} from before the session`);
				continue;
			}
			const name = `step${steps.length + 1}`;
			const isTyped = outcome.kind === "success" && isChecked(thread);
			const kinds = kindsOfPath(facts.operations[request.operation]?.[1] ?? "");
			const args = values.map((one, index) => `${known.written(one, kinds[index])}${isTyped ? "" : " as never"}`);
			const key = request.idempotency_key;
			const options = key !== null && repeated.has(key) ? [`{ idempotencyKey: ${literal(key)} }`] : [];
			steps.push({
				kind: "call",
				name,
				call: `${api}.${request.operation}(${[...args, ...options].join(", ")})`,
				outcome,
				fault: faultOf(request),
				events: eventTypesOf(thread),
			});
			if (outcome.kind === "success")
				known.learn(name, unwrapped(jsonOrUndefined(detail.response_body)), kindOfOperation(request.operation));
		}
	}
	return { steps, skipped, readsIds: known.isUsed };
}

/** Whether the document's types fit the arguments. What a rule checks itself, or what was ignored, need not fit. */
function isChecked({ checks, request }: Thread): boolean {
	if (!request || request.query !== "" || request.unread.length > 0) return false;
	const body = checks.find(({ name }) => name === "Body");
	return body === undefined || body.detail.includes(" match ");
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
