// The stored shape of everything. One file per noun under schema/; queries stay in each feature's store.ts.
export * from './schema/users.ts';
export * from './schema/conversations.ts';
export * from './schema/alerts.ts';
export * from './schema/service.ts';
