namespace Dukaan.GiftCards;

/// <summary>The types of entries of a card's ledger.</summary>
public static class GiftCardEntries
{
    public const string Issued = "issued";

    /// <summary>An order was paid with it.</summary>
    public const string Spent = "spent";

    /// <summary>An order gave back what it had spent of it.</summary>
    public const string Refunded = "refunded";

    /// <summary>Ended: what it had is written off.</summary>
    public const string Disabled = "disabled";
}
