import { AutoLimiter } from "../../../../src/core/rate-limit/auto.ts";
import { callers, limitedServer } from "../../../redis/fleet.ts";
import { fakeClock } from "../../../support/fake-clock.ts";
import type { BudgetUse } from "./ten-clients.ts";

/**
 * Programs with ten busy callers each, which notice each other only through the responses, and a limit of 300 calls per minute and 50 per
 * second.
 */
export async function strangers(programs: number, minutes: number): Promise<BudgetUse> {
	const clock = fakeClock();
	const api = limitedServer(clock, 300, 50);
	const limiters = Array.from({ length: programs }, () => new AutoLimiter(clock, () => 50, undefined));
	const fleet = callers(clock, limiters, api, 10);
	await clock.advance(minutes * 60_000);
	const use = { served: api.served(), refused: api.refused(), allowed: minutes * 300 };
	await fleet.stop();
	return use;
}
