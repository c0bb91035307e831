import { isoDay } from './calendar.js';
import type { Tenure } from './history.js';
import type { DemonstrationAssignment, DemonstrationWorker, Fte } from './model.js';
import { createRecruiter } from './people.js';
import { demonstrationId } from './random.js';
import type { Random } from './random.js';

/** The people of the world and who holds what. */
export interface Staff {
  workers: DemonstrationWorker[];
  /** Puts somebody on a post for a tenure; nobody ever exceeds 1.00 FTE. */
  assign(tenure: Tenure, post: StaffedPost): DemonstrationAssignment;
}

/** What decides who may hold a post. */
export interface StaffedPost {
  reference: string;
  departmentCode: string;
  fte: Fte;
}

/** Somebody on half a post who may take another half. */
interface HalfTimer {
  worker: DemonstrationWorker;
  reference: string;
}

export function createStaff(random: Random): Staff {
  const recruiter = createRecruiter(random);
  const workers: DemonstrationWorker[] = [];
  const halfTimers = new Map<string, HalfTimer>();
  let assignments = 0;

  const hire = (firstDay: number): DemonstrationWorker => {
    const worker = recruiter.hire(firstDay);
    workers.push(worker);
    return worker;
  };

  /** Somebody on half a post of the département takes another half post there, once. */
  const holder = (tenure: Tenure, { reference, departmentCode, fte }: StaffedPost): DemonstrationWorker => {
    const waiting = fte === '0.50' ? halfTimers.get(departmentCode) : undefined;
    if (waiting !== undefined && waiting.reference !== reference) {
      halfTimers.delete(departmentCode);
      const firstDay = isoDay(tenure.start);
      if (firstDay < waiting.worker.recruitedOn) waiting.worker.recruitedOn = firstDay;
      return waiting.worker;
    }
    const worker = hire(tenure.start);
    if (fte === '0.50') halfTimers.set(departmentCode, { worker, reference });
    return worker;
  };

  return {
    workers,
    assign: (tenure, post) => {
      assignments += 1;
      return {
        id: demonstrationId('assignment', assignments),
        workerId: holder(tenure, post).id,
        startsOn: isoDay(tenure.start),
        endsOn: tenure.end === undefined ? null : isoDay(tenure.end),
        fte: post.fte,
      };
    },
  };
}
