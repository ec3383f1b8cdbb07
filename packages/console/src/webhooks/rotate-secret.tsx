import type { Arcus, WebhookEndpoint, WebhookSecret } from "@countersign/sdk/arcus";
import { Alert, Button, Group, Stack, Stepper, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useAction } from "../shared/action.ts";
import { useApi } from "../shared/apis.ts";
import { useControl } from "../shared/control.ts";
import { Dialog } from "../shared/dialog.tsx";
import { usePlace } from "../shared/place.ts";
import { Problem } from "../shared/problem.tsx";
import { Shown } from "../shared/secret.tsx";
import { Overlap } from "./overlap.tsx";

/** Rotates the signing secret with the overlap that the rotation guide describes. */
export function RotateSecret({
	endpoint,
	arcus,
	onClose,
}: {
	readonly endpoint: WebhookEndpoint;
	readonly arcus: Arcus;
	readonly onClose: () => void;
}) {
	const place = usePlace();
	const control = useControl();
	const queries = useQueryClient();
	const rotate = useAction({
		run: (_: undefined, idempotencyKey): Promise<WebhookSecret> =>
			arcus.webhookEndpoints.rotateSecret(endpoint.id, { idempotencyKey }).then((made) => made),
		done: () => queries.invalidateQueries({ queryKey: [place.api, "vendor"] }),
	});
	const test = useAction({
		run: (_: undefined, idempotencyKey) =>
			arcus.webhookEndpoints.test(endpoint.id, { idempotencyKey }).then((sent) => sent),
		done: () => queries.invalidateQueries({ queryKey: [place.api, "deliveries"] }),
	});
	const since = rotate.data?.rotated_at;
	const now = Date.parse(useApi(place.api)?.now ?? since ?? "");
	const { data: later = [] } = useQuery({
		queryKey: [place.api, "deliveries", "rotation", endpoint.id, since],
		enabled: since !== undefined,
		queryFn: () =>
			control.deliveries
				.list(place.api, { endpoint_id: endpoint.id, limit: 20 })
				.then((page) => page.data.filter(({ at }) => at >= (since ?? ""))),
	});
	const accepted = later.filter(({ error }) => error === null).length;
	return (
		<Dialog onClose={onClose} title="Rotate the signing secret" size="xl">
			<Stack>
				<Stepper active={since === undefined ? 0 : accepted > 0 ? 3 : 1} size="xs" iconSize={28}>
					<Stepper.Step label="Rotate" description="get the new secret" />
					<Stepper.Step label="Deploy" description="keep both secrets" />
					<Stepper.Step label="Test" description="a delivery is accepted" />
				</Stepper>
				{since === undefined ? (
					<>
						<Alert color="orange" title="Rotating can break receivers">
							New deliveries are signed with the new secret at once, and the old one can no longer be read. A receiver
							that holds both secrets notices nothing. Plan the rotation, copy the new value immediately, update the
							receiver, and test a delivery before closing the work.
						</Alert>
						{rotate.error && <Problem error={rotate.error} title="The secret was not rotated" />}
						<Group justify="flex-end">
							<Button color="red" onClick={() => rotate.mutate(undefined)} loading={rotate.isPending}>
								Rotate now
							</Button>
						</Group>
					</>
				) : (
					<>
						<Shown value={rotate.data?.secret ?? ""} name="the new secret" />
						<Overlap since={since} now={now} />
						<Text size="sm" role="status">
							{later.length === 0
								? "No delivery since. Send a test event."
								: `${accepted} of ${later.length} deliveries since were accepted.`}
						</Text>
						{test.error && <Problem error={test.error} title="The test event was not sent" />}
						<Group justify="flex-end">
							<Button variant="default" loading={test.isPending} onClick={() => test.mutate(undefined)}>
								Send test event
							</Button>
							<Button onClick={onClose}>Close</Button>
						</Group>
					</>
				)}
			</Stack>
		</Dialog>
	);
}
