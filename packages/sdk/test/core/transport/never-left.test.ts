import { describe, expect, it } from "vitest";
import { Arca } from "../../../src/arca/index.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { failureOf } from "../../support/scripted.ts";

const apiKey = `arca_${"0123456789abcdef".repeat(4)}`;

/** What `fetch` throws when a system call of its socket fails. */
const failed = (code: string, syscall: string | undefined): Error =>
	new TypeError("fetch failed", { cause: Object.assign(new Error(`${syscall} ${code}`), { code, syscall }) });

/** Creates a comment, which takes no idempotency key, and returns how often it was sent. */
async function sentWith(error: Error): Promise<number> {
	let sent = 0;
	const fetch = async (): Promise<Response> => {
		sent++;
		throw error;
	};
	const arca = new Arca({ apiKey, fetch, rateLimit: false, maxRetries: 2, clock: fakeClock(() => 0) });
	await failureOf(arca.request("POST", "/tasks", { body: { title: "one" } }));
	return sent;
}

describe("writes without an idempotency key", () => {
	it.each(["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH"])("a write is retried after %s of a connect", async (code) => {
		expect(await sentWith(failed(code, "connect"))).toBe(3);
	});

	it.each(["EHOSTUNREACH", "ENETUNREACH"])(
		"a write is sent once if an open connection fails with %s, because the server may have it",
		async (code) => {
			expect(await sentWith(failed(code, "read"))).toBe(1);
			expect(await sentWith(failed(code, "write"))).toBe(1);
		},
	);
});
