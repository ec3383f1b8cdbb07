// Builds the packages, packs them with pnpm (which writes the published manifest), and unpacks them for inspection.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PACKAGES, pnpm, root } from "./workspace.mjs";

const folder = join(root, ".cache", "packs");
const quiet = { stdio: ["ignore", "ignore", "inherit"] };
/** Whether a caller that runs several programs has already built and packed the packages. */
const done = () => process.env.COUNTERSIGN_PACKED === "1";

export function build() {
	if (done()) return;
	if (pnpm(["-r", "--filter", "./packages/*", "run", "build"], quiet) !== 0)
		throw new Error("the packages could not be built");
}

/** Packs the built packages. Returns the tarball, the unpacked folder and the published manifest of each. */
export function packAll() {
	if (!done()) rmSync(folder, { recursive: true, force: true });
	return Object.fromEntries(PACKAGES.map((name) => [name, packed(name)]));
}

function packed(name) {
	const own = join(folder, name);
	if (!done()) pack(name, own);
	const tarball = join(
		own,
		readdirSync(own).find((file) => file.endsWith(".tgz")),
	);
	if (!done() && spawnSync("tar", ["xzf", tarball, "-C", own]).status !== 0)
		throw new Error(`${tarball} could not be unpacked`);
	const unpacked = join(own, "package");
	return { tarball, unpacked, manifest: JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8")) };
}

function pack(name, own) {
	mkdirSync(own, { recursive: true });
	if (pnpm(["--dir", join("packages", name), "pack", "--pack-destination", own], quiet) !== 0)
		throw new Error(`${name} could not be packed`);
}
