namespace Dukaan.Web.Messages.Texts;

/// <summary>What a seller reads on their phone, in one language. <c>{0}</c> is an amount, <c>{1}</c> who ordered.</summary>
internal sealed record SellerTexts
{
    public required string Placed { get; init; }

    /// <summary>After <see cref="Placed"/>, where the money comes online and has not yet.</summary>
    public required string NotPaidYet { get; init; }
    public required string Cancelled { get; init; }
    public required string PaymentClaimed { get; init; }
    public required string PaymentReceived { get; init; }

    /// <summary>Money that came though the order had ended or was paid already.</summary>
    public required string PaidInVain { get; init; }
    public required string Reinstated { get; init; }
    public required string Expired { get; init; }
    public required string RefundFailed { get; init; }
}
