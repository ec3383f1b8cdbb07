import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../lib/workspace.mjs";
import { redirects, writeRedirects } from "./redirects.mjs";

describe("the old addresses of the site", () => {
	const folder = mkdtempSync(join(tmpdir(), "redirects-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const symbols = [
		{ path: "/reference/sdk/arcus/classes/Arcus" },
		{ path: "/reference/webhooks/adapters/express/type-aliases/Options" },
	];

	it("an old address leads to the page that replaced it", () => {
		const found = redirects(symbols);
		expect(found.get("documents/docs_guides_errors")).toBe("guides/errors");
		expect(found.get("documents/docs_operations_arcus-errors")).toBe("api/arcus/errors");
		expect(found.get("operations/deskflow")).toBe("api/deskflow/");
		expect(found.get("classes/_countersign_sdk.arcus.Arcus")).toBe("reference/sdk/arcus/classes/Arcus");
		expect(found.get("types/_countersign_webhooks.adapters_express.Options")).toBe(
			"reference/webhooks/adapters/express/type-aliases/Options",
		);
	});

	it("each guide and decision that an old address leads to still exists", () => {
		for (const to of redirects([]).values())
			if (/^(?:guides|decisions)\//.test(to)) expect(existsSync(join(root, "docs", `${to}.md`)), to).toBe(true);
	});

	it("a redirect names the new address to browsers, search engines and people", () => {
		writeRedirects(folder, "https://docs.example/v/1.0.0/", symbols);
		const html = readFileSync(join(folder, "documents/docs_guides_errors.html"), "utf8");
		const url = "https://docs.example/v/1.0.0/guides/errors";
		expect(html).toContain(`<link rel="canonical" href="${url}">`);
		expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${url}">`);
		expect(html).toContain(`<a href="${url}">`);
	});
});
