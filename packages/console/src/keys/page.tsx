import { Alert, Button, Group, List, SegmentedControl, Stack, Switch, Text, TextInput } from "@mantine/core";
import { IconPlus, IconSearch } from "@tabler/icons-react";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Key } from "../control/generated/index.ts";
import { useApi } from "../shared/apis.ts";
import { Confirm } from "../shared/confirm.tsx";
import { countOf } from "../shared/count.ts";
import { DevelopersPage } from "../shared/developers.tsx";
import { stateOf, useKeyActions, useKeys } from "../shared/keys.ts";
import { useOpened } from "../shared/opened.ts";
import { Await, Empty } from "../shared/page.tsx";
import { type Place, usePlace } from "../shared/place.ts";
import { told } from "../shared/problem.tsx";
import { useRole } from "../shared/role.ts";
import { FirstSteps } from "../start/first-steps.tsx";
import { CreateKey } from "./create-key.tsx";
import { isTemporary, ROTATE_DAYS } from "./data.ts";
import { EditKey } from "./edit-key.tsx";
import { KeyTable } from "./key-table.tsx";
import { QuickReference } from "./quick-reference.tsx";
import { RotateKey } from "./rotate-key.tsx";

/** Arcus, Settings › Developers › API Keys. */
export function KeysPage() {
	const place = usePlace();
	const [role] = useRole();
	const mayCreate = role !== "admin without settings.edit";
	const now = Date.parse(useApi(place.api)?.now ?? new Date().toISOString());
	const keys = useKeys(place);
	const { search: asked = "" } = useSearch({ strict: false }) as { readonly search?: string };
	const [search, setSearch] = useState(String(asked));
	const [mode, setMode] = useState<string>(place.mode);
	const [isActiveOnly, setActiveOnly] = useState(false);
	const [isCreating, setCreating] = useOpened("create");
	const [rotating, setRotating] = useState<Key>();
	const [editing, setEditing] = useState<Key>();
	const like = search.trim().toLowerCase();
	const matches = (key: Key): boolean =>
		(mode === "all" || key.mode === mode) &&
		(!isActiveOnly || stateOf(key, now) === "active") &&
		`${key.name} ${key.masked_key} ${key.owner ?? ""}`.toLowerCase().includes(like);
	return (
		<DevelopersPage
			title="API Keys"
			about="One key per script, vendor, service or integration job, with the narrowest scopes that complete it. Use Test mode until the integration is ready for production."
			actions={
				<>
					<Cleanup place={place} keys={keys.data ?? []} now={now} />
					<Button leftSection={<IconPlus size={16} />} onClick={() => setCreating(true)} disabled={!mayCreate}>
						Create API key
					</Button>
				</>
			}
		>
			<QuickReference place={place} />
			<FirstSteps place={place} keys={keys.data ?? []} />
			{!mayCreate && (
				<Alert color="orange" title="Create API key is blocked">
					Your account needs the permission settings.edit. Check your role, entity access and selected mode, and whether
					your user may grant the requested scope.
				</Alert>
			)}
			<Group gap="sm">
				<TextInput
					aria-label="Search keys"
					placeholder="Search by name, owner or key"
					leftSection={<IconSearch size={16} />}
					value={search}
					onChange={(event) => setSearch(event.currentTarget.value)}
					w={{ base: "100%", sm: 280 }}
				/>
				<SegmentedControl
					aria-label="Mode of the keys"
					data={[
						{ value: "test", label: "Test" },
						{ value: "live", label: "Live" },
						{ value: "all", label: "Both" },
					]}
					value={mode}
					onChange={setMode}
				/>
				<Switch
					label="Active only"
					checked={isActiveOnly}
					onChange={(event) => setActiveOnly(event.currentTarget.checked)}
				/>
			</Group>
			<Await query={keys}>
				{(all) => {
					const shown = all.filter(matches);
					return shown.length === 0 ? (
						<Empty title={like === "" && !isActiveOnly ? `No ${mode === "all" ? "" : mode} key yet` : "No key matches"}>
							{like === "" && !isActiveOnly
								? "Create a key for one named job. It works at once against the address that countersign dev prints."
								: "Search for another name, or switch off the filters."}
						</Empty>
					) : (
						<KeyTable keys={shown} place={place} now={now} onRotate={setRotating} onEdit={setEditing} />
					);
				}}
			</Await>
			<Advice />
			<Checklist />
			{isCreating && (
				<CreateKey
					place={place}
					now={now}
					mayElevate={role === "owner"}
					onClose={(made) => {
						setCreating(false);
						// The new key must not be hidden by the filter.
						if (made !== undefined && mode !== "all" && mode !== made) setMode("all");
					}}
				/>
			)}
			{editing && <EditKey record={editing} place={place} now={now} onClose={() => setEditing(undefined)} />}
			{rotating && <RotateKey old={rotating} place={place} now={now} onClose={() => setRotating(undefined)} />}
		</DevelopersPage>
	);
}

/** Revokes the keys of smoke, debug and external tests, after showing which they are. */
function Cleanup({ place, keys, now }: { readonly place: Place; readonly keys: readonly Key[]; readonly now: number }) {
	const { revokeAll } = useKeyActions(place);
	const old = keys.filter((key) => isTemporary(key) && key.mode === place.mode && stateOf(key, now) !== "revoked");
	if (old.length === 0) return null;
	const run = async (): Promise<void> => {
		await revokeAll.mutateAsync(old.map(({ id }) => id));
		told(`Revoked ${countOf(old.length, "test key")}.`);
	};
	return (
		<Confirm
			title={`Revoke ${countOf(old.length, "test key")}?`}
			text={
				<Stack gap="xs">
					<Text size="sm">Keys whose names say that they were for a smoke, debug or external test:</Text>
					<List size="sm">
						{old.map(({ id, name }) => (
							<List.Item key={id}>{name}</List.Item>
						))}
					</List>
				</Stack>
			}
			confirm="Revoke them"
			cancel="Keep them"
			run={run}
		>
			{(open) => (
				<Button variant="default" onClick={open}>
					Clean up {countOf(old.length, "test key")}
				</Button>
			)}
		</Confirm>
	);
}

function Advice() {
	return (
		<Alert variant="light" color="gray" title="When a key does not work">
			<List size="sm" spacing={4}>
				<List.Item>
					A key works in Test but not Live: confirm that the key was created in Live mode, that the integration uses the
					Live base URL and entity, and that the entity is production-ready.
				</List.Item>
				<List.Item>
					Create API key is blocked: check your role, entity access and selected mode, and whether the requested scope
					is allowed for your user.
				</List.Item>
				<List.Item>
					Scope cannot be selected: choose a narrower preset, or ask an owner to review permissions.
				</List.Item>
			</List>
		</Alert>
	);
}

function Checklist() {
	return (
		<Alert variant="light" color="gray" title="Security checklist">
			<List size="sm" spacing={4}>
				<List.Item>Name keys so that a future admin knows what owns them.</List.Item>
				<List.Item>
					Store keys in environment variables or a secret manager, never in source code or committed config files.
				</List.Item>
				<List.Item>Set an expiration for migrations, pilots, vendor setup, or temporary automation.</List.Item>
				<List.Item>
					Use an IP allowlist when practical, and restrict keys with high privileges to specific IP addresses.
				</List.Item>
				<List.Item>
					Rotate keys every {ROTATE_DAYS} days. Rotate or revoke them after staff changes, vendor changes, suspected
					exposure, or job retirement.
				</List.Item>
				<List.Item>
					Never paste tokens, signing secrets, environment files, or private request payloads into support articles,
					screenshots, tickets, or chat.
				</List.Item>
			</List>
		</Alert>
	);
}
