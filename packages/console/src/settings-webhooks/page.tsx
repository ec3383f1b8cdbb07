import { Badge, Box, Button, Card, Group, Stack, Table, Text, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { NewWebhook, Webhook, WebhookCreateParams, WebhookTestResult } from "../control/generated/index.ts";
import { useFacts } from "../facts/use-facts.ts";
import { useAction } from "../shared/action.ts";
import { all } from "../shared/all.ts";
import { Attempts } from "../shared/attempts.tsx";
import { Choices } from "../shared/choices.tsx";
import { Confirm } from "../shared/confirm.tsx";
import { useControl } from "../shared/control.ts";
import { Dialog } from "../shared/dialog.tsx";
import { Explanation } from "../shared/explanation.tsx";
import { isWebAddress } from "../shared/is-web-address.ts";
import { useOpened } from "../shared/opened.ts";
import { Await, Empty, Page } from "../shared/page.tsx";
import { type Place, usePlace } from "../shared/place.ts";
import { Problem, told } from "../shared/problem.tsx";
import { Shown } from "../shared/secret.tsx";
import { ShownOnce } from "../shared/shown-once.tsx";

/** What the settings page of a vendor calls its parts. */
interface Words {
	readonly add: string;
	readonly test: string;
	readonly about: string;
	/** What proves a delivery. */
	readonly proof: "secret" | "token";
}

const WORDS: Readonly<Record<string, Words>> = {
	arca: {
		add: "New webhook",
		test: "Ping",
		about: "Arca pings the URL before it saves the webhook, and sends the token of the webhook with each delivery.",
		proof: "token",
	},
	deskflow: {
		add: "Add Webhook",
		test: "Send Dummy",
		about:
			"One event, Order Create, triggers a webhook. Test it with Send Dummy before production, and use HTTPS there.",
		proof: "token",
	},
};
/** An API that is known by its document only. */
const OTHER: Words = {
	add: "Add webhook",
	test: "Send test",
	about: "Receivers of the events that the document of this API describes. Deliveries are signed as it says.",
	proof: "secret",
};

const EVENT_LABELS: Readonly<Record<string, string>> = { "order.create": "Order Create" };
const labelOf = (event: unknown): string => EVENT_LABELS[String(event)] ?? String(event);

/** Settings › Webhooks of Arca and Deskflow, whose public APIs cannot manage webhooks, and of APIs that are known by their document only. */
export function SettingsWebhooksPage() {
	const place = usePlace();
	const control = useControl();
	const words = WORDS[place.api] ?? OTHER;
	const [isAdding, setAdding] = useOpened("create");
	const webhooks = useQuery({
		queryKey: [place.api, "deliveries", "webhooks", place.entity, place.mode],
		queryFn: () => all(control.webhooks.list(place.api, place.entity, place.mode)),
	});
	return (
		<Page
			title="Webhooks"
			about={words.about}
			actions={
				<Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
					{words.add}
				</Button>
			}
		>
			<Await query={webhooks}>
				{(found) =>
					found.length === 0 ? (
						<Empty title="No webhook yet">
							Add one with the address of your receiver. A receiver on this machine works, such as
							http://localhost:3000/webhooks.
						</Empty>
					) : (
						<Stack>
							{found.map((one) => (
								<WebhookCard key={one.id} webhook={one} place={place} test={words.test} />
							))}
						</Stack>
					)
				}
			</Await>
			{isAdding && <AddWebhook place={place} words={words} onClose={() => setAdding(false)} />}
		</Page>
	);
}

function WebhookCard({
	webhook,
	place,
	test: label,
}: {
	readonly webhook: Webhook;
	readonly place: Place;
	readonly test: string;
}) {
	const control = useControl();
	const queries = useQueryClient();
	const again = () => queries.invalidateQueries({ queryKey: [place.api, "deliveries"] });
	const test = useAction({
		run: (): Promise<WebhookTestResult> =>
			control.webhooks.test(place.api, place.entity, place.mode, webhook.id).then((result) => result),
		look: "at the log of your receiver",
		done: again,
	});
	const remove = useAction({
		run: () => control.webhooks.delete(place.api, place.entity, place.mode, webhook.id).then(() => undefined),
		isGone: true,
		done: () => {
			told("The webhook is deleted.");
			return again();
		},
	});
	const { data: attempts = [] } = useQuery({
		queryKey: [place.api, "deliveries", webhook.id, place.entity, place.mode],
		queryFn: () =>
			control.deliveries
				.list(place.api, { endpoint_id: webhook.id, entity_id: place.entity, mode: place.mode, limit: 20 })
				.then((page) => page.data),
	});
	const tested = attempts.find((one) => one.delivery_id === test.data?.delivery_id);
	const events = Array.isArray(webhook.events) ? webhook.events : [webhook.event];
	return (
		<Card withBorder>
			<Group justify="space-between" align="flex-start">
				<div>
					<Text fw={600}>{String(webhook.label ?? webhook.url)}</Text>
					<Table verticalSpacing={2} withRowBorders={false} aria-label={`Webhook ${webhook.id}`}>
						<Table.Tbody>
							<Row name="ID" value={webhook.id} />
							<Row name="URL" value={webhook.url} />
							<Row name="Event type" value={events.map(labelOf).join(", ")} />
						</Table.Tbody>
					</Table>
				</div>
				<Group gap="xs">
					{webhook.status !== undefined && (
						<Badge color={webhook.status === "active" ? "teal" : "orange"}>{String(webhook.status)}</Badge>
					)}
					<Button variant="default" onClick={() => test.mutate()} loading={test.isPending}>
						{label}
					</Button>
					<Confirm
						title="Delete this webhook?"
						text={`No event is sent to ${webhook.url} any more.`}
						confirm="Delete"
						cancel="Keep it"
						run={() => remove.mutateAsync()}
					>
						{(open) => (
							<Button variant="subtle" color="red" onClick={open}>
								Delete
							</Button>
						)}
					</Confirm>
				</Group>
			</Group>
			{test.error && <Problem error={test.error} title="The test was not sent" />}
			{test.data && (
				<section className="terminal" aria-label="Terminal" role="status">
					{`$ ${label} → ${webhook.url}\n`}
					{test.data.status === null ? "No response\n" : `Status code: ${test.data.status}\n`}
					{test.data.status !== null && `Response body: ${test.data.body === "" ? "(empty)" : test.data.body}\n`}
					{test.data.errors.length === 0 ? "No errors" : test.data.errors.map((one) => `Error: ${one}`).join("\n")}
				</section>
			)}
			{tested !== undefined && tested.error !== null && (
				<Box component="section" mt="xs" aria-label={`Why ${label} was refused`}>
					<Explanation attempt={tested} api={place.api} />
				</Box>
			)}
			{attempts.length > 0 && (
				<div>
					<Text size="sm" fw={600} my="xs">
						Deliveries
					</Text>
					<Attempts api={place.api} attempts={attempts} />
				</div>
			)}
		</Card>
	);
}

const Row = ({ name, value }: { readonly name: string; readonly value: string }) => (
	<Table.Tr>
		<Table.Th w={100}>{name}</Table.Th>
		<Table.Td className="mono">{value}</Table.Td>
	</Table.Tr>
);

function AddWebhook({
	place,
	words: { add: title, proof },
	onClose,
}: {
	readonly place: Place;
	readonly words: Words;
	readonly onClose: () => void;
}) {
	const control = useControl();
	const queries = useQueryClient();
	const { events: known } = useFacts(place.api);
	const isVendor = WORDS[place.api] !== undefined;
	const { data: described = [] } = useQuery({
		queryKey: [place.api, "event types"],
		enabled: !isVendor,
		queryFn: () => control.worlds.eventTypes(place.api).then(({ data }) => data),
	});
	const events = isVendor ? known : described;
	const isOne = events.length === 1;
	const [url, setUrl] = useState("");
	const [label, setLabel] = useState("");
	const [chosen, setChosen] = useState<readonly string[]>([]);
	const types = isOne ? events : events.filter((type) => type !== "ping");
	const list = () => all(control.webhooks.list(place.api, place.entity, place.mode));
	const create = useAction({
		before: async () => new Set((await list()).map(({ id }) => id)),
		run: (params: WebhookCreateParams): Promise<NewWebhook> =>
			control.webhooks.create(place.api, place.entity, place.mode, params).then((made) => made),
		find: async (params: WebhookCreateParams, known: ReadonlySet<string>): Promise<NewWebhook | undefined> => {
			const made = (await list()).find((one) => one.url === params.url && !known.has(one.id));
			if (!made) return undefined;
			told(
				`The webhook was saved before the connection broke. A ${proof} is shown only once: if the receiver needs it, delete this webhook and add it again.`,
			);
			return { id: made.id, token: null };
		},
		done: async (made) => {
			await queries.invalidateQueries({ queryKey: [place.api, "deliveries"] });
			if (made.token === null) onClose();
		},
	});
	if (create.data?.token != null)
		return (
			<ShownOnce title={`Copy the ${proof} now`} close="Done" onClose={onClose}>
				<Text size="sm">
					{proof === "token"
						? "It is shown once. Deliveries carry it, and the receiver compares it."
						: "It is shown once. Deliveries are signed with it, and the receiver verifies them."}
				</Text>
				<Shown value={create.data.token} name={`the ${proof}`} />
			</ShownOnce>
		);
	const isUrl = isWebAddress(url.trim());
	return (
		<Dialog onClose={onClose} title={title}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					create.mutate({
						url: url.trim(),
						...(label.trim() !== "" && { label: label.trim() }),
						...((isOne || chosen.length > 0) && { events: isOne ? events : chosen }),
					});
				}}
			>
				<Stack>
					<TextInput
						label="Webhook URL"
						placeholder="https://your-server.com/webhook"
						value={url}
						onChange={(event) => setUrl(event.currentTarget.value)}
						error={url !== "" && !isUrl ? "Enter a valid URL." : undefined}
						required
						data-autofocus
					/>
					{isVendor && !isOne && (
						<TextInput
							label="Label"
							value={label}
							onChange={(event) => setLabel(event.currentTarget.value)}
							maxLength={255}
						/>
					)}
					{types.length === 0 ? (
						<Text size="sm">
							The document describes no event. Describe them under webhooks, and start countersign dev again.
						</Text>
					) : (
						<Choices
							legend={isOne ? "Event" : "Events (none chosen: all)"}
							options={types.map((type) => [type, labelOf(type)])}
							chosen={chosen}
							size="xs"
							isFixed={isOne}
							onChange={setChosen}
						/>
					)}
					{create.error && <Problem error={create.error} title="The webhook was not created" />}
					<Group justify="flex-end">
						<Button type="submit" loading={create.isPending} disabled={!isUrl}>
							Save
						</Button>
					</Group>
				</Stack>
			</form>
		</Dialog>
	);
}
