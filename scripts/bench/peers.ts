import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installTools } from "../lib/tools.mjs";
import { root } from "../lib/workspace.mjs";

/** The libraries that we compare ourselves with, installed on demand into a separate cache. */
const PEERS = {
	stripe: "23.1.0",
	openai: "6.49.0",
	"@octokit/core": "7.0.8",
	"openapi-fetch": "0.17.0",
	// The last version for Node.js 20, with the compiler it needs.
	"@hey-api/openapi-ts": "0.94.5",
	typescript: "5.9.3",
	standardwebhooks: "1.1.1",
	svix: "2.5.0",
	"@octokit/webhooks-methods": "6.0.0",
} as const;

export type Peer = keyof typeof PEERS;

export const peersFolder = join(root, ".cache", "bench-peers");

export function installPeers(): void {
	installTools("bench-peers", PEERS, { folder: peersFolder });
}

export function peerPath(name: string): string {
	return createRequire(join(peersFolder, "package.json")).resolve(name);
}

/** Imports a library from the cache, as a program in that folder would. */
export async function peer<T>(name: string): Promise<T> {
	const loader = join(peersFolder, "load.mjs");
	writeFileSync(loader, "export const load = (name) => import(name);\n");
	const { load } = (await import(pathToFileURL(loader).href)) as { load(name: string): Promise<T> };
	return load(name);
}

/** Generates a client with hey-api from a document; it uses `fetch`. */
export async function heyApiClient<T>(document: object): Promise<T> {
	const [spec, out] = [join(peersFolder, "hey-api.json"), join(peersFolder, "hey-api")];
	writeFileSync(spec, JSON.stringify(document));
	const program = join(peersFolder, "node_modules", ".bin", "openapi-ts");
	const { status, stdout } = spawnSync(program, ["-i", spec, "-o", out, "-c", "@hey-api/client-fetch"], {
		cwd: peersFolder,
		encoding: "utf8",
	});
	if (status !== 0) throw new Error(`hey-api could not generate its client:\n${stdout}`);
	const [sdk, { client }] = await Promise.all([
		import(pathToFileURL(join(out, "sdk.gen.ts")).href),
		import(pathToFileURL(join(out, "client.gen.ts")).href),
	]);
	return { ...sdk, client } as T;
}
