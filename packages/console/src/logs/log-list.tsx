import { Box, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type MouseEvent, memo, useCallback, useLayoutEffect, useRef } from "react";
import type { Request } from "../control/generated/index.ts";
import { countOf } from "../shared/count.ts";
import { addressOf, type Place } from "../shared/place.ts";
import { shortPath } from "../shared/short-path.ts";
import { shortTime } from "../shared/time.tsx";
import { classOf, statusText } from "./filters.ts";

const ROW_PX = 34;
const COLUMNS = ["Status", "Method", "Path", "Operation", "Latency", "IP address", "Key", "Request id", "Time"];

const HEAD = (
	<div className="log-row log-head" aria-hidden>
		{COLUMNS.map((name) => (
			<span key={name}>{name}</span>
		))}
	</div>
);

const Count = memo(function Count({ count }: { readonly count: number }) {
	return (
		<Text size="xs" c="dimmed" mb={6} role="status">
			{countOf(count, "request")}
		</Text>
	);
});

/** A list of requests of any length: only the visible rows are in the page. */
export function LogList({
	requests,
	place,
	keyNames,
}: {
	readonly requests: readonly Request[];
	readonly place: Place;
	/** The names of keys by their ids. */
	readonly keyNames: ReadonlyMap<string, string>;
}) {
	const frame = useRef<HTMLDivElement>(null);
	const navigate = useNavigate();
	const rows = useVirtualizer({
		count: requests.length,
		getScrollElement: () => frame.current,
		estimateSize: () => ROW_PX,
		overscan: 6,
		// Drawing at once for each scroll event would hold up the next frame.
		useFlushSync: false,
	});
	// One handler for all rows: a router link in each would follow the router's state, which costs more than the row.
	const follow = useCallback(
		(event: MouseEvent<HTMLElement>) => {
			const link = (event.target as HTMLElement).closest("a");
			if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			void navigate({ to: link.pathname });
		},
		[navigate],
	);
	const base = addressOf(place, "developers/logs/");
	const shown = rows.getVirtualItems();
	// A row that leaves the view becomes the next one that enters it, because making its elements again costs more than the rest.
	const slots = useRef(1);
	slots.current = Math.max(slots.current, shown.length);
	return (
		<Box>
			<Count count={requests.length} />
			{HEAD}
			<Box ref={frame} className="log-frame" role="region" aria-label="Requests" tabIndex={0} onClick={follow}>
				<div style={{ height: rows.getTotalSize(), position: "relative" }}>
					{shown.map(({ index, start }) => {
						const one = requests[index] as Request;
						return (
							<LogRow
								key={index % slots.current}
								request={one}
								start={start}
								base={base}
								entity={place.entity}
								keyName={keyNameOf(one, keyNames)}
							/>
						);
					})}
				</div>
			</Box>
		</Box>
	);
}

function keyNameOf({ internal, key_id }: Request, names: ReadonlyMap<string, string>): string {
	if (internal) return "this console";
	return key_id === null ? "none" : (names.get(key_id) ?? key_id);
}

/** A row is drawn once for as long as it shows the same request: scrolling draws only the rows that come into view. */
const LogRow = memo(function LogRow({
	request,
	start,
	base,
	entity,
	keyName,
}: {
	readonly request: Request;
	readonly start: number;
	readonly base: string;
	readonly entity: string;
	readonly keyName: string;
}) {
	const { request_id, status, method, path, operation, duration_ms, ip, at } = request;
	const link = useRef<HTMLAnchorElement>(null);
	const known = useRef(request_id);
	useLayoutEffect(() => {
		if (known.current === request_id) return;
		known.current = request_id;
		// The focus was on a request that has left the view, and must not be on another one without the user's doing.
		if (link.current !== null && link.current === document.activeElement)
			link.current.closest<HTMLElement>(".log-frame")?.focus({ preventScroll: true });
	}, [request_id]);
	return (
		<a
			ref={link}
			className="log-row log-line"
			href={base + request_id}
			title={`${method} ${path}\n${request_id}`}
			style={{ height: ROW_PX, top: start }}
		>
			<span className="status" data-class={classOf(status)}>
				{statusText(status)}
			</span>
			<span className="mono">{method}</span>
			<span className="mono">{shortPath(path, entity)}</span>
			<span>{operation ?? "no operation"}</span>
			<span>{duration_ms.toFixed(1)} ms</span>
			<span className="mono">{ip ?? "unknown"}</span>
			<span>{keyName}</span>
			<span className="mono">{request_id}</span>
			<time dateTime={at}>{shortTime(at)}</time>
		</a>
	);
});
