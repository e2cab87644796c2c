// What the walk of the screens awaits may take its time, where no test runner says so: pictures are taken on busy machines too.

import { expect as expectSoon } from '@playwright/test';

export const expect = expectSoon.configure({ timeout: 120_000 });
