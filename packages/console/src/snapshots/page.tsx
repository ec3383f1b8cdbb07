import { ActionIcon, Button, Card, Group, Select, Stack, Table, Text, TextInput, Tooltip } from "@mantine/core";
import { modals } from "@mantine/modals";
import { IconRestore, IconTrash } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { all } from "../shared/all.ts";
import { useControl } from "../shared/control.ts";
import { Await, Empty, Page } from "../shared/page.tsx";
import { usePlace } from "../shared/place.ts";
import { failed, Problem, told } from "../shared/problem.tsx";
import { shortTime } from "../shared/time.tsx";
import { Differences } from "./differences.tsx";

const NOW = "";

/** Snapshots: the state of all served APIs, saved under a name, compared and restored. */
export function SnapshotsPage() {
	const { api } = usePlace();
	const control = useControl();
	const queries = useQueryClient();
	const [name, setName] = useState("");
	const [left, setLeft] = useState<string | null>(null);
	const [right, setRight] = useState<string>(NOW);
	const snapshots = useQuery({ queryKey: [api, "snapshots"], queryFn: () => all(control.snapshots.list()) });
	const again = () => queries.invalidateQueries();
	const save = useMutation({
		mutationFn: () => control.snapshots.create({ name: name.trim() }).then((made) => made),
		onSuccess: () => {
			told(`Saved as ${name.trim()}.`);
			setName("");
			return again();
		},
	});
	const restore = useMutation({
		mutationFn: (one: string) => control.snapshots.restore(one).then(() => undefined),
		onSuccess: () => {
			told("Restored.");
			return again();
		},
		onError: failed("The snapshot was not restored"),
	});
	const remove = useMutation({
		mutationFn: (one: string) => control.snapshots.delete(one).then(() => undefined),
		onSuccess: again,
		onError: failed("The snapshot was not deleted"),
	});
	const reset = useMutation({
		mutationFn: () => control.worlds.reset(api).then(() => undefined),
		onSuccess: () => {
			told("The API is empty again.");
			return again();
		},
		onError: failed("The API was not reset"),
	});
	const differences = useQuery({
		queryKey: [api, "snapshots", "compare", left, right],
		enabled: left !== null,
		queryFn: () => control.snapshots.compare(left ?? "", right === NOW ? {} : { with: right }).then((found) => found),
	});
	const confirm = (title: string, text: string, label: string, work: () => void): void =>
		void modals.openConfirmModal({
			title,
			children: <Text size="sm">{text}</Text>,
			labels: { confirm: label, cancel: "Cancel" },
			confirmProps: { color: "red" },
			onConfirm: work,
		});
	return (
		<Page
			title="Snapshots"
			about="A snapshot holds the state of all served APIs: records, keys, clock and counters. It is kept in the state folder."
			actions={
				<Button
					variant="default"
					color="red"
					onClick={() =>
						confirm(
							"Empty this API?",
							"Every record, key, webhook and log of this API is deleted. Save a snapshot first to be able to return.",
							"Empty it",
							() => reset.mutate(),
						)
					}
				>
					Reset this API
				</Button>
			}
		>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					save.mutate();
				}}
			>
				<Group align="flex-end">
					<TextInput
						label="Save the present state as"
						placeholder="before the import"
						value={name}
						onChange={(event) => setName(event.currentTarget.value)}
						maxLength={80}
					/>
					<Button type="submit" disabled={name.trim() === ""} loading={save.isPending}>
						Save
					</Button>
				</Group>
			</form>
			{save.error && <Problem error={save.error} title="The snapshot was not saved" />}
			<Await query={snapshots}>
				{(found) =>
					found.length === 0 ? (
						<Empty title="No snapshot yet">Save one before you try something, and return to it afterwards.</Empty>
					) : (
						<Stack>
							<Table verticalSpacing={5} aria-label="Snapshots">
								<Table.Tbody>
									{found.map((one) => (
										<Table.Tr key={one.name}>
											<Table.Td fw={600}>{one.name}</Table.Td>
											<Table.Td>{shortTime(one.saved_at)}</Table.Td>
											<Table.Td>{(one.bytes / 1024).toFixed(0)} KiB</Table.Td>
											<Table.Td>
												<Group gap={4} justify="flex-end">
													<Button size="compact-xs" variant="subtle" onClick={() => setLeft(one.name)}>
														Compare
													</Button>
													<Tooltip label="Restore">
														<ActionIcon
															variant="subtle"
															aria-label={`Restore ${one.name}`}
															onClick={() =>
																confirm(
																	`Restore ${one.name}?`,
																	"The present state of every served API is replaced.",
																	"Restore",
																	() => restore.mutate(one.name),
																)
															}
														>
															<IconRestore size={16} />
														</ActionIcon>
													</Tooltip>
													<Tooltip label="Delete">
														<ActionIcon
															variant="subtle"
															color="red"
															aria-label={`Delete ${one.name}`}
															onClick={() =>
																confirm(`Delete ${one.name}?`, "This cannot be undone.", "Delete", () =>
																	remove.mutate(one.name),
																)
															}
														>
															<IconTrash size={16} />
														</ActionIcon>
													</Tooltip>
												</Group>
											</Table.Td>
										</Table.Tr>
									))}
								</Table.Tbody>
							</Table>
							{left !== null && (
								<Card withBorder>
									<Group align="flex-end" mb="sm">
										<Text size="sm" fw={600}>
											From {left} to
										</Text>
										<Select
											size="xs"
											aria-label="Compare with"
											value={right}
											allowDeselect={false}
											onChange={(value) => setRight(value ?? NOW)}
											data={[
												{ value: NOW, label: "the present state" },
												...found
													.filter((one) => one.name !== left)
													.map((one) => ({ value: one.name, label: one.name })),
											]}
										/>
									</Group>
									<Await query={differences}>
										{({ data, truncated }) => <Differences data={data} isCut={truncated} />}
									</Await>
								</Card>
							)}
						</Stack>
					)
				}
			</Await>
		</Page>
	);
}
