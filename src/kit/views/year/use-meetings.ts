import { useEffect, useMemo, useState } from 'preact/hooks';
import { cellsOf } from '#kit/year/cells.ts';
import { onDevice } from '#kit/year/device.ts';
import { gather } from '#kit/year/gather.ts';
import { type Opened, openFiles, withMore } from '#kit/year/open-files.ts';

const nothing: Opened = { files: [], refused: [] };

/** The meetings of this device and of the files that were opened, as they are now, by cell. */
export function useMeetings() {
  const [device, setDevice] = useState(onDevice);
  const [opened, setOpened] = useState(nothing);
  const [isOpening, setIsOpening] = useState(false);

  useEffect(() => {
    // Another window may change or wipe what stands here.
    const look = () => setDevice(onDevice());
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, []);

  const open = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setIsOpening(true);
    const more = await openFiles(files);
    setOpened((before) => withMore(before, more));
    setIsOpening(false);
  };

  const { cells, differing, ofDevice } = useMemo(() => {
    const here = device.meetings.map((meeting) => ({ meeting, file: '' }));
    const brought = opened.files.flatMap(({ name, meetings }) =>
      meetings.map((meeting) => ({ meeting, file: name })),
    );
    const gathered = gather([...here, ...brought]);
    return {
      cells: cellsOf(gathered.meetings),
      differing: gathered.differing,
      ofDevice: cellsOf(gather(here).meetings),
    };
  }, [device, opened]);

  return {
    cells,
    differing,
    ofDevice,
    isUnreadable: device.isUnreadable,
    opened,
    isOpening,
    open,
    close: () => setOpened(nothing),
  };
}
export type Meetings = ReturnType<typeof useMeetings>;
