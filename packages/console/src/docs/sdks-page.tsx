import { Anchor, Badge, Card, Code, Group, SimpleGrid, Text } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { DevelopersPage } from "../shared/developers.tsx";
import { addressOf, usePlace } from "../shared/place.ts";
import { Copy } from "../shared/secret.tsx";

interface Sdk {
	readonly language: string;
	readonly install: string;
	readonly notes: string;
	/** Where its documentation is. */
	readonly folder: string;
}

const SOURCE = "https://github.com/countersign/countersign/tree/main";
/** The version of all packages, which are released together. The build of the pages fills it in. */
declare const COUNTERSIGN_VERSION: string;
const VERSION = COUNTERSIGN_VERSION;

const AVAILABLE: readonly Sdk[] = [
	{
		language: "TypeScript and JavaScript",
		install: `npm install @countersign/sdk@${VERSION}`,
		notes:
			"Node.js 20 and newer, Bun, Deno, Workers and browsers. Typed from the document, with retries, idempotency keys and rate limits.",
		folder: "sdk",
	},
	{
		language: "Webhooks in TypeScript",
		install: `npm install @countersign/webhooks@${VERSION}`,
		notes: "Verification, receivers for every framework, an inbox, and rotation without a gap.",
		folder: "webhooks",
	},
	{
		language: "Tests in TypeScript",
		install: `npm install --save-dev @countersign/mock@${VERSION}`,
		notes: "The mock behind this page, in your tests: over HTTP or through MSW.",
		folder: "mock",
	},
];
const OTHERS = ["Python", "PHP", "Ruby", "Go", "Java", ".NET"];

/** Arcus, Settings › Developers › SDKs. */
export function SdksPage() {
	const place = usePlace();
	return (
		<DevelopersPage
			title="SDKs"
			about={
				<>
					Which SDKs are available now, how to install them, and which languages have none yet. Each package contains
					its guides; the links open its documentation in a new tab. What the API itself does is on the{" "}
					<Anchor underline="always" component={Link} to={addressOf(place, "developers/docs")} size="sm">
						Docs
					</Anchor>{" "}
					page.
				</>
			}
		>
			<SimpleGrid cols={{ base: 1, md: 3 }}>
				{AVAILABLE.map(({ language, install, notes, folder }) => (
					<Card withBorder key={language}>
						<Group justify="space-between" mb={6}>
							<Text fw={600}>{language}</Text>
							<Badge color="teal">available · {VERSION}</Badge>
						</Group>
						<Group gap={4} wrap="nowrap" mb={6}>
							<Code className="grow">{install}</Code>
							<Copy value={install} label={`Copy the install line of ${language}`} />
						</Group>
						<Text size="sm" c="dimmed">
							{notes}
						</Text>
						<Anchor
							href={`${SOURCE}/packages/${folder}#readme`}
							target="_blank"
							rel="noreferrer"
							size="sm"
							underline="always"
							aria-label={`Documentation of ${language}`}
						>
							Documentation <IconExternalLink size={14} aria-hidden />
						</Anchor>
					</Card>
				))}
				{OTHERS.map((language) => (
					<Card withBorder key={language}>
						<Group justify="space-between" mb={6}>
							<Text fw={600}>{language}</Text>
							<Badge color="gray">not yet</Badge>
						</Group>
						<Text size="sm" c="dimmed">
							Generate a client from the OpenAPI document in @countersign/openapi, or call the API with any HTTP client.
						</Text>
					</Card>
				))}
			</SimpleGrid>
		</DevelopersPage>
	);
}
