import { parseArgs } from "node:util";
import {
	FRAMEWORKS,
	type Framework,
	hasFramework,
	PROVIDERS,
	type Provider,
	TEMPLATES,
	type Template,
} from "./choices.ts";
import { UsageError } from "./errors.ts";

/** The arguments of the command line. In a terminal, the command asks for those that are missing. */
export interface Arguments {
	readonly name: string | undefined;
	readonly template: Template | undefined;
	readonly provider: Provider | undefined;
	readonly framework: Framework | undefined;
	/** A folder of tarballs to install our packages from. */
	readonly from: string | undefined;
	readonly help: boolean;
	readonly version: boolean;
}

const names = (choices: object): string => Object.keys(choices).join(", ");

export const USAGE = `npm create countersign [name] -- [options]

  --template NAME    ${names(TEMPLATES)}
  --framework NAME   of a receiver: ${names(FRAMEWORKS)}; node by default
  --provider NAME    ${names(PROVIDERS)}; arcus by default
  --from FOLDER      install the Countersign packages from tarballs in this folder, for a version that is not on npm
  --help, --version

In a terminal it asks for what you leave out. Exit codes: 0 created, 1 not created, 2 wrong usage.

  npm create countersign my-app -- --template receiver --framework hono`;

/** @throws UsageError if the value is not one of the choices */
function oneOf<Name extends string>(
	option: string,
	value: string | undefined,
	choices: Record<Name, unknown>,
): Name | undefined {
	if (value === undefined) return undefined;
	if (!Object.hasOwn(choices, value))
		throw new UsageError(`--${option} must be one of ${names(choices)}, but was ${value}.`);
	return value as Name;
}

/** @throws UsageError for an unknown option, a second name, or options that do not fit together */
export function readArguments(args: readonly string[]): Arguments {
	let parsed: ReturnType<typeof parse>;
	try {
		parsed = parse(args);
	} catch (error) {
		// Only its first sentence: the others explain how Node.js reads arguments.
		const message = (error as Error).message.split(/\.\s/)[0];
		const option = /^Option '(?:-\w, )?(--[\w-]+)(?: <value>)?' argument (?:missing|is ambiguous)/.exec(
			message ?? "",
		)?.[1];
		throw new UsageError(option === undefined ? `${message}.` : `${option} needs a value.`);
	}
	const { values, positionals } = parsed;
	if (positionals.length > 1)
		throw new UsageError(
			`One name is expected, but there are ${positionals.length}: ${positionals.join(", ")}. With npm, options come after "--".`,
		);
	const template = oneOf("template", values.template, TEMPLATES);
	const provider = oneOf("provider", values.provider, PROVIDERS);
	const framework = oneOf("framework", values.framework, FRAMEWORKS);
	if (template) checkFit(template, framework);
	return {
		name: positionals[0],
		template,
		provider,
		framework,
		from: values.from,
		help: values.help ?? false,
		version: values.version ?? false,
	};
}

/** @throws UsageError if a template has no framework */
export function checkFit(template: Template, framework: Framework | undefined): void {
	if (framework && !hasFramework(template))
		throw new UsageError(`--framework is for receivers; leave it out with --template ${template}.`);
}

function parse(args: readonly string[]) {
	return parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			template: { type: "string", short: "t" },
			framework: { type: "string", short: "f" },
			provider: { type: "string", short: "p" },
			from: { type: "string" },
			help: { type: "boolean", short: "h" },
			version: { type: "boolean", short: "v" },
		},
	});
}
