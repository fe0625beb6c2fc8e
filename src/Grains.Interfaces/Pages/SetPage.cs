namespace Dukaan.Pages;

/// <summary>Makes a page, or changes it as a whole.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="IfVersion">Refused as stale if the page's version differs, 0 if there must be none yet; null: not checked.</param>
/// <param name="PublishAt">It is hidden until then. Null: <paramref name="Visible"/> says.</param>
[GenerateSerializer, Immutable, Alias("set-page")]
public sealed record SetPage(
    string OperationId,
    string Handle,
    string Title,
    string Text,
    bool Visible = true,
    DateTimeOffset? PublishAt = null,
    long? IfVersion = null
);
