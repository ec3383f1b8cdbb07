import { createServer } from "node:http";
import { nodeHandler } from "@countersign/webhooks/node";
import { running, type Start } from "./running.ts";

export const start: Start = (receiver, port) => running(createServer(nodeHandler(receiver)), port);
