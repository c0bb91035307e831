/** The invented world of the demonstration: plain values, dates as `YYYY-MM-DD`, FTE as decimal text. */
export interface DemonstrationWorld {
  employers: DemonstrationEmployer[];
  hostUnits: DemonstrationHostUnit[];
  workers: DemonstrationWorker[];
  /** 349 posts, by reference. */
  posts: DemonstrationPost[];
}

export type Force = 'POLICE' | 'GENDARMERIE' | 'MIXED';
export type Territory = 'URBAN' | 'PERIURBAN' | 'RURAL' | 'OVERSEAS';
export type Fte = '1.00' | '0.80' | '0.50';
export type EmployerKind = 'ASSOCIATION' | 'DEPARTMENT_COUNCIL' | 'CCAS' | 'MUNICIPALITY' | 'INTERCOMMUNALITY';
export type HostUnitKind = 'COMMISSARIAT' | 'BRIGADE' | 'COMPANY' | 'GROUPEMENT' | 'OTHER';
export type PostEventKind = 'PLANNED' | 'OPENED' | 'FILLED' | 'VACATED' | 'SUSPENDED' | 'RESUMED' | 'CLOSED';

/** Who employs the holder of a post. */
export interface DemonstrationEmployer {
  id: string;
  name: string;
  kind: EmployerKind;
  departmentCode: string;
}

/** Where a post is held; its commune is a real one. */
export interface DemonstrationHostUnit {
  id: string;
  name: string;
  kind: HostUnitKind;
  force: 'POLICE' | 'GENDARMERIE';
  departmentCode: string;
  /** INSEE code. */
  communeCode: string;
  communeName: string;
}

/** An invented person: e-mail under `.example`, telephone in the ranges that ARCEP keeps for fiction. */
export interface DemonstrationWorker {
  id: string;
  givenName: string;
  familyName: string;
  professionalEmail: string;
  professionalPhone: string;
  privateEmail: string;
  privatePhone: string;
  /** Not after the first assignment. */
  recruitedOn: string;
}

/** One dated fact of a post's life, in order; no two on one day. */
export interface DemonstrationPostEvent {
  id: string;
  kind: PostEventKind;
  on: string;
  /** In French. */
  reason: string;
}

/** A person on a post; `endsOn` is the last day (the post is vacated the day after), `null` while it lasts. */
export interface DemonstrationAssignment {
  id: string;
  workerId: string;
  startsOn: string;
  endsOn: string | null;
  fte: Fte;
}

/** A post, open on 2026-01-01. */
export interface DemonstrationPost {
  id: string;
  /** `ISCG-<département>-<4 digits>`, numbered in the order of opening. */
  reference: string;
  departmentCode: string;
  force: Force;
  territory: Territory;
  fte: Fte;
  employerId: string;
  /** A police unit, a gendarmerie unit, or one of each for a mixed post; gendarmerie posts may have two. */
  hostUnitIds: string[];
  events: DemonstrationPostEvent[];
  assignments: DemonstrationAssignment[];
}
