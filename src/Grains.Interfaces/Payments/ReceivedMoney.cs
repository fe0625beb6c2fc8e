namespace Dukaan.Payments;

/// <summary>Money that a gateway captured.</summary>
/// <param name="Id">The gateway's id of the payment.</param>
[GenerateSerializer, Immutable, Alias("received-money")]
public sealed record ReceivedMoney(string Id, Money Amount);
