import { ActionIcon, Code, CopyButton, Group, Tooltip } from "@mantine/core";
import { IconCheck, IconCopy, IconEye, IconEyeOff } from "@tabler/icons-react";
import { useState } from "react";

/** A button that copies a string. */
export function Copy({ value, label }: { readonly value: string; readonly label: string }) {
	return (
		<CopyButton value={value}>
			{({ copied, copy }) => (
				<Tooltip label={copied ? "Copied" : label}>
					<ActionIcon variant="subtle" color={copied ? "teal" : "gray"} onClick={copy} aria-label={label}>
						{copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
					</ActionIcon>
				</Tooltip>
			)}
		</CopyButton>
	);
}

/** A masked value, with an eye that reveals it and hides it again. @param reveal reads the value when it is first needed */
export function Masked({
	shown,
	name,
	reveal,
}: {
	readonly shown: string;
	readonly name: string;
	readonly reveal: () => Promise<string>;
}) {
	const [value, setValue] = useState<string>();
	return (
		<Group gap={4} wrap="nowrap">
			<Code className="clip">{value ?? shown}</Code>
			<Tooltip label={value === undefined ? "Reveal" : "Hide"}>
				<ActionIcon
					variant="subtle"
					color="gray"
					aria-label={`${value === undefined ? "Reveal" : "Hide"} ${name}`}
					onClick={() => {
						if (value !== undefined) setValue(undefined);
						else void reveal().then(setValue, () => undefined);
					}}
				>
					{value === undefined ? <IconEye size={16} /> : <IconEyeOff size={16} />}
				</ActionIcon>
			</Tooltip>
			{value !== undefined && <Copy value={value} label={`Copy ${name}`} />}
		</Group>
	);
}

/** A new credential, which is shown once. */
export function Shown({ value, name }: { readonly value: string; readonly name: string }) {
	return (
		<Group gap={6} wrap="nowrap" className="credential">
			<Code block className="grow" aria-label={name}>
				{value}
			</Code>
			<Copy value={value} label={`Copy ${name}`} />
		</Group>
	);
}
