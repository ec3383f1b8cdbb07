import { afterEach, describe, expect, it } from "vitest";
import { clientWith, type Shape, wireServer } from "./wire-server.ts";

let server: Awaited<ReturnType<typeof wireServer>>;
afterEach(() => server?.close());

const send = async (shape: Shape, ...args: unknown[]) => {
	server = await wireServer();
	await clientWith({ method: "GET", ...shape }, { baseUrl: server.url })(...args);
	const [seen] = server.seen;
	if (!seen) throw new Error("nothing arrived");
	return seen;
};

describe("an argument in the path", () => {
	const list = [3, 4, 5];
	const object = { role: "admin", first: "A/x" };
	// The examples of the OpenAPI specification.
	it.each<[string, unknown, string]>([
		["simple", list, "3,4,5"],
		["simple*", list, "3,4,5"],
		["simple", object, "role,admin,first,A%2Fx"],
		["simple*", object, "role=admin,first=A%2Fx"],
		["label", 5, ".5"],
		["label", list, ".3,4,5"],
		["label*", list, ".3.4.5"],
		["label*", object, ".role=admin.first=A%2Fx"],
		["matrix", 5, ";id=5"],
		["matrix", list, ";id=3,4,5"],
		["matrix*", list, ";id=3;id=4;id=5"],
		["matrix", object, ";id=role,admin,first,A%2Fx"],
		["matrix*", object, ";role=admin;first=A%2Fx"],
		["json", { a: 1 }, "%7B%22a%22%3A1%7D"],
		["simple", true, "true"],
		["simple", new Date(0), "1970-01-01T00%3A00%3A00.000Z"],
	])("an argument in the style %s is written as the specification shows: %j", async (style, value, path) => {
		const seen = await send({ path: "/things/{id}/x", wire: { params: { "{id}": ["path", "id", style] } } }, value);
		expect(seen.url).toBe(`/things/${path}/x`);
	});

	it.each<[string, unknown]>([
		["simple", []],
		["simple", ["."]],
		["simple", [".", "."]],
		["label", ["", ""]],
		["simple", ".."],
		["matrix", undefined],
		["label", {}],
	])("an argument in the style %s never leads to another path: %j", async (style, value) => {
		server = await wireServer();
		const call = clientWith(
			{ method: "GET", path: "/a/{id}/b", wire: { params: { "{id}": ["path", "id", style] } } },
			{ baseUrl: server.url },
		);
		const outcome = await Promise.resolve(call(value)).then(
			() => server.seen[0]?.url,
			(error: unknown) => error,
		);
		if (outcome instanceof Error) expect(outcome).toBeInstanceOf(TypeError);
		else expect(new URL(String(outcome), "http://x").pathname).toBe(outcome);
	});
});

describe("a query parameter", () => {
	it.each<[string, unknown, string]>([
		["repeat", ["a b", "c"], "q=a%20b&q=c"],
		["brackets", ["a"], "q%5B%5D=a"],
		["comma", ["a", "b,c"], "q=a,b%2Cc"],
		["space", ["a", "b"], "q=a%20b"],
		["pipe", ["a", "b"], "q=a%7Cb"],
		["deep", { a: { b: 1 } }, "q[a][b]=1"],
		["spread", { a: 1, b: 2 }, "a=1&b=2"],
		["json", { a: [1] }, "q=%7B%22a%22%3A%5B1%5D%7D"],
		["nested", { a: [{ b: 1 }], c: ["d"] }, "q[a][0][b]=1&q[c][]=d"],
		["nested", ["a", "b"], "q[]=a&q[]=b"],
		["repeat+", "a/b?c&d#e+f%", "q=a/b?c%26d%23e%2Bf%25"],
	])("a query parameter in the style %s is written as the document says: %j", async (style, value, query) => {
		const seen = await send({ wire: { params: { q: ["query", "q", style] } } }, { q: value });
		expect(seen.url).toBe(`/things?${query}`);
	});

	it("parameters of the same name in the query, a header and a cookie are told apart", async () => {
		const wire = {
			params: {
				id: ["query", "id", "repeat"],
				idHeader: ["header", "id"],
				idCookie: ["cookie", "id"],
			},
		} as const;
		const seen = await send({ wire }, { id: 1, idHeader: 2, idCookie: "a;b c" });
		expect([seen.url, seen.headers.id, seen.headers.cookie]).toEqual(["/things?id=1", "2", "id=a%3Bb%20c"]);
	});
});

describe("a header parameter", () => {
	it.each<[string, unknown, string]>([
		["simple", [1, 2], "1,2"],
		["simple", { a: 1, b: 2 }, "a,1,b,2"],
		["simple*", { a: 1, b: 2 }, "a=1,b=2"],
		["json", { a: "ü" }, '{"a":"\\u00fc"}'],
		["simple", new Date(0), "1970-01-01T00:00:00.000Z"],
	])("a header parameter in the style %s is written as the document says: %j", async (style, value, text) => {
		const seen = await send({ wire: { params: { h: ["header", "X-H", style] } } }, { h: value });
		expect(seen.headers["x-h"]).toBe(text);
	});

	it.each([["a\r\nx: y"], [[{ a: 1 }]], [() => 1]])("a header parameter of %j throws a TypeError", async (value) => {
		await expect(send({ wire: { params: { h: ["header", "X-H"] } } }, { h: value })).rejects.toThrow(TypeError);
	});
});

it.each(["HEAD", "OPTIONS", "DELETE", "PUT", "PATCH"])(
	"a %s request arrives with its body, if it has one",
	async (method) => {
		const hasBody = !["HEAD", "OPTIONS"].includes(method);
		const seen = await send({ method, body: hasBody, wire: {} }, { a: 1 });
		expect([seen.method, seen.text, seen.url]).toEqual([
			method,
			hasBody ? '{"a":1}' : "",
			hasBody ? "/things" : "/things?a=1",
		]);
	},
);

it("a part that the client lacks is named in a TypeError", async () => {
	const { describedClient, wireParts } = await import("../../../src/core/index.ts");
	const api = {
		name: "x",
		title: "X",
		baseUrl: "https://x.example",
		arrayFormat: "repeat",
		pages: {},
		signIn: [],
	} as const;
	const client = describedClient({ ...api, wire: wireParts({}) }, { apiKey: "key", rateLimit: false });
	const { readOperation } = await import("../../../src/core/operations/table.ts");
	const operation = readOperation("a.b", "b", ["POST", "//a", '~{"body":[{"kind":"form"}]}'], { base: "", scopes: "" });
	await expect(client.call(operation, [], {}, undefined)).rejects.toThrow(
		"a.b: the client lacks the part for form bodies. Generate the client again.",
	);
});
