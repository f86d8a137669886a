// The public door of this room: everything a device keeps.
export { openStorage, type Storage, type StorageOptions } from './storage';
export type { CycleStore, SaveState } from './cycle-store';
export type { Catalogue, CycleRow, SpaceRow } from './catalogue';
export type { Chain, ChainHead, ChainPlace, Signed } from './chain';
export type { Mirror, MirrorEntry } from './mirror';
export type { DeviceIdentity } from './identity';
export { canVerify, deviceOf, hash, toBase64Url, verify } from './signatures';
export type { Version, VersionHistory } from './history';
export type { StoredProjection } from './projection';
export type { Settings, SettingsStore } from './settings';
export type { Estimate, Persistence, Quota } from './quota';
export { storageProblems } from './problems';
export { browserPorts, type Ports } from './ports';
