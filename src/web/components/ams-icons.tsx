/**
 * The icon names that the Amsterdam components ask for, drawn by Tabler (MIT).
 * They must be plain functions: the design system tests on `typeof svg === 'function'`, and Tabler's own components are objects.
 */
import IconAlertCircleFilled from '@tabler/icons-react/dist/esm/icons/IconAlertCircleFilled.mjs'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconAlertTriangleFilled from '@tabler/icons-react/dist/esm/icons/IconAlertTriangleFilled.mjs'
import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs'
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs'
import IconChevronLeft from '@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs'
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs'
import IconChevronsLeft from '@tabler/icons-react/dist/esm/icons/IconChevronsLeft.mjs'
import IconChevronsRight from '@tabler/icons-react/dist/esm/icons/IconChevronsRight.mjs'
import IconCircleCheckFilled from '@tabler/icons-react/dist/esm/icons/IconCircleCheckFilled.mjs'
import IconFile from '@tabler/icons-react/dist/esm/icons/IconFile.mjs'
import IconInfoCircleFilled from '@tabler/icons-react/dist/esm/icons/IconInfoCircleFilled.mjs'
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'

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
