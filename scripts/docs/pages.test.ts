import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../lib/workspace.mjs";
import { type SidebarGroup, writePages } from "./pages.ts";

const EXAMPLE = /^```ts \[TypeScript\]\n([\s\S]*?)\n```$/gm;
const LINK = /\]\((\.\/[^)\s]*|#[^)\s]*)\)/g;
const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, "");

describe("the API pages of the site", () => {
	// Inside the workspace, so that examples resolve their imports as they do for a reader.
	mkdirSync(join(root, ".cache"), { recursive: true });
	const folder = mkdtempSync(join(root, ".cache", "pages-"));
	const api = join(folder, "api");
	const text = (path: string): string => readFileSync(join(api, path), "utf8");
	let sidebar: SidebarGroup[];
	let pages: string[];

	beforeAll(async () => {
		mkdirSync(join(folder, "reference", "sdk", "arcus", "interfaces"), { recursive: true });
		writeFileSync(
			join(folder, "reference", "sdk", "arcus", "interfaces", "OrdersItemsResource.md"),
			"# OrdersItemsResource\n\n### create()\n\n```ts\ncreate(id): ApiPromise<OrderItem>;\n```\n\nAdds an item.\n",
		);
		sidebar = await writePages(api);
		pages = readdirSync(api, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it("each link of the sidebar leads to a page, and each page is in the sidebar", () => {
		const linked = sidebar.flatMap(({ items }) => items.map(({ link }) => link.replace(/\/$/, "/index")));
		const written = pages.filter((path) => path !== "index.md").map((path) => `/api/${path.slice(0, -3)}`);
		expect([...linked].sort()).toEqual([...written].sort());
	});

	it("every link between the pages leads to a page and an anchor that exist", () => {
		const anchors = new Map(
			pages.map((path) => [path, new Set(Array.from(text(path).matchAll(/\{#([\w-]+)\}$/gm), ([, id]) => id))]),
		);
		const broken = pages.flatMap((path) =>
			Array.from(withoutCode(text(path)).matchAll(LINK), ([, target = ""]) => target).filter((target) => {
				const [file = "", anchor] = target.split("#");
				const page = file === "" ? path : join(path, "..", file);
				return !anchors.has(page) || (anchor !== undefined && !anchors.get(page)?.has(anchor));
			}),
		);
		expect(broken).toEqual([]);
	});

	it("no page has two sections with the same anchor", () => {
		for (const path of pages) {
			const ids = Array.from(text(path).matchAll(/\{#([\w-]+)\}$/gm), ([, id]) => id);
			expect(ids, path).toEqual([...new Set(ids)]);
		}
	});

	it("every TypeScript example compiles against the client", () => {
		const examples = pages.flatMap((path) =>
			Array.from(text(path).matchAll(EXAMPLE), ([, code = ""]) => ({ path, code })),
		);
		const operations = readFileSync(join(root, "README.md"), "utf8").matchAll(/^\| .*?\[(\d+)\]\(/gm);
		const documented = Array.from(operations, ([, count]) => Number(count)).reduce((sum, count) => sum + count, 0);
		expect(examples.length).toBe(documented);
		const code = join(folder, "code");
		mkdirSync(code, { recursive: true });
		for (const [index, example] of examples.entries())
			writeFileSync(join(code, `${example.path.replace(/\W+/g, "-")}-${index}.ts`), `${example.code}\nexport {};\n`);
		const config = join(code, "tsconfig.json");
		writeFileSync(config, JSON.stringify({ extends: join(root, "tsconfig.base.json"), include: ["*.ts"] }));
		const { stdout, status } = spawnSync(process.execPath, ["node_modules/tsc7/bin/tsc", "-p", config], {
			cwd: root,
			encoding: "utf8",
		});
		expect(stdout.slice(0, 4000)).toBe("");
		expect(status).toBe(0);
	});

	it("a method in the reference and its section on the API pages link to each other", () => {
		const reference = readFileSync(join(folder, "reference/sdk/arcus/interfaces/OrdersItemsResource.md"), "utf8");
		expect(reference).toContain(
			"```\n\n[Parameters, errors and examples of `orders.items.create`](/api/arcus/orders#items-create)\n",
		);
		expect(text("arcus/orders.md")).toContain(
			"[Reference](/reference/sdk/arcus/interfaces/OrdersItemsResource#create)",
		);
	});
});
