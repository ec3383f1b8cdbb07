import { beforeEach, describe, expect, it } from "vitest";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
beforeEach(() => {
	world = makeWorld();
});

const at = (connector_type: string) => ({ path: { connector_type } });
const connect = (type: string, body: object = {}) => world.call("integrations.create", { ...at(type), body });
const shown = (type: string) => world.call("integrations.retrieve", at(type));

describe("integrations", () => {
	it("a connector is set up by its configuration, and an update changes only what is sent", () => {
		const made = connect("shippo", { mode: "sandbox", ship_from_name: "Dock", config: { a: 1 } });
		expect(made).toMatchObject({ connector_type: "shippo", is_active: true, ship_from_name: "Dock" });
		world.call("integrations.update", { ...at("shippo"), body: { is_active: false, ship_from_city: "Austin" } });
		expect(shown("shippo")).toMatchObject({ is_active: false, ship_from_name: "Dock", ship_from_city: "Austin" });
		expect(world.call("integrations.list").data).toEqual([shown("shippo")]);
	});

	it.each([
		"credentials",
		"secret",
		"api_key",
		"access_token",
		"refresh_token",
		"webhook_secret",
		"credentials_secret_arn",
		"entity_id",
	])("a configuration with a secret or an entity is rejected: %s", (field) => {
		expect(refusal(() => connect("stripe", { [field]: "x" }))).toEqual({
			status: 422,
			code: "forbidden_field",
			param: field,
		});
		connect("stripe");
		const update = () => world.call("integrations.update", { ...at("stripe"), body: { [field]: "x" } });
		expect(refusal(update)).toMatchObject({ code: "forbidden_field", param: field });
	});

	it("an OAuth connector redirects to Shopify and becomes active after approval", () => {
		expect(refusal(() => connect("shopify"))).toMatchObject({ status: 422, param: "shop" });
		const answer = connect("shopify", { shop: "tea.myshopify.com" });
		expect(answer.object).toBe("integration_oauth_required");
		expect(answer.oauth_url).toContain("https://tea.myshopify.com/");
		expect(shown("shopify")).toMatchObject({ is_active: false, has_credentials_secret_arn: false });
		const early = () => world.call("integrations.update", { ...at("shopify"), body: { is_active: true } });
		expect(refusal(early)).toMatchObject({ param: "is_active" });
		world.advance("1m");
		expect(shown("shopify")).toMatchObject({ is_active: true, has_credentials_secret_arn: true });
	});

	it("the credentials of a deleted connector can be restored for 7 days", () => {
		const shop = { shop: "tea.myshopify.com" };
		connect("shopify", shop);
		world.advance("1m");
		world.call("integrations.delete", at("shopify"));
		expect(refusal(() => shown("shopify")).status).toBe(404);
		world.advance("6d");
		expect(connect("shopify", shop)).toMatchObject({ connector_type: "shopify", is_active: true });
		world.call("integrations.delete", at("shopify"));
		world.advance("8d");
		expect(connect("shopify", shop).object).toBe("integration_oauth_required");
	});

	it("an undocumented connector is unknown", () => {
		expect(refusal(() => connect("myspace"))).toMatchObject({ status: 404, code: "not_found" });
		expect(refusal(() => shown("plaid")).status).toBe(404);
	});
});
