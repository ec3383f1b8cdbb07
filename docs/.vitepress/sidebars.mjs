// The sidebars of the API pages and the reference, which are made when the site is built.

const PACKAGES = {
	sdk: "@countersign/sdk",
	webhooks: "@countersign/webhooks",
	mock: "@countersign/mock",
	openapi: "@countersign/openapi",
	mirror: "@countersign/mirror",
};

/** What is imported, without the scope, which the group has: `webhooks/adapters/hono` → `webhooks/hono`. */
function entryName(path) {
	const [name, ...rest] = path.split("/");
	return [name, ...rest.filter((part) => part !== "index" && part !== "adapters")].join("/");
}

/** A long name may be broken before a capital letter. */
const breakable = (items) =>
	items.map(({ text, items: inner, ...rest }) => ({
		text: text.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "<wbr>"),
		...(inner && { items: breakable(inner) }),
		...rest,
	}));

/** One sidebar for each entry: all entries, and the names of the one that is open. A single sidebar would be megabytes of HTML. */
export function referenceSidebars(modules) {
	const paths = Object.keys(modules);
	const groups = (open) =>
		Object.entries(PACKAGES).map(([name, text]) => ({
			text,
			items: paths
				.filter((path) => path.startsWith(`/reference/${name}/`))
				.map((path) => ({
					text: entryName(path.slice("/reference/".length, -1)),
					link: path,
					...(path === open && { collapsed: false, items: breakable(modules[path]) }),
				}))
				// The package itself comes first.
				.sort((a, b) => Number(b.text === name) - Number(a.text === name)),
		}));
	return Object.fromEntries([...paths, "/reference/"].map((path) => [path, groups(path)]));
}

/** One sidebar for each provider, and one with all of them. */
export function apiSidebars(api) {
	const first = ({ items: [overview] }) => overview.link;
	const all = [{ text: "APIs", items: api.map((group) => ({ text: group.text, link: first(group) })) }];
	const sidebars = api.map((group) => [first(group), [{ text: "All APIs", link: "/api/" }, group]]);
	return Object.fromEntries([...sidebars, ["/api/", all]]);
}
