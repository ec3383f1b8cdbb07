// The versions that the site offers: the one it documents, and those released before it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folderOf } from "../lib/workspace.mjs";

/**
 * Returns the version in the package and those in its changelog, newest first.
 *
 * @param {string} current
 * @param {string} changelog
 */
export function versionsIn(current, changelog) {
	const released = Array.from(changelog.matchAll(/^## (\d+\.\d+\.\d+\S*)$/gm), ([, version]) => version);
	return [...new Set([current, ...released])];
}

/** The versions of the packages. They are released together, so all have the versions of the sdk. */
export function versions() {
	const folder = folderOf("sdk");
	const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	return versionsIn(version, readFileSync(join(folder, "CHANGELOG.md"), "utf8"));
}

/**
 * Returns where a version stays when a newer one is released: `v/<version>/`, or the path after `--version-base`.
 *
 * @param {readonly string[]} args
 * @param {string} version
 */
export function versionBase(args, version) {
	const given = args[args.indexOf("--version-base") + 1];
	if (!given || given.startsWith("--")) return `v/${version}/`;
	if (!/^\/?[\w.-]+(?:\/[\w.-]+)*\/?$/.test(given))
		throw new Error(`--version-base takes a path such as /v/${version}/, but was given ${given}`);
	return `${given.replace(/^\/|\/$/g, "")}/`;
}
