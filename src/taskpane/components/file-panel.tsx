import { Badge, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Document16Regular, FolderOpen16Regular, Info16Regular, ShieldLock16Regular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import type { FileSource, OpenFile } from '../host';
import { FIRST_SAMPLE, sampleFile, SAMPLES } from '../samples';
import { chooseFile, firstFile } from '../user-file';
import { useWords } from '../words';

const useStyles = makeStyles({
  panel: {
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  quiet: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    '> svg': { flexShrink: 0 },
  },
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '24px', fontSize: 'inherit' },
  open: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalM} 0 0`,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    '> svg': { flexShrink: 0 },
    '> span:first-of-type': { minWidth: 0 },
  },
  badge: { flexShrink: 0, marginLeft: 'auto' },
});

export interface FilePanelProps {
  readonly file: OpenFile | undefined;
  readonly onOpen: (file: FileSource) => void;
}

/** The page's way in: drop a file anywhere, choose one, or open a sample. */
export function FilePanel({ file, onOpen }: FilePanelProps): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const choose = async (): Promise<void> => {
    const chosen = await chooseFile(() => input.current?.click());
    if (chosen) onOpen(chosen);
  };
  return (
    <section className={styles.panel} aria-label={texts.file.choose} data-drop-zone>
      <p className={styles.line}>{texts.file.drop}</p>
      <div className={styles.buttons}>
        <Button icon={<FolderOpen16Regular />} onClick={() => void choose()}>
          {texts.file.choose}
        </Button>
        <Button onClick={() => onOpen(sampleFile(FIRST_SAMPLE))}>{texts.file.sample}</Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.xlsm"
          aria-label={texts.file.choose}
          onChange={({ target }) => {
            const chosen = target.files && firstFile(target.files);
            if (chosen) onOpen(chosen);
            // The same file chosen again, after a change on disk, is an event only if nothing was chosen before.
            target.value = '';
          }}
        />
      </div>
      <p className={styles.quiet}>
        <ShieldLock16Regular aria-hidden />
        {texts.file.stays}
      </p>
      {file && (
        <p className={styles.open} data-open-file={file.name}>
          <Document16Regular aria-hidden />
          <span>{file.sample ? texts.file.samples[file.sample] : file.name}</span>
          {file.sample && (
            <Badge className={styles.badge} appearance="tint" color="informative">
              {texts.file.sampleBadge}
            </Badge>
          )}
        </p>
      )}
      {file !== undefined && (file.others ?? 0) > 0 && (
        <p role="status" className={styles.quiet}>
          <Info16Regular aria-hidden />
          <span>{texts.file.onlyOne(file.name)}</span>
        </p>
      )}
      {file?.sample && (
        <p className={styles.more}>
          {texts.file.otherSamples}
          {SAMPLES.filter((name) => name !== file.sample).map((name) => (
            <Link key={name} as="button" className={styles.link} onClick={() => onOpen(sampleFile(name))}>
              {texts.file.samples[name]}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}
