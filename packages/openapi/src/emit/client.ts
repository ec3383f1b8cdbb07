import type { ApiModel } from "../model/api-model.ts";
import { className, pascal } from "./names.ts";

export function emitClient(model: ApiModel, header: string): string {
	const imports = model.resources
		.map((one) => `import { ${className(one.path)} } from "./resources/${one.name}.ts";`)
		.join("\n");
	const fields = model.resources.map((one) => `\treadonly ${one.name}: ${className(one.path)};`).join("\n");
	const assign = model.resources.map((one) => `\t\tthis.${one.name} = new ${className(one.path)}(caller);`).join("\n");
	return `${header}import type { Caller } from "../../core/resource.ts";\n${imports}\n\n/** Every resource of the ${model.title} API. */\nexport class ${pascal(model.provider)}Resources {\n${fields}\n\n\tconstructor(caller: Caller) {\n${assign}\n\t}\n}\n`;
}

export function emitScopes(model: ApiModel, header: string): string {
	const lines = model.operations
		.map((one) => `\t${JSON.stringify(one.id)}: ${JSON.stringify(one.scopes.filter((set) => set.length > 0))},`)
		.join("\n");
	const union = Object.keys(model.scopes)
		.map((scope) => `\t| ${JSON.stringify(scope)}`)
		.join("\n");
	return `${header}/** Every scope of the ${model.title} API. */\nexport type Scope =\n${union};\n\n/** The scopes that each operation needs: alternatives of sets. */\nexport const scopes = {\n${lines}\n} as const satisfies Readonly<Record<string, readonly (readonly Scope[])[]>>;\n\nexport type OperationId = keyof typeof scopes;\n`;
}
