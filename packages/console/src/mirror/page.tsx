import { BarChart, LineChart } from "@mantine/charts";
import "@mantine/charts/styles.css";
import { Alert, Badge, Button, SimpleGrid, Table, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { MirroredList, MirrorState } from "../control/generated/index.ts";
import { useControl } from "../shared/control.ts";
import { Chart, Figure } from "../shared/figures.tsx";
import { Await, Page } from "../shared/page.tsx";
import { usePlace } from "../shared/place.ts";
import { Problem } from "../shared/problem.tsx";

const REFRESH_MS = 2_000;

/** Mirror: how far the copy has come that `countersign dev --mirror` keeps beside the API. */
export function MirrorPage() {
	const { api } = usePlace();
	const control = useControl();
	const queries = useQueryClient();
	const queryKey = [api, "mirror"];
	const mirror = useQuery({
		queryKey,
		queryFn: () => control.mirror.retrieve(api).then((found) => found),
		refetchInterval: REFRESH_MS,
	});
	const check = useMutation({
		mutationFn: () => control.mirror.check(api).then((found) => found),
		onSuccess: (found) => queries.setQueryData(queryKey, found),
	});
	return (
		<Page
			title="Mirror"
			about="The copy that runs beside this API: rows, lag, up to when each list is proved, and what differed in the last check."
			actions={
				<Button size="xs" loading={check.isPending} onClick={() => check.mutate()}>
					Check now
				</Button>
			}
		>
			{check.error && <Problem error={check.error} />}
			<Await query={mirror}>{(found) => <Summary mirror={found} />}</Await>
		</Page>
	);
}

const seconds = (ms: number): number => Math.round(ms / 100) / 10;
const time = (at: string | null): string => (at === null ? "never" : `${at.slice(0, 19).replace("T", " ")} UTC`);

function Summary({ mirror }: { readonly mirror: MirrorState }) {
	const { resources, feed, history, is_complete } = mirror;
	const data = history.map((one) => ({
		time: one.at.slice(11, 19),
		"Lag s": seconds(one.lag_ms),
		Waiting: one.pending,
		Rows: one.rows,
	}));
	const checked = resources.filter(({ differences }) => differences !== null);
	const different = checked.filter(({ differences }) => (differences ?? 0) > 0);
	const rows = resources.reduce((sum, one) => sum + one.rows, 0);
	return (
		<>
			{feed?.last_error && (
				<Alert color="red" title="The feed of changes cannot be read">
					{feed.last_error}. Changes that no webhook reports are found when the lists are read again.
				</Alert>
			)}
			<SimpleGrid cols={{ base: 2, sm: 4 }}>
				<Figure name="State" value={is_complete ? "complete" : "reading"} />
				<Figure name="Rows" value={rows.toLocaleString("en")} />
				<Figure name="Lag" value={`${seconds(history.at(-1)?.lag_ms ?? 0)} s`} />
				<Figure name="Lists with differences" value={`${different.length} of ${checked.length}`} />
			</SimpleGrid>
			<SimpleGrid cols={{ base: 1, lg: 2 }}>
				<Chart title="Lag">
					<LineChart
						h={200}
						data={data}
						dataKey="time"
						series={[{ name: "Lag s", color: "orange.6" }]}
						withDots={false}
						curveType="linear"
						unit=" s"
					/>
				</Chart>
				<Chart title="Differences in the last check">
					{checked.length === 0 ? (
						<Text size="sm" c="dimmed">
							Nothing was checked yet.
						</Text>
					) : (
						<BarChart
							h={200}
							data={(different.length > 0 ? different : checked.slice(0, 10)).map((one) => ({
								list: one.resource,
								Differences: one.differences ?? 0,
							}))}
							dataKey="list"
							series={[{ name: "Differences", color: "orange.6" }]}
						/>
					)}
				</Chart>
			</SimpleGrid>
			<Lists lists={resources} />
		</>
	);
}

const Lists = ({ lists }: { readonly lists: readonly MirroredList[] }) => (
	<Table.ScrollContainer minWidth={720}>
		<Table verticalSpacing={4} aria-label="Lists">
			<Table.Thead>
				<Table.Tr>
					<Table.Th>List</Table.Th>
					<Table.Th>State</Table.Th>
					<Table.Th ta="right">Rows</Table.Th>
					<Table.Th ta="right">Waiting</Table.Th>
					<Table.Th ta="right">Lag</Table.Th>
					<Table.Th>Proved until</Table.Th>
					<Table.Th ta="right">Differences</Table.Th>
					<Table.Th>Last error</Table.Th>
				</Table.Tr>
			</Table.Thead>
			<Table.Tbody>
				{lists.map((one) => (
					<Table.Tr key={one.resource}>
						<Table.Td className="mono">{one.resource}</Table.Td>
						<Table.Td>
							<Badge size="sm" variant="light" color={one.state === "failing" ? "red" : "gray"}>
								{one.state}
							</Badge>
						</Table.Td>
						<Table.Td ta="right">{one.rows.toLocaleString("en")}</Table.Td>
						<Table.Td ta="right">{one.pending}</Table.Td>
						<Table.Td ta="right">{seconds(one.lag_ms)} s</Table.Td>
						<Table.Td>{time(one.verified_through)}</Table.Td>
						<Table.Td ta="right">{one.differences ?? "not checked"}</Table.Td>
						<Table.Td>{one.last_error ?? "none"}</Table.Td>
					</Table.Tr>
				))}
			</Table.Tbody>
		</Table>
	</Table.ScrollContainer>
);
