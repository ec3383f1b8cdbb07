import { Button, Group, Menu, Select, Text, TextInput } from "@mantine/core";
import { IconDownload, IconFilterOff } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useControl } from "../shared/control.ts";
import { countOf } from "../shared/count.ts";
import { DevelopersPage } from "../shared/developers.tsx";
import { CONSOLE_KEY, useKeys } from "../shared/keys.ts";
import { Await, Empty } from "../shared/page.tsx";
import { addressOf, usePlace } from "../shared/place.ts";
import { failed, told } from "../shared/problem.tsx";
import { save } from "../shared/save.ts";
import { filtersOf, isFiltered, isOwn, type LogFilters, queryOf } from "./filters.ts";
import { LogList } from "./log-list.tsx";
import { useLog } from "./use-log.ts";

/** API Logs: the requests of a world, filtered, and exported. */
export function LogsPage() {
	const place = usePlace();
	const navigate = useNavigate();
	const filters = filtersOf(useSearch({ strict: false }));
	const found = useKeys(place).data;
	const keys = useMemo(() => found ?? [], [found]);
	const keyNames = useMemo(() => new Map(keys.map(({ id, name }) => [id, name])), [keys]);
	const ownKeys = useMemo(() => new Set(keys.filter(({ name }) => name === CONSOLE_KEY).map(({ id }) => id)), [keys]);
	const set = (change: LogFilters): void =>
		void navigate({
			to: addressOf(place, "developers/logs"),
			search: Object.fromEntries(Object.entries({ ...filters, ...change }).filter(([, value]) => value !== "")),
			replace: true,
		} as never);
	const requests = useLog(place, filters);
	const shown = useMemo(
		() => (filters.own === "1" ? requests.data : requests.data?.filter((one) => !isOwn(one, ownKeys))),
		[requests.data, filters.own, ownKeys],
	);
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
	return (
		<DevelopersPage
			title="API Logs"
			about="Every request with its time, endpoint, status, request id, IP address and key. Newest first; times are those of the API's clock."
			actions={<Exports filters={filters} isEmpty={shown === undefined || shown.length === 0} />}
		>
			<Group gap="xs" align="flex-end">
				<Select
					size="xs"
					w={110}
					label="Status"
					data={["2xx", "3xx", "4xx", "5xx", "lost"]}
					placeholder="Any"
					clearable
					value={filters.status ?? null}
					onChange={(status) => set({ status: status ?? "" })}
				/>
				<Select
					size="xs"
					w={110}
					label="Method"
					data={["GET", "POST", "PUT", "PATCH", "DELETE"]}
					placeholder="Any"
					clearable
					value={filters.method ?? null}
					onChange={(method) => set({ method: method ?? "" })}
				/>
				{text("path", "Path contains", "/orders", 150)}
				<TextInput
					size="xs"
					type="datetime-local"
					label="From (UTC)"
					value={filters.since ?? ""}
					onChange={(event) => set({ since: event.currentTarget.value })}
				/>
				<TextInput
					size="xs"
					type="datetime-local"
					label="To (UTC)"
					value={filters.until ?? ""}
					onChange={(event) => set({ until: event.currentTarget.value })}
				/>
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
						{ value: "1", label: "Console's, too" },
					]}
					allowDeselect={false}
					value={filters.own ?? "0"}
					onChange={(own) => set({ own: own === "1" ? "1" : "" })}
				/>
				{isFiltered(filters) && (
					<Button
						size="xs"
						variant="subtle"
						leftSection={<IconFilterOff size={14} />}
						onClick={() => void navigate({ to: addressOf(place, "developers/logs"), replace: true })}
					>
						Clear
					</Button>
				)}
			</Group>
			<Await query={{ ...requests, data: shown }}>
				{(rows) => {
					if (rows.length > 0) return <LogList requests={rows} place={place} keyNames={keyNames} />;
					return (
						<Empty title="No API logs appear">
							{isFiltered(filters)
								? "No request matches. Confirm that requests use the selected mode, date range, entity and an active key, or clear the filters."
								: "Confirm that requests use the selected mode, date range, entity and an active key. The first request to the address that countersign dev prints appears here at once."}
						</Empty>
					);
				}}
			</Await>
		</DevelopersPage>
	);
}

const FORMATS = ["csv", "jsonl", "har"] as const;

function Exports({ filters, isEmpty }: { readonly filters: LogFilters; readonly isEmpty: boolean }) {
	const { api, entity, mode } = usePlace();
	const control = useControl();
	const write = async (format: (typeof FORMATS)[number]): Promise<void> => {
		const world = { entity_id: entity, mode };
		const file = await control.requests.export(api, { ...queryOf(filters), ...world, format });
		save(file.filename, file.content_type, file.text);
		told(`${file.filename} holds ${countOf(file.count, "request")}.`);
	};
	return (
		<Menu position="bottom-end">
			<Menu.Target>
				<Button variant="default" leftSection={<IconDownload size={16} />} disabled={isEmpty}>
					Export
				</Button>
			</Menu.Target>
			<Menu.Dropdown maw={260}>
				{FORMATS.map((format) => (
					<Menu.Item key={format} onClick={() => void write(format).catch(failed("The export failed"))}>
						{format.toUpperCase()}
					</Menu.Item>
				))}
				<Menu.Divider />
				<Text size="xs" c="dimmed" px="sm" py={4}>
					The requests of this world that match the filters, at most 10,000, with those of these pages. Keys are masked.
				</Text>
			</Menu.Dropdown>
		</Menu>
	);
}
