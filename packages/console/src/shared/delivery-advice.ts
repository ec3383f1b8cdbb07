import { refusalAdvice } from "@countersign/webhooks";
import type { Attempt } from "../control/generated/index.ts";

/** Why a delivery was not accepted, and the line to change. */
export interface DeliveryAdvice {
	/** The likely cause, and what to do. */
	readonly text: string;
	/** The code or setting to change; undefined where none is wrong. */
	readonly line?: string;
}

interface Refusal {
	readonly status: number | null;
	/** What the receiver or the connection said. */
	readonly said: string;
	/** The code of a receiver of `@countersign/webhooks`; undefined for other receivers. */
	readonly code: string | undefined;
	readonly url: string;
	/** The variable that the receiver reads its secret from. */
	readonly variable: string;
	/** The function that creates the receiver's verifier. */
	readonly factory: string;
}

interface Cause {
	readonly matches: (refusal: Refusal) => boolean;
	readonly advice: (refusal: Refusal) => DeliveryAdvice;
}

const says =
	(pattern: RegExp) =>
	({ said }: Refusal): boolean =>
		pattern.test(said);
const responds =
	(...statuses: readonly number[]) =>
	({ status }: Refusal): boolean =>
		status !== null && statuses.includes(status);
const noResponse =
	(pattern: RegExp) =>
	({ status, said }: Refusal): boolean =>
		status === null && pattern.test(said);

const PARSER_LINE = 'app.post("/webhooks", receiver); app.use(express.json());';

const clockLine = ({ factory }: Refusal): string => `${factory}({ now })`;
const sizeLine = ({ factory }: Refusal): string => `${factory}({ maxBodyBytes })`;

/** The line to change for the code of a receiver. */
const LINES: Readonly<Record<string, (refusal: Refusal) => string>> = {
	missing_header: () => "receiver.handle(request)",
	malformed_header: () => "receiver.handle(request)",
	timestamp_too_old: clockLine,
	timestamp_too_new: clockLine,
	no_active_secret: ({ variable }) => `${variable}=<the secret of this webhook>`,
	secret_expired: ({ variable }) => `${variable}=<the secret of this webhook>`,
	signature_mismatch: ({ variable }) => `${variable}=<the secret of this webhook>`,
	body_too_large: sizeLine,
	body_not_raw: () => PARSER_LINE,
	invalid_json: () => PARSER_LINE,
};

const MOVED_CLOCK =
	"If this API's clock was moved under Time, a receiver with the machine's clock rejects every delivery.";

/** What only the sender of a delivery knows about a code. */
const OF_THE_SENDER: Readonly<Record<string, string>> = {
	missing_header: " Create a webhook first, so that events are signed with its secret.",
	timestamp_too_old: ` ${MOVED_CLOCK}`,
	timestamp_too_new: ` ${MOVED_CLOCK}`,
	signature_mismatch:
		" Most often the receiver has the secret of another endpoint, or express.json() runs before it: reveal the secret of this webhook and compare.",
};

/** The first cause that matches wins: what a receiver says is surer than its status. */
const CAUSES: readonly Cause[] = [
	{
		matches: ({ code }) => code !== undefined,
		advice: (refusal) => {
			const { code = "" } = refusal;
			const line = LINES[code]?.(refusal);
			return {
				text: `The receiver refused it with ${code}. ${refusalAdvice(code)}${OF_THE_SENDER[code] ?? ""}`,
				...(line !== undefined && { line }),
			};
		},
	},
	{
		matches: noResponse(/ECONNREFUSED/),
		advice: ({ url }) => ({
			text: "Nothing listens at this address. Start the receiver, or correct the host and port of the webhook's URL. In a container, localhost is the container itself.",
			line: `curl -i -X POST ${url}`,
		}),
	},
	{
		matches: noResponse(/ENOTFOUND|EAI_AGAIN/),
		advice: ({ url }) => ({
			text: "The host name is unknown. Correct it in the URL of the webhook.",
			line: hostOf(url),
		}),
	},
	{
		matches: noResponse(/certificate|CERT_|TLS|SSL|EPROTO|wrong version number/i),
		advice: ({ url }) => ({
			text: "The TLS handshake failed: the certificate is not trusted here, or the receiver speaks plain HTTP on this port. Use http: for a receiver on this machine, or add its certificate authority.",
			line: `NODE_EXTRA_CA_CERTS=ca.pem countersign dev, or ${url.replace(/^https:/, "http:")}`,
		}),
	},
	{
		matches: noResponse(/no complete response|timed? ?out|ETIMEDOUT|UND_ERR_(HEADERS|BODY)_TIMEOUT|abort/i),
		advice: () => ({
			text: "The receiver took too long. Respond first and do the work afterwards: with an inbox, the receiver stores the event and responds at once.",
			line: "createReceiver({ inbox })",
		}),
	},
	{
		matches: noResponse(/ECONNRESET|socket hang up|other side closed|EPIPE/i),
		advice: () => ({
			text: "The receiver closed the connection without a response. It crashed or restarted: its own log says more.",
		}),
	},
	{
		matches: ({ status }) => status === null,
		advice: () => ({ text: "The receiver did not respond. Its own log says more." }),
	},
	{
		matches: ({ status }) => status !== null && status >= 300 && status < 400,
		advice: ({ url }) => ({
			text: "The receiver redirects, and deliveries do not follow redirects. Register the final URL: usual differences are https, www and a slash at the end.",
			line: url.endsWith("/") ? url.slice(0, -1) : `${url}/`,
		}),
	},
	{
		matches: says(/missing_header/),
		advice: () => ({
			text: "The signature or token did not arrive at the receiver. Pass it all headers of the request, and create a webhook first, so that events are signed with its secret.",
			line: "receiver.handle(request)",
		}),
	},
	{
		matches: says(/timestamp|too old|clock|tolerance|expired/i),
		advice: (refusal) => ({
			text: `The receiver rejects the time of the signature. Its clock may be off. ${MOVED_CLOCK}`,
			line: clockLine(refusal),
		}),
	},
	{
		matches: says(
			/raw body|raw bytes|parsed|not a (string|buffer)|body (was|is) (changed|parsed|modified)|cannot read the body/i,
		),
		advice: () => ({
			text: "The body was parsed before it was verified. The signature covers the exact bytes: mount the receiver before the JSON parser.",
			line: PARSER_LINE,
		}),
	},
	{
		matches: says(/unknown event|unhandled event|event type/i),
		advice: () => ({
			text: "The receiver does not know this event type. Subscribe the webhook only to the families that the receiver handles, or add a handler.",
			line: 'receiver.on("<event type>", handler)',
		}),
	},
	{
		matches: (refusal) => responds(401, 403)(refusal) || says(/signature|secret|token/i)(refusal),
		advice: ({ variable }) => ({
			text: "The receiver rejected the signature or token. Most often it has the secret of another endpoint: reveal the secret of this one and compare. If they are equal, the body was parsed before it was verified (`app.use(express.json())` must come after the receiver), or the receiver's clock is off.",
			line: `${variable}=<the secret of this webhook>`,
		}),
	},
	{
		matches: responds(404, 405, 410),
		advice: ({ url, status }) => ({
			text:
				status === 405
					? "The receiver has this path, but not for POST. Add a POST route, or correct the path of the webhook's URL."
					: "The receiver runs, but has no POST route at this path. Correct the path of the webhook's URL, or add the route.",
			line: `app.post("${pathOf(url)}", receiver)`,
		}),
	},
	{
		matches: responds(409),
		advice: () => ({
			text: "Another process of the receiver holds this event. It is sent again on schedule; nothing has to be changed.",
		}),
	},
	{
		matches: responds(413),
		advice: (refusal) => ({
			text: "The receiver limits the size of a body. Raise its limit.",
			line: sizeLine(refusal),
		}),
	},
	{
		matches: responds(400, 415, 422),
		advice: () => ({
			text: "The receiver could not read the body. Pass it the raw bytes, not parsed JSON.",
			line: 'app.post("/webhooks", express.raw({ type: "*/*" }), receiver)',
		}),
	},
	{
		matches: responds(429),
		advice: () => ({
			text: "The receiver, or a proxy before it, limits how many deliveries it takes. Exempt the path of the webhook from that limit.",
		}),
	},
	{
		matches: responds(502, 504),
		advice: () => ({
			text: "A proxy or tunnel responded, and the receiver behind it is not reachable. Start the receiver, or correct the port that the proxy forwards to.",
		}),
	},
	{
		matches: responds(503),
		advice: ({ variable }) => ({
			text: "The receiver is not ready: a secret is missing or not loaded, or it is over its limits. Its log names the environment variable.",
			line: `${variable}=<the secret of this webhook>`,
		}),
	},
	{
		matches: ({ status }) => status !== null && status >= 500,
		advice: () => ({
			text: "The receiver's handler failed. Its log says why; the delivery is sent again on schedule.",
			line: 'receiver.on("<event type>", handler)',
		}),
	},
];

/** Returns what to look at when a receiver did not accept a delivery, and the line to change. @param api name of the API that sent it */
export function adviceFor({ status, error, response_body, fault, url }: Attempt, api = "api"): DeliveryAdvice {
	if (fault !== null)
		return {
			text: `The fault ${fault} was injected on purpose. The next attempt follows the API's retry schedule.`,
		};
	const refusal = {
		status,
		code: codeOf(response_body),
		said: `${response_body ?? ""} ${error ?? ""}`,
		url,
		variable: `${api.toUpperCase()}_WEBHOOK_${api === "arca" ? "TOKEN" : "SECRET"}`,
		factory: /^(arcus|arca|deskflow)$/.test(api) ? `${api}Webhooks` : "standardWebhooks",
	};
	const cause = CAUSES.find(({ matches }) => matches(refusal));
	return cause?.advice(refusal) ?? { text: "Respond with a status from 200 to 299 to accept a delivery." };
}

/** The code in a response such as `{"error":"body_not_raw"}`, if it is one that {@link refusalAdvice} knows. */
function codeOf(body: string | null): string | undefined {
	try {
		const { error } = JSON.parse(body ?? "") as { readonly error?: unknown };
		return typeof error === "string" && refusalAdvice(error) !== undefined ? error : undefined;
	} catch {
		return undefined;
	}
}

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : "/");
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
