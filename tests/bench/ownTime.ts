// The longest task of a page in a trace of the browser, by the time in which it had a processor: what else a machine does is not counted.

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** On a processor, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const MAIN_THREAD = 'CrRendererMain';

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

/** In milliseconds; no number where the trace holds no task, so that no bound is kept by it. */
export function longestOwnMs(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const names = traceEvents.filter(({ name }) => name === 'thread_name');
  const isMain = new Set(names.filter(({ args }) => args?.name === MAIN_THREAD).map(threadOf));
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && isMain.has(threadOf(event)),
  );
  const times = tasks.flatMap(({ tdur }) => tdur ?? []);
  return times.length === 0 ? Number.NaN : Math.max(...times) / 1000;
}
