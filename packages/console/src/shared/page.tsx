import { Box, Group, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useEffect } from "react";
import { Problem } from "./problem.tsx";

/** A page: its title, one sentence that says what it is for, its actions, and what it shows. */
export function Page({
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
	useEffect(() => {
		document.title = `${title} · Countersign`;
	}, [title]);
	return (
		<Stack gap="md">
			<Group justify="space-between" align="flex-start" gap="sm">
				<Box className="page-title">
					<Title order={1}>{title}</Title>
					{about !== undefined && (
						<Text size="sm" c="dimmed" maw={720}>
							{about}
						</Text>
					)}
				</Box>
				{actions !== undefined && <Group gap="xs">{actions}</Group>}
			</Group>
			{children}
		</Stack>
	);
}

/** The result of a query, as far as a page shows it. */
interface Loaded<T> {
	readonly data: T | undefined;
	readonly error: unknown;
	readonly isPending: boolean;
}

/** Shows what was loaded, an error, or, after a moment, a placeholder. */
export function Await<T>({
	query,
	children,
}: {
	readonly query: Loaded<T>;
	readonly children: (data: T) => ReactNode;
}) {
	const [isLate] = useDebouncedValue(query.isPending, 100);
	if (query.data !== undefined) return <>{children(query.data)}</>;
	if (query.error) return <Problem error={query.error} />;
	return isLate ? (
		<Stack gap="xs" aria-busy="true">
			<Skeleton h={28} />
			<Skeleton h={28} />
			<Skeleton h={28} w="60%" />
		</Stack>
	) : null;
}

/** What to do when there is nothing to show. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
	return (
		<Box className="empty">
			<Text fw={600}>{title}</Text>
			{children !== undefined && (
				<Text size="sm" c="dimmed" component="div" maw={560} mx="auto">
					{children}
				</Text>
			)}
		</Box>
	);
}
