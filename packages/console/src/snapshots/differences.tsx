import { Badge, Group, Stack, Text } from "@mantine/core";
import { Fragment } from "react";
import type { RecordDifference } from "../control/generated/index.ts";
import { changedFields } from "../shared/changed-fields.ts";

const MAX_CHARACTERS = 200;

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
	const fields = before && after ? changedFields(before, after) : [];
	return (
		<div>
			<Group gap="xs">
				<Badge color={color}>{label}</Badge>
				<Text size="sm" className="mono">
					{id}
				</Text>
			</Group>
			{before && after && (
				<div className="difference">
					{fields.map((field) => (
						<Fragment key={field}>
							<Text span size="xs" fw={600}>
								{field}
							</Text>
							<Text component="del" size="xs" className="mono">
								{short(before[field])}
							</Text>
							<Text component="ins" size="xs" className="mono">
								{short(after[field])}
							</Text>
						</Fragment>
					))}
					{fields.length === 0 && (
						<Text size="xs" c="dimmed">
							a secret
						</Text>
					)}
				</div>
			)}
		</div>
	);
}

function short(value: unknown): string {
	const text = JSON.stringify(value) ?? "not set";
	return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
}
