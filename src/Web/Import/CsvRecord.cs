namespace Dukaan.Web.Import;

/// <summary>A record of a file: a row, over several lines if its cells have line breaks.</summary>
/// <param name="Line">The line of the file where it begins, from 1.</param>
/// <param name="Cells">Its cells as written, without those beyond the limit.</param>
/// <param name="Wrong">Why it cannot be read, or empty.</param>
/// <param name="TooLong">The cells that are too long; they are empty here.</param>
internal sealed record CsvRecord(long Line, IReadOnlyList<string> Cells, string Wrong, IReadOnlyList<int> TooLong);
