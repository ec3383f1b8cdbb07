import type { Arcus } from "@countersign/sdk/arcus";
import { Alert, Anchor, Button, Group, Stack, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useAction } from "../shared/action.ts";
import { useControl } from "../shared/control.ts";
import { addressOf, usePlace } from "../shared/place.ts";
import { Problem } from "../shared/problem.tsx";

/** Sends a test event to a webhook and shows what its receiver said. */
export function FirstTest({ arcus, endpoint }: { readonly arcus: Arcus; readonly endpoint: string }) {
	const place = usePlace();
	const control = useControl();
	const queries = useQueryClient();
	const test = useAction({
		run: (_: undefined, idempotencyKey) =>
			arcus.webhookEndpoints.test(endpoint, { idempotencyKey }).then((sent) => sent),
		done: () => queries.invalidateQueries({ queryKey: [place.api, "deliveries"] }),
	});
	const { data: last } = useQuery({
		queryKey: [place.api, "deliveries", "first test", endpoint],
		enabled: test.isSuccess,
		queryFn: () =>
			control.deliveries.list(place.api, { endpoint_id: endpoint, limit: 1 }).then(({ data: [one] }) => one ?? null),
	});
	return (
		<Stack gap="xs">
			<Group>
				<Button variant="default" loading={test.isPending} onClick={() => test.mutate(undefined)}>
					Send a test event
				</Button>
				{test.isSuccess && last == null && (
					<Text size="sm" role="status">
						The test event is on its way.
					</Text>
				)}
			</Group>
			{test.error && <Problem error={test.error} title="The test event was not sent" />}
			{last != null && (
				<Alert
					color={last.error === null ? "teal" : "orange"}
					role="status"
					title={
						last.error === null ? `The receiver accepted it with ${last.status}` : "The receiver did not accept it"
					}
				>
					{last.error !== null && (
						<Text size="sm">{last.error}. Start it with the secret above, and send another one.</Text>
					)}
					<Anchor
						component={Link}
						to={addressOf(place, `developers/webhooks/deliveries/${last.delivery_id}`)}
						size="sm"
					>
						Look at the delivery
					</Anchor>
				</Alert>
			)}
		</Stack>
	);
}
