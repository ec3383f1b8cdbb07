import { ActionIcon, type MantineColor, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";

/** A button that is only an icon, such as one in a row of a table. Its verb appears above it. */
export function IconButton({
	verb,
	of,
	color,
	icon,
	onClick,
}: {
	/** What it does, such as `Delete`. */
	readonly verb: string;
	/** What it does that to, for screen readers. */
	readonly of: string;
	readonly color?: MantineColor;
	readonly icon: ReactNode;
	readonly onClick: () => void;
}) {
	return (
		<Tooltip label={verb}>
			<ActionIcon
				variant="subtle"
				aria-label={`${verb} ${of}`}
				onClick={onClick}
				{...(color !== undefined && { color })}
			>
				{icon}
			</ActionIcon>
		</Tooltip>
	);
}
