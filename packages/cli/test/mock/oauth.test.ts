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

/** The class of a client that is generated from the shop's document, and the document. */
async function shopClient() {
	const folder = folderHere();
	const document = join(folder, "shop.yaml");
	copyFileSync(fileURLToPath(new URL("../fixtures/shop.yaml", import.meta.url)), document);
	const { machine } = testMachine();
	await infer({ document, out: undefined, all: false }, machine);
	expect(await generateInto({ spec: document, out: join(folder, "client"), check: false }, machine)).toBe(0);
	const { Shop } = await import(join(folder, "client", "index.ts"));
	return { Shop, document };
}

it("a generated client signs in at `countersign mock` with the printed id, secret and token URL", async () => {
	const { Shop, document } = await shopClient();
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

it("a user signs in at `countersign mock` with the printed authorize URL, or with a password", async () => {
	const { Shop, document } = await shopClient();
	const setting = await served(document);
	expect(setting("SHOP_AUTHORIZE_URL")).toBe(new URL("/authorize", setting("SHOP_BASE_URL")).href);
	const [clientId, clientSecret] = [setting("SHOP_CLIENT_ID"), setting("SHOP_CLIENT_SECRET")];
	const tokenUrl = setting("SHOP_TOKEN_URL");
	const shopWith = (more: object) =>
		new Shop({ baseUrl: setting("SHOP_BASE_URL"), auth: { oauth: { clientId, clientSecret, tokenUrl, ...more } } });

	const redirect_uri = "http://localhost:3000/callback";
	const query = new URLSearchParams({ response_type: "code", client_id: clientId, redirect_uri, state: "s1" });
	const page = await fetch(`${setting("SHOP_AUTHORIZE_URL")}?${query}`, { redirect: "manual" });
	const back = new URL(page.headers.get("location") ?? "");
	expect([page.status, back.searchParams.get("state")]).toEqual([302, "s1"]);
	const exchanged = await fetch(tokenUrl, {
		method: "POST",
		body: new URLSearchParams({
			grant_type: "authorization_code",
			code: back.searchParams.get("code") ?? "",
			redirect_uri,
			client_id: clientId,
			client_secret: clientSecret,
		}),
	});
	const { refresh_token: refreshToken } = (await exchanged.json()) as { readonly refresh_token: string };
	expect(await shopWith({ refreshToken }).orders.create({ product: "chai" })).toMatchObject({ product: "chai" });

	const fields = { grant_type: "password", username: "ann", password: "a password" };
	expect(await shopWith({ fields }).orders.create({ product: "tea" })).toMatchObject({ product: "tea" });
});
