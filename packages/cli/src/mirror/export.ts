import { MirrorMissingError, postgresMirror } from "@countersign/mirror";
import { ExportLibraryError, ExportTargetError, exportMirror } from "@countersign/mirror/export";
import { CommandError, UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import { visible } from "../shared/visible.ts";
import { checkDatabase, openDatabase, withoutPassword } from "./database.ts";
import { chosen, systemOf } from "./systems.ts";
import { exportTable } from "./tables.ts";

/** The command line. */
export interface ExportArguments {
	readonly provider: string;
	readonly overlay?: string;
	readonly database: string;
	readonly schema: string;
	readonly resources?: string;
	readonly duckdb?: string;
	readonly parquet?: string;
	readonly raw?: boolean;
}

type Used = Pick<Machine, "print" | "warn" | "clock" | "stopped" | "disk" | "process" | "files" | "environment">;

/** Writes a copy into files. */
export async function exportCopy(args: ExportArguments, machine: Used): Promise<number> {
	if (args.duckdb === undefined && args.parquet === undefined)
		throw new UsageError("Say what to write: --duckdb with a file, --parquet with a folder, or both.");
	const resources = chosen((await systemOf(args, machine)).resources, args.resources);
	checkDatabase(args.database);
	const { client, close } = await openDatabase(args.database, machine, { mustExist: true });
	const stop = new AbortController();
	void machine.stopped().then(() => stop.abort(new CommandError("Stopped. Nothing was written.")));
	try {
		const report = await exportMirror({
			database: postgresMirror({ client, resources, schema: args.schema }),
			resources,
			duckdb: args.duckdb,
			parquet: args.parquet,
			raw: args.raw,
			signal: stop.signal,
			clock: machine.clock,
		});
		for (const line of exportTable(report)) machine.print(visible(line));
		return 0;
	} catch (error) {
		if (error instanceof ExportLibraryError) throw new UsageError(error.message);
		if (error instanceof ExportTargetError) throw new CommandError(error.message);
		if (error instanceof MirrorMissingError)
			throw new CommandError(
				`${error.message.split(". ")[0]}. Run countersign mirror run ${args.provider} --database ${withoutPassword(args.database)} first, or name other lists with --resources.`,
			);
		throw error;
	} finally {
		await close();
	}
}
