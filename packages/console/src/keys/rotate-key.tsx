import { Button, Group, Stack, Stepper, Text } from "@mantine/core";
import type { Key } from "../control/generated/index.ts";
import { Dialog } from "../shared/dialog.tsx";
import { useKeyActions, useKeys } from "../shared/keys.ts";
import type { Place } from "../shared/place.ts";
import { Problem, told } from "../shared/problem.tsx";
import { Shown } from "../shared/secret.tsx";
import { When } from "../shared/time.tsx";

/** Replaces a key without a gap: a new key with the same scopes, proof that it is used, then the end of the old one. */
export function RotateKey({
	old,
	place,
	now,
	onClose,
}: {
	readonly old: Key;
	readonly place: Place;
	readonly now: number;
	readonly onClose: () => void;
}) {
	const { create, revoke } = useKeyActions(place);
	const keys = useKeys(place).data ?? [];
	const made = create.data;
	const current = keys.find(({ id }) => id === made?.record.id);
	const isUsed = current?.last_used_at != null;
	const step = made === undefined ? 0 : isUsed ? 3 : 1;
	return (
		<Dialog onClose={onClose} title={`Rotate ${old.name}`} size="xl">
			<Stack>
				<Stepper active={step} size="xs" iconSize={28}>
					<Stepper.Step label="Create" description="same scopes" />
					<Stepper.Step label="Deploy" description="update the secret" />
					<Stepper.Step label="Verify" description="it is used" />
					<Stepper.Step label="Revoke" description="the old key" />
				</Stepper>
				{made === undefined ? (
					<Text size="sm">
						Both keys work until you revoke the old one, so nothing stops. The new key gets the same name, mode, scopes,
						allowlist, expiry and owner.
					</Text>
				) : (
					<>
						<Text size="sm">Copy the new key now and deploy it. It is shown only here.</Text>
						<Shown value={made.key} name="the new key" />
						<Text size="sm" role="status">
							New key: last used <When at={current?.last_used_at ?? null} now={now} />. Old key: last used{" "}
							<When at={keys.find(({ id }) => id === old.id)?.last_used_at ?? null} now={now} />.
						</Text>
						<Text size="sm" c="dimmed">
							{isUsed
								? "The new key is in use. When the old one is no longer used, revoke it."
								: "Waiting for the first request with the new key…"}
						</Text>
					</>
				)}
				{create.error && <Problem error={create.error} title="The new key was not created" />}
				{revoke.error && <Problem error={revoke.error} title="The old key was not revoked" />}
				<Group justify="flex-end">
					{made === undefined ? (
						<Button
							loading={create.isPending}
							onClick={() =>
								create.mutate({
									name: old.name,
									mode: old.mode === "live" ? "live" : "test",
									scopes: old.scopes,
									ip_allowlist: old.ip_allowlist,
									tier: old.tier,
									...(old.expires_at !== null && { expires_at: old.expires_at }),
									...(old.owner !== null && { owner: old.owner }),
									...(old.elevated_reason !== null && { elevated_reason: old.elevated_reason }),
								})
							}
						>
							Create the new key
						</Button>
					) : (
						<>
							<Button variant="default" onClick={onClose}>
								Revoke later
							</Button>
							<Button
								color="red"
								loading={revoke.isPending}
								onClick={() =>
									revoke.mutate(old.id, {
										onSuccess: () => {
											told("The old key is revoked.");
											onClose();
										},
									})
								}
							>
								Revoke the old key
							</Button>
						</>
					)}
				</Group>
			</Stack>
		</Dialog>
	);
}
