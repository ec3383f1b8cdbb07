import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { VendorClock } from "../hostile/clock.ts";
import { errorOf } from "../hostile/run.ts";
import type { Trouble } from "../hostile/trouble.ts";
import { Vendor } from "../hostile/vendor.ts";

/** The vendor lives this many times faster than the test, so that responses and outages are short. */
const FASTER = 40;

/** A real clock that runs fast. */
export const fastClock = (random: () => number): VendorClock => ({
	random,
	monotonic: () => performance.now() * FASTER,
	wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms / FASTER)),
	after: (ms, work) => {
		const timer = setTimeout(work, ms / FASTER);
		return () => clearTimeout(timer);
	},
});

async function textOf(request: IncomingMessage): Promise<string> {
	let text = "";
	for await (const part of request) text += String(part);
	return text;
}

class Refused extends Error {
	readonly status: number;
	constructor(status: number) {
		super(`status ${status}`);
		this.status = status;
	}
}

/** Serves the hostile vendor over HTTP, for mirrors in other processes. */
export async function serveVendor(trouble: Trouble, random: () => number) {
	const vendor = new Vendor(fastClock(random), trouble, (status) => new Refused(status));
	const server = createServer((request, response) => {
		void (async () => {
			const { path, args } = JSON.parse(await textOf(request)) as { path: string[]; args: unknown[] };
			let at = vendor.client as unknown as Record<string, never>;
			for (const step of path) at = at[step] as never;
			try {
				response.end(JSON.stringify(await (at as unknown as (...args: unknown[]) => Promise<unknown>)(...args)));
			} catch (error) {
				response.writeHead(error instanceof Refused ? error.status : 500).end();
			}
		})();
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		vendor,
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}

/** A client of that server, with the methods that the tables name. */
export function clientOf(url: string): object {
	const method =
		(...path: string[]) =>
		async (...args: unknown[]): Promise<unknown> => {
			const { signal, ...options } = args.at(-1) as { readonly signal?: AbortSignal };
			const body = JSON.stringify({ path, args: [...args.slice(0, -1), options] });
			const response = await fetch(url, { method: "POST", body, ...(signal && { signal }) });
			if (!response.ok) throw errorOf(response.status);
			return response.json();
		};
	const both = (name: string) => ({ list: method(name, "list"), retrieve: method(name, "retrieve") });
	return {
		boxes: { ...both("boxes"), parts: { list: method("boxes", "parts", "list") } },
		crates: both("crates"),
		rates: { list: method("rates", "list") },
	};
}
