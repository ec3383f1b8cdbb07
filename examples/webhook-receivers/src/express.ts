import { createServer } from "node:http";
import { expressHandler } from "@countersign/webhooks/express";
import express from "express";
import { running, type Start } from "./running.ts";

export const start: Start = (receiver, port) => {
	const app = express();
	app.post("/webhooks", expressHandler(receiver)); // before express.json()
	app.use(express.json());
	return running(createServer(app), port);
};
