// The order of the guides: the sidebar, and the previous and next page of each.
const page = (text, link) => ({ text, link });

export const guides = [
	{
		text: "Start",
		items: [
			page("First call", "/guides/quick-start"),
			page("Runtimes", "/guides/runtimes"),
			page("From raw fetch", "/guides/from-raw-fetch"),
			page("Versions", "/guides/versions"),
		],
	},
	{
		text: "Call an API",
		items: [
			page("Authentication", "/guides/authentication"),
			page("Scopes", "/guides/scopes"),
			page("Pagination", "/guides/pagination"),
			page("Idempotency", "/guides/idempotency"),
			page("Retries and rate limits", "/guides/retries-and-limits"),
			page("Errors", "/guides/errors"),
			page("Endpoints without a method", "/guides/escape-hatch"),
			page("Migration", "/guides/migration"),
		],
	},
	{
		text: "Receive webhooks",
		items: [
			page("Your framework", "/guides/webhook-frameworks"),
			page("Any sender", "/guides/hmac-webhooks"),
			page("Exactly once", "/guides/exactly-once"),
			page("Inbox", "/guides/inbox"),
			page("Secret rotation", "/guides/secret-rotation"),
		],
	},
	{
		text: "Test",
		items: [
			page("Testing with the mock", "/guides/testing-with-the-mock"),
			page("Control a mock", "/guides/control-api"),
			page("Conformance", "/guides/conformance"),
			page("Compare with the vendor", "/guides/verify-live"),
		],
	},
	{ text: "Tools", items: [page("Command line", "/guides/command-line")] },
];

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
