import { Alert, Anchor, Button, Code, Group, JsonInput, SimpleGrid, Stack, Table, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Record as StoredRecord } from "../control/generated/index.ts";
import { useAction } from "../shared/action.ts";
import { changedFields } from "../shared/changed-fields.ts";
import { useControl } from "../shared/control.ts";
import { objectOf } from "../shared/json-object.ts";
import { Await, Page } from "../shared/page.tsx";
import { addressOf, usePlace } from "../shared/place.ts";
import { Problem, told } from "../shared/problem.tsx";
import { linksOf, settled } from "./links.ts";

/** A record: its JSON to read and edit, the records it names, and the requests that changed it. */
export function RecordPage() {
	const place = usePlace();
	const control = useControl();
	const { collection = "", record: id = "" } = useParams({ strict: false }) as Record<string, string | undefined>;
	const key = [place.api, "records", place.entity, place.mode, collection, "record", id];
	const record = useQuery({
		queryKey: key,
		queryFn: () =>
			control.records.retrieve(place.api, place.entity, place.mode, collection, id).then((found) => found.record),
		placeholderData: undefined as never,
	});
	return (
		<Page
			title={id}
			about={
				<Anchor component={Link} to={addressOf(place, `records/${collection}`)} size="sm">
					{collection}
				</Anchor>
			}
			actions={
				<Button
					component={Link}
					to={`${addressOf(place, "threads")}?record=${encodeURIComponent(id)}`}
					variant="default"
				>
					What changed it
				</Button>
			}
		>
			<Await query={record}>
				{(found) => <Editor key={`${collection} ${id}`} record={found} collection={collection} id={id} />}
			</Await>
		</Page>
	);
}

function Editor({
	record,
	collection,
	id,
}: {
	readonly record: StoredRecord;
	readonly collection: string;
	readonly id: string;
}) {
	const place = usePlace();
	const control = useControl();
	const queries = useQueryClient();
	const [base, setBase] = useState(record);
	const [text, setText] = useState(() => textOf(record));
	const load = (): void => {
		setBase(record);
		setText(textOf(record));
	};
	// What happens elsewhere is shown at once, unless the user is editing.
	const isStale = textOf(record) !== textOf(base);
	if (isStale && text === textOf(base)) load();
	const { data: collections = [] } = useQuery({
		queryKey: [place.api, "records", place.entity, place.mode],
		queryFn: () => control.records.collections(place.api, place.entity, place.mode).then(({ data }) => data),
	});
	const { value: edited, problem } = objectOf(text);
	const changed = edited ? changedFields(base, edited) : [];
	const update = useAction({
		run: (set: Readonly<Record<string, unknown>>) =>
			control.records.update(place.api, place.entity, place.mode, collection, id, { set }).then((found) => found),
		done: ({ record: saved }) => {
			setBase(saved);
			setText(textOf(saved));
			told("The record is changed.");
			return queries.invalidateQueries({ queryKey: [place.api, "records"] });
		},
	});
	const guessed = linksOf(
		record,
		collections.map(({ name }) => name),
		collection,
	);
	const { data: links = guessed } = useQuery({
		queryKey: [place.api, "records", place.entity, place.mode, collection, "links of", id, guessed],
		enabled: guessed.some(({ others }) => others !== undefined),
		queryFn: () =>
			settled(guessed, (where, other) =>
				control.records.retrieve(place.api, place.entity, place.mode, where, other).then(
					() => true,
					() => false,
				),
			),
	});
	return (
		<SimpleGrid cols={{ base: 1, lg: 2 }}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					update.mutate(Object.fromEntries(changed.map((name) => [name, edited?.[name] ?? null])));
				}}
			>
				<Stack gap="sm">
					<JsonInput
						label="Record"
						value={text}
						onChange={setText}
						autosize
						minRows={10}
						maxRows={30}
						classNames={{ input: "mono" }}
						error={problem}
					/>
					{isStale && text !== textOf(base) && (
						<Alert color="orange" title="The record has changed meanwhile">
							Saving sets only the fields that you changed.{" "}
							<Anchor component="button" type="button" size="sm" onClick={load}>
								Discard your changes and load it
							</Anchor>
						</Alert>
					)}
					{update.error && <Problem error={update.error} title="The record was not changed" />}
					<Group justify="space-between">
						<Text size="sm" c="dimmed" role="status">
							{changed.length === 0 ? "Nothing is changed." : `Changes ${changed.join(", ")}.`}
						</Text>
						<Button type="submit" disabled={edited === undefined || changed.length === 0} loading={update.isPending}>
							Save
						</Button>
					</Group>
					<Text size="xs" c="dimmed">
						An edit emits no event, and no rule of the API checks it. A field keeps its type, and what the document does
						not allow is refused. Secrets are masked and stay as they are.
					</Text>
				</Stack>
			</form>
			<div>
				<Text size="sm" fw={600} mb={4}>
					Links
				</Text>
				{links.length === 0 ? (
					<Text size="sm" c="dimmed">
						No field names another record.
					</Text>
				) : (
					<Table verticalSpacing={4} aria-label="Links">
						<Table.Tbody>
							{links.map(({ field, id: other, collection: where }) => (
								<Table.Tr key={field}>
									<Table.Td>
										<Code>{field}</Code>
									</Table.Td>
									<Table.Td className="mono">
										<Link to={addressOf(place, `records/${where}/${encodeURIComponent(other)}`)}>
											{where} {other}
										</Link>
									</Table.Td>
								</Table.Tr>
							))}
						</Table.Tbody>
					</Table>
				)}
			</div>
		</SimpleGrid>
	);
}

const textOf = (record: StoredRecord): string => JSON.stringify(record, null, 2);
