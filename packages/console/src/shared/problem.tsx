import { Alert, Code, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconAlertTriangle } from "@tabler/icons-react";

/** What went wrong, for people. */
interface ShownProblem {
	readonly message: string;
	readonly code: string | undefined;
	/** Id of the request in API Logs; undefined for calls of the control API. */
	readonly requestId?: string | undefined;
}

export function problemOf(error: unknown): ShownProblem {
	const {
		message = String(error),
		hint,
		code,
		status,
		requestId,
	} = (error ?? {}) as {
		readonly message?: string;
		readonly hint?: string;
		readonly code?: string;
		readonly status?: number;
		readonly requestId?: string;
	};
	if (status === undefined && /fetch|network|connection/i.test(message))
		return {
			message:
				"countersign dev does not respond. Start it again with the same state folder; nothing you typed here is lost.",
			code: undefined,
		};
	// The message of the error is for logs: it begins with the status, the method and the path. The hint is what the server says.
	return { message: hint ?? message, code, requestId };
}

/** Shows an error in the place of what could not be loaded. */
export function Problem({
	error,
	title = "This could not be loaded",
}: {
	readonly error: unknown;
	readonly title?: string;
}) {
	const { message, code, requestId } = problemOf(error);
	return (
		<Alert color="red" variant="light" title={title} icon={<IconAlertTriangle size={18} />} role="alert">
			<Text size="sm">{message}</Text>
			{code !== undefined && (
				<Text size="xs" c="dimmed" mt={4}>
					Code: <Code>{code}</Code>
					{requestId !== undefined && (
						<>
							{" · "}Request: <Code>{requestId}</Code>
						</>
					)}
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
