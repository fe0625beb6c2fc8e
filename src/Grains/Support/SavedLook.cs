namespace Dukaan.Support;

/// <summary>A look as it is stored.</summary>
/// <param name="TokenHash">Of the browser that looks; empty: none does.</param>
public sealed record SavedLook(
    string Id,
    string Operator,
    string Reason,
    DateTimeOffset AskedAt,
    DateTimeOffset? AllowedUntil,
    DateTimeOffset? EndedAt,
    int Views,
    DateTimeOffset? SeenAt,
    string TokenHash
)
{
    public SupportLook View() => new(Id, Operator, Reason, AskedAt, AllowedUntil, EndedAt, Views, SeenAt);
}
