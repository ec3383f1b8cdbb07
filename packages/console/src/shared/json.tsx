import { Code, Group, Table, Text } from "@mantine/core";
import { Copy } from "./secret.tsx";

/** JSON text in lines; other text as it is. */
export function pretty(text: string): string {
	try {
		return JSON.stringify(JSON.parse(text), null, 2);
	} catch {
		return text;
	}
}

/** A titled block of text or JSON that can be copied. */
export function Block({ title, text }: { readonly title: string; readonly text: string }) {
	const shown = pretty(text);
	return (
		<div>
			<Group justify="space-between" mb={4}>
				<Text size="sm" fw={600}>
					{title}
				</Text>
				{text !== "" && <Copy value={shown} label={`Copy ${title.toLowerCase()}`} />}
			</Group>
			{text === "" ? (
				<Text size="sm" c="dimmed">
					empty
				</Text>
			) : (
				<Code block className="json" tabIndex={0} aria-label={title}>
					{shown}
				</Code>
			)}
		</div>
	);
}

/** Headers as a table. */
export function Headers({
	values,
	label,
}: {
	readonly values: Readonly<Record<string, string>>;
	readonly label: string;
}) {
	return (
		<Table.ScrollContainer minWidth={300}>
			<Table verticalSpacing={3} aria-label={label}>
				<Table.Tbody>
					{Object.entries(values).map(([name, value]) => (
						<Table.Tr key={name}>
							<Table.Th className="mono" w={220}>
								{name}
							</Table.Th>
							<Table.Td className="mono">{value}</Table.Td>
						</Table.Tr>
					))}
				</Table.Tbody>
			</Table>
		</Table.ScrollContainer>
	);
}
