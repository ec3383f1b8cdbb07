import { notFound } from "../errors.ts";
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
	"mirror.check": ({ path, sandbox }) => mirrorOf(sandbox.api(path.api)).check(),
};
