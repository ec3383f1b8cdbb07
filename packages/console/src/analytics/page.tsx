import { BarChart, LineChart } from "@mantine/charts";
import "@mantine/charts/styles.css";
import { SegmentedControl, Select, SimpleGrid, Switch, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Analytics, KeyUse, OperationUse } from "../control/generated/index.ts";
import { useApi } from "../shared/apis.ts";
import { useControl } from "../shared/control.ts";
import { DevelopersPage } from "../shared/developers.tsx";
import { Chart, Figure } from "../shared/figures.tsx";
import { useKeys } from "../shared/keys.ts";
import { Await, Empty } from "../shared/page.tsx";
import { usePlace } from "../shared/place.ts";

const HOUR_MS = 3_600_000;
const PERIODS = [
	{ value: "1", label: "Last hour" },
	{ value: "24", label: "24 hours" },
	{ value: "168", label: "7 days" },
	{ value: "720", label: "30 days" },
	{ value: "all", label: "All" },
];

/** Analytics: how the API is used over a period. */
export function AnalyticsPage() {
	const place = usePlace();
	const { api, entity, mode } = place;
	const control = useControl();
	const served = useApi(api);
	const [period, setPeriod] = useState("24");
	const [isWithConsole, setWithConsole] = useState(false);
	const [keyId, setKeyId] = useState<string | null>(null);
	const keys = useKeys(place).data ?? [];
	const analytics = useQuery({
		queryKey: [api, "analytics", entity, mode, period, isWithConsole, keyId, served?.now],
		enabled: served !== undefined,
		queryFn: () => {
			const now = Date.parse(served?.now ?? "");
			const since = period === "all" ? {} : { since: new Date(now - Number(period) * HOUR_MS).toISOString() };
			const internal = isWithConsole ? { include_internal: true } : {};
			const key = keyId === null ? {} : { key_id: keyId };
			return control.analytics
				.retrieve(api, { entity_id: entity, mode, ...since, ...internal, ...key })
				.then((found) => found);
		},
	});
	return (
		<DevelopersPage
			title="Analytics"
			about="Requests, errors, latency and active keys over the selected period, by operation and by key."
			actions={
				<>
					<Switch
						size="xs"
						label="With requests of this console"
						checked={isWithConsole}
						onChange={(event) => setWithConsole(event.currentTarget.checked)}
					/>
					<Select
						size="xs"
						w={170}
						aria-label="Key"
						placeholder="All keys"
						clearable
						searchable
						data={keys.filter((key) => key.mode === mode).map(({ id, name }) => ({ value: id, label: name }))}
						value={keyId}
						onChange={setKeyId}
					/>
					<SegmentedControl aria-label="Period" size="xs" data={PERIODS} value={period} onChange={setPeriod} />
				</>
			}
		>
			<Await query={analytics}>
				{(found) =>
					found.requests === 0 ? (
						<Empty title="Analytics are empty">
							Make a valid request with the selected mode. This page refreshes by itself as soon as its use is recorded.
						</Empty>
					) : (
						<Summary analytics={found} />
					)
				}
			</Await>
			<Text size="sm" c="dimmed">
				High latency: compare the trend of the endpoints, the time window, and whether the issue affects one key or all
				keys.
			</Text>
		</DevelopersPage>
	);
}

const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)} %`;
const ms = (value: number | null): string => (value === null ? "none" : `${value.toFixed(1)} ms`);

function Summary({ analytics }: { readonly analytics: Analytics }) {
	const { requests, errors, average_ms, p95_ms, active_keys, buckets, since, until } = analytics;
	const isLong = Date.parse(until) - Date.parse(since) > 48 * HOUR_MS;
	const data = buckets.map((one) => ({
		time: isLong ? one.at.slice(5, 10) : one.at.slice(11, 16),
		Succeeded: one.requests - one.errors,
		Failed: one.errors,
		"Average ms": one.average_ms ?? 0,
		"Error rate %": one.requests === 0 ? 0 : Math.round((1000 * one.errors) / one.requests) / 10,
		"Active keys": one.active_keys,
	}));
	return (
		<>
			<SimpleGrid cols={{ base: 2, sm: 5 }}>
				<Figure name="Requests" value={requests.toLocaleString("en")} />
				<Figure name="Error rate" value={percent(errors, requests)} />
				<Figure name="Average latency" value={ms(average_ms)} />
				<Figure name="95 % within" value={ms(p95_ms)} />
				<Figure name="Active keys" value={String(active_keys)} />
			</SimpleGrid>
			<SimpleGrid cols={{ base: 1, lg: 2 }}>
				<Chart title="Requests">
					<BarChart
						h={200}
						data={data}
						dataKey="time"
						type="stacked"
						series={[
							{ name: "Succeeded", color: "ink.5" },
							{ name: "Failed", color: "orange.6" },
						]}
						withLegend
					/>
				</Chart>
				<Chart title="Error rate">
					<LineChart
						h={200}
						data={data}
						dataKey="time"
						series={[{ name: "Error rate %", color: "orange.6" }]}
						withDots={false}
						curveType="linear"
						unit=" %"
					/>
				</Chart>
				<Chart title="Average latency">
					<LineChart
						h={200}
						data={data}
						dataKey="time"
						series={[{ name: "Average ms", color: "teal.6" }]}
						withDots={false}
						curveType="linear"
						unit=" ms"
					/>
				</Chart>
				<Chart title="Active keys">
					<LineChart
						h={200}
						data={data}
						dataKey="time"
						yAxisProps={{ allowDecimals: false }}
						series={[{ name: "Active keys", color: "ink.5" }]}
						withDots={false}
						curveType="step"
					/>
				</Chart>
			</SimpleGrid>
			<SimpleGrid cols={{ base: 1, lg: 2 }}>
				<Chart title="Top endpoints by operation">
					<Operations uses={analytics.operations} />
				</Chart>
				<Chart title="Usage by key">
					<Keys uses={analytics.keys} />
				</Chart>
			</SimpleGrid>
		</>
	);
}

const Operations = ({ uses }: { readonly uses: readonly OperationUse[] }) => (
	<Uses
		label="Top endpoints"
		head="Operation"
		uses={uses.map((use) => ({ ...use, name: use.operation ?? "unknown path" }))}
	/>
);

function Keys({ uses }: { readonly uses: readonly KeyUse[] }) {
	const keys = useKeys(usePlace()).data ?? [];
	const named = uses.map((use) => ({
		...use,
		name: keys.find(({ id }) => id === use.key_id)?.name ?? "no valid key",
	}));
	return <Uses label="Usage by key" head="Key" uses={named} />;
}

interface Use {
	readonly name: string;
	readonly requests: number;
	readonly errors: number;
	readonly average_ms: number;
}

const Uses = ({
	label,
	head,
	uses,
}: {
	readonly label: string;
	readonly head: string;
	readonly uses: readonly Use[];
}) => (
	<Table.ScrollContainer minWidth={340}>
		<Table verticalSpacing={4} aria-label={label}>
			<Table.Thead>
				<Table.Tr>
					<Table.Th>{head}</Table.Th>
					<Table.Th ta="right">Requests</Table.Th>
					<Table.Th ta="right">Failed</Table.Th>
					<Table.Th ta="right">Average</Table.Th>
				</Table.Tr>
			</Table.Thead>
			<Table.Tbody>
				{uses.map((use, index) => (
					// Two keys can have one name.
					<Table.Tr key={`${use.name} ${index}`}>
						<Table.Td className="mono">{use.name}</Table.Td>
						<Table.Td ta="right">{use.requests}</Table.Td>
						<Table.Td ta="right">{percent(use.errors, use.requests)}</Table.Td>
						<Table.Td ta="right">{ms(use.average_ms)}</Table.Td>
					</Table.Tr>
				))}
			</Table.Tbody>
		</Table>
	</Table.ScrollContainer>
);
