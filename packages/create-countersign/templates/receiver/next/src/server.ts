/** Starts `next dev` for `npm start`. In production run `npm run build` and `npm run serve`. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import type { RunningServer } from "./listen.ts";

export async function serve(port: number): Promise<RunningServer> {
	const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
	const child = spawn(process.execPath, [next, "dev", "--hostname", "127.0.0.1", "--port", String(port)], {
		stdio: ["ignore", "inherit", "inherit"],
	});
	const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
	const url = `http://127.0.0.1:${port}/webhooks`;
	// The first request also compiles the route.
	while (child.exitCode === null && !(await fetch(url).catch(() => undefined))) await sleep(200);
	if (child.exitCode !== null) throw new Error("next dev did not start; see above");
	return {
		url,
		close: () => {
			child.kill();
			return ended;
		},
	};
}
