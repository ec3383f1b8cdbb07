import type { Disk } from "@countersign/webhooks/node";
import { folderOf, Inode, Names } from "./files.ts";
import type { SimProcess } from "./process.ts";
import type { World } from "./world.ts";

const failure = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code });

interface InFlight {
	readonly process: SimProcess;
	/** Leaves a part of a write whose process is killed in the middle. */
	tear(): void;
}

/** A disk that one or several machines use. It is full at times, fails, and loses unsynced data in a power cut. */
export class Volume {
	readonly #names = new Names();
	readonly #inFlight = new Set<InFlight>();
	#inodes = 0;
	#fullUntil = 0;

	constructor(
		readonly world: World,
		readonly name: string,
	) {}

	/** Adds a file that exists from the beginning. */
	begin(path: string, text: string): void {
		const inode = new Inode(`${this.name}:${++this.#inodes}`);
		inode.write(new TextEncoder().encode(text), 0);
		inode.sync();
		this.#names.set({ path, inode });
		this.#names.syncFolder(folderOf(path));
	}

	/** Everything in its files, for a search for secrets. */
	texts(): [string, string][] {
		return this.#names.entries().map(([path, { content }]) => [path, new TextDecoder().decode(content)]);
	}

	/** Returns the size of a file now and when it got its name. */
	sizeOf(path: string): { readonly now: number; readonly whenNamed: number } {
		const inode = this.#names.get(path);
		return { now: inode?.content.length ?? 0, whenNamed: inode?.sizeWhenNamed ?? 0 };
	}

	/** A killed process leaves a partial write. */
	killed(process: SimProcess): void {
		for (const one of this.#inFlight)
			if (one.process === process) {
				this.#inFlight.delete(one);
				if (this.world.faults.hit("write-torn")) one.tear();
			}
	}

	losePower(): void {
		const { faults, random } = this.world;
		const pick = (most: number): number => random.between(0, most);
		for (const [, inode] of this.#names.entries()) inode.losePower(pick, faults.hit("write-torn"));
		this.#names.losePower(pick);
	}

	/** The disk as one process uses it. */
	connect(process: SimProcess): Disk {
		const act = <T>(what: string, path: string, effect: () => T): Promise<T> => this.#act(process, what, path, effect);
		const open = (path: string): Inode => {
			const inode = this.#names.get(path);
			if (!inode) throw failure("ENOENT", path);
			return inode;
		};
		const create = (path: string): Inode => {
			this.#refuseWhenFull(path);
			const inode = new Inode(`${this.name}:${++this.#inodes}`);
			inode.modifiedAt = process.clock.now();
			this.#names.set({ path, inode });
			return inode;
		};
		const write = (inode: Inode, bytes: Uint8Array, position: () => number, path: string): Promise<void> =>
			this.#write(process, inode, bytes, position, path);
		const file = (inode: Inode, path: string) => ({
			write: (bytes: Uint8Array, position: number) => write(inode, bytes, () => position, path),
			sync: () => act("", path, () => inode.sync()),
			truncate: (size: number) => act("", path, () => inode.truncate(size)),
			stat: () => act("", path, () => statOf(inode)),
			close: () => process.perform(0, "", () => {}),
		});
		return {
			open: async (path: string, how: "create" | "update") => {
				const inode = await act(`opens ${path}`, path, () => {
					if (how === "update") return open(path);
					if (this.#names.get(path)) throw failure("EEXIST", path);
					return create(path);
				});
				return file(inode, path);
			},
			readFile: (path: string) => act("", path, () => this.#names.get(path)?.content.slice()),
			readStream: (path: string) => this.#readStream(act, open, path),
			append: async (path: string, bytes: Uint8Array) => {
				const inode = await act("", path, () => this.#names.get(path) ?? create(path));
				await write(inode, bytes, () => inode.content.length, path);
				await act("", path, () => {
					inode.sync();
					this.#names.syncFolder(folderOf(path));
				});
			},
			rename: (from: string, to: string) =>
				act(`renames ${from}`, from, () => {
					const inode = open(from);
					inode.sizeWhenNamed = inode.content.length;
					this.#names.set({ path: to, inode }, { path: from, inode: undefined });
				}),
			unlink: (path: string) => act("", path, () => this.#names.set({ path, inode: undefined })),
			link: (from: string, to: string) =>
				act("", from, () => {
					if (this.#names.get(to)) throw failure("EEXIST", to);
					this.#names.set({ path: to, inode: open(from) });
				}),
			mkdir: (path: string) => act("", path, () => {}),
			list: (folder: string) => act("", folder, () => this.#names.in(folder)),
			stat: (path: string) =>
				act("", path, () => {
					const inode = this.#names.get(path);
					return inode && statOf(inode);
				}),
			syncFolder: (path: string) => act("", path, () => this.#names.syncFolder(path)),
		};
	}

	async *#readStream(
		act: <T>(what: string, path: string, effect: () => T) => Promise<T>,
		open: (path: string) => Inode,
		path: string,
	): AsyncGenerator<Uint8Array> {
		const inode = await act(`reads ${path}`, path, () => open(path));
		for (let at = 0; at < inode.content.length; ) {
			// Pieces end anywhere, in the middle of a line and of a character too.
			const size = this.world.random.between(200, 5_000);
			const from = at;
			yield await act("", path, () => inode.content.slice(from, from + size));
			at += size;
		}
	}

	#refuseWhenFull(path: string): void {
		const { faults, now } = this.world;
		if (faults.hit("disk-full")) this.#fullUntil = now + faults.stream("disk-full").between(100, 12_000);
		if (!faults.isCalm && now < this.#fullUntil) throw failure("ENOSPC", path);
	}

	#act<T>(process: SimProcess, what: string, path: string, effect: () => T): Promise<T> {
		const { faults, random } = this.world;
		const slow = faults.hit("disk-slow") ? faults.stream("disk-slow").between(300, 3_000) : 0;
		return process.perform(random.next() * 2 + slow, what, () => {
			if (faults.hit("disk-error")) throw failure("EIO", path);
			return effect();
		});
	}

	#write(process: SimProcess, inode: Inode, bytes: Uint8Array, position: () => number, path: string): Promise<void> {
		const part = (): Uint8Array => bytes.subarray(0, this.world.random.between(0, bytes.length));
		const inFlight: InFlight = { process, tear: () => inode.write(part(), position()) };
		this.#inFlight.add(inFlight);
		return this.#act(process, "", path, () => {
			this.#inFlight.delete(inFlight);
			try {
				this.#refuseWhenFull(path);
			} catch (error) {
				// A full disk accepts the bytes that still fit.
				inode.write(part(), position());
				throw error;
			}
			inode.write(bytes, position());
			inode.modifiedAt = process.clock.now();
		});
	}
}

const statOf = ({ content, modifiedAt, id }: Inode) => ({ size: content.length, modifiedAt, id });
