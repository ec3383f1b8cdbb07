import { Card, Text } from "@mantine/core";
import type { ReactNode } from "react";

/** One number with its name. */
export const Figure = ({ name, value }: { readonly name: string; readonly value: string }) => (
	<Card withBorder padding="sm">
		<Text size="xs" c="dimmed">
			{name}
		</Text>
		<Text fw={700} size="xl">
			{value}
		</Text>
	</Card>
);

/** A card around a chart. */
export const Chart = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
	<Card withBorder padding="md" component="section" aria-label={title}>
		<Text fw={600} size="sm" mb="sm">
			{title}
		</Text>
		{children}
	</Card>
);
