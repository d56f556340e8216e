/**
 * The icon names that the Amsterdam components ask for, drawn by Tabler (MIT).
 * They must be plain functions: the design system tests on `typeof svg === 'function'`, and Tabler's own components are objects.
 */
import {
  IconAlertTriangle,
  IconArrowRight,
  IconChevronDown,
  IconChevronLeft,
  IconChevronRight,
  IconChevronsLeft,
  IconChevronsRight,
  IconCircleCheckFilled,
  IconAlertCircleFilled,
  IconAlertTriangleFilled,
  IconFile,
  IconInfoCircleFilled,
  IconSearch,
  IconUser,
  IconX,
} from '@tabler/icons-react'

const line = { className: 'sk-lijnicoon', size: '1em', 'aria-hidden': true, focusable: false } as const
const solid = { className: 'sk-vulicoon', size: '1em', 'aria-hidden': true, focusable: false } as const

export const ArrowForwardIcon = () => <IconArrowRight {...line} />
export const ChevronDownIcon = () => <IconChevronDown {...line} />
export const ChevronBackwardIcon = () => <IconChevronLeft {...line} />
export const ChevronForwardIcon = () => <IconChevronRight {...line} />
export const ChevronDoubleBackwardIcon = () => <IconChevronsLeft {...line} />
export const ChevronDoubleForwardIcon = () => <IconChevronsRight {...line} />
export const CloseIcon = () => <IconX {...line} />
export const DocumentIcon = () => <IconFile {...line} />
export const ErrorFillIcon = () => <IconAlertCircleFilled {...solid} />
export const InfoFillIcon = () => <IconInfoCircleFilled {...solid} />
export const PersonFillIcon = () => <IconUser {...line} />
export const SearchIcon = () => <IconSearch {...line} />
export const SuccessFillIcon = () => <IconCircleCheckFilled {...solid} />
export const WarningFillIcon = () => <IconAlertTriangleFilled {...solid} />
export const WarningIcon = () => <IconAlertTriangle {...line} />
