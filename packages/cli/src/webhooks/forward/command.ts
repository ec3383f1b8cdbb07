import type { Command } from "commander";
import { command, type Perform } from "../../shared/define.ts";
import { withSender } from "../sender-options.ts";
import { withServing } from "../serve-options.ts";
import type { ForwardValues } from "./forward.ts";

export const forwardCommand = (perform: Perform): Command =>
	withSender(
		withServing(
			command("forward", {
				summary: "Pass deliveries on to a URL, byte for byte",
				description:
					"Serves HTTP, verifies each delivery, passes it on with its bytes and headers unchanged, and responds with what the URL responded.",
				examples: ["countersign webhooks forward http://127.0.0.1:3000/webhooks"],
				exits: ["Stopped.", "With --count: a delivery was refused."],
			}).argument("<url>", "The URL of your receiver, such as http://127.0.0.1:3000/webhooks."),
		).option("--verified-only", "Pass on genuine deliveries only; reject others as a receiver does."),
	).action((url: string, values: ForwardValues) =>
		perform(async (machine) => (await import("./forward.ts")).forward(url, values, machine)),
	);
