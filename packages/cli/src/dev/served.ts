import type { Listening } from "@countersign/mock";
import { type Mockable, whyPort } from "../mock/mock.ts";
import type { Startable } from "../mock/startable.ts";
import { UsageError } from "../shared/errors.ts";
import type { DevArguments } from "./arguments.ts";
import type { Certificate } from "./certificate.ts";
import type { Reach } from "./reach.ts";

/** A mock that is served. */
export interface Served {
	readonly name: string;
	/** Undefined for an API with a mock of its own. */
	readonly document: Mockable["document"];
	readonly mock: Startable;
	/** Base URL, as it is printed. */
	readonly url: string;
	/** Uses another certificate for new connections. */
	setCertificate(tls: Certificate["tls"]): void;
	close(): Promise<void>;
}

/** Starts a mock and serves it. @throws UsageError if the port or address cannot be used */
export async function startServed(
	{ name, document, create }: Mockable,
	port: number,
	reach: Reach,
	args: Pick<DevArguments, "ids" | "strict" | "limits">,
	tls: Certificate["tls"] | undefined,
): Promise<Served> {
	const { ids, strict, limits } = args;
	const mock = create({
		...(ids !== undefined && { seed: ids }),
		strict,
		allowLocalWebhooks: true,
		...(!limits && { rateLimits: false }),
	});
	try {
		const listening = await listenOn(mock, port, reach, tls);
		return {
			name,
			document,
			mock,
			url: reach.shown(listening.url),
			setCertificate: (renewed) => listening.setCertificate(renewed),
			async close() {
				await listening.close();
				mock.stop();
			},
		};
	} catch (error) {
		mock.stop();
		throw error;
	}
}

/** @throws UsageError for a port that is taken or not allowed, and for an address of another machine */
export const cannotListen =
	(port: number, host: string) =>
	(error: unknown): never => {
		if (["EADDRNOTAVAIL", "EINVAL"].includes((error as { code?: string }).code ?? ""))
			throw new UsageError(`--host must be an address of this machine, but was ${host}.`);
		const why = whyPort(error);
		if (why === undefined) throw error;
		throw new UsageError(`Port ${port} ${why}. Choose other ports with --port, or 0 for free ones.`);
	};

async function listenOn(
	mock: Startable,
	port: number,
	{ host, names }: Reach,
	tls: Certificate["tls"] | undefined,
): Promise<Listening> {
	const { LOCAL_HOSTS } = await import("@countersign/mock");
	const known = [...LOCAL_HOSTS, ...names];
	return mock.listen(port, { host, browserHosts: known, onlyHosts: known, tls }).catch(cannotListen(port, host));
}
