import { Accordion, Badge, Button, Group, SimpleGrid, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Attempt } from "../control/generated/index.ts";
import { useControl } from "./control.ts";
import { adviceFor } from "./delivery-advice.ts";
import { Block, Headers } from "./json.tsx";
import { failed, told } from "./problem.tsx";
import { shortTime } from "./time.tsx";

/** Attempts to deliver, each with its request, response, duration and cause. */
export function Attempts({ api, attempts }: { readonly api: string; readonly attempts: readonly Attempt[] }) {
	const control = useControl();
	const queries = useQueryClient();
	const resend = useMutation({
		mutationFn: (id: string) => control.deliveries.resend(api, id).then((queued) => queued),
		onSuccess: () => {
			told("Sent again.");
			return queries.invalidateQueries({ queryKey: [api] });
		},
		onError: failed("The delivery was not sent again"),
	});
	return (
		<Accordion variant="separated" chevronPosition="left" keepMounted={false}>
			{attempts.map((one, index) => (
				<Accordion.Item
					key={`${one.delivery_id} ${one.attempt} ${index}`}
					value={`${one.delivery_id} ${one.attempt} ${index}`}
				>
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
						{one.error !== null && (
							<Text size="sm" mb="xs">
								<b>{one.error}.</b> {adviceFor(one)}
							</Text>
						)}
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
