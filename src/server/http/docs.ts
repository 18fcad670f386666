import swagger, { type StaticDocumentSpec } from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { asyncApiDocument, openApiDocument } from '../../contract/documents.ts';

interface DocsOptions {
  version: string;
  serverUrl: string | undefined;
}

/** Serves `/openapi.json`, `/asyncapi.json` and, from our own files, Swagger UI at `/docs`. */
export async function registerDocs(app: FastifyInstance, { version, serverUrl }: DocsOptions): Promise<void> {
  const openApi = openApiDocument({ version, serverUrl });
  const documents = { '/openapi.json': openApi, '/asyncapi.json': asyncApiDocument({ version, serverUrl }) };
  for (const [path, document] of Object.entries(documents)) {
    const text = JSON.stringify(document);
    app.get(path, async (_request, reply) => reply.type('application/json; charset=utf-8').send(text));
  }
  // Its types know OpenAPI 3.0 alone; it only hands the document on.
  const document = openApi as unknown as StaticDocumentSpec['document'];
  await app.register(swagger, { mode: 'static', specification: { document } });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    // `null` keeps the badge away that would send our document to a validator on the internet.
    uiConfig: { validatorUrl: null, deepLinking: false },
    logo: { type: 'image/svg+xml', content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
  });
}
