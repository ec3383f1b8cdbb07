import { Code, Group, Text } from "@mantine/core";
import { useApi } from "../shared/apis.ts";
import type { Place } from "../shared/place.ts";
import { Copy } from "../shared/secret.tsx";

/** What an integration needs besides its key: the entity and the base URL. */
export function QuickReference({ place }: { readonly place: Place }) {
	const url = useApi(place.api)?.url ?? "";
	return (
		<Group gap="lg" aria-label="Quick reference" role="group">
			<Fact name="Entity" value={place.entity} />
			<Fact name="Base URL" value={url} />
		</Group>
	);
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
	<Group gap={6} wrap="nowrap" maw="100%">
		<Text size="xs" c="dimmed" style={{ flexShrink: 0 }}>
			{name}
		</Text>
		<Code className="grow">{value}</Code>
		<Copy value={value} label={`Copy the ${name}`} />
	</Group>
);
