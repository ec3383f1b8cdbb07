// The menu of versions. An earlier version is a site of its own in `/v/<version>/`, so links to it load a new page.
const other = (text, link) => ({ text, link, target: "_self", rel: "" });

/**
 * @param {{ versions: readonly string[], repository: string, latestUrl: string, isLatest: boolean }} facts
 *   `versions` begins with the one that this site documents
 */
export function versionItems({ versions: [, ...earlier], repository, latestUrl, isLatest }) {
	return [
		...(isLatest ? [] : [other("Latest version", latestUrl)]),
		...earlier.map((version) => other(`v${version}`, `${latestUrl}v/${version}/`)),
		{ text: "Changelog", link: `${repository}/blob/main/packages/sdk/CHANGELOG.md` },
		{ text: "Versions and upgrades", link: "/guides/versions" },
		{ text: "Contributing", link: "/contributing" },
	];
}
