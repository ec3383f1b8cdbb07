import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Arca } from "../../../src/arca/index.ts";
import { Arcus } from "../../../src/arcus/index.ts";
import { describedClient } from "../../../src/core/index.ts";
import { Deskflow } from "../../../src/deskflow/index.ts";
import { arcusWith, failureOf, KEY, scripted } from "../../support/scripted.ts";

const order = { id: "o1", object: "order" };

describe("the option baseUrl", () => {
	it.each([
		["localhost:4010/v1", "https://"],
		["api.example.com", "https://"],
		["//api.example.com", "https://"],
		["https:/api.example.com", "https://"],
		["https://", "https://"],
		["ftp://api.example.com", "https://"],
		["file:///etc", "https://"],
		["javascript:alert(1)", "https://"],
		["https://api.example.com/v1#", "fragment"],
		["https://api.example.com/v1?", "query"],
		["https://api.example.com/v1?a=b", "query"],
		["https://api.example.com/v1 ", "blanks"],
		[" https://api.example.com/v1", "blanks"],
		["https://api.example.com/v 1", "blanks"],
		["   ", "blanks"],
		["", "empty"],
		["https://user:hunter2@api.example.com", "credentials"],
		["user:hunter2@api.example.com", "https://"],
		["https://[::1", "not a valid URL"],
	])("a baseUrl is rejected with the reason: %j", (baseUrl, reason) => {
		const make = () => arcusWith({ baseUrl });
		expect(make).toThrow(TypeError);
		expect(make).toThrow(reason);
		expect(make).not.toThrow(/null|hunter2/);
	});

	it.each(["http://localhost:4010/v1", "https://api.example.com/v1/", "HTTPS://API.EXAMPLE.COM"])(
		"a baseUrl is accepted: %s",
		(baseUrl) => {
			expect(() => arcusWith({ baseUrl })).not.toThrow();
		},
	);
});

describe("redirects", () => {
	it.each([
		["POST", "https://other.example/login?token=hunter2#x", "https://other.example/login"],
		["POST", "/v2/orders?token=hunter2", "/v2/orders"],
		["GET", "http://plain.example/x?token=hunter2", "http://plain.example/x"],
		["GET", "https://user:hunter2@other.example/x", "https://other.example/x"],
		["GET", "javascript:alert('hunter2')", "javascript:"],
		["GET", "https://[", "an invalid address"],
	])("a redirect that is not followed names its target without a secret: %s %s", async (method, location, target) => {
		const { transport, sent } = scripted([307, "", { location }]);
		const arcus = arcusWith({ transport, baseUrl: "https://api.example.com/v1" });
		const call =
			method === "GET"
				? arcus.orders.retrieve("o1")
				: arcus.orders.create({ document_type: "sales_order", account_id: "a" });
		const error = await failureOf(call);
		expect(error).toMatchObject({ status: 307 });
		expect(error.message).toContain(target);
		expect(inspect(error, { depth: 9 }).replaceAll("javascript:alert('hunter2')", "")).not.toContain("hunter2");
		expect(sent).toHaveLength(1);
	});
});

describe("printing a client", () => {
	it.each([
		["Arcus", () => arcusWith({}), "mode: 'live'", "orders", [KEY.slice(20)]],
		["Arca", () => new Arca({ apiKey: `arca_${"0badcafe".repeat(8)}` }), "mode: 'unknown'", "tasks", ["badcafe"]],
		[
			"Deskflow",
			() => new Deskflow({ apiKey: "plantedKey", apiSecret: "plantedSecret", store: "s" }),
			"mode: 'unknown'",
			"customers",
			["planted"],
		],
	] as const)("a printed client shows resources and mode, and no secret: %s", (name, make, mode, resource, secrets) => {
		const text = inspect(make(), { depth: 9, showHidden: true, maxArrayLength: null });
		expect(text.startsWith(name)).toBe(true);
		expect(text).toContain(mode);
		expect(text).toContain(`'${resource}'`);
		for (const secret of secrets) expect(text).not.toContain(secret);
		expect(() => inspect(Arcus.prototype)).not.toThrow();
	});
});

describe("nested errors", () => {
	const body = { error: { message: "The plan is used up", code: "plan_limit" } };
	const clients = {
		arcus: () => arcusWith({ transport: scripted([403, body]).transport }).orders.retrieve("o1"),
		arca: () =>
			new Arca({ apiKey: `arca_${"0".repeat(64)}`, transport: scripted([403, body]).transport }).workspaces.list(),
		deskflow: () =>
			new Deskflow({
				apiKey: "k",
				apiSecret: "s3cr3t",
				store: "s",
				transport: scripted([403, body]).transport,
			}).orders.list(),
	};
	it.each(Object.entries(clients))("an error that a gateway nests is recognized by %s", async (_, call) => {
		expect(await failureOf(call())).toMatchObject({ code: "plan_limit", hint: "The plan is used up" });
	});

	it("an error that a gateway nests is recognized by a generated client", async () => {
		const client = describedClient(
			{ name: "x", title: "X", baseUrl: "https://x.example", arrayFormat: "repeat", pages: {}, signIn: [] },
			{ apiKey: "some-key-of-x", transport: scripted([403, body]).transport, rateLimit: false },
		);
		const operation = {
			id: "a.get",
			method: "GET",
			path: "/a",
			key: false,
			data: false,
			promised: true,
			secrets: [],
			entity: false,
			safe: true,
			body: false,
			params: true,
			page: undefined,
			query: [],
			formats: {},
			headers: [],
			scopes: [],
			wire: undefined,
		};
		const error = await failureOf(client.call(operation, [], undefined, undefined));
		expect(error).toMatchObject({ code: "plan_limit", hint: "The plan is used up" });
	});
});

describe("missing schemas", () => {
	const module = "../../../src/core/validation/lazy-validator.ts";
	afterEach(() => {
		vi.doUnmock("@countersign/sdk/arcus/schemas");
		vi.resetModules();
	});

	async function client(validate: "warn" | "strict", lines: string[]) {
		const { lazyValidator } = (await import(module)) as typeof import("../../../src/core/validation/lazy-validator.ts");
		const warn = (line: string): void => void lines.push(line);
		return lazyValidator(validate, undefined, "no-such-module", { debug() {}, info() {}, warn, error() {} });
	}

	it("schemas that cannot be loaded do not fail a call with validate: warn, and are logged once", async () => {
		const lines: string[] = [];
		const validator = await client("warn", lines);
		const facts = { request: { method: "POST", path: "/x", idempotencyKey: "k" }, requestId: undefined };
		expect(validator.ready()).toBeUndefined();
		for (let i = 0; i < 3; i++) await validator.check("orders.create", order, facts);
		expect(lines).toEqual([expect.stringContaining("no-such-module")]);
	});

	it("schemas that cannot be loaded fail a call with validate: strict before anything is sent", async () => {
		await expect((await client("strict", [])).ready()).rejects.toThrow(/no-such-module/);
		const { transport, sent } = scripted([200, order]);
		const schemas = {
			get responses(): never {
				throw new Error("not in this bundle");
			},
		} as never;
		const arcus = arcusWith({ transport, validate: "strict", schemas });
		const create = arcus.orders.create({ document_type: "sales_order", account_id: "a" });
		expect(await failureOf(create)).toBeInstanceOf(TypeError);
		expect(sent).toHaveLength(0);
	});

	it("schemas that throw do not fail a call with validate: warn", async () => {
		const { createValidator } = await import("../../../src/core/index.ts");
		const lines: string[] = [];
		const schemas = {
			createValidator,
			responses: {
				"orders.retrieve": () => {
					throw new Error("broken schema");
				},
			},
		};
		const warn = (line: string): void => void lines.push(line);
		const logger = { debug() {}, info() {}, warn, error() {} };
		const arcus = arcusWith({ transport: scripted([200, order]).transport, validate: "warn", schemas, logger });
		expect((await arcus.orders.retrieve("o1")).id).toBe("o1");
		expect(lines.join()).toContain("broken schema");
	});
});
