import { describe, expect, it } from 'vitest'
import { Unreachable } from '../../src/world.ts'
import { campaign, found, marked, nominees, readFiles, readText, submission, whole } from './desk.ts'

describe('what is read', () => {
  it('is the whole submission, with nothing to say', () => {
    const reading = readText(`dossier: 1\n${whole}`)
    expect(reading.diagnostics).toEqual([])
    expect(reading.value?.campaign).toMatchObject({ name: 'Phong trào thi đua', procedure: 'standard' })
    expect(reading.value?.submission).toMatchObject({ place: 'Đắk Lắk', recipients: [], profile: 'A' })
    expect(reading.value?.nominees).toMatchObject([{ id: '001-nguyen-thi-b', award: 'bang-khen-tinh' }])
  })

  it('is the same in Vietnamese keys and words', () => {
    const reading =
      readText(`phong_trao: { ten: Phong trào thi đua, loai_hinh: phong-trao, thu_tuc: don-gian }
to_trinh:
  dia_danh: Đắk Lắk
  don_vi_trinh: { ten: Sở Y tế, cap: so }
  kinh_gui: Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk
  nguoi_ky: { chuc_danh: Phó Giám đốc, quyen_han: KT. }
danh_sach:
  - ho_ten: Nguyễn Thị B
    doi_tuong: ca-nhan
    hinh_thuc: bang-khen-tinh
    gioi_tinh: nữ
    truy_tang: không
    pham_vi_anh_huong: cap-tinh
    tieu_chi: tuyen-dau
    thanh_tich: { ngay: 08/2021, noi_dung: Trực tiếp điều trị }
    xep_loai: { 2020: hoan-thanh-tot }
    xac_nhan: [binh-xet]
`)
    expect(found(reading)).toEqual([])
    expect(reading.value?.campaign.procedure).toBe('simplified')
    expect(reading.value?.submission).toMatchObject({
      issuer: { level: 'province-department' },
      signer: { authority: 'KT' },
    })
    expect(reading.value?.nominees[0]).toMatchObject({
      ...{
        kind: 'individual',
        gender: 'female',
        posthumous: false,
        influence: 'province',
        merit: ['frontline'],
      },
      achievements: [{ from: '2021-08', text: 'Trực tiếp điều trị' }],
      ratings: { 2020: 'hoan-thanh-tot' },
      attested: { 'binh-xet': true },
    })
  })

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__', '"__proto__"'])(
    'tells %s for a key that is not known, wherever it stands',
    key => {
      const text = `${key}: { a: }\n${whole}    ${key}: { name: }\n    manager: { ${key}: { a: } }\n`
        .replace('campaign:', `campaign:\n  ${key}: { x: }`)
        .replace('place:', `${key}: [{ a: }]\n  place:`)
      const told = found(readText(text)).filter(([code]) => code === 'shape/unknown-key')
      expect(told).toHaveLength(5)
    },
  )

  it('is judged without the campaign’s kind of commendation where that is missing or misspelt', () => {
    for (const line of ['', '  commendation: phong-tra\n', '  commendation:\n']) {
      const reading = readText(whole.replace('  commendation: phong-trao\n', line))
      expect(reading.diagnostics).toHaveLength(1)
      expect(reading.value?.campaign.commendation).toBe('')
      expect(reading.value?.nominees).toHaveLength(1)
    }
  })

  it('takes a count of sets from 1 to 9999, as the command line does', () => {
    const reading = (sets: string) =>
      readText(
        whole.replace(
          'commendation: phong-trao',
          `commendation: phong-trao\n  awards: [{ award: bang-khen-tinh, sets: ${sets} }]`,
        ),
      )
    for (const sets of ['0', '10000', '-1', '2.5'])
      expect(found(reading(sets))).toEqual([['shape/bad-value', sets]])
    expect(reading('9999').value?.campaign.awards[0]?.sets).toBe(9999)
  })

  it('may name the part of the plan for all terms of an award, or for each key, in either language', () => {
    const source = (written: string) => {
      const reading = readText(
        whole.replace(
          'commendation: phong-trao',
          `commendation: phong-trao\n  awards: [{ award: bang-khen-tinh, sets: 2, ${written} }]`,
        ),
      )
      return [reading.campaign?.awards[0]?.source, ...found(reading)]
    }
    expect(source('source: Mục IV.5')).toEqual(['Mục IV.5'])
    const each = { sets: 'Mục IV.5', quota: 'Mục II.2' }
    expect(source('source: { sets: Mục IV.5, quota: Mục II.2 }')).toEqual([each])
    expect(source('can_cu: { so_bo: Mục IV.5, chi_tieu: Mục II.2 }')).toEqual([each])
    expect(source('source: { set: Mục IV.5 }').slice(1)).toEqual([['shape/unknown-key', 'set']])
    expect(source('source: [Mục IV.5]').slice(1)).toEqual([['shape/wrong-type', 'Mục IV.5']])
  })

  it('may be a campaign alone: there is nothing to build and nothing wrong', () => {
    const reading = readText(campaign)
    expect([reading.value, reading.campaign?.name, reading.diagnostics]).toEqual([
      undefined,
      'Phong trào thi đua',
      [],
    ])
  })

  it('may be nothing but the laws', () => {
    const reading = readFiles({}, [])
    expect(reading.diagnostics).toEqual([])
    expect(reading.laws.heads.length).toBeGreaterThan(1)
  })

  it.each([
    ['a submission without campaign and nominees', submission, ['campaign', 'nominees']],
    ['nominees alone', '- { name: B, kind: individual, award: giay-khen }\n', ['campaign', 'submission']],
    ['a campaign and nominees', campaign + nominees, ['submission']],
    ['a file with a version only', 'dossier: 1\n', ['campaign', 'submission', 'nominees']],
  ])('lacks what %s lacks, told once at the top', (_what, text, missing) => {
    const { diagnostics } = readText(text)
    expect(diagnostics.map(one => [one.code, one.args.parts, one.span.start])).toEqual([
      ['shape/missing-part', missing.join(', '), 0],
    ])
  })

  it('is told in the order of files and places, each finding once', () => {
    const reading = readFiles(
      {
        'a.yaml': `nominees: [b.yaml, c.yaml]\n${campaign.replace('phong-trao', 'phong')}${submission}`,
        'b.yaml': '- { name: B, kind: x, award: A }\n',
        'c.yaml': '- { name: C, kind: y, award: giay-khen }\n',
      },
      ['a.yaml', 'b.yaml'],
    )
    expect(found(reading)).toEqual([
      ['shape/unknown-word', 'phong'],
      ['shape/unknown-word', 'x'],
      ['shape/bad-id', 'A'],
      ['shape/unknown-word', 'y'],
    ])
  })

  it('goes on behind a fault: the rest is read, the faulty value left out', () => {
    const reading = readText(
      `${campaign}  votes: nhiều\n${submission}  date: 31/02/2021\n${nominees}    birth: x\n    staff: 3\n  - { name: C, kind: individual }\n`,
    )
    expect(reading.value?.campaign.name).toBe('Phong trào thi đua')
    expect(reading.value?.submission.place).toBe('Đắk Lắk')
    expect(reading.value?.nominees.map(({ id, staff, birth }) => [id, staff, birth])).toEqual([
      ['001-nguyen-thi-b', 3, undefined],
    ])
    expect(found(reading)).toEqual([
      ['shape/bad-value', 'nhiều'],
      ['shape/impossible-date', '31/02/2021'],
      ['shape/bad-date', 'x'],
      ['shape/missing-key', 'name'],
    ])
  })

  it('has blanks in a draft for texts that are missing', () => {
    const reading = readText(whole.replace('  place: Đắk Lắk\n', '').replace('{ title: Giám đốc }', '{}'))
    expect(reading.diagnostics.map(one => one.code)).toEqual(['shape/missing-key', 'shape/missing-key'])
    expect(reading.value?.submission).toMatchObject({ place: '', signer: { title: '' } })
  })

  it('numbers nominees as they are written, also behind one that could not be read', () => {
    const reading = readText(
      `${whole}  - { name: C }\n  - { name: Đặng Văn D, kind: individual, award: giay-khen }\n`,
    )
    expect(reading.value?.nominees.map(one => one.id)).toEqual(['001-nguyen-thi-b', '003-dang-van-d'])
    expect(reading.count).toBe(3)
  })

  it('says which word is meant, in either language', () => {
    const { diagnostics } = readText(`${whole}    influence: tinhh\n    chuc_vuu: x\n`)
    expect(diagnostics.map(one => one.args.nearest)).toEqual(['cap-tinh', 'chuc_vu'])
  })

  it('lists the keys of a small map in the language of its keys, and the beginning of a large one', () => {
    const { diagnostics } = readText(
      whole.replace('{ name: Sở Y tế }', '{ name: Sở Y tế, x: 1 }').concat('    y: 1\n'),
    )
    expect(diagnostics[0]?.args.allowed).toBe('name, parent, level, abbreviation')
    expect(diagnostics[1]?.args.allowed).toMatch(/^id, name, .* …$/)
    const vietnamese = readText(whole.replace('{ name: Sở Y tế }', '{ ten: Sở Y tế, x: 1 }'))
    expect(vietnamese.diagnostics[0]?.args.allowed).toBe('ten, cap_tren, cap, viet_tat')
  })

  it('does not pass over a misspelt key because it has no value', () => {
    const reading = readText(`${whole}    positon:\n    position:\n    ratings: { 2020: }\n`)
    expect(found(reading)).toEqual([['shape/unknown-key', 'positon']])
  })

  it('speaks of a missing key by the name that fits the keys beside it', () => {
    const keyOf = (text: string) => readText(text).diagnostics.map(one => one.args.key)
    expect(keyOf(whole.replace('    award: bang-khen-tinh\n', ''))).toEqual(['award'])
    const vietnamese = nominees.replace('name', 'ho_ten').replace('    kind: individual\n', '')
    expect(keyOf(campaign + submission + vietnamese.replace('award', 'hinh_thuc'))).toEqual(['doi_tuong'])
  })

  it('points a missing value at its key, a missing key at the first key of its map', () => {
    const reading = readText(whole.replace('name: Sở Y tế', 'name:, level: so').replace('  to:', '  ttoo:'))
    expect(found(reading)).toEqual([
      ['shape/missing-key', 'place'],
      ['shape/empty-value', 'name'],
      ['shape/unknown-key', 'ttoo'],
    ])
  })

  it('keeps the hash of each file that was read', () => {
    const reading = readText(campaign)
    expect(reading.files.map(({ path, sha256 }) => [path, sha256.length])).toEqual([['a.yaml', 64]])
  })

  it('ends with the file that a command names and nobody can read', () => {
    expect(() => readFiles({}, ['a.yaml'])).toThrow(Unreachable)
    expect(() => readFiles({ 'a.yaml': whole }, ['a.yaml'], 'mau')).toThrow(Unreachable)
  })

  it('marks the second place of a key told twice, and the first beside it', () => {
    const reading = readText(`${whole}    ho_ten: C\n`)
    const [one] = reading.diagnostics
    expect(one && [one.code, marked(reading, one)]).toEqual(['shape/key-twice', 'ho_ten'])
    expect(one?.related?.map(related => marked(reading, related))).toEqual(['name'])
  })
})
