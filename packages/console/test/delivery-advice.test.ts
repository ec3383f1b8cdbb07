import { createReceiver, explain } from "@countersign/webhooks";
import { standardWebhooks } from "@countersign/webhooks/standard";
import { expect, it } from "vitest";
import type { Attempt } from "../src/control/generated/index.ts";
import { adviceFor } from "../src/shared/delivery-advice.ts";

const attempt = (of: Partial<Attempt>): Attempt =>
	({
		status: null,
		error: "",
		response_body: null,
		fault: null,
		url: "http://localhost:3000/hooks/arcus",
		...of,
	}) as Attempt;

it.each<[string, Partial<Attempt>, string, string | undefined]>([
	["an injected fault", { fault: "duplicate-delivery", status: 401 }, "injected on purpose", undefined],
	["a refused connection", { error: "connect ECONNREFUSED 127.0.0.1:9" }, "Nothing listens", "curl -i -X POST"],
	["an unknown host", { error: "getaddrinfo ENOTFOUND x.test" }, "host name is unknown", "localhost:3000"],
	["a timeout", { error: "no complete response within 10000 ms" }, "took too long", "createReceiver({ inbox })"],
	["a timeout of the connection", { error: "connect ETIMEDOUT 10.0.0.1:80" }, "took too long", "inbox"],
	["a connection that was closed", { error: "socket hang up" }, "closed the connection", undefined],
	["a rejected certificate", { error: "self-signed certificate" }, "TLS handshake failed", "NODE_EXTRA_CA_CERTS"],
	["plain HTTP on a TLS URL", { error: "write EPROTO: wrong version number" }, "TLS handshake failed", "http:"],
	["an error that is not known", { error: "boom" }, "did not respond", undefined],
	["a redirect", { status: 308 }, "do not follow redirects", "http://localhost:3000/hooks/arcus/"],
	["a clock that is off", { status: 400, response_body: "timestamp is too old" }, "clock", "arcusWebhooks({ now })"],
	["a parsed body", { status: 500, response_body: "expected the raw body" }, "parsed before", "express.json()"],
	["an unknown event", { status: 422, response_body: "unknown event task.created" }, "event type", "receiver.on"],
	["a wrong secret", { status: 401 }, "secret of another endpoint", "ARCUS_WEBHOOK_SECRET="],
	["a body that names the signature", { status: 400, response_body: "signature_mismatch" }, "express.json()", "ARCUS"],
	["a missing route", { status: 404 }, "no POST route", 'app.post("/hooks/arcus"'],
	["a route for GET", { status: 405 }, "not for POST", 'app.post("/hooks/arcus"'],
	["an event that another process holds", { status: 409 }, "nothing has to be changed", undefined],
	["a body over the limit", { status: 413 }, "limits the size", "maxBodyBytes"],
	["an unreadable body", { status: 400, response_body: "what is this?" }, "raw bytes", "express.raw"],
	["null as a body", { status: 400, response_body: "null" }, "raw bytes", "express.raw"],
	["a receiver that limits", { status: 429 }, "limits how many", undefined],
	["a tunnel without a receiver", { status: 502 }, "proxy or tunnel", undefined],
	["a receiver without its secret", { status: 503 }, "is missing or not loaded", "ARCUS_WEBHOOK_SECRET="],
	["a handler that fails", { status: 500 }, "handler failed", "receiver.on"],
	["a status that accepts nothing", { status: 199 }, "from 200 to 299", undefined],
])("the advice for %s names its cause and the line to change", (_what, of, text, line) => {
	const advice = adviceFor(attempt(of), "arcus");
	expect(advice.text).toContain(text);
	if (line === undefined) expect(advice.line).toBeUndefined();
	else expect(advice.line).toContain(line);
});

/** A delivery that was signed for an endpoint, and a receiver that refuses it. */
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const OTHER = "whsec_bXkgc2VjcmV0IGlzIG5vdCB5b3VycyBhdCBhbGw=";
it.each<[string, { secrets?: string; late?: boolean; cut?: boolean; body?: string }, string]>([
	["signature_mismatch", { secrets: OTHER }, "ARCUS_WEBHOOK_SECRET="],
	["timestamp_too_old", { late: true }, "arcusWebhooks({ now })"],
	["missing_header", { cut: true }, "receiver.handle(request)"],
	["invalid_json", { body: "not json" }, "express.json()"],
])(
	"what a receiver refuses with %s is explained as `explain` does, with the line to change",
	async (code, how, line) => {
		const sender = standardWebhooks({ secrets: SECRET });
		const body = how.body ?? '{"type":"order.created","timestamp":"2026-01-01T00:00:00Z","data":{}}';
		const signed = await sender.sign(body, { id: "msg_1" });
		const headers = how.cut ? {} : signed;
		const webhooks = standardWebhooks({
			secrets: how.secrets ?? SECRET,
			...(how.late && { now: () => Date.now() + 3_600_000 }),
		});
		const receiver = createReceiver({ webhooks, logger: { warn: () => {} } });
		const response = await receiver.handle(new Request("http://localhost/hook", { method: "POST", body, headers }));
		const advice = adviceFor(attempt({ status: response.status, response_body: await response.text() }), "arcus");
		const explained = await explain(webhooks, body, headers);
		expect(explained.code).toBe(code);
		expect(advice.text).toContain(`refused it with ${code}. ${explained.advice}`);
		expect(advice.line).toContain(line);
	},
);

it("the variable is the one that the receivers of the API read", () => {
	expect(adviceFor(attempt({ status: 401 }), "arca").line).toContain("ARCA_WEBHOOK_TOKEN");
	expect(adviceFor(attempt({ status: 401 }), "deskflow").line).toContain("DESKFLOW_WEBHOOK_SECRET");
});

it("an invalid URL does not break the advice", () => {
	for (const status of [404, 302, null])
		expect(adviceFor(attempt({ status, url: "no url", error: "ENOTFOUND" })).text).not.toBe("");
});
