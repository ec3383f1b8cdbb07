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

const sentence = (text: string): string =>
	`${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
