import type { LoadedDocument, Problem } from "./load.ts";

/** Checks the document against the OpenAPI specification and returns the problems with their places in our files. */
export async function checkStructure(loaded: LoadedDocument): Promise<Problem[]> {
	// The linter takes a third of a second to load, and most commands do not need it.
	const { createConfig, lintFromString } = await import("@redocly/openapi-core");
	const config = await createConfig({
		rules: { struct: "error", "path-parameters-defined": "error", "path-params-defined": "error" } as never,
	});
	// The linter gets the document as JSON, so its pointers are places in the document that `locate` can find.
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
