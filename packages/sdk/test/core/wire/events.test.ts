import type { ServerResponse } from "node:http";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { ApiStream } from "../../../src/core/index.ts";
import { EventParser } from "../../../src/core/wire/event-parser.ts";
import { LineSplitter, LONGEST_EVENT } from "../../../src/core/wire/line-splitter.ts";
import { nodeTransport } from "../../../src/node/index.ts";
import { failureOf } from "../../support/scripted.ts";
import { answer, clientWith, json, type Respond, type Shape, wireServer } from "./wire-server.ts";

describe("the parser of an event stream", () => {
	const parse = (text: string) => new EventParser().push(text);

	it.each<[string, string, object[]]>([
		["one event", "data: a\n\n", [{ event: "message", data: "a", id: "" }]],
		["lines joined", "data: a\ndata:b\ndata:  c\n\n", [{ event: "message", data: "a\nb\n c", id: "" }]],
		["comments and unknown fields left out", ": hi\nfoo: 1\ndata: a\n\n", [{ event: "message", data: "a", id: "" }]],
		[
			"CR and CR LF",
			"data: a\r\rdata: b\r\n\r\n",
			[
				{ event: "message", data: "a", id: "" },
				{ event: "message", data: "b", id: "" },
			],
		],
		[
			"names and ids",
			"event: x\nid: 7\ndata: a\n\ndata: b\n\n",
			[
				{ event: "x", data: "a", id: "7" },
				{ event: "message", data: "b", id: "7" },
			],
		],
		["no data, no event", "event: x\n\ndata: a\n\n", [{ event: "message", data: "a", id: "" }]],
		["a field without a colon", "data\n\n", [{ event: "message", data: "", id: "" }]],
		["an id with NUL ignored", "id: a\0b\ndata: a\n\n", [{ event: "message", data: "a", id: "" }]],
		["an incomplete event left out", "data: a\n", []],
	])("the parser follows the HTML standard: %s", (_, text, events) => expect(parse(text)).toEqual(events));

	it("the parser reads the same events however the text is cut", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom("data: a", "data:b", "id: 1", "event: e", ": c", "", "retry: 5", "data"), {
					maxLength: 30,
				}),
				fc.constantFrom("\n", "\r", "\r\n"),
				fc.array(fc.nat(200), { maxLength: 10 }),
				(lines, end, cuts) => {
					const text = `${lines.join(end)}${end}${end}`;
					const whole = new EventParser().push(text);
					const parser = new EventParser();
					const at = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
					const pieces = at.slice(1).map((stop, index) => text.slice(at[index], stop));
					expect(pieces.flatMap((piece) => parser.push(piece))).toEqual(whole);
				},
			),
		);
	});

	it("a line or an event that is too long is refused instead of kept in memory", () => {
		const lines = new LineSplitter(true);
		const piece = "x".repeat(LONGEST_EVENT / 4);
		for (let i = 0; i < 4; i++) lines.push(piece);
		expect(() => lines.push("x")).toThrow(/more than 16777216 characters/);
		const parser = new EventParser();
		const line = `data: ${"y".repeat(LONGEST_EVENT / 4)}\n`;
		for (let i = 0; i < 3; i++) parser.push(line);
		expect(() => parser.push(line)).toThrow(/an event of more than/);
	});
});

let server: Awaited<ReturnType<typeof wireServer>>;
afterEach(() => server?.close());

const transports = { fetch: undefined, undici: nodeTransport() } as const;

describe.each(["fetch", "undici"] as const)("a stream of events over %s", (name) => {
	const transport = transports[name];
	type Stream = ApiStream<Record<string, unknown>>;
	const clientOf = async (shape: Shape, ...reactions: readonly Respond[]) => {
		server = await wireServer(...reactions);
		const call = clientWith(
			{ method: "GET", wire: { results: ["text/event-stream"] }, ...shape },
			{
				baseUrl: server.url,
				...(transport && { transport }),
			},
		);
		return async (...args: unknown[]) => (await call(...args)) as Stream;
	};
	const type = { "content-type": "text/event-stream; charset=utf-8" };
	const all = async (stream: AsyncIterable<unknown>): Promise<unknown[]> => {
		const items: unknown[] = [];
		for await (const item of stream) items.push(item);
		return items;
	};

	it("a stream yields the JSON of each event while it arrives, up to the end marker", async () => {
		let more = (): void => {};
		const open = await clientOf({}, (_, response) => {
			response.writeHead(200, type);
			// A byte order mark, and a character that is cut in half.
			response.write(
				Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('data: {"a":"'), Buffer.from([0xc3])]),
			);
			more = () => {
				response.write(Buffer.concat([Buffer.from([0xbc]), Buffer.from('"}\n\ndata: {"a":2}\n\ndata: [DONE]\n\n')]));
			};
		});
		const stream = await open();
		const first = stream.next();
		more();
		expect(await first).toEqual({ done: false, value: { a: "ü" } });
		expect(await all(stream)).toEqual([{ a: 2 }]);
		expect(server.seen[0]?.headers.accept).toBe("text/event-stream");
	});

	it("a stream can yield whole events, or their text", async () => {
		const text = answer(200, 'event: x\nid: 1\ndata: {"a":1}\n\n', type);
		const events = await clientOf({ wire: { results: ["text/event-stream"], item: "event" } }, text);
		expect(await all(await events())).toEqual([{ event: "x", id: "1", data: { a: 1 } }]);
		await server.close();
		const texts = await clientOf({ wire: { results: ["text/event-stream"], item: "text" } }, text);
		expect(await all(await texts())).toEqual([{ event: "x", id: "1", data: '{"a":1}' }]);
	});

	it("a stream of JSON lines yields each line, and the last one without a line end", async () => {
		const open = await clientOf(
			{ wire: { results: ["application/jsonl"] } },
			answer(200, '{"a":1}\r\n\n{"a":2}\n{"a":3}', { "content-type": "application/jsonl" }),
		);
		expect(await all(await open())).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
	});

	it("a param turns JSON into a stream", async () => {
		const respond: Respond = (request, response) =>
			request.headers.accept === "text/event-stream"
				? answer(200, 'data: {"a":1}\n\n', type)(request, response)
				: json({ a: 0 })(request, response);
		const open = await clientOf(
			{ method: "POST", wire: { results: ["application/json", "text/event-stream"], stream: "stream" } },
			respond,
		);
		expect(await open({ stream: false })).toEqual({ a: 0 });
		expect(await all(await open({ stream: true }))).toEqual([{ a: 1 }]);
		expect(server.seen.map(({ text }) => text)).toEqual(['{"stream":false}', '{"stream":true}']);
	});

	it("a GET stream that breaks is opened again after its last event", async () => {
		const broken: Respond = (_, response) => {
			response.writeHead(200, type);
			response.write('retry: 1\nid: 5\ndata: {"n":1}\n\ndata: {"half":');
			setTimeout(() => response.destroy(), 30);
		};
		const open = await clientOf({}, broken, answer(200, 'id: 6\ndata: {"n":2}\n\n', type));
		expect(await all(await open())).toEqual([{ n: 1 }, { n: 2 }]);
		expect(server.seen.map(({ headers }) => headers["last-event-id"])).toEqual([undefined, "5"]);
	});

	it("a stream without ids, or of a POST, is not opened again, and its error says why", async () => {
		const broken: Respond = (_, response) => {
			response.writeHead(200, type);
			response.write('data: {"n":1}\n\n');
			setTimeout(() => response.destroy(), 30);
		};
		for (const method of ["GET", "POST"]) {
			const open = await clientOf({ method }, broken);
			const stream = await open();
			expect(await stream.next()).toEqual({ done: false, value: { n: 1 } });
			const error = await failureOf(stream.next());
			expect(error.name).toBe("ConnectionError");
			expect(error.message).toContain("It was not opened again");
			expect((await stream.next()).done).toBe(true);
			expect(server.seen).toHaveLength(1);
			await server.close();
		}
	});

	it("a stream that always breaks gives up", async () => {
		const broken: Respond = (_, response) => {
			response.writeHead(200, type);
			response.write("retry: 1\n: nothing\n\n");
			setTimeout(() => response.destroy(), 5);
		};
		const open = await clientOf({}, broken);
		expect((await failureOf(all(await open()))).name).toBe("ConnectionError");
		expect(server.seen).toHaveLength(6);
	});

	it("a server ends a stream for good with 204", async () => {
		const broken: Respond = (_, response) => {
			response.writeHead(200, type);
			response.write('retry: 1\nid: 5\ndata: {"n":1}\n\n');
			setTimeout(() => response.destroy(), 30);
		};
		const open = await clientOf({}, broken, answer(204));
		expect(await all(await open())).toEqual([{ n: 1 }]);
	});

	const endless =
		(closed: () => void): Respond =>
		(_, response: ServerResponse) => {
			response.writeHead(200, type);
			response.write('data: {"n":1}\n\n');
			response.on("close", closed);
		};

	it.each(["break", "close", "abort"])("the connection is closed by %s", async (how) => {
		let closed = (): void => {};
		const isClosed = new Promise<void>((resolve) => {
			closed = resolve;
		});
		const open = await clientOf({}, endless(closed));
		const controller = new AbortController();
		const stream = await open(undefined, { signal: controller.signal });
		if (how === "break") for await (const _ of stream) break;
		if (how === "close") {
			await stream.close();
			await stream.close();
		}
		if (how === "abort") {
			await stream.next();
			const waiting = failureOf(stream.next());
			controller.abort("enough");
			expect(await waiting).toMatchObject({ name: "AbortError", cause: "enough" });
		}
		await isClosed;
		expect((await stream.next()).done).toBe(true);
	});

	it("a slow reader slows the server down instead of filling the memory", async () => {
		let written = 0;
		const chunk = `data: {"x":"${"y".repeat(60_000)}"}\n\n`;
		const open = await clientOf({}, (_, response) => {
			response.writeHead(200, type);
			const write = (): void => {
				while (written < 3_000 && !response.destroyed) {
					written++;
					if (!response.write(chunk)) {
						response.once("drain", write);
						return;
					}
				}
			};
			write();
		});
		const stream = await open();
		await stream.next();
		await new Promise((resolve) => setTimeout(resolve, 300));
		// The server could send 180 MB; sockets on both sides hold a few of them.
		expect(written).toBeLessThan(1_000);
		await stream.close();
	});

	it("data that is not JSON is a StreamError that does not repeat it", async () => {
		const open = await clientOf({}, answer(200, "data: secret text\n\n", type));
		const error = await failureOf(all(await open()));
		expect(error.name).toBe("StreamError");
		expect(error.message).not.toContain("secret");
	});

	it.each<[string, string, string]>([
		["text/event-stream", "data: 1\n\ndata: 2\n\ndata: broken\n\n", "events"],
		["application/x-ndjson", "1\n2\nbroken\n", "lines"],
	])("what arrives together with data that is not JSON, but before it, is returned (%s)", async (results, text) => {
		const open = await clientOf({ wire: { results: [results] } }, answer(200, text, { "content-type": results }));
		const stream = await open();
		expect([await stream.next(), await stream.next()].map(({ value }) => value)).toEqual([1, 2]);
		expect((await failureOf(stream.next())).name).toBe("StreamError");
		expect((await stream.next()).done).toBe(true);
	});

	it("a stream that is closed while it is opened again cancels that request and ends at once", async () => {
		let asked: () => void = () => {};
		const isAsked = new Promise<void>((resolve) => {
			asked = resolve;
		});
		let closed: () => void = () => {};
		const isClosed = new Promise<void>((resolve) => {
			closed = resolve;
		});
		const broken: Respond = (_, response) => {
			response.writeHead(200, type);
			response.write('retry: 1\nid: 5\ndata: {"n":1}\n\n');
			setTimeout(() => response.destroy(), 5);
		};
		const silent: Respond = (_, response) => {
			response.on("close", closed);
			asked();
		};
		const open = await clientOf({}, broken, silent);
		const stream = await open();
		await stream.next();
		const waiting = stream.next();
		await isAsked;
		await stream.close();
		expect((await waiting).done).toBe(true);
		await isClosed;
		expect(server.seen).toHaveLength(2);
	});

	it("a stream is opened again with the UTF-8 bytes of its last id, and not if no header can hold the id", async () => {
		const broken =
			(id: string): Respond =>
			(_, response) => {
				response.writeHead(200, type);
				response.write(`retry: 1\nid: ${id}\ndata: {"n":1}\n\n`);
				setTimeout(() => response.destroy(), 30);
			};
		const open = await clientOf({}, broken("é🙂"), answer(204));
		expect(await all(await open())).toEqual([{ n: 1 }]);
		expect(Buffer.from(String(server.seen[1]?.headers["last-event-id"]), "latin1").toString("utf8")).toBe("é🙂");
		await server.close();
		const again = await clientOf({}, broken("a\u0001b"));
		expect((await failureOf(all(await again()))).name).toBe("ConnectionError");
	});

	it("a response that is not a stream is an unexpected response, and an error is an ApiError", async () => {
		const open = await clientOf({}, answer(200, "<html>", { "content-type": "text/html" }));
		expect((await failureOf(open())).name).toBe("UnexpectedResponseError");
		await server.close();
		const refused = await clientOf({}, json({ error: { code: "no" } }, 403));
		expect(await failureOf(refused())).toMatchObject({ status: 403, code: "no" });
	});

	it("concurrent calls of next return different events", async () => {
		const open = await clientOf({}, answer(200, "data: 1\n\ndata: 2\n\ndata: 3\n\n", type));
		const stream = await open();
		const results = await Promise.all([stream.next(), stream.next(), stream.next(), stream.next()]);
		expect(results.map(({ value }) => value)).toEqual([1, 2, 3, undefined]);
	});
});
