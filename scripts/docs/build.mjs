// `npm run docs`: builds the site in docs/site. `--serve` then serves it on http://127.0.0.1:4173;
// `--keep-reference` does not run typedoc again.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { guides } from "../../docs/.vitepress/guides.mjs";
import { bootstrap, root, run, runTypeScript } from "../lib/workspace.mjs";
import { writeForAgents } from "./agents.mjs";
import { writeReference } from "./reference.mjs";
import { REPOSITORY, SITE, stage } from "./stage.mjs";
import { site, siteTools, source } from "./tools.mjs";

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
const { version } = JSON.parse(readFileSync(join(root, "packages", "sdk", "package.json"), "utf8"));
const siteUrl = process.env.SITE_URL ?? SITE;
const facts = { version, repository: REPOSITORY, siteUrl };
writeFileSync(join(source, ".vitepress", "build.json"), JSON.stringify(facts));
writeFileSync(join(source, ".vitepress", "reference.json"), JSON.stringify(reference.sidebars));
timed("guides", () => stage(source, reference.symbols));

rmSync(site, { recursive: true, force: true });
const status = timed("site", () =>
	run(
		process.execPath,
		[
			"--max-old-space-size=1800",
			join(tools, "node_modules", "vitepress", "bin", "vitepress.js"),
			"build",
			source,
			"--outDir",
			site,
		],
		{
			env: { ...process.env, NODE_ENV: "production" },
		},
	),
);
if (status === 0) timed("Markdown", () => writeForAgents(source, site, siteUrl, guides));
if (status === 0 && process.argv.includes("--serve")) runTypeScript("scripts/docs/serve.ts");
process.exit(status);
