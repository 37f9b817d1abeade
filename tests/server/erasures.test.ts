/** Restores a backup from before an erasure: what was erased is gone again before anybody is served, and the file that remembers it is whole. */
import assert from 'node:assert/strict'
import { appendFileSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, describe, it } from 'node:test'
import { erasureFileOf } from '../../packages/server/src/erasures/erasure-file.ts'
import { openRelay } from '../../packages/server/src/relay.ts'
import { at, databaseUrlFor, dropDatabaseOf, dumpDatabase, loadDatabase, openBeside } from './database.ts'
import { command, dataFolder, startServer } from './server-process.ts'
import { openTown, type Town } from './town.ts'

const folders: { readonly dataFile: string; readonly remove: () => void }[] = []
after(async () => {
  for (const { dataFile, remove } of folders) {
    await dropDatabaseOf(dataFile)
    remove()
  }
})

const newPlace = (): string => {
  const place = dataFolder()
  folders.push(place)
  return place.dataFile
}

/** As an operator does it with the database's own tools: a copy of the file, or a dump. (The relay's own backup has backup.test.ts.) */
const backUp = async (dataFile: string, to: string): Promise<void> => {
  const url = await databaseUrlFor(dataFile)
  if (url !== undefined) return dumpDatabase(url, to)
  const database = new DatabaseSync(dataFile, { timeout: 1000 })
  database.prepare('vacuum into ?').run(to)
  database.close()
}

/** Into the place of what is there; on a new machine that is nothing. */
const restore = async (backup: string, dataFile: string): Promise<void> => {
  const url = await databaseUrlFor(dataFile)
  if (url !== undefined) return loadDatabase(backup, url)
  for (const file of [dataFile, `${dataFile}-wal`, `${dataFile}-shm`]) rmSync(file, { force: true })
  copyFileSync(backup, dataFile)
}

const open = async (dataFile: string): Promise<Town> => openTown(await at(dataFile))

describe('a backup from before an erasure', () => {
  it('gives nobody back whom its reporter had erased, and everybody else', async () => {
    const dataFile = newPlace()
    const backup = join(dirname(dataFile), 'cadangan.sqlite')
    const town = await open(dataFile)
    const erased = await town.fileReport({ reporter: { name: 'Ibu Terhapus' } })
    const corrected = await town.fileReport({ reporter: { name: 'Ibu Lama' } })
    const kept = await town.fileReport({ reporter: { name: 'Ibu Tetap' } })
    await backUp(dataFile, backup)
    await town.asked('privacy.erase', { ...erased, json: {} })
    await town.asked('privacy.correct', { ...corrected, json: { reporter: { name: 'Ibu Baru' } } })
    await town.asked('privacy.erase', { ...corrected, json: {} })
    const later = await town.fileReport({ reporter: { name: 'Ibu Sesudah' } })
    await town.asked('privacy.erase', { ...later, json: {} })
    await town.close()
    await restore(backup, dataFile)

    const again = await open(dataFile)
    assert.equal(again.relay.erasedAgain, 2)
    for (const one of [erased, corrected]) {
      const held = await again.asked('privacy.retrieve', one)
      assert.equal(held.identity, null)
      assert.deepEqual(held.requests.map(({ kind, status }) => `${kind} ${status}`).sort(), ['erasure done', 'masking open'])
    }
    assert.equal((await again.asked('privacy.retrieve', kept)).identity?.name, 'Ibu Tetap')
    const beside = await openBeside(dataFile)
    const [everything, left] = [await beside.everything(), await beside.all('select report_id from reporter')]
    await beside.close()
    assert.deepEqual([everything.includes('Ibu Terhapus'), left.length], [false, 1])
    const audited = await again.relay.context.db.selectFrom('desk_audit').select('act').where('act', '=', 'reapply-erasure').execute()
    assert.equal(audited.length, 2)
    await again.close()

    const third = await openRelay(await at(dataFile))
    assert.equal(third.erasedAgain, 0, 'once is enough')
    await third.close()
  })

  it('leaves what was given after the erasure', async () => {
    const dataFile = newPlace()
    const backup = join(dirname(dataFile), 'cadangan.sqlite')
    const town = await open(dataFile)
    const report = await town.fileReport({ reporter: { name: 'Ibu Pertama' } })
    const list = erasureFileOf(dataFile)
    await town.asked('privacy.erase', { ...report, json: {} })
    // So that the backup does not know of it, and the list is gone through.
    await town.relay.context.db.deleteFrom('erasure').execute()
    await town.asked('privacy.correct', { ...report, json: { reporter: { name: 'Ibu Kedua' } } })
    await backUp(dataFile, backup)
    await town.close()
    await restore(backup, dataFile)
    assert.equal(readFileSync(list, 'utf8').trim().split('\n').length, 1)
    const again = await open(dataFile)
    assert.equal((await again.asked('privacy.retrieve', report)).identity?.name, 'Ibu Kedua')
    await again.close()
  })

  it('is told of where it is met first: by the relay that starts, and by a command', async () => {
    for (const meet of ['serve', 'privacy list'] as const) {
      const dataFile = newPlace()
      const backup = join(dirname(dataFile), 'cadangan.sqlite')
      const town = await open(dataFile)
      const report = await town.fileReport({ reporter: { name: 'Ibu Terhapus' } })
      await backUp(dataFile, backup)
      await town.asked('privacy.erase', { ...report, json: {} })
      await town.close()
      await restore(backup, dataFile)
      if (meet === 'serve') {
        const server = await startServer(dataFile)
        await server.end('SIGTERM')
        assert.match(server.output(), /1 identitas yang sudah dihapus pelapornya dihapus lagi/u)
      } else {
        const { stderr, stdout } = await command(dataFile, ['privacy', 'list'])
        assert.match(stderr, /1 identitas yang sudah dihapus pelapornya dihapus lagi/u)
        assert.match(stdout, new RegExp(report.trackingId, 'u'))
      }
    }
  })
})

describe('the list of erasures', () => {
  it('can be applied to data on another machine', async () => {
    const [one, other] = [newPlace(), newPlace()]
    const town = await open(one)
    const report = await town.fileReport({ reporter: { name: 'Ibu Terhapus' } })
    const backup = join(dirname(one), 'cadangan.sqlite')
    await backUp(one, backup)
    await restore(backup, other)
    copyFileSync(`${one}.kunci`, `${other}.kunci`)
    await town.asked('privacy.erase', { ...report, json: {} })
    await town.close()
    const first = await command(other, ['privacy', 'reapply', erasureFileOf(one)])
    assert.equal(first.code, 0, first.stderr)
    assert.match(first.stdout, /1 penghapusan dalam daftar: 0 sudah dikenal, 1 identitas dihapus lagi/u)
    assert.match((await command(other, ['privacy', 'reapply', erasureFileOf(one)])).stdout, /1 sudah dikenal, 0 identitas/u)
    assert.equal(readFileSync(erasureFileOf(other), 'utf8'), readFileSync(erasureFileOf(one), 'utf8'))
    const missing = await command(other, ['privacy', 'reapply', `${one}.tidak-ada`])
    assert.deepEqual([missing.code, missing.stderr.includes('tidak ada')], [1, true])
  })

  it('names a line that cannot be understood and starts nothing, but mends the end that was cut off', async () => {
    const dataFile = newPlace()
    const town = await open(dataFile)
    const reports = [await town.fileReport({ reporter: { name: 'Ibu Satu' } }), await town.fileReport({ reporter: { name: 'Ibu Dua' } })]
    for (const report of reports) await town.asked('privacy.erase', { ...report, json: {} })
    await town.close()
    const list = erasureFileOf(dataFile)
    const whole = readFileSync(list, 'utf8')
    writeFileSync(list, whole.slice(0, -9))
    const again = await open(dataFile)
    await again.close()
    assert.equal(readFileSync(list, 'utf8'), whole)

    appendFileSync(list, 'bukan baris\n')
    const { code, stderr } = await command(dataFile, ['site', 'list'])
    assert.deepEqual([code, stderr.includes('rusak di baris 3')], [1, true])
    await assert.rejects(openRelay(await at(dataFile)), /rusak di baris 3/u)
  })

  it('is written by the job where it could not be written at once, or by another process', async () => {
    const dataFile = newPlace()
    const town = await open(dataFile)
    const other = await open(dataFile)
    const report = await town.fileReport({ reporter: { name: 'Ibu Satu' } })
    await town.asked('privacy.erase', { ...report, json: {} })
    const list = erasureFileOf(dataFile)
    assert.equal(readFileSync(list, 'utf8').split('\n').length, 2)
    rmSync(list)
    assert.equal(await other.relay.context.writeDownErasures?.(), 1)
    assert.equal(await other.relay.context.writeDownErasures?.(), 0)
    assert.equal(readFileSync(list, 'utf8').split('\n').length, 2)
    await other.close()
    await town.close()
  })

  it('holds nothing that was erased, and nothing by which a report is known outside', async () => {
    const dataFile = newPlace()
    const town = await open(dataFile)
    const report = await town.fileReport({ reporter: { name: 'Ibu Terhapus', phone: '081234567890' } })
    await town.asked('privacy.erase', { ...report, json: {} })
    await town.close()
    const text = readFileSync(erasureFileOf(dataFile), 'utf8')
    assert.match(text, /^\S+Z [\w-]{36}\n$/u)
    for (const mark of ['Ibu', '081234567890', report.trackingId, report.secret]) assert.ok(!text.includes(mark))
  })
})
