import type { Command } from "commander";
import { command, type Perform } from "../shared/define.ts";

export const verifyLiveCommand = (perform: Perform): Command =>
	command("verify-live", {
		summary: "Compare a live API with its document and mock",
		description:
			"Compares the shape of a live API's responses with its document and mock. It sends only GET requests and prints no data. The key comes from the environment variables that the clients read, such as ARCUS_API_KEY.",
		examples: ["countersign verify-live arcus"],
		exits: ["Nothing differs.", "Something differs, or the API could not be reached."],
	})
		.argument("<provider>", "arca, arcus or deskflow.")
		.action((provider: string) =>
			perform(async (machine) => (await import("./verify-live.ts")).verify(provider, machine)),
		);
