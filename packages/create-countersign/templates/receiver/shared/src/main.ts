/** `npm run serve`: the receiver with your settings, for production. */
import "./environment.ts";
import { serve } from "./server.ts";

const server = await serve(Number(process.env.PORT ?? 3000));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
console.log(`Listening on ${server.url}. Stop with Ctrl-C.`);
