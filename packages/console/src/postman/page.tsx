import { Button, Card, List, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { CollectionFile } from "../control/generated/index.ts";
import { all } from "../shared/all.ts";
import { useControl } from "../shared/control.ts";
import { DevelopersPage } from "../shared/developers.tsx";
import { Await } from "../shared/page.tsx";
import { type Place, usePlace } from "../shared/place.ts";
import { save } from "../shared/save.ts";
import { type Download, TOOLS } from "./tools.ts";
import { zip } from "./zip.ts";

/** Arcus, Settings › Developers › Postman. */
export function PostmanPage() {
	const place = usePlace();
	const control = useControl();
	const files = useQuery({
		queryKey: [place.api, "collections", place.entity, place.mode],
		staleTime: Number.POSITIVE_INFINITY,
		queryFn: () =>
			all<CollectionFile>(control.collections.list(place.api, { entity_id: place.entity, mode: place.mode })),
	});
	return (
		<DevelopersPage
			title="Postman"
			about={`Collections for the REST client that your team already uses, and an environment of this entity in ${place.mode} mode.`}
		>
			<Await query={files}>
				{(found) => (
					<Stack>
						<SimpleGrid cols={{ base: 1, md: 3 }}>
							{TOOLS.map((tool) => (
								<Card withBorder key={tool.name}>
									<Text fw={600}>{tool.name}</Text>
									<Text size="sm" c="dimmed" mb="sm">
										{tool.about}
									</Text>
									<Stack gap="xs" mt="auto">
										{tool.downloads(found).map((download) => (
											<DownloadButton key={download.label} tool={tool.name} download={download} place={place} />
										))}
									</Stack>
								</Card>
							))}
						</SimpleGrid>
						<Text size="sm" component="div">
							<List size="sm" type="ordered">
								<List.Item>Import the collection and the environment.</List.Item>
								<List.Item>
									Paste the API key into the variable apiKey, from your secret manager. The files contain no key and no
									secret.
								</List.Item>
								<List.Item>
									Run the requests from top to bottom: they create the records that later requests use.
								</List.Item>
							</List>
						</Text>
					</Stack>
				)}
			</Await>
		</DevelopersPage>
	);
}

function DownloadButton({
	tool,
	download: { label, name, files },
	place,
}: {
	readonly tool: string;
	readonly download: Download;
	readonly place: Place;
}) {
	const [first] = files;
	if (first === undefined) return null;
	const file = name.replace("{place}", `${place.entity}.${place.mode}`);
	return (
		<Button
			variant="default"
			justify="flex-start"
			leftSection={<IconDownload size={16} />}
			aria-label={`Download the ${tool} ${label.toLowerCase()}`}
			onClick={() =>
				file.endsWith(".zip")
					? save(file, "application/zip", ...zip(files))
					: save(file, "application/json", first.text)
			}
		>
			{label}
		</Button>
	);
}
