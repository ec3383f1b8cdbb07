import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

/** Inside the package, so that `@countersign/sdk` is found as it would be in a user's project. */
const folder = fileURLToPath(new URL("../.cache/generated-client/", import.meta.url));
const root = fileURLToPath(new URL("../../../", import.meta.url));

beforeAll(() => {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	execFileSync(
		process.execPath,
		[
			"--conditions=countersign-source",
			"--import=tsx",
			join(root, "packages/cli/src/main.ts"),
			"generate",
			join(root, "packages/openapi/test/fixtures/shop"),
			"--out",
			join(folder, "shop"),
		],
		{ cwd: root },
	);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("a client generated from your own document type-checks in your own project", () => {
	writeFileSync(
		join(folder, "use.ts"),
		`import { Shop } from "./shop/index.js";
const shop = new Shop({ apiKey: "k" });
export const colour: Promise<string> = shop.items.create({ colour: "red" }).then((item) => item.colour);
// @ts-expect-error a colour is text
export const wrong = shop.items.create({ colour: 1 });
export const scopes: readonly [readonly ["items:write"]] = shop.scopes["items.create"];
`,
	);
	writeFileSync(
		join(folder, "tsconfig.json"),
		JSON.stringify({
			compilerOptions: {
				strict: true,
				noEmit: true,
				module: "nodenext",
				target: "es2022",
				lib: ["es2023", "dom", "dom.iterable"],
				types: ["node"],
				skipLibCheck: true,
				customConditions: ["countersign-source"],
				allowImportingTsExtensions: true,
			},
			files: ["use.ts"],
		}),
	);
	const tsc = join(dirname(createRequire(import.meta.url).resolve("tsc7/package.json")), "bin/tsc");
	let said = "";
	try {
		execFileSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
	} catch (error) {
		said = String((error as { stdout?: unknown }).stdout);
	}
	expect(said).toBe("");
});

it("a generated client calls the API that the document describes, with its pages, envelope, idempotency keys and errors", async () => {
	const { Shop } = await import(pathToFileURL(join(folder, "shop/index.ts")).href);
	const requests: Request[] = [];
	const shop = new Shop({
		apiKey: "the-key",
		pathValues: { entity_id: "e1" },
		fetch: async (...asked: ConstructorParameters<typeof Request>) => {
			const request = new Request(...asked);
			requests.push(request);
			if (request.method === "POST") return Response.json({ data: { id: "i1", colour: "red" } }, { status: 201 });
			if (request.url.endsWith("/gone"))
				return Response.json({ error: { code: "no_such_item", message: "no such item" } }, { status: 404 });
			return Response.json({ data: [{ id: "i1" }], has_more: false });
		},
	});
	expect(await shop.items.create({ colour: "red" })).toEqual({ id: "i1", colour: "red" });
	expect(requests[0]?.url).toBe("https://api.shop.example/v1/entities/e1/items");
	expect(requests[0]?.headers.get("authorization")).toBe("Bearer the-key");
	expect(requests[0]?.headers.get("idempotency-key")).toMatch(/^[\w-]{8,}$/);
	const items: unknown[] = [];
	for await (const item of shop.items.list()) items.push(item);
	expect(items).toEqual([{ id: "i1" }]);
	await expect(shop.items.retrieve("gone")).rejects.toMatchObject({ status: 404, code: "no_such_item" });
	expect(() => new Shop({ apiKey: "the-key" })).toThrow(/needs entity_id: pass pathValues\.entity_id/);
});
