/** CPU of this process and of a PostgreSQL server on this machine. */
import { readdirSync, readFileSync } from "node:fs";

/** Clock ticks a second in /proc, on every Linux that Node.js runs on. */
const TICKS = 100;

function statOf(pid: string): { parent: string; seconds: number; ofDead: number } | undefined {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
		const at = (index: number): number => Number(fields[index]) / TICKS;
		return { parent: fields[1] ?? "", seconds: at(11) + at(12), ofDead: at(13) + at(14) };
	} catch {
		return undefined; // It has ended.
	}
}

/** Returns the CPU seconds of a server and its processes, those that have ended included. @throws Error where there is no /proc */
export function serverCpu(postmaster: string): number {
	const own = statOf(postmaster);
	if (!own) throw new Error("the CPU of the server is read from /proc, which this system does not have");
	let sum = own.seconds + own.ofDead;
	for (const pid of readdirSync("/proc"))
		if (/^\d+$/.test(pid)) {
			const stat = statOf(pid);
			if (stat?.parent === postmaster) sum += stat.seconds + stat.ofDead;
		}
	return sum;
}

export interface Cpu {
	readonly client: number;
	readonly server: number;
}

/** Measures the CPU seconds of some work. */
export async function cpuOf(postmaster: string | undefined, work: () => Promise<void>): Promise<Cpu> {
	const server = (): number => (postmaster === undefined ? 0 : serverCpu(postmaster));
	const [before, from] = [server(), process.cpuUsage()];
	await work();
	const { user, system } = process.cpuUsage(from);
	return { client: (user + system) / 1e6, server: server() - before };
}
