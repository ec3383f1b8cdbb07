/** Where an export is written. It is the only file of the export that uses the disk itself. */
import { mkdir, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Clock } from "../clock.ts";
import { type Duckdb, textOf, withDatabase } from "./library.ts";
import { REPORT_TABLE } from "./report.ts";

/** The place of an export is taken by something that no export has written. */
export class ExportTargetError extends Error {
	/** Identifies the error where `instanceof` cannot be used. */
	override readonly name = "ExportTargetError";
}

/** A folder beside the target in which an export is prepared. */
export interface Target {
	/** The file or folder, as an absolute path. */
	readonly path: string;
	/** Where it is prepared. */
	readonly work: string;
	/** Creates a folder in it. */
	subfolder(name: string): Promise<string>;
	/** Puts what is prepared at `from` in the place of the target, all of it or nothing. */
	publish(from: string): Promise<void>;
	/** Removes the folder. */
	clear(): Promise<void>;
}

/** What an export that was killed leaves behind is removed after this time, in milliseconds. */
const LEFT_BEHIND_AFTER = 86_400_000;

const found = async (path: string) =>
	stat(path).catch((error: { code?: string }) => {
		if (error.code === "ENOENT") return undefined;
		throw error;
	});

async function prepare(path: string, clock: Clock): Promise<{ readonly path: string; readonly work: string }> {
	const absolute = (await found(path)) ? await realpath(path) : resolve(path);
	const prefix = `.${basename(absolute)}.export-`;
	const parent = dirname(absolute);
	await mkdir(parent, { recursive: true });
	for (const name of await readdir(parent))
		if (name.startsWith(prefix)) {
			const left = await found(join(parent, name));
			if (left && left.mtimeMs < clock.now() - LEFT_BEHIND_AFTER) await rm(join(parent, name), { recursive: true });
		}
	const work = join(parent, `${prefix}${clock.uuid()}`);
	await mkdir(work);
	return { path: absolute, work };
}

const inside = (work: string): Pick<Target, "subfolder" | "clear"> => ({
	async subfolder(name) {
		const folder = join(work, name);
		await mkdir(folder);
		return folder;
	},
	clear: () => rm(work, { recursive: true, force: true }),
});

/** Makes sure that a file is on the disk before its name is. */
async function settle(file: string): Promise<void> {
	const opened = await open(file, "r+");
	try {
		await opened.sync();
	} finally {
		await opened.close();
	}
}

/** @throws ExportTargetError for a file that is not an export */
export async function fileTarget(path: string, duckdb: Duckdb, clock: Clock): Promise<Target> {
	await checkFile(path, duckdb);
	const place = await prepare(path, clock);
	return {
		...place,
		...inside(place.work),
		async publish(from) {
			await settle(from);
			await rename(from, place.path);
		},
	};
}

async function checkFile(path: string, duckdb: Duckdb): Promise<void> {
	const there = await found(path);
	if (!there) return;
	if (!there.isFile()) throw new ExportTargetError(`${path} is not a file. Pass the name of a file for DuckDB.`);
	const others = await withDatabase(duckdb, path, "read", async (connection) => {
		const reader = await connection.runAndReadAll(
			`select name from (
				select schema_name || '.' || table_name as name from duckdb_tables()
				union all select schema_name || '.' || view_name from duckdb_views() where not internal
			) where name <> ${textOf(`main.${REPORT_TABLE}`)} and name not in (select 'main.' || "table" from main.${REPORT_TABLE})`,
		);
		return reader.getRowsJson().map(([name]) => String(name).replace(/^main\./, ""));
	}).catch((error: unknown) => {
		throw new ExportTargetError(
			`${path} exists and no export has written it, or another program has it open: ${error instanceof Error ? error.message : String(error)} Pass another name, or delete it.`,
			{ cause: error },
		);
	});
	if (others.length > 0)
		throw new ExportTargetError(
			`${path} has more than what an export has written: ${others.slice(0, 5).join(", ")}. An export replaces the whole file. Pass another name, or keep your own tables and views in another file that attaches this one.`,
		);
}

/** @throws ExportTargetError for a folder with files that are not from an export */
export async function folderTarget(path: string, clock: Clock): Promise<Target> {
	await checkFolder(path);
	const place = await prepare(path, clock);
	return {
		...place,
		...inside(place.work),
		async publish(from) {
			for (const name of await readdir(from)) await settle(join(from, name));
			await swap(from, place.path, join(place.work, "before"));
		},
	};
}

async function checkFolder(path: string): Promise<void> {
	const there = await found(path);
	if (!there) return;
	if (!there.isDirectory()) throw new ExportTargetError(`${path} is not a folder. Pass a folder for Parquet files.`);
	const names = await readdir(path);
	const foreign = names.filter((name) => !name.endsWith(".parquet"));
	if (foreign.length > 0 || (names.length > 0 && !names.includes(`${REPORT_TABLE}.parquet`)))
		throw new ExportTargetError(
			`${path} has files that no export has written: ${(foreign.length > 0 ? foreign : names).slice(0, 5).join(", ")}. An export replaces the whole folder. Pass a new or empty folder.`,
		);
}

/** Nobody sees files of two exports together: the folder is replaced as a whole. */
async function swap(from: string, to: string, aside: string): Promise<void> {
	const isThere = (await found(to)) !== undefined;
	if (isThere) await rename(to, aside);
	try {
		await rename(from, to);
	} catch (error) {
		if (isThere) await rename(aside, to);
		throw error;
	}
}
