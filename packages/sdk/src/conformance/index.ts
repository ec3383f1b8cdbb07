/**
 * What a client must do when an API misbehaves, as test cases for any client, ours or another. Each case starts a real
 * server on loopback that cuts sockets, stalls, lies and repeats itself. Needs Node.js.
 */
import { callCases } from "./call-cases.ts";
import { listCases } from "./list-cases.ts";
import type { ConformanceCase, MakeSubject } from "./subject.ts";

export {
	cut,
	type MisbehavingServer,
	type Reaction,
	reply,
	type SeenRequest,
	silence,
	stall,
	startMisbehavingServer,
} from "./misbehaving-server.ts";
export type { ConformanceCase, MakeSubject, Subject, SubjectSettings } from "./subject.ts";

/** Every case: calls first, then lists. They are independent; pass them to a test runner, or to {@link runConformance}. */
export const conformanceCases: readonly ConformanceCase[] = [...callCases, ...listCases];

/** The result of one case. */
export interface ConformanceResult {
	/** The case's `name`. */
	readonly name: string;
	/** Whether the client did what it must. */
	readonly passed: boolean;
	/** What the client did instead. */
	readonly reason?: string;
}

/**
 * Runs every case, one after the other; it takes about ten seconds.
 *
 * @param make makes the client under test for a case
 * @example
 * ```ts
 * import { runConformance } from "@countersign/sdk/conformance";
 *
 * // Raw fetch fails most of it.
 * const results = await runConformance(({ baseUrl, secret }) => {
 * 	const ask = async (init: RequestInit) =>
 * 		(await fetch(`${baseUrl}/records`, { ...init, headers: { authorization: `Bearer ${secret}` } })).json();
 * 	return { retrieve: (options) => ask({ ...options }), create: () => ask({ method: "POST", body: "{}" }) };
 * });
 * console.log(results.filter((result) => !result.passed).length > 5); // true
 * ```
 */
export async function runConformance(make: MakeSubject): Promise<readonly ConformanceResult[]> {
	const results: ConformanceResult[] = [];
	for (const { name, run } of conformanceCases) {
		try {
			await run(make);
			results.push({ name, passed: true });
		} catch (error) {
			results.push({ name, passed: false, reason: error instanceof Error ? error.message : String(error) });
		}
	}
	return results;
}
