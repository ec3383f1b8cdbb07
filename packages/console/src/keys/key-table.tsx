import {
	Badge,
	Button,
	Group,
	HoverCard,
	List,
	Table,
	Text,
	Tooltip,
	UnstyledButton,
	VisuallyHidden,
} from "@mantine/core";
import { IconPencil, IconRefresh, IconTrash } from "@tabler/icons-react";
import type { Key } from "../control/generated/index.ts";
import { Confirm } from "../shared/confirm.tsx";
import { countOf } from "../shared/count.ts";
import { IconButton } from "../shared/icon-button.tsx";
import { type KeyState, stateOf, useKeyActions } from "../shared/keys.ts";
import type { Place } from "../shared/place.ts";
import { told } from "../shared/problem.tsx";
import { When } from "../shared/time.tsx";
import { ageInDays, ROTATE_DAYS } from "./data.ts";

const COLOURS: Readonly<Record<KeyState, string>> = { active: "teal", expired: "gray", revoked: "red", off: "gray" };

export function KeyTable({
	keys,
	place,
	now,
	onRotate,
	onEdit,
}: {
	readonly keys: readonly Key[];
	readonly place: Place;
	readonly now: number;
	readonly onRotate: (key: Key) => void;
	readonly onEdit: (key: Key) => void;
}) {
	return (
		<Table.ScrollContainer minWidth={940}>
			<Table aria-label="API keys" className="with-actions">
				<Table.Thead>
					<Table.Tr>
						<Table.Th>Name</Table.Th>
						<Table.Th>Key</Table.Th>
						<Table.Th>Mode</Table.Th>
						<Table.Th>Scopes used</Table.Th>
						<Table.Th>Last used</Table.Th>
						<Table.Th>Expires</Table.Th>
						<Table.Th>Age</Table.Th>
						<Table.Th>
							<VisuallyHidden>Actions</VisuallyHidden>
						</Table.Th>
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{keys.map((key) => (
						<KeyRow key={key.id} record={key} place={place} now={now} onRotate={onRotate} onEdit={onEdit} />
					))}
				</Table.Tbody>
			</Table>
		</Table.ScrollContainer>
	);
}

function KeyRow({
	record: key,
	place,
	now,
	onRotate,
	onEdit,
}: {
	readonly record: Key;
	readonly place: Place;
	readonly now: number;
	readonly onRotate: (key: Key) => void;
	readonly onEdit: (key: Key) => void;
}) {
	const { revoke } = useKeyActions(place);
	const state = stateOf(key, now);
	const age = ageInDays(key, now);
	return (
		<Table.Tr>
			<Table.Td>
				<Text size="sm" fw={600}>
					{key.name}
				</Text>
				<Text size="xs" c="dimmed">
					{key.owner ?? "no owner"}
					{key.ip_allowlist.length > 0 && ` · only from ${key.ip_allowlist.join(", ")}`}
				</Text>
			</Table.Td>
			<Table.Td className="mono">{key.masked_key}</Table.Td>
			<Table.Td>
				<Group gap={4} wrap="nowrap">
					<Badge color={key.mode === "live" ? "orange" : "teal"}>{key.mode}</Badge>
					{state !== "active" && <Badge color={COLOURS[state]}>{state}</Badge>}
				</Group>
			</Table.Td>
			<Table.Td>
				<UsedScopes record={key} place={place} canNarrow={state === "active"} />
			</Table.Td>
			<Table.Td>
				<When at={key.last_used_at} now={now} />
			</Table.Td>
			<Table.Td>
				<When at={key.expires_at} now={now} />
			</Table.Td>
			<Table.Td>
				<Text size="sm" span>
					{age} d
				</Text>
				{age >= ROTATE_DAYS && state === "active" && (
					<Tooltip label={`Rotate keys every ${ROTATE_DAYS} days`}>
						<Badge color="yellow" ml={6}>
							rotate
						</Badge>
					</Tooltip>
				)}
			</Table.Td>
			<Table.Td>
				{state !== "revoked" && (
					<Group gap={4} wrap="nowrap" justify="flex-end">
						<IconButton
							verb="Edit"
							of={key.name}
							color="gray"
							icon={<IconPencil size={16} />}
							onClick={() => onEdit(key)}
						/>
						<IconButton verb="Rotate" of={key.name} icon={<IconRefresh size={16} />} onClick={() => onRotate(key)} />
						<Confirm
							title={`Revoke ${key.name}?`}
							text="Every request with this key, those under way included, gets 401 from now on. This cannot be undone."
							confirm="Revoke"
							cancel="Keep it"
							run={() => revoke.mutateAsync(key.id).then(() => told(`${key.name} is revoked.`))}
						>
							{(open) => (
								<IconButton verb="Revoke" of={key.name} color="red" icon={<IconTrash size={16} />} onClick={open} />
							)}
						</Confirm>
					</Group>
				)}
			</Table.Td>
		</Table.Tr>
	);
}

/** How many of the granted scopes the logged requests needed, and the way to take away the others. */
function UsedScopes({
	record: key,
	place,
	canNarrow,
}: {
	readonly record: Key;
	readonly place: Place;
	readonly canNarrow: boolean;
}) {
	const { update } = useKeyActions(place);
	const unused = key.scopes.filter((scope) => !key.scopes_used.includes(scope));
	return (
		<Group gap={6} wrap="nowrap">
			<HoverCard openDelay={150} width={320}>
				<HoverCard.Target>
					<UnstyledButton fz="sm">
						{key.scopes_used.length} of {key.scopes.length}
					</UnstyledButton>
				</HoverCard.Target>
				<HoverCard.Dropdown>
					<Text size="xs" fw={600}>
						Used
					</Text>
					<Text size="xs" className="mono">
						{key.scopes_used.join(", ") || "none yet"}
					</Text>
					<Text size="xs" fw={600} mt="xs">
						Granted, not used
					</Text>
					<List size="xs" listStyleType="none">
						<List.Item className="mono">{unused.join(", ") || "none"}</List.Item>
					</List>
					{key.elevated_reason !== null && (
						<Text size="xs" mt="xs">
							<b>Elevated because:</b> {key.elevated_reason}
						</Text>
					)}
				</HoverCard.Dropdown>
			</HoverCard>
			{canNarrow && unused.length > 0 && key.scopes_used.length > 0 && (
				<Confirm
					title={`Narrow ${key.name} to what it uses?`}
					text={`It keeps ${key.scopes_used.join(", ")}. Requests that need one of the other ${unused.length} scopes get 403 insufficient_scope.`}
					confirm="Narrow"
					cancel="Leave it"
					isHarmless
					run={() =>
						update
							.mutateAsync({ id: key.id, scopes: key.scopes_used })
							.then(() => told(`${key.name} has ${countOf(key.scopes_used.length, "scope")} now.`))
					}
				>
					{(open) => (
						<Button size="compact-xs" variant="subtle" onClick={open} aria-label={`Narrow ${key.name} to what it uses`}>
							Narrow
						</Button>
					)}
				</Confirm>
			)}
		</Group>
	);
}
