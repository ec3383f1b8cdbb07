import { Button, Menu, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useControl } from "../shared/control.ts";
import { countOf } from "../shared/count.ts";
import { DevelopersPage } from "../shared/developers.tsx";
import { useKeys } from "../shared/keys.ts";
import { Await, Empty } from "../shared/page.tsx";
import { addressOf, usePlace } from "../shared/place.ts";
import { failed, told } from "../shared/problem.tsx";
import { save } from "../shared/save.ts";
import { FilterBar } from "./filter-bar.tsx";
import { filtersOf, isFiltered, type LogFilters, queryOf } from "./filters.ts";
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
	const set = (change: LogFilters): void =>
		void navigate({
			to: addressOf(place, "developers/logs"),
			search: Object.fromEntries(Object.entries({ ...filters, ...change }).filter(([, value]) => value !== "")),
			replace: true,
		} as never);
	const clear = (): void => void navigate({ to: addressOf(place, "developers/logs"), replace: true });
	const requests = useLog(place, filters);
	return (
		<DevelopersPage
			title="API Logs"
			about="Every request with its time, endpoint, status, request id, IP address and key. Newest first; times are those of the API's clock."
			actions={<Exports filters={filters} isEmpty={requests.data === undefined || requests.data.length === 0} />}
		>
			<FilterBar filters={filters} keys={keys} set={set} clear={clear} />
			<Await query={requests}>
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
					The requests of this world that match the filters, at most 10,000. Those of the console itself are in it only
					if you show them. Keys are masked.
				</Text>
			</Menu.Dropdown>
		</Menu>
	);
}
