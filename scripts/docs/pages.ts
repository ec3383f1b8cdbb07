/** Writes the API pages of the site: reads the documents, and links the pages and the reference to each other. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ApiModel, buildModel, readDocument } from "@countersign/openapi";
import { emitDocs } from "../../packages/openapi/src/emit/docs/docs.ts";
import type { DocsPlaces } from "../../packages/openapi/src/emit/docs/site.ts";
import { root } from "../lib/workspace.mjs";
import { linkReference } from "./reference-links.ts";

/** A group of the sidebar. */
export interface SidebarGroup {
	readonly text: string;
	readonly items: { readonly text: string; readonly link: string }[];
}

/** In the order of the sidebar. */
const PROVIDERS = ["arcus", "arca", "deskflow"];
const GUIDES: NonNullable<DocsPlaces["guides"]> = {
	authentication: "/guides/authentication",
	scopes: "/guides/scopes",
	pagination: "/guides/pagination",
	idempotency: "/guides/idempotency",
	errors: "/guides/errors",
	retries: "/guides/retries-and-limits",
	webhooks: "/guides/webhook-frameworks",
};

/** The guide to begin with. */
const START: Readonly<Record<string, string>> = {
	arcus: "/guides/quick-start",
	arca: "/guides/arca",
	deskflow: "/guides/deskflow",
};
const PURPOSE: Readonly<Record<string, string>> = {
	arcus: "An ERP: customers, products, orders, stock, invoices, payments and the ledger.",
	arca: "Task management: workspaces, lists, tasks, comments and custom fields.",
	deskflow: "A store: customers, orders, products and categories. Its API is an assumption.",
};

const modelOf = async (provider: string) =>
	buildModel(
		await readDocument(join(root, "packages/openapi/specs", provider), `packages/openapi/specs/${provider}`, "strict"),
	);

const HEAD = `---
title: APIs
description: All operations, errors, scopes and webhook events of the supported APIs.
---

# APIs

Each operation with its parameters, scopes, errors, and an example in TypeScript and curl. Each says how well its facts are known.`;

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

/** What the first page says about an API, with links to its pages that are not about one resource. */
function overviewOf(model: ApiModel, pages: ReadonlySet<string>): string {
	const { provider, title } = model;
	const link = (text: string, page: string) => (pages.has(page) ? [`[${text}](./${provider}/${page})`] : []);
	const links = [
		...link(counted(model.operations.length, "operation"), "index.md"),
		...link(counted(model.events.length, "webhook event"), "events.md"),
		...link("errors", "errors.md"),
		...link("scopes", "scopes.md"),
		`[guide](${START[provider]})`,
	];
	return `## [${title}](./${provider}/index.md)\n\n${PURPOSE[provider]}\n\n${links.join(" · ")}`;
}

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

/**
 * Writes the pages of all providers into `<outDir>/<provider>`, and links from the reference next to it, if there is one.
 *
 * @param outDir the folder `api` in the source of the site
 * @returns the sidebar, one group for each provider
 */
export async function writePages(outDir: string): Promise<SidebarGroup[]> {
	const groups: SidebarGroup[] = [];
	const overview: string[] = [];
	for (const provider of PROVIDERS) {
		const model = await modelOf(provider);
		const method = linkReference(join(outDir, "..", "reference", "sdk", provider), `/reference/sdk/${provider}`, model);
		const pages = emitDocs(model, { module: `@countersign/sdk/${provider}`, method, guides: GUIDES });
		for (const { path, text } of pages) write(join(outDir, provider, path), text);
		const link = (path: string) => `/api/${provider}/${path.replace(/(?:^index)?\.md$/, "")}`;
		groups.push({ text: model.title, items: pages.map(({ title, path }) => ({ text: title, link: link(path) })) });
		overview.push(overviewOf(model, new Set(pages.map(({ path }) => path))));
	}
	write(join(outDir, "index.md"), `${HEAD}\n\n${overview.join("\n\n")}\n`);
	return groups;
}
