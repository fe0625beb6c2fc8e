using Dukaan.Saving;

namespace Dukaan.Sellers;

/// <summary>A phone's code, the times of those sent in the last hour, and whose phone it is.</summary>
public sealed record SavedPhoneLogin : SavedState
{
    public const int CodesAnHour = 5;

    public string? SellerId { get; init; }

    public SentCode? Code { get; init; }

    public ImmutableArray<DateTimeOffset> Sent { get; init; } = [];

    /// <summary>How long to wait for the next code; zero: none.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        var recent = Sent.Where(at => at > now.AddHours(-1)).ToList();
        return recent.Count < CodesAnHour ? TimeSpan.Zero : recent[^CodesAnHour].AddHours(1) - now;
    }

    public SavedPhoneLogin WithCode(SentCode code, DateTimeOffset now) =>
        this with { Code = code, Sent = [.. Sent.Where(at => at > now.AddHours(-1)), now] };
}
