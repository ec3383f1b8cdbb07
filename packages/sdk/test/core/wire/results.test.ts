import { afterEach, describe, expect, it } from "vitest";
import { ApiError, UnexpectedResponseError } from "../../../src/index.ts";
import { nodeTransport } from "../../../src/node/index.ts";
import { failureOf } from "../../support/scripted.ts";
import { answer, clientWith, json, type Respond, type Shape, wireServer } from "./wire-server.ts";

let server: Awaited<ReturnType<typeof wireServer>>;
afterEach(() => server?.close());

const transports = { fetch: undefined, undici: nodeTransport() } as const;
const BYTES = Uint8Array.from({ length: 256 }, (_, index) => index);

describe.each(["fetch", "undici"] as const)("a download over %s", (name) => {
	const transport = transports[name];
	const clientOf = async (shape: Shape, ...reactions: readonly Respond[]) => {
		server = await wireServer(...reactions);
		return clientWith({ method: "GET", ...shape }, { baseUrl: server.url, ...(transport && { transport }) });
	};
	const png = { wire: { results: ["image/png"] } };

	it("a binary response is a Blob with its type, byte by byte, and the request accepts it", async () => {
		const call = await clientOf(png, answer(200, BYTES, { "content-type": "image/png" }));
		const blob = (await call()) as Blob;
		expect(new Uint8Array(await blob.arrayBuffer())).toEqual(BYTES);
		expect([blob.type, server.seen[0]?.headers.accept]).toEqual(["image/png", "image/png"]);
	});

	it("a binary response can be read from withResponse as well", async () => {
		const call = await clientOf(png, answer(200, BYTES, { "content-type": "image/png", "x-request-id": "r1" }));
		const { response, requestId } = (await call().withResponse()) as { response: Response; requestId: string };
		expect(new Uint8Array(await response.arrayBuffer())).toEqual(BYTES);
		expect(requestId).toBe("r1");
	});

	it("a binary response can be read as a stream while it arrives", async () => {
		let finish = (): void => {};
		const call = await clientOf(png, (_, response) => {
			response.writeHead(200, { "content-type": "image/png" });
			response.write("first");
			finish = () => response.end("last");
		});
		const stream = (await call(undefined, { as: "stream" })) as ReadableStream<Uint8Array>;
		const reader = stream.getReader();
		expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe("first");
		finish();
		expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe("last");
		expect((await reader.read()).done).toBe(true);
	});

	it("a stream that is cancelled closes its connection", async () => {
		let closed = (): void => {};
		const isClosed = new Promise<void>((resolve) => {
			closed = resolve;
		});
		const call = await clientOf(png, (_, response) => {
			response.writeHead(200, { "content-type": "image/png" });
			response.write("first");
			response.on("close", closed);
		});
		const stream = (await call(undefined, { as: "stream" })) as ReadableStream<Uint8Array>;
		await stream.cancel();
		await isClosed;
	});

	it("a stream whose server hangs ends with an AbortError when the signal of the call is aborted, and closes its connection", async () => {
		let closed = (): void => {};
		const isClosed = new Promise<void>((resolve) => {
			closed = resolve;
		});
		const call = await clientOf(png, (_, response) => {
			response.writeHead(200, { "content-type": "image/png" });
			response.write("first");
			response.on("close", closed);
		});
		const controller = new AbortController();
		const { signal } = controller;
		const stream = (await call(undefined, { as: "stream", signal })) as ReadableStream<Uint8Array>;
		const reader = stream.getReader();
		expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe("first");
		const next = failureOf(reader.read());
		controller.abort(new Error("no longer needed"));
		expect(await next).toMatchObject({ name: "AbortError", cause: { message: "no longer needed" } });
		await isClosed;
	});

	it("a stream that was read or cancelled takes no notice of a later abort", async () => {
		const call = await clientOf(png, answer(200, BYTES, { "content-type": "image/png" }));
		const controller = new AbortController();
		const { signal } = controller;
		const read = (await call(undefined, { as: "stream", signal })) as ReadableStream<Uint8Array>;
		expect(new Uint8Array(await new Response(read).arrayBuffer())).toEqual(BYTES);
		const cancelled = (await call(undefined, { as: "stream", signal })) as ReadableStream<Uint8Array>;
		await cancelled.cancel();
		controller.abort();
		expect(await cancelled.getReader().read()).toMatchObject({ done: true });
	});

	it("an error of a download is an ApiError with its body, and a 503 is retried", async () => {
		const call = await clientOf(png, answer(503), json({ error: { code: "no_image", message: "gone" } }, 404));
		const error = await failureOf(call());
		expect(error).toBeInstanceOf(ApiError);
		expect(error).toMatchObject({ status: 404, code: "no_image", attempts: 2 });
	});

	it("a download that breaks off is retried, and then fails", async () => {
		const broken: Respond = (_, response) => {
			response.writeHead(200, { "content-type": "image/png", "content-length": "1000" });
			response.write("half");
			setTimeout(() => response.destroy(), 20);
		};
		const call = await clientOf(png, broken);
		expect(await failureOf(call())).toMatchObject({ name: "ConnectionError", attempts: 3 });
	});

	it("text is a string, and JSON from the same operation is parsed", async () => {
		const both = { wire: { results: ["text/csv"] } };
		const call = await clientOf(
			both,
			answer(200, "a;ü", { "content-type": "text/csv; charset=utf-8" }),
			json({ a: 1 }),
		);
		expect(await call()).toBe("a;ü");
		expect(await call()).toEqual({ a: 1 });
	});

	it("the caller chooses one of several responses", async () => {
		const respond: Respond = (request, response) =>
			request.headers.accept === "application/json"
				? json({ a: 1 })(request, response)
				: answer(200, BYTES, { "content-type": "application/zip" })(request, response);
		const call = await clientOf({ wire: { results: ["application/json", "application/zip"] } }, respond);
		expect(await call()).toEqual({ a: 1 });
		expect(await call(undefined, { accept: "application/zip" })).toBeInstanceOf(Blob);
		await expect(call(undefined, { accept: "text/html" })).rejects.toThrow(/accept must be one of application\/json/);
	});

	it("a response without a body is undefined", async () => {
		const call = await clientOf({ ...png, method: "HEAD" }, answer(200, "", { "content-type": "image/png" }));
		expect(await call()).toSatisfy((body: unknown) => body === undefined || (body as Blob).size === 0);
	});

	it("a compressed response is decompressed", async () => {
		const { gzipSync } = await import("node:zlib");
		const call = await clientOf(
			png,
			answer(200, gzipSync(BYTES), { "content-type": "image/png", "content-encoding": "gzip" }),
		);
		expect(new Uint8Array(await ((await call()) as Blob).arrayBuffer())).toEqual(BYTES);
	});
});

it("a web page in place of JSON is still an unexpected response", async () => {
	server = await wireServer(answer(200, "<html>", { "content-type": "text/html" }));
	const call = clientWith({ method: "GET", promised: true, wire: { envelope: "result" } }, { baseUrl: server.url });
	expect(await failureOf(call())).toBeInstanceOf(UnexpectedResponseError);
});

const ERRORS = { errors: { ok: "ok", value: false, code: "error" } };

describe("what wraps a result", () => {
	it("an envelope of any name is removed, and its request id stays", async () => {
		server = await wireServer(json({ result: { id: 1 }, request_id: "r2" }));
		const call = clientWith({ method: "GET", wire: { envelope: "result" } }, { baseUrl: server.url });
		expect(await call().withResponse()).toMatchObject({ data: { id: 1 }, requestId: "r2" });
	});

	it("an error with the status of a success is an ApiError with its code, and is not retried", async () => {
		server = await wireServer(json({ ok: false, error: "channel_not_found" }), json({ ok: true, id: 1 }));
		const call = clientWith({ wire: ERRORS }, { baseUrl: server.url });
		const error = await failureOf(call({}));
		expect(error).toBeInstanceOf(ApiError);
		expect(error).toMatchObject({ status: 200, code: "channel_not_found", attempts: 1 });
		expect(error.message).toContain("channel_not_found");
		expect(await call({})).toEqual({ ok: true, id: 1 });
	});

	it("the key of a call never appears in an error with the status of a success", async () => {
		server = await wireServer(json({ ok: false, error: "bad", echo: "the-key-of-the-test" }));
		const error = await failureOf(clientWith({ wire: ERRORS }, { baseUrl: server.url })({}));
		expect(JSON.stringify(error.body)).not.toContain("the-key-of-the-test");
	});
});
