import { FieldSet, Radio } from '../../components/ams.ts'
import { Badge } from '../../components/index.ts'
import { useVeld, VeldFout, VeldHint } from '../../components/formulier/veld.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { useWaarde } from '../kandidaten/waarden.ts'
import { isWsw, LADDER, type Vorm } from './ladder.ts'

type Props = {
  readonly naam: string
  /** The form that the person has now, if any. */
  readonly nu: string | null
  /** The highest form that was judged possible, if anybody judged it. */
  readonly mogelijk: string | null
  /** Whether to offer the forms of the Wsw. */
  readonly metWsw: boolean
}

/** The form of work, chosen on the ladder: highest rung first, with where the person stands and what was judged possible. */
export function LadderVeld({ naam, nu, mogelijk, metWsw }: Props) {
  const t = useTekst()
  const w = useWaarde()
  const hint = t('plaatsingen.ladder.hint')
  const { id, fout, invoer } = useVeld(naam, hint)
  const { id: _id, invalid, 'aria-describedby': beschreven, ...register } = invoer
  const treden = LADDER.map((vormen) => vormen.filter((v) => metWsw || !isWsw(v))).filter((v) => v.length > 0)
  const eerste = treden[0]?.[0]
  const keuze = (vorm: Vorm) => (
    <div key={vorm} className="sk-ladder__vorm">
      <Radio {...register} id={vorm === eerste ? id : `${id}-${vorm}`} value={vorm} invalid={invalid}>
        {w('vorm', vorm)}
      </Radio>
      {vorm === nu && <Badge toon="goed">{t('plaatsingen.ladder.nu')}</Badge>}
      {vorm === mogelijk && <Badge toon="merk">{t('plaatsingen.ladder.mogelijk')}</Badge>}
    </div>
  )
  return (
    <FieldSet legend={t('plaatsingen.ladder.titel')} invalid={invalid} aria-describedby={beschreven}>
      <VeldHint id={id} hint={hint} />
      <VeldFout id={id} fout={fout} />
      <ol className="sk-ladder">
        {treden.map((vormen) => (
          <li key={vormen.join()} className="sk-ladder__trede">
            {vormen.map(keuze)}
          </li>
        ))}
      </ol>
    </FieldSet>
  )
}
