namespace Dukaan.Web.Texts.Messages;

/// <summary>Messages to sellers in one language. <c>{0}</c> is an amount, <c>{1}</c> the customer.</summary>
internal sealed record SellerTexts
{
    public required SellerMailTexts Mail { get; init; }
    public required string Placed { get; init; }

    /// <summary>Instead of a text about an order, once the texts of the day are used up.</summary>
    public required string MoreToday { get; init; }
    public required string Cancelled { get; init; }
    public required string PaymentClaimed { get; init; }
    public required string PaymentReceived { get; init; }

    /// <summary>A payment arrived though the order had ended or was paid already.</summary>
    public required string PaidInVain { get; init; }
    public required string Reinstated { get; init; }
    public required string Expired { get; init; }
    public required string RefundFailed { get; init; }

    /// <summary>What is wrong, in the customer's words, follows.</summary>
    public required string ReturnAsked { get; init; }
    public required string Reviewed { get; init; }
    public required string ExchangeFailed { get; init; }

    /// <summary>The payer's bank asks for the money back; {0}: how much.</summary>
    public required string Disputed { get; init; }
}
