/** Makes components that are loaded when they are first shown; if that fails, a message is shown instead. */
import { type ComponentType, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Fallible } from './Fallible';
import { PartMessage } from './PartMessage';
import { openFailedAgain, partOf } from './part-state';

export interface PartLook<Props> {
  /** Shows nothing while it is loading. */
  silent?: boolean;
  /** Wraps the message about a failure; without it the message is shown alone. */
  around?: (message: ReactNode, props: Props) => ReactNode;
}

export function lazyPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  { silent = false, around = (message) => message }: PartLook<Props> = {},
): ComponentType<Props> {
  const part = partOf(load);
  return function LazyPart(props: Props) {
    const { t } = useTranslation();
    const state = useSyncExternalStore(part.subscribe, part.now);
    useEffect(part.open, []);
    switch (state.kind) {
      case 'there': {
        const { default: Ready } = state.part;
        return (
          <Fallible around={(message) => around(message, props)}>
            <Ready {...props} />
          </Fallible>
        );
      }
      case 'failed':
        return around(<PartMessage failure={state.failure} onAgain={openFailedAgain} />, props);
      case 'waiting':
        return silent ? null : (
          <p className="part-message" role="status">
            {t('dock.loading')}
          </p>
        );
    }
  };
}
