import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type Notice, readNotices } from "./notices.ts";
import { staleAfter } from "./stale.ts";

/** Changes are gathered for this long, so that a busy program does not make every page read again for each request. */
const GATHER_MS = 300;
const RECONNECT_MS = 1_000;

/** Whether the stream of the control API is connected. */
export type LiveState = "connecting" | "live" | "lost";

/** Follows the stream of the control API and makes pages read again what changed. */
export function useLive(token: string): LiveState {
	const client = useQueryClient();
	const [state, setState] = useState<LiveState>("connecting");
	useEffect(() => {
		const abort = new AbortController();
		const stale = new Set<string>();
		let timer: ReturnType<typeof setTimeout> | undefined;
		const flush = (): void => {
			timer = undefined;
			const kinds = new Set(stale);
			stale.clear();
			void client.invalidateQueries({
				predicate: ({ queryKey: [api, kind] }) =>
					kinds.has("*") ||
					api === "apis" ||
					kinds.has(`${String(api)} ${String(kind)}`) ||
					kinds.has(` ${String(kind)}`),
			});
		};
		const take = (notice: Notice): void => {
			for (const kind of staleAfter(notice)) stale.add(kind === "*" ? "*" : `${notice.api} ${kind}`);
			timer ??= setTimeout(flush, GATHER_MS);
		};
		void follow(token, abort.signal, take, setState);
		return () => {
			abort.abort();
			clearTimeout(timer);
		};
	}, [client, token]);
	return state;
}

/** Reads the stream until it is aborted. Connects again after a break, from where it was. */
async function follow(
	token: string,
	signal: AbortSignal,
	take: (notice: Notice) => void,
	tell: (state: LiveState) => void,
): Promise<void> {
	let last: string | undefined;
	while (!signal.aborted) {
		try {
			const response = await fetch("/control/v1/stream", {
				headers: { authorization: `Bearer ${token}`, ...(last !== undefined && { "last-event-id": last }) },
				signal,
			});
			if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
			// Whatever happened between two connections is read again.
			if (last === undefined) take({ id: "0", type: "missed", api: "" });
			tell("live");
			for await (const notice of readNotices(response.body)) {
				last = notice.id;
				take(notice);
			}
		} catch {
			// The state below says so.
		}
		if (signal.aborted) return;
		tell("lost");
		await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS));
	}
}
