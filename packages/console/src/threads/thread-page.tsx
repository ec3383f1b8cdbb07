import { Alert, Anchor, Badge, Group, Stack, Text, Timeline, Tooltip } from "@mantine/core";
import { IconBolt, IconCheck, IconClock, IconDatabase, IconMinus, IconSend, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { Check, RanWork, RecordChange, Thread } from "../control/generated/index.ts";
import { Attempts } from "../shared/attempts.tsx";
import { useControl } from "../shared/control.ts";
import { FieldChanges } from "../shared/field-changes.tsx";
import { Block } from "../shared/json.tsx";
import { Await, Page } from "../shared/page.tsx";
import { addressOf, usePlace } from "../shared/place.ts";
import { shortTime } from "../shared/time.tsx";
import { CauseBadge } from "./cause-badge.tsx";

/** A thread: one request, job or other cause, and everything it led to. */
export function ThreadPage() {
	const place = usePlace();
	const control = useControl();
	const { request: id = "" } = useParams({ strict: false }) as { readonly request?: string };
	const thread = useQuery({
		queryKey: [place.api, "threads", "one", id],
		queryFn: () => control.threads.retrieve(place.api, id).then((found) => found),
		placeholderData: (before: Thread | undefined) => (before?.id === id ? before : undefined),
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
	const { cause, request } = thread;
	return (
		<Stack>
			<Group gap="sm">
				<CauseBadge kind={cause.kind} status={request?.request.status} hasFailed={cause.error !== null} size="lg" />
				<Text className="mono wraps" fw={600}>
					{cause.title}
				</Text>
				{request && (
					<Anchor component={Link} to={addressOf(place, `developers/logs/${thread.id}`)} size="sm">
						Headers and bodies
					</Anchor>
				)}
				{cause.parent_id !== null && (
					<Anchor component={Link} to={addressOf(place, `threads/${cause.parent_id}`)} size="sm">
						The request that scheduled it
					</Anchor>
				)}
				<Text size="sm" c="dimmed">
					{shortTime(cause.at)} UTC
				</Text>
			</Group>
			{cause.error !== null && (
				<Alert color="red" title="It failed">
					{cause.error}
				</Alert>
			)}
			{Object.keys(cause.detail).length > 0 && <Block title="Details" text={JSON.stringify(cause.detail, null, 2)} />}
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
				{thread.ran.length > 0 && (
					<Timeline.Item bullet={<IconClock size={14} />} color="ink" title={`Ran: ${thread.ran.length}`}>
						<RanList ran={thread.ran} />
					</Timeline.Item>
				)}
				{WITH_STATE.has(cause.kind) && (
					<Timeline.Item
						bullet={<IconDatabase size={14} />}
						color="ink"
						title={`State: ${thread.changes.length} ${thread.changes.length === 1 ? "record" : "records"} changed`}
					>
						<Changes changes={thread.changes} />
					</Timeline.Item>
				)}
				{thread.attempts.length > 0 && (
					<Timeline.Item
						bullet={<IconSend size={14} />}
						color="ink"
						title={`Deliveries: ${thread.attempts.length} ${thread.attempts.length === 1 ? "attempt" : "attempts"}`}
					>
						<Attempts api={place.api} attempts={thread.attempts} />
					</Timeline.Item>
				)}
				{WITH_EVENTS.has(cause.kind) && (
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
				)}
				{thread.followed_by.length > 0 && (
					<Timeline.Item
						bullet={<IconClock size={14} />}
						color="ink"
						title={`Later: ${thread.followed_by.length} ${thread.followed_by.length === 1 ? "job" : "jobs"} that it scheduled`}
					>
						<Stack gap={4} mt="xs">
							{thread.followed_by.map(({ id, title, at }) => (
								<Text key={id} size="sm">
									<Link className="inline-link" to={addressOf(place, `threads/${id}`)}>
										{title}
									</Link>{" "}
									{shortTime(at)}
								</Text>
							))}
						</Stack>
					</Timeline.Item>
				)}
			</Timeline>
		</Stack>
	);
}

/** Kinds of threads that can change records and emit events. */
const WITH_STATE: ReadonlySet<string> = new Set(["request", "job", "edit"]);
const WITH_EVENTS: ReadonlySet<string> = new Set(["request", "job", "event"]);

function RanList({ ran }: { readonly ran: readonly RanWork[] }) {
	const place = usePlace();
	return (
		<Stack gap={4} mt="xs">
			{ran.map(({ at, kind, detail, thread_id }, index) => (
				<Text key={`${at} ${kind} ${index}`} size="sm" className="wraps">
					{shortTime(at)}{" "}
					{thread_id === null ? (
						kind
					) : (
						<Link className="inline-link" to={addressOf(place, `threads/${thread_id}`)}>
							{kind}
						</Link>
					)}{" "}
					<span className="mono">{JSON.stringify(detail)}</span>
				</Text>
			))}
		</Stack>
	);
}

const Basis = ({ check: { basis, source } }: { readonly check: Check }) => (
	<Tooltip
		label={source === "" ? "Not documented by the vendor" : source}
		multiline
		maw={320}
		events={{ hover: true, focus: true, touch: true }}
	>
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
						<Link className="mono wraps" to={addressOf(place, `records/${collection}/${encodeURIComponent(id)}`)}>
							{collection} {id}
						</Link>
					</Group>
					{before && after && <FieldChanges before={before} after={after} />}
				</div>
			))}
		</Stack>
	);
}
