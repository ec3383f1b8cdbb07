import { describe, expect, test } from "vitest";
import { Deskflow } from "../../src/deskflow/index.ts";
import type { ApiError } from "../../src/index.ts";
import { arcusWith, failureOf, scripted } from "../support/scripted.ts";

const SECRET = `s'e/c+r&e<t>"x\\y=zz_9`;
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const html = (text: string, quotes: Readonly<Record<string, string>>) =>
	text.replace(/[&<>"']/g, (one) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", ...quotes })[one] ?? one);

const FORMS: Readonly<Record<string, string>> = {
	"as it is": SECRET,
	JSON: json(SECRET),
	"JSON with escaped slashes": json(SECRET).replaceAll("/", "\\/"),
	"JSON that is safe in HTML": json(SECRET).replace(/[<>&']/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`),
	"JSON inside JSON": json(json(SECRET)),
	"a URL": encodeURIComponent(SECRET),
	"a URL in lower case": encodeURIComponent(SECRET).replace(/%../g, (one) => one.toLowerCase()),
	"a form": new URLSearchParams({ s: SECRET }).toString().slice(2),
	"HTML with named quotes": html(SECRET, { '"': "&quot;", "'": "&apos;" }),
	"HTML with decimal quotes": html(SECRET, { '"': "&#34;", "'": "&#39;" }),
	"HTML with hexadecimal quotes": html(SECRET, { '"': "&#x22;", "'": "&#x27;" }),
	capitals: SECRET.toUpperCase(),
};

const deskflow = (transport: ReturnType<typeof scripted>["transport"]) =>
	new Deskflow({
		apiKey: "dk_abcdefgh12345678",
		apiSecret: SECRET,
		store: "s",
		baseUrl: "https://deskflow.test",
		rateLimit: false,
		maxRetries: 0,
		transport,
	});

describe("repeated secrets", () => {
	test.each(Object.entries(FORMS))(
		"a secret that a server repeats is redacted in the body, headers and id of an error response: %s",
		async (_, form) => {
			const headers = { "content-type": "text/html", "x-request-id": form, "x-echo": `<${form}>` };
			const { transport } = scripted([400, `<p>You sent ${form}!</p>`, headers]);
			const error = await failureOf<ApiError>(deskflow(transport).orders.list());
			expect(error.body).toBe("<p>You sent [redacted]!</p>");
			expect(error.headers.get("x-echo")).toBe("<[redacted]>");
			expect(error.requestId).toBe("[redacted]");
		},
	);

	test("a secret that a server repeats is redacted in headers if it was a field of the request", async () => {
		const { transport } = scripted([422, { hint: "no" }, { "x-echo": "whsec_chosenByTheCaller" }]);
		const params = { url: "https://example.com", events: ["*"], secret: "whsec_chosenByTheCaller" };
		const error = await failureOf<ApiError>(arcusWith({ transport }).webhookEndpoints.create(params as never));
		expect(error.headers.get("x-echo")).toBe("[redacted]");
	});

	test("a secret that a server repeats is redacted in bounded time, whatever the text around it is", async () => {
		const text = `{"secret":"'\\\\'\\\\'\\\\'\\\\'\\\\'\\\\'x","a":"${"\\\\".repeat(200_000)}"}`;
		const { transport } = scripted([400, text]);
		const error = await failureOf<ApiError>(arcusWith({ transport }).orders.list());
		expect((error.body as { secret: string }).secret).toBe("[redacted]");
	});

	test("a body that repeats very many secrets is redacted as a whole", async () => {
		const rows = Array.from({ length: 50_000 }, (_, index) => ({ secret: `whsec_${index}_abcdefghijklmnop` }));
		const { transport } = scripted([400, { rows }]);
		const error = await failureOf<ApiError>(arcusWith({ transport }).orders.list());
		expect(error.body).toBe("[redacted]");
	});
});
