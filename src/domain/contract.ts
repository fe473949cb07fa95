/**
 * The shapes of the generated files under `public/geodata/`: what the geodata
 * compiler writes and the application reads. Coordinates are [lon, lat] in
 * WGS 84 degrees, lengths and accuracies kilometres, extents
 * [west, south, east, north].
 */
import type { Feature, LineString, MultiLineString, MultiPoint, Point } from 'geojson';

export const NETWORKS = [
  'highways',
  'railways',
  'airports',
  'ports-of-entry',
  'fibre-routes',
  'logistics-corridors',
  'economic-corridors',
  'energy-lines',
  'hubs',
  'zones',
  'facilities',
  'air-routes',
  'tourism-routes',
] as const;
export type Network = (typeof NETWORKS)[number];

/** In the order a project goes through them. */
export const MILESTONES = [
  'study',
  'plan',
  'preliminary',
  'survey',
  'apply',
  'approve',
  'start',
  'advance',
  'complete',
  'open',
  'improve',
  'promote',
] as const;
export type Milestone = (typeof MILESTONES)[number];

export const STRENGTHS = ['ensure', 'plain', 'strive', 'support'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const WORKS = ['new', 'expand', 'new-or-expand', 'upgrade', 'none'] as const;
export type Works = (typeof WORKS)[number];
export type State2017 = 'existing' | 'under-construction' | 'planned' | 'proposed';
/** From the best known to the least. */
export const GEOMETRY_CLASSES = [
  'surveyed',
  'published',
  'digitised',
  'schematic',
  'representative',
] as const;
export type GeometryClass = (typeof GEOMETRY_CLASSES)[number];
export type CourseBasis = 'as-named' | 'existing-road' | 'as-built';
export type DeadlineKind = 'by-year-end' | 'in-year' | 'ongoing' | 'unspecified';
export type DeadlineScope = 'bracket' | 'exception' | 'sentence';

/** A text in both languages of the interface. */
export interface Text {
  zh: string;
  en: string;
}

export interface Deadline {
  /** The notice's own words. */
  phrase: string;
  /** Null where the notice sets no year. */
  year: number | null;
  kind: DeadlineKind;
  scope: DeadlineScope;
  /** What an exception or a sentence deadline governs. */
  governs?: Text;
}

export type CitationRole = 'verb' | 'name' | 'noun' | 'deadline';

/** One verbatim fragment; a citation is its fragments in order, elided between. */
export interface CitationFragment {
  role: CitationRole;
  text: string;
}

/** What one clause part asks for of one feature. */
export interface Commitment {
  clause: string;
  /** 1-based. */
  part: number;
  milestone: Milestone;
  strength: Strength;
  works: Works;
  deadline: Deadline;
  /** Agency ids. */
  lead: string[];
  cooperating: string[];
  responsible: string[];
  citation: CitationFragment[];
  note?: Text;
}

export interface SourceRef {
  id: string;
  locator?: string;
}

export interface OutcomeEvent {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
  what: Text;
  source: string;
}

export interface Outcome {
  status: 'met' | 'late' | 'partly' | 'not-met' | 'unknown';
  summary: Text;
  confidence: 'high' | 'medium' | 'low';
  events: OutcomeEvent[];
}

export interface Section {
  nameZh: string;
  nameEn: string;
  ref?: string;
  /** Published length, km. */
  lengthKm?: number;
  source?: SourceRef;
}

export interface PortDetail {
  mode: 'road' | 'rail' | 'air';
  /** ISO 3166-1 alpha-2. */
  neighbour?: string;
  /** Whether the point is the crossing, the inspection place, or an airport or station. */
  point: 'gate' | 'inspection' | 'site';
}

/** A place as features and the map refer to it. */
export interface PlaceName {
  id: string;
  nameZh: string;
  nameEn: string;
}

/** How a drawn line compares with independent points of the real course. */
export interface Checked {
  /** Number of check points. */
  points: number;
  /** Mean and largest distance of the check points from the line, on the ellipsoid, to 0.1 km. */
  meanKm: number;
  maxKm: number;
}

export interface FeatureProperties {
  /** `<network>/<slug>` */
  id: string;
  network: Network;
  nameZh: string;
  nameEn: string;
  state2017: State2017;
  commitments: Commitment[];
  /** Distinct years of the commitments' deadlines, ascending. */
  deadlineYears: number[];
  /** True where at least one commitment has no year. */
  undated: boolean;
  /** Region ids. */
  regions: string[];
  /** Null where the feature has no geometry. */
  geometryClass: GeometryClass | null;
  accuracyKm: number | null;
  courseBasis?: CourseBasis;
  courseDate?: string;
  /** Lines: the weakest stretch, in the words of whoever drew it. */
  doubt?: Text;
  /** Ellipsoidal length of the drawn line, km. */
  lengthKm?: number;
  /** Lines: absent where no check point is known. */
  checked?: Checked;
  /** Lines: km inside a region, by region id, where both ends of the stretch are known. */
  lengthByRegion?: Record<string, number>;
  publishedLength?: { km: number; of: Text; source: SourceRef };
  /** Lines: the places of the course, in order; `named` where the notice names it. */
  course?: (PlaceName & { named: boolean })[];
  sections: Section[];
  refs: string[];
  port?: PortDetail;
  /** Hubs and zones. */
  members?: PlaceName[];
  partOf?: string;
  /** Ids of features whose partOf is this one. */
  parts?: string[];
  sameSite: string[];
  whyUnplaced?: Text;
  identity?: Text;
  note?: Text;
  sources: SourceRef[];
  outcome?: Outcome;
}

export type FeatureGeometry = Point | MultiPoint | LineString | MultiLineString;
/** A feature as the generated file holds it; geometry null where it is named but not placed. */
export type AtlasFeature = Feature<FeatureGeometry | null, FeatureProperties>;

export interface AtlasFeatureCollection {
  type: 'FeatureCollection';
  features: AtlasFeature[];
}

export type ContextKind = 'railway' | 'high-speed-railway' | 'expressway' | 'national-road';

/** A line of today's network, drawn under the map: it has no commitments. */
export interface ContextProperties {
  /** `existing-trunk/<slug>` */
  id: string;
  kind: ContextKind;
  nameZh: string;
  nameEn: string;
  refs: string[];
  /** Year the whole drawn line was open; absent where it is not known. */
  openedYear?: number;
  /** Sections and their years, where they differ. */
  openedNote?: Text;
  /** Ellipsoidal length of the drawn line, km. */
  lengthKm: number;
  accuracyKm: number;
  /** The weakest stretch, in the words of whoever drew it. */
  doubt?: Text;
  /** Absent where no check point is known. */
  checked?: Checked;
  sources: SourceRef[];
}

export type ContextFeature = Feature<LineString, ContextProperties>;

/** An agency as a bracket names it: the spelling there, and the bodies it stands for. */
export interface AgencyMention {
  spelling: string;
  ids: string[];
}

export interface ClausePart {
  /** The closing bracket, verbatim, without its parentheses. */
  bracket: string;
  deadlines: Deadline[];
  lead: AgencyMention[];
  cooperating: AgencyMention[];
  responsible: AgencyMention[];
  covers: Text;
}

export type DocumentOrder = 'draft' | 'issue' | 'revise' | 'apply' | 'implement';

export interface OrderedDocument {
  titleZh: string;
  titleEn: string;
  order: DocumentOrder;
  part: number;
  deadline: Deadline;
  lead: string[];
  citation: CitationFragment[];
}

export interface Target {
  phrase: string;
  min: number | null;
  max: number | null;
  /** Numbers are in the Chinese unit; so many of it make one of the English, 1 where it is left out. */
  unit: Text & { zhPerEn?: number };
  what: Text;
  strength: Strength;
  part: number;
  deadline: Deadline;
  citation: CitationFragment[];
}

export interface OpenList {
  phrase: string;
  stated: number | null;
  named: number;
  of: Text;
}

export interface Clause {
  /** As the notice numbers it: 一(一) … 二(四), 1 … 28. */
  id: string;
  chapter: string;
  section: string | null;
  headingZh: string;
  headingEn: string;
  summary: Text;
  parts: ClausePart[];
  documents: OrderedDocument[];
  targets: Target[];
  openLists: OpenList[];
  notMapped: { phrase: string; why: Text }[];
  featureIds: string[];
  whyUnmapped?: Text;
}

export interface Agency {
  id: string;
  nameZh: string;
  nameEn: string;
  kind: 'regional' | 'prefecture' | 'zone' | 'central' | 'enterprise' | 'collective';
  /** The region a government governs, or a zone's administration is seated in. */
  region?: string;
  /** A group of regions' governments: those with features of the part, or with such of a network. */
  regionsOf?: 'features' | Network;
}

export type Extent = [west: number, south: number, east: number, north: number];

/** A crowded part of a region, which a sheet of a larger area may show enlarged (附图). */
export interface InsetArea {
  /** Unique among those of all regions. */
  id: string;
  nameZh: string;
  nameEn: string;
  extent: Extent;
}

export interface Region {
  id: string;
  nameZh: string;
  nameEn: string;
  kind: 'prefecture' | 'direct-city' | 'province' | 'abroad';
  extent: Extent;
  paper: string;
  insets?: InsetArea[];
}

export interface Heading {
  id: string;
  headingZh: string;
  headingEn: string;
}

export interface Notice {
  number: string;
  titleZh: string;
  titleEn: string;
  issuerZh: string;
  issuerEn: string;
  date: string;
  published: string;
  publisherZh: string;
  chapters: (Heading & { sections: Heading[] })[];
  requirements: (Heading & { summary: Text })[];
}

export interface Source {
  id: string;
  titleZh?: string;
  titleEn: string;
  publisher: string;
  date?: string;
  url?: string;
  licence: string;
  attribution?: string;
}

/** What things are called beside their own names; by kind, then by id. */
export interface Aliases {
  feature: Record<string, string[]>;
  place: Record<string, string[]>;
  region: Record<string, string[]>;
  /** The spellings of the notice, then others. */
  agency: Record<string, string[]>;
  /** Words people write short, and roads they call by a name. */
  abbreviations: { short: string; full: string }[];
}
