import { shortPath } from "./short-path.ts";

/** What the system's error codes mean, as the end of a sentence. */
const MEANINGS: Readonly<Record<string, string>> = {
	ENOENT: "it does not exist",
	EISDIR: "it is a folder",
	ENOTDIR: "a part of its path is a file, not a folder",
	EEXIST: "it exists already",
	EACCES: "you do not have permission",
	EPERM: "you do not have permission",
	EROFS: "the disk is read-only",
	ENOSPC: "the disk is full",
	EDQUOT: "your disk quota is used up",
	EFBIG: "the file is too large for this disk",
	ENAMETOOLONG: "its name is too long",
	ELOOP: "its symbolic links lead in a circle",
	EMFILE: "too many files are open",
	EIO: "the disk reported an error",
};

interface SystemError extends Error {
	readonly code: string;
	readonly syscall: string;
	readonly path?: string;
}

const isSystemError = (error: unknown): error is SystemError =>
	error instanceof Error && "syscall" in error && typeof (error as { readonly code?: unknown }).code === "string";

/** Returns why a file cannot be used, in words: `it is a folder`. Other errors keep their message. */
export function fileReason(error: unknown): string {
	if (!isSystemError(error)) return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
	return MEANINGS[error.code] ?? error.message;
}

/** Returns why a file cannot be written, and what to do, as far as a command can say it before it names its option. */
export function unwritable(error: unknown): string {
	const isMissing = isSystemError(error) && error.code === "ENOENT";
	return isMissing
		? "its folder does not exist. Create the folder, or choose another file"
		: `${fileReason(error)}. Choose another file`;
}

/** Returns a sentence for an error of the file system that no command has explained. Undefined for every other error. */
export function fileMistake(error: unknown): string | undefined {
	if (!isSystemError(error) || MEANINGS[error.code] === undefined) return undefined;
	const { path } = error;
	return `${path === undefined ? "A file" : shortPath(path)} cannot be used: ${fileReason(error)}.`;
}
