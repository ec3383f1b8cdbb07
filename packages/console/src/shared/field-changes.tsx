import { Text } from "@mantine/core";
import { Fragment, type ReactNode } from "react";
import { changedFields } from "./changed-fields.ts";

const MAX_CHARACTERS = 200;

type Row = Readonly<Record<string, unknown>>;

/** The fields that differ between two records, each with its old and its new value. */
export function FieldChanges({
	before,
	after,
	ifNone,
}: {
	readonly before: Row;
	readonly after: Row;
	/** What is shown if no field differs. */
	readonly ifNone?: ReactNode;
}) {
	const fields = changedFields(before, after);
	return (
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
			{fields.length === 0 && ifNone}
		</div>
	);
}

function short(value: unknown): string {
	const text = JSON.stringify(value) ?? "not set";
	return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
}
