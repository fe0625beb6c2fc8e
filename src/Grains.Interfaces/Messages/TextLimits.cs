namespace Dukaan.Messages;

/// <summary>Limits of texts about orders, and when a shop is trusted with them.</summary>
public sealed record TextLimits
{
    /// <summary>Whether every shop is trusted from the start, because the operator knows all sellers.</summary>
    public bool TrustAll { get; init; }

    /// <summary>How long a shop must have been open before it can be trusted.</summary>
    public TimeSpan TrustAge { get; init; } = TimeSpan.FromDays(30);

    /// <summary>The number of different verified phones to which it must have delivered.</summary>
    public int TrustDeliveries { get; init; } = 20;

    /// <summary>Texts per day to an unverified phone, from all untrusted shops.</summary>
    public int PerNewPhone { get; init; } = 5;

    /// <summary>Texts per day to a phone, from all shops.</summary>
    public int PerPhone { get; init; } = 50;

    /// <summary>Texts per day of an untrusted shop.</summary>
    public int PerNewShop { get; init; } = 200;

    /// <summary>Texts per day of a trusted shop.</summary>
    public int PerShop { get; init; } = 20_000;

    /// <summary>Texts per day about a shop's orders to its seller; then one an hour says that there is more.</summary>
    public int PerSeller { get; init; } = 300;

    /// <summary>Texts in ten minutes of an untrusted shop to unverified phones.</summary>
    public int Burst { get; init; } = 20;

    /// <summary>
    /// Orders per day with links or numbers in the seller's words, after which an untrusted shop is held for an operator.
    /// </summary>
    public int Suspects { get; init; } = 5;
}
