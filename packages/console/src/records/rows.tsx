import { Box, Text, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import type { Record as StoredRecord } from "../control/generated/index.ts";
import { countOf } from "../shared/count.ts";
import { Await, Empty } from "../shared/page.tsx";
import { addressOf, type Place } from "../shared/place.ts";
import { shortTime } from "../shared/time.tsx";
import { useRowPages } from "./use-row-pages.ts";

const ROW_PX = 34;
/** The next page is read this many rows before its first one comes into view. */
const AHEAD = 50;
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
	"order_status",
	"type",
	"url",
	"event",
	"total",
	"total_amount",
	"updated_at",
	"created_at",
];
const COLUMNS = 4;

/** The records of a collection, newest first. More are read while the user scrolls. */
export function Rows({ place, collection }: { readonly place: Place; readonly collection: string }) {
	const [search, setSearch] = useState("");
	const [q] = useDebouncedValue(search.trim(), 200);
	const { rows, isAll, error, look } = useRowPages(place, collection, q);
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
			<Await query={{ data: rows, error, isPending: rows === undefined && error === null }}>
				{(found) =>
					found.length === 0 ? (
						<Empty title={q === "" ? "No records any more" : "No record contains this text"} />
					) : (
						<List place={place} collection={collection} records={found} isAll={isAll} look={look} />
					)
				}
			</Await>
		</Box>
	);
}

function List({
	place,
	collection,
	records,
	isAll,
	look,
}: {
	readonly place: Place;
	readonly collection: string;
	readonly records: readonly StoredRecord[];
	readonly isAll: boolean;
	readonly look: (first: number, last: number) => void;
}) {
	const frame = useRef<HTMLDivElement>(null);
	const list = useVirtualizer({
		count: records.length,
		getScrollElement: () => frame.current,
		estimateSize: () => ROW_PX,
		overscan: 12,
	});
	const items = list.getVirtualItems();
	const first = items[0]?.index ?? 0;
	const last = (items.at(-1)?.index ?? 0) + AHEAD;
	useEffect(() => look(first, last), [first, last, look]);
	const columns = columnsOf(records.slice(0, 100).map(fieldsOf));
	const grid = { gridTemplateColumns: ["minmax(7rem, 1.4fr)", ...columns.map(() => "minmax(0, 1fr)")].join(" ") };
	return (
		<>
			<Text size="xs" c="dimmed" mb={6} role="status">
				{isAll
					? countOf(records.length, "record")
					: `${records.length.toLocaleString("en")} newest records, more when you scroll`}
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
									<span key={name}>{cellOf(fieldsOf(row)[name])}</span>
								))}
							</Link>
						);
					})}
				</div>
			</Box>
		</>
	);
}

/** The fields of a record. The mock of another document keeps them apart from the id and the parents in the path. */
const fieldsOf = (row: StoredRecord): StoredRecord =>
	typeof row.record === "object" && row.record !== null && "parents" in row ? (row.record as StoredRecord) : row;

/** What tells records apart: known names first, otherwise the first short fields. */
function columnsOf(rows: readonly StoredRecord[]): string[] {
	const telling = TELLING.filter((name) => rows.some((row) => isShort(row[name])));
	const others = Object.keys(rows[0] ?? {}).filter((name) => name !== "id" && isShort(rows[0]?.[name]));
	return (telling.length > 0 ? telling : others).slice(0, COLUMNS);
}

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

function cellOf(value: unknown): string {
	if (!isShort(value)) return "";
	return TIME.test(String(value)) ? shortTime(String(value)) : String(value);
}

const isShort = (value: unknown): boolean =>
	(typeof value === "string" && value.length < 80) || typeof value === "number";
