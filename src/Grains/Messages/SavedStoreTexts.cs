using Dukaan.Saving;

namespace Dukaan.Messages;

/// <summary>A store's texts of today, and its evidence of trust.</summary>
public sealed record SavedStoreTexts : SavedState
{
    private static readonly TimeSpan BurstWindow = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan SummaryEvery = TimeSpan.FromHours(1);

    /// <summary>The operator's decision, or null.</summary>
    public TrustMark? Mark { get; init; }

    /// <summary>Hashes of the verified phones that it delivered to, as many as trust asks for.</summary>
    public ImmutableArray<string> DeliveredTo { get; init; } = [];

    /// <summary>The day, in UTC, that the counts are of.</summary>
    public DateOnly Day { get; init; }

    public int Texts { get; init; }

    /// <summary>The texts of the day to the store's own seller.</summary>
    public int ToSeller { get; init; }

    /// <summary>When the seller was last told that there is more than fits into the texts of a day.</summary>
    public DateTimeOffset? SummaryAt { get; init; }

    /// <summary>Orders of the day whose seller's words had links or numbers.</summary>
    public ImmutableArray<string> Suspects { get; init; } = [];

    /// <summary>When texts went to unverified phones, in the last minutes.</summary>
    public ImmutableArray<DateTimeOffset> Burst { get; init; } = [];

    public bool IsTrusted(TextLimits limits, DateTimeOffset openedAt, DateTimeOffset now) =>
        Mark switch
        {
            TrustMark.Trusted => true,
            TrustMark.Suspected => false,
            _ => limits.TrustAll || (now - openedAt >= limits.TrustAge && DeliveredTo.Length >= limits.TrustDeliveries),
        };

    /// <summary>Counts the text if it may be sent. Else says why it is held.</summary>
    public (SavedStoreTexts Next, string? Why) Count(TextToCount text, TextLimits limits, DateTimeOffset now)
    {
        var today = On(now);
        if (text.IsSuspect && !text.Trusted && !today.Suspects.Contains(text.OrderId) && today.Suspects.Length <= limits.Suspects)
        {
            today = today with { Suspects = today.Suspects.Add(text.OrderId) };
        }

        today = today with { Burst = [.. today.Burst.Where(at => at > now - BurstWindow)] };
        var why = today.WhyWait(text, limits);
        if (why is not null)
        {
            return (today, why);
        }

        today = today with { Texts = today.Texts + 1 };
        return (text.Trusted || !text.ToNewPhone ? today : today with { Burst = today.Burst.Add(now) }, null);
    }

    /// <summary>Counts a text to the seller: strangers cause those, so they have a limit too.</summary>
    public (SavedStoreTexts Next, SellerText Text) CountForSeller(TextLimits limits, DateTimeOffset now)
    {
        var today = On(now);
        return today.ToSeller < limits.PerSeller ? (today with { ToSeller = today.ToSeller + 1 }, SellerText.Sent)
            : today.SummaryAt > now - SummaryEvery ? (today, SellerText.LeftOut)
            : (today with { SummaryAt = now }, SellerText.Summary);
    }

    private SavedStoreTexts On(DateTimeOffset now)
    {
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        return Day == day ? this : this with { Day = day, Texts = 0, ToSeller = 0, Suspects = [] };
    }

    private string? WhyWait(TextToCount text, TextLimits limits) =>
        Mark == TrustMark.Suspected ? "An operator suspects the shop."
        : Texts >= (text.Trusted ? limits.PerShop : limits.PerNewShop) ? "The shop sent as many texts as it may in a day."
        : text.Trusted ? null
        : Suspects.Length > limits.Suspects ? "Too many of its texts would have had links or numbers in them."
        : text.ToNewPhone && Burst.Length >= limits.Burst ? "It sent to many unverified phones within minutes."
        : null;
}
