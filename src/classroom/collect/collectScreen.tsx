// The teacher's page: takes hand-ins in, has them played again, and shows the class.

import { Button } from '../../ui/hud/controls/button';
import { t } from '../../ui/text';
import { ClassSheet } from './classSheet';
import type { ClassModel } from './classModel';
import { CoursesSheet } from './coursesSheet';
import { FaultsSheet } from './faultsSheet';
import { LackingSheet } from './lackingSheet';
import { LogSheet } from './logSheet';
import { PairSheet } from './pairSheet';
import { Projector } from './projector';
import {
  toggleNames,
  useDrops,
  useGrowing,
  useLeaving,
  useModel,
  useNamesKey,
  useRound,
} from './screenHooks';
import type { CollectScreenProps, PartProps } from './screenProps';
import { SplitSheet } from './splitSheet';
import { TakeIn } from './takeIn';
import { isProjected, namesHidden } from './view';
import { WorkNote } from './workNote';

interface HeadProps extends CollectScreenProps {
  readonly hasClass: boolean;
}

function Head({ hasClass, hasLetterKeys, onLeave }: HeadProps) {
  const isHidden = namesHidden.value;
  return (
    <header class="screen-head rail">
      <Button icon="back" onPress={onLeave}>
        {t('collect.back')}
      </Button>
      <div class="screen-title">
        <div>
          <h1>{t('collect.title')}</h1>
          <p>{t('collect.subtitle')}</p>
        </div>
      </div>
      <Button
        icon="locked"
        isPressed={isHidden}
        {...(hasLetterKeys ? { keys: 'n' } : {})}
        onPress={toggleNames}
      >
        {t('collect.hideNames')}
        {hasLetterKeys ? <kbd class="key">N</kbd> : null}
      </Button>
      {hasClass ? (
        <Button
          icon="fullScreen"
          onPress={() => {
            isProjected.value = !isProjected.peek();
          }}
        >
          {t(isProjected.value ? 'collect.leaveProjector' : 'collect.projector')}
        </Button>
      ) : null}
    </header>
  );
}

/** What is shown of those who are compared, sheet after sheet. */
const COMPARING = [CoursesSheet, SplitSheet, LogSheet, PairSheet] as const;

function Comparing({ model }: PartProps) {
  const drawn = useGrowing(COMPARING.length, 1);
  return (
    <>
      {COMPARING.slice(0, drawn).map((Part, place) => (
        <Part key={place} model={model} />
      ))}
    </>
  );
}

function Body({ model, ...props }: CollectScreenProps & { readonly model: ClassModel }) {
  const hasClass = model.frame.members.length > 0;
  return (
    <>
      <TakeIn collection={props.collection} />
      <WorkNote collection={props.collection} />
      <LackingSheet collection={props.collection} />
      <FaultsSheet faults={model.faults} collection={props.collection} />
      {model.rows.length === 0 ? null : <ClassSheet {...props} model={model} />}
      {hasClass ? <Comparing model={model} /> : null}
    </>
  );
}

export function CollectScreen(props: CollectScreenProps) {
  const model = useModel(props.collection);
  useNamesKey(props.hasLetterKeys);
  useDrops(props.collection);
  useLeaving(props.collection);
  useRound(model);
  const hasClass = model.frame.members.length > 0;
  const isLarge = hasClass && isProjected.value;
  return (
    <div class={`screen collect-screen ${isLarge ? 'is-projected' : ''}`}>
      <Head {...props} hasClass={hasClass} />
      <main class="screen-body" id="main">
        {isLarge ? <Projector model={model} /> : <Body {...props} model={model} />}
      </main>
    </div>
  );
}
