using System.Collections.Immutable;
using Dukaan.Saving;

namespace Dukaan.Silo.Storage;

/// <summary>A grain's record as one query found it.</summary>
/// <param name="Version">0: there is none.</param>
/// <param name="Schema">The schema number of the document.</param>
/// <param name="Json">The document, or null: none, or cleared.</param>
/// <param name="Rows">The grain's rows where they were asked for, by bucket, sort and id.</param>
internal sealed record GrainRecord(long Version, int Schema, string? Json, ImmutableArray<Row> Rows);
