namespace Dukaan.Payments;

/// <summary>A gateway did not do what it was asked. The message names no key, number or address.</summary>
/// <param name="passing">Whether a retry may help: the gateway could not be reached, or was busy. Else it refused.</param>
[GenerateSerializer, Alias("payment-gateway")]
public sealed class PaymentGatewayException(string message, bool passing, Exception? inner = null) : Exception(message, inner)
{
    [Id(0)]
    public bool Passing { get; } = passing;
}
