/** Processor time this process has used so far, in milliseconds: what else the machine does does not count. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
