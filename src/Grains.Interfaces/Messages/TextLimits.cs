namespace Dukaan.Messages;

/// <summary>How many texts about orders go out, and from when on a shop is trusted with them.</summary>
public sealed record TextLimits
{
    /// <summary>Whether every shop is trusted from the start: the operator knows all sellers.</summary>
    public bool TrustAll { get; init; }

    /// <summary>How long a shop has been open before it can earn trust.</summary>
    public TimeSpan TrustAge { get; init; } = TimeSpan.FromDays(30);

    /// <summary>To how many different verified phones it has delivered by then.</summary>
    public int TrustDeliveries { get; init; } = 20;

    /// <summary>Texts in a day to a phone that nobody verified, from all shops that are not trusted.</summary>
    public int PerNewPhone { get; init; } = 5;

    /// <summary>Texts in a day to a phone, from all shops.</summary>
    public int PerPhone { get; init; } = 50;

    /// <summary>Texts in a day of a shop that is not trusted.</summary>
    public int PerNewShop { get; init; } = 200;

    /// <summary>Texts in a day of a trusted shop.</summary>
    public int PerShop { get; init; } = 20_000;

    /// <summary>Texts in ten minutes of a shop that is not trusted to phones that nobody verified.</summary>
    public int Burst { get; init; } = 20;

    /// <summary>
    /// Orders in a day whose seller's words had links or numbers in them, after which a shop that is not trusted is looked at.
    /// </summary>
    public int Suspects { get; init; } = 5;
}
