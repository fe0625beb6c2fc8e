namespace Dukaan.Support;

/// <summary>An operator's request to look at a shop's dashboard, and what became of it.</summary>
/// <param name="Operator">Their name.</param>
/// <param name="Reason">Why they ask, for the owner.</param>
/// <param name="AllowedUntil">The end of the owner's consent; null: not given.</param>
/// <param name="EndedAt">When it was declined or ended; null: it was not.</param>
/// <param name="Views">How many pages were seen.</param>
/// <param name="SeenAt">When the last one was; null: none.</param>
[GenerateSerializer, Immutable, Alias("support-look")]
public sealed record SupportLook(
    string Id,
    string Operator,
    string Reason,
    DateTimeOffset AskedAt,
    DateTimeOffset? AllowedUntil = null,
    DateTimeOffset? EndedAt = null,
    int Views = 0,
    DateTimeOffset? SeenAt = null
)
{
    /// <summary>How long an owner's consent holds.</summary>
    public static TimeSpan Life { get; } = TimeSpan.FromHours(1);

    /// <summary>How long a request waits for the owner.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromDays(1);

    /// <summary>Whether it waits for the owner.</summary>
    public bool IsAsked(DateTimeOffset now) => EndedAt is null && AllowedUntil is null && now < AskedAt + Patience;

    /// <summary>Whether the operator may look now.</summary>
    public bool IsAllowed(DateTimeOffset now) => EndedAt is null && AllowedUntil is { } until && now < until;
}
