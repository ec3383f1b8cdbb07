import { Code, Stack, Text } from "@mantine/core";
import { distance, shortTime } from "../shared/time.tsx";

/** How long the rotation guide keeps the old secret: the overlap that `rotateWebhookSecret` has without an option. */
export const OVERLAP_MS = 86_400_000;

/** Until when a receiver keeps both secrets, and the setting that says so. @param now the time of the API's clock */
export function Overlap({ since, now }: { readonly since: string; readonly now: number }) {
	const until = new Date(Date.parse(since) + OVERLAP_MS).toISOString();
	const isOver = Date.parse(until) <= now;
	return (
		<Stack gap={6}>
			<Text size="sm" role="status" aria-label="Overlap">
				{isOver
					? `The overlap ended at ${shortTime(until)} UTC. Remove the old secret from the receiver.`
					: `Keep both secrets in the receiver until ${shortTime(until)} UTC, ${distance(until, now)}.`}
			</Text>
			<Text size="sm" c="dimmed">
				Arcus documents no overlap, so this sandbox signs every attempt after {shortTime(since)} UTC with the new
				secret, retries included. Attempts that were sent before carry the old signature, and may arrive late or in a
				process that does not know the new secret yet. The rotation guide keeps both for a day:
			</Text>
			<Code block>{`ARCUS_WEBHOOK_SECRET="<new secret>,<old secret>@${until}"`}</Code>
		</Stack>
	);
}
