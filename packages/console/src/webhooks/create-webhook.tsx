import type { Arcus, WebhookEndpointCreated } from "@countersign/sdk/arcus";
import { Button, Checkbox, Fieldset, Group, Modal, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFacts } from "../facts/use-facts.ts";
import { isWebAddress } from "../shared/is-web-address.ts";
import type { Place } from "../shared/place.ts";
import { Problem } from "../shared/problem.tsx";
import { Shown } from "../shared/secret.tsx";
import { familiesOf } from "./data.ts";

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
	const families = familiesOf(useFacts(place.api).events);
	const [url, setUrl] = useState("");
	const [description, setDescription] = useState("");
	const [chosen, setChosen] = useState<readonly string[]>([]);
	const create = useMutation({
		mutationFn: (): Promise<WebhookEndpointCreated> =>
			arcus.webhookEndpoints
				.create({
					url: url.trim(),
					description: description.trim(),
					enabled_events: chosen.map((family) => `${family}.*`),
					mode: place.mode,
				})
				.then((made) => made),
		onSuccess: () => queries.invalidateQueries({ queryKey: [place.api, "vendor"] }),
	});
	if (create.data)
		return (
			<Modal opened onClose={onClose} title="Copy the signing secret">
				<Stack>
					<Text size="sm">The receiving system verifies deliveries with it. Set it there as ARCUS_WEBHOOK_SECRET.</Text>
					<Shown value={create.data.secret} name="the signing secret" />
					<Group justify="flex-end">
						<Button onClick={onClose}>Done</Button>
					</Group>
				</Stack>
			</Modal>
		);
	const isUrl = isWebAddress(url.trim());
	return (
		<Modal opened onClose={onClose} title="Create webhook" size="xl">
			<form
				onSubmit={(event) => {
					event.preventDefault();
					create.mutate();
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
					<Fieldset legend="Event families">
						<Text size="xs" c="dimmed" mb="xs">
							Select only those that the receiver needs.
						</Text>
						<SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing={6}>
							{[...families].map(([family, types]) => (
								<Checkbox
									key={family}
									size="xs"
									label={<span title={types.join("\n")}>{`${family} (${types.length})`}</span>}
									checked={chosen.includes(family)}
									onChange={(event) =>
										setChosen(
											event.currentTarget.checked ? [...chosen, family] : chosen.filter((one) => one !== family),
										)
									}
								/>
							))}
						</SimpleGrid>
					</Fieldset>
					{create.error && <Problem error={create.error} title="The webhook was not created" />}
					<Group justify="flex-end">
						<Button
							type="submit"
							loading={create.isPending}
							disabled={!isUrl || chosen.length === 0 || description.trim() === ""}
						>
							Create
						</Button>
					</Group>
				</Stack>
			</form>
		</Modal>
	);
}
