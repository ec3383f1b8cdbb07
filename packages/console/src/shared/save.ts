/** Lets the browser save text or bytes as a file. */
export function save(name: string, type: string, ...parts: readonly (string | Uint8Array<ArrayBuffer>)[]): void {
	const url = URL.createObjectURL(new Blob([...parts], { type }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
