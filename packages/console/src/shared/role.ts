import { useLocalStorage } from "@mantine/hooks";

/** The role that the pages are seen as. The public API has no such notion, so it is a setting of these pages. */
export type Role = "owner" | "admin" | "admin without settings.edit" | "manager" | "staff" | "no API access";

export const ROLES: readonly Role[] = [
	"owner",
	"admin",
	"admin without settings.edit",
	"manager",
	"staff",
	"no API access",
];

export const useRole = () =>
	useLocalStorage<Role>({ key: "countersign.role", defaultValue: "owner", getInitialValueInEffect: false });
