import { parseArgs } from "node:util";
import type { Clock } from "@countersign/webhooks";
import { UsageError } from "../../shared/usage.ts";
import { addressed, describe, reasons } from "../listen/listen.ts";
import { bytesOf, headerLines, integer, moment, senderOptions, verifierOf } from "../options.ts";
import { load, type SavedDelivery } from "../saved.ts";

const options = {
	...senderOptions,
	saved: { type: "string" },
	line: { type: "string" },
	header: { type: "string", multiple: true },
	headers: { type: "string" },
	url: { type: "string" },
	at: { type: "string" },
	tolerance: { type: "string" },
	explain: { type: "boolean" },
	json: { type: "boolean" },
} as const;

const parse = (args: readonly string[]) => parseArgs({ args: [...args], allowPositionals: true, options });

export async function verify(args: readonly string[], print: (text: string) => void, clock: Clock): Promise<number> {
	const { values, positionals } = parse(args);
	const delivery = deliveryOf(values, positionals[0], clock);
	const tolerance = values.tolerance === "off" ? (false as const) : integer("tolerance", values.tolerance, 300, 1e9);
	const { webhooks } = verifierOf(values, { now: () => delivery.at, tolerance });
	const known = addressed(webhooks, delivery);
	const result = await webhooks.check(known.body, known.headers);
	if (values.json) print(JSON.stringify(result));
	else if (result.ok) print(await describe(webhooks, result, known));
	else print(values.explain ? await reasons(webhooks, known) : `REFUSED ${result.code}: ${result.message}`);
	return result.ok ? 0 : 1;
}

function deliveryOf(values: ReturnType<typeof parse>["values"], file: string | undefined, clock: Clock): SavedDelivery {
	const at = moment("at", values.at);
	if (values.saved !== undefined) {
		if (file !== undefined) throw new UsageError("a body and --saved cannot both be given");
		const [found] = load(values.saved, values.line === undefined ? [] : [values.line]);
		if (!found) throw new UsageError(`${values.saved} has no saved delivery`);
		return at === undefined ? found : { ...found, at: at * 1000 };
	}
	if (file === undefined) throw new UsageError("verify needs the file of a body, or --saved");
	const listed =
		values.headers === undefined
			? []
			: Buffer.from(bytesOf(values.headers))
					.toString("latin1")
					.split(/\r?\n/)
					.filter((line) => line !== "");
	return {
		at: at === undefined ? clock.now() : at * 1000,
		url: values.url ?? "/",
		headers: headerLines([...listed, ...(values.header ?? [])]),
		body: bytesOf(file),
	};
}
