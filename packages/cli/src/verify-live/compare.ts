/**
 * Compares a live API with the document and the mock, by shape. Sends only GET requests, and reports only names and types: no
 * values of anybody's data, and no key.
 */

import type { ApiModel, Operation } from "@countersign/openapi/model";
import { reasonOf } from "../shared/reason.ts";
import { type KnownIds, learnId, planRead, readsOf } from "./reads.ts";
import { type Difference, differences, fieldDifferences } from "./shape.ts";

/** One side of the comparison: its address, and how calls authenticate. */
export interface Side {
	/** Includes the base path, without a slash at the end. */
	readonly baseUrl: string;
	/** The prefix of every path, such as `/entities/…`. */
	readonly prefix: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly fetch: (request: Request) => Promise<Response>;
	/** Waits some milliseconds before a call that the rate limit would reject. */
	readonly wait?: (ms: number) => Promise<void>;
}

/** The result of one comparison. */
export interface Finding {
	/** An operation such as `orders.list`, or the call that had to be rejected. */
	readonly name: string;
	readonly outcome: "same" | "differs" | "skipped";
	readonly differences: readonly Difference[];
	/** Why it was skipped. */
	readonly why?: string;
	/** Whether it was skipped because the key may not make the call. */
	readonly isClosed?: boolean;
}

interface Seen {
	readonly status: number;
	readonly headers: Headers;
	readonly body: unknown;
}

/** The comparison could not be made at all. The message says why, in one line. */
export class VerifyError extends Error {
	override readonly name = "VerifyError";
}

const MAX_WAIT_MS = 120_000;
const MAX_ATTEMPTS = 5;
// A page of any API is far smaller. A server that sends more may never stop.
const MAX_RESPONSE_BYTES = 16_777_216;
// A single read may be broken at the vendor. If the first three all fail, the rest will fail too.
const FIRST_READS = 3;

/** Statuses whose responses say nothing about the shape. */
const CLOSED: Readonly<Record<number, string>> = {
	401: "the key is refused",
	403: "the key lacks the scope",
	501: "the API does not implement it",
};

async function ask(side: Side, path: string, headers: Readonly<Record<string, string>> = side.headers): Promise<Seen> {
	const url = `${side.baseUrl}${side.prefix}${path}`;
	for (let attempt = 1; ; attempt++) {
		const { response, text } = await sent(
			side,
			new Request(url, { headers: { accept: "application/json", ...headers }, redirect: "manual" }),
		);
		if (response.status !== 429 || !side.wait)
			return { status: response.status, headers: response.headers, body: parsed(text) };
		const seconds = Number(response.headers.get("retry-after") ?? 1) || 1;
		if (attempt === MAX_ATTEMPTS || seconds * 1000 > MAX_WAIT_MS)
			throw new VerifyError(
				`${new URL(url).origin} rate-limits the key: 429 after ${attempt} attempts, Retry-After ${seconds} s. Try again later`,
			);
		await side.wait(seconds * 1000);
	}
}

/** @throws VerifyError when no complete response arrives */
async function sent(side: Side, request: Request): Promise<{ readonly response: Response; readonly text: string }> {
	const { origin } = new URL(request.url);
	let response: Response;
	let text: string | undefined;
	try {
		response = await side.fetch(request);
		text = await readText(response);
	} catch (error) {
		throw new VerifyError(`${origin} could not be reached: ${reasonOf(error)}`);
	}
	if (text === undefined) throw new VerifyError(`${origin} sent more than ${MAX_RESPONSE_BYTES} bytes for one read`);
	const target = response.headers.get("location");
	if (response.status >= 300 && response.status < 400 && response.status !== 304)
		throw new VerifyError(
			`${origin} redirects with ${response.status} to ${originOf(target, request.url)}. The key was not sent there`,
		);
	return { response, text };
}

/** The whole body, or undefined when it is longer than a response may be. */
async function readText({ body }: Response): Promise<string | undefined> {
	if (!body) return "";
	const decoder = new TextDecoder();
	let text = "";
	let size = 0;
	const reader = body.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		size += value.byteLength;
		if (size > MAX_RESPONSE_BYTES) {
			await reader.cancel().catch(() => {});
			return undefined;
		}
		text += decoder.decode(value, { stream: true });
	}
}

/** A redirect's target without its path, which may hold somebody's data. */
const originOf = (location: string | null, base: string): string =>
	location !== null && URL.canParse(location, base) ? new URL(location, base).origin : "nowhere";

function parsed(text: string): unknown {
	if (text === "") return undefined;
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return text;
	}
}

const finding = (name: string, found: readonly Difference[]): Finding => ({
	name,
	outcome: found.length === 0 ? "same" : "differs",
	differences: found,
});

/** Every read that the key may do, against the document; what a list has around its items, against the mock's, too. */
async function reads(model: ApiModel, vendor: Side, mock: Side, today: string): Promise<Finding[]> {
	const known: KnownIds = new Map();
	const findings: Finding[] = [];
	for (const operation of readsOf(model)) {
		const plan = planRead(operation, known, today);
		if ("skipped" in plan) {
			findings.push({ name: operation.id, outcome: "skipped", differences: [], why: plan.skipped });
			continue;
		}
		if (operation.pathStyle === "entity" && vendor.prefix === "") {
			const why = "it needs an entity; set the variable for the entity id";
			findings.push({ name: operation.id, outcome: "skipped", differences: [], why });
			continue;
		}
		const theirs = await ask(vendor, plan.path);
		const closed = CLOSED[theirs.status];
		if (closed !== undefined) {
			const why = `${theirs.status}: ${closed}`;
			findings.push({ name: operation.id, outcome: "skipped", differences: [], why, isClosed: theirs.status !== 501 });
			continue;
		}
		learnId(operation, theirs.body, known);
		const found = [...ofAnswer(model, operation, theirs)];
		if (operation.pagination && operation.pagination.items !== "" && !operation.path.includes("{")) {
			const ours = await ask(mock, plan.path);
			if (ours.status === theirs.status) found.push(...fieldDifferences(theirs.body, ours.body));
		}
		findings.push(finding(operation.id, [...new Map(found.map((one) => [`${one.path} ${one.what}`, one])).values()]));
	}
	return findings;
}

function ofAnswer({ schemas }: ApiModel, { successes }: Operation, { status, body }: Seen): readonly Difference[] {
	const success = successes.find((one) => one.status === status);
	const expected = successes.map((one) => one.status).join(" or ");
	if (!success) return [{ path: "", what: `has status ${status}, but ${expected} in the document` }];
	if (!success.schema) return body === undefined ? [] : [{ path: "", what: "has a body, but no body in the document" }];
	return differences(body, success.schema, schemas);
}

/** Compares calls that both must reject: the status, code and fields of the error. */
async function refusals(model: ApiModel, vendor: Side, mock: Side): Promise<Finding[]> {
	const top = readsOf(model).find((one) => one.pagination && !one.path.includes("{"));
	const single = readsOf(model).find((one) => one.name === "retrieve" && one.path.split("{").length === 2);
	const strange = "00000000-0000-4000-8000-000000000000";
	const cases: { readonly name: string; readonly path: string; readonly headers?: Record<string, string> }[] = [
		...(top ? [{ name: "without a key", path: top.path, headers: {} }] : []),
		...(single ? [{ name: "an unknown id", path: single.path.replace(/\{\w+\}/, strange) }] : []),
		{ name: "an unknown path", path: "/no-such-resource" },
		...(top && model.versionHeader
			? [{ name: "an unknown version", path: top.path, headers: { [model.versionHeader]: "1999-01-01" } }]
			: []),
	];
	const findings: Finding[] = [];
	for (const { name, path, headers } of cases) {
		const of = (side: Side): Readonly<Record<string, string>> =>
			headers === undefined ? side.headers : name === "without a key" ? {} : { ...side.headers, ...headers };
		const [theirs, ours] = [await ask(vendor, path, of(vendor)), await ask(mock, path, of(mock))];
		findings.push(finding(`refused: ${name}`, ofRefusal(theirs, ours)));
	}
	return findings;
}

function ofRefusal(theirs: Seen, ours: Seen): Difference[] {
	if (theirs.status !== ours.status)
		return [{ path: "", what: `has status ${theirs.status}, but ${ours.status} in the mock` }];
	const code = ({ body }: Seen): unknown => (body as { code?: unknown } | undefined)?.code;
	return [
		...(code(theirs) === code(ours)
			? []
			: [{ path: "code", what: `is ${String(code(theirs))}, but ${String(code(ours))} in the mock` }]),
		...fieldDifferences(theirs.body, ours.body),
	];
}

/** Headers that the mock adds to every response, and that clients rely on. */
async function headers(model: ApiModel, vendor: Side, mock: Side): Promise<Finding[]> {
	const top = readsOf(model).find((one) => one.pagination && !one.path.includes("{"));
	if (!top) return [];
	const [theirs, ours] = [await ask(vendor, top.path), await ask(mock, top.path)];
	const missing = [...ours.headers.keys()].filter(
		(name) => !name.startsWith("x-mock-") && !theirs.headers.has(name) && name !== "content-length",
	);
	return [
		finding(
			"headers",
			missing.map((path) => ({ path, what: "is missing, but present in the mock" })),
		),
	];
}

/**
 * What the vendor says to the first reads, before anything is compared.
 *
 * @throws VerifyError when it refuses the key, or when none of the reads gets a response of an API
 */
async function checkKey(model: ApiModel, vendor: Side): Promise<void> {
	const { origin } = new URL(vendor.baseUrl);
	const paths = readsOf(model)
		.map((one) => planRead(one, new Map(), "1970-01-01"))
		.flatMap((plan) => ("skipped" in plan ? [] : [plan.path]));
	let broken = "";
	for (const path of paths.slice(0, FIRST_READS)) {
		const { status, headers, body } = await ask(vendor, path);
		if (status === 401) throw new VerifyError(`${origin} refused the key: 401${codeOf(body)}`);
		if (status < 500 && typeof body !== "string") return;
		broken ||= `${status}${typeof body === "string" ? ` and ${headers.get("content-type") ?? "text"} instead of JSON` : ""}`;
	}
	if (broken !== "") throw new VerifyError(`${origin} responds to every read with ${broken}`);
}

/** Returns only the error code of a response. Anything else might be somebody's data. */
function codeOf(body: unknown): string {
	const { code, error } = (body ?? {}) as { readonly code?: unknown; readonly error?: unknown };
	const inner = code ?? (error as { code?: unknown } | null | undefined)?.code ?? error;
	return typeof inner === "string" && /^\w{1,60}$/.test(inner) ? ` ${inner}` : "";
}

/**
 * Compares the two; the calls to the vendor are made one after another.
 *
 * @param today a date, `YYYY-MM-DD`, for reads that need one
 * @throws VerifyError when the vendor cannot be reached, or refuses the key for everything
 */
export async function verifyLive(
	model: ApiModel,
	vendor: Side,
	mock: Side,
	today: string,
): Promise<readonly Finding[]> {
	await checkKey(model, vendor);
	const [around, refused] = [await headers(model, vendor, mock), await refusals(model, vendor, mock)];
	const read = await reads(model, vendor, mock, today);
	const asked = read.filter((one) => one.isClosed !== undefined || one.outcome !== "skipped");
	if (asked.length > 0 && asked.every((one) => one.isClosed))
		throw new VerifyError(
			`the key cannot read anything: ${asked.length} reads were refused, the first with ${asked[0]?.why}`,
		);
	return [...around, ...refused, ...read];
}
