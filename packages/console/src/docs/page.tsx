import { Anchor, Card, SimpleGrid, Text } from "@mantine/core";
import { DevelopersPage } from "../shared/developers.tsx";

const DOCS = "https://docs.arcuserp.com";

/** The published documents that the settings page of the vendor opens in a new tab. */
const LINKS: readonly (readonly [title: string, about: string, path: string])[] = [
	["API Docs", "Start here: what the API can do, and how its documents are organised.", "/"],
	["API Reference", "Every endpoint with its parameters, fields and errors.", "/api-reference"],
	["Authentication", "Keys, scopes, modes and IP allowlists.", "/authentication"],
	["Managing API keys", "Create, narrow, rotate and revoke keys.", "/guides/managing-api-keys"],
	["Webhooks", "Events, signatures, retries and rotation.", "/webhooks"],
	["Error handling", "Codes, and what to do about each.", "/errors"],
	["Rate limits", "Limits by mode and tier, headers, and 429.", "/rate-limits"],
	["Idempotency", "How to repeat a call without doing it twice.", "/idempotency"],
	["Pagination", "Cursors and page sizes.", "/pagination"],
	["Versioning", "The version header, and how changes are announced.", "/versioning"],
];

/** Arcus, Settings › Developers › Docs. */
export function DocsPage() {
	return (
		<DevelopersPage
			title="Docs"
			about="The published documents of the vendor, in a new tab. Everything else on these pages works without a network; these links need one."
		>
			<SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
				{LINKS.map(([title, about, path]) => (
					<Card withBorder key={title}>
						<Anchor href={`${DOCS}${path}`} target="_blank" rel="noreferrer" fw={600}>
							{title}
						</Anchor>
						<Text size="sm" c="dimmed">
							{about}
						</Text>
					</Card>
				))}
			</SimpleGrid>
		</DevelopersPage>
	);
}
