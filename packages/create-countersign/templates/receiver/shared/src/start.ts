/** `npm start`: the receiver with a mock that delivers real events to it. Nothing else is needed, not even an account. */
import { startMock } from "./mock.ts";

const port = Number(process.env.PORT ?? 3000);
const mock = await startMock(`http://127.0.0.1:${port}/webhooks`);
// Before the receiver is loaded: it reads the secret from the environment.
Object.assign(process.env, mock.environment);
const { serve } = await import("./server.ts");
const server = await serve(port);
const stop = async () => {
	await server.close();
	await mock.close();
	process.exit(0);
};
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());

console.log(`Receiver: ${server.url}`);
console.log(`Mock:     ${mock.url}\n`);

await mock.sendEvents();
const statuses = mock.deliveries.map(({ status }) => status ?? "no response");
console.log(
	`\nThe mock delivered ${statuses.length} events; the receiver responded with ${[...new Set(statuses)].join(", ")}.`,
);
console.log("Change src/receiver.ts to do something useful with them. Stop with Ctrl-C.");
