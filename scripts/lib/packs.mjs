// The packages as a user gets them: built, packed by pnpm, which writes the published manifest, and laid open for whoever looks inside.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PACKAGES, pnpm, root } from "./workspace.mjs";

const folder = join(root, ".cache", "packs");
const quiet = { stdio: ["ignore", "ignore", "inherit"] };
/** Whoever runs several programs over the same packages builds and packs them once, and says so. */
const done = () => process.env.COUNTERSIGN_PACKED === "1";

export function build() {
	if (done()) return;
	if (pnpm(["-r", "--filter", "./packages/*", "run", "build"], quiet) !== 0)
		throw new Error("the packages could not be built");
}

/** Packs what has been built: for each package its tarball, the folder it unpacks to and its published manifest. */
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
	if (spawnSync("tar", ["xzf", tarball, "-C", own]).status !== 0) throw new Error(`${tarball} could not be unpacked`);
	const unpacked = join(own, "package");
	return { tarball, unpacked, manifest: JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8")) };
}

function pack(name, own) {
	mkdirSync(own, { recursive: true });
	if (pnpm(["--dir", join("packages", name), "pack", "--pack-destination", own], quiet) !== 0)
		throw new Error(`${name} could not be packed`);
}
