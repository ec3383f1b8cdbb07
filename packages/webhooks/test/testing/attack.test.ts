import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createReceiver } from "@countersign/webhooks";
import { arcaWebhooks } from "@countersign/webhooks/arca";
import { arcaEvent } from "@countersign/webhooks/arca/testing";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { deskflowWebhooks } from "@countersign/webhooks/deskflow";
import { deskflowEvent } from "@countersign/webhooks/deskflow/testing";
import { nodeHandler } from "@countersign/webhooks/node";
import { standardWebhooks } from "@countersign/webhooks/standard";
import { AttackSucceededError, attack } from "@countersign/webhooks/testing";
import { describe, expect, it } from "vitest";

const arcus = arcusWebhooks({ secrets: "whsec_under_attack", maxBodyBytes: 20_000 });
const standard = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", maxBodyBytes: 20_000 });

function counted(webhooks: typeof arcus | typeof standard) {
	let handled = 0;
	const receiver = createReceiver({ webhooks: webhooks as typeof arcus, onError: () => {} });
	receiver.on("*", () => void handled++);
	return { receiver, handled: () => handled };
}

async function serve<T>(listener: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
	const server = createServer(listener).listen(0, "127.0.0.1");
	await new Promise((resolve) => server.once("listening", resolve));
	try {
		return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`);
	} finally {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
}

describe("attacks on a receiver", () => {
	it.each([
		["one header with t and v1", arcus],
		["Standard Webhooks", standard],
	])("attack finds no way past our receiver: %s", async (_, webhooks) => {
		const { receiver, handled } = counted(webhooks);
		const results = await attack((request) => receiver.handle(request), { webhooks, handled });
		expect(results.length).toBeGreaterThan(40);
		expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(["refused"]));
		expect(handled()).toBe(2);
	});
	it.each([
		["one header with t and v1", arcus],
		["Standard Webhooks", standard],
	])("attack finds no way past our receiver over real HTTP with repeated header lines: %s", async (_, webhooks) => {
		const { receiver, handled } = counted(webhooks);
		await serve(nodeHandler(receiver), async (url) => {
			const results = await attack(url, { webhooks, handled });
			expect(results.filter(({ outcome }) => outcome === "refused").length).toBeGreaterThan(40);
		});
	});
	const unanswered = /^1 of .*\n {2}unanswered \(no response\): a body that never ends$/;
	it("attack reports a server that never responds while the body is endless", async () => {
		const { receiver, handled } = counted(arcus);
		const waiting: RequestListener = (request, response) => {
			const chunks: Buffer[] = [];
			request.on("data", (chunk: Buffer) => chunks.push(chunk));
			request.on("end", async () => {
				const headers = request.headersDistinct;
				const { status } = await receiver.process({ body: Buffer.concat(chunks), headers });
				response.writeHead(status).end();
			});
		};
		const options = { webhooks: arcus, handled, timeout: 1_000 };
		await serve(waiting, async (url) => {
			await expect(attack(url, options)).rejects.toThrow(unanswered);
			const names = (await attack(url, { ...options, buffered: true })).map(({ name }) => name);
			expect(names).not.toContain("a body that never ends");
		});
	});
	it("attack reports a function that never responds while the body is endless", async () => {
		const { receiver, handled } = counted(arcus);
		const waiting = async (request: Request) => {
			const body = await request.arrayBuffer();
			const { status } = await receiver.process({ body: new Uint8Array(body), headers: request.headers });
			return new Response(null, { status });
		};
		await expect(attack(waiting, { webhooks: arcus, handled, timeout: 1_000 })).rejects.toThrow(unanswered);
	});
	it("attack skips only deliveries that the sender's proof does not cover", async () => {
		const arca = arcaWebhooks({ secrets: "arca_token_under_attack", maxBodyBytes: 20_000 });
		const deskflow = deskflowWebhooks({ verification: "hmac", secrets: "dfs_under_attack", maxBodyBytes: 20_000 });
		const moment = (number: number) => new Date(1_780_000_000_000 + number * 1000).toISOString();
		const senders = [
			{ webhooks: arca, event: (number: number) => arcaEvent("task.created", { timestamp: moment(number) }) },
			{ webhooks: deskflow, event: (number: number) => deskflowEvent("order.create", { data: { id: `o${number}` } }) },
		];
		for (const { webhooks, event } of senders) {
			const { receiver, handled } = counted(webhooks as unknown as typeof arcus);
			const results = await attack((request) => receiver.handle(request), { webhooks, handled, event });
			expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(["refused"]));
			const names = results.map(({ name }) => name);
			expect(names).toContain("signed with a guessed secret");
			expect(names).not.toContain("signed a day ago");
			expect(names.includes("body changed: one bit")).toBe(webhooks !== arca);
			expect(names.some((name) => name.startsWith("User-Agent"))).toBe(false);
		}
	});
	it("attack sends every class of delivery if the proof covers everything", async () => {
		for (const webhooks of [arcus, standard]) {
			const { receiver } = counted(webhooks);
			const names = (await attack((request) => receiver.handle(request), { webhooks })).map(({ name }) => name);
			for (const name of [
				"body changed: one bit",
				"signed a day ago",
				"signed a day ahead",
				"signature of another event",
			])
				expect(names).toContain(name);
			for (const name of Object.keys(await webhooks.sign("{}"))) expect(names).toContain(`${name} twice`);
		}
	});
	it("attack reports when an endpoint accepts anything", async () => {
		const caught = await attack(() => new Response("ok"), { webhooks: arcus }).catch((error: unknown) => error);
		expect(caught).toBeInstanceOf(AttackSucceededError);
		expect((caught as Error).message).toMatch(/accepted \(200\): no signature/);
	});
	it("attack reports when an endpoint runs the handler before it refuses", async () => {
		const { receiver, handled } = counted(arcus);
		let early = 0;
		const endpoint = async (request: Request) => {
			const response = await receiver.handle(request);
			if (response.status === 400) early++;
			return response;
		};
		const caught = await attack(endpoint, { webhooks: arcus, handled: () => handled() + early }).catch(
			(error: unknown) => error,
		);
		expect((caught as Error).message).toMatch(/reached \(400\)/);
	});
	it("attack reports when an endpoint crashes on strange input", async () => {
		const { receiver } = counted(arcus);
		const endpoint = async (request: Request) => {
			if ((request.headers.get("arcus-signature") ?? "").includes("\u00e9"))
				throw new RangeError("Input buffers must have the same byte length");
			return receiver.handle(request);
		};
		const caught = await attack(endpoint, { webhooks: arcus }).catch((error: unknown) => error);
		expect((caught as Error).message).toMatch(/crashed \(500\): Arcus-Signature: a byte above 0x7f/);
	});
	it("attack reports when an endpoint refuses everything", async () => {
		const refusing = () => new Response(null, { status: 400 });
		await expect(attack(refusing, { webhooks: arcus })).rejects.toThrow(/has the same secret/);
	});
	it("attack reports when an endpoint handles a repeated delivery twice", async () => {
		let handled = 0;
		const endpoint = async (request: Request) => {
			const result = await arcus.check(await request.arrayBuffer(), request.headers);
			if (result.ok) handled++;
			return new Response(null, { status: result.ok ? 200 : 400 });
		};
		await expect(attack(endpoint, { webhooks: arcus, handled: () => handled })).rejects.toThrow(/handled again/);
	});
});
