import type { Stream } from "../world/random.ts";
import type { TcpProxy } from "./proxy.ts";

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Cuts, stalls and refuses connections at random moments for this long. */
export async function makeTrouble(proxy: TcpProxy, random: Stream, ms: number): Promise<void> {
	for (const until = Date.now() + ms; Date.now() < until; ) {
		await pause(random.between(100, 900));
		const kind = random.pick(["cut", "cut", "stall", "refuse"] as const);
		if (kind === "cut") proxy.cut();
		else proxy[kind](random.between(200, 4_000));
	}
}

/** Waits until the condition holds; returns whether that happened in time. */
export async function until(condition: () => boolean, ms: number): Promise<boolean> {
	for (const end = Date.now() + ms; Date.now() < end; await pause(50)) if (condition()) return true;
	return condition();
}
