using Dukaan.Saving;

namespace Dukaan.Messages;

/// <summary>What is known of a mailbox. The address itself is not kept here.</summary>
public sealed record SavedMailbox : SavedState
{
    /// <summary>More than a day's mail; the oldest are dropped.</summary>
    private const int MaxTexts = 100;

    private const int MaxStopped = 1_000;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public DateTimeOffset? VerifiedAt { get; init; }

    /// <summary>When mail bounced hard; null: never, or the mailbox was confirmed since.</summary>
    public DateTimeOffset? BouncedAt { get; init; }

    /// <summary>The secret of its proofs.</summary>
    public string Key { get; init; } = "";

    /// <summary>The stores that may not write to it, the oldest first.</summary>
    public ImmutableArray<string> Stopped { get; init; } = [];

    /// <summary>The oldest first.</summary>
    public ImmutableArray<SavedText> Texts { get; init; } = [];

    /// <summary>How messages to its holder went, the oldest first.</summary>
    public ImmutableArray<SavedRoute> Routes { get; init; } = [];

    public TextAdmission Admits(string textId, string orderKey, bool oncePerOrder, int perDay, DateTimeOffset now) =>
        Texts.Any(text => text.Id == textId) ? TextAdmission.Repeated
        : oncePerOrder && Texts.Any(text => text.Order == orderKey) ? TextAdmission.ToldBefore
        : Texts.Count(text => text.At > now - Day) >= Math.Min(perDay, MaxTexts) ? TextAdmission.TooMany
        : TextAdmission.Admitted;

    /// <summary>The channel of a message: the saved one, unless mail to it came back since.</summary>
    public MessageChannel Channel(string textId, MessageChannel wanted) =>
        wanted == MessageChannel.None || Routes.FirstOrDefault(route => route.Id == textId) is not { } chosen ? wanted
        : chosen.Channel == MessageChannel.Mail && BouncedAt is not null ? wanted
        : chosen.Channel;

    public SavedMailbox With(SavedRoute route) =>
        this with
        {
            Routes = [.. Routes.Where(each => each.Id != route.Id).TakeLast(MaxTexts - 1), route],
        };

    public SavedMailbox With(SavedText text) => this with { Texts = [.. Texts.TakeLast(MaxTexts - 1), text] };

    public SavedMailbox WithStopped(string storeId) =>
        this with
        {
            Stopped = [.. Stopped.Where(each => each != storeId).TakeLast(MaxStopped - 1), storeId],
        };
}
