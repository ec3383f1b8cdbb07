import { MantineProvider } from "@mantine/core";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { OVERLAP_MS, Overlap } from "../src/webhooks/overlap.tsx";

const SINCE = "2026-03-29T01:30:00.000Z";
const shown = (now: number) =>
	renderToStaticMarkup(
		<MantineProvider>
			<Overlap since={SINCE} now={now} />
		</MantineProvider>,
	)
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"');
const after = (ms: number) => shown(Date.parse(SINCE) + ms);

describe("Overlap", () => {
	it("both secrets are kept for a day, and the page counts down", () => {
		expect(after(0)).toContain("Keep both secrets in the receiver until 2026-03-30 01:30:00 UTC, tomorrow.");
		expect(after(OVERLAP_MS - 3_600_000)).toContain("in 1 hour.");
		expect(after(OVERLAP_MS - 1)).toContain("Keep both secrets");
	});

	it("when the day is over, the old secret is removed", () => {
		expect(after(OVERLAP_MS)).toContain("The overlap ended at 2026-03-30 01:30:00 UTC. Remove the old secret");
		expect(after(90 * OVERLAP_MS)).not.toContain("Keep both");
	});

	it("the setting holds both secrets, the old one with the end of the overlap", () => {
		expect(after(0)).toContain('ARCUS_WEBHOOK_SECRET="<new secret>,<old secret>@2026-03-30T01:30:00.000Z"');
	});
});
