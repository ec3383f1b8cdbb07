/** A file in an archive. */
export interface ArchiveFile {
	readonly path: string;
	readonly text: string;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
	return (crc ^ 0xffffffff) >>> 0;
}

/** 1 January 1980, the first date that the format knows. */
const DATE = 0x21;
/** Names are UTF-8. */
const FLAGS = 0x800;
const VERSION = 20;

const numbers = (...fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> => {
	const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
	const view = new DataView(bytes.buffer);
	let at = 0;
	for (const [size, value] of fields) {
		if (size === 2) view.setUint16(at, value, true);
		else view.setUint32(at, value, true);
		at += size;
	}
	return bytes;
};

/** Writes files as a ZIP archive, without compression. */
export function zip(files: readonly ArchiveFile[]): Uint8Array<ArrayBuffer>[] {
	const encoder = new TextEncoder();
	const local: Uint8Array<ArrayBuffer>[] = [];
	const central: Uint8Array<ArrayBuffer>[] = [];
	let offset = 0;
	for (const { path, text } of files) {
		const name = encoder.encode(path);
		const data = encoder.encode(text);
		const about = [
			[2, VERSION],
			[2, FLAGS],
			[2, 0],
			[2, 0],
			[2, DATE],
			[4, crc32(data)],
			[4, data.length],
			[4, data.length],
			[2, name.length],
			[2, 0],
		] as const;
		const header = numbers([4, 0x04034b50], ...about);
		local.push(header, name, data);
		central.push(numbers([4, 0x02014b50], [2, VERSION], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name);
		offset += header.length + name.length + data.length;
	}
	const size = central.reduce((sum, { length }) => sum + length, 0);
	const count = files.length;
	const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
	return [...local, ...central, end];
}
