using System.Collections.Immutable;

namespace Dukaan.Web.Import;

/// <summary>What is known of a file once its first row is read.</summary>
/// <param name="Layout">The name of its kind.</param>
/// <param name="Encoding">The encoding of its letters (IANA), or empty: it is a workbook.</param>
/// <param name="Headers">The names of its columns in the file, by ours.</param>
/// <param name="NotRead">The columns that are not read, as the file names them.</param>
internal sealed record FileHeader(
    string Layout,
    string Encoding,
    IReadOnlyDictionary<string, string> Headers,
    ImmutableArray<string> NotRead
);
