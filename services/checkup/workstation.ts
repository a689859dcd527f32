import type { Workstation } from '../../core/ports.ts';
import { downloadsDirectory, settingsDirectory } from '../paths.ts';
import { timeZone } from '../time-zone.ts';
import { outlookRunning } from './outlook-running.ts';
import { proxySettings } from './proxy-settings.ts';
import { readRegistry } from './registry-reader.ts';
import { storageReadings } from './storage-readings.ts';
import { tenantOf } from './tenant-of.ts';

/** This very workstation. It is read and never changed. */
export function createWorkstation(): Workstation {
  return {
    registry: readRegistry,
    outlookRunning,
    proxies: proxySettings,
    storage: () => storageReadings([settingsDirectory(), downloadsDirectory()]),
    tenantOf,
    timeZone,
  };
}
