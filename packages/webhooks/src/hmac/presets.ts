/** Formats of well-known senders. Each is plain data: spread it into the options of `hmacWebhooks`, and override what differs. */
import type { HmacEvent, HmacFormat } from "./format.ts";

/**
 * Stripe: `Stripe-Signature: t=…,v1=…`, several `v1` while a secret is rolled. Events are told apart by `id` and named by `type`.
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
 * GitHub: `X-Hub-Signature-256: sha256=…` over the body alone. Events are told apart by `X-GitHub-Delivery` and named by `X-GitHub-Event`
 * (`push`, `issues`; the action is in the body). GitHub signs no header and no time: anyone who has one genuine delivery can send it again
 * under another id. Set the webhook's content type to `application/json`.
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
 * Slack: `X-Slack-Signature: v0=…` over `v0:<timestamp>:<body>`. Events are told apart by `event_id` and named by the type of the inner
 * event. The URL verification handshake gets its response and reaches no handler. Slash commands and interactions are forms, not JSON:
 * verify them with `check(body, headers, { parse: false })`.
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
	/** Responds to the check of a new address with its challenge. */
	reply: (event: HmacEvent) =>
		event.type === "url_verification" && typeof event.challenge === "string"
			? { challenge: event.challenge.slice(0, 1024) }
			: undefined,
} as const satisfies HmacFormat;

/**
 * Shopify: `X-Shopify-Hmac-SHA256` in base64 over the body alone, with the app's client secret. Events are told apart by
 * `X-Shopify-Webhook-Id` and named by `X-Shopify-Topic`, as `orders/create`. Shopify signs no header and no time: anyone who has one
 * genuine delivery can send it again under another id.
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
 * Paddle Billing: `Paddle-Signature: ts=…;h1=…` over `<timestamp>:<body>`, several `h1` while a secret is rotated. Events are told apart by
 * `event_id` and named by `event_type`. Paddle's own SDKs accept five seconds of age; here the tolerance is 300 seconds unless you set it.
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
 * Hookdeck: `X-Hookdeck-Signature` in base64 over the body alone, and `X-Hookdeck-Signature-2` with the other secret while one is rotated.
 * Events are told apart by `X-Hookdeck-EventId`. Hookdeck passes on the body and the headers of the original sender: set `eventType`
 * to where that sender has the name, unless it is the field `type`. Hookdeck signs no header and no time.
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
 * Lemon Squeezy: `X-Signature` in hex over the body alone. Events are named by `meta.event_name`. They have no id, so a digest of the body
 * tells them apart: redeliveries repeat it. Lemon Squeezy signs no time.
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
