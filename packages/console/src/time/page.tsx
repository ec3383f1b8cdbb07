import { Anchor, Button, Card, Group, Stack, Table, Text, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ClockAdvanced, Due } from "../control/generated/index.ts";
import { useAction } from "../shared/action.ts";
import { useControl } from "../shared/control.ts";
import { countOf } from "../shared/count.ts";
import { Await, Page } from "../shared/page.tsx";
import { pagesOf } from "../shared/pages.ts";
import { addressOf, usePlace } from "../shared/place.ts";
import { Problem } from "../shared/problem.tsx";
import { distance, shortTime } from "../shared/time.tsx";
import { wordsOf } from "./due.ts";

const STEPS = ["30s", "5m", "1h", "1d", "7d", "90d"];

/** Time: the clock of the API, what is due, and moving to it. */
export function TimePage() {
	const place = usePlace();
	const control = useControl();
	const queries = useQueryClient();
	const [by, setBy] = useState("28h");
	const [ran, setRan] = useState<ClockAdvanced>();
	const clock = useQuery({
		queryKey: [place.api, "clock"],
		queryFn: () => control.clock.retrieve(place.api).then((found) => found),
	});
	const after = {
		look: "at the time of the API on this page",
		done: (result: ClockAdvanced) => {
			setRan(result);
			return queries.invalidateQueries();
		},
	};
	const advance = useAction({
		run: (step: string): Promise<ClockAdvanced> =>
			control.clock.advance(place.api, { by: step }).then((found) => found),
		...after,
	});
	const next = useAction({
		run: (): Promise<ClockAdvanced> => control.clock.next(place.api).then((found) => found),
		...after,
	});
	const error = advance.error ?? next.error;
	const thread = useQuery({
		queryKey: [place.api, "threads", "of move", ran?.now],
		enabled: ran !== undefined,
		queryFn: async () => {
			const { data } = await control.threads.list(place.api, { limit: 50 });
			const own = data.find(({ cause }) => cause.kind === "clock" && cause.detail.now === ran?.now);
			return own?.id ?? null;
		},
	});
	const now = Date.parse(clock.data?.now ?? "") || 0;
	return (
		<Page
			title="Time"
			about="Move the clock of this API to the next retry, key expiry or job, and watch it happen. The machine's own clock is not touched."
		>
			<Await query={clock}>
				{({ pending: due }) => {
					return (
						<Stack>
							<Card withBorder>
								<Group justify="space-between">
									<div>
										<Text size="xs" c="dimmed">
											Time of the API (UTC)
										</Text>
										<Text fw={700} size="xl" component="time" dateTime={clock.data?.now ?? ""}>
											{shortTime(clock.data?.now ?? "")}
										</Text>
									</div>
									<Button
										onClick={() => next.mutate()}
										disabled={due.length === 0}
										loading={next.isPending || advance.isPending}
									>
										Move to what is due next
									</Button>
								</Group>
								<Group mt="md" gap="xs">
									{STEPS.map((step) => (
										<Button key={step} size="xs" variant="default" onClick={() => advance.mutate(step)}>
											+ {step}
										</Button>
									))}
									<form
										onSubmit={(event) => {
											event.preventDefault();
											advance.mutate(by);
										}}
									>
										<Group gap={6}>
											<TextInput
												size="xs"
												w={90}
												aria-label="Duration"
												value={by}
												onChange={(event) => setBy(event.currentTarget.value.trim())}
											/>
											<Button size="xs" type="submit" disabled={!/^\d+(ms|s|m|h|d)$/.test(by)}>
												Advance
											</Button>
										</Group>
									</form>
								</Group>
							</Card>
							{error && <Problem error={error} title="The clock did not move" />}
							{ran && (
								<Card withBorder role="status">
									<Text size="sm" fw={600}>
										{ran.ran.length === 0
											? "Nothing was due."
											: `${countOf(ran.ran.length, "thing")} happened until ${shortTime(ran.now)}:`}
									</Text>
									{thread.data != null && (
										<Anchor component={Link} to={addressOf(place, `threads/${thread.data}`)} size="sm">
											Thread of this move
										</Anchor>
									)}
									<DueTable due={ran.ran} now={Date.parse(ran.now)} label="What ran" />
								</Card>
							)}
							<div>
								<Text size="sm" fw={600} mb={4}>
									Due next
								</Text>
								{due.length === 0 ? (
									<Text size="sm" c="dimmed">
										Nothing is scheduled: no retry, job or expiry.
									</Text>
								) : (
									<DueTable due={due} now={now} label="Due next" />
								)}
							</div>
						</Stack>
					);
				}}
			</Await>
		</Page>
	);
}

function DueTable({ due, now, label }: { readonly due: readonly Due[]; readonly now: number; readonly label: string }) {
	const place = usePlace();
	const control = useControl();
	const { data: collections = [] } = useQuery({
		queryKey: [place.api, "records", place.entity, place.mode],
		queryFn: () => control.records.collections(place.api, place.entity, place.mode).then(({ data }) => data),
	});
	const names = collections.map(({ name }) => name);
	const pages = pagesOf(place.api).map(({ path }) => path);
	const shown = due.map((one) => ({ ...one, ...wordsOf(one, place, names, pages) }));
	return (
		<Table.ScrollContainer minWidth={480}>
			<Table verticalSpacing={4} aria-label={label}>
				<Table.Thead>
					<Table.Tr>
						<Table.Th w={170}>Time (UTC)</Table.Th>
						<Table.Th w={130}>When</Table.Th>
						<Table.Th w={220}>What</Table.Th>
						<Table.Th>About</Table.Th>
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{shown.map(({ at, kind, what, about, address }, index) => (
						<Table.Tr key={`${at} ${kind} ${index}`}>
							<Table.Td>{shortTime(at)}</Table.Td>
							<Table.Td>{distance(at, now)}</Table.Td>
							<Table.Td title={kind}>{what}</Table.Td>
							<Table.Td className="mono">{address === undefined ? about : <Link to={address}>{about}</Link>}</Table.Td>
						</Table.Tr>
					))}
				</Table.Tbody>
			</Table>
		</Table.ScrollContainer>
	);
}
