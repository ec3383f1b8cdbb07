import {
	ActionIcon,
	Anchor,
	AppShell,
	Badge,
	Burger,
	Button,
	Group,
	NavLink,
	ScrollArea,
	SegmentedControl,
	Select,
	Tabs,
	Text,
	Tooltip,
	useComputedColorScheme,
	useMantineColorScheme,
} from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { spotlight } from "@mantine/spotlight";
import { IconMoon, IconSearch, IconSun } from "@tabler/icons-react";
import { useIsFetching, useQuery } from "@tanstack/react-query";
import { Link, Outlet, useLocation, useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { all } from "../shared/all.ts";
import { useApi, useApis } from "../shared/apis.ts";
import { useControl } from "../shared/control.ts";
import { type LiveState, useLive } from "../shared/live.ts";
import { firstPageOf, groupsOf, pagesOf } from "../shared/pages.ts";
import { addressOf, usePlace } from "../shared/place.ts";
import { showMode } from "./mode-icon.ts";
import { entityName, NewEntity } from "./new-entity.tsx";
import { Palette } from "./palette.tsx";
import { WorldCheck } from "./world-check.tsx";

/** The frame around every page: which API, entity and mode it shows, and the way to the other pages. */
export function Shell({ token }: { readonly token: string }) {
	const place = usePlace();
	const [isOpen, { toggle, close }] = useDisclosure(false);
	const live = useLive(token);
	useEffect(() => showMode(place.mode), [place.mode]);
	const groups = groupsOf(place.api, useApi(place.api)?.has_mirror);
	const { pathname } = useLocation();
	return (
		<AppShell
			header={{ height: 61 }}
			navbar={{ width: 220, breakpoint: "md", collapsed: { mobile: !isOpen } }}
			padding={{ base: "sm", sm: "lg" }}
		>
			<AppShell.Header>
				<div className="world-bar" data-mode={place.mode} />
				<Group h={57} px="md" gap="sm" wrap="nowrap">
					<Burger opened={isOpen} onClick={toggle} hiddenFrom="md" size="sm" aria-label="Navigation" />
					<Anchor component={Link} to="/" underline="never" c="inherit" visibleFrom="sm">
						<Text fw={750} size="md">
							Countersign
						</Text>
					</Anchor>
					<ApiTabs />
					<Group ml="auto" gap="xs" wrap="nowrap">
						<Connection state={live} />
						<WorldPicker />
						<Button
							variant="default"
							size="xs"
							visibleFrom="lg"
							leftSection={<IconSearch size={14} />}
							onClick={spotlight.open}
						>
							Go to…{" "}
							<Text span size="xs" c="dimmed" ml={8}>
								Ctrl K
							</Text>
						</Button>
						<ActionIcon variant="default" size={30} hiddenFrom="lg" aria-label="Go to a page" onClick={spotlight.open}>
							<IconSearch size={16} />
						</ActionIcon>
						<ThemeSwitch />
					</Group>
				</Group>
			</AppShell.Header>
			<AppShell.Navbar p="xs" aria-label="Pages">
				<ApiChoice />
				<NewEntity isWide />
				<ScrollArea>
					{[...groups].map(([group, pages]) => (
						<div key={group}>
							<Text size="xs" c="dimmed" fw={600} px="sm" pt="sm" pb={4}>
								{group}
							</Text>
							{pages.map(({ path, label }) => {
								const address = addressOf(place, path);
								const isActive = decodeURI(pathname).startsWith(decodeURI(address));
								return (
									<NavLink
										key={path}
										component={Link}
										to={address}
										label={label}
										active={isActive}
										aria-current={isActive ? "page" : undefined}
										onClick={close}
									/>
								);
							})}
						</div>
					))}
				</ScrollArea>
			</AppShell.Navbar>
			<AppShell.Main aria-busy={useIsBusy()}>
				<WorldCheck>
					<Outlet />
				</WorldCheck>
			</AppShell.Main>
			<Palette />
		</AppShell>
	);
}

/** Whether a page, or what it shows, is loaded for the first time. Data that is read again does not count. */
function useIsBusy(): boolean {
	const isMoving = useRouterState({ select: ({ status }) => status === "pending" });
	const isLoading = useIsFetching({ predicate: ({ state }) => state.data === undefined }) > 0;
	return isMoving || isLoading;
}

function ApiTabs() {
	const { api } = usePlace();
	const apis = useApis().data ?? [];
	const navigate = useNavigate();
	if (apis.length < 2)
		return (
			<Text fw={600} size="sm" c="dimmed">
				{apis[0]?.title}
			</Text>
		);
	return (
		<Tabs value={api} onChange={(name) => void navigate({ to: `/${name}` })} variant="pills" visibleFrom="sm">
			<Tabs.List aria-label="API">
				{apis.map(({ name, title }) => (
					<Tabs.Tab key={name} value={name} py={6}>
						{title}
					</Tabs.Tab>
				))}
			</Tabs.List>
		</Tabs>
	);
}

/** The same on narrow screens, within the navigation. */
function ApiChoice() {
	const { api } = usePlace();
	const apis = useApis().data ?? [];
	const navigate = useNavigate();
	if (apis.length < 2) return null;
	return (
		<SegmentedControl
			aria-label="API"
			hiddenFrom="sm"
			data={apis.map(({ name, title }) => ({ value: name, label: title }))}
			value={api}
			onChange={(name) => void navigate({ to: `/${name}` })}
		/>
	);
}

function WorldPicker() {
	const place = usePlace();
	const control = useControl();
	const navigate = useNavigate();
	const { pathname } = useLocation();
	const { data: worlds = [] } = useQuery({
		queryKey: [place.api, "worlds"],
		queryFn: () => all(control.worlds.list(place.api)),
		enabled: place.api !== "",
	});
	const entities = [...new Set([place.entity, ...worlds.map(({ entity_id }) => entity_id)])].filter(Boolean);
	const page =
		pagesOf(place.api, true).find(({ path }) => pathname.includes(`/${path}`))?.path ?? firstPageOf(place.api);
	const go = (entity: string, mode: string): void =>
		void navigate({ to: addressOf({ api: place.api, entity, mode: mode === "live" ? "live" : "test" }, page) });
	return (
		<>
			<Select
				aria-label={entityName(place.api)}
				size="xs"
				w={{ base: 92, xs: 110, sm: 190 }}
				data={entities}
				value={place.entity}
				allowDeselect={false}
				searchable
				onChange={(entity) => entity !== null && go(entity, place.mode)}
			/>
			<NewEntity />
			{place.api === "arcus" ? (
				<SegmentedControl
					aria-label="Mode"
					size="xs"
					color={place.mode === "live" ? "red.9" : "teal.9"}
					data={[
						{ value: "test", label: "Test" },
						{ value: "live", label: "Live" },
					]}
					value={place.mode}
					onChange={(mode) => go(place.entity, mode)}
				/>
			) : (
				<Badge color={place.mode === "live" ? "orange" : "teal"}>{place.mode}</Badge>
			)}
		</>
	);
}

const STATES: Readonly<Record<LiveState, readonly [color: string, label: string]>> = {
	connecting: ["gray", "Connecting"],
	live: ["teal", "Connected: this page follows what happens"],
	lost: ["red", "countersign dev does not respond. The page connects again by itself."],
};

function Connection({ state }: { readonly state: LiveState }) {
	const [color, label] = STATES[state];
	return (
		<Tooltip label={label}>
			<Badge
				color={color}
				variant="dot"
				role="status"
				aria-label={label}
				{...(state !== "lost" && { visibleFrom: "md" })}
			>
				{state === "lost" ? "not connected" : "connected"}
			</Badge>
		</Tooltip>
	);
}

function ThemeSwitch() {
	const { setColorScheme } = useMantineColorScheme();
	const isDark = useComputedColorScheme("light") === "dark";
	const label = isDark ? "Light colours" : "Dark colours";
	return (
		<Tooltip label={label}>
			<ActionIcon
				variant="default"
				size={30}
				aria-label={label}
				onClick={() => setColorScheme(isDark ? "light" : "dark")}
			>
				{isDark ? <IconSun size={16} /> : <IconMoon size={16} />}
			</ActionIcon>
		</Tooltip>
	);
}
