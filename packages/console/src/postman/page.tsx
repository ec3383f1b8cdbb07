import { Badge, Button, Card, Group, SimpleGrid, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../shared/apis.ts";
import { DevelopersPage } from "../shared/developers.tsx";
import { Await } from "../shared/page.tsx";
import { type Place, usePlace } from "../shared/place.ts";
import { save } from "../shared/save.ts";

/** A file of a collection, as countersign dev serves it. */
interface CollectionFile {
	readonly path: string;
	readonly text: string;
}

const TOOLS = [
	{ name: "Postman", folder: "postman" },
	{ name: "Bruno", folder: "bruno" },
	{ name: "Insomnia", folder: "insomnia" },
];

async function filesOf({ api, entity, mode }: Place, baseUrl: string): Promise<readonly CollectionFile[]> {
	const query = new URLSearchParams({ entity, mode, base_url: baseUrl });
	const response = await fetch(`/collections/${api}.json?${query}`);
	if (!response.ok) throw new Error(`The collections could not be written (status ${response.status}).`);
	return (await response.json()) as CollectionFile[];
}

/** Arcus, Settings › Developers › Postman. */
export function PostmanPage() {
	const place = usePlace();
	const baseUrl = useApi(place.api)?.url;
	const files = useQuery({
		queryKey: [place.api, "collections", place.entity, place.mode, baseUrl],
		enabled: baseUrl !== undefined,
		staleTime: Number.POSITIVE_INFINITY,
		queryFn: () => filesOf(place, baseUrl ?? ""),
	});
	return (
		<DevelopersPage
			title="Postman"
			about="Collections and an environment of this entity, for the tool that your team already uses. They contain no key: paste it separately, from a secure source."
		>
			<Await query={files}>
				{(found) => (
					<SimpleGrid cols={{ base: 1, md: 3 }}>
						{TOOLS.map(({ name, folder }) => (
							<Tool
								key={folder}
								name={name}
								files={found.filter(({ path }) => path.startsWith(folder))}
								place={place}
							/>
						))}
					</SimpleGrid>
				)}
			</Await>
		</DevelopersPage>
	);
}

function Tool({
	name,
	files,
	place,
}: {
	readonly name: string;
	readonly files: readonly CollectionFile[];
	readonly place: Place;
}) {
	const [first] = files;
	return (
		<Card withBorder>
			<Group justify="space-between" mb="xs">
				<Text fw={600}>{name}</Text>
				<Badge color="gray">{files.length} files</Badge>
			</Group>
			<Group gap="xs">
				{files.length <= 6 ? (
					files.map(({ path, text }) => (
						<Button
							key={path}
							size="xs"
							variant="default"
							leftSection={<IconDownload size={14} />}
							onClick={() => save(path.split("/").pop() ?? path, "application/json", text)}
						>
							{path.split("/").pop()}
						</Button>
					))
				) : (
					<Text size="sm" c="dimmed">
						{name} keeps a folder of {files.length} files. Write it with{" "}
						<code>{`npx countersign collections ${place.api} --entity ${place.entity} --mode ${place.mode} --out .`}</code>
					</Text>
				)}
			</Group>
			{first === undefined && (
				<Text size="sm" c="dimmed">
					There is no collection for this tool.
				</Text>
			)}
		</Card>
	);
}
