import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { createReceiver } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { arcusEvent } from "@countersign/webhooks/arcus/testing";
import { deskflowWebhooks } from "@countersign/webhooks/deskflow";
import { github, hmacWebhooks, stripe } from "@countersign/webhooks/hmac";
import { nodeHandler } from "@countersign/webhooks/node";
import { standardWebhooks } from "@countersign/webhooks/standard";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run as runHere } from "../../src/program.ts";
import { runWebhooks as run, startWebhooks as start } from "../command.ts";
import { countersign, testMachine } from "../machine.ts";

const SECRET = "whsec_of_the_command_line";
const env = { ARCUS_WEBHOOK_SECRET: SECRET };
const webhooks = arcusWebhooks({ secrets: SECRET });
let folder: string;
const closing: (() => unknown)[] = [];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "webhooks-cli-"));
});
afterEach(async () => {
	for (const close of closing.splice(0)) await close();
	rmSync(folder, { recursive: true });
});

/** A separate receiver, and the events that reached its handler. */
async function target(verifier: Parameters<typeof createReceiver>[0]["webhooks"] = webhooks as never) {
	const handled: string[] = [];
	const receiver = createReceiver({ webhooks: verifier });
	receiver.on("*", (_event, { id }) => void handled.push(id));
	const server = createServer(nodeHandler(receiver)).listen(0, "127.0.0.1");
	await new Promise((resolve) => server.once("listening", resolve));
	closing.push(() => {
		server.closeAllConnections();
		server.close();
	});
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, handled };
}

describe("help and mistakes", () => {
	beforeEach(() => vi.stubEnv("ARCUS_WEBHOOK_SECRET", SECRET));
	afterEach(() => vi.unstubAllEnvs());

	it.each([
		[["sing"], "Unknown command sing. Did you mean send?"],
		[["send"], "Missing <url>"],
		[["send", "ftp://x"], "must be a URL that begins with http"],
		[["send", "http://127.0.0.1:1", "--event", "order.teleported"], "--event must be one of"],
		[["send", "http://127.0.0.1:1", "--sender", "acme"], "--sender must be one of arcus, arca"],
		[["send", "http://127.0.0.1:1", "--colour", "red"], "Unknown option --colour"],
		[["listen", "--port", "http"], "--port must be a whole number from 0 to 65535, but was http."],
		[["verify"], "Missing [body]"],
		[["verify", "no-such-file"], "no-such-file cannot be read"],
		[["verify", "package.json", "--header", "no colon"], 'must look like "Name: value"'],
		[["rotate", "--endpoint", "we_1"], "--secrets-file is required"],
	])("%j fails with a message, a hint and exit code 2", async (args, message) => {
		const { code, err } = await countersign("webhooks", ...args);
		expect(err).toContain(message);
		expect(err.split("\n")).toEqual([
			expect.any(String),
			expect.stringMatching(/^Run countersign webhooks .*--help\.$/),
		]);
		expect(code).toBe(2);
	});

	it("a missing secret is reported with the name of its variable", async () => {
		const { code, err } = await run(["listen", "--port", "0"], { ARCUS_WEBHOOK_SECRET: "" });
		expect([code, err]).toEqual([2, expect.stringContaining("ARCUS_WEBHOOK_SECRET")]);
	});
});

describe("sending deliveries", () => {
	it("send delivers a genuine event --times times, with one id", async () => {
		const { url, handled } = await target();
		const { code, out } = await run(["send", url, "--event", "order.paid", "--id", "evt_7", "--times", "2"], env);
		expect(out.match(/order\.paid evt_7 → 200/g)).toHaveLength(2);
		expect(handled).toEqual(["evt_7"]);
		expect(code).toBe(0);
	});

	it("a delivery with --forge is refused by a receiver, and send fails unless that was expected", async () => {
		const { url, handled } = await target();
		const [surprised, expected] = await Promise.all([
			run(["send", url, "--forge"], env),
			run(["send", url, "--forge", "--expect", "400"], env),
		]);
		expect([surprised.code, expected.code]).toEqual([1, 0]);
		expect(surprised.out).toContain("signature_mismatch");
		expect(handled).toEqual([]);
	});

	it("a body from standard input goes out byte for byte, signed for the time of --at", async () => {
		const { url, handled } = await target();
		const body = ' {"id":"evt_odd","type":"order.paid","data":{},"note":"\u2028"}\r\n';
		const now = await run(["send", url, "--body", "-"], env, body);
		const old = await run(["send", url, "--body", "-", "--at", "2020-01-01T00:00:00Z"], env, body);
		expect([now.code, old.code]).toEqual([0, 1]);
		expect(old.out).toContain("timestamp_too_old");
		expect(handled).toEqual(["evt_odd"]);
	});

	it.each([
		["standard", { STANDARD_WEBHOOK_SECRET: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }, "", []],
		[
			"deskflow",
			{ DESKFLOW_WEBHOOK_SECRET: "dfs_4f3a1b9e2c8d76f05e3a" },
			"/hooks/dfs_4f3a1b9e2c8d76f05e3a",
			["--verification", "path"],
		],
		["github", { GITHUB_WEBHOOK_SECRET: "test-placeholder" }, "", []],
		["stripe", { STRIPE_WEBHOOK_SECRET: "whsec_test_placeholder" }, "", []],
	])("send signs a delivery as %s does", async (sender, secrets, path, further) => {
		const verifiers: Record<string, object> = {
			github: hmacWebhooks({ ...github, secrets: "test-placeholder" }),
			stripe: hmacWebhooks({ ...stripe, secrets: "whsec_test_placeholder" }),
			standard: standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }),
			deskflow: deskflowWebhooks({ verification: "path", secrets: "dfs_4f3a1b9e2c8d76f05e3a" }),
		};
		const { url, handled } = await target(verifiers[sender] as never);
		const { code, out } = await run(["send", `${url}${path}`, "--sender", sender, "--id", "id-1", ...further], secrets);
		expect(out).toContain("200");
		expect([code, handled.length]).toEqual([0, 1]);
	});

	it("send says that nothing listens at the URL, and what to do", async () => {
		const { code, err } = await run(["send", "http://127.0.0.1:9/hooks", "--wait", "1ms"], env);
		expect([code, err]).toEqual([
			1,
			expect.stringContaining("nothing listens at http://127.0.0.1:9/hooks; start your receiver, or correct the URL"),
		]);
	});

	it("send waits for a receiver that does not listen yet, as when both are started at once", async () => {
		const server = createServer((request, response) => {
			request.resume().on("end", () => response.end());
		});
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		const { port } = server.address() as AddressInfo;
		await new Promise((resolve) => server.close(resolve));
		const told: string[] = [];
		const warn = (text: string) => {
			told.push(text);
			server.listen(port, "127.0.0.1");
		};
		const { machine, lines } = testMachine({ environment: env, warn });
		const code = await runHere(["webhooks", "send", `http://127.0.0.1:${port}/hooks`], machine, "1.2.3");
		server.close();
		expect([code, lines.join()]).toEqual([0, expect.stringContaining("200")]);
		expect(told).toEqual(["Nothing listens there yet; waiting for 10 s at most."]);
	});

	it("a secret that would be ignored is an error: deskflow without --verification, and --verification with another sender", async () => {
		const [ignored, other] = await Promise.all([
			run(["send", "http://127.0.0.1:1", "--sender", "deskflow", "--secret", "dfs_4f3a1b9e2c8d76f05e3a"]),
			run(["send", "http://127.0.0.1:1", "--verification", "hmac"], env),
		]);
		expect([ignored.code, ignored.err]).toEqual([2, expect.stringContaining("`secrets` has no effect")]);
		expect([other.code, other.err]).toEqual([
			2,
			expect.stringContaining("--verification is only for the sender deskflow"),
		]);
		expect((await run(["send", "--list", "--sender", "deskflow"])).out).toContain("order.create");
	});

	it("--list shows the documented events", async () => {
		expect((await run(["send", "--list"])).out.split("\n")).toContain("fulfillment.shipped");
	});
});

describe("listen, forward, replay and verify", () => {
	const deliver = async (url: string, body: string, headers: Record<string, string>) =>
		(await fetch(url, { method: "POST", body, headers })).status;
	const event = JSON.stringify(arcusEvent("order.paid", { id: "evt_9" }));

	it("listen tells genuine deliveries from forged ones, gives the reason, saves both, and ends after --count", async () => {
		const file = join(folder, "saved.jsonl");
		const listening = start(["listen", "--port", "0", "--count", "2", "--save", file], env);
		const [, url] = await listening.says(/listening on (\S+);/);
		const headers = await webhooks.sign(event);
		expect(await deliver(`${url}/hooks`, event, headers)).toBe(200);
		expect(await deliver(`${url}/hooks`, `${event}\n`, headers)).toBe(400);
		const { code, out } = await listening.ended;
		expect(out).toContain("genuine: order.paid evt_9");
		expect(out).toMatch(/REFUSED signature_mismatch[\s\S]*line feed/);
		expect(out).not.toContain(SECRET);
		expect(code).toBe(1);
		expect(statSync(file).mode & 0o077).toBe(0);

		const [genuine, forged] = await Promise.all([
			run(["verify", "--saved", file], env),
			run(["verify", "--saved", file, "--line", "2", "--explain"], env),
		]);
		expect([genuine.code, forged.code]).toEqual([0, 1]);
		expect(genuine.out).toContain("genuine: order.paid evt_9");
		expect(forged.out).toMatch(/likely: Secret 1 fits; the body gained a line feed/);

		const { url: to, handled } = await target();
		const replayed = await run(["replay", file, to, "--line", "1"], env);
		expect([replayed.code, handled]).toEqual([0, ["evt_9"]]);
		const asIs = await run(["replay", file, to, "--as-is"], env);
		expect(asIs.out).toMatch(/line 1, .* → 200[\s\S]*line 2, .* → 400/);
		expect(asIs.code).toBe(1);
	});

	it("listen ends well on an interrupt", async () => {
		const listening = start(["listen", "--port", "0"], env);
		await listening.says(/listening on/);
		listening.child.kill("SIGINT");
		expect((await listening.ended).code).toBe(0);
	});

	it("forward sends bytes and signature unchanged, returns the response, and rejects forged deliveries with --verified-only", async () => {
		const { url: to, handled } = await target();
		const forwarding = start(["forward", to, "--port", "0", "--verified-only"], env);
		const [, url] = await forwarding.says(/ from (\S+);/);
		const odd = ` ${event}\r\n`;
		expect(await deliver(`${url}`, odd, await webhooks.sign(odd))).toBe(200);
		expect(await deliver(`${url}`, odd, await webhooks.sign(`${odd} `))).toBe(400);
		expect(handled).toEqual(["evt_9"]);
		forwarding.child.kill("SIGTERM");
		const { out } = await forwarding.ended;
		expect(out.match(/forwarded → 200/g)).toHaveLength(1);
	});

	it("verify takes a body and headers from files, and a time", async () => {
		const body = join(folder, "body.json");
		const lines = join(folder, "headers.txt");
		writeFileSync(body, event);
		const signed = await webhooks.sign(event, { timestamp: 1_700_000_000 });
		writeFileSync(
			lines,
			Object.entries(signed)
				.map(([name, value]) => `${name}: ${value}\r\n`)
				.join(""),
		);
		const common = ["verify", body, "--headers", lines];
		const results = await Promise.all([
			run(common, env),
			run([...common, "--at", "1700000010"], env),
			run([...common, "--tolerance", "off", "--json"], env),
			run([...common, "--at", "1700000010", "--secret", "whsec_other", "--explain"], env),
		]);
		expect(results.map(({ code }) => code)).toEqual([1, 0, 0, 1]);
		expect(results[0]?.out).toContain("timestamp_too_old");
		expect(JSON.parse(results[2]?.out ?? "")).toMatchObject({ ok: true, event: { id: "evt_9" } });
		expect(results[3]?.out).toContain("signature_mismatch");
	});
});

describe("secret rotation", () => {
	/** A sender with one endpoint and idempotency keys, over HTTP. */
	async function sender() {
		const answers = new Map<string, string>();
		const calls: string[] = [];
		const server = createServer((request, response) => {
			calls.push(`${request.method} ${request.url} ${request.headers.authorization}`);
			const known = request.url === "/v1/entities/ent_1/webhook_endpoints/we_1/rotate_secret";
			const key = String(request.headers["idempotency-key"]);
			if (known && !answers.has(key)) answers.set(key, JSON.stringify({ secret: `whsec_new_${answers.size + 1}` }));
			response.writeHead(known ? 200 : 404, { "content-type": "application/json" });
			response.end(known ? answers.get(key) : '{"error":"not_found","message":"no such endpoint"}');
		}).listen(0, "127.0.0.1");
		await new Promise((resolve) => server.once("listening", resolve));
		closing.push(() => server.close());
		return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, calls };
	}
	const keys = { ...env, ARCUS_API_KEY: "ark_test_ent_x_y", ARCUS_ENTITY_ID: "ent_1" };
	const secretsFile = () => join(folder, "secrets.json");
	const command = (endpoint: string, base: string) => [
		"rotate",
		"--endpoint",
		endpoint,
		"--secrets-file",
		secretsFile(),
		"--base-url",
		base,
	];
	async function senderAndCommand() {
		const { base, calls } = await sender();
		return { calls, file: secretsFile(), args: command("we_1", base) };
	}

	it("rotate creates the store, switches, keeps both secrets, and finishes once the overlap is over", async () => {
		const { calls, file, args } = await senderAndCommand();
		const first = await run([...args, "--overlap", "1h"], keys);
		expect([first.code, first.out]).toEqual([0, expect.stringContaining("the old secret stays valid until")]);
		expect(first.out).not.toMatch(/whsec_/);
		const stored = JSON.parse(readFileSync(file, "utf8")) as {
			secrets: { secret: string }[];
			rotation: { endsAt: number };
		};
		expect(stored.secrets.map(({ secret }) => secret)).toEqual(["whsec_new_1", SECRET]);
		// The second call looks whether the sender has paused the endpoint.
		const endpoint = "/v1/entities/ent_1/webhook_endpoints/we_1";
		const credential = "Bearer ark_test_ent_x_y";
		expect(calls).toEqual([`POST ${endpoint}/rotate_secret ${credential}`, `GET ${endpoint} ${credential}`]);
		const signed = await run(["send", (await target()).url, "--secrets-file", file, "--expect", "400"], {});
		expect([signed.code, signed.out]).toEqual([0, expect.stringContaining("signature_mismatch")]);

		writeFileSync(file, JSON.stringify({ ...stored, rotation: { ...stored.rotation, endsAt: 1 } }));
		const second = await run(args, keys);
		expect([second.code, second.out]).toEqual([0, expect.stringContaining("done: the endpoint is we_1")]);
		expect(calls.filter((call) => call.startsWith("POST"))).toHaveLength(1);
	});

	it("--wait finishes on its own", async () => {
		const { file, args } = await senderAndCommand();
		const { code, out } = await run([...args, "--overlap", "50ms", "--wait"], keys);
		expect([code, out]).toEqual([0, expect.stringContaining("done: the endpoint is we_1")]);
		expect(JSON.parse(readFileSync(file, "utf8")).rotation).toBeUndefined();
	});

	it("rotate records the rotation in the file, then waits for --lead before it switches the secret", async () => {
		const { calls, file, args } = await senderAndCommand();
		const wrong = await run([...args, "--lead", "soon"], keys);
		expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("--lead must be a duration such as 24h")]);
		const waiting = start([...args, "--lead", "1h"], keys);
		await vi.waitFor(() => expect(JSON.parse(readFileSync(file, "utf8")).rotation?.step).toBe("requested"), 20_000);
		waiting.child.kill();
		await waiting.ended;
		expect(calls).toEqual([]);
	});

	/** An Arcus with one endpoint, over HTTP, and the command for it. */
	async function arcusWithEndpoint() {
		const mock = createArcusMock({ allowLocalWebhooks: true });
		const { key: apiKey, entityId } = mock.createKey({ mode: "test" });
		const { url: baseUrl, close } = await mock.listen(0);
		closing.push(close);
		const { webhookEndpoints } = new Arcus({ apiKey, entityId, baseUrl });
		const { id, secret } = await webhookEndpoints.create({ url: (await target()).url, enabled_events: ["order.*"] });
		const args = command(id, baseUrl);
		const access = { ARCUS_API_KEY: apiKey, ARCUS_ENTITY_ID: entityId, ARCUS_WEBHOOK_SECRET: secret };
		return {
			webhookEndpoints,
			id,
			file: secretsFile(),
			rotate: (...more: string[]) => run([...args, ...more], access),
		};
	}

	it("parallel reactivates a paused second subscription, and leaves it as the only one", async () => {
		const { webhookEndpoints, id, rotate } = await arcusWithEndpoint();
		const begun = await rotate("--strategy", "parallel", "--overlap", "1h");
		expect([begun.code, begun.err]).toEqual([0, ""]);
		const second = (await webhookEndpoints.list()).data.find((endpoint) => endpoint.id !== id)!;
		await webhookEndpoints.update(second.id, { status: "paused" });
		const again = await rotate("--strategy", "parallel", "--overlap", "50ms", "--wait");
		expect([again.code, again.out]).toEqual([0, expect.stringContaining(`done: the endpoint is ${second.id}`)]);
		expect((await webhookEndpoints.list()).data).toMatchObject([{ id: second.id, status: "active" }]);
	});

	it("rotate reports that the sender paused the endpoint while a rotation was interrupted", async () => {
		const { webhookEndpoints, id, file, rotate } = await arcusWithEndpoint();
		const { secret } = await webhookEndpoints.rotateSecret(id, { idempotencyKey: "interrupted-rotation" });
		const rotation = { step: "requested", strategy: "in-place", endpointId: id, startedAt: 1 };
		const noted = { secrets: [{ secret: SECRET }], rotation: { ...rotation, idempotencyKey: "interrupted-rotation" } };
		writeFileSync(file, JSON.stringify(noted));
		await webhookEndpoints.update(id, { status: "paused" });
		const { code, out } = await rotate();
		expect([code, out]).toEqual([0, expect.stringContaining(`The sender has paused ${id}. Set it to active`)]);
		expect(JSON.parse(readFileSync(file, "utf8")).secrets[0]).toEqual({ secret });
	});

	it("rotate reports the sender's error, and which rotation must be finished first", async () => {
		const { base } = await sender();
		const file = join(folder, "secrets.json");
		const args = ["--secrets-file", file, "--base-url", base];
		const refused = await run(["rotate", "--endpoint", "we_2", ...args], keys);
		expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("404: not_found, no such endpoint")]);
		const known = await run(["rotate", "--endpoint", "we_1", ...args], keys);
		expect([known.code, known.out]).toEqual([0, expect.stringContaining("the sender has switched")]);
		const other = await run(["rotate", "--endpoint", "we_3", ...args], keys);
		expect([other.code, other.err]).toEqual([1, expect.stringContaining("we_1")]);
	});
});
