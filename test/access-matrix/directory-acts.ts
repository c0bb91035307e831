const NOTHING = '"00000000-0000-7000-8000-000000000000"';
const EMPLOYER = 'name: "x", kind: CCAS, departmentCode';
const UNIT = 'name: "x", kind: OTHER, force: POLICE, communeName: "x", communeCode';
const WORKER = 'givenName: "x", familyName: "x", recruitedOn: "2021-01-01", privatePhone';
const END = 'version: 1, endedOn: "2021-01-01"';

/** Input of a harmless act on the register, by field: it names rows that do not exist, or what no row takes. */
const INPUTS: Readonly<Record<string, string>> = {
  createEmployer: `${EMPLOYER}: "00", idempotencyKey: "matrix-employer"`,
  correctEmployer: `employerId: ${NOTHING}, version: 1, ${EMPLOYER}: "93"`,
  endEmployer: `employerId: ${NOTHING}, ${END}, reason: "x"`,
  createHostUnit: `${UNIT}: "00000", idempotencyKey: "matrix-unit"`,
  correctHostUnit: `hostUnitId: ${NOTHING}, version: 1, ${UNIT}: "93008"`,
  endHostUnit: `hostUnitId: ${NOTHING}, ${END}, reason: "x"`,
  createSocialWorker: `${WORKER}: "no", idempotencyKey: "matrix-worker"`,
  correctSocialWorker: `workerId: ${NOTHING}, version: 1, ${WORKER}: "0199000000"`,
  endSocialWorker: `workerId: ${NOTHING}, ${END}`,
};

export const DIRECTORY_ACTS = Object.fromEntries(
  Object.entries(INPUTS).map(([field, input]) => [
    field,
    { operation: 'mutation' as const, below: `${field}(input: { ${input} }) { errors { code } }` },
  ]),
);
