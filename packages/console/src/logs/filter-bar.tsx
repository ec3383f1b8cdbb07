import { Badge, Button, Collapse, Group, Select, Stack, TextInput } from "@mantine/core";
import { useDisclosure, useId, useMediaQuery } from "@mantine/hooks";
import { IconFilter, IconFilterOff } from "@tabler/icons-react";
import type { Key } from "../control/generated/index.ts";
import { activeCount, isFiltered, type LogFilters } from "./filters.ts";

interface FilterBarProps {
	readonly filters: LogFilters;
	/** The keys to choose from. */
	readonly keys: readonly Key[];
	/** Changes filters; an empty text removes one. */
	readonly set: (change: LogFilters) => void;
	readonly clear: () => void;
}

/** The filters of the log. On a phone a button opens them, so that the first screen shows requests. */
export function FilterBar(props: FilterBarProps) {
	const isPhone = useMediaQuery("(max-width: 48em)", undefined, { getInitialValueInEffect: false });
	const [isOpen, { toggle }] = useDisclosure(false);
	const id = useId();
	if (!isPhone) return <Fields {...props} />;
	const count = activeCount(props.filters);
	return (
		<Stack gap="xs">
			<Group gap="xs">
				<Button
					size="xs"
					variant="default"
					leftSection={<IconFilter size={14} />}
					rightSection={count > 0 && <Badge size="sm">{count}</Badge>}
					aria-label={count === 0 ? "Filters" : `Filters, ${count} active`}
					aria-expanded={isOpen}
					aria-controls={id}
					onClick={toggle}
				>
					Filters
				</Button>
			</Group>
			<Collapse expanded={isOpen} id={id}>
				<Fields {...props} />
			</Collapse>
		</Stack>
	);
}

function Fields({ filters, keys, set, clear }: FilterBarProps) {
	const text = (name: keyof LogFilters, label: string, placeholder: string, width: number) => (
		<TextInput
			key={`${name} ${filters[name] ?? ""}`}
			size="xs"
			w={width}
			label={label}
			placeholder={placeholder}
			defaultValue={filters[name] ?? ""}
			onBlur={(event) =>
				event.currentTarget.value !== (filters[name] ?? "") && set({ [name]: event.currentTarget.value.trim() })
			}
			onKeyDown={(event) => event.key === "Enter" && set({ [name]: event.currentTarget.value.trim() })}
		/>
	);
	const choice = (name: "status" | "method", label: string, data: readonly string[]) => (
		<Select
			size="xs"
			w={110}
			label={label}
			data={data}
			placeholder="Any"
			clearable
			value={filters[name] ?? null}
			onChange={(value) => set({ [name]: value ?? "" })}
		/>
	);
	const moment = (name: "since" | "until", label: string) => (
		<TextInput
			size="xs"
			type="datetime-local"
			label={label}
			value={filters[name] ?? ""}
			onChange={(event) => set({ [name]: event.currentTarget.value })}
		/>
	);
	return (
		<Group gap="xs" align="flex-end">
			{choice("status", "Status", ["2xx", "3xx", "4xx", "5xx", "lost"])}
			{choice("method", "Method", ["GET", "POST", "PUT", "PATCH", "DELETE"])}
			{text("path", "Path contains", "/orders", 150)}
			{moment("since", "From (UTC)")}
			{moment("until", "To (UTC)")}
			{text("slow", "At least ms", "50", 90)}
			{text("ip", "IP address", "127.0.0.1", 120)}
			{text("request", "Request id", "req_…", 150)}
			<Select
				size="xs"
				w={170}
				label="Key"
				placeholder="Any"
				clearable
				searchable
				data={keys.map(({ id, name, masked_key }) => ({ value: id, label: `${name} ${masked_key}` }))}
				value={filters.key ?? null}
				onChange={(key) => set({ key: key ?? "" })}
			/>
			<Select
				size="xs"
				w={150}
				label="Shown"
				data={[
					{ value: "0", label: "Your requests" },
					{ value: "1", label: "With the console's" },
				]}
				allowDeselect={false}
				value={filters.own ?? "0"}
				onChange={(own) => set({ own: own === "1" ? "1" : "" })}
			/>
			{isFiltered(filters) && (
				<Button size="xs" variant="subtle" leftSection={<IconFilterOff size={14} />} onClick={clear}>
					Clear
				</Button>
			)}
		</Group>
	);
}
