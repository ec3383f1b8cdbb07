import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useApi, useApis } from "../shared/apis.ts";
import { useControl } from "../shared/control.ts";
import { actionsOf, firstPageOf, pagesOf } from "../shared/pages.ts";
import { addressOf, usePlace } from "../shared/place.ts";

const MIN_LENGTH = 3;
const FOUND = 8;

/** What people call a record; its id if it has no name. */
const nameOf = (row: Readonly<Record<string, unknown>>): string =>
	String(
		row.display_name ?? row.name ?? row.title ?? row.order_number ?? row.number ?? row.label ?? row.email ?? row.id,
	);

/** The command palette: every page and action, and the keys, requests and records that contain what is typed. */
export function Palette() {
	const place = usePlace();
	const control = useControl();
	const navigate = useNavigate();
	const [query, setQuery] = useState("");
	const text = query.trim();
	const isDark = useComputedColorScheme("light") === "dark";
	const { setColorScheme } = useMantineColorScheme();
	const go = (address: string, open?: string): void =>
		void navigate({ to: address, ...(open !== undefined && { search: { open } }) } as never);
	const { data: found = [] } = useQuery({
		queryKey: [place.api, "search", place.entity, place.mode, text],
		enabled: place.api !== "" && text.length >= MIN_LENGTH,
		queryFn: async (): Promise<SpotlightActionData[]> => {
			const { api, entity, mode } = place;
			const like = text.toLowerCase();
			const actions: SpotlightActionData[] = [];
			for await (const { id, name, masked_key } of control.keys.list(api, { entity_id: entity, mode }))
				if (`${name} ${masked_key} ${id}`.toLowerCase().includes(like))
					actions.push({
						id: `key ${id}`,
						label: name,
						description: `Key ${masked_key}`,
						onClick: () => go(`${addressOf(place, firstPageOf(api))}?search=${encodeURIComponent(name)}`),
					});
			const { data: requests } = await control.requests.list(api, { path: text, limit: FOUND }).then((page) => page);
			for (const { request_id, method, path, status } of requests)
				actions.push({
					id: `request ${request_id}`,
					label: `${method} ${path}`,
					description: `Request, status ${status}`,
					onClick: () => go(addressOf(place, `developers/logs/${request_id}`)),
				});
			const { data: collections } = await control.records.collections(api, entity, mode);
			for (const { name } of collections.slice(0, 40)) {
				if (actions.length > 3 * FOUND) break;
				const { data: rows } = await control.records.list(api, entity, mode, name, { q: text, limit: 3 });
				for (const row of rows)
					actions.push({
						id: `record ${name} ${String(row.id)}`,
						label: nameOf(row),
						description: `${name} ${String(row.id)}`,
						onClick: () => go(addressOf(place, `records/${name}/${encodeURIComponent(String(row.id))}`)),
					});
			}
			return actions;
		},
	});
	const apis = useApis().data ?? [];
	const like = text.toLowerCase();
	const pages = pagesOf(place.api, useApi(place.api)?.has_mirror)
		.filter(({ label, words }) => `${label} ${words}`.toLowerCase().includes(like))
		.map(({ path, label, group }) => ({
			id: `page ${path}`,
			label,
			description: group,
			onClick: () => go(addressOf(place, path)),
		}));
	const others = apis
		.filter(({ name, title }) => name !== place.api && title.toLowerCase().includes(like))
		.map(({ name, title }) => ({ id: `api ${name}`, label: title, description: "API", onClick: () => go(`/${name}`) }));
	const actions = actionsOf(place.api)
		.filter(({ label, words }) => text.length > 0 && `${label} ${words}`.toLowerCase().includes(like))
		.map(({ label, path, open }) => ({
			id: `action ${label}`,
			label,
			description: "Action",
			onClick: () => go(addressOf(place, path), open),
		}));
	if (text.length > 0 && "dark light colours theme".includes(like))
		actions.push({
			id: "action theme",
			label: isDark ? "Light colours" : "Dark colours",
			description: "Action",
			onClick: () => setColorScheme(isDark ? "light" : "dark"),
		});
	const otherMode = place.mode === "live" ? "test" : "live";
	if (place.api === "arcus" && text.length > 0 && `switch to ${otherMode} mode`.includes(like))
		actions.push({
			id: "action mode",
			label: `Switch to ${otherMode} mode`,
			description: "Action",
			onClick: () => go(addressOf({ ...place, mode: otherMode }, firstPageOf(place.api))),
		});
	const groups: SpotlightActionGroupData[] = [
		{ group: "Pages", actions: pages },
		{ group: "Actions", actions },
		{ group: "APIs", actions: others },
		{ group: "Found", actions: found },
	].filter(({ actions }) => actions.length > 0);
	return (
		<Spotlight
			actions={groups}
			query={query}
			onQueryChange={setQuery}
			filter={(_query, actions) => actions}
			shortcut="mod + K"
			// Works while a filter has the focus, too.
			tagsToIgnore={[]}
			scrollable
			maxHeight={420}
			nothingFound="Nothing has this name. Requests are found by path, records by any value."
			searchProps={{
				leftSection: <IconSearch size={18} />,
				placeholder: "Go to a page, action, key, request or record…",
				"aria-label": "Go to",
			}}
		/>
	);
}
