import { Button, Group, Menu, Select, Text, TextInput } from "@mantine/core";
import { IconDownload, IconFilterOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Request, RequestDetail } from "../control/generated/index.ts";
import { all } from "../shared/all.ts";
import { useApi } from "../shared/apis.ts";
import { useControl } from "../shared/control.ts";
import { DevelopersPage } from "../shared/developers.tsx";
import { CONSOLE_KEY, useKeys } from "../shared/keys.ts";
import { Await, Empty } from "../shared/page.tsx";
import { addressOf, usePlace } from "../shared/place.ts";
import { failed, told } from "../shared/problem.tsx";
import { save } from "../shared/save.ts";
import { csvOf, harOf, jsonLinesOf } from "./exports.ts";
import { filtersOf, isFiltered, isOwn, type LogFilters, queryOf } from "./filters.ts";
import { LogList } from "./log-list.tsx";

const MAX_DETAILS = 500;
/** More than the mock keeps. */
const MAX_ROWS = 100_000;

/** API Logs: the requests of a world, filtered, and exported. */
export function LogsPage() {
	const place = usePlace();
	const { api, entity, mode } = place;
	const control = useControl();
	const navigate = useNavigate();
	const filters = filtersOf(useSearch({ strict: false }));
	const keys = useKeys(place).data ?? [];
	const ownKeys = new Set(keys.filter(({ name }) => name === CONSOLE_KEY).map(({ id }) => id));
	const set = (change: LogFilters): void =>
		void navigate({
			to: addressOf(place, "developers/logs"),
			search: Object.fromEntries(Object.entries({ ...filters, ...change }).filter(([, value]) => value !== "")),
			replace: true,
		} as never);
	const requests = useQuery({
		queryKey: [api, "requests", entity, mode, filters],
		queryFn: async () => {
			const query = queryOf(filters);
			// A request without a valid key belongs to no world, so it is in every log.
			const found = await all(control.requests.list(api, { ...query, limit: 500 }), MAX_ROWS);
			return found.filter((one) => one.entity_id === null || (one.entity_id === entity && one.mode === mode));
		},
	});
	const shownOf = (found: readonly Request[]) =>
		filters.own === "1" ? found : found.filter((one) => !isOwn(one, ownKeys));
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
			actions={<Exports requests={shownOf(requests.data ?? [])} />}
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
			<Await query={requests}>
				{(found) => {
					const shown = shownOf(found);
					if (shown.length > 0) return <LogList requests={shown} place={place} />;
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

function Exports({ requests }: { readonly requests: readonly Request[] }) {
	const { api } = usePlace();
	const control = useControl();
	const baseUrl = useApi(api)?.url ?? "http://127.0.0.1";
	const har = async (): Promise<void> => {
		const details: RequestDetail[] = [];
		for (const { request_id } of requests.slice(0, MAX_DETAILS))
			details.push(await control.requests.retrieve(api, request_id));
		save(`${api}-requests.har`, "application/json", harOf(details, baseUrl));
		if (requests.length > MAX_DETAILS)
			told(`The archive holds the newest ${MAX_DETAILS} of ${requests.length} requests.`);
	};
	return (
		<Menu position="bottom-end">
			<Menu.Target>
				<Button variant="default" leftSection={<IconDownload size={16} />} disabled={requests.length === 0}>
					Export
				</Button>
			</Menu.Target>
			<Menu.Dropdown>
				<Menu.Item onClick={() => save(`${api}-requests.csv`, "text/csv", csvOf(requests))}>CSV</Menu.Item>
				<Menu.Item onClick={() => save(`${api}-requests.jsonl`, "application/x-ndjson", jsonLinesOf(requests))}>
					JSONL
				</Menu.Item>
				<Menu.Item onClick={() => void har().catch(failed("The export failed"))}>HAR</Menu.Item>
				<Menu.Divider />
				<Text size="xs" c="dimmed" px="sm" py={4}>
					{requests.length} requests. Keys are masked.
				</Text>
			</Menu.Dropdown>
		</Menu>
	);
}
