import type { Arcus, WebhookEndpointCreated } from "@countersign/sdk/arcus";
import { Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useAction } from "../shared/action.ts";
import type { Place } from "../shared/place.ts";
import { Problem } from "../shared/problem.tsx";
import { Shown } from "../shared/secret.tsx";
import { ShownOnce } from "../shared/shown-once.tsx";
import { FirstTest } from "./first-test.tsx";
import { type WebhookFields, WebhookForm } from "./webhook-form.tsx";

const EMPTY: WebhookFields = { url: "", description: "", enabled_events: [] };

/** The form that registers a webhook and shows its signing secret. */
export function CreateWebhook({
	arcus,
	place,
	onClose,
}: {
	readonly arcus: Arcus;
	readonly place: Place;
	readonly onClose: () => void;
}) {
	const queries = useQueryClient();
	const create = useAction({
		run: ({ url, description, enabled_events }: WebhookFields, idempotencyKey): Promise<WebhookEndpointCreated> =>
			arcus.webhookEndpoints
				.create({ url, description, enabled_events: [...enabled_events], mode: place.mode }, { idempotencyKey })
				.then((made) => made),
		done: () => queries.invalidateQueries({ queryKey: [place.api, "vendor"] }),
	});
	if (create.data)
		return (
			<ShownOnce title="Copy the signing secret" close="Done" onClose={onClose}>
				<Text size="sm">The receiving system verifies deliveries with it. Set it there as ARCUS_WEBHOOK_SECRET.</Text>
				<Shown value={create.data.secret} name="the signing secret" />
				<Text size="sm">When the receiver runs, send it a first event:</Text>
				<FirstTest arcus={arcus} endpoint={create.data.id} />
			</ShownOnce>
		);
	return (
		<WebhookForm
			api={place.api}
			title="Create webhook"
			start={EMPTY}
			submit="Create"
			isPending={create.isPending}
			problem={create.error && <Problem error={create.error} title="The webhook was not created" />}
			onSubmit={(fields) => create.mutate(fields)}
			onClose={onClose}
		/>
	);
}
