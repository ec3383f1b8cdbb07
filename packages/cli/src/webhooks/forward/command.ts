import type { Command } from "commander";
import { command, type Perform } from "../../shared/define.ts";
import { withSender } from "../sender-options.ts";
import { withServing } from "../serve-options.ts";
import type { ForwardValues } from "./forward.ts";

export const forwardCommand = (perform: Perform): Command =>
	withSender(
		withServing(
			command("forward", {
				summary: "Forward deliveries to a URL without changing a byte",
				description:
					"Serves HTTP, verifies each delivery, forwards it with its bytes and headers unchanged, and returns the response of the URL.",
				examples: ["countersign webhooks forward http://127.0.0.1:3000/webhooks"],
				exits: ["Stopped.", "With --count: a delivery was refused."],
			}).argument("<url>", "The URL of your receiver, such as http://127.0.0.1:3000/webhooks."),
		).option("--verified-only", "Forward only genuine deliveries, and reject others as a receiver does."),
	).action((url: string, values: ForwardValues) =>
		perform(async (machine) => (await import("./forward.ts")).forward(url, values, machine)),
	);
