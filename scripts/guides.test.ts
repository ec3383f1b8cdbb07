import { readdirSync } from "node:fs";
import { createArcusMock } from "@countersign/openapi/mock";
import { describe, expect, it } from "vitest";
import { codeBlocks, runBlock } from "./doc-code.ts";

const guides = readdirSync("docs/guides").filter((name) => name.endsWith(".md"));

describe.each(guides)("the guide %s", (name) => {
	const blocks = codeBlocks(`docs/guides/${name}`).filter((block) => block.run);

	it.skipIf(blocks.length === 0)(
		"has code that runs as it stands",
		async () => {
			for (const block of blocks) {
				const mock = createArcusMock({ seed: 1, rateLimits: false });
				const { url, close } = await mock.listen(0);
				const { key, entityId } = mock.createKey({ mode: "test" });
				const result = await runBlock(block, { ARCUS_API_KEY: key, ARCUS_ENTITY_ID: entityId, ARCUS_BASE_URL: url });
				await close();
				expect(result.ok, `${block.file}:${block.line}\n${result.output}`).toBe(true);
			}
		},
		120_000,
	);
});
