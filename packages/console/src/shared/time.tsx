import { Text, Tooltip } from "@mantine/core";

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
	["year", 31_536_000],
	["month", 2_592_000],
	["day", 86_400],
	["hour", 3_600],
	["minute", 60],
	["second", 1],
];
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** How far a time is from `now`, such as "3 minutes ago". */
export function distance(at: string, now: number): string {
	const seconds = Math.round((Date.parse(at) - now) / 1000);
	const [unit, size] = STEPS.find(([, one]) => Math.abs(seconds) >= one) ?? ["second", 1];
	return relative.format(Math.trunc(seconds / size), unit);
}

export const shortTime = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 19)}`;

/** A time as a distance, with the exact time on hover. @param now the time of the API's clock */
export function When({
	at,
	now,
	none = "never",
}: {
	readonly at: string | null;
	readonly now: number;
	readonly none?: string;
}) {
	if (at === null)
		return (
			<Text span size="sm" c="dimmed">
				{none}
			</Text>
		);
	return (
		<Tooltip label={`${shortTime(at)} UTC`}>
			<Text span size="sm" component="time" dateTime={at}>
				{distance(at, now)}
			</Text>
		</Tooltip>
	);
}
