import "reflect-metadata";
import type { Server } from "node:http";
import { nestHandler } from "@countersign/webhooks/nest";
import { Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { running, type Start } from "./running.ts";

@Module({})
class AppModule {}

export const start: Start = async (receiver, port) => {
	const app = await NestFactory.create(AppModule, { logger: false });
	app.use("/webhooks", nestHandler(receiver)); // before listen(), which adds Nest's body parsers
	await app.listen(port, "127.0.0.1");
	return running(app.getHttpServer() as Server, port);
};
