import { Accordion, Anchor, Badge, Button, Group, SimpleGrid, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Attempt } from "../control/generated/index.ts";
import { useAction } from "./action.ts";
import { useControl } from "./control.ts";
import { Explanation } from "./explanation.tsx";
import { Block, Headers } from "./json.tsx";
import { told } from "./problem.tsx";
import { shortTime } from "./time.tsx";

/** Without blanks, because it becomes an id in the page. A duplicate has the number of its original and another time. */
const nameOf = ({ delivery_id, attempt, at, url }: Attempt): string => [delivery_id, attempt, at, url].join("_");

/** Attempts to deliver, each with its request, response, duration and cause. */
export function Attempts({
	api,
	attempts,
	open = false,
	addressOfDelivery,
}: {
	readonly api: string;
	readonly attempts: readonly Attempt[];
	/** Whether the first attempt is open at first. */
	readonly open?: boolean;
	/** The address of the page of a delivery, if there is one. */
	readonly addressOfDelivery?: (id: string) => string;
}) {
	const control = useControl();
	const queries = useQueryClient();
	const resend = useAction({
		failure: "The delivery was not sent again",
		run: (id: string) => control.deliveries.resend(api, id).then((queued) => queued),
		look: "at the attempts of this delivery",
		done: () => {
			told("Sent again.");
			return queries.invalidateQueries({ queryKey: [api] });
		},
	});
	return (
		<Accordion
			variant="separated"
			chevronPosition="left"
			keepMounted={false}
			defaultValue={open && attempts[0] ? nameOf(attempts[0]) : null}
		>
			{attempts.map((one) => (
				<Accordion.Item key={nameOf(one)} value={nameOf(one)}>
					<Accordion.Control>
						<Group gap="sm" wrap="nowrap">
							<Badge color={one.error === null ? "teal" : "red"}>{one.status ?? "no response"}</Badge>
							<Text size="sm" fw={600} truncate>
								{one.event_type}
							</Text>
							<Text size="xs" c="dimmed" visibleFrom="sm">
								attempt {one.attempt} · {one.duration_ms.toFixed(0)} ms · {shortTime(one.at)}
							</Text>
						</Group>
					</Accordion.Control>
					<Accordion.Panel>
						<Explanation attempt={one} api={api} />
						<Group mb="xs" gap="xs">
							<Text size="xs" className="mono">
								{one.url}
							</Text>
							{one.endpoint_id !== "" && (
								<Button
									size="compact-xs"
									variant="default"
									loading={resend.isPending}
									onClick={() => resend.mutate(one.delivery_id)}
								>
									Resend
								</Button>
							)}
						</Group>
						{addressOfDelivery && (
							<Anchor component={Link} to={addressOfDelivery(one.delivery_id)} size="sm" mb="xs" display="block">
								Open this delivery with all its attempts
							</Anchor>
						)}
						<SimpleGrid cols={{ base: 1, lg: 2 }}>
							<div>
								<Block title="Request body" text={one.request_body} />
								<Text size="sm" fw={600} mt="sm">
									Request headers
								</Text>
								<Headers label="Request headers" values={one.request_headers} />
							</div>
							<Block title="Response body" text={one.response_body ?? ""} />
						</SimpleGrid>
					</Accordion.Panel>
				</Accordion.Item>
			))}
		</Accordion>
	);
}
