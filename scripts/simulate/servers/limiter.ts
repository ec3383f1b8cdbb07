import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { redisLimiter } from "@countersign/sdk/redis";
import type { Judge } from "../world/ledger.ts";
import { stream } from "../world/random.ts";
import { redisOf } from "./clients.ts";
import { TcpProxy } from "./proxy.ts";
import { makeTrouble, pause } from "./trouble.ts";

const CLIENTS = 3;
const CALLS = 40;
/** Milliseconds: a minute's window and the outages together. */
const BOUND = 90_000;

/** Clients that share a budget over a real Redis whose connections break: every call settles. */
export async function limiterUnderTrouble(serverUrl: string, seed: number, judge: Judge): Promise<string> {
	const random = stream(seed, "limiter");
	const { proxy, url } = await TcpProxy.to(serverUrl);
	const mock = createArcusMock({ checkResponses: false });
	const { url: baseUrl, close } = await mock.listen(0);
	const { key, entityId } = mock.createKey({ mode: "live" });
	const connections = Array.from({ length: CLIENTS }, () => redisOf(url));
	let settled = 0;
	const call = async (client: Arcus): Promise<void> => {
		const late = pause(BOUND).then(() => "late" as const);
		const outcome = await Promise.race([
			late,
			client.accounts.list({ per_page: 1 }).then(
				() => "done" as const,
				() => "failed" as const,
			),
		]);
		if (outcome === "late")
			judge.break("every call settles", `a call over the Redis limiter has not settled within ${BOUND / 1000} s`);
		else settled++;
	};
	const programs = connections.map(async (redis) => {
		const rateLimit = redisLimiter({ client: redis as never, name: `simulated-${seed}`, retryAfter: 200 });
		const client = new Arcus({ apiKey: key, entityId, baseUrl, rateLimit, timeout: 5_000 });
		for (let index = 0; index < CALLS; index += 4) {
			await Promise.all(Array.from({ length: 4 }, () => call(client)));
			await pause(random.between(100, 1_200));
		}
	});
	await Promise.all([...programs, makeTrouble(proxy, random, 15_000)]);
	for (const redis of connections) redis.disconnect();
	await close();
	mock.stop();
	await proxy.close();
	return `${settled} calls settled, ${proxy.cuts} cuts, ${proxy.stalls} stalls, ${proxy.refusals} refusals`;
}
