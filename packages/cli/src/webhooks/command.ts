import { Command } from "commander";
import type { Perform } from "../shared/define.ts";
import { deadCommand } from "./dead/command.ts";
import { forwardCommand } from "./forward/command.ts";
import { inboxesCommand } from "./inboxes/command.ts";
import { listenCommand } from "./listen/command.ts";
import { replayCommand } from "./replay/command.ts";
import { rotateCommand } from "./rotate/command.ts";
import { sendCommand } from "./send/command.ts";
import { verifyCommand } from "./verify/command.ts";

export const webhooksCommand = (perform: Perform): Command =>
	new Command("webhooks")
		.summary("Send, receive, replay and verify webhooks, and rotate their secrets")
		.description("Sends, receives, replays and verifies webhooks, and rotates their secrets.")
		.commandsGroup("Send and receive:")
		.addCommand(sendCommand(perform))
		.addCommand(listenCommand(perform))
		.addCommand(forwardCommand(perform))
		.addCommand(replayCommand(perform))
		.addCommand(verifyCommand(perform))
		.commandsGroup("Operate:")
		.addCommand(rotateCommand(perform))
		.addCommand(deadCommand(perform))
		.addCommand(inboxesCommand(perform));
