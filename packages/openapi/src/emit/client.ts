import type { ApiModel } from "../model/api-model.ts";
import { comment, pascal, resourceName } from "./names.ts";
import type { Places } from "./places.ts";
import { importTypes } from "./print.ts";

export function emitClient(model: ApiModel, header: string, places: Places): string {
	const module = (name: string): string => places.own(`./resources/${name}`);
	const imports = model.resources.map((one) => importTypes([resourceName(one.path)], module(one.name))).join("");
	const fields = model.resources.map((one) => `\treadonly ${one.name}: ${resourceName(one.path)};`).join("\n");
	const again = model.resources.map((one) => `export type * from ${JSON.stringify(module(one.name))};`).join("\n");
	return `${header}${imports}\n${again}\n\n/** Every resource of the ${comment(model.title)} API. */\nexport interface ${pascal(model.provider)}Resources {\n${fields}\n}\n`;
}

export function emitScopes(model: ApiModel, header: string): string {
	const lines = model.operations
		.map((one) => {
			const sets = one.scopes.filter((set) => set.length > 0);
			const type = sets.map((set) => `readonly [${set.map((scope) => JSON.stringify(scope)).join(", ")}]`).join(", ");
			return `\treadonly ${JSON.stringify(one.id)}: readonly [${type}];`;
		})
		.join("\n");
	const union = Object.keys(model.scopes)
		.map((scope) => `\t| ${JSON.stringify(scope)}`)
		.join("\n");
	return `${header}/** Every scope of the ${comment(model.title)} API. */\nexport type Scope =\n${union || "\tnever"};\n\n/** The scopes that each operation needs. Each inner list is an alternative. */\nexport interface OperationScopes {\n${lines}\n}\n\n/** The name of an operation, as the client has it. */\nexport type OperationId = keyof OperationScopes;\n`;
}
