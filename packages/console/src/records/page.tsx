import { Box, Grid, NavLink, ScrollArea, Table, Text, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useControl } from "../shared/control.ts";
import { Await, Empty, Page } from "../shared/page.tsx";
import { addressOf, type Place, usePlace } from "../shared/place.ts";

const SHOWN = 200;

/** Records: every collection of a world, and what is in it. */
export function RecordsPage() {
	const place = usePlace();
	const control = useControl();
	const { collection } = useParams({ strict: false }) as { readonly collection?: string };
	const collections = useQuery({
		queryKey: [place.api, "records", place.entity, place.mode],
		queryFn: () => control.records.collections(place.api, place.entity, place.mode).then(({ data }) => data),
	});
	return (
		<Page
			title="Records"
			about="Everything that the sandbox has stored, as it is stored. Open a record to follow its links or to edit it."
		>
			<Await query={collections}>
				{(found) =>
					found.length === 0 ? (
						<Empty title="This world has no records yet">
							Create some through the API, or start countersign dev with --seed to begin with example data.
						</Empty>
					) : (
						<Grid gap="lg">
							<Grid.Col span={{ base: 12, sm: 4, lg: 3 }}>
								<ScrollArea.Autosize mah="70dvh">
									<nav aria-label="Collections">
										{found.map(({ name, count }) => (
											<NavLink
												key={name}
												component={Link}
												to={addressOf(place, `records/${name}`)}
												label={name}
												active={name === collection}
												py={5}
												rightSection={
													<Text size="xs" c="dimmed">
														{count.toLocaleString("en")}
													</Text>
												}
											/>
										))}
									</nav>
								</ScrollArea.Autosize>
							</Grid.Col>
							<Grid.Col span={{ base: 12, sm: 8, lg: 9 }}>
								{collection === undefined ? (
									<Empty title="Choose a collection" />
								) : (
									<Rows key={collection} place={place} collection={collection} />
								)}
							</Grid.Col>
						</Grid>
					)
				}
			</Await>
		</Page>
	);
}

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

function Rows({ place, collection }: { readonly place: Place; readonly collection: string }) {
	const control = useControl();
	const [search, setSearch] = useState("");
	const [q] = useDebouncedValue(search.trim(), 200);
	const rows = useQuery({
		queryKey: [place.api, "records", place.entity, place.mode, collection, q],
		queryFn: () =>
			control.records
				.list(place.api, place.entity, place.mode, collection, { limit: SHOWN, ...(q !== "" && { q }) })
				.then((page) => page.data),
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
				{(found) => {
					if (found.length === 0) return <Empty title="No record contains this text" />;
					const columns = TELLING.filter((name) => found.some((row) => isShort(row[name]))).slice(0, COLUMNS);
					return (
						<>
							<Table.ScrollContainer minWidth={520}>
								<Table verticalSpacing={5} aria-label={collection}>
									<Table.Thead>
										<Table.Tr>
											<Table.Th>id</Table.Th>
											{columns.map((name) => (
												<Table.Th key={name}>{name}</Table.Th>
											))}
										</Table.Tr>
									</Table.Thead>
									<Table.Tbody>
										{found.map((row) => (
											<Table.Tr key={String(row.id)}>
												<Table.Td className="mono">
													<Link to={addressOf(place, `records/${collection}/${encodeURIComponent(String(row.id))}`)}>
														{String(row.id)}
													</Link>
												</Table.Td>
												{columns.map((name) => (
													<Table.Td key={name}>{isShort(row[name]) ? String(row[name]) : ""}</Table.Td>
												))}
											</Table.Tr>
										))}
									</Table.Tbody>
								</Table>
							</Table.ScrollContainer>
							{found.length === SHOWN && (
								<Text size="xs" c="dimmed">
									The newest {SHOWN} are shown. Search to find others.
								</Text>
							)}
						</>
					);
				}}
			</Await>
		</Box>
	);
}

const isShort = (value: unknown): boolean =>
	(typeof value === "string" && value.length < 80) || typeof value === "number";
