// Chromium for the checks that need a browser: the one of the machine, or the distribution's where apt-get may install it.
import { spawnSync } from "node:child_process";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "chrome"];
const found = (name) => spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim() || undefined;
const find = () => NAMES.map(found).find((path) => path !== undefined);

/** Without a sandbox, because containers have none to give, and without a word to any host but ours. */
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
	let path = find();
	if (!path && process.getuid?.() === 0 && found("apt-get")) {
		const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
		spawnSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
		spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env, stdio: "ignore" });
		path = find();
	}
	return path ? { path } : { why: "there is no Chromium, and apt-get could not install it" };
}
