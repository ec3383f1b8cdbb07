import { Badge, Button, Checkbox, Group, Switch, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Thread } from "../control/generated/index.ts";
import { useFacts } from "../facts/use-facts.ts";
import { useApi } from "../shared/apis.ts";
import { useControl } from "../shared/control.ts";
import { Await, Empty, Page } from "../shared/page.tsx";
import { addressOf, usePlace } from "../shared/place.ts";
import { failed, told } from "../shared/problem.tsx";
import { save } from "../shared/save.ts";
import { shortTime } from "../shared/time.tsx";
import { CauseBadge } from "./cause-badge.tsx";
import { scriptOf } from "./saved/script-file.ts";
import type { Session, Written } from "./saved/session.ts";
import { testOf } from "./saved/test-file.ts";

const SHOWN = 200;

/** Threads: each request with what it caused, and the way to save a session as a test or a program. */
export function ThreadsPage() {
	const place = usePlace();
	const { api, entity, mode } = place;
	const control = useControl();
	const facts = useFacts(api);
	const served = useApi(api);
	// The SDK and the mock packages have no client of another document.
	const canSave = Object.keys(facts.operations).length > 0;
	const { record } = useSearch({ strict: false }) as { readonly record?: string };
	const [isEffective, setEffective] = useState(false);
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
	const [isWithConsole, setWithConsole] = useState(false);
	const threads = useQuery({
		queryKey: [api, "threads", record, isEffective, isWithConsole],
		queryFn: () =>
			control.threads
				.list(api, {
					limit: SHOWN,
					...(isEffective && { effective: true }),
					...(isWithConsole && { include_internal: true }),
					...(record !== undefined && { record_id: String(record) }),
				})
				.then((page) => page.data),
	});
	const shown = (threads.data ?? []).filter(
		({ cause }) => cause.entity_id === null || (cause.entity_id === entity && cause.mode === mode),
	);
	const sessionOf = async (): Promise<Session> => {
		const summaries = shown.filter(({ id }) => chosen.size === 0 || chosen.has(id));
		const threads: Thread[] = [];
		for (const { id } of summaries.reverse()) threads.push(await control.threads.retrieve(api, id));
		// What a move of the clock emitted is in the threads of its jobs.
		const known = new Set(threads.map(({ id }) => id));
		const jobs = threads.flatMap(({ ran }) =>
			ran.flatMap(({ kind, thread_id }) => (kind.startsWith("job:") && thread_id !== null ? [thread_id] : [])),
		);
		for (const id of jobs) if (!known.has(id)) threads.push(await control.threads.retrieve(api, id));
		return { api, title: served?.title ?? api, facts, controlUrl: `${location.origin}/control/v1`, threads };
	};
	const write = (name: string, text: (session: Session) => Written): void =>
		void sessionOf()
			.then((session) => {
				const { text: file, skipped } = text(session);
				save(name, "text/plain", file);
				if (skipped.length > 0) told(`Left out, because it cannot be replayed: ${skipped.join(", ")}.`);
			})
			.catch(failed("The session was not saved"));
	return (
		<Page
			title="Threads"
			about={
				record === undefined
					? "One thread for each request, job, move of the clock, and change that was made in this console: its checks, the records it changed, its events, and what receivers said."
					: `What changed ${String(record)}.`
			}
			actions={
				canSave && (
					<>
						<Button
							variant="default"
							disabled={shown.length === 0}
							onClick={() => write(`${api}.session.test.ts`, testOf)}
						>
							Save as test
						</Button>
						<Button
							variant="default"
							disabled={shown.length === 0}
							onClick={() => write(`${api}-session.mts`, scriptOf)}
						>
							Save as script
						</Button>
					</>
				)
			}
		>
			<Group justify="space-between">
				<Group gap="lg">
					<Switch
						label="Only what changed something"
						checked={isEffective}
						onChange={(event) => setEffective(event.currentTarget.checked)}
					/>
					<Switch
						label="With requests of this console"
						checked={isWithConsole}
						onChange={(event) => setWithConsole(event.currentTarget.checked)}
					/>
				</Group>
				<Text size="xs" c="dimmed" role="status" hidden={!canSave}>
					{chosen.size === 0
						? `A saved session holds all ${shown.length} threads shown.`
						: `${chosen.size} chosen for a saved session.`}
				</Text>
			</Group>
			<Await query={threads}>
				{() =>
					shown.length === 0 ? (
						<Empty title="No thread yet">Make a request to the address that countersign dev prints.</Empty>
					) : (
						<Table.ScrollContainer minWidth={340}>
							<Table verticalSpacing={5} aria-label="Threads">
								<Table.Tbody>
									{shown.map(({ id, cause, request, changes, event_types, ran }) => (
										<Table.Tr key={id}>
											<Table.Td w={40}>
												<Checkbox
													size="xs"
													aria-label={`Choose ${cause.title}`}
													checked={chosen.has(id)}
													onChange={(event) => {
														const next = new Set(chosen);
														if (event.currentTarget.checked) next.add(id);
														else next.delete(id);
														setChosen(next);
													}}
												/>
											</Table.Td>
											<Table.Td w={90}>
												<CauseBadge kind={cause.kind} status={request?.status} hasFailed={cause.error !== null} />
											</Table.Td>
											<Table.Td className="mono wraps">
												<Link to={addressOf(place, `threads/${id}`)}>{cause.title}</Link>
											</Table.Td>
											<Table.Td miw={90}>{countsOf(changes, ran)}</Table.Td>
											<Table.Td>
												<Group gap={4}>
													{event_types.map((type, index) => (
														<Badge key={`${type} ${index}`}>{type}</Badge>
													))}
												</Group>
											</Table.Td>
											<Table.Td miw={170} visibleFrom="sm">
												{shortTime(cause.at)}
											</Table.Td>
										</Table.Tr>
									))}
								</Table.Tbody>
							</Table>
						</Table.ScrollContainer>
					)
				}
			</Await>
		</Page>
	);
}

/** How much a thread changed and ran, in words; empty for nothing. */
function countsOf(changes: number, ran: number): string {
	return [
		...(changes > 0 ? [`${changes} ${changes === 1 ? "change" : "changes"}`] : []),
		...(ran > 0 ? [`${ran} ran`] : []),
	].join(", ");
}
