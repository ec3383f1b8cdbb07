import { createHash } from "node:crypto";
import type { ProcessInfo } from "./disk.ts";

/** The process that created a lock file. Most of it is in the file name, which is complete as soon as the file exists. */
export interface Owner {
	/** The name of the lock file. */
	readonly name: string;
	/** The content of the file. It changes with each heartbeat. */
	readonly text: string;
	readonly pid: number;
	readonly host: string;
	/** When the process started; empty if that is not known. */
	readonly startedAt: string;
	/** Identifies the set of processes in which `pid` is unique; empty if that is not known. */
	readonly space: string;
	/** Whether version 0.1.0 created it. That version stored only the process id and the host. */
	readonly isFormer: boolean;
	/** Whether the process is alive, if that is known. */
	readonly life: Life;
}

export type Life = "alive" | "dead" | "unknown";

const spaceOf = ({ bootId }: ProcessInfo): string =>
	bootId === undefined ? "" : createHash("sha256").update(bootId).digest("hex").slice(0, 12);

/** Returns the part of a lock file's name that identifies its process. */
export function nameOf(process: ProcessInfo): string {
	return `${spaceOf(process) || "unknown"}.${process.pid}.${process.startedAt ?? ""}`;
}

/** Reads the owner of a lock file. @param prefix the name of the lock, with which all its files begin */
export function ownerOf(name: string, prefix: string, text: string): Owner {
	const [first = "", , host = ""] = text.trim().split(" ");
	if (name === prefix)
		return { name, text, pid: Number(first), host, startedAt: "", space: "", isFormer: true, life: "unknown" };
	const found = /^-([0-9a-f]{12}|unknown)\.(\d+)\.([^-]*)-/.exec(name.slice(prefix.length));
	const space = found?.[1] === "unknown" ? "" : (found?.[1] ?? "");
	return {
		name,
		text,
		pid: Number(found?.[2]),
		host,
		startedAt: found?.[3] ?? "",
		space,
		isFormer: false,
		life: "unknown",
	};
}

/** Returns whether the owner is alive, or `unknown` if only its heartbeat can tell, because a process id proves nothing on another machine or in another container. */
export function lifeOf(owner: Owner, process: ProcessInfo, own: ReadonlySet<string>): Life {
	const { pid, startedAt, name } = owner;
	if (owner.isFormer) {
		const isHere = pid > 0 && (owner.host === "" || owner.host === process.host);
		return isHere ? known(pid !== process.pid && process.isAlive(pid)) : "unknown";
	}
	if (owner.space === "" || owner.space !== spaceOf(process)) return "unknown";
	if (pid === process.pid && startedAt === (process.startedAt ?? "")) return known(own.has(name));
	return known(process.isAlive(pid, startedAt || undefined));
}

const known = (isAlive: boolean): Life => (isAlive ? "alive" : "dead");
