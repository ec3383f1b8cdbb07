import { Alert, List, Select } from "@mantine/core";
import type { ReactNode } from "react";
import { Page } from "./page.tsx";
import { usePlace } from "./place.ts";
import { ROLES, type Role, useRole } from "./role.ts";

/** Chooses the role that the vendor's settings are seen as. */
export function RoleChoice() {
	const [role, setRole] = useRole();
	return (
		<Select
			size="xs"
			w={190}
			aria-label="View as"
			data={ROLES.map((value) => ({ value, label: `View as ${value}` }))}
			value={role}
			allowDeselect={false}
			onChange={(value) => value !== null && setRole(value as Role)}
		/>
	);
}

/** A page of the Developers settings. Arcus shows them only to owners and admins of an entity with API access. */
export function DevelopersPage({
	title,
	about,
	actions,
	children,
}: {
	readonly title: string;
	readonly about?: ReactNode;
	readonly actions?: ReactNode;
	readonly children: ReactNode;
}) {
	const [role] = useRole();
	const hasRoles = usePlace().api === "arcus";
	const isAllowed = !hasRoles || role === "owner" || role.startsWith("admin");
	return (
		<Page
			title={title}
			about={about}
			actions={
				<>
					{hasRoles && <RoleChoice />}
					{isAllowed && actions}
				</>
			}
		>
			{isAllowed ? (
				children
			) : (
				<Alert color="orange" title="The Developers tab is missing for this role">
					<List size="sm">
						<List.Item>
							Only owners and admins manage Developers settings. Confirm that your role is owner or admin.
						</List.Item>
						<List.Item>Confirm that the entity has API access enabled.</List.Item>
					</List>
					The role is a setting of this console (“View as”), because the public API does not show it.
				</Alert>
			)}
		</Page>
	);
}
