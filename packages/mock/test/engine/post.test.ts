import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { addressProblem, isPrivateAddress } from "../../src/engine/addresses.ts";
import { postOverHttp } from "../../src/engine/post.ts";
import { createArcaMock, createDeskflowMock, type MockOptions } from "../../src/index.ts";
import { account, ask, still } from "./support/ask.ts";

const servers: Server[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

async function serve(listener: RequestListener): Promise<number> {
	const server = createServer(listener);
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return (server.address() as AddressInfo).port;
}

/** One delivery to an address, with its entries in the log and the journal. */
async function delivered(url: string, options: MockOptions = {}) {
	const mock = still({ allowLocalWebhooks: true, ...options });
	const { key } = mock.createKey();
	const endpoint = (await ask(mock, key, "POST", "/webhook_endpoints", { url, enabled_events: ["order.created"] }))
		.body;
	const buyer = (await ask(mock, key, "POST", "/accounts", account)).body.id;
	await ask(mock, key, "POST", "/orders", { document_type: "sales_order", account_id: buyer });
	await mock.webhooks.drain();
	const [row] = (await ask(mock, key, "GET", `/webhook_endpoints/${endpoint.id}/deliveries`)).body.data;
	return { attempt: mock.deliveries[0], row };
}

/** Loopback and private addresses in the spellings that have got past filters before. */
const PRIVATE = [
	"127.0.0.1",
	"127.1",
	"2130706433",
	"0x7f000001",
	"0x7f.1",
	"0177.0.0.1",
	"127.0.0.1.",
	"127.255.255.254",
	"0.0.0.0",
	"0",
	"10.1.2.3",
	"172.31.255.255",
	"192.168.0.1",
	"169.254.169.254",
	"100.64.0.1",
	"１２７.0.0.1",
	"[::]",
	"[::1]",
	"[0:0:0:0:0:0:0:1]",
	"[::127.0.0.1]",
	"[::7f00:1]",
	"[::ffff:127.0.0.1]",
	"[::ffff:7f00:1]",
	"[::ffff:0:127.0.0.1]",
	"[64:ff9b::7f00:1]",
	"[64:ff9b::10.0.0.1]",
	"[64:ff9b:1::7f00:1]",
	"[2002:7f00:1::]",
	"[2002:a00:1::1]",
	"[2001:0:7f00:1::]",
	"[2001:0:4136:e378:8000:63bf:80ff:fffe]",
	"[2606:4700::5efe:127.0.0.1]",
	"[fe80::1]",
	"[fec0::1]",
	"[fc00::1]",
	"[fd12:3456::1]",
	"[ff02::1]",
	"localhost",
	"LOCALHOST.",
	"shop.localhost",
	"localhost.localdomain",
	"printer.local",
	"vault.internal",
	"router.home.arpa",
	"intranet",
	"127.0.0.1.nip.io",
	"localtest.me",
];
const PUBLIC = [
	"shop.example",
	"8.8.8.8",
	"[2606:4700::1111]",
	"[2002:808:808::1]",
	"[64:ff9b::8.8.8.8]",
	"172.32.0.1",
];

describe("an address for webhooks", () => {
	it.each(PRIVATE)("%s is rejected by all three APIs unless local webhooks are allowed", async (host) => {
		const url = `https://${host}/hook`;
		expect(addressProblem(url, false)).toBe("Private and loopback addresses are not allowed.");
		const isEncoded = /^[!-~]+$/.test(url);
		expect(addressProblem(url, true)).toBe(
			isEncoded ? undefined : "The URL has a character that must be percent-encoded.",
		);
		const deskflow = createDeskflowMock();
		const { store } = deskflow.createKey();
		expect(() => deskflow.createWebhook({ store, url })).toThrow(/local or private address; set allowLocalWebhooks/);
		const arca = createArcaMock();
		await expect(arca.createWebhook({ url })).rejects.toThrow(/local or private address; set allowLocalWebhooks/);
		const mock = still();
		const refused = await ask(mock, mock.createKey().key, "POST", "/webhook_endpoints", { url, enabled_events: ["*"] });
		expect([refused.status, refused.body.code, refused.body.param]).toEqual([422, "invalid_webhook_url", "url"]);
	});

	it.each(PUBLIC)("%s is accepted", (host) => {
		expect(addressProblem(`https://${host}/hook`, false)).toBeUndefined();
	});

	it.each([
		"/a b",
		"/…",
		"/?x=é",
		"/?filter[a]=1",
		"/%zz",
		"/{id}",
		"/a\\b",
		'/?q="',
		"/#a#b",
		"/\tx",
		"/|",
		"/?a=1&b=%20c;d,e:@/?#f",
	])("an address with %j is accepted as it is, or refused because of its characters", async (path) => {
		const mock = still();
		const { key } = mock.createKey();
		const url = `https://shop.example${path}`;
		const { status, body } = await ask(mock, key, "POST", "/webhook_endpoints", { url, enabled_events: ["*"] });
		if (status === 201) expect([body.url, path]).toEqual([url, "/?a=1&b=%20c;d,e:@/?#f"]);
		else expect([status, body.hint]).toEqual([422, "The URL has a character that must be percent-encoded."]);
	});

	it("an update cannot set a private address either", async () => {
		const mock = still();
		const { key } = mock.createKey();
		const body = { url: "https://shop.example/", enabled_events: ["*"] };
		const { id } = (await ask(mock, key, "POST", "/webhook_endpoints", body)).body;
		const refused = await ask(mock, key, "PATCH", `/webhook_endpoints/${id}`, { url: "https://[::127.0.0.1]/" });
		expect([refused.status, refused.body.code]).toEqual([422, "invalid_webhook_url"]);
	});

	it.each(["127.0.0.1", "::1", "::ffff:127.0.0.1", "fe80::1%eth0", "not an address"])(
		"%s from a resolver is private",
		(address) => {
			expect(isPrivateAddress(address)).toBe(true);
		},
	);
});

describe("a delivery over HTTP", () => {
	it("a delivery is rejected when its host resolves to a private address, and nothing is sent", async () => {
		let requests = 0;
		const port = await serve((_, response) => {
			requests++;
			response.end();
		});
		for (const addresses of [["127.0.0.1"], ["93.184.216.34", "127.0.0.1"], ["::ffff:127.0.0.1"]]) {
			const post = postOverHttp({ allowsLocal: false, lookup: async () => addresses });
			await expect(post(`http://rebound.example:${port}/`, {}, "{}", 1_000)).rejects.toThrow(
				/^rebound\.example is refused: it resolves to the private address /,
			);
		}
		expect(requests).toBe(0);
	});

	it("a delivery to a name with a private address fails with that cause in the attempt and the endpoint's log", async () => {
		const mock = still({ lookup: async () => ["10.0.0.7"] });
		const { key } = mock.createKey();
		const { status, body } = await ask(mock, key, "POST", "/webhook_endpoints", {
			url: "https://shop.example/",
			enabled_events: ["*"],
		});
		expect(status).toBe(201);
		await ask(mock, key, "POST", `/webhook_endpoints/${body.id}/test`);
		await mock.webhooks.drain();
		const cause = "shop.example is refused: it resolves to the private address 10.0.0.7";
		expect(mock.deliveries.map((one) => [one.status, one.error])).toEqual([[undefined, cause]]);
		const log = (await ask(mock, key, "GET", `/webhook_endpoints/${body.id}/deliveries`)).body.data;
		expect(log[0]).toMatchObject({ status: "pending", response_status: null, error: cause });
	});

	it("a delivery connects to the address that was checked: the host is looked up once", async () => {
		const hosts: (string | undefined)[] = [];
		const port = await serve((request, response) => {
			hosts.push(request.headers.host);
			response.end();
		});
		let lookups = 0;
		const post = postOverHttp({
			allowsLocal: true,
			// A second lookup would return another address.
			lookup: async () => [lookups++ === 0 ? "127.0.0.1" : "127.0.0.2"],
		});
		expect((await post(`http://shop.example:${port}/`, {}, "{}", 1_000)).status).toBe(200);
		expect([lookups, hosts]).toEqual([1, [`shop.example:${port}`]]);
	});

	it("a redirect is not followed and counts as a failure", async () => {
		let requests = 0;
		const port = await serve((_, response) => {
			requests++;
			response.writeHead(307, { location: "/elsewhere" }).end();
		});
		const { attempt } = await delivered(`http://127.0.0.1:${port}/`);
		expect([attempt?.status, attempt?.error, requests]).toEqual([307, "status 307", 1]);
	});

	it("only the beginning of an endless response is read", async () => {
		let isOpen = true;
		let sent = 0;
		const port = await serve((_, response) => {
			response.on("close", () => {
				isOpen = false;
			});
			response.writeHead(200);
			const send = (): void => {
				if (!isOpen) return;
				sent += 65_536;
				if (response.write("x".repeat(65_536))) setImmediate(send);
				else response.once("drain", send);
			};
			send();
		});
		const { attempt, row } = await delivered(`http://127.0.0.1:${port}/`);
		expect([attempt?.status, attempt?.error]).toEqual([200, undefined]);
		expect(row.response_body).toHaveLength(1_000);
		while (isOpen) await new Promise((resolve) => setImmediate(resolve));
		expect(sent).toBeLessThan(64 * 1024 * 1024);
	});

	it("a slow response is not awaited beyond the timeout", async () => {
		const port = await serve((_, response) => {
			response.writeHead(200);
			response.write("x");
			const timer = setInterval(() => response.write("x"), 5);
			response.on("close", () => clearInterval(timer));
		});
		const waits: { readonly ms: number; readonly work: () => void }[] = [];
		const mock = still({
			allowLocalWebhooks: true,
			clock: {
				now: () => Date.UTC(2026, 4, 1),
				after(ms, work) {
					if (ms === 0) setImmediate(work);
					else waits.push({ ms, work });
					return () => undefined;
				},
			},
		});
		const { key } = mock.createKey();
		await ask(mock, key, "POST", "/webhook_endpoints", {
			url: `http://127.0.0.1:${port}/`,
			enabled_events: ["*"],
			send_test_event_on_create: true,
		});
		while (waits.length === 0) await new Promise((resolve) => setImmediate(resolve));
		expect(waits.map((one) => one.ms)).toEqual([10_000]);
		waits[0]?.work();
		while (mock.deliveries.length === 0) await new Promise((resolve) => setImmediate(resolve));
		expect(mock.deliveries[0]?.error).toBe("no complete response within 10000 ms");
	});

	it.each([
		["a port that nobody listens on", async () => "http://127.0.0.1:9/", /^connect ECONNREFUSED 127\.0\.0\.1:9$/],
		[
			"a receiver that hangs up",
			async () => `http://127.0.0.1:${await serve((request) => request.socket.destroy())}/`,
			/socket hang up/,
		],
		["a host without an address", async () => "http://nowhere.example/", /nowhere\.example has no address/],
	])("a failed delivery records the cause: %s", async (_, url, reason) => {
		const { attempt, row } = await delivered(await url(), { lookup: async () => [] });
		expect([attempt?.status, row.error]).toEqual([undefined, attempt?.error]);
		expect(attempt?.error).toMatch(reason);
	});
});

describe("faults of deliveries", () => {
	it.each(["payment.failed", "payment.succeeded", "webhook.test", "order.created"])(
		"a fault can be armed for %s, whether or not an operation is known to emit it",
		(event) => {
			const mock = still();
			mock.faults.next(1, event, "duplicate-delivery");
			expect(mock.snapshot().faults.armed).toEqual([{ target: event, kind: "duplicate-delivery", left: 1 }]);
		},
	);

	it("a fault cannot be armed for a name that is not an event, such as an operation", () => {
		for (const name of ["order.creted", "orders.create", "", "order.*"])
			expect(() => still().faults.next(1, name, "duplicate-delivery"), name).toThrow(TypeError);
	});
});

describe("the signing secret", () => {
	it("the current secret is revealed to owners and admins only, even after a rotation", async () => {
		const mock = still();
		const { key, entityId } = mock.createKey();
		const { id, secret } = (
			await ask(mock, key, "POST", "/webhook_endpoints", { url: "https://shop.example/", enabled_events: ["*"] })
		).body;
		const reveal = (by: string) => ask(mock, by, "GET", `/webhook_endpoints/${id}/secret`);
		expect((await reveal(key)).body).toEqual({ webhook_id: id, secret, last4: secret.slice(-4) });
		const admin = mock.createKey({ entityId, subject: "ann", details: { role: "admin" } });
		const rotated = (await ask(mock, key, "POST", `/webhook_endpoints/${id}/rotate_secret`)).body.secret;
		expect((await reveal(admin.key)).body.secret).toBe(rotated);
		const accountant = mock.createKey({ entityId, subject: "bob", details: { role: "accountant" } });
		const refused = await reveal(accountant.key);
		expect([refused.status, refused.body.code]).toEqual([403, "permission_denied"]);
		expect(JSON.stringify(refused.body)).not.toContain(rotated);
		const reader = mock.createKey({ entityId, scopes: ["orders:read"] });
		expect((await reveal(reader.key)).body.code).toBe("insufficient_scope");
		expect((await reveal(mock.createKey().key)).status).toBe(404);
	});
});
