import type { Readable, Writable } from "node:stream";
import { cancel, intro, isCancel, select, text } from "@clack/prompts";
import { type Arguments, checkFit } from "./arguments.ts";
import { type Choice, FRAMEWORKS, hasFramework, PROVIDERS, type Project, TEMPLATES } from "./choices.ts";
import { Cancelled } from "./errors.ts";
import { problemOfName } from "./project-name.ts";

/** Where to read keys and draw prompts. @defaultValue the terminal */
export interface Streams {
	readonly input?: Readable;
	readonly output?: Writable;
}

/** Asks for what the command line left out. @throws Cancelled on Ctrl-C */
export async function ask(given: Arguments, streams: Streams = {}): Promise<Project> {
	intro("Countersign", streams);
	const name =
		given.name ??
		answered<string>(
			await text({
				...streams,
				message: "What is the name of the project?",
				placeholder: "my-app",
				defaultValue: "my-app",
				validate: (value) => problemOfName(value || "my-app"),
			}),
		);
	const template = given.template ?? (await choose("What does it do?", TEMPLATES, streams));
	checkFit(template, given.framework);
	const provider = given.provider ?? (await choose("For which system?", PROVIDERS, streams));
	const framework = hasFramework(template)
		? (given.framework ?? (await choose("With which framework?", FRAMEWORKS, streams)))
		: undefined;
	return { name, template, provider, framework };
}

async function choose<Name extends string>(
	message: string,
	choices: Readonly<Record<Name, Choice>>,
	streams: Streams,
): Promise<Name> {
	const options = (Object.entries(choices) as [Name, Choice][]).map(([value, { title, hint }]) => ({
		value: value as string,
		label: title,
		hint,
	}));
	return answered<string>(await select({ ...streams, message, options })) as Name;
}

function answered<Value>(value: Value | symbol): Value {
	if (!isCancel(value)) return value as Value;
	cancel("Cancelled. Nothing was written.");
	throw new Cancelled();
}
