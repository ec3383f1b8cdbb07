import type { ArchiveFile } from "./zip.ts";

/** Files that are downloaded together. */
export interface Download {
	readonly label: string;
	/** Of the file; `{place}` is replaced by entity and mode. */
	readonly name: string;
	readonly files: readonly ArchiveFile[];
}

export interface Tool {
	readonly name: string;
	readonly about: string;
	/** @param files those of all tools */
	downloads(files: readonly ArchiveFile[]): readonly Download[];
}

const under = (folder: string, files: readonly ArchiveFile[]): ArchiveFile[] =>
	files.filter(({ path }) => path.startsWith(`${folder}/`));

/** A collection file and an environment file. */
const pair =
	(folder: string) =>
	(files: readonly ArchiveFile[]): Download[] => {
		const own = under(folder, files);
		const isEnvironment = ({ path }: ArchiveFile): boolean => /environment/i.test(path);
		return [
			{
				label: "Collection",
				name: `arcus.${folder}.json`,
				files: own.filter((one) => !isEnvironment(one)),
			},
			{ label: "Environment", name: `arcus.${folder}.{place}.environment.json`, files: own.filter(isEnvironment) },
		];
	};

/** The REST clients that collections are written for. */
export const TOOLS: readonly Tool[] = [
	{ name: "Postman", about: "Import both files.", downloads: pair("postman") },
	{
		name: "Bruno",
		about: "Unpack the folder and open it as a collection.",
		downloads: (files) => [
			{ label: "Collection and environment", name: "arcus.bruno.{place}.zip", files: under("bruno", files) },
		],
	},
	{ name: "Insomnia", about: "Import both files.", downloads: pair("insomnia") },
];
