import { realClock, sleep } from "../core/clock.ts";
import {
	type MisbehavingServer,
	type Reaction,
	type SeenRequest,
	startMisbehavingServer,
} from "./misbehaving-server.ts";
import type { ConformanceCase, MakeSubject, Subject, SubjectSettings } from "./subject.ts";

/** Matches no vendor's key format on purpose. A subject may add what its client requires. */
const SECRET = "c0nf0rmanceS3cretC0nf0rmanceS3cret";
/** Milliseconds after which a call counts as hanging. */
const PATIENCE = 9_000;

export interface Stage {
	readonly server: MisbehavingServer;
	readonly subject: Subject;
	readonly secret: string;
	readonly logged: readonly unknown[];
	/** Headers that identified each request. */
	keys(): (string | undefined)[];
}

/** Throws an error that says what was found instead, unless `holds`. */
export function expectThat(holds: boolean, otherwise: string): asserts holds {
	if (!holds) throw new Error(otherwise);
}

/** Creates a case that has its own server. */
export function stage(
	name: string,
	reactions: readonly Reaction[],
	play: (stage: Stage) => Promise<void>,
	settings: Partial<SubjectSettings> = {},
): ConformanceCase {
	return {
		name,
		async run(make: MakeSubject) {
			const server = await startMisbehavingServer(...reactions);
			const logged: unknown[] = [];
			const subject = make({
				baseUrl: server.url,
				secret: SECRET,
				timeout: 5_000,
				maxRetries: 2,
				log: (...line) => void logged.push(...line),
				...settings,
			});
			const keys = (): (string | undefined)[] => server.seen.map(keyOf);
			try {
				await play({ server, subject, secret: SECRET, logged, keys });
			} finally {
				await subject.close?.();
				await server.close();
			}
		},
	};
}

const keyOf = ({ headers }: SeenRequest): string | undefined => {
	const value = headers["idempotency-key"];
	return typeof value === "string" ? value : undefined;
};

/** Returns the call's result. @throws Error if the call hangs */
export async function within<T>(call: PromiseLike<T>, ms: number = PATIENCE): Promise<T> {
	let cancel = (): void => {};
	const late = new Promise<never>((_, reject) => {
		cancel = realClock.after(ms, () => reject(new Error(`the call was still pending after ${ms} ms`)));
	});
	try {
		return await Promise.race([call, late]);
	} finally {
		cancel();
	}
}

export interface Failure extends Error {
	readonly status?: unknown;
	readonly cursor?: unknown;
}

/** Returns the error of a call that must fail and must not hang. */
export async function failure(call: PromiseLike<unknown>, ms: number = PATIENCE): Promise<Failure> {
	const settled = await within(
		Promise.resolve(call).then(
			(value) => ({ value }),
			(error: unknown) => ({ error }),
		),
		ms,
	);
	if ("value" in settled) throw new Error(`the call succeeded with ${JSON.stringify(settled.value)}`);
	expectThat(settled.error instanceof Error, `the call failed with ${String(settled.error)}, which is not an Error`);
	return settled.error;
}

export const pause = (ms: number): Promise<void> => sleep(realClock, ms, undefined);
