/** Measures how much of the budget the limiter uses at servers that enforce 300 calls a minute and 50 a second, in virtual time. */
import { fourProcesses } from "../../packages/sdk/test/core/rate-limit/limits/four-processes.ts";
import { strangers } from "../../packages/sdk/test/core/rate-limit/limits/strangers.ts";
import { tenClients } from "../../packages/sdk/test/core/rate-limit/limits/ten-clients.ts";
import { table } from "./stats.ts";

const MINUTES = 10;

// Held in a variable: the script has no types.
const servers: string = "../lib/servers.mjs";

function row(name: string, use: { served: number; refused: number; allowed: number }): string[] {
	return [name, `${((100 * use.served) / use.allowed).toFixed(1)} %`, String(use.refused)];
}

export async function benchLimits(): Promise<void> {
	const rows = [
		row("10 clients in one process, against the mock", await tenClients(MINUTES)),
		row("4 independent programs", await strangers(4, MINUTES)),
	];
	const { startServers } = (await import(servers)) as {
		startServers(): { env?: { REDIS_URL: string }; why?: string; stop(): void };
	};
	const redis = startServers();
	try {
		rows.push(
			redis.env
				? row("4 processes over Redis", await fourProcesses(redis.env.REDIS_URL, MINUTES))
				: ["4 processes over Redis", `skipped: ${redis.why}`, ""],
		);
	} finally {
		redis.stop();
	}
	table(`Rate limit, ${MINUTES} virtual minutes`, ["callers", "of the budget used", "429 responses"], rows);
}
