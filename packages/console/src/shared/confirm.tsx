import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { Problem } from "./problem.tsx";

/** Asks before it does something. The dialog stays open until it is done, and shows why it was not. */
export function Confirm({
	title,
	text,
	confirm,
	cancel = "Cancel",
	isHarmless = false,
	run,
	isOpen = false,
	onClose,
	children,
}: {
	readonly title: string;
	readonly text: ReactNode;
	/** The label of the button that does it. */
	readonly confirm: string;
	readonly cancel?: string;
	/** Whether it can be undone. */
	readonly isHarmless?: boolean;
	readonly run: () => Promise<unknown>;
	/** Whether the dialog is open without a click, for the command palette. */
	readonly isOpen?: boolean;
	readonly onClose?: () => void;
	/** The button that opens the dialog. */
	readonly children: (open: () => void) => ReactNode;
}) {
	const [isOpened, setOpened] = useState(false);
	const [isRunning, setRunning] = useState(false);
	const [error, setError] = useState<unknown>();
	const close = (): void => {
		setOpened(false);
		setError(undefined);
		onClose?.();
	};
	const start = async (): Promise<void> => {
		setRunning(true);
		setError(undefined);
		try {
			await run();
			close();
		} catch (problem) {
			setError(problem);
		} finally {
			setRunning(false);
		}
	};
	return (
		<>
			{children(() => setOpened(true))}
			<Modal opened={isOpened || isOpen} onClose={close} title={title} size="md">
				<Stack>
					{typeof text === "string" ? <Text size="sm">{text}</Text> : text}
					{error !== undefined && <Problem error={error} title="This was not done" />}
					<Group justify="flex-end">
						<Button variant="default" onClick={close} data-autofocus>
							{cancel}
						</Button>
						<Button {...(!isHarmless && { color: "red" })} loading={isRunning} onClick={() => void start()}>
							{confirm}
						</Button>
					</Group>
				</Stack>
			</Modal>
		</>
	);
}
