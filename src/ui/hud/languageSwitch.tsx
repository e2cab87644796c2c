// The language of the page: each language is named in itself.

import { LANGUAGES, type Language, t } from '../text';
import { Segmented } from './controls/segmented';

const NAMES = { en: 'app.english', ko: 'app.korean' } as const;

export interface LanguageSwitchProps {
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

export function LanguageSwitch({ value, onChange }: LanguageSwitchProps) {
  return (
    <Segmented
      label={t('app.language')}
      value={value}
      onChange={onChange}
      options={LANGUAGES.map((code) => ({ value: code, label: t(NAMES[code]), lang: code }))}
    />
  );
}
