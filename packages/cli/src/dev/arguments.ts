import { portOf } from "../mock/mock.ts";
import { UsageError } from "../shared/errors.ts";

/** The arguments of `countersign dev`. */
export interface DevArguments {
	/** APIs with a mock of their own, and documents. */
	readonly providers: readonly string[];
	/** The overlay of the document. @defaultValue the one beside it */
	readonly overlay?: string | undefined;
	readonly port: string;
	readonly state: string;
	readonly host: string;
	readonly hostName: readonly string[];
	/** Whether everything is served over https. */
	readonly https: boolean;
	/** Whether the console opens in the browser. */
	readonly open: boolean;
	readonly fresh: boolean;
	readonly lastGood: boolean;
	/** Whether an empty state begins with example data. */
	readonly seed: boolean;
	readonly ids?: string | undefined;
	readonly strict: boolean;
	readonly limits: boolean;
	/** Whether mirrors run beside the APIs, and the folder that keeps them. Without one they are kept in memory. */
	readonly mirror?: string | true | undefined;
}

/** Returns the APIs to serve and the port of the control API. @throws UsageError for arguments that contradict each other */
export function checkedArguments(args: DevArguments): { readonly names: readonly string[]; readonly port: number } {
	const port = portOf(args.port);
	const names = args.providers.length === 0 ? ["arcus"] : args.providers;
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== undefined) throw new UsageError(`${twice} is named twice.`);
	if (args.overlay !== undefined && names.length > 1)
		throw new UsageError("--overlay works with a single document. Put the overlays beside the documents instead.");
	if (args.fresh && args.lastGood) throw new UsageError("Use either --fresh or --last-good.");
	if (port + names.length > 65_535)
		throw new UsageError(
			`--port must leave room for ${names.length === 1 ? "the port of the API" : `the ports of ${names.length} APIs`} after it, but was ${port}.`,
		);
	return { names, port };
}
