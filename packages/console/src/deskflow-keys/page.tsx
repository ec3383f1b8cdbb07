import { Badge, Button, Checkbox, Group, Stack, Switch, Table, Text, TextInput } from "@mantine/core";
import { IconCheck, IconPencil, IconPlus, IconTrash, IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { Key } from "../control/generated/index.ts";
import { useFacts } from "../facts/use-facts.ts";
import { Choices } from "../shared/choices.tsx";
import { Confirm } from "../shared/confirm.tsx";
import { Dialog } from "../shared/dialog.tsx";
import { IconButton } from "../shared/icon-button.tsx";
import { useKeyActions, useKeys } from "../shared/keys.ts";
import { useOpened } from "../shared/opened.ts";
import { Await, Empty, Page } from "../shared/page.tsx";
import { type Place, usePlace } from "../shared/place.ts";
import { Problem, told } from "../shared/problem.tsx";
import { Masked, Shown } from "../shared/secret.tsx";
import { ShownOnce } from "../shared/shown-once.tsx";

/** Deskflow, Settings › API. */
export function DeskflowKeysPage() {
	const place = usePlace();
	const keys = useKeys(place);
	const [isAdding, setAdding] = useOpened("create");
	const [editing, setEditing] = useState<Key>();
	return (
		<Page
			title="API"
			about="An API key is the public identifier of your API; its secret is private. Use descriptive names, grant the minimum of permissions, and delete unused keys. Rotate secrets periodically, and watch the usage under Analytics."
			actions={
				<Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
					Add API
				</Button>
			}
		>
			<Await query={keys}>
				{(all) => {
					const shown = all.filter(({ revoked_at }) => revoked_at === null);
					if (shown.length === 0) return <Empty title="No API key yet">Add one; key and secret are generated.</Empty>;
					return (
						<Table.ScrollContainer minWidth={820}>
							<Table aria-label="API keys" className="with-actions">
								<Table.Thead>
									<Table.Tr>
										<Table.Th>Activated</Table.Th>
										<Table.Th>Description</Table.Th>
										<Table.Th>API Key</Table.Th>
										<Table.Th>API Secret</Table.Th>
										<Table.Th>Permissions</Table.Th>
										<Table.Th>Actions</Table.Th>
									</Table.Tr>
								</Table.Thead>
								<Table.Tbody>
									{shown.map((key) => (
										<KeyRow key={key.id} record={key} place={place} onEdit={setEditing} />
									))}
								</Table.Tbody>
							</Table>
						</Table.ScrollContainer>
					);
				}}
			</Await>
			{isAdding && <KeyForm place={place} onClose={() => setAdding(false)} />}
			{editing && <KeyForm place={place} record={editing} onClose={() => setEditing(undefined)} />}
		</Page>
	);
}

function KeyRow({
	record: key,
	place,
	onEdit,
}: {
	readonly record: Key;
	readonly place: Place;
	readonly onEdit: (key: Key) => void;
}) {
	const { reveal, revoke } = useKeyActions(place);
	return (
		<Table.Tr>
			<Table.Td>
				{key.activated ? (
					<IconCheck size={18} color="var(--mantine-color-teal-6)" aria-label="activated" role="img" />
				) : (
					<IconX size={18} color="var(--mantine-color-red-6)" aria-label="not activated" role="img" />
				)}
			</Table.Td>
			<Table.Td fw={600}>{key.name}</Table.Td>
			<Table.Td>
				<Masked
					shown={key.masked_key}
					name={`the key of ${key.name}`}
					reveal={() => reveal(key.id).then((found) => found.key)}
				/>
			</Table.Td>
			<Table.Td>
				<Masked
					shown={`••••••••${key.masked_secret ?? ""}`}
					name={`the secret of ${key.name}`}
					reveal={() => reveal(key.id).then((found) => found.secret ?? "")}
				/>
			</Table.Td>
			<Table.Td>
				<Badge color="gray">{key.scopes.length} of 8</Badge>
			</Table.Td>
			<Table.Td>
				<Group gap={4} wrap="nowrap">
					<IconButton verb="Edit" of={key.name} icon={<IconPencil size={16} />} onClick={() => onEdit(key)} />
					<Confirm
						title={`Delete ${key.name}?`}
						text="API access with this key is revoked immediately."
						confirm="Delete"
						cancel="Keep it"
						run={() => revoke.mutateAsync(key.id).then(() => told(`${key.name} is deleted.`))}
					>
						{(open) => (
							<IconButton verb="Delete" of={key.name} color="red" icon={<IconTrash size={16} />} onClick={open} />
						)}
					</Confirm>
				</Group>
			</Table.Td>
		</Table.Tr>
	);
}

/** Adds a key, or edits one: description, permissions, activation and secret. */
function KeyForm({
	place,
	record,
	onClose,
}: {
	readonly place: Place;
	readonly record?: Key;
	readonly onClose: () => void;
}) {
	const { create, update } = useKeyActions(place);
	const { scopes } = useFacts(place.api);
	const [description, setDescription] = useState(record?.name ?? "");
	const [chosen, setChosen] = useState<readonly string[]>(record?.scopes ?? []);
	const [isActivated, setActivated] = useState(record?.activated ?? true);
	const [isNewSecret, setNewSecret] = useState(false);
	const made = create.data;
	if (made)
		return (
			<ShownOnce title="Copy key and secret now" close="Done" onClose={onClose}>
				<Text size="sm">The system generated both. Keep the secret secure.</Text>
				<Text size="sm" fw={600}>
					API Key
				</Text>
				<Shown value={made.key} name="the API key" />
				<Text size="sm" fw={600}>
					API Secret
				</Text>
				<Shown value={made.secret ?? ""} name="the API secret" />
			</ShownOnce>
		);
	const save = (): void => {
		const changes = { name: description.trim(), scopes: chosen, activated: isActivated };
		if (!record) create.mutate(changes);
		else
			update.mutate(
				{ id: record.id, ...changes, ...(isNewSecret && { renew_secret: true }) },
				{
					onSuccess: () => {
						told("Saved.");
						onClose();
					},
				},
			);
	};
	return (
		<Dialog onClose={onClose} title={record ? `Edit ${record.name}` : "Add API"}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					save();
				}}
			>
				<Stack>
					<TextInput
						label="Description"
						placeholder="Mobile App Integration"
						value={description}
						onChange={(event) => setDescription(event.currentTarget.value)}
						required
						maxLength={255}
						data-autofocus
					/>
					<Choices
						legend="Permissions"
						options={Object.entries(scopes)}
						chosen={chosen}
						size="sm"
						onChange={setChosen}
					/>
					<Switch
						label="Activated"
						checked={isActivated}
						onChange={(event) => setActivated(event.currentTarget.checked)}
					/>
					{record && (
						<Checkbox
							label="Generate a new API secret"
							description="The old one stops working immediately. The eye in the list shows the new one."
							checked={isNewSecret}
							onChange={(event) => setNewSecret(event.currentTarget.checked)}
						/>
					)}
					{create.error && <Problem error={create.error} title="The key was not created" />}
					{update.error && <Problem error={update.error} title="The key was not changed" />}
					<Group justify="flex-end">
						<Button type="submit" loading={create.isPending || update.isPending} disabled={description.trim() === ""}>
							Save
						</Button>
					</Group>
				</Stack>
			</form>
		</Dialog>
	);
}
