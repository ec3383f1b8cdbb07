import { Alert, Checkbox, Fieldset, Radio, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import type { ApiFacts } from "../facts/api-facts.ts";
import { isElevated, type Preset, scopesOfPreset } from "./data.ts";

/** What a new key may do, as the form holds it. */
export interface ScopeChoice {
	readonly preset: Preset;
	readonly scopes: readonly string[];
	/** Whether the elevated scopes were confirmed. */
	readonly isConfirmed: boolean;
	readonly reason: string;
}

export const startChoice = (known: readonly string[]): ScopeChoice => ({
	preset: "read",
	scopes: scopesOfPreset("read", known, []),
	isConfirmed: false,
	reason: "",
});

/** What keeps the form from being sent, or undefined. */
export function scopeProblem({ scopes, isConfirmed, reason }: ScopeChoice): string | undefined {
	if (scopes.length === 0) return "Choose at least one scope.";
	if (!scopes.some(isElevated)) return undefined;
	if (!isConfirmed) return "Confirm the elevated scopes.";
	return reason.trim() === "" ? "Say why the job needs elevated scopes." : undefined;
}

/** Presets, recommended sets, single scopes, and the confirmation of elevated ones. */
export function ScopeFields({
	choice,
	facts,
	onChange,
	mayElevate,
}: {
	readonly choice: ScopeChoice;
	readonly facts: ApiFacts;
	readonly onChange: (choice: ScopeChoice) => void;
	/** Whether the viewer's role may grant elevated scopes. */
	readonly mayElevate: boolean;
}) {
	const known = Object.keys(facts.scopes);
	const ordinary = known.filter((scope) => !isElevated(scope));
	const elevated = known.filter(isElevated);
	const pick = (preset: Preset): void =>
		onChange({
			...choice,
			preset,
			scopes: preset === "custom" ? choice.scopes : scopesOfPreset(preset, known, facts.scopeSets),
		});
	const toggle = (scope: string, isOn: boolean): void =>
		onChange({
			...choice,
			preset: isElevated(scope) ? choice.preset : "custom",
			scopes: known.filter((one) => (one === scope ? isOn : choice.scopes.includes(one))),
		});
	const set = choice.preset.startsWith("set ") ? facts.scopeSets[Number(choice.preset.slice(4))] : undefined;
	return (
		<Stack gap="sm">
			<Radio.Group
				label="Access"
				description="Choose the least access that works."
				value={choice.preset}
				onChange={(value) => pick(value as Preset)}
			>
				<SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs" spacing={6}>
					<Radio value="read" label="Read-only" />
					<Radio value="full" label="Full access" />
					{facts.scopeSets.map(({ name }, index) => (
						<Radio key={name} value={`set ${index}`} label={`Recommended: ${name}`} />
					))}
					<Radio value="custom" label="Custom scopes" />
				</SimpleGrid>
			</Radio.Group>
			{set?.advice && <Alert color="blue">{set.advice}</Alert>}
			<Fieldset legend={`Scopes (${choice.scopes.length} of ${known.length})`}>
				<SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing={6} className="scopes">
					{ordinary.map((scope) => (
						<Checkbox
							key={scope}
							size="xs"
							label={<span title={facts.scopes[scope]}>{scope}</span>}
							checked={choice.scopes.includes(scope)}
							onChange={(event) => toggle(scope, event.currentTarget.checked)}
						/>
					))}
				</SimpleGrid>
			</Fieldset>
			{elevated.length > 0 && (
				<Fieldset legend="Elevated scopes">
					<Text size="xs" c="dimmed" mb="xs">
						{mayElevate
							? "They go beyond reading and writing. Add one only when the owner of the integration can explain why it is required."
							: "Your role cannot grant these. Choose a narrower preset, or ask an owner to review permissions."}
					</Text>
					<SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing={6}>
						{elevated.map((scope) => (
							<Checkbox
								key={scope}
								size="xs"
								color="orange"
								disabled={!mayElevate}
								label={<span title={facts.scopes[scope]}>{scope}</span>}
								checked={choice.scopes.includes(scope)}
								onChange={(event) => toggle(scope, event.currentTarget.checked)}
							/>
						))}
					</SimpleGrid>
					{choice.scopes.some(isElevated) && (
						<Stack gap="xs" mt="sm">
							<TextInput
								label="Why the job needs them"
								value={choice.reason}
								onChange={(event) => onChange({ ...choice, reason: event.currentTarget.value })}
								required
							/>
							<Checkbox
								label="I confirm that this key may use elevated scopes"
								checked={choice.isConfirmed}
								onChange={(event) => onChange({ ...choice, isConfirmed: event.currentTarget.checked })}
							/>
						</Stack>
					)}
				</Fieldset>
			)}
		</Stack>
	);
}
