import { Anchor, Badge, Code, Group, Stack, Table, Text, Timeline, Tooltip } from "@mantine/core";
import { IconBolt, IconCheck, IconDatabase, IconMinus, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { Check, RecordChange, Thread } from "../control/generated/index.ts";
import { colourOf, statusText } from "../logs/filters.ts";
import { Attempts } from "../shared/attempts.tsx";
import { changedFields } from "../shared/changed-fields.ts";
import { useControl } from "../shared/control.ts";
import { Await, Page } from "../shared/page.tsx";
import { addressOf, usePlace } from "../shared/place.ts";
import { shortTime } from "../shared/time.tsx";

/** A thread: one request, and everything it caused. */
export function ThreadPage() {
	const place = usePlace();
	const control = useControl();
	const { request: id = "" } = useParams({ strict: false }) as { readonly request?: string };
	const thread = useQuery({
		queryKey: [place.api, "threads", "one", id],
		queryFn: () => control.threads.retrieve(place.api, id).then((found) => found),
		placeholderData: (before: Thread | undefined) => (before?.request.request.request_id === id ? before : undefined),
	});
	return (
		<Page
			title="Thread"
			about={
				<Anchor component={Link} to={addressOf(place, "threads")} size="sm">
					All threads
				</Anchor>
			}
		>
			<Await query={thread}>{(found) => <Steps thread={found} />}</Await>
		</Page>
	);
}

const ICONS = { passed: <IconCheck size={14} />, failed: <IconX size={14} />, skipped: <IconMinus size={14} /> };
const COLOURS = { passed: "teal", failed: "red", skipped: "gray" };

function Steps({ thread }: { readonly thread: Thread }) {
	const place = usePlace();
	const { request } = thread.request;
	return (
		<Stack>
			<Group gap="sm">
				<Badge size="lg" color={colourOf(request.status)}>
					{statusText(request.status)}
				</Badge>
				<Text className="mono" fw={600}>
					{request.method} {request.path}
				</Text>
				<Anchor component={Link} to={addressOf(place, `developers/logs/${request.request_id}`)} size="sm">
					Headers and bodies
				</Anchor>
				<Text size="sm" c="dimmed">
					{shortTime(request.at)} UTC
				</Text>
			</Group>
			<Timeline className="thread" bulletSize={22} lineWidth={2} active={100}>
				{thread.checks.map((check) => (
					<Timeline.Item
						key={check.name}
						bullet={ICONS[check.outcome as keyof typeof ICONS]}
						color={COLOURS[check.outcome as keyof typeof COLOURS] ?? "gray"}
						title={
							<Group gap="xs">
								{check.name}
								<Badge size="xs" color={COLOURS[check.outcome as keyof typeof COLOURS] ?? "gray"}>
									{check.outcome}
								</Badge>
								<Basis check={check} />
							</Group>
						}
					>
						<Text size="sm" c="dimmed">
							{check.detail}
						</Text>
					</Timeline.Item>
				))}
				<Timeline.Item
					bullet={<IconDatabase size={14} />}
					color="ink"
					title={`State: ${thread.changes.length} records changed`}
				>
					<Changes changes={thread.changes} />
				</Timeline.Item>
				<Timeline.Item bullet={<IconBolt size={14} />} color="ink" title={`Events: ${thread.events.length}`}>
					{thread.events.length === 0 && (
						<Text size="sm" c="dimmed">
							It emitted no event.
						</Text>
					)}
					<Stack mt="xs">
						{thread.events.map(({ event_id, type, delivery_ids, attempts }) => (
							<div key={event_id}>
								<Text size="sm">
									<b>{type}</b>{" "}
									<Text span size="xs" className="mono" c="dimmed">
										{event_id}
									</Text>
								</Text>
								{delivery_ids.length === 0 && (
									<Text size="sm" c="dimmed">
										No active webhook subscribes to it, so it was not sent.
									</Text>
								)}
								{delivery_ids.length > 0 && attempts.length === 0 && (
									<Text size="sm" c="dimmed">
										Its delivery is due; nothing was sent yet.
									</Text>
								)}
								<Attempts api={place.api} attempts={attempts} />
							</div>
						))}
					</Stack>
				</Timeline.Item>
			</Timeline>
		</Stack>
	);
}

const Basis = ({ check: { basis, source } }: { readonly check: Check }) => (
	<Tooltip label={source === "" ? "Not documented by the vendor" : source} multiline maw={320}>
		<Badge size="xs" variant="outline" color={basis === "documented" ? "ink" : "yellow"} tabIndex={0}>
			{basis}
		</Badge>
	</Tooltip>
);

function Changes({ changes }: { readonly changes: readonly RecordChange[] }) {
	const place = usePlace();
	if (changes.length === 0)
		return (
			<Text size="sm" c="dimmed">
				It changed nothing.
			</Text>
		);
	return (
		<Stack gap="xs" mt="xs">
			{changes.map(({ collection, id, before, after }, index) => (
				<div key={`${collection} ${id} ${index}`}>
					<Group gap={6}>
						<Badge size="xs" color={before === null ? "teal" : after === null ? "red" : "ink"}>
							{before === null ? "new" : after === null ? "deleted" : "changed"}
						</Badge>
						<Link className="mono" to={addressOf(place, `records/${collection}/${encodeURIComponent(id)}`)}>
							{collection} {id}
						</Link>
					</Group>
					{before && after && (
						<Table verticalSpacing={2} aria-label={`Changes of ${collection} ${id}`}>
							<Table.Tbody>
								{changedFields(before, after).map((name) => (
									<Table.Tr key={name}>
										<Table.Td w={180} className="mono">
											{name}
										</Table.Td>
										<Table.Td>
											<Code color="red.1">{short(before[name])}</Code>
										</Table.Td>
										<Table.Td>
											<Code color="teal.1">{short(after[name])}</Code>
										</Table.Td>
									</Table.Tr>
								))}
							</Table.Tbody>
						</Table>
					)}
				</div>
			))}
		</Stack>
	);
}

const MAX_SHOWN = 200;

const short = (value: unknown): string => {
	const text = value === undefined ? "absent" : JSON.stringify(value);
	return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
};
