import type { CheckFacts, CheckFailure, CheckKind, MadeCheck } from "../engine/checks.ts";
import type { Exchange } from "../engine/exchange.ts";
import type { FaultKind } from "../engine/faults.ts";
import type { CheckName } from "../engine/provider.ts";
import type { JsonSchema, MockRoute } from "../engine/route.ts";
import type { Check } from "./generated/types.ts";
import { iso, type ServedApi } from "./served-api.ts";

/** What a check is rendered from, besides its own facts. */
interface Context {
	readonly api: ServedApi;
	readonly exchange: Exchange;
	/** Undefined if the check passed. */
	readonly failure: CheckFailure | undefined;
}

/** How a check is shown. */
interface View<Kind extends CheckKind> {
	readonly name: string;
	/** What was compared, without the reason of a failure. */
	detail(facts: CheckFacts[Kind] | undefined, context: Context): string;
}

const MAX_DETAIL = 2_000;
const MAX_ISSUES = 10;

const listed = (names: readonly string[]): string => (names.length === 0 ? "none" : names.join(", "));
const alternatives = (sets: readonly (readonly string[])[]): string =>
	sets.map((set) => set.join(" and ")).join(", or ");
const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const FAULTS: Readonly<Partial<Record<FaultKind, string>>> = {
	latency: "the response is sent late",
	"slow-body": "the body of the response is sent slowly",
	"reset-before": "the connection broke before the work began",
	"done-answer-lost": "the work is done, but the response is lost",
	"truncated-body": "the response ends too early",
	"malformed-json": "the response is not JSON",
};

function limitText({ tier, limits, state }: CheckFacts["rate limit"]): string {
	const windows = [
		[state.inMinute, limits.perMinute, "minute"],
		[state.inSecond, limits.perSecond, "second"],
	] as const;
	const bounded = windows.filter(([, limit]) => Number.isFinite(limit));
	if (bounded.length === 0) return "no limit applies";
	const used = bounded.map(([count, limit, unit]) => `${count} of ${limit} calls in this ${unit}`).join(", ");
	const end = state.full === undefined ? "" : `; the window of a ${state.full} is full for ${state.retryAfter} s`;
	return `${used} (tier ${tier})${end}`;
}

function keyText({ form, record }: CheckFacts["key"], { exchange, failure }: Context): string {
	const sent = form === undefined ? "" : `, sent as ${form}`;
	if (!record) return `an unknown key${sent}`;
	const name = `${record.name}, ${record.mode} mode${sent}`;
	if (record.revokedAt !== undefined) return `${name}; it was revoked at ${iso(record.revokedAt)}`;
	if (record.expiresAt !== undefined && exchange.entry.at >= record.expiresAt)
		return `${name}; it expired at ${iso(record.expiresAt)}`;
	if (failure) return `${name}; its secret, signature or state was not accepted`;
	return `${name}; neither revoked nor expired`;
}

/** Whether a schema allows every object, because a rule checks the fields itself. */
const isAnyObject = (schema: JsonSchema | undefined): boolean =>
	schema?.type === "object" && Object.keys(schema).length === 1;

const IDEMPOTENCY = {
	new: "is new",
	replayed: "was used before with the same body: the first response is sent again",
	mismatch: "was used before with another query or body",
	running: "belongs to a request that is still running",
} as const;

const VIEWS: { readonly [Kind in CheckKind]: View<Kind> } = {
	key: { name: "Key", detail: (facts, context) => (facts ? keyText(facts, context) : "no valid key was sent") },
	"rate limit": { name: "Rate limit", detail: (facts) => (facts ? limitText(facts) : "no limit applies") },
	size: { name: "Size", detail: (facts) => `the body has more than ${facts?.maximum} bytes` },
	fault: {
		name: "Injected fault",
		detail: (facts) => {
			if (!facts) return "a fault was injected on purpose";
			const text = FAULTS[facts.kind];
			return `${facts.kind} was injected on purpose${text === undefined ? "" : `: ${text}`}`;
		},
	},
	entity: {
		name: "Entity",
		detail: (facts) =>
			facts?.asked === undefined || facts.asked === facts.own
				? `the key belongs to ${facts?.own}`
				: `the path names ${facts.asked}; the key belongs to ${facts.own}`,
	},
	"ip allowlist": {
		name: "IP allowlist",
		detail: (facts) =>
			!facts || facts.list.length === 0
				? "the key has no allowlist"
				: `${facts.address ?? "unknown address"} against ${facts.list.join(", ")}`,
	},
	version: {
		name: "Version",
		detail: (facts) =>
			`${facts?.header}: ${facts?.sent ?? "not sent, so the current one"}${facts?.sent === undefined ? "" : `; known: ${listed(facts.known)}`}`,
	},
	operation: {
		name: "Operation",
		detail: (facts) =>
			facts?.route
				? `${facts.route.method} ${facts.route.path} is ${facts.route.id}`
				: `${facts?.method} ${facts?.path} is not an operation`,
	},
	"strict mode": { name: "Strict mode", detail: (facts) => `${facts?.route.id} is ${facts?.route.source.kind}` },
	scope: {
		name: "Scope",
		detail: (facts) => {
			if (!facts || facts.needed.length === 0) return "no scope is needed";
			const all = new Set(facts.needed.flat());
			const granted = facts.granted.filter((scope) => all.has(scope));
			return `needs ${alternatives(facts.needed)}; granted: ${listed(granted)}, of ${times(facts.granted.length, "scope", "scopes")} of the key`;
		},
	},
	encoding: { name: "Encoding", detail: () => "the body is not UTF-8" },
	"idempotency key": {
		name: "Idempotency key",
		detail: (facts, { failure }) => {
			if (!facts) return failure ? "the key is not valid" : "none was sent, so a repeated call would do the work again";
			const first = facts.firstAt === undefined ? "" : ` (first at ${iso(facts.firstAt)})`;
			return `${facts.key} ${IDEMPOTENCY[facts.found ?? "new"]}${first}`;
		},
	},
	query: {
		name: "Query",
		detail: (facts, { failure }) =>
			failure ? "the query does not match the document" : `?${facts?.query ?? ""} matches the document`,
	},
	body: {
		name: "Body",
		detail: (facts, { failure }) => {
			if (!failure && facts && isAnyObject(facts.route.body?.schema))
				return `${facts.size} characters are a JSON object; the rule checks its fields`;
			const schema = facts?.route.body?.schemaName ?? "the document";
			return `${facts?.size} characters ${failure ? "do not match" : "match"} ${schema}`;
		},
	},
	unknown: {
		name: "Unknown fields",
		detail: (facts) => `not in the document, and ignored: ${listed(facts?.names ?? [])}`,
	},
	expand: { name: "Expand", detail: (facts) => listed(facts?.paths ?? []) },
	"common rules": {
		name: "Common rules",
		detail: (_facts, { failure }) =>
			failure ? "a rule of all operations refused" : "the rules of all operations passed",
	},
	rule: {
		name: "Rule",
		detail: (facts, { failure, exchange }) =>
			failure ? `${facts?.route.id} refused with ${exchange.entry.status}` : `${facts?.route.id} was carried out`,
	},
	response: {
		name: "Response",
		detail: (facts, { failure }) => {
			if (!facts?.isChecked) return `${facts?.status}; the option checkResponses is off`;
			const schema = facts.route.successes.find(({ status }) => status === facts.status)?.schemaName;
			return `${facts.status} ${failure ? "does not match" : "matches"} ${schema ?? "the document"}`;
		},
	},
	cache: {
		name: "Not modified",
		detail: (facts) =>
			facts?.isKnown ? `${facts.sent} is still current, so the response is 304` : `${facts?.sent} is not current`,
	},
};

/** Checks that a request stops before, if an earlier one fails. */
const FOLLOWING: readonly CheckKind[] = [
	"rate limit",
	"entity",
	"ip allowlist",
	"version",
	"operation",
	"scope",
	"idempotency key",
	"query",
	"body",
	"rule",
	"response",
];

/** Says for each check of a request what it compared and how it ended. */
export function checksOf(api: ServedApi, exchange: Exchange): Check[] {
	const { provider } = api.engine;
	const route = provider.routes.find(({ id }) => id === exchange.entry.operation);
	const shown = exchange.checks.map((check) => shownCheck(check, { api, exchange, failure: check.failure }, route));
	const last = exchange.checks.at(-1);
	const isReplay = last?.failure === undefined && exchange.entry.replayed;
	if (last?.failure === undefined && !isReplay) return shown;
	const made = new Set(exchange.checks.map(({ kind }) => kind));
	const detail = isReplay ? "not run again" : "not reached";
	const left = FOLLOWING.slice(isReplay ? FOLLOWING.indexOf("idempotency key") : 0).filter(
		(kind) => !made.has(kind) && applies(kind, api, exchange, route),
	);
	return [
		...shown,
		...left.map(
			(kind): Check => ({ name: VIEWS[kind].name, outcome: "skipped", detail, ...basisOf(api, kind, route) }),
		),
	];
}

/** Whether a check that was not reached would have been made. */
function applies(kind: CheckKind, { engine }: ServedApi, exchange: Exchange, route: MockRoute | undefined): boolean {
	const { provider, options } = engine;
	if (kind === "rate limit") return options.rateLimits !== false;
	if (kind === "entity") return provider.entityPaths;
	if (kind === "version") return provider.versionHeader !== undefined;
	if (kind === "idempotency key") return route?.idempotency !== undefined;
	if (kind === "query") return exchange.query !== "";
	if (kind === "body") return route?.body !== undefined;
	return true;
}

function shownCheck<Kind extends CheckKind>(
	{ kind, facts, failure }: MadeCheck<Kind>,
	context: Context,
	route: MockRoute | undefined,
): Check {
	const view = VIEWS[kind] as View<Kind>;
	const text = [view.detail(facts, context), ...(failure && kind !== "fault" ? [reasonOf(failure, context)] : [])]
		.filter((part) => part !== "")
		.join(": ");
	const masked = context.api.mask.text(text);
	return {
		name: view.name,
		outcome: failure ? "failed" : "passed",
		detail: masked.length > MAX_DETAIL ? `${masked.slice(0, MAX_DETAIL)}…` : masked,
		...basisOf(context.api, kind, route, failure && { failure, exchange: context.exchange }),
	};
}

/** The reason of a failure: its issues, or its hint, and the code that the caller got. */
function reasonOf({ code, extra }: CheckFailure, { exchange }: Context): string {
	const hint = typeof extra.hint === "string" ? extra.hint : "";
	const issues = Array.isArray(extra.issues) ? (extra.issues as readonly { readonly hint?: unknown }[]) : [];
	const hints = issues.flatMap((one) => (typeof one?.hint === "string" ? [one.hint] : []));
	const more = hints.length - MAX_ISSUES;
	const reasons = hints.length > 1 ? hints.slice(0, MAX_ISSUES).join(" ") : hint;
	const shownCode = codeOf(exchange.responseBody) ?? code;
	return [reasons, ...(more > 0 ? [`${more} more.`] : []), `(${shownCode})`].filter((part) => part !== "").join(" ");
}

/** Where the behaviour is documented. The error of a rule has a source of its own. */
function basisOf(
	api: ServedApi,
	kind: CheckKind,
	route: MockRoute | undefined,
	failed?: { readonly failure: CheckFailure; readonly exchange: Exchange },
): Pick<Check, "basis" | "source"> {
	const assumed = { basis: "assumed", source: "" } as const;
	if (kind === "query" || kind === "body" || kind === "rule" || kind === "response" || kind === "operation") {
		if (route === undefined) return assumed;
		const { kind: known, where } = route.source;
		const operation = { basis: known === "assumption" ? "assumed" : "documented", source: where } as const;
		return failed && kind === "rule" ? (errorBasis(route, failed) ?? operation) : operation;
	}
	const source = api.engine.provider.checkSources?.[kind as CheckName];
	return source === undefined ? assumed : { basis: "documented", source };
}

/** What the document says about the error of a rule. Undefined if it does not describe it. */
function errorBasis(
	{ errors = [], refusals, source }: MockRoute,
	{ failure, exchange }: { readonly failure: CheckFailure; readonly exchange: Exchange },
): Pick<Check, "basis" | "source"> | undefined {
	const { status } = exchange.entry;
	const code = codeOf(exchange.responseBody);
	const known = errors.find((one) => one.status === status && (one.code === code || one.code === failure.code));
	if (!known) return refusals.includes(status) ? undefined : { basis: "assumed", source: "" };
	const { when, assumption = [] } = known;
	if (source.kind === "assumption" || assumption.includes("rule"))
		return { basis: "assumed", source: `Assumed: ${when}` };
	const rest = assumption.length === 0 ? "" : ` (assumed: ${assumption.join(", ")})`;
	return { basis: "documented", source: `${source.where}: ${when}${rest}` };
}

/** The code of an error response, wherever the API puts it. */
function codeOf(body: string): string | undefined {
	try {
		const { error, code } = JSON.parse(body) as { readonly error?: unknown; readonly code?: unknown };
		const own = typeof error === "object" && error !== null && "code" in error ? error.code : error;
		const found = code ?? own;
		return typeof found === "string" ? found : undefined;
	} catch {
		return undefined;
	}
}
