/** Measures deliveries verified per second of CPU, as ratios to what Node.js itself needs: one HMAC with a key object, one
 * comparison, one `JSON.parse`. All cases parse the body and take turns in one process. CPU time is measured, because
 * other load on the machine disturbs wall-clock time.
 */
import { createHmac, createSecretKey, timingSafeEqual } from "node:crypto";
import { installPeers, peer } from "./peers.ts";
import { median, spread, table } from "./stats.ts";
import { importBundled } from "./webhook-bundle.ts";

const SIZES = [
	["1 KiB", 1024],
	["100 KiB", 102_400],
	["1 MiB", 1_048_576],
] as const;
const ROUNDS = 21;
const SLICE_MS = 60;
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

type Run = () => unknown;
interface Case {
	readonly name: string;
	readonly run: Run;
	/** CPU microseconds per run, by round. */
	readonly costs: number[];
}

/** Returns an event with a complete order and exactly this many bytes. */
function bodyOf(bytes: number): Buffer {
	const line = { id: "00000000-0000-4000-8000-000000000001", object: "line_item", quantity: 3, unit_price: 12.5 };
	const event = (lines: number, note: string) =>
		JSON.stringify({
			id: "evt_1",
			object: "event",
			type: "order.confirmed",
			created_at: "2026-05-04T09:30:00.000Z",
			data: { object: { id: "o1", order_status: "confirmed", line_items: Array(lines).fill(line), note } },
		});
	const lines = Math.floor((bytes - event(0, "").length) / (JSON.stringify(line).length + 1));
	return Buffer.from(event(lines, "x".repeat(bytes - event(lines, "").length)));
}

interface Ours {
	checkSync(body: Uint8Array, headers: object, options?: { parse: false }): { ok: boolean };
	verifySync(body: Uint8Array, headers: object): unknown;
	verify(body: Uint8Array, headers: object): Promise<unknown>;
}
interface Stripe {
	webhooks: {
		constructEvent(body: Uint8Array, header: string, secret: string): unknown;
		generateTestHeaderString(options: { payload: string; secret: string }): string;
	};
}
type Signing = new (
	secret: string,
) => {
	sign(id: string, date: Date, body: string): string;
	verify(body: string, headers: Record<string, string>): unknown;
};

async function casesOf(body: Buffer): Promise<readonly Case[]> {
	const { arcusWebhooks } = await importBundled<{ arcusWebhooks(options: object): Ours }>(
		"verify",
		'export { arcusWebhooks } from "./src/arcus/index.ts";',
	);
	const { default: StripeClient } = await peer<{ default: new (key: string) => Stripe }>("stripe");
	const { Webhook } = await peer<{ Webhook: Signing }>("standardwebhooks");
	const { Webhook: Svix } = await peer<{ Webhook: Signing }>("svix");
	const octokit = await peer<{
		sign(secret: string, body: string): Promise<string>;
		verify(secret: string, body: string, signature: string): Promise<boolean>;
	}>("@octokit/webhooks-methods");
	const stripe = new StripeClient("sk_test_0");
	const standard = new Webhook(SECRET);
	const svix = new Svix(SECRET);
	const ours = arcusWebhooks({ secrets: SECRET });

	const now = Math.floor(Date.now() / 1000);
	const key = createSecretKey(Buffer.from(SECRET));
	const signature = createHmac("sha256", key).update(`${now}.`).update(body).digest("hex");
	const forged = `${signature[0] === "0" ? "1" : "0"}${signature.slice(1)}`;
	const headers = { "content-type": "application/json", "arcus-signature": `t=${now},v1=${signature}` };
	const forgery = { ...headers, "arcus-signature": `t=${now},v1=${forged}` };
	const text = body.toString("utf8");
	const sentAt = new Date(now * 1000);
	const standardHeaders = {
		"webhook-id": "msg_1",
		"webhook-timestamp": String(now),
		"webhook-signature": standard.sign("msg_1", sentAt, text),
	};
	const svixHeaders = {
		"svix-id": "msg_1",
		"svix-timestamp": String(now),
		"svix-signature": svix.sign("msg_1", sentAt, text),
	};
	const stripeHeader = stripe.webhooks.generateTestHeaderString({ payload: text, secret: SECRET });
	const github = await octokit.sign(SECRET, text);

	const floor = (given: string) => {
		const expected = createHmac("sha256", key).update(`${now}.`).update(body).digest();
		return timingSafeEqual(expected, Buffer.from(given, "hex"));
	};
	const mustThrow = (verify: Run) => () => {
		try {
			verify();
		} catch {
			return true;
		}
		throw new Error("a forged delivery was accepted");
	};
	const all: Record<string, Run> = {
		"floor: createHmac, timingSafeEqual, JSON.parse": () => floor(signature) && JSON.parse(body.toString("utf8")),
		"countersign, verifySync": () => ours.verifySync(body, headers),
		"countersign, verify (async)": () => ours.verify(body, headers),
		"stripe 23.1.0, constructEvent": () => stripe.webhooks.constructEvent(body, stripeHeader, SECRET),
		"standardwebhooks 1.1.1, verify": () => standard.verify(text, standardHeaders),
		"svix 2.5.0, verify and JSON.parse": () => {
			svix.verify(text, svixHeaders);
			return JSON.parse(text);
		},
		"@octokit/webhooks-methods 6.0.0, verify and JSON.parse": async () =>
			(await octokit.verify(SECRET, text, github)) && JSON.parse(text),
		"forged: countersign, checkSync": () => !ours.checkSync(body, forgery).ok,
		"forged: countersign, verifySync, which throws": mustThrow(() => ours.verifySync(body, forgery)),
	};
	return Object.entries(all).map(([name, run]) => ({ name, run, costs: [] }));
}

async function cost(run: Run): Promise<number> {
	const until = performance.now() + SLICE_MS;
	const before = process.cpuUsage();
	let runs = 0;
	do {
		for (let times = 0; times < 4; times++) if (!(await run())) throw new Error("a genuine delivery was rejected");
		runs += 4;
	} while (performance.now() < until);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / runs;
}

export async function benchWebhooks(): Promise<void> {
	installPeers();
	for (const [size, bytes] of SIZES) {
		const cases = await casesOf(bodyOf(bytes));
		for (const { run } of cases) await cost(run);
		for (let round = 0; round < ROUNDS; round++)
			for (let step = 0; step < cases.length; step++) {
				const { run, costs } = cases[(step + round) % cases.length]!;
				costs.push(await cost(run));
			}
		const [floor] = cases;
		table(
			`Verifying ${size}, JSON parsed, ${ROUNDS} rounds`,
			["", "per second of CPU", "ratio to the floor", "range"],
			cases.map(({ name, costs }) => {
				const ratios = costs.map((one, round) => floor!.costs[round]! / one);
				return [name, Math.round(1e6 / median(costs)).toLocaleString("en"), median(ratios).toFixed(2), spread(ratios)];
			}),
		);
	}
}
