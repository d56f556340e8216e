import './styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Toepassing } from './app/toepassing.tsx'
import { loadBerichten, readTaal } from './i18n/taal.tsx'

const taal = readTaal()
const wortel = document.getElementById('schakel')
if (wortel === null) throw new Error('index.html has no #schakel')

void loadBerichten(taal).then((berichten) =>
  createRoot(wortel).render(
    <StrictMode>
      <Toepassing taal={taal} berichten={berichten} />
    </StrictMode>,
  ),
)
