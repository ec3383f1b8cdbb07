import { Text } from "@mantine/core";
import type { ReactNode } from "react";

/** A value under its name. */
export const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
	<div>
		<Text size="xs" c="dimmed">
			{name}
		</Text>
		{children}
	</div>
);
