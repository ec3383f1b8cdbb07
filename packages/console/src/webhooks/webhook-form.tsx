import type { Arcus, WebhookEndpoint } from "@countersign/sdk/arcus";
import { Button, Group, Stack, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useFacts } from "../facts/use-facts.ts";
import { useAction } from "../shared/action.ts";
import { Dialog } from "../shared/dialog.tsx";
import { isWebAddress } from "../shared/is-web-address.ts";
import type { Place } from "../shared/place.ts";
import { Problem, told } from "../shared/problem.tsx";
import { EventFamilies } from "./event-families.tsx";

/** What people enter about a webhook. */
export interface WebhookFields {
	readonly url: string;
	readonly description: string;
	readonly enabled_events: readonly string[];
}

/** The fields of a webhook, for a new one and for one that is changed. */
export function WebhookForm({
	api,
	title,
	start,
	submit,
	isPending,
	problem,
	onSubmit,
	onClose,
}: {
	readonly api: string;
	readonly title: string;
	readonly start: WebhookFields;
	/** The label of the button. */
	readonly submit: string;
	readonly isPending: boolean;
	readonly problem: ReactNode;
	readonly onSubmit: (fields: WebhookFields) => void;
	readonly onClose: () => void;
}) {
	const [url, setUrl] = useState(start.url);
	const [description, setDescription] = useState(start.description);
	const [chosen, setChosen] = useState(start.enabled_events);
	const { events } = useFacts(api);
	const isUrl = isWebAddress(url.trim());
	return (
		<Dialog onClose={onClose} title={title} size="xl">
			<form
				onSubmit={(event) => {
					event.preventDefault();
					onSubmit({ url: url.trim(), description: description.trim(), enabled_events: chosen });
				}}
			>
				<Stack>
					<TextInput
						label="Destination URL"
						description="Owned by the receiving system. A local address works here, such as http://localhost:3000/webhooks."
						value={url}
						onChange={(event) => setUrl(event.currentTarget.value)}
						error={url !== "" && !isUrl ? "Enter an http or https URL." : undefined}
						required
						data-autofocus
					/>
					<TextInput
						label="Description"
						description="Names the owner and the purpose."
						value={description}
						onChange={(event) => setDescription(event.currentTarget.value)}
						maxLength={255}
						required
					/>
					<EventFamilies types={events} chosen={chosen} onChange={setChosen} />
					{problem}
					<Group justify="flex-end">
						<Button
							type="submit"
							loading={isPending}
							disabled={!isUrl || chosen.length === 0 || description.trim() === ""}
						>
							{submit}
						</Button>
					</Group>
				</Stack>
			</form>
		</Dialog>
	);
}

/** Changes where a webhook delivers to, what it is called, and which events it gets. Its secret stays the same. */
export function EditWebhook({
	endpoint,
	arcus,
	place,
	onDone,
	onClose,
}: {
	readonly endpoint: WebhookEndpoint;
	readonly arcus: Arcus;
	readonly place: Place;
	readonly onDone: () => unknown;
	readonly onClose: () => void;
}) {
	const update = useAction({
		run: ({ url, description, enabled_events }: WebhookFields, idempotencyKey) =>
			arcus.webhookEndpoints
				.update(endpoint.id, { url, description, enabled_events: [...enabled_events] }, { idempotencyKey })
				.then((found) => found),
		done: () => {
			told("The webhook is changed. The change applies from the next event.");
			onClose();
			return onDone();
		},
	});
	return (
		<WebhookForm
			api={place.api}
			title="Edit webhook"
			start={{
				url: endpoint.url,
				description: endpoint.description ?? "",
				enabled_events: endpoint.enabled_events,
			}}
			submit="Save"
			isPending={update.isPending}
			problem={update.error && <Problem error={update.error} title="The webhook was not changed" />}
			onSubmit={(fields) => update.mutate(fields)}
			onClose={onClose}
		/>
	);
}
