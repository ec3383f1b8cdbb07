import type { ApiModel } from "../../model/api-model.ts";
import type { GeneratedFile } from "../file.ts";
import { canBeMirrored } from "./mirror-module.ts";
import type { PackageOptions } from "./names.ts";

const json = (value: unknown): string => `${JSON.stringify(value, null, "\t")}\n`;

/** Versions of the tools that packages are tested with. */
const TOOLS = { "@types/node": "^20.0.0", typescript: "^5.9.0", vitest: "^4.0.0", zod: "^4.1.0" };

const entry = (name: string): Readonly<Record<string, string>> => ({
	types: `./dist/${name}.d.ts`,
	default: `./dist/${name}.js`,
});

/** The files that make a folder a package. */
export function emitManifest(model: ApiModel, { name, version }: PackageOptions, verifies: boolean): GeneratedFile[] {
	const range = `^${version}`;
	const isMirrored = canBeMirrored(model);
	const optional = {
		...(isMirrored && { "@countersign/mirror": range }),
		"@countersign/mock": range,
		zod: TOOLS.zod,
		...(verifies && { "@countersign/webhooks": range }),
	};
	const manifest = {
		name,
		version: "0.1.0",
		description: `A typed client of the ${model.title.replace(/\s+/g, " ").slice(0, 100)} API.`,
		type: "module",
		sideEffects: false,
		engines: { node: ">=20" },
		exports: {
			".": entry("index"),
			"./schemas": entry("schemas"),
			...(model.events.length > 0 && { "./webhooks": entry("webhooks") }),
			"./mock": entry("mock"),
			...(isMirrored && { "./mirror": entry("mirror") }),
			"./package.json": "./package.json",
		},
		types: "./dist/index.d.ts",
		files: ["dist", "AGENTS.md"],
		scripts: {
			build: "tsc -p tsconfig.build.json",
			prepack: "npm run build",
			test: "vitest run",
			typecheck: "tsc --noEmit",
		},
		dependencies: { "@countersign/sdk": range },
		peerDependencies: optional,
		peerDependenciesMeta: Object.fromEntries(Object.keys(optional).map((one) => [one, { optional: true }])),
		devDependencies: { ...optional, ...TOOLS },
	};
	const compilerOptions = {
		target: "ES2022",
		module: "NodeNext",
		moduleResolution: "NodeNext",
		lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
		types: ["node"],
		strict: true,
		verbatimModuleSyntax: true,
		skipLibCheck: true,
		noEmit: true,
	};
	return [
		{ path: "package.json", text: json(manifest) },
		{ path: "tsconfig.json", text: json({ compilerOptions, include: ["src", "test"] }) },
		{
			path: "tsconfig.build.json",
			text: json({
				extends: "./tsconfig.json",
				compilerOptions: { noEmit: false, outDir: "dist", rootDir: "src", declaration: true },
				include: ["src"],
			}),
		},
		{ path: ".gitignore", text: "node_modules/\ndist/\n" },
	];
}
