import { startChromium } from './drivers/chromium'
import { smoke } from './smoke'

smoke('Chromium', startChromium)
