import { decodeUtf8, readBody } from "./bytes.ts";
import { type Refusal, refuse } from "./errors.ts";
import type { AnyEvent, Delivery, Proof, Scheme } from "./scheme.ts";
import type { ReadySecret } from "./secrets.ts";

/** The limits of a verifier. */
export interface PipelineOptions {
	/** Seconds a delivery's timestamp may be away from now, past or future, both inclusive; `false` for any age. @defaultValue 300 */
	readonly tolerance?: number | false | undefined;
	/** A larger body is refused before it is hashed. @defaultValue 1_048_576 */
	readonly maxBodyBytes?: number | undefined;
	/** The clock, in milliseconds. @defaultValue Date.now */
	readonly now?: (() => number) | undefined;
	/** Milliseconds after its end in which a secret is still recognised, to refuse with `secret_expired`. @defaultValue 604_800_000 (a week) */
	readonly expiredGrace?: number | undefined;
}

export type Limits = Required<{ [Name in keyof PipelineOptions]: Exclude<PipelineOptions[Name], undefined> }>;

/** A delivery whose size, header and age are right. */
export interface Passage extends Delivery {
	readonly proof: Proof;
	readonly time: number;
}

/** The secrets that made the signature. */
export interface Match {
	live: ReadySecret | undefined;
	expired: ReadySecret | undefined;
	/** Whether any secret was live, matching or not. */
	anyLive: boolean;
}

/** What came of it, with the secret itself in place of its name, which takes a digest to make. */
export type Verdict<Event> =
	| { readonly ok: true; readonly event: Event; readonly by: ReadySecret }
	| (Refusal & { readonly by?: ReadySecret });

/** @throws TypeError for options that cannot be meant */
export function limitsOf({
	tolerance = 300,
	maxBodyBytes = 1_048_576,
	now = Date.now,
	expiredGrace = 604_800_000,
}: PipelineOptions): Limits {
	if (!(Number(tolerance) >= 0 && maxBodyBytes >= 0)) throw new TypeError("negative tolerance or maxBodyBytes");
	return { tolerance, maxBodyBytes, now, expiredGrace };
}

/** Size, header shape, timestamp: everything that costs no hashing. */
export function prepare(
	raw: unknown,
	headers: Delivery["headers"],
	readProof: (headers: unknown) => Proof | Refusal,
	{ tolerance, maxBodyBytes, now }: Limits,
): Passage | Refusal {
	const body = readBody(raw, maxBodyBytes);
	if (isRefusal(body)) return body;
	const proof = readProof(headers);
	if (isRefusal(proof)) return proof;
	const time = now();
	const age = Math.floor(time / 1000) - (proof.timestamp ?? 0);
	// Written so that a clock that gives no number refuses everything.
	if (proof.timestamp !== undefined && tolerance !== false && !(Math.abs(age) <= tolerance))
		return refuse(age < 0 ? "timestamp_too_new" : "timestamp_too_old", `${age} s old, ${tolerance} s allowed.`);
	return { body, headers, proof, time };
}

/**
 * Tries every secret that counts or counted lately, always all of them: which one matches must not show in the time.
 * At once where keys answer at once, else later.
 */
export function match(
	known: readonly ReadySecret[],
	{ proof, body, time }: Passage,
	{ expiredGrace }: Limits,
): Match | Promise<Match> {
	const found: Match = { live: undefined, expired: undefined, anyLive: false };
	const message = { prefix: proof.prefix, body };
	let waiting: Promise<void>[] | undefined;
	for (const secret of known) {
		if (!(time >= secret.from && time < secret.until + expiredGrace)) continue;
		const isLive = time < secret.until;
		if (isLive) found.anyLive = true;
		const matched = secret.key.matches(message, proof.candidates);
		if (typeof matched === "boolean") note(found, secret, isLive, matched);
		else {
			waiting ??= [];
			waiting.push(matched.then((late) => note(found, secret, isLive, late)));
		}
	}
	return waiting ? Promise.all(waiting).then(() => found) : found;
}

function note(found: Match, secret: ReadySecret, isLive: boolean, matched: boolean): void {
	if (matched && isLive) found.live ??= secret;
	else if (matched) found.expired ??= secret;
}

/** Signature, JSON, payload. */
export function conclude<Events, Unknown>(
	{ live, expired, anyLive }: Match,
	{ body, headers }: Passage,
	readEvent: Scheme<Events, Unknown>["readEvent"],
	parse: boolean,
): Verdict<AnyEvent<Events, Unknown>> {
	type Event = AnyEvent<Events, Unknown>;
	if (!live) {
		if (expired) return { ...refuse("secret_expired", "The secret that signed it has expired."), by: expired };
		return anyLive
			? refuse("signature_mismatch", "No live secret signed it.")
			: refuse("no_active_secret", "No secret is live.");
	}
	if (!parse) return { ok: true, event: undefined as Event, by: live };
	let json: unknown;
	try {
		const text = decodeUtf8(body)!;
		// A byte order mark is signed like other bytes but is not part of the JSON.
		json = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
	} catch {
		return refuse("invalid_json", "Not JSON in UTF-8.");
	}
	const event = readEvent(json, { body, headers });
	return typeof event === "string" ? refuse("invalid_payload", event) : { ok: true, event, by: live };
}

/** Only asked about what our own steps return, never about an event. */
export function isRefusal(value: string | object): value is Refusal {
	return typeof value === "object" && (value as Partial<Refusal>).ok === false;
}
