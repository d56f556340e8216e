/** Our own icon set (Tabler, MIT): decorative always, so the words beside an icon carry the meaning. */
import {
  IconAdjustmentsHorizontal,
  IconAlertTriangle,
  IconArchive,
  IconArrowDown,
  IconArrowUp,
  IconArrowsSort,
  IconBook,
  IconBriefcase,
  IconBuilding,
  IconCalendarDue,
  IconChartBar,
  IconCheck,
  IconChecklist,
  IconChevronDown,
  IconChevronRight,
  IconCircleCheck,
  IconClock,
  IconClockPause,
  IconCoinEuro,
  IconDownload,
  IconFileImport,
  IconFlag,
  IconHistory,
  IconHome,
  IconInfoCircle,
  IconLogout,
  IconMenu2,
  IconMessages,
  IconPencil,
  IconPlayerPause,
  IconPrinter,
  IconRefresh,
  IconRoute,
  IconSchool,
  IconSearch,
  IconSettings,
  IconShieldLock,
  IconStairsUp,
  IconSun,
  IconTrendingUp,
  IconUpload,
  IconUser,
  IconUsers,
  IconX,
  IconZoomQuestion,
  type TablerIcon,
} from '@tabler/icons-react'

const ICONS = {
  archief: IconArchive,
  bedrijf: IconBuilding,
  bewerken: IconPencil,
  boek: IconBook,
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
