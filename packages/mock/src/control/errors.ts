import { type EntityRules, entityIdProblem } from "../engine/entity-id.ts";

/** An error response of the control API. */
export class ControlError extends Error {
	override readonly name = "ControlError";
	readonly status: number;
	readonly code: string;
	readonly param: string | undefined;

	constructor(status: number, code: string, message: string, param?: string) {
		super(message);
		this.status = status;
		this.code = code;
		this.param = param;
	}
}

export const notFound = (what: string): ControlError => new ControlError(404, "not_found", what);

/** Runs a change of the mock. A TypeError means that the caller made a mistake. @throws ControlError 422 */
export function checked<T>(work: () => T): T {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new ControlError(422, "invalid_option", sentence(error.message));
	}
}

/** @throws ControlError 422 for an entity id that the API cannot have */
export function checkEntity({ engine }: { readonly engine: { readonly provider: EntityRules } }, id?: string): void {
	const problem = entityIdProblem(engine.provider, id);
	if (problem !== undefined) throw new ControlError(422, "invalid_entity_id", sentence(problem), "entity_id");
}

const MAX_ENTITIES = 1_000;

/** @throws ControlError 409 if the entity would be one too many */
export function checkRoom(
	{ engine }: { readonly engine: { worlds(): readonly { readonly entityId: string }[] } },
	id?: string,
): void {
	const known = new Set(engine.worlds().map(({ entityId }) => entityId));
	if (known.size < MAX_ENTITIES || (id !== undefined && known.has(id))) return;
	throw new ControlError(
		409,
		"too_many_entities",
		`There are ${known.size} entities already. Reset the API, or restore a snapshot with fewer.`,
	);
}

const sentence = (text: string): string =>
	`${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
