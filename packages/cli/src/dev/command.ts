import type { Command } from "commander";
import { command, type Perform } from "../shared/define.ts";

interface Values {
	readonly overlay?: string;
	readonly port: string;
	readonly state: string;
	readonly host: string;
	readonly hostName: readonly string[];
	readonly https?: boolean;
	readonly open?: boolean;
	readonly fresh?: boolean;
	readonly lastGood?: boolean;
	readonly seed?: boolean;
	readonly ids?: string;
	readonly strict?: boolean;
	readonly limits: boolean;
	readonly mirror?: string | true;
}

export const devCommand = (perform: Perform): Command =>
	command("dev", {
		summary: "Serve mocks with a control API, and keep their state",
		description:
			"Serves stateful mocks on this machine, together with an HTTP API that controls them: keys, data, requests, deliveries, events, the clock, faults and snapshots. Keeps the state in a folder, so that the next run continues where this one stopped. Stops on Ctrl-C.",
		examples: [
			"countersign dev arcus",
			"countersign dev arcus arca --port 5000 --fresh",
			"countersign dev arcus --https --host 0.0.0.0 --host-name my-machine",
		],
		exits: ["Stopped, with everything saved.", "A mock could not start, or the state could not be read or saved."],
	})
		.argument("[apis...]", "arca, arcus, deskflow or OpenAPI documents, one or several. Defaults to arcus.")
		.option("--overlay <file>", "The overlay of the document. Without it, api.overlay.yaml beside api.yaml.")
		.option(
			"--port <n>",
			"The port of the control API, 0 to 65535; 0 picks a free one. The APIs listen on the ports after it.",
			"4000",
		)
		.option("--state <dir>", "The folder that keeps the state.", ".countersign")
		.option("--host <address>", "The IP address to listen on. Others can reach any but 127.0.0.1 and ::1.", "127.0.0.1")
		.option(
			"--host-name <name>",
			"A name that this machine is reached by. Repeat it for several; the first one is printed.",
			(name: string, before: readonly string[]) => [...before, name],
			[] as readonly string[],
		)
		.option("--https", "Serve everything over https, with a self-signed certificate that is kept with the state.")
		.option("--open", "Open the console in the browser.")
		.option("--fresh", "Begin with an empty state. The stored one is kept under another name.")
		.option("--last-good", "Begin with the state before the stored one.")
		.option(
			"--seed",
			"Begin with example data of Northwind: products, customers and orders, or the tasks of its people.",
		)
		.option("--ids <text>", "Generate other ids and values.")
		.option("--strict", "Reject requests whose rule rests on an assumption.")
		.option("--no-limits", "Disable rate limits.")
		.option(
			"--mirror [folder]",
			"Run a mirror beside each API, and show it in the console. It copies the entity of the printed key, into memory or a folder.",
		)
		.action((providers: string[], values: Values) =>
			perform(async (machine) =>
				(await import("./dev.ts")).dev(
					{
						providers,
						...values,
						https: values.https === true,
						open: values.open === true,
						fresh: values.fresh === true,
						seed: values.seed === true,
						lastGood: values.lastGood === true,
						strict: values.strict === true,
					},
					machine,
				),
			),
		);
