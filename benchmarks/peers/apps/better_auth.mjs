// How fast does Better Auth verify an API key? A bare Node server before its verifyApiKey.
//
// node better_auth.mjs ENVIRONMENT DATA TOKENS PORT
// It fills its database, writes one key into DATA/secret, warms up, and serves.

import { createServer } from "node:http";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [environment, data, tokens, port] = process.argv.slice(2);
const wanted = createRequire(`${environment}/`);
const load = (name) => import(pathToFileURL(wanted.resolve(name)));

const { betterAuth } = await load("better-auth");
const { getMigrations } = await load("better-auth/db/migration");
const { apiKey } = await load("@better-auth/api-key");
const { default: Database } = await load("better-sqlite3");

const database = new Database(`${data}/auth.db`);
database.pragma("journal_mode = WAL");
database.pragma("synchronous = NORMAL");

const options = {
  baseURL: `http://127.0.0.1:${port}`,
  secret: "only-for-benchmarks-0123456789abcdef",
  database,
  emailAndPassword: { enabled: true },
  telemetry: { enabled: false },
  logger: { disabled: true },
  plugins: [apiKey({ rateLimit: { enabled: false } })],
};
const auth = betterAuth(options);
const { runMigrations } = await getMigrations(options);
await runMigrations();

const { user } = await auth.api.signUpEmail({
  body: { name: "A user", email: "user@example.com", password: "only-for-benchmarks" },
});
let made;
for (let number = 0; number < Number(tokens); number += 1) {
  made = await auth.api.createApiKey({
    body: { name: `key${number}`, userId: user.id, expiresIn: 2 * 86400 },
  });
}
writeFileSync(`${data}/secret`, made.key);

// V8 takes some thousands of calls to compile what is hot: the load is to meet it warm.
for (let number = 0; number < 4000; number += 1) {
  await auth.api.verifyApiKey({ body: { key: made.key } });
}

createServer(async (request, response) => {
  const key = request.headers["x-api-key"];
  const { valid } = key ? await auth.api.verifyApiKey({ body: { key } }) : { valid: false };
  response.writeHead(valid ? 204 : 401);
  response.end();
}).listen(Number(port), "127.0.0.1");
