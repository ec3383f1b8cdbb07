import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Arca } from "../../../src/arca/index.ts";
import { Arcus } from "../../../src/arcus/index.ts";
import { describedClient } from "../../../src/core/index.ts";
import { Deskflow } from "../../../src/deskflow/index.ts";

beforeEach(() => {
	for (const name of ["ARCUS_API_KEY", "ARCUS_ENTITY_ID", "ARCA_API_KEY", "DESKFLOW_API_KEY", "DESKFLOW_API_SECRET"])
		vi.stubEnv(name, "");
	vi.stubEnv("DESKFLOW_STORE", "");
});
afterEach(() => {
	vi.unstubAllEnvs();
});

const shop = {
	name: "shop",
	title: "Shop",
	baseUrl: undefined,
	arrayFormat: "repeat",
	pages: {},
	pathPrefix: "/tenants/{tenant}",
	signIn: [
		{ header: "X-Key", prefix: "", variable: "apiKey" },
		{ header: "X-App", prefix: "", variable: "app" },
	],
} as const;

it.each([
	["Arcus", () => new Arcus(), ["ARCUS_API_KEY", "ARCUS_ENTITY_ID"]],
	["Deskflow", () => new Deskflow(), ["DESKFLOW_API_KEY", "DESKFLOW_API_SECRET", "DESKFLOW_STORE"]],
	[
		"a generated client",
		() => describedClient(shop, {}),
		["SHOP_API_KEY", "baseUrl", "credentials.app", "pathValues.tenant"],
	],
])("the error of %s without any settings names all of them", (_name, make, names) => {
	expect(make).toThrow(TypeError);
	for (const name of names) expect(make).toThrow(name);
	expect(make).toThrow(`needs ${names.length} settings`);
});

it("the error for one missing setting names only that one", () => {
	expect(() => new Arca()).toThrow("Arca needs an API key: pass apiKey or set ARCA_API_KEY");
	expect(() => new Deskflow({ apiKey: "k", apiSecret: "s" })).toThrow(
		"Deskflow needs the store: pass store or set DESKFLOW_STORE",
	);
});
