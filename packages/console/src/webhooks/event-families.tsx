import { Checkbox, Fieldset, SimpleGrid, Text } from "@mantine/core";
import { familiesOf } from "./data.ts";

/** The families of events that a webhook subscribes to, as `order.*`. Single types stay chosen until their family is. */
export function EventFamilies({
	types,
	chosen,
	onChange,
}: {
	/** Every event type of the API. */
	readonly types: readonly string[];
	/** Patterns such as `order.*`, and single types. */
	readonly chosen: readonly string[];
	readonly onChange: (chosen: readonly string[]) => void;
}) {
	const families = familiesOf(types);
	return (
		<Fieldset legend="Event families">
			<Text size="xs" c="dimmed" mb="xs">
				Select only those that the receiver needs.
			</Text>
			<SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing={6}>
				{[...families].map(([family, own]) => {
					const isWhole = chosen.includes("*") || chosen.includes(`${family}.*`);
					const some = own.filter((type) => chosen.includes(type));
					return (
						<Checkbox
							key={family}
							size="xs"
							label={
								<span title={own.join("\n")}>
									{family} ({some.length > 0 && !isWhole ? `${some.length} of ${own.length}` : own.length})
								</span>
							}
							checked={isWhole}
							indeterminate={!isWhole && some.length > 0}
							onChange={(event) => onChange(withFamily(chosen, family, own, event.currentTarget.checked, families))}
						/>
					);
				})}
			</SimpleGrid>
		</Fieldset>
	);
}

/** The patterns after a family was switched on or off. `*` becomes the families that are left. */
export function withFamily(
	chosen: readonly string[],
	family: string,
	own: readonly string[],
	isOn: boolean,
	families: ReadonlyMap<string, unknown>,
): readonly string[] {
	const all = chosen.includes("*") ? [...families.keys()].map((name) => `${name}.*`) : chosen;
	const others = all.filter((one) => one !== `${family}.*` && !own.includes(one));
	return isOn ? [...others, `${family}.*`] : others;
}
