import { createConfig, lintFromString } from "@redocly/openapi-core";
import type { LoadedDocument, Problem } from "./load.ts";

/** Checks the bundle against the OpenAPI specification itself, by a linter that is kept by others, and says where in our files it differs. */
export async function checkStructure(loaded: LoadedDocument): Promise<Problem[]> {
	const config = await createConfig({
		rules: { struct: "error", "path-parameters-defined": "error", "path-params-defined": "error" } as never,
	});
	// The bundle is handed over as JSON: what the linter points to is a place in the document, and we know where that stands.
	const found = await lintFromString({ source: JSON.stringify(loaded.document), absoluteRef: "bundle.json", config });
	return found
		.filter((problem) => problem.severity === "error" && problem.ruleId === "struct")
		.map((problem) => {
			const pointer = String(problem.location[0]?.pointer ?? "#/")
				.replace(/^#\/?/, "")
				.split("/")
				.filter((step) => step !== "")
				.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
				.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
			return { ...loaded.locate(pointer), message: `not valid OpenAPI 3.1: ${problem.message}` };
		});
}
