import { join, resolve } from "node:path";
import { type Arguments, readArguments, USAGE } from "./arguments.ts";
import { FRAMEWORKS, hasFramework, PROVIDERS, type Project, TEMPLATES } from "./choices.ts";
import { compose, dependenciesIn } from "./compose.ts";
import { Cancelled, CreateError, UsageError } from "./errors.ts";
import { problemOfName } from "./project-name.ts";
import { publishedRange, tarballRange } from "./ranges.ts";
import { writeProject } from "./write.ts";

/** The parts of the machine that the command uses. */
export interface Machine {
	/** The current folder. */
	readonly folder: string;
	/** The folder with the templates. */
	readonly templates: string;
	readonly version: string;
	/** Whether someone can answer questions. */
	readonly isInteractive: boolean;
	/** `npm_config_user_agent`, from which the package manager is read. */
	readonly userAgent: string | undefined;
	/** Asks for what the command line left out. */
	ask(given: Arguments): Promise<Project>;
	print(text: string): void;
	printError(text: string): void;
}

/** Runs the command and returns its exit code. */
export async function create(args: readonly string[], machine: Machine): Promise<number> {
	try {
		const given = readArguments(args);
		if (given.help || given.version) {
			machine.print(given.help ? USAGE : machine.version);
			return 0;
		}
		// Check this before the first question, so that nobody answers questions for a name that is then rejected.
		if (given.name !== undefined) checkName(given.name);
		const rangeOf =
			given.from === undefined
				? publishedRange(machine.version)
				: tarballRange(resolve(machine.folder, given.from), machine.version);
		const project = await projectOf(given, machine);
		const files = compose(project, machine.templates, rangeOf);
		checkName(project.name, dependenciesIn(files));
		writeProject(join(machine.folder, project.name), files);
		machine.print(nextSteps(project, machine.userAgent));
		return 0;
	} catch (error) {
		if (error instanceof Cancelled) return 1;
		if (!(error instanceof UsageError || error instanceof CreateError)) throw error;
		machine.printError(error.message);
		if (error instanceof CreateError) return 1;
		machine.printError('"npm create countersign -- --help" lists the options.');
		return 2;
	}
}

function checkName(name: string, dependencies: readonly string[] = []): void {
	const problem = problemOfName(name, dependencies);
	if (problem !== undefined) throw new UsageError(problem);
}

/** In a terminal, asks for what is missing. Elsewhere a name and a template are enough; the rest has defaults. */
async function projectOf(given: Arguments, machine: Machine): Promise<Project> {
	const { name, template, provider, framework } = given;
	if (machine.isInteractive) {
		const isComplete =
			name !== undefined &&
			template !== undefined &&
			provider !== undefined &&
			(framework !== undefined || !hasFramework(template));
		return isComplete ? completed(given) : machine.ask(given);
	}
	if (name !== undefined && template !== undefined) return completed(given);
	const missing = [
		...(name === undefined ? ["the name of the project"] : []),
		...(template === undefined ? [`--template (${Object.keys(TEMPLATES).join(", ")})`] : []),
	];
	throw new UsageError(`Without a terminal, the command line must have ${missing.join(" and ")}.`);
}

function completed({ name = "", template = "receiver", provider = "arcus", framework = "node" }: Arguments): Project {
	return { name, template, provider, framework: hasFramework(template) ? framework : undefined };
}

/** What to type next, for the package manager that runs this command. */
export function nextSteps({ name, template, provider, framework }: Project, userAgent: string | undefined): string {
	const manager = /^(?:pnpm|yarn|bun)(?=\/)/.exec(userAgent ?? "")?.[0] ?? "npm";
	const runScript = (script: string) => (manager === "bun" ? `bun run ${script}` : `${manager} ${script}`);
	const kind = [
		TEMPLATES[template].title,
		PROVIDERS[provider].title,
		...(framework ? [FRAMEWORKS[framework].title] : []),
	];
	return [
		`Created ${name} (${kind.join(", ")}). Next:`,
		"",
		`  cd ${name}`,
		`  ${manager} install`,
		`  ${runScript("test").padEnd(14)} # passes, against a mock`,
		`  ${runScript("start").padEnd(14)} # runs it against a mock`,
		"",
		"Its README.md says how to use the real system.",
	].join("\n");
}
