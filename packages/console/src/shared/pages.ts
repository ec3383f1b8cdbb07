/** A page of a world, as the navigation and the command palette show it. */
export interface NavPage {
	/** The address below that of the world. */
	readonly path: string;
	readonly label: string;
	/** What people look for when they need this page. */
	readonly words: string;
	readonly group: string;
	/** The APIs that have the page; all if left out. */
	readonly apis?: readonly string[];
	/** Whether APIs that are known by their document only have it. */
	readonly isForDocuments?: true;
	/** Whether the page is only there while a mirror runs beside the API. */
	readonly needsMirror?: true;
}

const DEVELOPERS = "Settings › Developers";
const SETTINGS = "Settings";
const SANDBOX = "Sandbox";

/** APIs with settings pages of their own, and a client of the SDK. */
const VENDORS: readonly string[] = ["arcus", "arca", "deskflow"];

const isFor = (api: string, { apis, isForDocuments }: Pick<NavPage, "apis" | "isForDocuments">): boolean =>
	apis === undefined || apis.includes(api) || (isForDocuments === true && !VENDORS.includes(api));

/** Every page of a world, in the order of the navigation. */
export const PAGES: readonly NavPage[] = [
	{
		path: "developers/keys",
		label: "API Keys",
		words: "create revoke rotate scopes",
		group: DEVELOPERS,
		apis: ["arcus"],
	},
	{
		path: "developers/webhooks",
		label: "Webhooks",
		words: "endpoint secret deliveries",
		group: DEVELOPERS,
		apis: ["arcus"],
	},
	{
		path: "developers/postman",
		label: "Postman",
		words: "bruno insomnia collection environment",
		group: DEVELOPERS,
		apis: ["arcus"],
	},
	{ path: "settings/keys", label: "API Keys", words: "create revoke expiry scopes", group: SETTINGS, apis: ["arca"] },
	{ path: "settings/webhooks", label: "Webhooks", words: "ping token", group: SETTINGS, apis: ["arca"] },
	{
		path: "settings/api",
		label: "API",
		words: "keys secret permissions activated",
		group: SETTINGS,
		apis: ["deskflow"],
	},
	{
		path: "settings/webhooks",
		label: "Webhooks",
		words: "send dummy order create",
		group: SETTINGS,
		apis: ["deskflow"],
	},
	{ path: "developers/logs", label: "API Logs", words: "requests errors latency export", group: DEVELOPERS },
	{ path: "developers/analytics", label: "Analytics", words: "usage error rate trend charts", group: DEVELOPERS },
	{
		path: "settings/webhooks",
		label: "Webhooks",
		words: "receiver signing secret test",
		group: DEVELOPERS,
		apis: [],
		isForDocuments: true,
	},
	{ path: "developers/docs", label: "Docs", words: "reference guides", group: DEVELOPERS, apis: ["arcus"] },
	{ path: "developers/sdks", label: "SDKs", words: "install language", group: DEVELOPERS, apis: ["arcus"] },
	{ path: "threads", label: "Threads", words: "cause request events deliveries", group: SANDBOX },
	{ path: "records", label: "Records", words: "data browse edit", group: SANDBOX },
	{ path: "events", label: "Send event", words: "trigger webhook payload", group: SANDBOX },
	{ path: "time", label: "Time", words: "clock advance next retry expiry", group: SANDBOX },
	{ path: "faults", label: "Faults", words: "fail 429 500 latency", group: SANDBOX },
	{ path: "limits", label: "Limits", words: "rate limit gauge", group: SANDBOX },
	{ path: "mirror", label: "Mirror", words: "copy sync lag differences verify", group: SANDBOX, needsMirror: true },
	{ path: "snapshots", label: "Snapshots", words: "save restore compare", group: SANDBOX },
];

export const pagesOf = (api: string, hasMirror = false): readonly NavPage[] =>
	PAGES.filter((page) => isFor(api, page) && (hasMirror || !page.needsMirror));

/** Whether an API has the page at an address below that of a world. */
export const pageIn = (api: string, address: string): boolean =>
	pagesOf(api, true).some(({ path }) => address === path || address.startsWith(`${path}/`));

/** The page that an API opens with. */
export const firstPageOf = (api: string): string => pagesOf(api)[0]?.path ?? "records";

/** The pages of an API by their group, in order. */
export function groupsOf(api: string, hasMirror = false): ReadonlyMap<string, readonly NavPage[]> {
	const groups = new Map<string, NavPage[]>();
	for (const page of pagesOf(api, hasMirror)) groups.set(page.group, [...(groups.get(page.group) ?? []), page]);
	return groups;
}

/** Something to do on a page, as the command palette shows it. */
export interface PageAction {
	readonly label: string;
	readonly words: string;
	/** The page, below the address of the world. */
	readonly path: string;
	/** The dialog that it opens there: see `useOpened`. */
	readonly open?: string;
	readonly apis?: readonly string[];
	readonly isForDocuments?: true;
}

const ACTIONS: readonly PageAction[] = [
	{ label: "Create API key", words: "new key", path: "developers/keys", open: "create", apis: ["arcus"] },
	{
		label: "Create webhook",
		words: "new endpoint listen",
		path: "developers/webhooks",
		open: "create",
		apis: ["arcus"],
	},
	{ label: "Download a Postman collection", words: "bruno insomnia", path: "developers/postman", apis: ["arcus"] },
	{ label: "New API key", words: "create", path: "settings/keys", open: "create", apis: ["arca"] },
	{ label: "New webhook", words: "create listen ping", path: "settings/webhooks", open: "create", apis: ["arca"] },
	{ label: "Add API", words: "create key secret", path: "settings/api", open: "create", apis: ["deskflow"] },
	{ label: "Add Webhook", words: "create listen", path: "settings/webhooks", open: "create", apis: ["deskflow"] },
	{
		label: "Add webhook",
		words: "create listen secret",
		path: "settings/webhooks",
		open: "create",
		apis: [],
		isForDocuments: true,
	},
	{ label: "Export the request log", words: "csv jsonl har download", path: "developers/logs" },
	{ label: "Save a session as a test", words: "vitest script replay", path: "threads", apis: VENDORS },
	{ label: "Send a webhook event", words: "trigger", path: "events" },
	{ label: "Advance the clock", words: "time travel next due", path: "time" },
	{ label: "Inject a fault", words: "fail 429 503 error rate", path: "faults" },
	{ label: "Save a snapshot", words: "state restore", path: "snapshots" },
	{ label: "Compare snapshots", words: "difference diff", path: "snapshots" },
	{ label: "Reset this API", words: "empty delete everything", path: "snapshots", open: "reset" },
];

/** What can be done with an API, apart from opening its pages. */
export const actionsOf = (api: string): readonly PageAction[] => ACTIONS.filter((action) => isFor(api, action));
