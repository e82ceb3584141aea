import { useI18n } from 'vue-i18n'

/** Who did something, as the journal has it: a part of the platform that acts by itself is known by its name alone. */
export function useDoer() {
  const { t } = useI18n()
  return (one: { actor: string; name: string }) => (one.actor === one.name ? t('ui.platform') : one.name)
}
