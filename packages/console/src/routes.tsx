import {
	createRootRouteWithContext,
	createRoute,
	createRouter,
	lazyRouteComponent,
	type RouteComponent,
	redirect,
} from "@tanstack/react-router";
import type { Control } from "./control/generated/index.ts";
import { firstPageOf } from "./shared/pages.ts";
import { addressOf } from "./shared/place.ts";
import { NotFound, RouteProblem } from "./shell/not-found.tsx";
import { Shell } from "./shell/shell.tsx";

interface RouterContext {
	readonly control: Control;
	readonly token: string;
}

const root = createRootRouteWithContext<RouterContext>()({
	component: function Root() {
		return <Shell token={root.useRouteContext().token} />;
	},
	notFoundComponent: NotFound,
	errorComponent: RouteProblem,
});

/** The first world of an API, or of one entity: a test world if it has one. */
async function firstWorld(control: Control, api: string, entity?: string): Promise<string> {
	const { data: every } = await control.worlds.list(api);
	const data = every.filter(({ entity_id }) => entity === undefined || entity_id === entity);
	const world = data.find(({ mode }) => mode === "test") ?? data[0];
	const place = {
		api,
		entity: world?.entity_id ?? entity ?? "none",
		mode: world?.mode === "live" ? "live" : "test",
	} as const;
	return addressOf(place, firstPageOf(api));
}

const start = createRoute({
	getParentRoute: () => root,
	path: "/",
	loader: async ({ context: { control } }) => {
		const { data } = await control.apis.list();
		throw redirect({ to: await firstWorld(control, data[0]?.name ?? "") });
	},
});

const api = createRoute({
	getParentRoute: () => root,
	path: "/$api",
	loader: async ({ context: { control }, params }) => {
		throw redirect({ to: await firstWorld(control, params.api) });
	},
});

const entity = createRoute({
	getParentRoute: () => root,
	path: "/$api/$entity",
	loader: async ({ context: { control }, params }) => {
		throw redirect({ to: await firstWorld(control, params.api, params.entity) });
	},
});

const world = createRoute({ getParentRoute: () => root, path: "/$api/$entity/$mode" });

const page = (path: string, load: () => Promise<Record<string, RouteComponent>>, name = "default") =>
	createRoute({
		getParentRoute: () => world,
		path,
		component: lazyRouteComponent(load as () => Promise<Record<string, never>>, name as never),
	});

/** The addresses of the seeds' store settings. */
const store = (tab: string) =>
	createRoute({
		getParentRoute: () => root,
		path: `/store/$store/settings/${tab}`,
		loader: ({ params }) => {
			const { store: entity } = params as { readonly store: string };
			throw redirect({ to: addressOf({ api: "deskflow", entity, mode: "live" }, `settings/${tab}`) });
		},
	});

const worldPages = [
	page("developers/keys", () => import("./keys/page.tsx"), "KeysPage"),
	page("developers/webhooks", () => import("./webhooks/page.tsx"), "WebhooksPage"),
	page("developers/webhooks/$endpoint", () => import("./webhooks/endpoint-page.tsx"), "EndpointPage"),
	page("developers/webhooks/deliveries/$delivery", () => import("./webhooks/delivery-page.tsx"), "DeliveryPage"),
	page("developers/postman", () => import("./postman/page.tsx"), "PostmanPage"),
	page("developers/logs", () => import("./logs/page.tsx"), "LogsPage"),
	page("developers/logs/$request", () => import("./logs/request-page.tsx"), "RequestPage"),
	page("developers/analytics", () => import("./analytics/page.tsx"), "AnalyticsPage"),
	page("developers/docs", () => import("./docs/page.tsx"), "DocsPage"),
	page("developers/sdks", () => import("./docs/sdks-page.tsx"), "SdksPage"),
	page("settings/keys", () => import("./arca-keys/page.tsx"), "ArcaKeysPage"),
	page("settings/api", () => import("./deskflow-keys/page.tsx"), "DeskflowKeysPage"),
	page("settings/webhooks", () => import("./settings-webhooks/page.tsx"), "SettingsWebhooksPage"),
	page("threads", () => import("./threads/page.tsx"), "ThreadsPage"),
	page("threads/$request", () => import("./threads/thread-page.tsx"), "ThreadPage"),
	page("records", () => import("./records/page.tsx"), "RecordsPage"),
	page("records/$collection", () => import("./records/page.tsx"), "RecordsPage"),
	page("records/$collection/$record", () => import("./records/record-page.tsx"), "RecordPage"),
	page("events", () => import("./events/page.tsx"), "EventsPage"),
	page("time", () => import("./time/page.tsx"), "TimePage"),
	page("faults", () => import("./faults/page.tsx"), "FaultsPage"),
	page("limits", () => import("./limits/page.tsx"), "LimitsPage"),
	page("mirror", () => import("./mirror/page.tsx"), "MirrorPage"),
	page("snapshots", () => import("./snapshots/page.tsx"), "SnapshotsPage"),
];

const tree = root.addChildren([start, api, entity, store("api"), store("webhooks"), world.addChildren(worldPages)]);

export const routerOf = (context: RouterContext) =>
	createRouter({
		routeTree: tree,
		context,
		defaultPreload: "intent",
		scrollRestoration: true,
		// The page of another record, webhook or entity is a new one: no form, dialog or error stays from the one before.
		defaultRemountDeps: ({ params }) => params,
	});
