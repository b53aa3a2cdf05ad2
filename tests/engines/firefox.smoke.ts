import { startFirefox } from './drivers/firefox'
import { smoke } from './smoke'

smoke('Firefox', startFirefox)
