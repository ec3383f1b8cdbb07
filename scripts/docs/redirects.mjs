// Pages at the addresses of the site that typedoc's own theme made, until 2026-11-29. They lead to the page that replaced them.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const GUIDES = [
	"authentication",
	"command-line",
	"conformance",
	"errors",
	"escape-hatch",
	"exactly-once",
	"from-raw-fetch",
	"hmac-webhooks",
	"idempotency",
	"inbox",
	"migration",
	"pagination",
	"quick-start",
	"retries-and-limits",
	"runtimes",
	"scopes",
	"secret-rotation",
	"testing-with-the-mock",
	"verify-live",
	"versions",
	"webhook-frameworks",
];
const DECISIONS = [
	"0001-ky-1-for-one-attempt",
	"0002-zod-mini-schemas",
	"0003-generated-code-is-committed",
	"0004-entity-in-the-path",
	"0005-explicit-methods",
	"0006-one-world-per-key",
	"0007-no-ky-in-browsers",
	"0008-operations-as-one-string",
	"0009-own-rate-limiter",
	"0010-prefetch-at-half-a-page",
	"0011-long-retry-after-fails",
	"0012-two-packages",
	"0013-claim-then-complete",
	"0014-unknown-rules-answer-501",
	"0015-schemas-are-named-types",
	"0016-two-typescripts",
	"0017-pnpm-through-npx",
	"0018-one-module-for-the-operation-table",
	"0019-the-command-is-built-on-commander",
];
const PROVIDERS = ["arcus", "arca", "deskflow"];
/** The folders of typedoc's theme by those of the reference. */
const KINDS = { "type-aliases": "types", enumerations: "enums" };

/** `docs/guides/errors` was `documents/docs_guides_errors`. */
const old = (file) => `documents/${file.replaceAll("/", "_")}`;

/** `/reference/sdk/arcus/classes/Arcus` was `classes/_countersign_sdk.arcus.Arcus`. */
function oldSymbol(path) {
	const [name, ...rest] = path.replace("/reference/", "").split("/");
	const symbol = rest.pop();
	const kind = rest.pop();
	return `${KINDS[kind] ?? kind}/_countersign_${name}.${rest.join("_")}.${symbol}`;
}

/**
 * Returns the new address of each old one, both without an ending.
 *
 * @param {readonly { readonly path: string }[]} symbols the documented names
 * @returns {Map<string, string>}
 */
export function redirects(symbols) {
	return new Map([
		...GUIDES.map((name) => [old(`docs/guides/${name}`), `guides/${name}`]),
		...DECISIONS.map((name) => [old(`docs/decisions/${name}`), `decisions/${name}`]),
		...["architecture", "bench", "simulator"].map((name) => [old(`docs/${name}`), name]),
		...["CONTRIBUTING", "SECURITY"].map((name) => [old(name), name.toLowerCase()]),
		...PROVIDERS.flatMap((name) => [
			[old(`docs/operations/${name}`), `api/${name}/`],
			[old(`docs/operations/${name}-errors`), `api/${name}/errors`],
			[`operations/${name}`, `api/${name}/`],
			[`operations/${name}-errors`, `api/${name}/errors`],
		]),
		["operations/index", "api/"],
		["modules/index", "reference/"],
		...["sdk", "webhooks", "openapi", "mock"].map((name) => [`modules/_countersign_${name}`, `packages/${name}`]),
		...symbols.map(({ path }) => [oldSymbol(path), path.slice(1)]),
	]);
}

const page = (url) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>This page has moved</title>
<link rel="canonical" href="${url}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${url}">
<p>This page has moved to <a href="${url}">${url}</a>.</p>
</html>
`;

/** Writes a page for each old address. The check of links follows them. */
export function writeRedirects(site, siteUrl, symbols) {
	for (const [from, to] of redirects(symbols)) {
		const file = join(site, `${from}.html`);
		if (existsSync(file)) throw new Error(`${from} is an old address, but the site has a page there`);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, page(new URL(to, siteUrl).href));
	}
}
