using Dukaan.Saving;

namespace Dukaan.Payments;

/// <summary>A store's account at the payment gateway, its secrets sealed.</summary>
public sealed record SavedGatewayAccount : SavedState
{
    public GatewayAccount? Account { get; init; }
}
