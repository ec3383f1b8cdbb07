import { isObject, type Json, type JsonObject, type Pointer } from "../../document/load.ts";
import type { Draft } from "../draft.ts";

/** Corrects the media types of a body. */
export function repairContent(draft: Draft, holder: JsonObject, pointer: Pointer): void {
	const { content } = holder;
	if (content === undefined) return;
	if (!isObject(content)) {
		draft.repair("response", pointer, "content is not an object and was left out");
		delete holder.content;
		return;
	}
	for (const [type, media] of Object.entries(content)) {
		if (!isMediaType(type)) {
			draft.repair(
				"response",
				[...pointer, "content", type],
				`${JSON.stringify(type.slice(0, 80))} is not a media type and was left out`,
			);
			delete content[type];
		} else if (!isObject(media)) content[type] = {};
		else {
			for (const key of ["schema", "itemSchema"]) repairSchemaField(media, key);
			if (media.examples !== undefined && !isObject(media.examples)) delete media.examples;
		}
	}
}

const isMediaType = (text: string): boolean => /^[\w!#$&^*.+-]+\/[\w!#$&^*.+-]+\s*(?:;[^\r\n]*)?$/.test(text);

/** A schema may be true, which means any value. */
export function repairSchemaField(holder: JsonObject, key: string): void {
	const schema: Json | undefined = holder[key];
	if (schema === undefined || isObject(schema)) return;
	holder[key] = schema === false ? { not: {} } : {};
}
