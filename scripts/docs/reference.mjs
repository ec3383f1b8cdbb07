// Writes the reference: one Markdown page for each exported name, from the sources behind the packages' entries.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { folderOf, PACKAGES, root, run } from "../lib/workspace.mjs";
import { REPOSITORY } from "./stage.mjs";
import { tidyReference } from "./tidy.mjs";

const DOCUMENTED = ["Enum", "Variable", "Function", "Class", "Interface", "Method", "Accessor", "TypeAlias"];
const VALIDATION = {
	validation: { notExported: true, invalidLink: true, notDocumented: true },
	requiredToBeDocumented: DOCUMENTED,
};
const TAGS =
	"constant default defaultValue deprecated enum example format param returns see throws typeParam description unit";
/** The folders of typedoc, in the order of the sidebar. */
const KINDS = {
	functions: "Functions",
	classes: "Classes",
	interfaces: "Interfaces",
	"type-aliases": "Types",
	enumerations: "Enumerations",
	variables: "Constants",
};

/** Types that documented ones refer to, but that are of no use by themselves. */
const HIDDEN = {
	sdk: [
		...["Filled", "Bare", "Answer", "AnyFunction", "Auth", "AuthPlace", "BodyWriter", "Build", "Call", "CallState"],
		...["CredentialSource", "Fallback", "OAuthPlace", "Received", "ServerVariable", "Servers", "StreamCall"],
		...["SuccessRules", "WireSettings"],
	],
	openapi: ["Column", "DescribedAuth", "DescribedCredential", "DescribedOperation", "DescribedServers", "ParsedFile"],
	mock: ["Fault", "ID_KINDS", "LimitState", "MirrorState", "MockRoute", "SettingsPage", "WORK_ORDER_STATUSES"],
	mirror: ["Batch", "Found", "Hint", "OpenTasks", "ResourceState", "Stored", "StoredRecord", "Task"],
};

/** Names each package's entries, which are in its package.json. Returns the files it wrote. */
function writePackageOptions() {
	const written = [];
	for (const name of PACKAGES) {
		const folder = folderOf(name);
		const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
		const entryPoints = Object.values(exports).flatMap((entry) => {
			const file = typeof entry === "object" ? entry["countersign-source"] : undefined;
			// Schemas are tables of one line for each type, documented with the client. Internal entries are for our own packages.
			return file && !/(?:schemas|internal)\.ts$/.test(file) ? [file] : [];
		});
		// The command has no entries: its page is a guide.
		if (entryPoints.length === 0) continue;
		const file = join(folder, "typedoc.json");
		const hidden = { intentionallyNotExported: HIDDEN[name] ?? [] };
		const displayBasePath = join(folder, "src");
		writeFileSync(
			file,
			JSON.stringify({ entryPoints, tsconfig: "tsconfig.json", ...hidden, basePath: root, displayBasePath }),
		);
		written.push(file);
	}
	return written;
}

function options(tools, out, packages) {
	const plugin = (name) => join(tools, "node_modules", name, "dist", "index.js");
	return {
		name: "Reference",
		readme: "none",
		out,
		docsRoot: out,
		entryPointStrategy: "packages",
		entryPoints: packages,
		plugin: [plugin("typedoc-plugin-markdown"), plugin("typedoc-vitepress-theme")],
		entryFileName: "index",
		excludeScopesInPaths: true,
		hidePageHeader: true,
		hideBreadcrumbs: true,
		useCodeBlocks: true,
		parametersFormat: "table",
		interfacePropertiesFormat: "table",
		classPropertiesFormat: "table",
		typeDeclarationFormat: "table",
		enumMembersFormat: "table",
		indexFormat: "table",
		expandParameters: true,
		pageTitleTemplates: { index: "{projectName}", member: "{name}", module: "{name}" },
		tableColumnSettings: { hideSources: true, hideModifiers: true, hideInherited: true, hideOverrides: true },
		treatWarningsAsErrors: true,
		...VALIDATION,
		packageOptions: {
			blockTags: TAGS.split(" ").map((tag) => `@${tag}`),
			skipErrorChecking: true,
			excludeInternal: true,
			excludePrivate: true,
			excludeExternals: true,
			readme: "none",
			disableGit: true,
			sourceLinkTemplate: `${REPOSITORY}/blob/main/{path}#L{line}`,
			...VALIDATION,
		},
	};
}

/** Returns the sidebar of a module and adds its names to `symbols`. */
function moduleItems(out, path, symbols) {
	const items = [];
	for (const [folder, text] of Object.entries(KINDS)) {
		if (!existsSync(join(out, path, folder))) continue;
		const names = readdirSync(join(out, path, folder)).map((file) => basename(file, ".md"));
		if (names.length === 0) continue;
		const link = (name) => `/reference/${path}/${folder}/${name}`;
		symbols.push(...names.map((name) => ({ name, path: link(name) })));
		items.push({
			text,
			items: names.sort().map((name) => ({ text: name, link: link(name) })),
		});
	}
	return items;
}

/**
 * @param {string} tools
 * @param {boolean} keep whether what the last build wrote is good enough
 * @returns the folder, the sidebar of each entry by its path, and every documented name with its page
 */
export function writeReference(tools, keep) {
	const folder = join(tools, "reference");
	if (!keep || !existsSync(folder)) {
		const written = writePackageOptions();
		const file = join(tools, "typedoc.json");
		writeFileSync(file, JSON.stringify(options(tools, folder, written.map(dirname))));
		const status = run(process.execPath, [join(tools, "node_modules", "typedoc", "bin", "typedoc"), "--options", file]);
		for (const path of written) rmSync(path, { force: true });
		if (status !== 0) {
			rmSync(folder, { recursive: true, force: true });
			throw new Error("typedoc failed; the messages above say where a docstring is missing or a link is dead");
		}
		tidyReference(folder);
	}
	return { folder, ...sidebarsOf(folder) };
}

function sidebarsOf(out) {
	const sidebars = {};
	const symbols = [];
	for (const name of PACKAGES.filter((each) => existsSync(join(out, each)))) {
		const modules = readdirSync(join(out, name), { recursive: true }).filter((path) => path.endsWith("index.md"));
		for (const module of modules.sort()) {
			const path = join(name, module, "..");
			const items = moduleItems(out, path, symbols);
			if (items.length > 0) sidebars[`/reference/${path}/`] = items;
		}
	}
	return { sidebars, symbols };
}
