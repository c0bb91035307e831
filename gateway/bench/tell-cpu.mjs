// What a measured child process tells its parent: where it listens, then its CPU time whenever asked.
export function tellCpu(address) {
  process.on('message', (message) => {
    if (message !== 'cpu') return;
    const { user, system } = process.cpuUsage();
    process.send({ microseconds: user + system });
  });
  process.on('disconnect', () => process.exit(0));
  process.send(address);
}
