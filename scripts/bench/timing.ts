/** Does the time of a comparison reveal where the first wrong digit is? The test measures pairs in random
 * order over fresh inputs for each epoch, next to a control in which both halves of a pair are of the same kind, and computes Welch's t
 * between the differences of the test and those of the control. The same test must find the leak of `===`, or it would
 * prove nothing. It judges only differences within one run, no absolute times.
 *
 * The gate `timing` fails when ours leaks in three runs of three, or `===` in none of them and not in more epochs either.
 */
import { createHmac, randomBytes } from "node:crypto";
import { median, table } from "./stats.ts";
import { importBundled } from "./webhook-bundle.ts";

const EPOCHS = 60;
const PAIRS = 120;
/** The maximum per header: each repeats the comparison, while the hash is computed once. */
const CANDIDATES = 32;
/** A larger t happens by chance once in millions; the share of epochs on one side must agree, too. */
const SIGNIFICANT = 5;
/** The share that is as rare by chance: it comes closer to one half the more epochs there are. */
const agreement = (epochs: number): number => Math.min(0.8, 0.5 + 2.5 / Math.sqrt(epochs));
/** Other load hides the leak of `===` among noise, and more epochs show it again. */
const MAX_EPOCHS = 900;

interface Message {
	readonly prefix: string;
	readonly body: string;
}
interface Key {
	matches(message: Message, candidates: readonly string[]): boolean | Promise<boolean>;
}
interface Input {
	readonly message: Message;
	readonly candidates: readonly string[];
}
type Subject = (input: Input) => boolean | Promise<boolean>;

interface Target {
	readonly name: string;
	readonly subject: Subject;
	/** The position of the first wrong digit in the two halves of a pair. */
	readonly places: readonly [number, number];
	readonly expected: "none" | "leak";
	/** Differences of the same subject with the same position in both halves. */
	readonly control: number[];
	readonly test: number[];
}

const SECRET = "whsec_timing";

/**
 * Candidates that are wrong at `place` and nowhere else; each is a separate string. The digits after `place` stay correct. If they were
 * random, the candidates of one header would be more alike the later the place is, and similar strings are read faster, whatever they
 * are compared with.
 */
function inputOf(place: number): Input {
	const message = {
		prefix: `${1_780_000_000 + randomBytes(3).readUIntBE(0, 3)}.`,
		body: randomBytes(64).toString("hex"),
	};
	const right = createHmac("sha256", SECRET).update(message.prefix).update(message.body).digest("hex");
	const candidates = Array.from({ length: CANDIDATES }, () => {
		const text = Buffer.from(right, "latin1");
		const wrong = (Number.parseInt(right[place]!, 16) + 1 + (randomBytes(1)[0]! % 15)) % 16;
		text[place] = wrong.toString(16).charCodeAt(0);
		return text.toString("latin1");
	});
	return { message, candidates };
}

async function time(subject: Subject, input: Input): Promise<number> {
	const began = process.hrtime.bigint();
	const matched = subject(input);
	const answer = typeof matched === "boolean" ? matched : await matched;
	const took = Number(process.hrtime.bigint() - began);
	if (answer) throw new Error("a wrong signature matched");
	return took;
}

const tossed = (): boolean => randomBytes(1)[0]! < 128;

/** The median difference of pairs in random order, in nanoseconds. */
async function difference(subject: Subject, [one, other]: readonly [number, number]): Promise<number> {
	// The objects created last are the closest in memory, so neither kind is always created last.
	const pairs = Array.from({ length: PAIRS }, () => {
		const swapped = tossed();
		const [first, second] = swapped ? [inputOf(other), inputOf(one)] : [inputOf(one), inputOf(other)];
		return swapped ? ([second, first] as const) : ([first, second] as const);
	});
	const differences: number[] = [];
	for (const [first, second] of pairs) {
		const swapped = tossed();
		const early = await time(subject, swapped ? second : first);
		const late = await time(subject, swapped ? first : second);
		differences.push(swapped ? early - late : late - early);
	}
	return median(differences);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
function varianceOfMean(values: readonly number[]): number {
	const middle = mean(values);
	return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1) / values.length;
}

/** Welch's t: samples of unequal spread. */
export function welch(one: readonly number[], other: readonly number[]): number {
	const spread = Math.sqrt(varianceOfMean(one) + varianceOfMean(other));
	return spread === 0 ? 0 : (mean(one) - mean(other)) / spread;
}

function verdictOf({ test, control }: Target): { t: number; aa: number; share: number; verdict: "none" | "leak" } {
	const t = welch(test, control);
	const centre = median(control);
	const above = test.filter((value) => value > centre).length / test.length;
	const share = Math.max(above, 1 - above);
	const aa = mean(control) / Math.sqrt(varianceOfMean(control));
	return { t, aa, share, verdict: Math.abs(t) > SIGNIFICANT && share >= agreement(test.length) ? "leak" : "none" };
}

async function targets(): Promise<Target[]> {
	const { node, web, arcusWebhooks } = await importBundled<{
		node: { hmacKey(secret: Uint8Array): Key };
		web: { hmacKey(secret: Uint8Array): Key };
		arcusWebhooks(options: object): {
			checkSync(body: string, headers: Record<string, string>, options: { parse: false }): { ok: boolean };
		};
	}>(
		"timing",
		'export * as node from "./src/core/platform.node.ts"; export * as web from "./src/core/platform.web.ts"; export { arcusWebhooks } from "./src/arcus/index.ts";',
	);
	const secret = new TextEncoder().encode(SECRET);
	const nodeKey = node.hmacKey(secret);
	const webKey = web.hmacKey(secret);
	const webhooks = arcusWebhooks({ secrets: SECRET, tolerance: false });
	const ours: Subject = ({ message, candidates }) => nodeKey.matches(message, candidates);
	/** All of what a delivery passes: the header with its 32 signatures too. */
	const whole: Subject = ({ message, candidates }) => {
		const header = `t=${message.prefix.slice(0, -1)},v1=${candidates.join(",v1=")}`;
		return webhooks.checkSync(message.body, { "arcus-signature": header }, { parse: false }).ok;
	};
	const naive: Subject = ({ message, candidates }) => {
		const right = createHmac("sha256", SECRET).update(message.prefix).update(message.body).digest("hex");
		let matched = false;
		// Also compares every candidate; only the comparison itself differs.
		for (const candidate of candidates) matched = candidate === right || matched;
		return matched;
	};
	const target = (name: string, subject: Subject, places: Target["places"], expected: Target["expected"]): Target => ({
		name,
		subject,
		places,
		expected,
		control: [],
		test: [],
	});
	return [
		target("ours, digit 1 and digit 64", ours, [0, 63], "none"),
		target("ours, digit 1 and digit 32", ours, [0, 31], "none"),
		target("a whole check, digit 1 and digit 64", whole, [0, 63], "none"),
		target(
			"ours outside Node.js (WebCrypto), digit 1 and digit 64",
			({ message, candidates }) => webKey.matches(message, candidates),
			[0, 63],
			"none",
		),
		target("===, digit 1 and digit 64", naive, [0, 63], "leak"),
	];
}

async function measure(all: readonly Target[]): Promise<readonly Target[]> {
	for (const { subject, places } of all) for (const place of places) await difference(subject, [place, place]);
	for (let epoch = 0; epoch < EPOCHS; epoch++)
		for (const { subject, places, control, test } of all) {
			// Alternates between the two kinds of pairs, so that neither always comes first.
			const steps = [
				async () => control.push(await difference(subject, [places[epoch & 1 ? 0 : 1], places[epoch & 1 ? 0 : 1]])),
				async () => test.push(await difference(subject, places)),
			];
			if (tossed()) steps.reverse();
			for (const step of steps) await step();
		}
	return all;
}

function print(all: readonly Target[]): void {
	table(
		`Place of the first wrong digit: ${all[0]?.test.length} epochs of ${PAIRS} pairs, ${CANDIDATES} signatures each`,
		["comparison", "difference ns", "Welch's t", "epochs on one side", "A/A control, t", "verdict"],
		all.map((target) => {
			const { t, aa, share, verdict } = verdictOf(target);
			const nanoseconds = (mean(target.test) - mean(target.control)).toFixed(1);
			return [
				target.name,
				nanoseconds,
				t.toFixed(1),
				`${Math.round(share * 100)} %`,
				aa.toFixed(1),
				verdict === "leak" ? "depends on it" : "no dependence",
			];
		}),
	);
}

export async function benchTiming(): Promise<void> {
	print(await measure(await targets()));
}

const isStrange = (target: Target): boolean => verdictOf(target).verdict !== target.expected;

/** Returns how many targets are not as expected in three runs of three. */
export async function checkTiming(): Promise<number> {
	const runs: (readonly Target[])[] = [];
	let always: Target[] = [];
	for (let run = 0; run < 3; run++) {
		const all = await measure(await targets());
		print(all);
		runs.push(all);
		always = all.filter((target, index) => runs.every((one) => isStrange(one[index] ?? target)));
		// Other load can fake or hide a dependence once, but not three times in a row.
		if (always.length === 0) return 0;
	}
	const wrong: string[] = [];
	for (const target of always)
		if (target.expected === "none" || !(await isFound(target, runs))) wrong.push(target.name);
	for (const name of wrong) console.error(`${name}: not as expected in three of three runs`);
	return wrong.length;
}

/** Whether a leak shows in the epochs of all runs together, and in more of them. */
async function isFound(
	{ name, subject, places, expected }: Target,
	runs: readonly (readonly Target[])[],
): Promise<boolean> {
	const same = runs.flat().filter((one) => one.name === name);
	const together: Target = {
		name,
		subject,
		places,
		expected,
		control: same.flatMap((one) => one.control),
		test: same.flatMap((one) => one.test),
	};
	while (isStrange(together) && together.test.length < MAX_EPOCHS) await measure([together]);
	print([together]);
	return !isStrange(together);
}
