// Installs Debian packages where that is possible: as root, with apt.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const APT = '/usr/bin/apt-get';

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = spawnSync(APT, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  return run.status === 0;
}

/** True when all `packages` were installed; false when this is no Debian, not root, or apt failed. */
export function aptInstall(packages) {
  if (process.getuid?.() !== 0 || !existsSync(APT)) return false;
  console.log(`Installing ${packages.join(', ')} with apt …`);
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  return apt(['update', '-qq']) && apt(install);
}
