namespace Dukaan.Payments;

/// <summary>A gateway did not do what it was asked. The message names no key, number or address.</summary>
/// <param name="passing">Whether a retry may help: the gateway could not be reached, or was busy. Else it refused.</param>
/// <param name="wrongKey">Whether it does not accept the account's key: the seller must correct it, and the gateway itself is well.</param>
[GenerateSerializer, Alias("payment-gateway")]
public sealed class PaymentGatewayException(string message, bool passing, Exception? inner = null, bool wrongKey = false)
    : Exception(message, inner)
{
    [Id(0)]
    public bool Passing { get; } = passing;

    [Id(1)]
    public bool WrongKey { get; } = wrongKey;

    /// <summary>
    /// Whether the gateway answered that it still works on the same request, or that too much is asked of it for this account: it is well.
    /// </summary>
    [Id(2)]
    public bool Busy { get; init; }
}
