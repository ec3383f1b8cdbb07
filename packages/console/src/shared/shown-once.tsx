import { Button, Group, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { Dialog } from "./dialog.tsx";

/** The dialog that shows a new credential once. */
export function ShownOnce({
	title,
	close,
	onClose,
	children,
}: {
	readonly title: string;
	/** The label of the button that closes it. */
	readonly close: string;
	readonly onClose: () => void;
	readonly children: ReactNode;
}) {
	return (
		<Dialog onClose={onClose} title={title}>
			<Stack>
				{children}
				<Group justify="flex-end">
					<Button onClick={onClose}>{close}</Button>
				</Group>
			</Stack>
		</Dialog>
	);
}
