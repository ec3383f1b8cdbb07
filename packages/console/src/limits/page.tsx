import { Card, Group, Progress, SimpleGrid, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { all } from "../shared/all.ts";
import { useControl } from "../shared/control.ts";
import { useKeys } from "../shared/keys.ts";
import { Await, Empty, Page } from "../shared/page.tsx";
import { usePlace } from "../shared/place.ts";

const REFRESH_MS = 1_000;

/** Limits: how much of its rate limit each key has used. */
export function LimitsPage() {
	const place = usePlace();
	const control = useControl();
	const keys = useKeys(place).data ?? [];
	const limits = useQuery({
		queryKey: [place.api, "limits"],
		queryFn: () => all(control.limits.list(place.api)),
		refetchInterval: REFRESH_MS,
	});
	return (
		<Page
			title="Limits"
			about="How much of its rate limit each key has used, live. A call beyond a limit gets 429 with Retry-After."
		>
			<Await query={limits}>
				{(found) => {
					const own = found.flatMap((limit) => {
						const key = keys.find(({ id, mode }) => id === limit.key_id && mode === place.mode);
						return key ? [{ limit, key }] : [];
					});
					if (own.length === 0)
						return <Empty title="No active key in this world">Create a key to see its limits.</Empty>;
					return (
						<SimpleGrid cols={{ base: 1, md: 2, xl: 3 }}>
							{own.map(({ limit, key }) => (
								<Card withBorder key={key.id}>
									<Group justify="space-between" mb="xs">
										<Text fw={600} size="sm">
											{key.name}
										</Text>
										<Text size="xs" c="dimmed">
											{limit.tier}
										</Text>
									</Group>
									<Gauge label="in 60 seconds" used={limit.used_in_minute} of={limit.per_minute} />
									<Gauge label="in one second" used={limit.used_in_second} of={limit.per_second} />
								</Card>
							))}
						</SimpleGrid>
					);
				}}
			</Await>
		</Page>
	);
}

function Gauge({ label, used, of }: { readonly label: string; readonly used: number; readonly of: number | null }) {
	const share = of === null ? 0 : Math.min(100, (100 * used) / of);
	return (
		<div>
			<Group justify="space-between">
				<Text size="xs">{label}</Text>
				<Text size="xs">{of === null ? `${used}, no limit` : `${used} of ${of}`}</Text>
			</Group>
			<Progress
				value={share}
				color={share >= 100 ? "red" : share > 75 ? "orange" : "teal"}
				aria-label={`Calls ${label}`}
				mb={6}
			/>
		</div>
	);
}
