/** Formats of well-known senders. Each is a plain object: spread it into the options of `hmacWebhooks` and override what differs. */
import type { HmacEvent, HmacFormat } from "./format.ts";

/**
 * Verifies Stripe webhooks: `Stripe-Signature: t=…,v1=…`, with several `v1` while a secret is rolled. The event id is `id`; the event type
 * is `type`.
 * Source: docs.stripe.com/webhooks/signature
 *
 * @example
 * ```ts
 * import { hmacWebhooks, stripe } from "@countersign/webhooks/hmac";
 *
 * const webhooks = hmacWebhooks({ ...stripe, secrets: "whsec_test_placeholder" });
 * const body = '{"id":"evt_1","type":"invoice.paid"}';
 * console.log((await webhooks.verify(body, await webhooks.sign(body))).id); // evt_1
 * ```
 */
export const stripe = {
	name: "stripe",
	signature: { header: "Stripe-Signature", part: "v1" },
	timestamp: { part: "t" },
	eventId: { field: "id" },
} as const satisfies HmacFormat;

/**
 * Verifies GitHub webhooks: `X-Hub-Signature-256: sha256=…` signs only the body. The event id is `X-GitHub-Delivery`; the event type is
 * `X-GitHub-Event` (`push`, `issues`; the action is in the body). GitHub signs neither headers nor a timestamp, so anyone who has a genuine
 * delivery can send it again with a different id. Set the webhook's content type to `application/json`.
 * Source: docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries
 *
 * @example
 * ```ts
 * import { createReceiver } from "@countersign/webhooks";
 * import { github, hmacWebhooks } from "@countersign/webhooks/hmac";
 *
 * const receiver = createReceiver({ webhooks: hmacWebhooks({ ...github, secrets: "test-placeholder" }) });
 * receiver.on("push", (event) => console.log(event.ref));
 * ```
 */
export const github = {
	name: "github",
	signature: { header: "X-Hub-Signature-256", prefix: "sha256=" },
	eventId: { header: "X-GitHub-Delivery" },
	eventType: { header: "X-GitHub-Event" },
} as const satisfies HmacFormat;

/**
 * Verifies Slack webhooks: `X-Slack-Signature: v0=…` signs `v0:<timestamp>:<body>`. The event id is `event_id`; the event type is the type
 * of the inner event. The receiver responds to the URL verification handshake without calling a handler. Slash commands and interactions
 * are forms, not JSON: verify them with `check(body, headers, { parse: false })`.
 * Source: docs.slack.dev/authentication/verifying-requests-from-slack
 *
 * @example
 * ```ts
 * import { createReceiver } from "@countersign/webhooks";
 * import { hmacWebhooks, slack } from "@countersign/webhooks/hmac";
 *
 * const receiver = createReceiver({ webhooks: hmacWebhooks({ ...slack, secrets: "test-placeholder" }) });
 * receiver.on("app_mention", (event) => console.log(event.team_id));
 * ```
 */
export const slack = {
	name: "slack",
	signature: { header: "X-Slack-Signature", prefix: "v0=" },
	timestamp: { header: "X-Slack-Request-Timestamp" },
	content: "v0:{timestamp}:{body}",
	eventId: { field: "event_id" },
	eventType: [{ field: "event.type" }, { field: "type" }],
	/** Responds to the URL verification handshake with its challenge. */
	reply: (event: HmacEvent) =>
		event.type === "url_verification" && typeof event.challenge === "string"
			? { challenge: event.challenge.slice(0, 1024) }
			: undefined,
} as const satisfies HmacFormat;

/**
 * Verifies Shopify webhooks: `X-Shopify-Hmac-SHA256` signs only the body, in base64, with the app's client secret. The event id is
 * `X-Shopify-Webhook-Id`, or `X-Shopify-Event-Id` if that is missing; the event type is `X-Shopify-Topic`, such as `orders/create`. Shopify
 * signs neither headers nor a timestamp, so anyone who has a genuine delivery can send it again with a different id.
 * Source: shopify.dev/docs/apps/build/webhooks/verify-deliveries
 *
 * @example
 * ```ts
 * import { createReceiver } from "@countersign/webhooks";
 * import { hmacWebhooks, shopify } from "@countersign/webhooks/hmac";
 *
 * const receiver = createReceiver({ webhooks: hmacWebhooks({ ...shopify, secrets: "test-placeholder" }) });
 * receiver.on("orders/create", (event) => console.log(event.id));
 * ```
 */
export const shopify = {
	name: "shopify",
	signature: { header: "X-Shopify-Hmac-Sha256", encoding: "base64" },
	eventId: [{ header: "X-Shopify-Webhook-Id" }, { header: "X-Shopify-Event-Id" }],
	eventType: { header: "X-Shopify-Topic" },
} as const satisfies HmacFormat;

/**
 * Verifies Paddle Billing webhooks: `Paddle-Signature: ts=…;h1=…` signs `<timestamp>:<body>`, with several `h1` while a secret is rotated.
 * The event id is `event_id`; the event type is `event_type`. Paddle's own SDKs use a tolerance of 5 seconds; the default here is 300.
 * Source: developer.paddle.com/webhooks/signature-verification
 *
 * @example
 * ```ts
 * import { hmacWebhooks, paddle } from "@countersign/webhooks/hmac";
 *
 * const webhooks = hmacWebhooks({ ...paddle, secrets: "pdl_ntfset_test_placeholder", tolerance: 5 });
 * const body = '{"event_id":"evt_1","event_type":"transaction.completed"}';
 * console.log((await webhooks.verify(body, await webhooks.sign(body))).event_id);
 * ```
 */
export const paddle = {
	name: "paddle",
	signature: { header: "Paddle-Signature", part: "h1", separator: ";" },
	timestamp: { part: "ts" },
	content: "{timestamp}:{body}",
	eventId: { field: "event_id" },
	eventType: { field: "event_type" },
} as const satisfies HmacFormat;

/**
 * Verifies Hookdeck webhooks: `X-Hookdeck-Signature` signs only the body, in base64. While a secret is rotated, `X-Hookdeck-Signature-2` has
 * the signature of the other secret. The event id is `X-Hookdeck-EventId`. Hookdeck forwards the body and the headers of the original
 * sender, so set `eventType` to the place where that sender has the event type, unless it is the field `type`. Hookdeck signs neither
 * headers nor a timestamp.
 * Source: hookdeck.com/docs/authentication#hookdeck-webhook-signature-verification
 *
 * @example
 * ```ts
 * import { hmacWebhooks, hookdeck } from "@countersign/webhooks/hmac";
 *
 * const webhooks = hmacWebhooks({ ...hookdeck, secrets: "test-placeholder", eventType: { header: "X-GitHub-Event" } });
 * console.log(webhooks.name); // hookdeck
 * ```
 */
export const hookdeck = {
	name: "hookdeck",
	signature: { header: ["X-Hookdeck-Signature", "X-Hookdeck-Signature-2"], encoding: "base64" },
	eventId: { header: "X-Hookdeck-EventId" },
} as const satisfies HmacFormat;

/**
 * Verifies Lemon Squeezy webhooks: `X-Signature` signs only the body, in hex. The event type is `meta.event_name`, or the header
 * `X-Event-Name` if that is missing. Events have no id, so the id is a digest of the body, which is the same for every redelivery. Lemon
 * Squeezy does not sign a timestamp.
 * Source: docs.lemonsqueezy.com/help/webhooks/signing-requests
 *
 * @example
 * ```ts
 * import { createReceiver } from "@countersign/webhooks";
 * import { hmacWebhooks, lemonsqueezy } from "@countersign/webhooks/hmac";
 *
 * const receiver = createReceiver({ webhooks: hmacWebhooks({ ...lemonsqueezy, secrets: "test-placeholder" }) });
 * receiver.on("order_created", (event) => console.log(event.data));
 * ```
 */
export const lemonsqueezy = {
	name: "lemonsqueezy",
	signature: { header: "X-Signature" },
	eventType: [{ field: "meta.event_name" }, { header: "X-Event-Name" }],
} as const satisfies HmacFormat;
