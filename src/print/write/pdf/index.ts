/**
 * Writes a document of sheets as PDF 1.7: vectors at true scale, searchable Chinese, layers that can be
 * switched, georeferenced map frames, tags, bookmarks, links. Equal input gives equal bytes.
 */
import type { SheetDocument } from '../../../scene/scene';
import type { FontFiles } from '../../type/font-files';
import { Bookmarks } from './bookmarks';
import { destinationNames } from './destinations';
import { Kit } from './kit';
import { LayerSwitches } from './layers';
import { PageWriter, type Shared } from './page-writer';
import { Opacities } from './paint';
import { Structure } from './structure';
import { TextWriter } from './text';
import { points } from './units';
import { sayHowToPrint } from './viewer';
import { viewport } from './viewport';

const CREATOR = 'Corridor Atlas';

function kitFor(document: SheetDocument): Kit {
  const date = new Date(`${document.date}T00:00:00Z`);
  const kit = new Kit({
    pdfVersion: '1.7',
    // `Kit` compresses streams itself.
    compress: false,
    autoFirstPage: false,
    // Prevents pdfkit from opening a standard font.
    font: '',
    tagged: true,
    displayTitle: true,
    lang: document.language,
    info: {
      Title: document.title,
      Subject: document.subject,
      Author: document.author,
      Keywords: document.keywords.join(', '),
      Creator: CREATOR,
      CreationDate: date,
      ModDate: date,
    },
  });
  // Geographic measures are an extension of PDF 1.7 by Adobe.
  kit._root.data.Extensions = { ADBE: { BaseVersion: '1.7', ExtensionLevel: 3 } };
  sayHowToPrint(kit, document.pages);
  return kit;
}

export function sheetPdf(document: SheetDocument, fonts: FontFiles): Uint8Array {
  const kit = kitFor(document);
  const bookmarks = new Bookmarks(kit);
  const shared: Shared = {
    kit,
    layers: new LayerSwitches(kit, document),
    opacities: new Opacities(kit),
    structure: new Structure(kit),
    text: new TextWriter(kit, fonts),
    destinations: destinationNames(document),
  };
  for (const page of document.pages) {
    kit.addPage({ size: [points(page.widthMm), points(page.heightMm)], margin: 0 });
    const { data } = kit.innerPage().dictionary;
    // A UserUnit, even with the default value, makes GDAL open the page at 72 dpi.
    delete data.UserUnit;
    data.Group = { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' };
    if (page.geoFrames.length > 0) {
      data.VP = page.geoFrames.map((frame) => viewport(frame, page));
    }
    bookmarks.add(page);
    const section = shared.structure.section(page.title);
    new PageWriter(shared, page).write(section);
    // Must come before the next page, or links would be assigned to that page.
    section.structure.end();
  }
  shared.structure.end();
  shared.text.end();
  return kit.bytes();
}
