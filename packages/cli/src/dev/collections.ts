import type { Collections } from "@countersign/mock/control";
import { emitCollections } from "@countersign/openapi/collections";
import { readWalkthrough } from "@countersign/openapi/document";
import type { ApiModel } from "@countersign/openapi/model";
import type { Machine } from "../shared/machine.ts";
import { readModel, specOf } from "../shared/specs.ts";

/**
 * Writes the collections of an API. The document of a provider is read when they are first needed.
 *
 * @param document of an API that is not a provider
 */
export function collectionsOf(
	provider: string,
	document: ApiModel | undefined,
	{ files, clock }: Pick<Machine, "files" | "clock">,
): Collections {
	const spec = specOf(provider);
	let model: ReturnType<typeof readModel> | undefined;
	return async ({ baseUrl, entityId, mode }) => {
		model ??= document ? Promise.resolve(document) : readModel(spec, files);
		const known = await model;
		const names = known.entityPathPrefix !== undefined && entityId !== undefined ? { entityId } : {};
		const lastYear = new Date(clock.now()).getUTCFullYear() - 1;
		return emitCollections(known, document ? undefined : readWalkthrough(spec.folder, files), {
			baseUrl,
			mode,
			lastYear,
			...names,
		});
	};
}
