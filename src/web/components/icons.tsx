/** Our own icon set (Tabler, MIT): decorative always, so the words beside an icon carry the meaning. */
import type { TablerIcon } from '@tabler/icons-react'
import IconAdjustmentsHorizontal from '@tabler/icons-react/dist/esm/icons/IconAdjustmentsHorizontal.mjs'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs'
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs'
import IconArrowsSort from '@tabler/icons-react/dist/esm/icons/IconArrowsSort.mjs'
import IconBook from '@tabler/icons-react/dist/esm/icons/IconBook.mjs'
import IconBriefcase from '@tabler/icons-react/dist/esm/icons/IconBriefcase.mjs'
import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs'
import IconCalendarDue from '@tabler/icons-react/dist/esm/icons/IconCalendarDue.mjs'
import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs'
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import IconChecklist from '@tabler/icons-react/dist/esm/icons/IconChecklist.mjs'
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs'
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs'
import IconClockPause from '@tabler/icons-react/dist/esm/icons/IconClockPause.mjs'
import IconCoinEuro from '@tabler/icons-react/dist/esm/icons/IconCoinEuro.mjs'
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import IconFileImport from '@tabler/icons-react/dist/esm/icons/IconFileImport.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs'
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs'
import IconInfoCircle from '@tabler/icons-react/dist/esm/icons/IconInfoCircle.mjs'
import IconLogout from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs'
import IconMail from '@tabler/icons-react/dist/esm/icons/IconMail.mjs'
import IconMenu2 from '@tabler/icons-react/dist/esm/icons/IconMenu2.mjs'
import IconMessages from '@tabler/icons-react/dist/esm/icons/IconMessages.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs'
import IconPlayerPause from '@tabler/icons-react/dist/esm/icons/IconPlayerPause.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import IconRefresh from '@tabler/icons-react/dist/esm/icons/IconRefresh.mjs'
import IconRoute from '@tabler/icons-react/dist/esm/icons/IconRoute.mjs'
import IconSchool from '@tabler/icons-react/dist/esm/icons/IconSchool.mjs'
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs'
import IconShieldLock from '@tabler/icons-react/dist/esm/icons/IconShieldLock.mjs'
import IconStairsUp from '@tabler/icons-react/dist/esm/icons/IconStairsUp.mjs'
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs'
import IconTrendingUp from '@tabler/icons-react/dist/esm/icons/IconTrendingUp.mjs'
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs'
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import IconZoomQuestion from '@tabler/icons-react/dist/esm/icons/IconZoomQuestion.mjs'

const ICONS = {
  archief: IconArchive,
  bedrijf: IconBuilding,
  bericht: IconMail,
  bewerken: IconPencil,
  boek: IconBook,
  document: IconFileText,
  downloaden: IconDownload,
  euro: IconCoinEuro,
  filter: IconAdjustmentsHorizontal,
  gebruiker: IconUser,
  geschiedenis: IconHistory,
  gesprek: IconMessages,
  goed: IconCircleCheck,
  grafiek: IconChartBar,
  huis: IconHome,
  importeren: IconFileImport,
  info: IconInfoCircle,
  instellingen: IconSettings,
  kalender: IconCalendarDue,
  klok: IconClock,
  klokpauze: IconClockPause,
  ladder: IconStairsUp,
  mensen: IconUsers,
  menu: IconMenu2,
  'naar-beneden': IconArrowDown,
  'naar-boven': IconArrowUp,
  omlaag: IconChevronDown,
  opleiding: IconSchool,
  opnieuw: IconRefresh,
  pauze: IconPlayerPause,
  pijl: IconChevronRight,
  printen: IconPrinter,
  prognose: IconTrendingUp,
  route: IconRoute,
  schild: IconShieldLock,
  sluiten: IconX,
  sorteren: IconArrowsSort,
  taken: IconChecklist,
  telefoon: IconPhone,
  uitloggen: IconLogout,
  uploaden: IconUpload,
  vandaag: IconSun,
  vinkje: IconCheck,
  vlag: IconFlag,
  waarschuwing: IconAlertTriangle,
  werk: IconBriefcase,
  zoeken: IconSearch,
  zoekvraag: IconZoomQuestion,
} satisfies Record<string, TablerIcon>

export type IcoonNaam = keyof typeof ICONS

/** A decorative line icon of 1.15em, hidden from assistive technology. */
export function Icoon({ naam, groot = false }: { readonly naam: IcoonNaam; readonly groot?: boolean }) {
  const Tabler = ICONS[naam]
  return (
    <Tabler
      className={groot ? 'sk-icoon sk-icoon--groot' : 'sk-icoon'}
      size="1.2em"
      stroke={1.9}
      aria-hidden
      focusable={false}
    />
  )
}
