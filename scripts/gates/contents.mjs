// Checks the contents of each tarball: every file that its manifest names, and nothing that users don't need.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { build, packAll } from "../lib/packs.mjs";

const ALLOWED = {
	sdk: /^(?:package\.json|AGENTS\.md|guides\/.+\.md|README\.md|LICENSE|CHANGELOG\.md|dist\/.+\.(?:js|cjs|d\.ts|d\.cts))$/,
	webhooks:
		/^(?:package\.json|AGENTS\.md|guides\/.+\.md|README\.md|LICENSE|CHANGELOG\.md|dist\/.+\.(?:js|cjs|d\.ts|d\.cts))$/,
	openapi:
		/^(?:package\.json|AGENTS\.md|guides\/.+\.md|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY\.md|generated\/\w+\.json|specs\/.+\.yaml|specs\/.+\.json|dist\/.+\.(?:js|d\.ts))$/,
	mock: /^(?:package\.json|AGENTS\.md|guides\/.+\.md|README\.md|LICENSE|CHANGELOG\.md|dist\/.+\.(?:js|d\.ts))$/,
	mirror: /^(?:package\.json|AGENTS\.md|guides\/.+\.md|README\.md|LICENSE|CHANGELOG\.md|dist\/.+\.(?:js|d\.ts))$/,
	"create-countersign":
		/^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|bin\/create-countersign\.js|dist\/.+\.js|templates\/.+\.(?:tsx?|json|md|csv)|templates\/.+\/_(?:gitignore|env\.example))$/,
	cli: /^(?:package\.json|AGENTS\.md|guides\/.+\.md|README\.md|LICENSE|CHANGELOG\.md|bin\/countersign\.js|dist\/.+\.js|dist\/console\/(?:index\.html|licenses\.md|assets\/.+\.css)|dist\/northwind\/(?:README\.md|[a-z-]+\.csv))$/,
};
/** The scaffolder runs once and is not installed in a project, so it carries no guides. */
const neededBy = (name) => [
	"README.md",
	"LICENSE",
	"package.json",
	...(name === "create-countersign" ? [] : ["AGENTS.md"]),
	// The licenses are those of what the console is built from.
	...(name === "cli" ? ["dist/console/index.html", "dist/console/licenses.md", "dist/northwind/products.csv"] : []),
];
const FIELDS = [
	"description",
	"license",
	"repository",
	"homepage",
	"bugs",
	"funding",
	"keywords",
	"engines",
	"exports",
];
const SCRIPTS_AT_INSTALL = ["preinstall", "install", "postinstall", "prepare", "prepublish"];

/** Returns the problems of a package as sentences. */
export function faultsOf(name, { unpacked, manifest }) {
	const files = readdirSync(unpacked, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => posix.join(entry.parentPath ?? entry.path, entry.name).slice(unpacked.length + 1));
	return [
		...files.filter((file) => !ALLOWED[name].test(file)).map((file) => `${file} must not be in the tarball`),
		...neededBy(name)
			.filter((file) => !files.includes(file))
			.map((file) => `${file} is missing`),
		...FIELDS.filter((field) => manifest[field] === undefined).map((field) => `package.json has no ${field}`),
		...(manifest.sideEffects === false || name === "openapi" ? [] : ["package.json does not say sideEffects: false"]),
		...SCRIPTS_AT_INSTALL.filter((script) => manifest.scripts?.[script]).map(
			(script) => `the script ${script} would run at install`,
		),
		...namedFiles(manifest)
			.filter((file) => !existsSync(join(unpacked, file)))
			.map((file) => `${file} is named in package.json but does not exist`),
		...Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies })
			.filter(([, version]) => /^(?:workspace|file|link):/.test(version))
			.map(([dependency, version]) => `${dependency} has the version ${version}`),
		...files
			.filter((file) => /\.(?:js|cjs|d\.ts|d\.cts)$/.test(file))
			.filter((file) => readFileSync(join(unpacked, file), "utf8").includes("countersign-source"))
			.map((file) => `${file} resolves to sources`),
		...(JSON.stringify(manifest).includes("countersign-source") ? ["package.json resolves to sources"] : []),
	];
}

/** Returns every file that the manifest points to. */
function namedFiles(manifest) {
	const found = [];
	const walk = (value) => {
		if (typeof value === "string") found.push(value);
		else if (value && typeof value === "object") for (const inner of Object.values(value)) walk(inner);
	};
	for (const field of ["main", "module", "types", "bin", "exports", "imports", "typesVersions"]) walk(manifest[field]);
	return [...new Set(found.filter((path) => path.startsWith("./")))];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	build();
	let faults = 0;
	for (const [name, packed] of Object.entries(packAll()))
		for (const fault of faultsOf(name, packed)) {
			faults++;
			console.error(`${name}: ${fault}`);
		}
	process.exit(faults === 0 ? 0 : 1);
}
