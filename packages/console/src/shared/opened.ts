import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";

/**
 * Whether a dialog of a page is open, which its address says: `?open=create`. So the command palette can open it, and so does a
 * link that someone shares.
 */
export function useOpened(name: string): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
	const navigate = useNavigate();
	const { open } = useSearch({ strict: false }) as { readonly open?: string };
	const setOpen = useCallback(
		(isOpen: boolean) =>
			void navigate({
				to: ".",
				search: (before: Readonly<Record<string, unknown>>) => ({ ...before, open: isOpen ? name : undefined }),
				replace: true,
				resetScroll: false,
			} as never),
		[navigate, name],
	);
	return [open === name, setOpen];
}
