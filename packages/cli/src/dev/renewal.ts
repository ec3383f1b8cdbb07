import type { Clock } from "@countersign/webhooks";
import { reasonOf } from "../shared/reason.ts";
import type { Certificate } from "./certificate.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Sleep stops a machine's timers, so the time left is looked up often instead of waited for. */
const CHECK_MS = HOUR_MS;
/**
 * Programs that trust the old certificate cannot connect until they are restarted. So it is used for nearly as long as it is valid,
 * and there is a week to repair what keeps a new one from being written.
 */
const MIN_LEFT_MS = 7 * DAY_MS;

/** What renews a certificate. */
export interface Renewal {
	readonly clock: Pick<Clock, "now" | "after">;
	/** Returns a certificate that is valid for long enough, and keeps it with the state. */
	readonly create: () => Promise<Certificate>;
	/** Lets the servers use it. */
	readonly use: (tls: Certificate["tls"]) => void;
	readonly warn: (text: string) => void;
}

/** Replaces the certificate of running servers before it expires. Returns a function that ends this. */
export function renewWhileRunning(first: Certificate, { clock, create, use, warn }: Renewal): () => void {
	let current = first;
	let isFailing = false;
	let isEnded = false;
	let cancel = (): void => {};
	const check = async (): Promise<void> => {
		const { from, until } = current.valid;
		const now = clock.now();
		if (now >= from && now < until - MIN_LEFT_MS) return;
		const renewed = await create();
		if (isEnded) return;
		use(renewed.tls);
		current = renewed;
		isFailing = false;
		warn(newCertificate(renewed));
	};
	const schedule = (): void => {
		cancel = clock.after(CHECK_MS, () => {
			check()
				.catch((error: unknown) => {
					// Every hour would be too often to repeat it.
					if (!isFailing && !isEnded) warn(failure(error, current));
					isFailing = true;
				})
				.finally(() => {
					if (!isEnded) schedule();
				});
		});
	};
	schedule();
	return () => {
		isEnded = true;
		cancel();
	};
}

const newCertificate = ({ file, fingerprint, replaced }: Certificate): string =>
	`The certificate was renewed, because ${replaced ?? "it was about to expire"}. Restart the programs that trust ${file}. The new SHA-256 fingerprint: ${fingerprint}`;

const failure = (error: unknown, { valid }: Certificate): string =>
	`The certificate could not be renewed: ${reasonOf(error).replace(/\.$/, "")}. The servers use the present one, which expires on ${new Date(valid.until).toISOString().slice(0, 10)}, and the next attempt is in an hour.`;
