// Builds the packages, packs them with pnpm (which writes the published manifest), and unpacks them for inspection.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { folderOf, PACKAGES, pnpm, root } from "./workspace.mjs";

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
	if (!done()) {
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		// One call for all: pnpm itself takes longer to start than to pack.
		if (
			pnpm(
				["-r", ...PACKAGES.map((name) => `--filter=./packages/${name}`), "pack", "--pack-destination", folder],
				quiet,
			)
		)
			throw new Error("the packages could not be packed");
	}
	return Object.fromEntries(PACKAGES.map((name) => [name, packed(name)]));
}

function packed(name) {
	const { name: published, version } = JSON.parse(readFileSync(join(folderOf(name), "package.json"), "utf8"));
	const tarball = join(folder, `${published.replace("@", "").replace("/", "-")}-${version}.tgz`);
	const own = join(folder, name);
	if (!done()) {
		mkdirSync(own, { recursive: true });
		if (spawnSync("tar", ["xzf", tarball, "-C", own]).status !== 0) throw new Error(`${tarball} could not be unpacked`);
	}
	const unpacked = join(own, "package");
	return { tarball, unpacked, manifest: JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8")) };
}
