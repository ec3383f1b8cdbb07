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
}

const DEVELOPERS = "Settings › Developers";
const SETTINGS = "Settings";
const SANDBOX = "Sandbox";

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
	{ path: "developers/docs", label: "Docs", words: "reference guides", group: DEVELOPERS, apis: ["arcus"] },
	{ path: "developers/sdks", label: "SDKs", words: "install language", group: DEVELOPERS, apis: ["arcus"] },
	{ path: "threads", label: "Threads", words: "cause request events deliveries", group: SANDBOX },
	{ path: "records", label: "Records", words: "data browse edit", group: SANDBOX },
	{ path: "events", label: "Send event", words: "trigger webhook payload", group: SANDBOX },
	{ path: "time", label: "Time", words: "clock advance next retry expiry", group: SANDBOX },
	{ path: "faults", label: "Faults", words: "fail 429 500 latency", group: SANDBOX },
	{ path: "limits", label: "Limits", words: "rate limit gauge", group: SANDBOX },
	{ path: "snapshots", label: "Snapshots", words: "save restore compare", group: SANDBOX },
];

export const pagesOf = (api: string): readonly NavPage[] =>
	PAGES.filter(({ apis }) => apis === undefined || apis.includes(api));

/** The page that an API opens with. */
export const firstPageOf = (api: string): string => pagesOf(api)[0]?.path ?? "records";

/** The pages of an API by their group, in order. */
export function groupsOf(api: string): ReadonlyMap<string, readonly NavPage[]> {
	const groups = new Map<string, NavPage[]>();
	for (const page of pagesOf(api)) groups.set(page.group, [...(groups.get(page.group) ?? []), page]);
	return groups;
}
