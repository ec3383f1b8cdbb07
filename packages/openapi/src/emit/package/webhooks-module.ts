import type { ApiModel, EventType } from "../../model/api-model.ts";
import { camel, comment, isTypeName, pascal } from "../names.ts";
import type { DescribedSignature } from "./described-api.ts";

const typeOf = ({ object, schemaName }: EventType): string => {
	const name = schemaName ?? object;
	if (name === undefined) return "Readonly<Record<string, unknown>>";
	return isTypeName(name) ? `types.${name}` : `types.components["schemas"][${JSON.stringify(name)}]`;
};

/** Returns the options of the verifier that the document describes. */
function formatOf(model: ApiModel, signature: DescribedSignature): string {
	const { header, encoding, prefix, algorithm, timestampHeader } = signature;
	const format = {
		name: model.provider,
		signature: {
			header: header ?? "x-signature",
			...(encoding !== undefined && { encoding }),
			...(prefix && { prefix }),
		},
		...(algorithm !== undefined && { algorithm }),
		...(timestampHeader !== undefined && { timestamp: { header: timestampHeader } }),
	};
	return JSON.stringify(format);
}

/** The specifier of an entry that the written module imports. */
const entry = (name: string): string => JSON.stringify(`@countersign/webhooks/${name}`);

function verifier(
	model: ApiModel,
	signature: DescribedSignature | undefined,
): { readonly imports: string; readonly text: string } {
	const name = `${camel(model.provider)}Webhooks`;
	if (!signature) return { imports: "", text: "" };
	const doc = `/**\n * Creates a verifier for deliveries of the ${comment(model.title)} API.\n *\n * @throws TypeError for invalid secrets or options\n */`;
	if (signature.scheme === "hmac")
		return {
			imports: `import { type HmacWebhooks, type HmacWebhooksOptions, hmacWebhooks } from ${entry("hmac")};\n`,
			text: `\n${doc}\nexport function ${name}(options: Pick<HmacWebhooksOptions, "secrets" | "tolerance" | "maxBodyBytes" | "now">): HmacWebhooks {\n\treturn hmacWebhooks({ ...${formatOf(model, signature)} as const, ...options });\n}\n`,
		};
	return {
		imports: `import { type StandardWebhooks, type StandardWebhooksOptions, standardWebhooks } from ${entry("standard")};\n`,
		text: `\n${doc}\nexport function ${name}(options: StandardWebhooksOptions): StandardWebhooks {\n\treturn standardWebhooks({ name: ${JSON.stringify(model.provider)}, ...options });\n}\n`,
	};
}

/** Writes the types of the events, and a verifier if the document says how deliveries are signed. */
export function emitWebhooksModule(model: ApiModel, header: string, signature: DescribedSignature | undefined): string {
	const title = pascal(model.provider);
	const { imports, text } = verifier(model, signature);
	const entries = model.events.map(
		(event) =>
			`\t/** ${comment(event.summary || event.type)} */\n\treadonly ${JSON.stringify(event.type)}: ${typeOf(event)};`,
	);
	const list = model.events.map(({ type }) => `\t${JSON.stringify(type)},`).join("\n");
	return `${header}${imports}import type * as types from "./types.js";

/** The delivered body of each documented event. */
export interface ${title}Events {
${entries.join("\n")}
}

/** The type of an event. */
export type ${title}EventType = keyof ${title}Events;

/** The types of all documented events. */
export const ${camel(model.provider)}EventTypes = [
${list}
] as const satisfies readonly ${title}EventType[];
${text}`;
}
