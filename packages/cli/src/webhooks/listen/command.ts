import type { Command } from "commander";
import { command, type Perform } from "../../shared/define.ts";
import { withSender } from "../sender-options.ts";
import { withServing } from "../serve-options.ts";
import type { ListenValues } from "./listen.ts";

export const listenCommand = (perform: Perform): Command =>
	withSender(
		withServing(
			command("listen", {
				summary: "Print and verify incoming deliveries",
				description: "Serves HTTP and prints each delivery, whether it is genuine, and if not, the likely reason.",
				examples: ["countersign webhooks listen --port 4020 --save deliveries.jsonl"],
				exits: ["Stopped.", "With --count: a delivery was refused."],
			}),
		).option("--answer <status>", "The status of responses to genuine deliveries.", "200"),
	).action((values: ListenValues) => perform(async (machine) => (await import("./listen.ts")).listen(values, machine)));
