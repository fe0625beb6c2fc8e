using System.Text.Json.Serialization;
using Dukaan.Pricing;

namespace Dukaan.Couriers;

/// <summary>The stored row of a way: what the courier said of it, the newest first.</summary>
public sealed record SavedRate(ImmutableArray<SavedCarriage> Said)
{
    private const int MaxSaid = 6;
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(6);
    private static readonly TimeSpan Useful = TimeSpan.FromDays(3);
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Held = TimeSpan.FromHours(2);

    public static SavedRate None { get; } = new([]);

    /// <summary>When it was said last.</summary>
    [JsonIgnore]
    public DateTimeOffset At => Said[0].At;

    /// <summary>Whether the courier need not be asked again yet.</summary>
    public bool IsFresh(DateTimeOffset now) => Said is [var last, ..] && now - last.At < (last.Kind == CarriageKind.Away ? Retry : Fresh);

    /// <summary>Whether a shopper may be ordering by it: it was told lately, or holds still.</summary>
    public bool IsHeld(DateTimeOffset now) =>
        Said.Any(said => said.Until > now) || (Said is [var last, ..] && now - last.At < Fresh + Held);

    /// <summary>Whether it is better than no answer.</summary>
    public bool IsUseful(DateTimeOffset now) => Said is [{ Kind: not CarriageKind.Away } last, ..] && now - last.At < Useful;

    /// <summary>What holds: the newest, and what was said before to whoever may be ordering by it.</summary>
    public ImmutableArray<Carriage> Holding(DateTimeOffset now) =>
        [.. Said.Where((said, i) => i == 0 || said.Until > now).Select(said => new Carriage(said.Kind, said.Rate)).Distinct()];

    public SavedRate With(Carriage said, DateTimeOffset now)
    {
        var next = new SavedCarriage(said.Kind, said.Rate, now);
        return new SavedRate(
            Said is [var last, .. var others] && last.Kind == said.Kind && last.Rate == said.Rate
                ? [next, .. others]
                : [next, .. Said.Select(one => one.Until is null ? one with { Until = now + Held } : one).Take(MaxSaid - 1)]
        );
    }
}
