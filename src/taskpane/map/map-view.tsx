import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type ReactNode } from 'react';
import { Fold } from '../components/fold';
import type { Session } from '../session';
import type { PaneEvent, PaneState } from '../state/state';
import { chosenOn } from './chosen';
import { ChosenPanel } from './chosen-panel';
import { Legend } from './legend';
import { MapDrawing } from './map-drawing';
import { useMapWords } from './map-words';
import { relationMap } from './relation-map';
import { TieList } from './tie-list';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  summary: { margin: `${tokens.spacingVerticalXXS} 0 0`, fontVariantNumeric: 'tabular-nums' },
  button: { alignSelf: 'flex-start' },
});

export interface MapViewProps {
  readonly state: PaneState;
  readonly session: Pick<Session, 'goTo'>;
  readonly dispatch: (event: PaneEvent) => void;
}

/** 勾稽图: the tables, the ties between them and how these came out, at one look. */
export default function MapView({ state, session, dispatch }: MapViewProps): ReactNode {
  const styles = useStyles();
  const texts = useMapWords();
  const view = useRef<HTMLDivElement>(null);
  const { checked, mapped, selected, unfolded } = state;
  const map = useMemo(() => checked && relationMap(checked.inspection), [checked]);
  if (!checked || !map || map.nodes.length === 0) {
    return (
      <div className={styles.view} data-map-view>
        <h2 className={styles.heading}>{texts.heading}</h2>
        <p className={styles.text}>{checked ? texts.noTables : texts.nothingYet}</p>
        <Button className={styles.button} onClick={() => dispatch({ type: 'view-chosen', view: 'check' })}>
          {texts.toCheck}
        </Button>
      </div>
    );
  }
  const chosen = chosenOn(map, mapped);
  const missing = map.nodes.filter(({ sheet }) => sheet === undefined).length;
  const apart = map.edges.filter(({ state: worst }) => worst === 'broken' || worst === 'suspect').length;
  const choose = (key: string): void => dispatch({ type: 'map-chosen', key });
  const close = (): void => {
    const pressed = [...(view.current?.querySelectorAll<HTMLElement>('[data-map-item]') ?? [])].find(
      ({ dataset }) => dataset['mapItem'] === mapped,
    );
    dispatch({ type: 'map-chosen', key: undefined });
    pressed?.focus();
  };
  return (
    <div ref={view} className={styles.view} data-map-view>
      <div>
        <h2 className={styles.heading}>{texts.heading}</h2>
        <p className={styles.summary}>{texts.summary(map.nodes.length - missing, missing, map.edges.length, apart)}</p>
      </div>
      <p className={styles.text}>{texts.intro}</p>
      <Legend />
      <MapDrawing map={map} chosen={mapped} onChoose={choose} />
      {chosen && (
        <ChosenPanel
          chosen={chosen}
          arrangement={checked.arrangement}
          selected={selected}
          unfolded={unfolded}
          onGo={(key, cell) => session.goTo(key, cell)}
          onUnfold={(key) => dispatch({ type: 'list-unfolded', key })}
          onClose={close}
        />
      )}
      <Fold title={texts.list(map.edges.length)}>
        <TieList map={map} onChoose={choose} />
      </Fold>
    </div>
  );
}
