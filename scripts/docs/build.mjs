// `npm run docs`: builds the site in docs/site. `--serve` then serves it on http://127.0.0.1:4173;
// `--keep-reference` does not run typedoc again. `--version-base` builds the site for the address that this version keeps when a
// newer one is released, `/v/<version>/`, in docs/versions/<version>; `--version-base /v1/` builds it for another address.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { guides } from "../../docs/.vitepress/guides.mjs";
import { bootstrap, root, run, runTypeScript } from "../lib/workspace.mjs";
import { writeForAgents } from "./agents.mjs";
import { narrowPages } from "./narrow.mjs";
import { writeRedirects } from "./redirects.mjs";
import { writeReference } from "./reference.mjs";
import { REPOSITORY, SITE, stage } from "./stage.mjs";
import { site, siteTools, source, versionsFolder } from "./tools.mjs";
import { versionBase, versions } from "./versions.mjs";

function timed(name, work) {
	const started = Date.now();
	const result = work();
	console.log(`${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
	return result;
}

bootstrap();
const tools = timed("tools", siteTools);
rmSync(source, { recursive: true, force: true });
mkdirSync(source, { recursive: true });
cpSync(join(root, "docs", ".vitepress"), join(source, ".vitepress"), { recursive: true });
cpSync(join(root, "docs", ".vitepress", "public"), join(source, "public"), { recursive: true });

const keep = process.argv.includes("--keep-reference");
const reference = timed("reference", () => writeReference(tools, keep));
cpSync(reference.folder, join(source, "reference"), { recursive: true });
// The pages of the API, by resource.
const sidebar = join(source, ".vitepress", "api.json");
if (timed("API pages", () => runTypeScript("scripts/docs/write-pages.ts", [join(source, "api"), sidebar])) !== 0)
	throw new Error("the API pages could not be written");
const latestUrl = process.env.SITE_URL ?? SITE;
const offered = versions();
const isLatest = !process.argv.includes("--version-base");
const siteUrl = isLatest ? latestUrl : new URL(versionBase(process.argv, offered[0]), latestUrl).href;
const out = isLatest ? site : join(versionsFolder, offered[0]);
const facts = { versions: offered, repository: REPOSITORY, siteUrl, latestUrl, isLatest };
writeFileSync(join(source, ".vitepress", "build.json"), JSON.stringify(facts));
writeFileSync(join(source, ".vitepress", "reference.json"), JSON.stringify(reference.sidebars));
timed("guides", () => stage(source, reference.symbols));
timed("code", () => narrowPages(source, join(tools, "narrow")));
// A process of its own: the memory of the types is free again when the pages are built.
const hovers = join(source, ".vitepress", "hovers.json");
if (timed("types", () => run(process.execPath, [join(root, "scripts", "docs", "hovers.mjs"), source, hovers])) !== 0)
	throw new Error("the types of the code blocks could not be found");

rmSync(out, { recursive: true, force: true });
const status = timed("site", () =>
	run(
		process.execPath,
		[
			"--max-old-space-size=1800",
			join(tools, "node_modules", "vitepress", "bin", "vitepress.js"),
			"build",
			source,
			"--outDir",
			out,
		],
		{
			env: { ...process.env, NODE_ENV: "production" },
		},
	),
);
if (status === 0) timed("Markdown", () => writeForAgents(source, out, siteUrl, guides));
if (status === 0 && isLatest) timed("redirects", () => writeRedirects(out, siteUrl, reference.symbols));
if (status === 0 && process.argv.includes("--serve"))
	runTypeScript("scripts/docs/serve.ts", [out, new URL(siteUrl).pathname]);
process.exit(status);
