import { UsageError } from "../../shared/errors.ts";
import type { Machine } from "../../shared/machine.ts";
import { addressed, describe, reasons } from "../describe.ts";
import { bytesOf, headerLines, integer, moment, verifierOf } from "../options.ts";
import { load, type SavedDelivery } from "../saved.ts";
import type { SenderValues } from "../sender-options.ts";

export interface VerifyValues extends SenderValues {
	readonly saved?: string;
	readonly line?: string;
	readonly header?: readonly string[];
	readonly headers?: string;
	readonly url?: string;
	readonly at?: string;
	readonly tolerance: string;
	readonly explain?: true;
	readonly json?: true;
}

/** Verifies a delivery from files. */
export async function verify(file: string | undefined, values: VerifyValues, machine: Machine): Promise<number> {
	const { print } = machine;
	const delivery = deliveryOf(values, file, machine);
	const tolerance = values.tolerance === "off" ? (false as const) : integer("tolerance", values.tolerance, 1e9);
	const { webhooks } = await verifierOf(values, machine, { now: () => delivery.at, tolerance });
	const known = addressed(webhooks, delivery);
	const result = await webhooks.check(known.body, known.headers);
	if (values.json) print(JSON.stringify(result));
	else if (result.ok) print(await describe(webhooks, result, known));
	else print(values.explain ? await reasons(webhooks, known) : `REFUSED ${result.code}: ${result.message}`);
	return result.ok ? 0 : 1;
}

function deliveryOf(values: VerifyValues, file: string | undefined, machine: Machine): SavedDelivery {
	const at = moment("at", values.at);
	if (values.saved !== undefined) {
		if (file !== undefined) throw new UsageError("Use either [body] or --saved, not both.");
		const [found] = load(values.saved, machine, values.line === undefined ? [] : [values.line]);
		if (!found) throw new UsageError(`${values.saved} has no saved delivery.`);
		return at === undefined ? found : { ...found, at: at * 1000 };
	}
	if (file === undefined) throw new UsageError("Missing [body]: the file of a body, or --saved <file>.");
	const listed =
		values.headers === undefined
			? []
			: Buffer.from(bytesOf(values.headers, machine))
					.toString("latin1")
					.split(/\r?\n/)
					.filter((line) => line !== "");
	return {
		at: at === undefined ? machine.clock.now() : at * 1000,
		url: values.url ?? "/",
		headers: headerLines([...listed, ...(values.header ?? [])]),
		body: bytesOf(file, machine),
	};
}
