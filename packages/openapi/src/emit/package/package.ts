import type { ApiModel } from "../../model/api-model.ts";
import type { GeneratedFile } from "../file.ts";
import { comment } from "../names.ts";
import { emitClientFor } from "../provider.ts";
import { emitManifest } from "./manifest.ts";
import { canBeMirrored, emitMirrorModule } from "./mirror-module.ts";
import { describeForMock } from "./mock-description.ts";
import { emitMockModule } from "./mock-module.ts";
import type { PackageOptions } from "./names.ts";
import { emitTests } from "./tests.ts";
import { emitAgents, emitReadme } from "./texts.ts";
import { emitWebhooksModule } from "./webhooks-module.ts";

export type { PackageOptions } from "./names.ts";

/** Writes a ready package around a client: manifest, documentation, webhooks, a mock, and tests that call it. */
export async function emitPackage(model: ApiModel, options: PackageOptions): Promise<GeneratedFile[]> {
	const { source } = options;
	const description = describeForMock(model);
	const { signature } = description;
	const header = (part: string): string =>
		`// Generated from ${comment(source)} (${part}) by \`countersign generate\`. Do not edit.\n`;
	const client = await emitClientFor(model, source, "countersign generate");
	const hasEvents = model.events.length > 0;
	const verifies = hasEvents && signature !== undefined;
	return [
		...emitManifest(model, options, verifies),
		{ path: "README.md", text: emitReadme(model, options, verifies, description) },
		{ path: "AGENTS.md", text: emitAgents(model, options) },
		...client.map(({ path, text }) => ({ path: `src/${path}`, text })),
		{ path: "src/mock.ts", text: emitMockModule(model, header("everything"), description) },
		...(hasEvents ? [{ path: "src/webhooks.ts", text: emitWebhooksModule(model, header("webhooks"), signature) }] : []),
		...(canBeMirrored(model) ? [{ path: "src/mirror.ts", text: emitMirrorModule(model, header("lists")) }] : []),
		...emitTests(model, header("operations"), description),
	];
}
