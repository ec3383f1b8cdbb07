import type { Collections } from "@countersign/mock/control";
import { emitCollections } from "@countersign/openapi/collections";
import { readWalkthrough } from "@countersign/openapi/document";
import type { Machine } from "../shared/machine.ts";
import { readModel, specOf } from "../shared/specs.ts";

/** Writes the collections of a provider. Its document is read when they are first needed. */
export function collectionsOf(provider: string, { files, clock }: Pick<Machine, "files" | "clock">): Collections {
	const spec = specOf(provider);
	let model: ReturnType<typeof readModel> | undefined;
	return async ({ baseUrl, entityId, mode }) => {
		model ??= readModel(spec, files);
		const known = await model;
		const names = known.entityPathPrefix !== undefined && entityId !== undefined ? { entityId } : {};
		const lastYear = new Date(clock.now()).getUTCFullYear() - 1;
		return emitCollections(known, readWalkthrough(spec.folder, files), { baseUrl, mode, lastYear, ...names });
	};
}
