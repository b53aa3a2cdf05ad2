import { useClaimline } from '../../store/useStore'

/** Is there a day to go back to? There is none where no included claim says when it was reported. */
export const useIsReported = (): boolean =>
  useClaimline(({ view, answer }) => view.asof !== null || answer?.reports.span !== null)
