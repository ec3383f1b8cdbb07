import { Button, Card, Group, JsonInput, SegmentedControl, Select, Stack, Text, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useAction } from "../shared/action.ts";
import { Attempts } from "../shared/attempts.tsx";
import { useControl } from "../shared/control.ts";
import { countOf } from "../shared/count.ts";
import { isWebAddress } from "../shared/is-web-address.ts";
import { objectOf } from "../shared/json-object.ts";
import { Empty, Page } from "../shared/page.tsx";
import { usePlace } from "../shared/place.ts";
import { Problem } from "../shared/problem.tsx";

/** Send event: any event type, with a stored record or an edited payload. */
export function EventsPage() {
	const place = usePlace();
	const { api, entity, mode } = place;
	const control = useControl();
	const queries = useQueryClient();
	const [type, setType] = useState<string | null>(null);
	const [collection, setCollection] = useState<string | null>(null);
	const [record, setRecord] = useState<string | null>(null);
	const [text, setText] = useState("{}");
	const [to, setTo] = useState("webhooks");
	const [url, setUrl] = useState("");
	const isUrl = isWebAddress(url);
	const described = useQuery({
		queryKey: [api, "event types"],
		queryFn: () => control.worlds.eventTypes(api).then(({ data }) => data),
	});
	const types = described.data ?? [];
	const { data: collections = [] } = useQuery({
		queryKey: [api, "records", entity, mode],
		queryFn: () => control.records.collections(api, entity, mode).then(({ data }) => data),
	});
	const { data: rows = [] } = useQuery({
		queryKey: [api, "records", entity, mode, collection, ""],
		enabled: collection !== null,
		queryFn: () => control.records.list(api, entity, mode, collection ?? "", { limit: 200 }).then((page) => page.data),
	});
	const { value: object, problem } = objectOf(text);
	const send = useAction({
		look: "under Threads or at your receiver",
		run: () =>
			control.events
				.trigger(api, {
					entity_id: entity,
					mode,
					type: type ?? "",
					object: { ...object },
					...(to === "url" && { url }),
				})
				.then((sent) => sent),
		done: () => queries.invalidateQueries({ queryKey: [api, "deliveries"] }),
	});
	const { data: attempts = [] } = useQuery({
		queryKey: [api, "deliveries", "of event", send.data?.event_id],
		enabled: send.data !== undefined,
		refetchInterval: 1_000,
		queryFn: () => control.deliveries.list(api, { event_id: send.data?.event_id ?? "" }).then((page) => page.data),
	});
	const page = {
		title: "Send event",
		about: "Trigger any event with a record of this world, or with data of your own, and see what the receiver says.",
	};
	if (described.isSuccess && types.length === 0)
		return (
			<Page {...page}>
				<Empty title="The document describes no event">
					Describe the events of this API in its document, under webhooks, and start countersign dev again.
				</Empty>
			</Page>
		);
	return (
		<Page {...page}>
			<Card
				withBorder
				component="form"
				onSubmit={(event: React.FormEvent) => {
					event.preventDefault();
					send.mutate();
				}}
			>
				<Stack>
					<Group align="flex-end">
						<Select label="Event type" data={types} value={type} onChange={setType} searchable required w={260} />
						<Select
							label="From the collection"
							data={collections.map(({ name }) => name)}
							value={collection}
							searchable
							clearable
							onChange={(value) => {
								setCollection(value);
								setRecord(null);
							}}
							w={220}
						/>
						<Select
							label="Record"
							disabled={collection === null}
							data={rows.map(({ id }) => String(id))}
							value={record}
							searchable
							onChange={(value) => {
								setRecord(value);
								const row = rows.find(({ id }) => String(id) === value);
								if (row) setText(JSON.stringify(row, null, 2));
							}}
							w={280}
						/>
					</Group>
					<JsonInput
						label="Data of the event"
						value={text}
						onChange={setText}
						autosize
						minRows={6}
						maxRows={20}
						classNames={{ input: "mono" }}
						error={problem}
					/>
					<Group justify="space-between">
						<Group align="flex-start">
							<SegmentedControl
								aria-label="Send to"
								data={[
									{ value: "webhooks", label: "The registered webhooks" },
									{ value: "url", label: "One URL" },
								]}
								value={to}
								onChange={setTo}
							/>
							{to === "url" && (
								<TextInput
									aria-label="URL"
									placeholder="http://localhost:3000/webhooks"
									description="Sent once, signed with the secret of the newest webhook."
									inputWrapperOrder={["input", "description", "error"]}
									value={url}
									onChange={(event) => setUrl(event.currentTarget.value)}
									error={url !== "" && !isUrl ? "This is not an http or https URL." : undefined}
									w={340}
								/>
							)}
						</Group>
						<Button
							type="submit"
							loading={send.isPending}
							disabled={type === null || object === undefined || (to === "url" && !isUrl)}
						>
							Send
						</Button>
					</Group>
					{send.error && <Problem error={send.error} title="The event was not sent" />}
				</Stack>
			</Card>
			{send.data && (
				<div>
					<Text size="sm" role="status" mb="xs">
						{send.data.delivery_ids.length === 0
							? "Sent to nobody: no active webhook subscribes to this event. Create or resume one, or send it to one URL."
							: `Event ${send.data.event_id}: ${countOf(send.data.delivery_ids.length, "delivery", "deliveries")}.`}
					</Text>
					<Attempts api={api} attempts={attempts} />
				</div>
			)}
		</Page>
	);
}
