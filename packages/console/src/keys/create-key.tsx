import { Alert, Button, Group, SegmentedControl, SimpleGrid, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useFacts } from "../facts/use-facts.ts";
import { Dialog } from "../shared/dialog.tsx";
import { endOfDay, expiryProblem } from "../shared/expiry.ts";
import { useKeyActions } from "../shared/keys.ts";
import type { Place } from "../shared/place.ts";
import { Problem } from "../shared/problem.tsx";
import { Shown } from "../shared/secret.tsx";
import { ShownOnce } from "../shared/shown-once.tsx";
import { addressesOf, allowlistProblem, isElevated } from "./data.ts";
import { type ScopeChoice, ScopeFields, scopeProblem, startChoice } from "./scope-choice.tsx";

const DAY_MS = 86_400_000;
const EXPIRIES = [
	{ value: "", label: "Never" },
	{ value: "7", label: "7 days" },
	{ value: "30", label: "30 days" },
	{ value: "90", label: "90 days" },
	{ value: "date", label: "Date" },
];

/** The form that creates a key and shows it once. */
export function CreateKey({
	place,
	now,
	mayElevate,
	onClose,
}: {
	readonly place: Place;
	readonly now: number;
	readonly mayElevate: boolean;
	/** @param mode of the key that was created, if one was */
	readonly onClose: (mode?: string) => void;
}) {
	const facts = useFacts(place.api);
	const { create } = useKeyActions(place);
	const [name, setName] = useState("");
	const [owner, setOwner] = useState("");
	const [mode, setMode] = useState<string>(place.mode);
	const [expiry, setExpiry] = useState("");
	const [date, setDate] = useState("");
	const [addresses, setAddresses] = useState("");
	const [chosen, setChoice] = useState<ScopeChoice>();
	// The scopes can arrive after the form has opened.
	const choice = chosen ?? startChoice(Object.keys(facts.scopes));
	const ranges = addressesOf(addresses);
	const wrong = allowlistProblem(addresses);
	const problem =
		(name.trim() === "" ? "Name the key after the job or system that will use it." : undefined) ??
		scopeProblem(choice) ??
		wrong ??
		(expiry === "date" && date === "" ? "Choose the date." : undefined) ??
		(expiry === "date" ? expiryProblem(date, now) : undefined);
	const made = create.data;
	if (made)
		return (
			<ShownOnce title="Copy the key now" close="I have stored it" onClose={() => onClose(made.record.mode)}>
				<Text size="sm">
					This is the only time that the key is shown. Store it in a secret manager. If it is lost, create a replacement
					key, update the integration, and revoke the old key.
				</Text>
				<Shown value={made.key} name="the key" />
				<Text size="sm" c="dimmed">
					{made.record.name}, {made.record.mode} mode, {made.record.scopes.length} scopes
				</Text>
			</ShownOnce>
		);
	const expiresAt = (): string | undefined => {
		if (expiry === "") return undefined;
		return expiry === "date" ? endOfDay(date) : new Date(now + Number(expiry) * DAY_MS).toISOString();
	};
	return (
		<Dialog onClose={() => onClose()} title="Create API key" size="xl">
			<form
				onSubmit={(event) => {
					event.preventDefault();
					if (problem !== undefined) return;
					const expires_at = expiresAt();
					create.mutate({
						name: name.trim(),
						mode: mode === "live" ? "live" : "test",
						scopes: choice.scopes,
						...(ranges.length > 0 && { ip_allowlist: ranges }),
						...(expires_at !== undefined && { expires_at }),
						...(owner.trim() !== "" && { owner: owner.trim() }),
						...(choice.scopes.some(isElevated) && { elevated_reason: choice.reason.trim() }),
					});
				}}
			>
				<Stack gap="md">
					<Text size="sm" c="dimmed">
						The key works only for the entity {place.entity}. Set an expiration date for a temporary migration, test, or
						vendor project.
					</Text>
					<SimpleGrid cols={{ base: 1, sm: 2 }}>
						<TextInput
							label="Name"
							placeholder="WMS integration - production"
							description="The job or system that will use it. One key per job."
							value={name}
							onChange={(event) => setName(event.currentTarget.value)}
							required
							maxLength={255}
							data-autofocus
						/>
						<TextInput
							label="Owner"
							placeholder="ana@example.com"
							description="Who is responsible for it."
							value={owner}
							onChange={(event) => setOwner(event.currentTarget.value)}
							maxLength={255}
						/>
					</SimpleGrid>
					<Group align="flex-start" gap="md">
						<Stack gap={4}>
							<Text size="sm" fw={500} id="mode-of-key">
								Mode
							</Text>
							<SegmentedControl
								className="choices"
								size="xs"
								aria-labelledby="mode-of-key"
								data={[
									{ value: "test", label: "Test (sandbox data)" },
									{ value: "live", label: "Live (real data)" },
								]}
								value={mode}
								onChange={setMode}
							/>
						</Stack>
						<Stack gap={4}>
							<Text size="sm" fw={500} id="expiry-of-key">
								Expires
							</Text>
							<SegmentedControl
								className="choices"
								size="xs"
								aria-labelledby="expiry-of-key"
								data={EXPIRIES}
								value={expiry}
								onChange={setExpiry}
							/>
							{expiry === "date" && (
								<TextInput
									type="date"
									aria-label="Date of expiry"
									value={date}
									onChange={(event) => setDate(event.currentTarget.value)}
									error={expiryProblem(date, now)}
								/>
							)}
						</Stack>
					</Group>
					{mode === "live" && (
						<Alert color="orange" title="A live key reads and changes real data">
							Issue it only after the endpoint, webhook destination, permission scope and monitoring are known from Test
							mode.
						</Alert>
					)}
					<ScopeFields choice={choice} facts={facts} onChange={setChoice} mayElevate={mayElevate} />
					<Textarea
						label="IP allowlist"
						description="For callers with stable outbound addresses: IP addresses or CIDR ranges, one per line. Leave it empty for callers with dynamic addresses."
						placeholder={"203.0.113.7\n2001:db8::/32"}
						autosize
						minRows={2}
						value={addresses}
						onChange={(event) => setAddresses(event.currentTarget.value)}
						error={wrong}
					/>
					{create.error && <Problem error={create.error} title="The key was not created" />}
					<Group justify="space-between">
						<Text size="sm" c="dimmed" role="status">
							{problem}
						</Text>
						<Button type="submit" loading={create.isPending} disabled={problem !== undefined}>
							Create
						</Button>
					</Group>
				</Stack>
			</form>
		</Dialog>
	);
}
