import { Anchor, Card, SimpleGrid, Text } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { DevelopersPage } from "../shared/developers.tsx";
import { addressOf, usePlace } from "../shared/place.ts";

const DOCS = "https://docs.arcuserp.com";

/** The published documents that the settings page of the vendor opens in a new tab. The addresses are the documented ones. */
const LINKS: readonly (readonly [title: string, about: string, path: string])[] = [
	["API Docs", "Start here: the first request, step by step.", "/quickstart"],
	["API Reference", "Every page of the docs and the reference, as an index.", "/llms.txt"],
	["Authentication", "Keys, scopes, modes and IP allowlists.", "/authentication"],
	["Managing API keys", "Create, narrow, rotate and revoke keys.", "/guides/managing-api-keys"],
	["Webhooks", "Events, the envelope and signatures.", "/concepts/webhooks"],
	["First webhook", "Register an endpoint and verify a delivery.", "/guides/first-webhook"],
	["Error handling", "Codes, and what to do about each.", "/concepts/errors"],
	["Rate limits", "Limits by mode and tier, headers, and 429.", "/concepts/rate-limits"],
	["Idempotency", "How to repeat a call without doing it twice.", "/concepts/idempotency"],
	["Pagination", "Cursors and page sizes.", "/concepts/pagination"],
	["Versioning", "The version header, and how changes are announced.", "/concepts/versioning"],
	["Developers settings", "The screen that this page belongs to.", "/support/settings/developers"],
];

/** Arcus, Settings › Developers › Docs. */
export function DocsPage() {
	const place = usePlace();
	return (
		<DevelopersPage
			title="Docs"
			about="The published documents of the vendor. Each link opens in a new tab. The page itself works offline; the links need a network."
		>
			<SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
				{LINKS.map(([title, about, path]) => (
					<Card withBorder key={title}>
						<Anchor href={`${DOCS}${path}`} target="_blank" rel="noreferrer" fw={600}>
							{title} <IconExternalLink size={14} aria-hidden />
						</Anchor>
						<Text size="sm" c="dimmed">
							{about}
						</Text>
					</Card>
				))}
				<Card withBorder>
					<Anchor component={Link} to={addressOf(place, "developers/sdks")} target="_blank" fw={600}>
						SDKs
					</Anchor>
					<Text size="sm" c="dimmed">
						Packages, install lines, versions and their documentation.
					</Text>
				</Card>
			</SimpleGrid>
		</DevelopersPage>
	);
}
