/** Checks that an upload is made once, where it is reserved: also when another one took its room before its own request went on. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { Upload } from '@tus/server'
import { createTusStore } from './tus-store.ts'
import { openUploadFolder } from './upload-folder.ts'

it('an upload that gave way to a newer one does not come back when its own request goes on', async () => {
  const folder = openUploadFolder(':memory:')
  const store = createTusStore(folder)
  const [older, newer] = [await folder.reserve('laporan-1', 1, { size: 10 }), await folder.reserve('laporan-1', 1, { size: 20 })]
  for (const [id, size] of [[older, 10], [newer, 20]] as const) await store.create(new Upload({ id, size, offset: 0 }))
  await assert.rejects(store.getUpload(older))
  assert.deepEqual([(await store.getUpload(newer)).size, (await store.getUpload(newer)).offset], [20, 0])
  await folder.close()
})
