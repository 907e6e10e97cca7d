/** A report as JSON: `variorum/report@1`, keys in the order of the schema, two spaces, a line feed at the end. */
import { reportSchema, type ReportDocument } from '../model/report-format';

/** Parsing by the schema first puts keys into one order, whoever built the document: the same report, the same bytes. */
export const renderJson = (report: ReportDocument): string =>
  `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`;
