import { Checkbox, Fieldset, SimpleGrid } from "@mantine/core";
import type { ReactNode } from "react";

/** Checkboxes for the values of a list, in two columns. */
export function Choices({
	legend,
	options,
	chosen,
	size,
	isFixed = false,
	onChange,
}: {
	readonly legend: string;
	/** What can be chosen, each value with its label. */
	readonly options: readonly (readonly [value: string, label: ReactNode])[];
	readonly chosen: readonly string[];
	readonly size: "xs" | "sm";
	/** Whether everything is chosen and cannot be changed. */
	readonly isFixed?: boolean;
	readonly onChange: (chosen: readonly string[]) => void;
}) {
	return (
		<Fieldset legend={legend}>
			<SimpleGrid cols={{ base: 1, xs: 2 }} spacing={6}>
				{options.map(([value, label]) => (
					<Checkbox
						key={value}
						size={size}
						label={label}
						checked={isFixed || chosen.includes(value)}
						readOnly={isFixed}
						onChange={({ currentTarget }) =>
							onChange(currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
						}
					/>
				))}
			</SimpleGrid>
		</Fieldset>
	);
}
