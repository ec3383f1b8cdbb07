import { Button, Group, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Key } from "../control/generated/index.ts";
import { Dialog } from "../shared/dialog.tsx";
import { endOfDay, expiryProblem } from "../shared/expiry.ts";
import { useKeyActions } from "../shared/keys.ts";
import type { Place } from "../shared/place.ts";
import { Problem, told } from "../shared/problem.tsx";
import { addressesOf, allowlistProblem } from "./data.ts";

/** Changes what a key is called, who owns it, when it expires and where it may be used from. The key itself stays the same. */
export function EditKey({
	record,
	place,
	now,
	onClose,
}: {
	readonly record: Key;
	readonly place: Place;
	readonly now: number;
	readonly onClose: () => void;
}) {
	const { update } = useKeyActions(place);
	const [name, setName] = useState(record.name);
	const [owner, setOwner] = useState(record.owner ?? "");
	const [addresses, setAddresses] = useState(record.ip_allowlist.join("\n"));
	const before = record.expires_at?.slice(0, 10) ?? "";
	const [date, setDate] = useState(before);
	// A key that has expired may keep its date.
	const late = date === before ? undefined : expiryProblem(date, now);
	const wrong = allowlistProblem(addresses);
	return (
		<Dialog onClose={onClose} title={`Edit ${record.name}`} size="lg">
			<form
				onSubmit={(event) => {
					event.preventDefault();
					if (wrong !== undefined || late !== undefined || name.trim() === "") return;
					update.mutate(
						{
							id: record.id,
							name: name.trim(),
							owner: owner.trim() === "" ? null : owner.trim(),
							ip_allowlist: addressesOf(addresses),
							...(date !== before && { expires_at: date === "" ? null : endOfDay(date) }),
						},
						{
							onSuccess: () => {
								told(`${name.trim()} is changed. The change applies from the next request.`);
								onClose();
							},
						},
					);
				}}
			>
				<Stack>
					<TextInput
						label="Name"
						value={name}
						onChange={(event) => setName(event.currentTarget.value)}
						required
						maxLength={255}
						data-autofocus
					/>
					<TextInput
						label="Owner"
						value={owner}
						onChange={(event) => setOwner(event.currentTarget.value)}
						maxLength={255}
					/>
					<TextInput
						type="date"
						label="Expires at the end of (UTC)"
						description="Leave it empty for a key that never expires."
						value={date}
						onChange={(event) => setDate(event.currentTarget.value)}
						error={late}
					/>
					<Textarea
						label="IP allowlist"
						description="Addresses or CIDR ranges, one per line. Requests from other addresses get 403 ip_not_allowlisted."
						autosize
						minRows={2}
						value={addresses}
						onChange={(event) => setAddresses(event.currentTarget.value)}
						error={wrong}
					/>
					{update.error !== null && <Problem error={update.error} title="The key was not changed" />}
					<Group justify="space-between">
						<Text size="sm" c="dimmed">
							To change scopes, narrow the key in the list or create a new one.
						</Text>
						<Button
							type="submit"
							loading={update.isPending}
							disabled={wrong !== undefined || late !== undefined || name.trim() === ""}
						>
							Save
						</Button>
					</Group>
				</Stack>
			</form>
		</Dialog>
	);
}
