import { Badge } from "@mantine/core";
import { colourOf, statusText } from "../logs/filters.ts";

/** What a thread began with: the status of a request, or what else it was. */
export function CauseBadge({
	kind,
	status,
	hasFailed,
	size,
}: {
	readonly kind: string;
	/** Undefined if it was not a request. */
	readonly status: number | undefined;
	readonly hasFailed: boolean;
	readonly size?: "lg";
}) {
	const own = size === undefined ? {} : { size };
	if (status !== undefined)
		return (
			<Badge color={colourOf(status)} {...own}>
				{statusText(status)}
			</Badge>
		);
	return (
		<Badge color={hasFailed ? "red" : "ink"} variant="outline" {...own}>
			{kind}
		</Badge>
	);
}
