namespace Dukaan.Payments;

/// <summary>A payment to make at a gateway.</summary>
/// <param name="StoreId">Whose: where the gateway's messages go.</param>
/// <param name="Key">Ours, see <see cref="PaymentKey"/>.</param>
/// <param name="Description">What the shopper reads on the gateway's page.</param>
/// <param name="StatusToken">The order's: where the shopper comes back to.</param>
public sealed record NewPayment(string StoreId, string Key, Money Amount, string Description, string StatusToken)
{
    /// <summary>
    /// Whether the shopper pays by a UPI code of this payment instead of a page; <see cref="GatewayPayment.Url"/> is its <c>upi://pay</c>
    /// link. An account that may not make codes makes a page.
    /// </summary>
    public bool ByUpiCode { get; init; }

    /// <summary>When the code ends by itself, if nobody ends it before.</summary>
    public DateTimeOffset? EndsAt { get; init; }
}
