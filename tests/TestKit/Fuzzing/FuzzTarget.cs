using System.Collections.Immutable;

namespace Dukaan.TestKit.Fuzzing;

/// <summary>Something that takes requests: an operation of the API, or a page or form of the site.</summary>
/// <param name="Method">GET, POST…</param>
/// <param name="Path">With <c>{names}</c> where values go.</param>
/// <param name="Query">Names that may stand in the query.</param>
/// <param name="Json">A body that is accepted, or null: it takes none as JSON.</param>
/// <param name="Form">A form's fields, or null: it takes none.</param>
/// <param name="IsUpload">Whether it takes a file.</param>
/// <param name="Secured">Whether it is for sellers.</param>
public sealed record FuzzTarget(
    string Method,
    string Path,
    ImmutableArray<string> Query,
    string? Json,
    ImmutableArray<(string Name, string Value)>? Form,
    bool IsUpload,
    bool Secured
)
{
    public bool IsApi => Path.StartsWith("/api/", StringComparison.Ordinal);

    /// <summary>Whether it prints: a process is started for each, so it is not asked for what there is.</summary>
    public bool IsCostly => Path.EndsWith(".pdf", StringComparison.Ordinal);

    /// <summary>Whether it changes what everything else in the shop depends on; then it is asked of another shop.</summary>
    public bool IsOfWholeShop =>
        Method != "GET"
        && (
            Path.EndsWith("/{storeId}", StringComparison.Ordinal)
            || Path.EndsWith("/terms", StringComparison.Ordinal)
            || Path.EndsWith("/payment-account", StringComparison.Ordinal)
            || Path.StartsWith("/dashboard/", StringComparison.Ordinal)
        );
}
