using Dukaan.Saving;

namespace Dukaan.Messages;

/// <summary>Whether a phone is verified, and the texts it got.</summary>
public sealed record SavedPhone : SavedState
{
    /// <summary>More texts than the limits of a day allow; the oldest are dropped.</summary>
    private const int MaxTexts = 100;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public DateTimeOffset? VerifiedAt { get; init; }

    /// <summary>The stores in which it has an account.</summary>
    public ImmutableArray<string> Accounts { get; init; } = [];

    /// <summary>The owners whose shops its holder lets, or let, use their details.</summary>
    public ImmutableArray<string> Owners { get; init; } = [];

    /// <summary>The stores in which it waits, or waited, for goods to be there again.</summary>
    public ImmutableArray<string> Waits { get; init; } = [];

    /// <summary>The secret of its proofs. It gives access to nothing but texts to this phone.</summary>
    public string Key { get; init; } = "";

    /// <summary>The oldest first.</summary>
    public ImmutableArray<SavedText> Texts { get; init; } = [];

    public TextAdmission Admits(string textId, string orderKey, bool oncePerOrder, int perDay, DateTimeOffset now) =>
        Texts.Any(text => text.Id == textId) ? TextAdmission.Repeated
        : oncePerOrder && Texts.Any(text => text.Order == orderKey) ? TextAdmission.ToldBefore
        : Texts.Count(text => text.At > now - Day) >= Math.Min(perDay, MaxTexts) ? TextAdmission.TooMany
        : TextAdmission.Admitted;

    public SavedPhone With(SavedText text) => this with { Texts = [.. Texts.Skip(Texts.Length - MaxTexts + 1), text] };
}
