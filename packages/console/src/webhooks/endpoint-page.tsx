import type { Arcus, WebhookEndpoint } from "@countersign/sdk/arcus";
import { Alert, Anchor, Badge, Button, Card, Group, SimpleGrid, Stack, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useAction } from "../shared/action.ts";
import { Confirm } from "../shared/confirm.tsx";
import { DevelopersPage } from "../shared/developers.tsx";
import { Fact } from "../shared/fact.tsx";
import { Await } from "../shared/page.tsx";
import { addressOf, usePlace } from "../shared/place.ts";
import { failed, Problem, told } from "../shared/problem.tsx";
import { Masked } from "../shared/secret.tsx";
import { useArcus } from "./data.ts";
import { Deliveries } from "./deliveries.tsx";
import { RotateSecret } from "./rotate-secret.tsx";
import { EditWebhook } from "./webhook-form.tsx";

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
	const [isEditing, setEditing] = useState(false);
	const isActive = endpoint.status === "active";
	const again = () => queries.invalidateQueries({ queryKey: [place.api] });
	const update = useAction({
		run: (status: "active" | "paused", idempotencyKey) =>
			arcus.webhookEndpoints.update(endpoint.id, { status }, { idempotencyKey }).then((found) => found),
		done: again,
	});
	const test = useAction({
		run: (_: undefined, idempotencyKey) =>
			arcus.webhookEndpoints.test(endpoint.id, { idempotencyKey }).then((found) => found),
		done: () => {
			told("The test event is on its way.");
			return again();
		},
	});
	const remove = useAction({
		run: (_: undefined, idempotencyKey) =>
			arcus.webhookEndpoints.delete(endpoint.id, { idempotencyKey }).then(() => undefined),
		isGone: true,
		done: async () => {
			await again();
			return navigate({ to: addressOf(place, "developers/webhooks") });
		},
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
						<Button onClick={() => test.mutate(undefined)} loading={test.isPending} disabled={!isActive}>
							Send test event
						</Button>
						<Button variant="default" onClick={() => setEditing(true)}>
							Edit
						</Button>
						<Confirm
							title="Delete this webhook?"
							text={`No event is sent to ${endpoint.url} any more.`}
							confirm="Delete"
							cancel="Keep it"
							run={() => remove.mutateAsync(undefined)}
						>
							{(open) => (
								<Button variant="subtle" color="red" onClick={open}>
									Delete
								</Button>
							)}
						</Confirm>
					</Group>
				</Group>
				{update.error && <Problem error={update.error} title="The webhook was not changed" />}
				{test.error && <Problem error={test.error} title="The test event was not sent" />}
				{!isActive && (
					<Alert color="orange" mt="sm" title="A test event cannot be sent">
						Confirm that the endpoint is active: resume it first. After five failed deliveries in a row it is paused by
						itself. If it is active and a test event still does not arrive, delivery may be pending for a moment: look
						under Time for what is due next.
					</Alert>
				)}
				<SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} mt="md">
					<TextFact name="Events" value={endpoint.enabled_events.join(", ")} />
					<TextFact name="Mode" value={endpoint.mode} />
					<TextFact
						name="Delivered"
						value={`${endpoint.success_count} of ${endpoint.success_count + endpoint.failure_count}`}
					/>
					<Fact name="Signing secret">
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
					</Fact>
				</SimpleGrid>
			</Card>
			<Deliveries endpoint={endpoint} />
			{isEditing && (
				<EditWebhook endpoint={endpoint} arcus={arcus} place={place} onDone={again} onClose={() => setEditing(false)} />
			)}
			{isRotating && <RotateSecret endpoint={endpoint} arcus={arcus} onClose={() => setRotating(false)} />}
		</Stack>
	);
}

const TextFact = ({ name, value }: { readonly name: string; readonly value: string }) => (
	<Fact name={name}>
		<Text size="sm">{value}</Text>
	</Fact>
);
