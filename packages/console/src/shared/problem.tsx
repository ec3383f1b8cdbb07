import { Alert, Code, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconAlertTriangle } from "@tabler/icons-react";

/** What went wrong, for people. */
export function problemOf(error: unknown): { readonly message: string; readonly code: string | undefined } {
	const {
		message = String(error),
		code,
		status,
	} = (error ?? {}) as {
		readonly message?: string;
		readonly code?: string;
		readonly status?: number;
	};
	if (status === undefined && /fetch|network|connection/i.test(message))
		return {
			message:
				"countersign dev does not respond. Start it again with the same state folder; nothing you typed here is lost.",
			code: undefined,
		};
	return { message, code };
}

/** Shows an error in the place of what could not be loaded. */
export function Problem({
	error,
	title = "This could not be loaded",
}: {
	readonly error: unknown;
	readonly title?: string;
}) {
	const { message, code } = problemOf(error);
	return (
		<Alert color="red" variant="light" title={title} icon={<IconAlertTriangle size={18} />} role="alert">
			<Text size="sm">{message}</Text>
			{code !== undefined && (
				<Text size="xs" c="dimmed" mt={4}>
					Code: <Code>{code}</Code>
				</Text>
			)}
		</Alert>
	);
}

export const told = (message: string): void => void notifications.show({ message, color: "teal" });

/** Tells the user that an action failed, and why. */
export function failed(what: string): (error: unknown) => void {
	return (error) => {
		const { message, code } = problemOf(error);
		notifications.show({
			title: what,
			message: code === undefined ? message : `${message} (${code})`,
			color: "red",
			autoClose: 12_000,
		});
	};
}
