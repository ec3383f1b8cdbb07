import { ControlError, notFound } from "../errors.ts";
import type { ServedApi, ServedMirror } from "../served-api.ts";
import type { Some } from "./handler.ts";

/** @throws ControlError 404 */
function mirrorOf({ name, mirror }: ServedApi): ServedMirror {
	const found = mirror?.();
	if (!found) throw notFound(`No mirror runs beside ${name}. Start it with \`countersign dev ${name} --mirror\`.`);
	return found;
}

export const mirror: Some<"mirror"> = {
	"mirror.retrieve": ({ path, sandbox }) => mirrorOf(sandbox.api(path.api)).state(),
	"mirror.check": ({ path, sandbox }) =>
		mirrorOf(sandbox.api(path.api))
			.check()
			.catch((error: unknown) => {
				const why = error instanceof Error ? error.message : String(error);
				throw new ControlError(503, "check_failed", `The check ended early: ${why}`);
			}),
};
