import { Badge, Button, Group, Stack, Table, Text, TextInput, VisuallyHidden } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { Key } from "../control/generated/index.ts";
import { useFacts } from "../facts/use-facts.ts";
import { useApi } from "../shared/apis.ts";
import { Choices } from "../shared/choices.tsx";
import { Confirm } from "../shared/confirm.tsx";
import { Dialog } from "../shared/dialog.tsx";
import { endOfDay, expiryProblem } from "../shared/expiry.ts";
import { stateOf, useKeyActions, useKeys } from "../shared/keys.ts";
import { useOpened } from "../shared/opened.ts";
import { Await, Empty, Page } from "../shared/page.tsx";
import { type Place, usePlace } from "../shared/place.ts";
import { Problem, told } from "../shared/problem.tsx";
import { Shown } from "../shared/secret.tsx";
import { ShownOnce } from "../shared/shown-once.tsx";
import { When } from "../shared/time.tsx";

/** Arca, Settings › API Keys. */
export function ArcaKeysPage() {
	const place = usePlace();
	const now = Date.parse(useApi(place.api)?.now ?? new Date().toISOString());
	const keys = useKeys(place);
	const [isCreating, setCreating] = useOpened("create");
	const [like, setLike] = useState<Key>();
	const [renewing, setRenewing] = useState<Key>();
	return (
		<Page
			title="API Keys"
			about="Every request needs an API key, as Authorization: Bearer or X-API-Key, not both. There is no session-based or OAuth authentication for the API. Treat keys like passwords: never commit them to source control, grant only the scopes that are needed, and rotate them regularly."
			actions={
				<Button leftSection={<IconPlus size={16} />} onClick={() => setCreating(true)}>
					New API key
				</Button>
			}
		>
			<Await query={keys}>
				{(shown) => {
					if (shown.length === 0)
						return <Empty title="No key yet">Create one with the scopes that the job needs.</Empty>;
					return (
						<Table.ScrollContainer minWidth={760}>
							<Table aria-label="API keys" className="with-actions">
								<Table.Thead>
									<Table.Tr>
										<Table.Th>Label</Table.Th>
										<Table.Th>Key</Table.Th>
										<Table.Th>Scopes</Table.Th>
										<Table.Th>Last used</Table.Th>
										<Table.Th>Expires</Table.Th>
										<Table.Th>
											<VisuallyHidden>Actions</VisuallyHidden>
										</Table.Th>
									</Table.Tr>
								</Table.Thead>
								<Table.Tbody>
									{shown.map((key) => (
										<KeyRow
											key={key.id}
											record={key}
											place={place}
											now={now}
											onRenew={setRenewing}
											onReplace={setLike}
										/>
									))}
								</Table.Tbody>
							</Table>
						</Table.ScrollContainer>
					);
				}}
			</Await>
			<Text size="sm" c="dimmed">
				Scopes cannot be changed after a key is created. Create a new key if you need different scopes, and revoke the
				old one.
			</Text>
			{isCreating && <CreateKey place={place} now={now} onClose={() => setCreating(false)} />}
			{like && <CreateKey place={place} now={now} like={like} onClose={() => setLike(undefined)} />}
			{renewing && <NewExpiry record={renewing} place={place} now={now} onClose={() => setRenewing(undefined)} />}
		</Page>
	);
}

function KeyRow({
	record: key,
	place,
	now,
	onRenew,
	onReplace,
}: {
	readonly record: Key;
	readonly place: Place;
	readonly now: number;
	readonly onRenew: (key: Key) => void;
	readonly onReplace: (key: Key) => void;
}) {
	const { revoke } = useKeyActions(place);
	const state = stateOf(key, now);
	return (
		<Table.Tr>
			<Table.Td fw={600}>
				{key.name} {state !== "active" && <Badge color={state === "revoked" ? "red" : "gray"}>{state}</Badge>}
			</Table.Td>
			<Table.Td className="mono">{key.masked_key}</Table.Td>
			<Table.Td title={key.scopes.join("\n")}>{key.scopes.length} scopes</Table.Td>
			<Table.Td>
				<When at={key.last_used_at} now={now} />
			</Table.Td>
			<Table.Td>
				<When at={key.expires_at} now={now} />
			</Table.Td>
			<Table.Td>
				{state !== "revoked" && (
					<Group gap={4} justify="flex-end" wrap="nowrap" className="actions-in-words">
						<Button
							size="compact-xs"
							variant="subtle"
							onClick={() => onReplace(key)}
							aria-label={`New key like it: ${key.name}`}
						>
							New key like it
						</Button>
						<Button
							size="compact-xs"
							variant="default"
							onClick={() => onRenew(key)}
							aria-label={`New expiry for ${key.name}`}
						>
							New expiry
						</Button>
						<Confirm
							title={`Revoke ${key.name}?`}
							text="Every request with this key is rejected from now on. This cannot be undone."
							confirm="Revoke"
							cancel="Keep it"
							run={() => revoke.mutateAsync(key.id).then(() => told(`${key.name} is revoked.`))}
						>
							{(open) => (
								<Button size="compact-xs" variant="subtle" color="red" aria-label={`Revoke ${key.name}`} onClick={open}>
									Revoke
								</Button>
							)}
						</Confirm>
					</Group>
				)}
			</Table.Td>
		</Table.Tr>
	);
}

/** @param like the key that the new one replaces */
function CreateKey({
	place,
	like,
	now,
	onClose,
}: {
	readonly place: Place;
	readonly now: number;
	readonly like?: Key;
	readonly onClose: () => void;
}) {
	const { create } = useKeyActions(place);
	const { scopes } = useFacts(place.api);
	const [label, setLabel] = useState(like?.name ?? "");
	const [chosen, setChosen] = useState<readonly string[]>(like?.scopes ?? []);
	const [date, setDate] = useState("");
	const late = expiryProblem(date, now);
	const made = create.data;
	if (made)
		return (
			<ShownOnce title="Copy the key now" close="I have stored it" onClose={onClose}>
				<Text size="sm">
					It is shown once. The server keeps only an encrypted version: if you lose it, create a new key.
				</Text>
				<Shown value={made.key} name="the key" />
			</ShownOnce>
		);
	return (
		<Dialog onClose={onClose} title={like ? `New key like ${like.name}` : "New API key"}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					create.mutate({ name: label.trim(), scopes: chosen, ...(date !== "" && { expires_at: endOfDay(date) }) });
				}}
			>
				<Stack>
					<TextInput
						label="Label"
						value={label}
						onChange={(event) => setLabel(event.currentTarget.value)}
						required
						maxLength={255}
						data-autofocus
					/>
					<Choices
						legend={`Scopes (${chosen.length})`}
						options={Object.entries(scopes).map(([scope, about]) => [scope, <span title={about}>{scope}</span>])}
						chosen={chosen}
						size="xs"
						onChange={setChosen}
					/>
					<TextInput
						type="date"
						label="Expires"
						description="Optional. Set it for short-lived scripts and CI pipelines."
						value={date}
						onChange={(event) => setDate(event.currentTarget.value)}
						error={late}
					/>
					{create.error && <Problem error={create.error} title="The key was not created" />}
					<Group justify="flex-end">
						<Button
							type="submit"
							loading={create.isPending}
							disabled={label.trim() === "" || chosen.length === 0 || late !== undefined}
						>
							Create
						</Button>
					</Group>
				</Stack>
			</form>
		</Dialog>
	);
}

function NewExpiry({
	record: key,
	place,
	now,
	onClose,
}: {
	readonly record: Key;
	readonly place: Place;
	readonly now: number;
	readonly onClose: () => void;
}) {
	const { update } = useKeyActions(place);
	const [date, setDate] = useState(key.expires_at?.slice(0, 10) ?? "");
	const late = expiryProblem(date, now);
	return (
		<Dialog onClose={onClose} title={`New expiry for ${key.name}`} size="sm">
			<form
				onSubmit={(event) => {
					event.preventDefault();
					update.mutate({ id: key.id, expires_at: date === "" ? null : endOfDay(date) }, { onSuccess: onClose });
				}}
			>
				<Stack>
					<TextInput
						type="date"
						label="Expires at the end of"
						description="Leave it empty for a key that does not expire."
						value={date}
						onChange={(event) => setDate(event.currentTarget.value)}
						error={late}
						data-autofocus
					/>
					{update.error && <Problem error={update.error} title="The expiry was not changed" />}
					<Button type="submit" loading={update.isPending} disabled={late !== undefined}>
						Save
					</Button>
				</Stack>
			</form>
		</Dialog>
	);
}
