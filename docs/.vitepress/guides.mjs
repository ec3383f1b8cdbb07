// The order of the guides: the sidebar, and the previous and next page of each.
const page = (text, link) => ({ text, link });

const guide = (text, name) => page(text, `/guides/${name}`);

export const guides = [
	{
		text: "Start",
		items: [
			guide("First call", "quick-start"),
			guide("Authentication", "authentication"),
			guide("Scopes", "scopes"),
			guide("From raw fetch", "from-raw-fetch"),
		],
	},
	{
		text: "Call an API",
		items: [
			guide("Pagination", "pagination"),
			guide("Idempotency", "idempotency"),
			guide("Retries and rate limits", "retries-and-limits"),
			guide("Errors", "errors"),
			guide("Logs, metrics, traces", "observability"),
			guide("Endpoints without a method", "escape-hatch"),
		],
	},
	{
		text: "Do a job",
		items: [
			guide("The life of an order", "order-life-cycle"),
			guide("Import a CSV file", "csv-import"),
			guide("Migrate a whole system", "migration"),
			guide("Mirror the data", "mirror"),
			guide("Arca", "arca"),
			guide("Deskflow", "deskflow"),
		],
	},
	{
		text: "Receive webhooks",
		items: [
			{
				...guide("Your framework", "webhook-frameworks"),
				collapsed: false,
				items: [
					guide("Next.js", "webhooks/next"),
					guide("Express", "webhooks/express"),
					guide("Fastify", "webhooks/fastify"),
					guide("Hono", "webhooks/hono"),
					guide("NestJS", "webhooks/nest"),
					guide("Koa", "webhooks/koa"),
					guide("node:http", "webhooks/node"),
					guide("AWS Lambda", "webhooks/lambda"),
					guide("Workers, Bun, Deno", "webhooks/fetch"),
				],
			},
			guide("Any sender", "hmac-webhooks"),
			guide("Exactly once", "exactly-once"),
			guide("Inbox", "inbox"),
			guide("Secret rotation", "secret-rotation"),
			guide("Catch up after an outage", "catch-up"),
		],
	},
	{
		text: "Test",
		items: [
			guide("Test with the mock", "testing-with-the-mock"),
			guide("A sandbox in the browser", "sandbox"),
			guide("Control a mock over HTTP", "control-api"),
			guide("Postman, Bruno, Insomnia", "collections"),
			guide("Conformance", "conformance"),
			guide("Compare with the vendor", "verify-live"),
		],
	},
	{
		text: "Operate",
		items: [
			guide("Security checklist", "security-checklist"),
			guide("Command line", "command-line"),
			guide("Your own API document", "own-document"),
			guide("A package from your document", "generated-package"),
			guide("Uploads, downloads, streams", "uploads-and-streams"),
			guide("Runtimes", "runtimes"),
			guide("Versions", "versions"),
		],
	},
];

/** Every page of the sidebar, in its order. */
export const pagesOf = (items) => items.flatMap((item) => [...(item.link ? [item] : []), ...pagesOf(item.items ?? [])]);

export const project = [
	{
		text: "Project",
		items: [
			page("Architecture", "/architecture"),
			page("Decisions", "/decisions/"),
			page("Benchmarks", "/bench"),
			page("Simulator", "/simulator"),
			page("Security", "/security"),
			page("Contributing", "/contributing"),
		],
	},
];
