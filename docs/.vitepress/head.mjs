// The contents of the head of each page.

export const head = (base) => [
	["link", { rel: "icon", type: "image/svg+xml", href: `${base}favicon.svg` }],
	["meta", { name: "theme-color", media: "(prefers-color-scheme: light)", content: "#ffffff" }],
	["meta", { name: "theme-color", media: "(prefers-color-scheme: dark)", content: "#1b1b1f" }],
	["meta", { property: "og:type", content: "website" }],
	["meta", { property: "og:site_name", content: "Countersign" }],
];

/** The description of a page of the reference: what it documents. */
export function referenceDescription({ relativePath, title }) {
	const [, name, ...rest] = relativePath.replace(/\.md$/, "").split("/");
	if (!relativePath.startsWith("reference/") || name === undefined) return "";
	const entry = rest
		.slice(0, -2)
		.filter((part) => part !== "index")
		.join("/");
	return `${title} of @countersign/${name}${entry ? `/${entry}` : ""}: signature, parameters, errors and examples.`;
}

export function pageHead({ pageData, title, description }, siteUrl) {
	if (pageData.isNotFound) return [["meta", { name: "robots", content: "noindex" }]];
	const path = pageData.relativePath.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "");
	const url = new URL(path, siteUrl).href;
	return [
		["link", { rel: "canonical", href: url }],
		["link", { rel: "alternate", type: "text/markdown", href: new URL(pageData.relativePath, siteUrl).href }],
		["meta", { property: "og:title", content: title }],
		["meta", { property: "og:description", content: description }],
		["meta", { property: "og:url", content: url }],
	];
}
