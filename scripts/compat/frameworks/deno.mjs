import { answer } from "./fetch.mjs";

Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: ({ port }) => console.log(`listening on ${port}`) }, answer);
