const steps: (() => Promise<void>)[] = [];

/** Registers what the end of the run undoes, last first. */
export function atEnd(step: () => Promise<void>): void {
  steps.push(step);
}

export async function endRun(): Promise<void> {
  for (const step of steps.splice(0).reverse()) await step();
}
