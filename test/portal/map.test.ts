import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { asViewer, testCluster } from '@iscg/test-kit';

const OUTLINES = new URL('../../packages/portal/src/ui/map/departments.json', import.meta.url);

it('draws on the map exactly the départements that the graph lists', async () => {
  const ask = await asViewer(testCluster().shared, { parties: ['BOARD'] });
  const { data } = await ask('{ departments { code } }');
  const { metropolitan, overseas } = JSON.parse(readFileSync(OUTLINES, 'utf8')) as {
    metropolitan: { departments: object };
    overseas: object;
  };
  const drawn = [...Object.keys(metropolitan.departments), ...Object.keys(overseas)].sort();
  expect(drawn.map((code) => ({ code }))).toEqual(data?.['departments']);
  expect(drawn).toHaveLength(101);
});
