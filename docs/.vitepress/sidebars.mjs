// The sidebars of the API pages and the reference, which are made when the site is built.

const PACKAGES = {
	sdk: "@countersign/sdk",
	webhooks: "@countersign/webhooks",
	mock: "@countersign/mock",
	openapi: "@countersign/openapi",
};

/** `sdk/arcus` → `@countersign/sdk/arcus`. */
function entryName(path) {
	const [name, ...rest] = path.split("/");
	const inner = rest.filter((part) => part !== "index" && part !== "adapters").join("/");
	return inner === "" ? PACKAGES[name] : `${PACKAGES[name]}/${inner}`;
}

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
					...(path === open && { collapsed: false, items: modules[path] }),
				})),
		}));
	return Object.fromEntries([...paths, "/reference/"].map((path) => [path, groups(path)]));
}

const OPERATIONS = [
	{
		text: "Operations",
		items: ["Arcus", "Arca", "Deskflow"].flatMap((name) => [
			{ text: name, link: `/operations/${name.toLowerCase()}` },
			{ text: `${name}: errors`, link: `/operations/${name.toLowerCase()}-errors` },
		]),
	},
];

/** The pages by resource if they exist, and the tables of all operations. */
export function apiSidebars(api) {
	const sidebar = [...api.map((group) => ({ collapsed: true, ...group })), ...OPERATIONS];
	return { "/api/": sidebar, "/operations/": sidebar };
}
