/** Checks the simulator's promises on real PostgreSQL and Redis servers whose connections are closed and stalled. */
import type { Judge } from "../world/ledger.ts";
import { inboxesUnderTrouble } from "./inboxes.ts";
import { limiterUnderTrouble } from "./limiter.ts";
import { storesUnderTrouble } from "./stores.ts";

const { DATABASE_URL, REDIS_URL, COUNTERSIGN_SEED } = process.env;
const seed = Number(COUNTERSIGN_SEED ?? Math.floor(Math.random() * 1_000_000));
let broken = 0;
let current = "";

function judgeOf(name: string): Judge {
	return {
		break(invariant, message) {
			broken++;
			console.log(`FAILED  ${name}: ${invariant}: ${message} (COUNTERSIGN_SEED=${seed})`);
		},
	};
}
process.on("unhandledRejection", (error) => judgeOf(current).break("no unhandled rejection", String(error)));

async function play(
	name: string,
	url: string | undefined,
	run: (url: string, judge: Judge) => Promise<string>,
): Promise<void> {
	current = name;
	if (!url) return console.log(`SKIPPED  ${name}: there is no such server`);
	const before = broken;
	const what = await run(url, judgeOf(name));
	if (broken === before) console.log(`ok  ${name}: ${what}`);
}

await play("receivers that share a PostgreSQL", DATABASE_URL, (url, judge) =>
	storesUnderTrouble("postgres", url, seed, judge),
);
await play("receivers that share a Redis", REDIS_URL, (url, judge) => storesUnderTrouble("redis", url, seed, judge));
await play("two services on one table", DATABASE_URL, (url, judge) => inboxesUnderTrouble(url, seed, judge));
await play("clients that share a budget in Redis", REDIS_URL, (url, judge) => limiterUnderTrouble(url, seed, judge));
process.exit(broken === 0 ? 0 : 1);
