import { inspect } from "node:util";
import { realClock } from "../core/clock.ts";
import { expectThat, failure, pause, type Stage, stage, within } from "./harness.ts";
import { cut, type Reaction, reply, silence, stall, startMisbehavingServer } from "./misbehaving-server.ts";
import type { ConformanceCase } from "./subject.ts";

const record = { id: "r1", object: "record" };
const ok = reply(200, record);
const isRecord = (value: unknown): boolean => (value as { id?: unknown } | undefined)?.id === "r1";

async function succeeds(call: PromiseLike<unknown>): Promise<void> {
	const value = await within(call);
	expectThat(isRecord(value), `the call returned ${JSON.stringify(value)}`);
}

function sameKey({ keys, server }: Stage): void {
	expectThat(server.seen.length === 2, `${server.seen.length} requests were sent instead of 2`);
	const [first, second] = keys();
	expectThat(first !== undefined, "the write was sent without a key");
	expectThat(first === second, `the attempts had different keys: ${first}, ${second}`);
}

/** Checks that the pause before the second request is at least what the server requested. */
const obeys =
	(ms: number) =>
	async ({ subject, server }: Stage): Promise<void> => {
		await succeeds(subject.retrieve());
		const gap = (server.seen[1]?.at ?? 0) - (server.seen[0]?.at ?? 0);
		expectThat(gap >= ms, `the second request came after ${gap} ms instead of ${ms}`);
	};

const oneTry =
	(status: number) =>
	async ({ subject, server }: Stage): Promise<void> => {
		const error = await failure(subject.retrieve(), 4_000);
		expectThat(error.status === status, `the error has status ${String(error.status)} instead of ${status}`);
		expectThat(server.seen.length === 1, `${server.seen.length} requests were sent instead of 1`);
	};

const inSeconds = (seconds: number): Reaction => {
	return (request, response, socket) =>
		reply(429, {}, { "retry-after": new Date(realClock.now() + seconds * 1000).toUTCString() })(
			request,
			response,
			socket,
		);
};

export const callCases: readonly ConformanceCase[] = [
	stage("a read is retried after two 503 responses", [reply(503), reply(503), ok], async ({ subject, server }) => {
		await succeeds(subject.retrieve());
		expectThat(server.seen.length === 3, `${server.seen.length} requests were sent instead of 3`);
	}),
	stage("a write is retried after a 503 with the same key", [reply(503), ok], async (on) => {
		await succeeds(on.subject.create());
		sameKey(on);
	}),
	stage("a write whose socket was cut after it was read is retried with the same key", [cut, ok], async (on) => {
		await succeeds(on.subject.create());
		sameKey(on);
	}),
	stage("the caller's own key wins", [reply(503), ok], async ({ subject, keys }) => {
		await succeeds(subject.create({ idempotencyKey: "own-key" }));
		expectThat(keys().join() === "own-key,own-key", `the keys were ${keys().join()}`);
	}),
	stage("a read whose socket was cut is retried", [cut, ok], ({ subject }) => succeeds(subject.retrieve())),
	stage("Retry-After in seconds is obeyed", [reply(429, {}, { "retry-after": "1" }), ok], obeys(980)),
	stage("Retry-After as a date is obeyed", [inSeconds(3), ok], obeys(1_900)),
	stage("retry-after-ms is obeyed", [reply(429, {}, { "retry-after-ms": "700" }), ok], obeys(690)),
	stage(
		"a Retry-After of 90 seconds is neither waited for nor ignored",
		[reply(429, {}, { "retry-after": "90" })],
		oneTry(429),
	),
	stage("x-should-retry: false is obeyed", [reply(503, {}, { "x-should-retry": "false" })], oneTry(503)),
	stage("501 is not retried", [reply(501)], oneTry(501)),
	stage(
		"a call without a response fails after its timeout",
		[silence],
		async ({ subject }) => void (await failure(subject.retrieve())),
		{ timeout: 300, maxRetries: 0 },
	),
	stage(
		"a call whose body stalls fails after its timeout",
		[stall],
		async ({ subject }) => void (await failure(subject.retrieve())),
		{ timeout: 300, maxRetries: 0 },
	),
	stage(
		"an abort ends the wait before a retry at once",
		[reply(503, {}, { "retry-after": "20" })],
		async ({ subject, server }) => {
			const controller = new AbortController();
			const call = failure(subject.retrieve({ signal: controller.signal }), 5_000);
			call.catch(() => {});
			while (server.seen.length === 0) await pause(5);
			await pause(100);
			controller.abort(new Error("enough"));
			await call;
			expectThat(server.seen.length === 1, "another request was sent");
		},
	),
	stage("a call with an aborted signal sends nothing", [ok], async ({ subject, server }) => {
		await failure(subject.retrieve({ signal: AbortSignal.abort(new Error("enough")) }));
		expectThat(server.seen.length === 0, "a request was sent");
	}),
	stage("sixty calls with one signal leave no listener on it", [ok], async ({ subject }) => {
		const { signal } = new AbortController();
		let listeners = 0;
		const add = signal.addEventListener.bind(signal);
		const remove = signal.removeEventListener.bind(signal);
		signal.addEventListener = (...given: Parameters<typeof add>) => {
			listeners++;
			add(...given);
		};
		signal.removeEventListener = (...given: Parameters<typeof remove>) => {
			listeners--;
			remove(...given);
		};
		for (let i = 0; i < 60; i++) await within(subject.retrieve({ signal }));
		expectThat(listeners <= 0, `${listeners} listeners are left`);
	}),
	{
		name: "200 concurrent calls are all sent at once after a response has shown that there is no limit",
		async run(make) {
			const waiting: (() => void)[] = [];
			let most = 0;
			let released = false;
			let cancelQuiet = (): void => {};
			const release = (): void => {
				released = true;
				cancelQuiet();
				for (const answer of waiting.splice(0)) answer();
			};
			const hold: Reaction = (...args) => {
				if (released) return ok(...args);
				most = waiting.push(() => ok(...args));
				cancelQuiet();
				// A client that holds back calls is detected when no more calls arrive.
				cancelQuiet = realClock.after(5_000, release);
				if (most === 200) release();
			};
			const play = async ({ subject }: Stage): Promise<void> => {
				await succeeds(subject.retrieve());
				await within(Promise.all(Array.from({ length: 200 }, () => subject.retrieve())), 60_000).finally(release);
				expectThat(most === 200, `${most} calls were in flight at once`);
			};
			await stage("", [ok, hold], play, { timeout: 30_000 }).run(make);
		},
	},
	stage(
		"an HTML page of a gateway becomes an error with its status",
		[reply(502, "<h1>Bad Gateway</h1>", { "content-type": "text/html" })],
		async ({ subject }) => {
			const error = await failure(subject.retrieve());
			expectThat(error.status === 502, `the error has status ${String(error.status)}`);
		},
		{ maxRetries: 0 },
	),
	stage(
		"a success that was cut off is a connection error, neither data nor a SyntaxError",
		[reply(200, '{"id":"r')],
		async ({ subject }) => {
			const error = await failure(subject.retrieve());
			expectThat(!(error instanceof SyntaxError), `the error is ${error.name}: ${error.message}`);
		},
		{ maxRetries: 0 },
	),
	stage(
		"an unknown value and an unknown field are passed on",
		[reply(200, { ...record, status: "brand_new", novelty: 1 })],
		async ({ subject }) => {
			const value = (await within(subject.retrieve())) as { status?: unknown; novelty?: unknown };
			expectThat(value.status === "brand_new" && value.novelty === 1, `the call returned ${JSON.stringify(value)}`);
		},
	),
	{
		name: "a redirect sends no credential to another origin",
		async run(make) {
			const other = await startMisbehavingServer(ok);
			const away: Reaction = (_, response) => {
				response.writeHead(302, { location: `${other.url}/elsewhere` });
				response.end();
			};
			try {
				const play = async ({ subject, secret }: Stage): Promise<void> => {
					await within(Promise.resolve(subject.retrieve()).catch(() => {}));
					const carried = JSON.stringify(other.seen.map(({ headers, url }) => [headers, url]));
					expectThat(!carried.includes(secret), `the other origin got ${carried}`);
				};
				await stage("", [away], play, { maxRetries: 0 }).run(make);
			} finally {
				await other.close();
			}
		},
	},
	stage(
		"no credential appears in an error or a log line, even if the server repeats it",
		[
			(request, response, socket) =>
				reply(
					500,
					{ hint: `you sent ${request.headers.authorization}`, message: JSON.stringify(request.headers) },
					{
						"x-echo": String(request.headers.authorization ?? ""),
					},
				)(request, response, socket),
		],
		async ({ subject, secret, logged }) => {
			const error = await failure(subject.retrieve());
			const printed = `${inspect([error, subject, logged], { depth: 12, showHidden: true })}${JSON.stringify([error, logged])}${error.stack}`;
			const at = printed.indexOf(secret);
			expectThat(at < 0, `it appears in: …${printed.slice(Math.max(0, at - 120), Math.max(0, at))}`);
		},
		{ maxRetries: 1 },
	),
];
