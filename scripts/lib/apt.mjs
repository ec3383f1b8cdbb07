// Finds programs on the path, or installs them from Debian packages if apt-get may do that.
import { spawnSync } from "node:child_process";

let updated = false;

/** Returns the path of a program, or undefined.
 *
 * @param {string} command
 * @returns {string | undefined}
 */
export const which = (command) =>
	spawnSync("sh", ["-c", `command -v ${command}`], { encoding: "utf8" }).stdout.trim() || undefined;

export const isRoot = () => process.getuid?.() === 0;

/**
 * Installs a package unless `isInstalled` already says yes. Returns why it is missing, or undefined if it is installed.
 *
 * @param {string} name
 * @param {() => boolean} isInstalled
 * @returns {string | undefined}
 */
export function aptInstall(name, isInstalled) {
	if (isInstalled()) return undefined;
	if (!which("apt-get") || !isRoot()) return `${name} is not installed, and apt-get needs root`;
	const options = /** @type {const} */ ({
		env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		stdio: "ignore",
	});
	if (!updated) spawnSync("apt-get", ["update", "-qq"], options);
	updated = true;
	spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], options);
	return isInstalled() ? undefined : `apt-get could not install ${name}`;
}
