import { createArcusMock } from "@countersign/mock";
import { Arcus } from "../../../../src/arcus/index.ts";
import type { Transport } from "../../../../src/core/transport/transport.ts";
import { fakeClock } from "../../../support/fake-clock.ts";

export interface BudgetUse {
	/** Calls that the server accepted. */
	readonly served: number;
	readonly refused: number;
	/** The maximum number of calls that it would have accepted. */
	readonly allowed: number;
}

/**
 * Ten clients of one key in one process, with four constantly busy callers each, and a mock that enforces 300 calls per minute and 50 per
 * second. Time is virtual; each direction takes 10 ms.
 */
export async function tenClients(minutes: number): Promise<BudgetUse> {
	const clock = fakeClock(Math.random);
	const mock = createArcusMock({ clock, seed: 1, rateLimits: { standard: { perMinute: 300, perSecond: 50 } } });
	const { key, entityId } = mock.createKey({ mode: "live", tier: "standard" });
	const travel = (): Promise<void> => new Promise((resolve) => clock.after(10, resolve));
	const stop = new AbortController();
	const end = clock.now() + minutes * 60_000;
	let served = 0;
	let refused = 0;
	const transport: Transport = {
		async send({ url, method, headers }) {
			await travel();
			const response = await mock.fetch(new Request(url, { method, headers }));
			if (response.status === 429) refused++;
			else if (response.status === 200 && clock.now() <= end) served++;
			const body = await response.text();
			await travel();
			return { status: response.status, headers: response.headers, body };
		},
	};
	const callers = Array.from({ length: 10 }, () => new Arcus({ apiKey: key, entityId, clock, transport })).flatMap(
		(arcus) =>
			Array.from({ length: 4 }, async () => {
				while (!stop.signal.aborted)
					await arcus.accounts.list({ per_page: 1 }, { signal: stop.signal }).catch((error: unknown) => {
						if (!stop.signal.aborted) throw error;
					});
			}),
	);
	await clock.advance(minutes * 60_000);
	stop.abort();
	await clock.advance(1_000);
	await Promise.all(callers);
	mock.stop();
	return { served, refused, allowed: minutes * 300 };
}
