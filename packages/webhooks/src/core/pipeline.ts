import { decodeUtf8, readBody } from "./bytes.ts";
import { type Refusal, refuse } from "./errors.ts";
import { parseJson } from "./json.ts";
import type { SignedMessage } from "./key.ts";
import { all, chain, type MaybeLater } from "./later.ts";
import type { AnyEvent, Delivery, Proof, Scheme } from "./scheme.ts";
import type { ReadySecret } from "./secrets.ts";

/** The limits of a verifier. */
export interface PipelineOptions {
	/** Seconds by which a delivery's timestamp may differ from now, past or future, both inclusive; `false` for any age. @defaultValue 300 */
	readonly tolerance?: number | false | undefined;
	/** The maximum size of a body in bytes. Larger ones are refused before they are hashed. @defaultValue 1_048_576 */
	readonly maxBodyBytes?: number | undefined;
	/** Returns wall-clock time in milliseconds. @defaultValue Date.now */
	readonly now?: (() => number) | undefined;
	/** Milliseconds for which an expired secret is still recognized, so that deliveries are refused with `secret_expired`. @defaultValue 604_800_000 (a week) */
	readonly expiredGrace?: number | undefined;
}

export type Limits = Required<{ [Name in keyof PipelineOptions]: Exclude<PipelineOptions[Name], undefined> }>;

/** A delivery whose size, header and age are valid. */
export interface Passage extends Delivery, SignedMessage {
	readonly body: string | Uint8Array;
	readonly candidates: readonly string[];
	readonly timestamp: number | undefined;
	readonly time: number;
}

/** The secrets that made the signature. */
export interface Match {
	readonly live: ReadySecret | undefined;
	readonly expired: ReadySecret | undefined;
	/** Whether any secret was live, matching or not. */
	readonly anyLive: boolean;
}

/** The result of a check. It has the secret itself instead of its id, because computing an id costs a digest. */
export type Verdict<Event> =
	| { readonly ok: true; readonly event: Event; readonly timestamp: number | undefined; readonly secret: ReadySecret }
	| (Omit<Refusal, "secret"> & { readonly secret?: ReadySecret });

/**
 * @param systemTime the time without the option `now`, in milliseconds
 * @throws TypeError for invalid options
 */
export function limitsOf(
	{ tolerance = 300, maxBodyBytes = 1_048_576, now, expiredGrace = 604_800_000 }: PipelineOptions,
	systemTime: () => number,
): Limits {
	if (!(Number(tolerance) >= 0 && maxBodyBytes >= 0 && expiredGrace >= 0))
		throw new TypeError("tolerance, maxBodyBytes and expiredGrace must not be negative.");
	return { tolerance, maxBodyBytes, now: now ?? systemTime, expiredGrace };
}

/** Checks size, header format and timestamp: everything that needs no hashing. */
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
	const { timestamp } = proof;
	const time = now();
	const age = Math.floor(time / 1000) - (timestamp ?? 0);
	// Written so that every delivery is refused if the clock returns something that isn't a number.
	if (timestamp !== undefined && tolerance !== false && !(Math.abs(age) <= tolerance))
		return refuse(
			`timestamp_too_${age < 0 ? "new" : "old"}`,
			`The timestamp is ${age < 0 ? `${-age} s ahead` : `${age} s old`}; ${tolerance} s are allowed.`,
		);
	return { prefix: proof.prefix, compose: proof.compose, candidates: proof.candidates, body, headers, timestamp, time };
}

/**
 * Returns the secrets that are valid at a time, and those that expired up to `grace` milliseconds earlier.
 *
 * @param latest the latest time seen so far: a secret that was live stays so when the clock is set back
 */
export function secretsAt(
	known: readonly ReadySecret[],
	time: number,
	grace = 0,
	latest = time,
): readonly ReadySecret[] {
	const counts = ({ from, until }: ReadySecret) => latest >= from && time < until + grace;
	return known.every(counts) ? known : known.filter(counts);
}

/**
 * Returns which of the secrets made the signature. Always compares with all of them, so that timing does not show which one matches.
 * Synchronous if the keys are.
 */
export function signersOf(tried: readonly ReadySecret[], passage: Passage): MaybeLater<Match> {
	const isLive = ({ until }: ReadySecret) => passage.time < until;
	const [only] = tried;
	if (only && tried.length === 1)
		return chain(only.key.matches(passage, passage.candidates), (matched) => {
			const signer = matched ? only : undefined;
			return { live: signer && isLive(only) ? only : undefined, expired: signer, anyLive: isLive(only) };
		});
	const asked = tried.map(({ key }) => key.matches(passage, passage.candidates));
	return chain(all(asked), (matched) => {
		const signers = tried.filter((_, index) => matched[index]);
		return { live: signers.find(isLive), expired: signers[0], anyLive: tried.some(isLive) };
	});
}

/** Checks signature, JSON and payload. */
export function conclude<Events, Unknown>(
	{ live, expired, anyLive }: Match,
	{ body, headers, timestamp }: Passage,
	scheme: Pick<Scheme<Events, Unknown>, "readEvent">,
	parse: boolean,
): Verdict<AnyEvent<Events, Unknown>> {
	if (!live) {
		if (expired)
			return { ...refuse("secret_expired", "It was signed with a secret that has expired."), secret: expired };
		return anyLive
			? refuse("signature_mismatch", "No valid secret matches the signature.")
			: refuse("no_active_secret", "No secret is valid now, or none is loaded yet.");
	}
	let event: unknown;
	if (parse) {
		try {
			event = parseJson(decodeUtf8(body)!);
		} catch {
			return refuse("invalid_json", "The body is not JSON in UTF-8.");
		}
		event = scheme.readEvent(event, { body, headers });
		if (typeof event === "string") return refuse("invalid_payload", event);
	}
	return { ok: true, event: event as AnyEvent<Events, Unknown>, timestamp, secret: live };
}

/** Use this only for results of our own steps, never for an event. */
export function isRefusal(value: string | object): value is Refusal {
	return (value as Partial<Refusal>).ok === false;
}
