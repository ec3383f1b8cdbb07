import { expect, it } from "vitest";
import type { Attempt } from "../src/control/generated/index.ts";
import { adviceFor } from "../src/shared/delivery-advice.ts";

const attempt = (of: Partial<Attempt>): Attempt =>
	({ status: null, error: "", response_body: null, fault: null, ...of }) as Attempt;

it.each<[string, Partial<Attempt>, string]>([
	["an injected fault", { fault: "duplicate-delivery", status: 401 }, "injected on purpose"],
	["a refused connection", { error: "fetch failed: connect ECONNREFUSED 127.0.0.1:9" }, "Nothing listens"],
	["an unknown host", { error: "getaddrinfo ENOTFOUND nowhere.test" }, "host name is unknown"],
	["a timeout", { error: "no complete response within 10000 ms" }, "took too long"],
	["a rejected certificate", { error: "self-signed certificate" }, "certificate is not accepted"],
	["a status of 401", { status: 401 }, "rejected the signature or token"],
	[
		"a body that names the signature",
		{ status: 400, response_body: '{"error":"signature_mismatch"}' },
		"express.json()",
	],
	["a missing route", { status: 404 }, "no POST route"],
	["an unreadable body", { status: 400, response_body: '{"error":"invalid_json"}' }, "raw bytes"],
	["a body over the limit", { status: 413 }, "maxBodyBytes"],
	["a receiver without its secret", { status: 503 }, "is missing or not loaded"],
	["a handler that fails", { status: 500 }, "handler failed"],
	["a redirect", { status: 302 }, "from 200 to 299"],
])("the advice for %s names its cause", (_what, of, text) => {
	expect(adviceFor(attempt(of))).toContain(text);
});
