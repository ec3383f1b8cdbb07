// Checks the simulator's promises on PostgreSQL and Redis, behind a proxy that closes and stalls connections.

import { startServers } from "../lib/servers.mjs";
import { bootstrap, runTypeScript } from "../lib/workspace.mjs";

/** Returns an exit code, or `skipped` if there is no server. */
export function simulateOnServers() {
	const servers = startServers();
	if (servers.why) console.log(`SKIPPED  by name below: ${servers.why}`);
	if (!servers.env) return { skipped: 1 };
	try {
		return runTypeScript("scripts/simulate/servers/main.ts", [], { env: { ...process.env, ...servers.env } });
	} finally {
		servers.stop();
	}
}

if (process.argv[1]?.endsWith("simulate/servers.mjs")) {
	bootstrap();
	const outcome = simulateOnServers();
	process.exit(typeof outcome === "number" ? outcome : 0);
}
