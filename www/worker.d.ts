// The constants that `site` writes before the service worker, and types that TypeScript's library has for other workers alone.
declare const version: string;
declare const files: string[];

declare const clients: Clients;
declare function skipWaiting(): Promise<void>;
interface DedicatedWorkerGlobalScopeEventMap
  extends Pick<ServiceWorkerGlobalScopeEventMap, "install" | "activate" | "fetch"> {}
