// `npm run pack [-- FOLDER]`: builds and packs the packages, copies the tarballs into one folder, and prints how to install them.
// This is how you try a version that is not on npm.
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { build, packAll } from "./packs.mjs";
import { bootstrap, root } from "./workspace.mjs";

const own = join(root, ".cache", "tarballs");
const [wanted] = process.argv.slice(2);
const folder = wanted === undefined ? own : resolve(process.env.INIT_CWD ?? process.cwd(), wanted);

bootstrap();
if (process.env.COUNTERSIGN_PACKED !== "1") console.log("Building and packing; this takes one to five minutes …");
build();
const packed = Object.values(packAll());
// Only our own folder is emptied: another one may hold files of yours.
if (folder === own) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const files = packed.map(({ tarball, manifest }) => {
	const file = join(folder, basename(tarball));
	copyFileSync(tarball, file);
	return { name: manifest.name, file };
});
const quoted = (path) => (/\s/.test(path) ? `"${path}"` : path);
const install = files.filter(({ name }) => !name.startsWith("create-")).map(({ file }) => quoted(file));

console.log(`\nPacked ${files.length} packages of version ${packed[0].manifest.version} into ${folder}.`);
console.log("\nInstall them in a project of yours:\n");
console.log(`npm install ${install.join(" ")} tsx`);

const create = files.find(({ name }) => name === "create-countersign");
console.log("\nOr create a project that runs:\n");
console.log(`npx --yes --package=${quoted(create.file)} create-countersign my-app --from ${quoted(folder)}`);
