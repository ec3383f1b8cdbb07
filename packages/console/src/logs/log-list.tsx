import { Badge, Box, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { Request } from "../control/generated/index.ts";
import { addressOf, type Place } from "../shared/place.ts";
import { shortTime } from "../shared/time.tsx";
import { colourOf, statusText } from "./filters.ts";

const ROW_PX = 34;

/** A list of requests of any length: only the visible rows are in the page. */
export function LogList({ requests, place }: { readonly requests: readonly Request[]; readonly place: Place }) {
	const frame = useRef<HTMLDivElement>(null);
	const rows = useVirtualizer({
		count: requests.length,
		getScrollElement: () => frame.current,
		estimateSize: () => ROW_PX,
		overscan: 12,
	});
	return (
		<Box>
			<Text size="xs" c="dimmed" mb={6} role="status">
				{requests.length.toLocaleString("en")} requests
			</Text>
			<Box ref={frame} className="log-frame" aria-label="Requests" tabIndex={0}>
				<div style={{ height: rows.getTotalSize(), position: "relative" }}>
					{rows.getVirtualItems().map(({ index, start }) => {
						const one = requests[index] as Request;
						return (
							<div
								key={one.request_id}
								style={{
									position: "absolute",
									insetInline: 0,
									top: 0,
									height: ROW_PX,
									transform: `translateY(${start}px)`,
								}}
							>
								<Link
									className="log-row"
									to={addressOf(place, `developers/logs/${one.request_id}`)}
									style={{ height: ROW_PX }}
								>
									<Badge color={colourOf(one.status)}>{statusText(one.status)}</Badge>
									<span className="mono">{one.method}</span>
									<span className="mono">{one.path}</span>
									<span>{one.operation ?? "no operation"}</span>
									<span>{one.duration_ms.toFixed(1)} ms</span>
									<time dateTime={one.at}>{shortTime(one.at)}</time>
								</Link>
							</div>
						);
					})}
				</div>
			</Box>
		</Box>
	);
}
