import { Box, Text, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import type { Record as StoredRecord } from "../control/generated/index.ts";
import { useControl } from "../shared/control.ts";
import { Await, Empty } from "../shared/page.tsx";
import { addressOf, type Place } from "../shared/place.ts";

const PAGE_ROWS = 500;
const ROW_PX = 34;
/** The most telling fields of a record, in this order. */
const TELLING = [
	"name",
	"display_name",
	"title",
	"order_number",
	"number",
	"label",
	"email",
	"sku",
	"status",
	"type",
	"url",
	"event",
	"total",
	"updated_at",
	"created_at",
];
const COLUMNS = 4;

/** The records of a collection, newest first. More are read while the user scrolls. */
export function Rows({ place, collection }: { readonly place: Place; readonly collection: string }) {
	const control = useControl();
	const [search, setSearch] = useState("");
	const [q] = useDebouncedValue(search.trim(), 200);
	const rows = useInfiniteQuery({
		queryKey: [place.api, "records", place.entity, place.mode, collection, "list", q],
		initialPageParam: undefined as string | undefined,
		queryFn: async ({ pageParam: cursor }) => {
			const { data, hasMore } = await control.records.list(place.api, place.entity, place.mode, collection, {
				limit: PAGE_ROWS,
				...(q !== "" && { q }),
				...(cursor !== undefined && { cursor }),
			});
			return { data, next: hasMore ? String(data.at(-1)?.id) : undefined };
		},
		getNextPageParam: ({ next }) => next,
	});
	return (
		<Box>
			<TextInput
				aria-label={`Search ${collection}`}
				placeholder="Search in every field"
				leftSection={<IconSearch size={16} />}
				value={search}
				onChange={(event) => setSearch(event.currentTarget.value)}
				mb="sm"
				maw={360}
			/>
			<Await query={rows}>
				{({ pages }) => {
					const found = pages.flatMap(({ data }) => data);
					if (found.length === 0)
						return <Empty title={q === "" ? "No records any more" : "No record contains this text"} />;
					const more = rows.hasNextPage && !rows.isFetchingNextPage ? () => void rows.fetchNextPage() : undefined;
					return <List place={place} collection={collection} records={found} isAll={!rows.hasNextPage} more={more} />;
				}}
			</Await>
		</Box>
	);
}

function List({
	place,
	collection,
	records,
	isAll,
	more,
}: {
	readonly place: Place;
	readonly collection: string;
	readonly records: readonly StoredRecord[];
	readonly isAll: boolean;
	/** Reads more; undefined if there is nothing more or it is under way. */
	readonly more: (() => void) | undefined;
}) {
	const frame = useRef<HTMLDivElement>(null);
	const list = useVirtualizer({
		count: records.length,
		getScrollElement: () => frame.current,
		estimateSize: () => ROW_PX,
		overscan: 12,
	});
	const items = list.getVirtualItems();
	const last = items.at(-1)?.index ?? 0;
	useEffect(() => {
		if (last >= records.length - 50) more?.();
	}, [last, records.length, more]);
	const columns = TELLING.filter((name) => records.slice(0, 100).some((row) => isShort(row[name]))).slice(0, COLUMNS);
	const grid = { gridTemplateColumns: `minmax(7rem, 1.4fr) repeat(${columns.length}, minmax(0, 1fr))` };
	return (
		<>
			<Text size="xs" c="dimmed" mb={6} role="status">
				{records.length.toLocaleString("en")} {isAll ? "records" : "newest records, more when you scroll"}
			</Text>
			<Box className="record-head" style={grid} aria-hidden>
				{["id", ...columns].map((name) => (
					<span key={name}>{name}</span>
				))}
			</Box>
			<Box ref={frame} className="log-frame record-frame" role="region" aria-label={collection} tabIndex={0}>
				<div style={{ height: list.getTotalSize(), position: "relative" }}>
					{items.map(({ index, start }) => {
						const row = records[index] as StoredRecord;
						const id = String(row.id);
						return (
							<Link
								key={id}
								className="log-row record-row"
								to={addressOf(place, `records/${collection}/${encodeURIComponent(id)}`)}
								style={{ ...grid, height: ROW_PX, transform: `translateY(${start}px)` }}
							>
								<span className="mono">{id}</span>
								{columns.map((name) => (
									<span key={name}>{isShort(row[name]) ? String(row[name]) : ""}</span>
								))}
							</Link>
						);
					})}
				</div>
			</Box>
		</>
	);
}

const isShort = (value: unknown): boolean =>
	(typeof value === "string" && value.length < 80) || typeof value === "number";
