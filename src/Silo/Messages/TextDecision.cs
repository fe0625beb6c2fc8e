using Dukaan.Silo.Deliveries;

namespace Dukaan.Silo.Messages;

/// <summary>Whether and how a text goes out.</summary>
/// <param name="Told">Its content; null: it is not sent.</param>
/// <param name="Ending">The outcome then.</param>
/// <param name="Note">Why.</param>
/// <param name="Proof">What the link of a text to an unverified phone carries, or null.</param>
internal sealed record TextDecision(ToldOrder? Told, DeliveryEnding Ending = DeliveryEnding.Done, string Note = "", string? Proof = null)
{
    /// <summary>Whether one text to the seller says that there is more, instead of what it is.</summary>
    public bool IsSummary { get; init; }

    /// <summary>The text with the proof in its link.</summary>
    /// <param name="text">Has the link.</param>
    /// <param name="name">Whose proof it is: <c>m</c>, the phone's, or <c>e</c>, the mailbox's.</param>
    public string Finish(string text, string name) =>
        Proof is null ? text : text.Replace(Told!.Order.StatusToken, $"{Told.Order.StatusToken}?{name}={Proof}", StringComparison.Ordinal);
}
