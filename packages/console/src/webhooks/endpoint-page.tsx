import type { Arcus, WebhookEndpoint, WebhookSecret } from "@countersign/sdk/arcus";
import {
	Alert,
	Anchor,
	Badge,
	Button,
	Card,
	Group,
	Modal,
	SegmentedControl,
	SimpleGrid,
	Stack,
	Stepper,
	Text,
} from "@mantine/core";
import { modals } from "@mantine/modals";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useApi } from "../shared/apis.ts";
import { Attempts } from "../shared/attempts.tsx";
import { useControl } from "../shared/control.ts";
import { DevelopersPage } from "../shared/developers.tsx";
import { Await, Empty } from "../shared/page.tsx";
import { addressOf, usePlace } from "../shared/place.ts";
import { failed, told } from "../shared/problem.tsx";
import { Masked, Shown } from "../shared/secret.tsx";
import { useArcus } from "./data.ts";
import { Overlap } from "./overlap.tsx";

/** A webhook: its state, its secret, and every attempt to deliver. */
export function EndpointPage() {
	const place = usePlace();
	const arcus = useArcus(place);
	const { endpoint: id = "" } = useParams({ strict: false }) as { readonly endpoint?: string };
	const endpoint = useQuery({
		queryKey: [place.api, "vendor", "webhook", id, place.mode],
		enabled: arcus !== undefined,
		queryFn: () => (arcus as Arcus).webhookEndpoints.retrieve(id).then((found) => found),
	});
	return (
		<DevelopersPage
			title="Webhook"
			about={
				<Anchor component={Link} to={addressOf(place, "developers/webhooks")} size="sm">
					All webhooks
				</Anchor>
			}
		>
			<Await query={endpoint}>{(found) => arcus && <Endpoint endpoint={found} arcus={arcus} />}</Await>
		</DevelopersPage>
	);
}

function Endpoint({ endpoint, arcus }: { readonly endpoint: WebhookEndpoint; readonly arcus: Arcus }) {
	const place = usePlace();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const [isRotating, setRotating] = useState(false);
	const isActive = endpoint.status === "active";
	const again = () => queries.invalidateQueries({ queryKey: [place.api] });
	const update = useMutation({
		mutationFn: (status: "active" | "paused") =>
			arcus.webhookEndpoints.update(endpoint.id, { status }).then((found) => found),
		onSuccess: again,
		onError: failed("The webhook was not changed"),
	});
	const test = useMutation({
		mutationFn: () => arcus.webhookEndpoints.test(endpoint.id).then((found) => found),
		onSuccess: () => {
			told("The test event is on its way.");
			return again();
		},
		onError: failed("The test event was not sent"),
	});
	const remove = useMutation({
		mutationFn: () => arcus.webhookEndpoints.delete(endpoint.id).then(() => undefined),
		onSuccess: async () => {
			await again();
			return navigate({ to: addressOf(place, "developers/webhooks") });
		},
		onError: failed("The webhook was not deleted"),
	});
	return (
		<Stack>
			<Card withBorder>
				<Group justify="space-between" align="flex-start">
					<div>
						<Group gap="xs">
							<Text className="mono" fw={600}>
								{endpoint.url}
							</Text>
							<Badge color={isActive ? "teal" : "orange"}>{endpoint.status}</Badge>
						</Group>
						<Text size="sm" c="dimmed">
							{endpoint.description}
						</Text>
					</div>
					<Group gap="xs">
						<Button
							variant="default"
							onClick={() => update.mutate(isActive ? "paused" : "active")}
							loading={update.isPending}
						>
							{isActive ? "Pause" : "Resume"}
						</Button>
						<Button onClick={() => test.mutate()} loading={test.isPending} disabled={!isActive}>
							Send test event
						</Button>
						<Button
							variant="subtle"
							color="red"
							onClick={() =>
								modals.openConfirmModal({
									title: "Delete this webhook?",
									children: <Text size="sm">No event is sent to {endpoint.url} any more.</Text>,
									labels: { confirm: "Delete", cancel: "Keep it" },
									confirmProps: { color: "red" },
									onConfirm: () => remove.mutate(),
								})
							}
						>
							Delete
						</Button>
					</Group>
				</Group>
				{!isActive && (
					<Alert color="orange" mt="sm" title="A test event cannot be sent">
						Confirm that the endpoint is active: resume it first. After five failed deliveries in a row it is paused by
						itself. If it is active and a test event still does not arrive, delivery may be pending for a moment: look
						under Time for what is due next.
					</Alert>
				)}
				<SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} mt="md">
					<Fact name="Events" value={endpoint.enabled_events.join(", ")} />
					<Fact name="Mode" value={endpoint.mode} />
					<Fact
						name="Delivered"
						value={`${endpoint.success_count} of ${endpoint.success_count + endpoint.failure_count}`}
					/>
					<div>
						<Text size="xs" c="dimmed">
							Signing secret
						</Text>
						<Group gap="xs">
							<Masked
								shown={`••••${endpoint.secret_last4}`}
								name="the signing secret"
								reveal={() =>
									arcus.webhookEndpoints.retrieveSecret(endpoint.id).then(
										({ secret }) => secret,
										(error: unknown) => {
											failed("The secret was not revealed")(error);
											throw error;
										},
									)
								}
							/>
							<Button size="compact-xs" variant="default" onClick={() => setRotating(true)}>
								Rotate
							</Button>
						</Group>
					</div>
				</SimpleGrid>
			</Card>
			<Deliveries endpoint={endpoint} />
			{isRotating && <RotateSecret endpoint={endpoint} arcus={arcus} onClose={() => setRotating(false)} />}
		</Stack>
	);
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
	<div>
		<Text size="xs" c="dimmed">
			{name}
		</Text>
		<Text size="sm">{value}</Text>
	</div>
);

function Deliveries({ endpoint }: { readonly endpoint: WebhookEndpoint }) {
	const place = usePlace();
	const { api } = place;
	const control = useControl();
	const [shown, setShown] = useState("all");
	const attempts = useQuery({
		queryKey: [api, "deliveries", endpoint.id, shown],
		queryFn: () =>
			control.deliveries
				.list(api, { endpoint_id: endpoint.id, limit: 100, ...(shown === "failed" && { failed: true }) })
				.then((page) => page.data),
	});
	return (
		<div>
			<Group justify="space-between" mb="xs">
				<Text fw={600}>Delivery attempts</Text>
				<SegmentedControl
					size="xs"
					aria-label="Attempts"
					data={[
						{ value: "all", label: "All" },
						{ value: "failed", label: "Failed" },
					]}
					value={shown}
					onChange={setShown}
				/>
			</Group>
			<Await query={attempts}>
				{(found) =>
					found.length === 0 ? (
						<Empty title="No attempt yet">
							Send a test event, or change something that it subscribes to. Review the history before you assume that
							the receiver works.
						</Empty>
					) : (
						<Attempts
							api={api}
							attempts={found}
							addressOfDelivery={(id) => addressOf(place, `developers/webhooks/deliveries/${id}`)}
						/>
					)
				}
			</Await>
		</div>
	);
}

/** Rotates the signing secret with the overlap that the rotation guide describes. */
function RotateSecret({
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
	const rotate = useMutation({
		mutationFn: (): Promise<WebhookSecret> => arcus.webhookEndpoints.rotateSecret(endpoint.id).then((made) => made),
		onSuccess: () => queries.invalidateQueries({ queryKey: [place.api, "vendor"] }),
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
		<Modal opened onClose={onClose} title="Rotate the signing secret" size="xl">
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
						<Group justify="flex-end">
							<Button
								color="red"
								onClick={() => rotate.mutate(undefined, { onError: failed("The secret was not rotated") })}
								loading={rotate.isPending}
							>
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
						<Group justify="flex-end">
							<Button
								variant="default"
								onClick={() =>
									void arcus.webhookEndpoints
										.test(endpoint.id)
										.then(() => queries.invalidateQueries({ queryKey: [place.api, "deliveries"] }))
										.catch(failed("The test event was not sent"))
								}
							>
								Send test event
							</Button>
							<Button onClick={onClose}>Close</Button>
						</Group>
					</>
				)}
			</Stack>
		</Modal>
	);
}
