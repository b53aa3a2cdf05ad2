import { startWebKit } from './drivers/webkit'
import { smoke } from './smoke'

smoke('WebKit', startWebKit)
