// Finds Chromium for the checks that need a browser, or installs Debian's.
import { aptInstall, which } from "./apt.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "chrome"];
const find = () => NAMES.map(which).find((path) => path !== undefined);

/** No sandbox, because containers cannot provide one, and no connection to any host but ours. */
export const CHROMIUM_FLAGS = [
	"--headless",
	"--no-sandbox",
	"--disable-gpu",
	"--disable-dev-shm-usage",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--no-first-run",
];

/** @returns {{ path: string, why?: undefined } | { path?: undefined, why: string }} */
export function chromium() {
	const why = aptInstall("chromium", () => find() !== undefined);
	return why ? { why } : { path: /** @type {string} */ (find()) };
}
