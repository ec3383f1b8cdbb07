import type { Arcus } from "@countersign/sdk/arcus";
import { Anchor, Box, Button, Card, Code, Group, SimpleGrid, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Key } from "../control/generated/index.ts";
import { useFacts } from "../facts/use-facts.ts";
import { useAction } from "../shared/action.ts";
import { useApi } from "../shared/apis.ts";
import { useControl } from "../shared/control.ts";
import { addressOf, type Place } from "../shared/place.ts";
import { Problem } from "../shared/problem.tsx";
import { Copy } from "../shared/secret.tsx";
import { familiesOf, useArcus, useEndpoints } from "../webhooks/data.ts";
import { FirstTest } from "../webhooks/first-test.tsx";

/** Where `countersign webhooks listen` listens without an option. */
const LISTENER = "http://127.0.0.1:4020";

/** The way from an empty world to the first webhook on the screen. It is left out once a key was used and a webhook delivered. */
export function FirstSteps({ place, keys }: { readonly place: Place; readonly keys: readonly Key[] }) {
	const arcus = useArcus(place);
	const endpoints = useEndpoints(place);
	const own = keys.find((key) => key.mode === place.mode && key.revoked_at === null);
	const isUsed = keys.some((key) => key.last_used_at !== null);
	const isDelivered = (endpoints.data ?? []).some((one) => one.success_count > 0);
	const isNeeded = own !== undefined && endpoints.data !== undefined && !(isUsed && isDelivered);
	// They stay until the page is left, so that nothing jumps while they are followed.
	const [wasNeeded, setNeeded] = useState(false);
	if (isNeeded && !wasNeeded) setNeeded(true);
	if (!own || !arcus || !(isNeeded || wasNeeded)) return null;
	return (
		<SimpleGrid cols={{ base: 1, md: 2 }} role="group" aria-label="First steps">
			<FirstRequest place={place} record={own} />
			<FirstWebhook place={place} arcus={arcus} />
		</SimpleGrid>
	);
}

function FirstRequest({ place, record }: { readonly place: Place; readonly record: Key }) {
	const control = useControl();
	const base = useApi(place.api)?.url ?? "";
	const url = `${base}/entities/${encodeURIComponent(place.entity)}/accounts`;
	const { data: key } = useQuery({
		queryKey: [place.api, "key", record.id, "revealed"],
		queryFn: () => control.keys.reveal(place.api, record.id).then((found) => found.key),
	});
	const send = useAction({
		run: async () => {
			const response = await fetch(url, { headers: { authorization: `Bearer ${key}` } });
			return { status: response.status, request: response.headers.get("x-request-id") };
		},
	});
	return (
		<Card withBorder>
			<Text fw={600}>1. Send a first request</Text>
			<Text size="sm" c="dimmed" mb="xs">
				From a terminal, from your program, or from here. It uses your key “{record.name}”.
			</Text>
			<Group gap={4} wrap="nowrap" align="flex-start">
				<Code className="grow">{`curl ${url} -H "Authorization: Bearer $ARCUS_API_KEY"`}</Code>
				{key !== undefined && (
					<Copy value={`curl ${url} -H "Authorization: Bearer ${key}"`} label="Copy the command with the key" />
				)}
			</Group>
			<Group mt="sm" gap="sm">
				<Button size="xs" loading={send.isPending} disabled={key === undefined} onClick={() => send.mutate()}>
					Send it
				</Button>
				{send.data && (
					<Text size="sm" role="status">
						{send.data.status}:{" "}
						<Anchor
							component={Link}
							to={addressOf(place, send.data.request === null ? "developers/logs" : `threads/${send.data.request}`)}
							size="sm"
						>
							see what it did
						</Anchor>
					</Text>
				)}
			</Group>
			{send.error && <Problem error={send.error} title="The request was not sent" />}
		</Card>
	);
}

function FirstWebhook({ place, arcus }: { readonly place: Place; readonly arcus: Arcus }) {
	const queries = useQueryClient();
	const families = [...familiesOf(useFacts(place.api).events).keys()];
	const again = () => queries.invalidateQueries({ queryKey: [place.api, "vendor"] });
	const endpoint = useEndpoints(place).data?.find(({ url }) => url === LISTENER);
	const create = useAction({
		run: (_: undefined, idempotencyKey) =>
			arcus.webhookEndpoints
				.create(
					{
						url: LISTENER,
						description: "countersign webhooks listen",
						enabled_events: families.map((family) => `${family}.*`),
						mode: place.mode,
					},
					{ idempotencyKey },
				)
				.then((made) => made),
		done: again,
	});
	const { data: secret } = useQuery({
		queryKey: [place.api, "first secret", endpoint?.id],
		enabled: endpoint !== undefined,
		queryFn: () => arcus.webhookEndpoints.retrieveSecret(endpoint?.id ?? "").then((found) => found.secret),
	});
	const command = `npx countersign webhooks listen --secret ${secret ?? "…"}`;
	return (
		<Card withBorder>
			<Text fw={600}>2. Listen for webhooks</Text>
			{endpoint === undefined ? (
				<>
					<Text size="sm" c="dimmed" mb="xs">
						Registers {LISTENER}, where the listener of the next step prints and verifies each delivery. For a receiver
						of your own, use{" "}
						<Anchor component={Link} to={`${addressOf(place, "developers/webhooks")}?open=create`} size="sm">
							Create webhook
						</Anchor>
						.
					</Text>
					<Group>
						<Button
							size="xs"
							loading={create.isPending}
							disabled={families.length === 0}
							onClick={() => create.mutate(undefined)}
						>
							Register the listener
						</Button>
					</Group>
				</>
			) : (
				<>
					<Text size="sm" c="dimmed" mb="xs">
						Start the listener in a terminal, then send it a test event.
					</Text>
					<Group gap={4} wrap="nowrap" align="flex-start">
						<Code className="grow" aria-label="Command of the listener">
							{command}
						</Code>
						{secret !== undefined && <Copy value={command} label="Copy the command" />}
					</Group>
					<Box mt="sm">
						<FirstTest arcus={arcus} endpoint={endpoint.id} />
					</Box>
				</>
			)}
			{create.error && <Problem error={create.error} title="This was not done" />}
		</Card>
	);
}
