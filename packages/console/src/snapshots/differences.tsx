import { Badge, Group, Stack, Text } from "@mantine/core";
import type { RecordDifference } from "../control/generated/index.ts";
import { FieldChanges } from "../shared/field-changes.tsx";

/** What differs between two states, by collection and record. */
export function Differences({ data, isCut }: { readonly data: readonly RecordDifference[]; readonly isCut: boolean }) {
	if (data.length === 0) return <Text size="sm">No record differs.</Text>;
	const groups = new Map<string, RecordDifference[]>();
	for (const one of data) {
		const name = `${one.api} › ${one.collection}`;
		groups.set(name, [...(groups.get(name) ?? []), one]);
	}
	return (
		<Stack gap="lg" role="region" aria-label="Differences">
			{[...groups].map(([name, found]) => (
				<Stack gap={6} key={name}>
					<Text fw={600} size="sm">
						{name} <Badge color="gray">{found.length}</Badge>
					</Text>
					{found.map((one) => (
						<Difference key={`${one.entity_id} ${one.mode} ${one.id}`} difference={one} />
					))}
				</Stack>
			))}
			{isCut && (
				<Text size="xs" c="dimmed">
					More records differ than are shown.
				</Text>
			)}
		</Stack>
	);
}

function Difference({ difference: { id, before, after } }: { readonly difference: RecordDifference }) {
	const [color, label] = before === null ? ["teal", "new"] : after === null ? ["red", "deleted"] : ["ink", "changed"];
	return (
		<div>
			<Group gap="xs">
				<Badge color={color}>{label}</Badge>
				<Text size="sm" className="mono">
					{id}
				</Text>
			</Group>
			{before && after && (
				<FieldChanges
					before={before}
					after={after}
					ifNone={
						<Text size="xs" c="dimmed">
							a secret
						</Text>
					}
				/>
			)}
		</div>
	);
}
