import { Badge, Button, Checkbox, Group, Switch, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { RequestDetail } from "../control/generated/index.ts";
import { useFacts } from "../facts/use-facts.ts";
import { colourOf, statusText } from "../logs/filters.ts";
import { useApi } from "../shared/apis.ts";
import { useControl } from "../shared/control.ts";
import { CONSOLE_KEY, useKeys } from "../shared/keys.ts";
import { Await, Empty, Page } from "../shared/page.tsx";
import { addressOf, usePlace } from "../shared/place.ts";
import { failed, told } from "../shared/problem.tsx";
import { save } from "../shared/save.ts";
import { shortTime } from "../shared/time.tsx";
import { type Session, scriptOf, testOf } from "./session.ts";

const SHOWN = 200;

/** Threads: each request with what it caused, and the way to save a session as a test or a program. */
export function ThreadsPage() {
	const place = usePlace();
	const { api, entity, mode } = place;
	const control = useControl();
	const facts = useFacts(api);
	const served = useApi(api);
	const { record } = useSearch({ strict: false }) as { readonly record?: string };
	const [isEffective, setEffective] = useState(false);
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
	const ownKeys = new Set((useKeys(place).data ?? []).filter(({ name }) => name === CONSOLE_KEY).map(({ id }) => id));
	const threads = useQuery({
		queryKey: [api, "threads", record, isEffective],
		queryFn: () =>
			control.threads
				.list(api, {
					limit: SHOWN,
					...(isEffective && { effective: true }),
					...(record !== undefined && { record_id: String(record) }),
				})
				.then((page) => page.data),
	});
	const shown = (threads.data ?? []).filter(
		({ request }) =>
			(request.entity_id === null || (request.entity_id === entity && request.mode === mode)) &&
			!(request.key_id !== null && ownKeys.has(request.key_id)),
	);
	const sessionOf = async (): Promise<Session> => {
		const ids = shown.map(({ request }) => request.request_id).filter((id) => chosen.size === 0 || chosen.has(id));
		const details: RequestDetail[] = [];
		for (const id of ids.reverse()) details.push(await control.requests.retrieve(api, id));
		const events = new Map(shown.map(({ request, event_types }) => [request.request_id, event_types]));
		return { api, title: served?.title ?? api, facts, details, events };
	};
	const write = (name: string, text: (session: Session) => { readonly text: string; readonly skipped: number }): void =>
		void sessionOf()
			.then((session) => {
				const { text: file, skipped } = text(session);
				save(name, "text/plain", file);
				if (skipped > 0) told(`${skipped} requests have no method in the SDK and were left out.`);
			})
			.catch(failed("The session was not saved"));
	return (
		<Page
			title="Threads"
			about={
				record === undefined
					? "One thread for each request: its checks, the records it changed, its events, and what receivers said."
					: `Requests that changed ${String(record)}.`
			}
			actions={
				<>
					<Button
						variant="default"
						disabled={shown.length === 0}
						onClick={() => write(`${api}.session.test.ts`, testOf)}
					>
						Save as test
					</Button>
					<Button variant="default" disabled={shown.length === 0} onClick={() => write(`${api}-session.mts`, scriptOf)}>
						Save as script
					</Button>
				</>
			}
		>
			<Group justify="space-between">
				<Switch
					label="Only requests that changed something"
					checked={isEffective}
					onChange={(event) => setEffective(event.currentTarget.checked)}
				/>
				<Text size="xs" c="dimmed" role="status">
					{chosen.size === 0
						? `A saved session holds all ${shown.length} requests shown.`
						: `${chosen.size} chosen for a saved session.`}
				</Text>
			</Group>
			<Await query={threads}>
				{() =>
					shown.length === 0 ? (
						<Empty title="No thread yet">Make a request to the address that countersign dev prints.</Empty>
					) : (
						<Table.ScrollContainer minWidth={640}>
							<Table verticalSpacing={5} aria-label="Threads">
								<Table.Tbody>
									{shown.map(({ request, changes, event_types }) => (
										<Table.Tr key={request.request_id}>
											<Table.Td w={40}>
												<Checkbox
													size="xs"
													aria-label={`Choose ${request.method} ${request.path}`}
													checked={chosen.has(request.request_id)}
													onChange={(event) => {
														const next = new Set(chosen);
														if (event.currentTarget.checked) next.add(request.request_id);
														else next.delete(request.request_id);
														setChosen(next);
													}}
												/>
											</Table.Td>
											<Table.Td w={70}>
												<Badge color={colourOf(request.status)}>{statusText(request.status)}</Badge>
											</Table.Td>
											<Table.Td className="mono">
												<Link to={addressOf(place, `threads/${request.request_id}`)}>
													{request.method} {request.path}
												</Link>
											</Table.Td>
											<Table.Td>{changes === 0 ? "" : `${changes} changes`}</Table.Td>
											<Table.Td>
												<Group gap={4}>
													{event_types.map((type, index) => (
														<Badge key={`${type} ${index}`}>{type}</Badge>
													))}
												</Group>
											</Table.Td>
											<Table.Td>{shortTime(request.at)}</Table.Td>
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
