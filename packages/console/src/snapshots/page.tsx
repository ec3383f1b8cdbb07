import { Button, Card, Group, Select, Stack, Table, Text, TextInput } from "@mantine/core";
import { IconRestore, IconTrash } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useAction } from "../shared/action.ts";
import { all } from "../shared/all.ts";
import { Confirm } from "../shared/confirm.tsx";
import { useControl } from "../shared/control.ts";
import { IconButton } from "../shared/icon-button.tsx";
import { useOpened } from "../shared/opened.ts";
import { Await, Empty, Page } from "../shared/page.tsx";
import { usePlace } from "../shared/place.ts";
import { Problem, told } from "../shared/problem.tsx";
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
	const save = useAction({
		run: (given: string) => control.snapshots.create({ name: given }).then((made) => made),
		done: () => {
			told(`Saved as ${name.trim()}.`);
			setName("");
			return again();
		},
	});
	const restore = useAction({
		run: (one: string) => control.snapshots.restore(one).then(() => undefined),
		done: () => {
			told("Restored.");
			return again();
		},
	});
	const remove = useAction({
		run: (one: string) => control.snapshots.delete(one).then(() => undefined),
		isGone: true,
		done: again,
	});
	const reset = useAction({
		run: () => control.worlds.reset(api).then(() => undefined),
		done: () => {
			told("The API is empty again.");
			return again();
		},
	});
	const differences = useQuery({
		queryKey: [api, "snapshots", "compare", left, right],
		enabled: left !== null,
		queryFn: () => control.snapshots.compare(left ?? "", right === NOW ? {} : { with: right }).then((found) => found),
	});
	const [isResetting, setResetting] = useOpened("reset");
	return (
		<Page
			title="Snapshots"
			about="A snapshot holds the state of all served APIs: records, keys, clock and counters. It is kept in the state folder."
			actions={
				<Confirm
					title="Empty this API?"
					text="Every record, key, webhook and log of this API is deleted. Save a snapshot first to be able to return."
					confirm="Empty it"
					run={() => reset.mutateAsync()}
					isOpen={isResetting}
					onClose={() => setResetting(false)}
				>
					{(open) => (
						<Button variant="default" color="red" onClick={open}>
							Reset this API
						</Button>
					)}
				</Confirm>
			}
		>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					save.mutate(name.trim());
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
													<Confirm
														title={`Restore ${one.name}?`}
														text="The present state of every served API is replaced."
														confirm="Restore"
														run={() => restore.mutateAsync(one.name)}
													>
														{(open) => (
															<IconButton
																verb="Restore"
																of={one.name}
																icon={<IconRestore size={16} />}
																onClick={open}
															/>
														)}
													</Confirm>
													<Confirm
														title={`Delete ${one.name}?`}
														text="This cannot be undone."
														confirm="Delete"
														run={() => remove.mutateAsync(one.name)}
													>
														{(open) => (
															<IconButton
																verb="Delete"
																of={one.name}
																color="red"
																icon={<IconTrash size={16} />}
																onClick={open}
															/>
														)}
													</Confirm>
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
