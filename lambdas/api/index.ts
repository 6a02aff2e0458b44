import { streamHandle } from 'hono/aws-lambda';
import { createApi } from './handler.ts';

export const handler = streamHandle(createApi(process.env));
