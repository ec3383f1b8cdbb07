import type { ApiModel } from "../model/api-model.ts";
import { comment } from "./names.ts";
import type { Places } from "./places.ts";
import { importTypes } from "./print.ts";
import { TypeText } from "./type-text.ts";

/** Writes the types of documented error bodies, by operation and status; undefined if the document has none. */
export function emitErrors(model: ApiModel, header: string, places: Places): string | undefined {
	// Pages of our own show every error in the same way.
	if (model.isInternal) return undefined;
	const types = new TypeText();
	const lines = model.operations.flatMap(({ id, errorBodies }) => {
		if (errorBodies.length === 0) return [];
		const fields = errorBodies.map(
			(one) =>
				`readonly ${typeof one.status === "number" ? one.status : JSON.stringify(one.status)}: ${types.result(one)}`,
		);
		return [`\treadonly ${JSON.stringify(id)}: { ${fields.join("; ")} };`];
	});
	if (lines.length === 0) return undefined;
	const imports =
		importTypes(types.fromRuntime, places.core("index", 0)) + importTypes(types.imports, places.own("./types"));
	return `${header}${imports}\n/** The bodies of documented errors of the ${comment(model.title)} API, by operation and status. */\nexport interface OperationErrors {\n${lines.join("\n")}\n}\n`;
}
