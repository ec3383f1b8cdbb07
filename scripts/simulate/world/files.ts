/** Files on a disk: the data that a power cut would leave, and the data written since. */

interface Change {
	readonly position: number;
	/** Undefined for a file that was cut off at `position`. */
	readonly bytes: Uint8Array | undefined;
}

/** A file without its name. */
export class Inode {
	modifiedAt = 0;
	/** Its size in bytes when it got its name. */
	sizeWhenNamed = 0;
	content: Uint8Array = new Uint8Array();
	#durable: Uint8Array = new Uint8Array();
	#pending: Change[] = [];

	constructor(readonly id: string) {}

	write(bytes: Uint8Array, position: number): void {
		this.content = changed(this.content, { position, bytes });
		this.#pending.push({ position, bytes: bytes.slice() });
	}

	truncate(size: number): void {
		this.content = changed(this.content, { position: size, bytes: undefined });
		this.#pending.push({ position: size, bytes: undefined });
	}

	sync(): void {
		this.#durable = this.content;
		this.#pending = [];
	}

	/** What the disk has after a power cut: some of what was written since the last sync, the last of it perhaps in part. */
	losePower(pick: (most: number) => number, isTorn: boolean): void {
		const kept = this.#pending.slice(0, pick(this.#pending.length));
		const last = kept.at(-1);
		if (isTorn && last?.bytes)
			kept[kept.length - 1] = { ...last, bytes: last.bytes.subarray(0, pick(last.bytes.length)) };
		this.content = kept.reduce(changed, this.#durable);
		this.sync();
	}
}

function changed(content: Uint8Array, { position, bytes }: Change): Uint8Array {
	if (!bytes) return content.slice(0, position);
	const end = position + bytes.length;
	const result = new Uint8Array(Math.max(content.length, end));
	result.set(content);
	result.set(bytes, position);
	return result;
}

interface NameChange {
	readonly path: string;
	readonly inode: Inode | undefined;
}

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/")) || "/";

/** Names of files. A name is durable when its folder has been synced. */
export class Names {
	#current = new Map<string, Inode>();
	#durable = new Map<string, Inode>();
	#pending: NameChange[] = [];

	get(path: string): Inode | undefined {
		return this.#current.get(path);
	}

	set(...changes: readonly NameChange[]): void {
		for (const { path, inode } of changes) {
			if (inode) this.#current.set(path, inode);
			else this.#current.delete(path);
			this.#pending.push({ path, inode });
		}
	}

	in(folder: string): string[] {
		return [...this.#current.keys()]
			.filter((path) => folderOf(path) === folder)
			.map((path) => path.slice(path.lastIndexOf("/") + 1));
	}

	entries(): [string, Inode][] {
		return [...this.#current];
	}

	syncFolder(folder: string): void {
		for (const { path, inode } of this.#pending)
			if (folderOf(path) === folder) {
				if (inode) this.#durable.set(path, inode);
				else this.#durable.delete(path);
			}
		this.#pending = this.#pending.filter(({ path }) => folderOf(path) !== folder);
	}

	losePower(pick: (most: number) => number): void {
		const kept = this.#pending.slice(0, pick(this.#pending.length));
		this.#current = new Map(this.#durable);
		this.#pending = [];
		this.set(...kept);
		for (const { path } of kept) this.syncFolder(folderOf(path));
	}
}
