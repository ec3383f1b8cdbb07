import { createHmac } from "node:crypto";
import { arcusWebhooks, type HeadersInput, type RawBody, WebhookVerificationError } from "@countersign/webhooks/arcus";
import { standardWebhooks } from "@countersign/webhooks/standard";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Cases of each property; `COUNTERSIGN_PROPERTY_RUNS` spreads a larger number over them. fast-check prints the seed of a failure. */
const PROPERTIES = 8;
const total = Number(process.env.COUNTERSIGN_PROPERTY_RUNS ?? 4_000);
const numRuns = Math.ceil(total / PROPERTIES);
const patience = 20_000 + total;

const SECRET = "whsec_property";
const T = 1_780_000_000;
const webhooks = arcusWebhooks({ secrets: SECRET, now: () => T * 1000, maxBodyBytes: 4096 });
const mac = (t: string, body: string | Uint8Array, secret = SECRET) =>
	createHmac("sha256", secret).update(`${t}.`).update(body).digest("hex");
const bytes = fc.uint8Array({ maxLength: 200 });

const CODES = new Set([
	"missing_header",
	"malformed_header",
	"no_supported_signature",
	"timestamp_too_old",
	"timestamp_too_new",
	"no_active_secret",
	"secret_expired",
	"signature_mismatch",
	"body_too_large",
	"body_not_raw",
	"invalid_json",
	"invalid_payload",
]);
/** Runs a check and asserts that the result meets its contract. */
function judge(body: unknown, headers: unknown, verifier = webhooks) {
	const result = verifier.checkSync(body as RawBody, headers as HeadersInput);
	if (!result.ok && !CODES.has(result.code)) throw new Error(`unknown code ${result.code}`);
	return result;
}

/** Headers that almost match the grammar: its parts, combined at random. */
const nearHeader = (good: string) =>
	fc
		.array(
			fc.oneof(
				{ weight: 6, arbitrary: fc.constantFrom(`t=${T}`, `v1=${good}`, `v1=${"0".repeat(64)}`, "v0=x", `t=${T + 1}`) },
				{
					weight: 4,
					arbitrary: fc.constantFrom(",", ", ", ",\t", ",,", "=", " ", ";", "t", "v1", "t=", "v1=", "x=y=z", ""),
				},
				{ weight: 1, arbitrary: fc.string({ maxLength: 6, unit: "binary" }) },
				{
					weight: 1,
					arbitrary: fc
						.string({ minLength: 64, maxLength: 64, unit: fc.constantFrom(..."0123456789abcdefABCDEFg ") })
						.map((hex) => `v1=${hex}`),
				},
			),
			{ maxLength: 9 },
		)
		.map((parts) =>
			parts.reduce(
				(text, part) => (text === "" || /[,=]\s?$/.test(text) || /^[,= ]/.test(part) ? text + part : `${text},${part}`),
				"",
			),
		);

/** A second, independent implementation of the grammar. */
function oracle(header: string, body: Uint8Array): string {
	if (header.length > 8192 || !/^[^,=]*=[^,]*(?:,[ \t]*(?![ \t])[^,=]*=[^,]*)*$/.test(header))
		return "malformed_header";
	const pairs = header
		.split(/,[ \t]*/)
		.map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)] as const);
	const times = pairs.filter(([key]) => key === "t").map(([, value]) => value);
	if (times.length !== 1 || !/^(?:0|[1-9][0-9]*)$/.test(times[0]!)) return "malformed_header";
	const candidates = pairs.filter(([key, value]) => key === "v1" && value.length === 64 && /^[0-9a-f]+$/.test(value));
	if (candidates.length > 32) return "malformed_header";
	if (candidates.length === 0) return "no_supported_signature";
	const age = T - Number(times[0]);
	if (age > 300) return "timestamp_too_old";
	if (age < -300) return "timestamp_too_new";
	return candidates.some(([, value]) => value === mac(times[0]!, body)) ? "ok" : "signature_mismatch";
}

describe("a verifier with generated deliveries", () => {
	it(
		"a verifier throws only its own error, whatever is passed as body and headers",
		() => {
			const header = fc.oneof(fc.string({ unit: "binary" }), nearHeader(mac(String(T), "x")), fc.anything());
			const headers = fc.oneof(
				fc.anything({
					withMap: true,
					withSet: true,
					withNullPrototype: true,
					withTypedArray: true,
					withDate: true,
					withBigInt: true,
				}),
				header.map((value) => ({ "Arcus-Signature": value })),
				header.map((value) => [["arcus-signature", value]]),
				header.map((value) => new Map([["arcus-signature", value]])),
			);
			const body = fc.oneof(
				bytes,
				fc.string({ unit: "binary" }),
				fc.anything({ withTypedArray: true, withDate: true, withBigInt: true }),
			);
			fc.assert(
				fc.property(body, headers, (anyBody, anyHeaders) => {
					const result = judge(anyBody, anyHeaders);
					try {
						webhooks.verifySync(anyBody as RawBody, anyHeaders as HeadersInput);
						return result.ok;
					} catch (error) {
						return !result.ok && error instanceof WebhookVerificationError && error.code === result.code;
					}
				}),
				{ numRuns },
			);
		},
		patience,
	);
	it(
		"a header that almost matches the grammar gets the same verdict from a second implementation of the grammar",
		() => {
			const cases = bytes.chain((body) => fc.tuple(fc.constant(body), nearHeader(mac(String(T), body))));
			fc.assert(
				fc.property(cases, ([body, header]) => {
					const result = webhooks.checkSync(body, { "arcus-signature": header }, { parse: false });
					expect(result.ok ? "ok" : result.code).toBe(oracle(header, body));
				}),
				{ numRuns },
			);
		},
		patience,
	);
	it(
		"a signed body can be verified as bytes, as text and in a buffer, whatever it contains",
		() => {
			const body = fc.oneof(
				bytes,
				fc.string({ unit: "binary-ascii" }).map((text) => new TextEncoder().encode(text)),
			);
			fc.assert(
				fc.property(body, fc.nat(600), (sent, shift) => {
					const t = String(T - 300 + shift);
					const headers = { "arcus-signature": `t=${t},v1=${mac(t, sent)}` };
					const buffer = new Uint8Array([1, ...sent, 2]).subarray(1, -1);
					return [sent, Buffer.from(sent), buffer, sent.slice().buffer].every(
						(form) => webhooks.checkSync(form, headers, { parse: false }).ok,
					);
				}),
				{ numRuns },
			);
		},
		patience,
	);
	it(
		"text and its UTF-8 bytes get the same result",
		() => {
			fc.assert(
				fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.json()), (text) => {
					const encoded = Buffer.from(text);
					const headers = { "arcus-signature": `t=${T},v1=${mac(String(T), encoded)}` };
					expect(judge(text, headers)).toEqual(judge(encoded, headers));
				}),
				{ numRuns },
			);
		},
		patience,
	);
	it(
		"a delivery with any one character of its header replaced is refused",
		() => {
			const body = '{"id":"e","type":"t"}';
			const header = `t=${T},v1=${mac(String(T), body)}`;
			const character = fc.integer({ min: 0, max: 0xff }).map((code) => String.fromCharCode(code));
			fc.assert(
				fc.property(fc.nat(header.length - 1), character, (place, replacement) => {
					fc.pre(header[place] !== replacement);
					return !judge(body, { "arcus-signature": header.slice(0, place) + replacement + header.slice(place + 1) }).ok;
				}),
				{ numRuns },
			);
		},
		patience,
	);
	it(
		"a delivery with any one byte of its body replaced, removed or added is refused",
		() => {
			const body = bytes.filter(({ length }) => length > 0);
			fc.assert(
				fc.property(
					body,
					fc.nat(),
					fc.integer({ min: 1, max: 255 }),
					fc.constantFrom("replace", "remove", "add"),
					(sent, at, by, how) => {
						const headers = { "arcus-signature": `t=${T},v1=${mac(String(T), sent)}` };
						const place = at % sent.length;
						const changed = [...sent];
						if (how === "replace") changed[place] = changed[place]! ^ by;
						else if (how === "remove") changed.splice(place, 1);
						else changed.splice(place, 0, by);
						return !webhooks.checkSync(new Uint8Array(changed), headers, { parse: false }).ok;
					},
				),
				{ numRuns },
			);
		},
		patience,
	);
	it(
		"a delivery is accepted if and only if a valid secret made one of its signatures",
		() => {
			const names = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 });
			const window = fc.constantFrom("live", "expired", "future");
			fc.assert(
				fc.property(names, names, fc.array(window, { minLength: 4, maxLength: 4 }), (known, signers, windows) => {
					const now = T * 1000;
					const stateOf = (name: string) => windows[name.charCodeAt(0) - 97]!;
					const verifier = arcusWebhooks({
						now: () => now,
						secrets: known.map((name) => ({
							secret: `whsec_${name}`,
							id: name,
							...(stateOf(name) === "expired" && { expiresAt: now }),
							...(stateOf(name) === "future" && { notBefore: now + 1 }),
						})),
					});
					const header = [`t=${T}`, ...signers.map((name) => `v1=${mac(String(T), "x", `whsec_${name}`)}`)].join(",");
					const result = verifier.checkSync("x", { "arcus-signature": header }, { parse: false });
					const both = known.filter((name) => signers.includes(name));
					const live = both.filter((name) => stateOf(name) === "live");
					const verdict =
						live.length > 0
							? live[0]
							: both.some((name) => stateOf(name) === "expired")
								? "secret_expired"
								: known.some((name) => stateOf(name) === "live")
									? "signature_mismatch"
									: "no_active_secret";
					expect(result.ok ? result.secret.id : result.code).toBe(verdict);
				}),
				{ numRuns },
			);
		},
		patience,
	);
	it(
		"the Standard Webhooks verifier throws nothing, whatever the headers are, and verifies a signed delivery",
		async () => {
			const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
			const verifier = standardWebhooks({ secrets: secret, now: () => T * 1000 });
			const good = createHmac("sha256", Buffer.from(secret.slice(6), "base64"))
				.update(`m.${T}.x`)
				.digest("base64");
			const piece = fc.oneof(
				fc.constantFrom(
					`v1,${good}`,
					"v1a,AAAA",
					"v1,",
					",",
					" ",
					"v2,x",
					`v1,${"A".repeat(43)}=`,
					`v1a,${"A".repeat(86)}==`,
				),
				fc.string({ maxLength: 5 }),
			);
			const signature = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(" "));
			const anyOf = (usual: string) =>
				fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) });
			fc.assert(
				fc.property(anyOf("m"), anyOf(String(T)), signature, (id, timestamp, text) => {
					const headers = { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": text };
					const result = verifier.checkSync("x", headers, { parse: false });
					const valid =
						id === "m" &&
						timestamp === String(T) &&
						text.split(" ").includes(`v1,${good}`) &&
						!text.split(" ").some((part) => /^v1,[A-Za-z0-9+/]{43}=,$/.test(part));
					expect(result.ok).toBe(valid);
				}),
				{ numRuns },
			);
		},
		patience,
	);
});
