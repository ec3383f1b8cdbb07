import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { generateInto } from "../../src/generate/into.ts";
import { infer } from "../../src/infer/infer.ts";
import { mock } from "../../src/mock/mock.ts";
import { thisMachine } from "../../src/shared/machine.ts";
import { testMachine } from "../machine.ts";

/** A folder below this package, so that generated code finds the packages that it imports. */
function folderHere(): string {
	const cache = fileURLToPath(new URL("../../.cache/", import.meta.url));
	mkdirSync(cache, { recursive: true });
	const folder = mkdtempSync(join(cache, "oauth-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

function deferred(): { readonly promise: Promise<void>; resolve(): void } {
	let resolve = (): void => {};
	const promise = new Promise<void>((done) => {
		resolve = done;
	});
	return { promise, resolve: () => resolve() };
}

/** Serves a document until the test has finished, and returns the settings that were printed. */
async function served(provider: string): Promise<(name: string) => string> {
	const lines: string[] = [];
	const stop = deferred();
	const up = deferred();
	const args = { port: "0", seed: undefined, log: undefined, strict: false, localWebhooks: false, cors: false };
	const running = mock(
		{ ...args, provider, limits: true },
		{
			...thisMachine,
			print(text) {
				lines.push(text);
				if (text.includes("Ctrl-C")) up.resolve();
			},
			warn: () => {},
			stopped: () => stop.promise,
		},
	);
	onTestFinished(async () => {
		stop.resolve();
		await running;
	});
	await Promise.race([up.promise, running]);
	return (name) => new RegExp(`^export ${name}=(.+)$`, "m").exec(lines.join("\n"))?.[1] ?? "";
}

it("a generated client signs in at `countersign mock` with the printed id, secret and token URL", async () => {
	const folder = folderHere();
	const document = join(folder, "shop.yaml");
	copyFileSync(fileURLToPath(new URL("../fixtures/shop.yaml", import.meta.url)), document);
	const { machine } = testMachine();
	await infer({ document, out: undefined, all: false }, machine);
	expect(await generateInto({ spec: document, out: join(folder, "client"), check: false }, machine)).toBe(0);
	const { Shop } = await import(join(folder, "client", "index.ts"));
	const setting = await served(document);
	expect(setting("SHOP_TOKEN_URL")).toBe(new URL("/token", setting("SHOP_BASE_URL")).href);
	const shopWith = (clientSecret: string, scopes: readonly string[] = []) =>
		new Shop({
			baseUrl: setting("SHOP_BASE_URL"),
			auth: {
				oauth: {
					clientId: setting("SHOP_CLIENT_ID"),
					clientSecret,
					tokenUrl: setting("SHOP_TOKEN_URL"),
					scopes,
				},
			},
		});
	const order = await shopWith(setting("SHOP_CLIENT_SECRET"), ["orders"]).orders.create({ product: "chai" });
	expect(order).toMatchObject({ product: "chai" });
	await expect(shopWith("another one").orders.create({ product: "chai" })).rejects.toMatchObject({
		name: "OAuthError",
		status: 401,
		code: "invalid_client",
		message: expect.stringContaining("The secret is wrong"),
	});
	await expect(
		shopWith(setting("SHOP_CLIENT_SECRET"), ["other"]).orders.create({ product: "chai" }),
	).rejects.toMatchObject({
		name: "OAuthError",
		code: "invalid_scope",
	});
});
