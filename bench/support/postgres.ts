import { setTimeout as sleep } from 'node:timers/promises';
import postgres, { type Sql } from 'postgres';
import { startPostgres } from '../../scripts/services.mjs';
import { nowMs } from './clock.ts';
import { median } from './statistics.ts';

/** One PostgreSQL with its default durability for a whole run; every server gets a database of its own. */
export interface PostgresHouse {
  /** Creates a database; returns its address. */
  createDatabase(name: string): Promise<string>;
  describe(): Promise<PostgresConfiguration>;
  /** Waits until what was written so far is cleaned up, so that its cost does not fall on what is measured next. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

export interface PostgresConfiguration {
  postgres: string;
  fsync: string;
  synchronous_commit: string;
  shared_buffers: string;
  /** What one committed row costs alone: shows whether the disk really writes. */
  commit_ms: number;
}

const longestCleaningMs = 120_000;
/** Looks in a row that found nobody cleaning; one worker follows another. */
const quietEnough = 6;

export const connect = (url: string): Sql => postgres(url, { max: 4, onnotice: () => {} });

export async function openPostgresHouse(): Promise<PostgresHouse> {
  const service = await startPostgres();
  const sql = connect(service.url);
  return {
    async createDatabase(name) {
      await sql.unsafe(`create database ${name}`);
      const url = new URL(service.url);
      url.pathname = `/${name}`;
      return url.href;
    },
    async describe() {
      const [row] = await sql<Omit<PostgresConfiguration, 'commit_ms'>[]>`
        select current_setting('server_version') as postgres, current_setting('fsync') as fsync,
          current_setting('synchronous_commit') as synchronous_commit,
          current_setting('shared_buffers') as shared_buffers`;
      if (!row) throw new Error('PostgreSQL describes nothing.');
      return { ...row, commit_ms: await timeCommit(sql) };
    },
    async settle() {
      await sql`checkpoint`;
      const deadline = nowMs() + longestCleaningMs;
      let quietFor = 0;
      while (quietFor < quietEnough && nowMs() < deadline) {
        await sleep(500);
        const [row] = await sql<{ working: number }[]>`
          select count(*)::int as working from pg_stat_activity where backend_type = 'autovacuum worker'`;
        quietFor = row?.working === 0 ? quietFor + 1 : 0;
      }
    },
    async stop() {
      await sql.end({ timeout: 1 });
      await service.stop();
    },
  };
}

async function timeCommit(sql: Sql): Promise<number> {
  await sql`create table commits (id serial primary key)`;
  const times: number[] = [];
  for (let round = 0; round < 50; round += 1) {
    const startedAt = nowMs();
    await sql`insert into commits default values`;
    times.push(nowMs() - startedAt);
  }
  await sql`drop table commits`;
  return median(times);
}
