/** Returns the address of an API under the name that this page was opened with: another name of the machine may not resolve here. */
export function reachedBy({ hostname }: Pick<Location, "hostname">, url: string): string {
	const reached = new URL(url);
	reached.hostname = hostname;
	return reached.href.replace(/\/$/, "");
}
