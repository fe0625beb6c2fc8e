using System.Collections.Immutable;

namespace Dukaan.TestKit.Fuzzing;

/// <summary>A target of requests: an operation of the API, or a page or form of the site.</summary>
/// <param name="Method">GET, POST…</param>
/// <param name="Path">With <c>{names}</c> as placeholders.</param>
/// <param name="Query">Names of query parameters.</param>
/// <param name="Json">A valid body, or null: it takes no JSON.</param>
/// <param name="Form">The fields of a form, or null: it takes none.</param>
/// <param name="IsUpload">Whether it takes a file.</param>
/// <param name="Secured">Whether it is for sellers only.</param>
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

    /// <summary>Whether it prints, which starts a process: it is only called for missing things.</summary>
    public bool IsCostly => Path.EndsWith(".pdf", StringComparison.Ordinal);

    /// <summary>Whether it changes what other requests depend on; then it is called for the other shop.</summary>
    public bool IsOfWholeShop =>
        Method != "GET"
        && (
            Path.EndsWith("/{storeId}", StringComparison.Ordinal)
            || Path.EndsWith("/terms", StringComparison.Ordinal)
            || Path.EndsWith("/payment-account", StringComparison.Ordinal)
            || Path.StartsWith("/dashboard/", StringComparison.Ordinal)
        );
}
