import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
	FRAMEWORKS,
	type Framework,
	hasFramework,
	PROVIDERS,
	type Project,
	type Provider,
	TEMPLATES,
	type Template,
} from "../src/choices.ts";
import { compose } from "../src/compose.ts";
import { writeProject } from "../src/write.ts";

export const templates = fileURLToPath(new URL("../templates/", import.meta.url));
/** Inside the package, so that the projects find its development dependencies. */
const cache = fileURLToPath(new URL("../.cache/", import.meta.url));

/** Every project that can be created. */
export const everyProject: readonly Project[] = (Object.keys(TEMPLATES) as Template[]).flatMap((template) =>
	(Object.keys(PROVIDERS) as Provider[]).flatMap((provider) =>
		(hasFramework(template) ? (Object.keys(FRAMEWORKS) as Framework[]) : [undefined]).map((framework) => ({
			name: [template, provider, framework].filter(Boolean).join("-"),
			template,
			provider,
			framework,
		})),
	),
);

export const providers = Object.keys(PROVIDERS);

/** Writes projects into an empty folder, and returns the folder. */
export function writeProjects(folderName: string, projects: readonly Project[]): string {
	const folder = join(cache, folderName);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const project of projects)
		writeProject(
			join(folder, project.name),
			compose(project, templates, () => "^0.1.0"),
		);
	return folder;
}
