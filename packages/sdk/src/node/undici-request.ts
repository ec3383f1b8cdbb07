import type { Dispatcher } from "undici";
import type { RequestBody } from "../core/transport/transport.ts";

/** Returns a URL as undici takes it. */
export function originAndPath(url: string): { readonly origin: string; readonly path: string } {
	const { origin, pathname, search } = new URL(url);
	return { origin, path: search === "" ? pathname : pathname + search };
}

/** Returns a body as undici takes it: its types leave out blobs and web streams, which it can send. */
export const undiciBody = (body: RequestBody | undefined): NonNullable<Dispatcher.DispatchOptions["body"]> | null =>
	((typeof body === "function" ? body() : body) ?? null) as NonNullable<Dispatcher.DispatchOptions["body"]> | null;
