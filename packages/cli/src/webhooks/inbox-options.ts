import type { Command } from "commander";

/** Adds the options that say where an inbox is. */
export const withInbox = (command: Command): Command =>
	command
		.option("--file <file>", "The file of a fileInbox. Stop the process that has it open first.")
		.option("--database <url>", "The PostgreSQL database of a postgresInbox. Needs the package pg.")
		.option("--table <name>", "The table of a postgresInbox, by default countersign_inbox.");
