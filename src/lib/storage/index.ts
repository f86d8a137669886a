// The public door of this room: everything a device keeps.
export { openStorage, type Storage, type StorageOptions } from './storage';
export type { CycleStore, SaveState } from './cycle-store';
export type { Catalogue } from './catalogue';
export type { CycleRow, RoomKeyRow, SpaceRow } from './rows';
export type { Chain, ChainHead, ChainPlace, Signed } from './chain';
export type { Mirror, MirrorEntry } from './mirror';
export type { DeviceIdentity } from './identity';
export type { RoomKeys } from './room-keys';
export { seal } from './sealing';
export type { StoredRoster } from './roster';
export { deviceOf, hash, verify } from './signatures';
export type { Version, VersionHistory } from './history';
export type { StoredProjection } from './projection';
export type { ConnectionServer, Settings, SettingsStore } from './settings';
export type { Estimate, Persistence, Quota } from './quota';
export type { Ports } from './ports';
export type { Mark, Marks } from './marks';
export { readStored, readVersion, type StoredCycle } from './stored-cycle';
