/**
 * The register, as clauses.json, agencies.json and <network>.geojson hold it: what the notice asks for, of
 * which features, and of which agencies. Coordinates are [lon, lat] in WGS 84 degrees; lengths and
 * accuracies are kilometres.
 */
import type { Feature, LineString, MultiLineString, MultiPoint, Point } from 'geojson';
import type { PlaceName } from './places';
import type { SourceRef } from './sources';
import type { Stretch } from './stretches';
import type { Text } from './text';

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
export type StatedState = 'existing' | 'under-construction' | 'planned' | 'proposed';

/** From the most to the least accurate. */
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

/** Comparison of a drawn line with independent points on the real course. */
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
  /** Its permanent number within the network; `registerNumber` writes it. */
  number: number;
  nameZh: string;
  nameEn: string;
  /** What a map writes beside a line; the name where it is absent. */
  shortName?: Text;
  statedState: StatedState;
  commitments: Commitment[];
  /** Distinct years of the commitments' deadlines, ascending. */
  deadlineYears: number[];
  /** True where at least one commitment has no year. */
  undated: boolean;
  /** Region ids. */
  regions: string[];
  /** Regions whose limit a line comes so near to that nothing tells whether it crosses it; absent where none. */
  regionsPerhaps?: string[];
  /** Null where the feature has no geometry. */
  geometryClass: GeometryClass | null;
  /** Of a line, its weakest stretch. */
  accuracyKm: number | null;
  /** Lines: all stretches of all strands, in order. */
  stretches?: Stretch[];
  courseBasis?: CourseBasis;
  courseDate?: string;
  /** Lines: the weakest stretch, as described by the person who drew the line. */
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
}

export type FeatureGeometry = Point | MultiPoint | LineString | MultiLineString;

/** A feature of a generated file; the geometry is null if the notice names it and its place is not known. */
export type AtlasFeature = Feature<FeatureGeometry | null, FeatureProperties>;

export interface AtlasFeatureCollection {
  type: 'FeatureCollection';
  features: AtlasFeature[];
}

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
  /** Numbers are in the Chinese unit. `zhPerEn` of it make one English unit; absent means 1. */
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
  kind: 'regional' | 'unit' | 'zone' | 'central' | 'enterprise' | 'collective';
  /** The region that a government governs, or where the administration of a zone has its seat. */
  region?: string;
  /**
   * For a group of governments: those of the regions with features of the clause part, or with features of
   * one network.
   */
  regionsOf?: 'features' | Network;
}

/** outcomes.json: what came of the features of which that is known, by feature id. Loaded with the first that is asked for. */
export type Outcomes = Readonly<Record<string, Outcome>>;
