import { Button, Card, Group, MultiSelect, NumberInput, Select, Stack, Table, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Faults } from "../control/generated/index.ts";
import { useAction } from "../shared/action.ts";
import { useApi } from "../shared/apis.ts";
import { useControl } from "../shared/control.ts";
import { countOf } from "../shared/count.ts";
import { Await, Page } from "../shared/page.tsx";
import { usePlace } from "../shared/place.ts";
import { Problem, told } from "../shared/problem.tsx";

/** Faults: makes calls and deliveries fail on purpose. */
export function FaultsPage() {
	const { api } = usePlace();
	const control = useControl();
	const faults = useQuery({
		queryKey: [api, "faults"],
		queryFn: () => control.faults.retrieve(api).then((found) => found),
	});
	return (
		<Page title="Faults" about="Make calls and deliveries fail on purpose: by operation, kind and rate.">
			<Await query={faults}>{(found) => <Forms faults={found} />}</Await>
		</Page>
	);
}

function Forms({ faults }: { readonly faults: Faults }) {
	const { api } = usePlace();
	const control = useControl();
	const queries = useQueryClient();
	const served = useApi(api);
	const { data: events = [] } = useQuery({
		queryKey: [api, "event types"],
		queryFn: () => control.worlds.eventTypes(api).then(({ data }) => data),
	});
	const [target, setTarget] = useState("*");
	const [kind, setKind] = useState<string | null>("503");
	const [count, setCount] = useState<number | string>(1);
	const [delay, setDelay] = useState<number | string>(250);
	const [kinds, setKinds] = useState<string[]>(faults.rate?.kinds ?? ["503"]);
	const [share, setShare] = useState<number | string>(Math.round((faults.rate?.share ?? 0.1) * 100));
	const after = (message: string) => () => {
		told(message);
		return queries.invalidateQueries({ queryKey: [api, "faults"] });
	};
	const inject = useAction({
		run: () =>
			control.faults
				.inject(api, {
					target,
					kind: kind ?? "",
					count: Number(count),
					...(isDelay(kind) && { delay_ms: Number(delay) }),
				})
				.then((found) => found),
		look: "at the list of faults on this page",
		done: after("The fault waits for its call."),
	});
	const rate = useAction({
		run: () => control.faults.setRate(api, { share: Number(share) / 100, kinds }).then((found) => found),
		done: after("The rate is set."),
	});
	const clear = useAction({
		failure: "The faults were not cleared",
		run: () => control.faults.clear(api).then(() => undefined),
		done: after("No faults any more."),
	});
	const targets = [
		{ group: "Any", items: [{ value: "*", label: "every call and delivery" }] },
		{ group: "Operations", items: served?.operations ?? [] },
		{ group: "Deliveries of", items: events },
	];
	return (
		<Stack>
			<Card
				withBorder
				component="form"
				onSubmit={(event: React.FormEvent) => {
					event.preventDefault();
					inject.mutate();
				}}
			>
				<Text fw={600} size="sm" mb="xs">
					Fail the next calls
				</Text>
				<Group align="flex-end">
					<Select
						label="Operation or event"
						data={targets}
						value={target}
						onChange={(value) => setTarget(value ?? "*")}
						searchable
						w={240}
					/>
					<Select
						label="Kind"
						data={faults.kinds}
						value={kind}
						onChange={setKind}
						searchable
						w={200}
						allowDeselect={false}
					/>
					<NumberInput label="How often" value={count} onChange={setCount} min={1} max={10_000} w={110} />
					{isDelay(kind) && (
						<NumberInput label="Delay in ms" value={delay} onChange={setDelay} min={1} max={60_000} w={120} />
					)}
					<Button type="submit" loading={inject.isPending}>
						Inject
					</Button>
				</Group>
				{inject.error && <Problem error={inject.error} title="The fault was not set" />}
			</Card>
			<Card
				withBorder
				component="form"
				onSubmit={(event: React.FormEvent) => {
					event.preventDefault();
					rate.mutate();
				}}
			>
				<Text fw={600} size="sm" mb="xs">
					Fail a share of all calls
				</Text>
				<Group align="flex-end">
					<NumberInput label="Share in %" value={share} onChange={setShare} min={0} max={100} w={110} />
					<MultiSelect label="Kinds" data={faults.kinds} value={kinds} onChange={setKinds} w={320} searchable />
					<Button type="submit" variant="default" loading={rate.isPending} disabled={kinds.length === 0}>
						Set rate
					</Button>
				</Group>
				{rate.error && <Problem error={rate.error} title="The rate was not set" />}
			</Card>
			<Group justify="space-between">
				<Text fw={600} size="sm" role="status">
					{faults.armed.length === 0 ? "No fault waits." : `${countOf(faults.armed.length, "fault")} armed.`}{" "}
					{faults.rate && `${Math.round(faults.rate.share * 100)} % of all calls fail.`}
				</Text>
				<Button
					variant="default"
					color="red"
					onClick={() => clear.mutate()}
					disabled={faults.armed.length === 0 && faults.rate === null}
				>
					Clear all
				</Button>
			</Group>
			{(faults.armed.length > 0 || Object.keys(faults.injected).length > 0) && (
				<Table verticalSpacing={5} aria-label="Faults">
					<Table.Thead>
						<Table.Tr>
							<Table.Th>Operation or event</Table.Th>
							<Table.Th>Kind</Table.Th>
							<Table.Th ta="right">Left</Table.Th>
							<Table.Th ta="right">Happened</Table.Th>
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{faults.armed.map((one, index) => (
							<Table.Tr key={`${one.target} ${one.kind} ${index}`}>
								<Table.Td className="mono">{one.target}</Table.Td>
								<Table.Td className="mono">{one.kind}</Table.Td>
								<Table.Td ta="right">{one.left}</Table.Td>
								<Table.Td ta="right">{faults.injected[one.kind] ?? 0}</Table.Td>
							</Table.Tr>
						))}
						{Object.entries(faults.injected)
							.filter(([name]) => !faults.armed.some((one) => one.kind === name))
							.map(([name, times]) => (
								<Table.Tr key={name}>
									<Table.Td c="dimmed">happened before</Table.Td>
									<Table.Td className="mono">{name}</Table.Td>
									<Table.Td ta="right">0</Table.Td>
									<Table.Td ta="right">{times}</Table.Td>
								</Table.Tr>
							))}
					</Table.Tbody>
				</Table>
			)}
		</Stack>
	);
}

const isDelay = (kind: string | null): boolean => kind === "latency" || kind === "slow-body";
