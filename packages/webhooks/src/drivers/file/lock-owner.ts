import { createHash } from "node:crypto";
import type { ProcessInfo } from "./disk.ts";

/** The process behind a lock's file. Most of it is in the file's name, which exists from the first moment on, whole. */
export interface Owner {
	/** The name of the file. */
	readonly name: string;
	/** What is in it: changes with each sign of life. */
	readonly text: string;
	readonly pid: number;
	readonly host: string;
	/** When its process started; empty where that is not known. */
	readonly startedAt: string;
	/** Names the processes among which `pid` is unique; empty where that is not known. */
	readonly space: string;
	/** Whether 0.1.0 made it, which knew process number and host alone. */
	readonly isFormer: boolean;
	/** Whether it lives, as far as that is known. */
	readonly life: Life;
}

export type Life = "alive" | "dead" | "unknown";

const spaceOf = ({ bootId }: ProcessInfo): string =>
	bootId === undefined ? "" : createHash("sha256").update(bootId).digest("hex").slice(0, 12);

/** The part of a lock's name that says whose it is. */
export function nameOf(process: ProcessInfo): string {
	return `${spaceOf(process) || "unknown"}.${process.pid}.${process.startedAt ?? ""}`;
}

/** @param prefix the name of the lock, which all its files begin with */
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

/** `unknown` where only its signs of life can tell: on another machine or in another container a process number proves nothing. */
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
