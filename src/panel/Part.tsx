/** A part of the interface that is fetched when it is first opened, and a message where it cannot be. */
import { Component, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

class Fallible extends Component<
  { children: ReactNode; message: (error: string) => ReactNode },
  { error: string | null }
> {
  override state = { error: null as string | null };

  static getDerivedStateFromError(error: unknown) {
    return { error: String(error) };
  }

  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : this.props.message(error);
  }
}

export function Part({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Fallible
      message={(message) => (
        <p className="part-message" role="alert">
          {t('app.failedPart', { message })}
        </p>
      )}
    >
      <Suspense
        fallback={
          <p className="part-message" role="status">
            {t('dock.loading')}
          </p>
        }
      >
        {children}
      </Suspense>
    </Fallible>
  );
}
