import { createArcusMock } from "@countersign/openapi/mock";
import { describe, expect, it } from "vitest";
import { codeBlocks, runBlock } from "./doc-code.ts";

describe.each(["packages/sdk/README.md", "packages/openapi/README.md"])("%s", (file) => {
	it("has code that runs as it stands", async () => {
		const blocks = codeBlocks(file).filter((block) => block.run);
		expect(blocks.length).toBeGreaterThan(0);
		for (const block of blocks) {
			const mock = createArcusMock({ seed: 1, rateLimits: false });
			const { url, close } = await mock.listen(0);
			const { key, entityId } = mock.createKey({ mode: "test" });
			const result = await runBlock(block, { ARCUS_API_KEY: key, ARCUS_ENTITY_ID: entityId, ARCUS_BASE_URL: url });
			await close();
			expect(result.ok, `${file}:${block.line}\n${result.output}`).toBe(true);
		}
	}, 120_000);
});
