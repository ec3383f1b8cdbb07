// Checks the dependencies that npm installs with each package and their licenses, and writes the SBOM (CycloneDX)
// of a release. npm creates it from an installation of the packed tarballs.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, packAll } from "../lib/packs.mjs";
import { NPM_INSTALL, npm } from "../lib/tools.mjs";
import { root } from "../lib/workspace.mjs";

/** Permissive licenses. */
const ALLOWED = new Set([
	"MIT",
	"ISC",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"Apache-2.0",
	"0BSD",
	"BlueOak-1.0.0",
	"Python-2.0",
	"PSF-2.0",
	"CC0-1.0",
	"Unlicense",
]);
/** Allowed runtime dependencies. Everything else must be an optional peer behind a subpath. */
const RUNTIME = { sdk: ["zod"], webhooks: ["zod"] };

/** The tarballs of a package and of our packages that it depends on, because no registry has them yet. */
function tarballsOf(name, packs) {
	const { tarball, manifest } = packs[name];
	const own = Object.entries(packs).filter(([, one]) => manifest.dependencies?.[one.manifest.name] !== undefined);
	return [...new Set([tarball, ...own.flatMap(([other]) => tarballsOf(other, packs))])];
}

/** Installs a package on its own, as a user would, and lets npm list what it installed. */
export function sbomOf(name, packs) {
	const cwd = join(root, ".cache", "supply", name);
	rmSync(cwd, { recursive: true, force: true });
	mkdirSync(cwd, { recursive: true });
	writeFileSync(join(cwd, "package.json"), JSON.stringify({ name: `only-${name}`, version: "1.0.0", private: true }));
	npm(cwd, [...NPM_INSTALL, "--omit=optional", "--omit=peer", ...tarballsOf(name, packs)]);
	return JSON.parse(npm(cwd, ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"]));
}

const licenceOf = ({ licenses = [] }) =>
	licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? "unknown");

/** `MIT`, `(MIT OR CC0-1.0)`, `MIT AND ISC`. */
function isAllowed(expression) {
	const words = expression.replace(/[()]/g, " ").trim().split(/\s+/);
	const names = words.filter((word) => word !== "OR" && word !== "AND");
	return words.includes("OR") ? names.some((name) => ALLOWED.has(name)) : names.every((name) => ALLOWED.has(name));
}

/** Returns the problems as sentences. */
export function faultsOf(name, manifest, sbom) {
	const runtime = RUNTIME[name];
	const extra = runtime ? Object.keys(manifest.dependencies ?? {}).filter((one) => !runtime.includes(one)) : [];
	return [
		...extra.map((one) => `${one} is a runtime dependency; make it an optional peer behind a subpath`),
		...sbom.components.flatMap((component) => {
			const own =
				component.name.startsWith("@countersign/") ||
				component.group === "@countersign" ||
				component.name === "countersign";
			const licences = licenceOf(component);
			if (own || (licences.length > 0 && licences.every(isAllowed))) return [];
			return [`${component.name}@${component.version} is under ${licences.join(", ") || "no licence"}`];
		}),
	];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	build();
	let faults = 0;
	const packs = packAll();
	for (const [name, packed] of Object.entries(packs)) {
		const sbom = sbomOf(name, packs);
		const file = join(root, ".cache", "supply", `${name}.cdx.json`);
		writeFileSync(file, `${JSON.stringify(sbom, null, "\t")}\n`);
		console.log(`${name}: ${sbom.components.length} packages`);
		for (const fault of faultsOf(name, packed.manifest, sbom)) {
			faults++;
			console.error(`${name}: ${fault}`);
		}
	}
	process.exit(faults === 0 ? 0 : 1);
}
