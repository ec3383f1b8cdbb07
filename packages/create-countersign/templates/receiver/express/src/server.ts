import { createServer } from "node:http";
import { expressHandler } from "@countersign/webhooks/express";
import express from "express";
import { listen } from "./listen.ts";
import { receiver } from "./receiver.ts";

const app = express();
app.post("/webhooks", expressHandler(receiver)); // before express.json(): the signature covers the raw bytes
app.use(express.json());

export const serve = (port: number) => listen(createServer(app), port);
