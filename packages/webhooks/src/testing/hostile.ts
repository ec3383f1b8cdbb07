import type { Signer } from "./signed-request.ts";

/** A delivery to be sent exactly as given: headers in order, repeated ones twice. */
export interface HostileDelivery {
	readonly name: string;
	readonly body: Uint8Array<ArrayBuffer>;
	readonly headers: readonly (readonly [string, string])[];
	/** Set if the delivery is too large. The connection may then be cut without a response. */
	readonly mayBeCut?: boolean;
	/** How many spaces to send after the body, in chunks. The request never ends. */
	readonly unendingBytes?: number;
}

export interface HostileInput {
	readonly webhooks: Signer;
	/** Returns a new genuine event with another id on each call. */
	readonly event: () => object;
	readonly maxBodyBytes: number;
	/** The timestamp that a genuine delivery would have, in seconds. */
	readonly now: number;
}

const bytes = (text: string | Uint8Array): Uint8Array<ArrayBuffer> =>
	new Uint8Array(typeof text === "string" ? new TextEncoder().encode(text) : text);
const DAY = 86_400;

/** A well-formed secret that nobody uses. */
const STRANGE = "whsec_YXR0YWNrZXIgZ3Vlc3NlcyBhIHNlY3JldA==";

/** What a sender's proof covers, as found by signing. Anyone can change the rest without the endpoint noticing. */
interface Coverage {
	readonly body: boolean;
	readonly time: boolean;
	/** Names of the headers that are part of the proof. */
	readonly headers: ReadonlySet<string>;
}

async function coverageOf(webhooks: Signer, text: string, now: number): Promise<Coverage> {
	const sign = (body: string, timestamp: number, secret?: string) =>
		webhooks.sign(body, { timestamp, ...(secret !== undefined && { secret }) });
	const first = await sign(text, now);
	const differing = (other: Record<string, string>) => Object.keys(first).filter((name) => other[name] !== first[name]);
	// An id that is generated for each signature always differs, so it proves something only together with the others.
	const [again, another, later, strange] = [
		differing(await sign(text, now)),
		differing(await sign(`${text} `, now)),
		differing(await sign(text, now + DAY)),
		differing(await sign(text, now, STRANGE)),
	];
	const says = (names: readonly string[]) => names.some((name) => !again.includes(name)) || again.length > 0;
	return { body: says(another), time: says(later), headers: new Set([...again, ...another, ...later, ...strange]) };
}

/**
 * Creates every class of delivery that must not reach a handler. Each is based on a genuine delivery, as if the attacker had seen one.
 * Parts that the sender's proof does not cover stay unchanged, because anyone who knows a bearer token may send any body.
 */
export async function hostileDeliveries({
	webhooks,
	event,
	maxBodyBytes,
	now,
}: HostileInput): Promise<HostileDelivery[]> {
	const deliveries: HostileDelivery[] = [];
	const add = (
		name: string,
		body: string | Uint8Array,
		headers: readonly (readonly [string, string])[],
		tooLarge: Pick<HostileDelivery, "mayBeCut" | "unendingBytes"> = {},
	) => {
		const all = [["content-type", "application/json"], ...headers] as const;
		deliveries.push({ name, body: bytes(body), headers: all, ...tooLarge });
	};
	const text = JSON.stringify(event());
	const signed = Object.entries(await webhooks.sign(text, { timestamp: now }));
	const changed = (name: string, change: (value: string) => string) =>
		signed.map(([key, value]) => [key, key === name ? change(value) : value] as const);

	const covered = await coverageOf(webhooks, text, now);
	add("no signature", text, []);
	add("no signature, no body", "", []);
	add("a body that is not JSON", "<xml/>", signed);
	if (covered.body) for (const [label, body] of changedBodies(text)) add(`body changed: ${label}`, body, signed);
	for (const [name, value] of signed.filter(([key]) => covered.headers.has(key))) {
		add(
			`${name} missing`,
			text,
			signed.filter(([key]) => key !== name),
		);
		add(`${name} twice`, text, [...signed, [name, value]]);
		add(
			`${name} of 9 KiB`,
			text,
			changed(name, (old) => `${old},x=${"y".repeat(9216)}`),
		);
		for (const [label, change] of headerChanges) {
			const made = change(value);
			if (made !== undefined && made !== value)
				add(
					`${name}: ${label}`,
					text,
					changed(name, () => made),
				);
		}
	}
	if (covered.time) {
		add("signed a day ago", text, Object.entries(await webhooks.sign(text, { timestamp: now - DAY })));
		add("signed a day ahead", text, Object.entries(await webhooks.sign(text, { timestamp: now + DAY })));
	}
	const other = Object.entries(await webhooks.sign(JSON.stringify(event()), { timestamp: now }));
	if (covered.body) add("signature of another event", text, other);
	add(
		"signed with a guessed secret",
		text,
		Object.entries(await webhooks.sign(text, { timestamp: now, secret: STRANGE })),
	);
	if (maxBodyBytes < 64 * 1024 * 1024) {
		const padded = JSON.stringify({ ...event(), padding: "x".repeat(maxBodyBytes) });
		const tooLarge = { mayBeCut: true };
		add("genuine but too large", padded, Object.entries(await webhooks.sign(padded, { timestamp: now })), tooLarge);
		add("too large and not signed", new Uint8Array(maxBodyBytes + 1), [], tooLarge);
		// An endpoint that has not refused the body after twice the allowed size is waiting for its end. The extra bytes are spaces, which JSON
		// allows at the end: for a sender whose proof does not cover the body, only the size is wrong.
		add("a body that never ends", text, signed, { ...tooLarge, unendingBytes: 2 * maxBodyBytes });
	}
	for (const [label, body] of strangeBodies)
		add(`genuine signature, ${label}`, body, Object.entries(await webhooks.sign(body, { timestamp: now })));
	return deliveries;
}

function changedBodies(text: string): [string, string | Uint8Array][] {
	const middle = Math.floor(text.length / 2);
	const flipped = bytes(text);
	flipped[middle] = flipped[middle]! ^ 1;
	return [
		["empty", ""],
		["one bit", flipped],
		["cut off", text.slice(0, -1)],
		["a line feed added", `${text}\n`],
		["a byte order mark added", `\ufeff${text}`],
		["a NUL added", `${text}\0`],
		["serialized again", JSON.stringify(JSON.parse(text), null, 2)],
		["a field added", `{"admin":true,${text.slice(1)}`],
		["a prototype added", `{"__proto__":{"admin":true},${text.slice(1)}`],
		["byte FF added", new Uint8Array([...bytes(text), 0xff])],
		["in UTF-16", new Uint8Array(Buffer.from(text, "utf16le"))],
	];
}

const strangeBodies: readonly (readonly [string, string | Uint8Array])[] = [
	["no JSON", "hello"],
	["not UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
	["null", "null"],
	["an array", "[]"],
];

/** Matches the signature: the last run of 64 hex digits or of Base64, whatever surrounds it. */
const SIGNATURE = /([0-9a-f]{64}|[A-Za-z0-9+/]{43}=)(?![\s\S]*(?:[0-9a-f]{64}|[A-Za-z0-9+/]{43}=))/;
const onSignature = (change: (signature: string) => string) => (value: string) =>
	SIGNATURE.test(value) ? value.replace(SIGNATURE, (found) => change(found)) : undefined;
/** Changes the time in headers that have one next to a signature. */
const onTime = (change: (time: string) => string) => (value: string) =>
	/^t=\d+,/.test(value) ? value.replace(/^t=(\d+)/, (_, time: string) => change(time)) : undefined;
const flip = (digit: string) => (digit === "0" ? "1" : "0");

const headerChanges: readonly (readonly [string, (value: string) => string | undefined])[] = [
	["empty", () => ""],
	["only commas", () => ",,,,"],
	["only '='", () => "="],
	["cut in the middle", (value) => (value.length > 20 ? value.slice(0, value.length >> 1) : undefined)],
	["its first digit changed", onSignature((text) => flip(text[0]!) + text.slice(1))],
	[
		"its last digit changed",
		onSignature((text) =>
			text.endsWith("=") ? `${text.slice(0, -3)}${flip(text.at(-3)!)}A=` : text.slice(0, -1) + flip(text.at(-1)!),
		),
	],
	["one digit short", onSignature((text) => text.slice(1))],
	["one digit more", onSignature((text) => `${text}0`)],
	["no signature in it", onSignature(() => "")],
	["all zeros", onSignature((text) => text.replace(/[^=]/g, "0"))],
	["in capitals", onSignature((text) => text.toUpperCase())],
	["junk behind", onSignature((text) => `${text}=junk`)],
	["a byte above 0x7f", onSignature((text) => `\u00e9${text.slice(1)}`)],
	["33 signatures", (value) => (/,v1=/.test(value) ? `${value}${`,v1=${"0".repeat(64)}`.repeat(32)}` : undefined)],
	["no time", onTime(() => "t=")],
	["two times", onTime((time) => `t=${time},t=${time}`)],
	["time with a leading zero", onTime((time) => `t=0${time}`)],
	["time with a plus", onTime((time) => `t=+${time}`)],
	["time with a fraction", onTime((time) => `t=${time}.0`)],
	["time with letters", onTime((time) => `t=${time}abc`)],
	["time a second later", onTime((time) => `t=${Number(time) + 1}`)],
	["time as NaN", onTime(() => "t=NaN")],
];
