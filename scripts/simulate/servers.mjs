// Starts PostgreSQL and Redis and holds the simulator's promises on them, behind a proxy that cuts and stalls connections.

import { startServers } from "../lib/servers.mjs";
import { bootstrap, runTypeScript } from "../lib/workspace.mjs";

/** An exit code, or that it was skipped because there is no server. */
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
