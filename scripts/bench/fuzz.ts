/** Coverage-guided fuzzing of the verification core: inputs that reach new code are kept and changed further. It looks for errors of
 * unexpected classes, for differences between `check` and `checkSync`, and for accepted deliveries that no secret signed.
 * `npm run bench -- fuzz`; `FUZZ_SECONDS` and `FUZZ_SEED` set the duration and the seed.
 * It stops at the first finding and prints the input.
 */
import { createHmac } from "node:crypto";
import { type Profiler, Session } from "node:inspector";
import { table } from "./stats.ts";
import { importBundled } from "./webhook-bundle.ts";

/** Seconds of CPU time for each scheme. */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 10);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
/** Reading the coverage costs as much as hundreds of inputs, so it is read once per batch. */
const BATCH = 512;
const T = 1_780_000_000;
const LIMIT = 2048;
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const OLD = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";

type Pairs = readonly (readonly [string, string])[];
interface Input {
	readonly body: Buffer;
	readonly headers: Pairs;
}
type Result = { readonly ok: boolean; readonly code?: string };
interface Verifier {
	check(body: Uint8Array, headers: Pairs): Promise<Result>;
	checkSync(body: Uint8Array, headers: Pairs): Result;
	verifySync(body: Uint8Array, headers: Pairs): unknown;
}
interface Target {
	readonly name: string;
	readonly verifier: Verifier;
	/** A genuine delivery of this body. */
	sign(body: Buffer, secret: string, time: number): Pairs;
	/** Whether one of the secrets signed the delivery, implemented independently of the verifier. */
	genuine(input: Input): boolean;
	readonly words: readonly string[];
}
interface Core {
	arcusWebhooks(options: object): Verifier;
	standardWebhooks(options: object): Verifier;
	WebhookVerificationError: new () => Error;
}

const mac = (key: string | Buffer, signed: string, body: Buffer) =>
	createHmac("sha256", key).update(signed).update(body);
const keyOf = (secret: string) => Buffer.from(secret.slice("whsec_".length), "base64");
const valuesOf = ({ headers }: Input, name: string) =>
	headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);

function targetsOf({ arcusWebhooks, standardWebhooks }: Core): readonly Target[] {
	const options = {
		secrets: [SECRET, { secret: OLD, expiresAt: T * 1000 - 1 }],
		now: () => T * 1000,
		maxBodyBytes: LIMIT,
	};
	return [
		{
			name: "one header with t and v1",
			verifier: arcusWebhooks(options),
			sign: (body, secret, time) => [
				["Arcus-Signature", `t=${time},v1=${mac(secret, `${time}.`, body).digest("hex")}`],
			],
			genuine(input) {
				const parts = valuesOf(input, "arcus-signature")
					.join("\n")
					.split(",")
					.map((part) => part.trimStart());
				const times = parts.filter((part) => part.startsWith("t=")).map((part) => part.slice(2));
				const right = mac(SECRET, `${times[0]}.`, input.body).digest("hex");
				return times.length === 1 && Math.abs(T - Number(times[0])) <= 300 && parts.includes(`v1=${right}`);
			},
			words: ["t=", "v1=", ",", ", ", "=", "v0=", `t=${T}`, "0", "+", " ", "\t", "\n", "\u00e9", "v1=".repeat(40)],
		},
		{
			name: "Standard Webhooks",
			verifier: standardWebhooks(options),
			sign: (body, secret, time) => [
				["webhook-id", "msg_1"],
				["webhook-timestamp", String(time)],
				["webhook-signature", `v1,${mac(keyOf(secret), `msg_1.${time}.`, body).digest("base64")}`],
			],
			genuine(input) {
				const [id, time] = [valuesOf(input, "webhook-id"), valuesOf(input, "webhook-timestamp")];
				const right = mac(keyOf(SECRET), `${id[0]}.${time[0]}.`, input.body).digest("base64");
				const listed = valuesOf(input, "webhook-signature").join("\n").split(" ");
				return (
					id.length === 1 && time.length === 1 && Math.abs(T - Number(time[0])) <= 300 && listed.includes(`v1,${right}`)
				);
			},
			words: ["v1,", "v1a,", " ", ",", ".", "msg_", String(T), "=", "\u00e9", "v1,".repeat(40)],
		},
	];
}

/** A seeded random generator, so that findings can be reproduced. */
let state = SEED >>> 0 || 1;
function random(below: number): number {
	state ^= state << 13;
	state ^= state >>> 17;
	state ^= state << 5;
	return (state >>> 0) % below;
}
const pick = <T>(values: readonly T[]): T => values[random(values.length)] as T;

const JSON_WORDS = [
	"{}",
	"[]",
	"null",
	'{"id":"e","type":"t"}',
	'"__proto__":{},',
	"\\u005f\\u005fproto__",
	"\ufeff",
	'"data":{"object":{}},',
	'"id":',
	'"',
	"\\",
	",",
].map((text) => Buffer.from(text));
const BYTES = [Buffer.from([0xff]), Buffer.from([0]), Buffer.from([0xe2, 0x82]), Buffer.alloc(LIMIT, 0x20)];

function cut(length: number): [number, number] {
	const start = random(length + 1);
	return [start, Math.min(length, start + random(8))];
}
function changedText(text: string, words: readonly string[]): string {
	const [start, end] = cut(text.length);
	const inserted = random(3) === 0 ? "" : random(4) === 0 ? text.slice(...cut(text.length)) : pick(words);
	return text.slice(0, start) + inserted + text.slice(end);
}
function changedBody(body: Buffer): Buffer {
	const [start, end] = cut(body.length);
	const inserted = random(3) === 0 ? Buffer.alloc(0) : random(4) === 0 ? pick(BYTES) : pick(JSON_WORDS);
	return Buffer.concat([body.subarray(0, start), inserted, body.subarray(end)]).subarray(0, LIMIT + 64);
}

function changed(input: Input, corpus: readonly Input[], { sign, words }: Target): Input {
	let { body, headers } = input;
	for (let changes = 1 + random(3); changes > 0; changes--) {
		const kind = random(8);
		const index = random(Math.max(1, headers.length));
		if (kind < 2) body = changedBody(body);
		else if (kind === 2) headers = headers.filter((_, place) => place !== index);
		else if (kind === 3) headers = [...headers, ...pick(corpus).headers.slice(0, 1)];
		// Random changes never get past the signature, so some inputs are signed after the change.
		else if (kind === 4) headers = sign(body, pick([SECRET, SECRET, OLD]), T + pick([0, 0, 300, -300, 301, -301]));
		else
			headers = headers.map(([name, value], place) =>
				place !== index
					? [name, value]
					: random(12) === 0
						? [changedText(name, words), value]
						: [name, changedText(value, words)],
			);
	}
	return { body, headers };
}

interface Hunt {
	readonly target: Target;
	readonly core: Core;
	readonly session: Session;
	readonly corpus: Input[];
	readonly known: Set<string>;
}

/** Returns the code ranges that have run since the last call. */
function coverage(session: Session, file: string): string[] {
	const seen: string[] = [];
	session.post("Profiler.takePreciseCoverage", (error, found: Profiler.TakePreciseCoverageReturnType) => {
		if (error) throw error;
		for (const script of found.result.filter(({ url }) => url.endsWith(file)))
			for (const { ranges } of script.functions)
				for (const { startOffset, endOffset, count } of ranges) if (count > 0) seen.push(`${startOffset}-${endOffset}`);
	});
	return seen;
}

class Finding extends Error {}

async function hold({ verifier, genuine }: Target, input: Input, core: Core): Promise<void> {
	const { body, headers } = input;
	const fail = (what: string): never => {
		const shown = JSON.stringify({ seed: SEED, body: body.toString("base64"), headers });
		throw new Finding(`${what}\n${shown}`);
	};
	let result: Result;
	try {
		result = verifier.checkSync(body, headers);
	} catch (error) {
		return fail(`checkSync threw ${String(error)}`);
	}
	const later = await verifier.check(body, headers);
	if (later.ok !== result.ok || later.code !== result.code)
		fail(`checkSync says ${result.code}, check says ${later.code}`);
	if (result.ok && !genuine(input)) fail("accepted, but no secret made the signature");
	try {
		verifier.verifySync(body, headers);
		if (!result.ok) fail("verifySync accepted what checkSync rejected");
	} catch (error) {
		if (error instanceof Finding) throw error;
		if (result.ok || !(error instanceof core.WebhookVerificationError)) fail(`verifySync threw ${String(error)}`);
	}
}

function cpuSeconds(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
}

/** Keeps each input that reaches new code, which it finds by bisecting the batch. */
async function absorb(inputs: readonly Input[], hunt: Hunt): Promise<void> {
	for (const input of inputs) await hold(hunt.target, input, hunt.core);
	const places = coverage(hunt.session, "fuzz.mjs");
	if (places.every((place) => hunt.known.has(place))) return;
	if (inputs.length > 1) {
		const half = inputs.length >> 1;
		await absorb(inputs.slice(0, half), hunt);
		return absorb(inputs.slice(half), hunt);
	}
	for (const place of places) hunt.known.add(place);
	hunt.corpus.push(...inputs);
}

async function fuzz(target: Target, core: Core, session: Session): Promise<string[]> {
	const body = Buffer.from('{"id":"evt_1","type":"order.confirmed","data":{"object":{}}}');
	const corpus: Input[] = [{ body, headers: target.sign(body, SECRET, T) }];
	const hunt: Hunt = { target, core, session, corpus, known: new Set() };
	const until = cpuSeconds() + SECONDS;
	coverage(session, "fuzz.mjs");
	let inputs = 0;
	for (; cpuSeconds() < until; inputs += BATCH)
		await absorb(
			Array.from({ length: BATCH }, () => changed(pick(corpus), corpus, target)),
			hunt,
		);
	return [target.name, inputs.toLocaleString("en"), String(corpus.length), String(hunt.known.size), "none"];
}

export async function benchFuzz(): Promise<void> {
	const core = await importBundled<Core>(
		"fuzz",
		'export { arcusWebhooks, WebhookVerificationError } from "./src/arcus/index.ts"; export { standardWebhooks } from "./src/standard/index.ts";',
	);
	const session = new Session();
	session.connect();
	session.post("Profiler.enable");
	session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
	const rows: string[][] = [];
	for (const target of targetsOf(core)) rows.push(await fuzz(target, core, session));
	session.post("Profiler.stopPreciseCoverage");
	session.disconnect();
	table(`Coverage-guided fuzzing, seed ${SEED}`, ["scheme", "inputs", "kept", "places reached", "findings"], rows);
}
