import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import type { Wire } from "../../../src/core/wire/wire.ts";
import { nodeTransport } from "../../../src/node/index.ts";
import { failureOf } from "../../support/scripted.ts";
import { answer, clientWith, json, type Respond, type Shape, wireServer } from "./wire-server.ts";

let server: Awaited<ReturnType<typeof wireServer>>;
afterEach(() => server?.close());

const transports = { fetch: undefined, undici: nodeTransport() } as const;
const upload = async (wire: Wire, params: unknown, reactions: readonly Respond[] = [], more: object = {}) => {
	server = await wireServer(...reactions);
	const call = clientWith({ wire, ...more } as Shape, { baseUrl: server.url });
	await call(params);
	return server.seen[0];
};

describe("a form body", () => {
	const form = (fields: Record<string, string>, rest?: string): Wire => ({
		body: [{ kind: "form", fields, ...(rest !== undefined && { rest }) }],
	});

	it("a form body writes lists, objects and dates as the encoding of each field says", async () => {
		const params = {
			name: "Ü & =",
			metadata: { a: { b: 1 }, list: ["x", "y"], rows: [{ p: 1 }, { p: 2 }] },
			expand: ["data.customer", "z"],
			tags: ["a", "b"],
			piped: ["a", "b"],
			object: { k: [1] },
			at: new Date(0),
			gone: null,
			left: undefined,
			yes: true,
		};
		const seen = await upload(form({ metadata: "nested", expand: "nested", piped: "pipe" }), params);
		expect(seen?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
		expect(
			decodeURIComponent(seen?.text ?? "")
				.split("&")
				.slice(2),
		).toEqual([
			"metadata[a][b]=1",
			"metadata[list][]=x",
			"metadata[list][]=y",
			"metadata[rows][0][p]=1",
			"metadata[rows][1][p]=2",
			"expand[]=data.customer",
			"expand[]=z",
			"tags=a",
			"tags=b",
			"piped=a|b",
			'object={"k":[1]}',
			"at=1970-01-01T00:00:00.000Z",
			"gone=",
			"yes=true",
		]);
		expect(seen?.text).toContain("name=%C3%9C%20%26%20%3D&");
		expect(seen?.headers["content-length"]).toBe(String(seen?.bytes.length));
	});

	it("a form body uses one style for all nested fields if the document does", async () => {
		const seen = await upload(form({}, "nested"), { a: { b: ["c"] }, d: "e" });
		expect(seen?.text).toBe("a[b][]=c&d=e");
	});

	it("a form body that contains itself throws a TypeError, and nothing is sent", async () => {
		const params: Record<string, unknown> = {};
		params.self = params;
		server = await wireServer();
		const call = clientWith({ wire: form({}, "nested") }, { baseUrl: server.url });
		await expect(call(params)).rejects.toThrow(/things\.do: self must not be nested/);
		expect(server.seen).toEqual([]);
	});
});

describe.each(["fetch", "undici"] as const)("an upload over %s", (name) => {
	const transport = transports[name];
	const send = async (wire: Wire, params: unknown, reactions: readonly Respond[] = [], more: object = {}) => {
		server = await wireServer(...reactions);
		const call = clientWith({ wire, ...more } as Shape, {
			baseUrl: server.url,
			...(transport && { transport }),
		});
		await call(params);
		return server.seen;
	};
	const multipart: Wire = {
		body: [
			{
				kind: "multipart",
				fields: { meta: "application/json", image: "image/png, image/jpeg", list: "application/octet-stream" },
			},
		],
	};
	/** Parses the parts with the runtime's own parser. */
	const partsOf = async ({ bytes, headers }: { bytes: Buffer; headers: object }) =>
		new Response(new Uint8Array(bytes), { headers: headers as Record<string, string> }).formData();

	it("multipart parts have their names, types and bytes, and the body has a length", async () => {
		const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
		const [seen] = await send(multipart, {
			file: new File([bytes], 'a "b"\r\nc.bin', { type: "application/x-test" }),
			image: new Blob(["png"], { type: "image/png" }),
			raw: bytes,
			list: [new Blob(["1"]), { data: "2", name: "two.txt", type: "text/plain" }],
			meta: { a: [1] },
			note: "Ü",
			many: ["x", "y"],
			count: 3,
		});
		if (!seen) throw new Error("nothing arrived");
		expect(seen.headers["content-length"]).toBe(String(seen.bytes.length));
		expect(seen.headers["transfer-encoding"]).toBeUndefined();
		const parts = await partsOf(seen);
		const file = parts.get("file") as File;
		expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
		expect(file.type).toBe("application/x-test");
		expect(seen.text).toContain('name="file"; filename="a %22b%22%0D%0Ac.bin"');
		expect((parts.get("image") as File).type).toBe("image/png");
		expect(new Uint8Array(await (parts.get("raw") as File).arrayBuffer())).toEqual(bytes);
		expect(parts.getAll("list").map((one) => (one as File).name)).toEqual(["file", "two.txt"]);
		expect(seen.text).toContain('name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":[1]}\r\n');
		expect(parts.get("note")).toBe("Ü");
		expect(parts.getAll("many")).toEqual(["x", "y"]);
		expect(parts.get("count")).toBe("3");
	});

	it("an upload of known size is sent again after a 503, with the same bytes", async () => {
		const seen = await send(multipart, { file: new Uint8Array([1, 2, 3]) }, [answer(503), json({})], {
			key: true,
			wire: { ...multipart, key: ["header", "X-Key"] },
		});
		expect(seen).toHaveLength(2);
		expect(seen[0]?.bytes.equals(seen[1]?.bytes ?? Buffer.alloc(0))).toBe(true);
		expect(seen[0]?.headers["x-key"]).toMatch(/^[0-9a-f-]{36}$/);
		expect(seen[1]?.headers["x-key"]).toBe(seen[0]?.headers["x-key"]);
	});

	it("a stream is sent in chunks and only once, and the error says why", async () => {
		const wire: Wire = { body: [{ kind: "binary", whole: "body" }], key: ["header", "X-Key"] };
		async function* chunks() {
			yield new Uint8Array([1, 2]);
			yield new Uint8Array([3]);
		}
		const error = await failureOf(send(wire, { body: chunks() }, [answer(503), json({})], { key: true }));
		expect(server.seen.map(({ bytes }) => [...bytes])).toEqual([[1, 2, 3]]);
		expect(server.seen[0]?.headers["transfer-encoding"]).toBe("chunked");
		expect(error.message).toContain("Not retried: its body is a stream, which can be read once");
		expect(error).toMatchObject({ status: 503, attempts: 1 });
	});

	it("a function that opens a stream is called for each attempt", async () => {
		const wire: Wire = { body: [{ kind: "binary", whole: "body" }], key: ["header", "X-Key"] };
		const open = () => new Blob(["abc"]).stream();
		const seen = await send(wire, { body: open }, [answer(503), json({})], { key: true });
		expect(seen.map(({ text }) => text)).toEqual(["abc", "abc"]);
	});

	it("a file of a Node.js stream keeps its name, and parts before and after it arrive whole", async () => {
		const folder = mkdtempSync(join(tmpdir(), "countersign-upload-"));
		try {
			const path = join(folder, "report.bin");
			writeFileSync(path, Buffer.alloc(300_000, 7));
			const [seen] = await send(multipart, { before: "1", file: createReadStream(path), after: "2" });
			if (!seen) throw new Error("nothing arrived");
			const parts = await partsOf(seen);
			expect([parts.get("before"), parts.get("after"), (parts.get("file") as File).name]).toEqual([
				"1",
				"2",
				"report.bin",
			]);
			expect((parts.get("file") as File).size).toBe(300_000);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it("a stream that fails while it is sent fails the call with its reason, and the call is not retried", async () => {
		const wire: Wire = { body: [{ kind: "binary", whole: "body" }] };
		async function* broken() {
			yield new Uint8Array(10);
			throw new Error("the disk is gone");
		}
		const error = await failureOf(send(wire, { body: broken() }));
		expect(error.name).toBe("ConnectionError");
		expect(inspect(error, { depth: 5 })).toContain("the disk is gone");
	});

	it.each<[string, unknown, number[]]>([
		["a Uint8Array", new Uint8Array([0, 255]), [0, 255]],
		["a view of a part of a buffer", new Uint8Array([9, 1, 2, 9]).subarray(1, 3), [1, 2]],
		["an ArrayBuffer", new Uint8Array([5]).buffer, [5]],
		["a Blob", new Blob([new Uint8Array([6])]), [6]],
		["an empty Uint8Array", new Uint8Array(), []],
		["a string", "A", [65]],
	])("a binary body can be %s", async (_, body, bytes) => {
		const [seen] = await send({ body: [{ kind: "binary", whole: "body" }] }, { body });
		expect([...(seen?.bytes ?? [])]).toEqual(bytes);
		expect(seen?.headers["content-type"]).toBe("application/octet-stream");
	});
});

describe("a body that isn't an object", () => {
	it.each<[string, unknown]>([
		["a list", [1, { a: 2 }]],
		["a string", "text"],
		["null", null],
		["a number", 0],
	])("a JSON body can be %s", async (_, body) => {
		const seen = await upload({ body: [{ kind: "json", whole: "body" }] }, { body });
		expect(seen?.text).toBe(JSON.stringify(body));
		expect(seen?.headers["content-type"]).toBe("application/json");
	});

	it("a JSON body has the content type of the document, such as that of a merge patch", async () => {
		const seen = await upload({ body: [{ kind: "json", type: "application/merge-patch+json" }] }, { a: null });
		expect([seen?.text, seen?.headers["content-type"]]).toEqual(['{"a":null}', "application/merge-patch+json"]);
	});

	it("a body of plain text is sent as it is", async () => {
		const seen = await upload({ body: [{ kind: "text", type: "text/csv", whole: "body" }] }, { body: "a;b\nü" });
		expect([seen?.text, seen?.headers["content-type"]]).toEqual(["a;b\nü", "text/csv"]);
	});

	it("an optional body that is not passed is not sent", async () => {
		const seen = await upload({ body: [{ kind: "binary", whole: "body", optional: true }] }, {});
		expect([seen?.bytes.length, seen?.headers["content-type"]]).toEqual([0, undefined]);
	});

	it("a required body that is not passed throws a TypeError", async () => {
		await expect(upload({ body: [{ kind: "binary", whole: "body" }] }, {})).rejects.toThrow("`body` is required");
	});
});

describe("an operation with several kinds of bodies", () => {
	const wire: Wire = { body: [{ kind: "json" }, { kind: "multipart" }] };

	it("an operation sends the first kind, and another one on request", async () => {
		server = await wireServer();
		const call = clientWith({ wire }, { baseUrl: server.url });
		await call({ a: 1 });
		await call({ a: 1 }, { contentType: "multipart/form-data" });
		expect(server.seen.map(({ headers }) => headers["content-type"]?.split(";")[0])).toEqual([
			"application/json",
			"multipart/form-data",
		]);
		await expect(call({}, { contentType: "text/html" })).rejects.toThrow(
			"contentType must be one of application/json, multipart/form-data",
		);
	});
});

describe("an idempotency key in the body", () => {
	it("a key is a field of the body, the same in every attempt, and no header", async () => {
		server = await wireServer(answer(503), json({}));
		const call = clientWith({ key: true, wire: { key: ["body", "request_id"] } }, { baseUrl: server.url });
		await call({ amount: 1 });
		const bodies = server.seen.map(({ text }) => JSON.parse(text) as Record<string, unknown>);
		expect(bodies[0]).toEqual({ request_id: expect.stringMatching(/^[0-9a-f-]{36}$/), amount: 1 });
		expect(bodies[1]).toEqual(bodies[0]);
		expect(server.seen[0]?.headers["idempotency-key"]).toBeUndefined();
		await call({ amount: 1 }, { idempotencyKey: "mine" });
		expect(JSON.parse(server.seen.at(-1)?.text ?? "")).toMatchObject({ request_id: "mine" });
	});
});

it("a transport that sends only text refuses an upload before anything is sent", async () => {
	let sent = 0;
	const transport = {
		async send() {
			sent++;
			return { status: 200, headers: new Headers(), body: "{}" };
		},
	};
	const call = clientWith(
		{ wire: { body: [{ kind: "multipart" }] } },
		{ baseUrl: "https://x.example", transport, maxRetries: 0 },
	);
	await expect(call({ file: new Blob(["x"]) })).rejects.toThrow(/the client.s transport sends and receives only text/);
	expect(sent).toBe(0);
});

it("a secret search after an error does not read the bytes of an upload", async () => {
	server = await wireServer(json({ error: { code: "bad", message: "no" } }, 400));
	const call = clientWith({ wire: { body: [{ kind: "multipart" }] } }, { baseUrl: server.url });
	const file = new Uint8Array(50_000_000);
	const began = performance.now();
	const error = await failureOf(call({ file, password: "hunter22" }));
	expect(error).toMatchObject({ status: 400, code: "bad" });
	// Listing the bytes one by one would take minutes and gigabytes.
	expect(performance.now() - began).toBeLessThan(20_000);
});
