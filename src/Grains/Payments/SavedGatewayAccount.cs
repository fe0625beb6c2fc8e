using Dukaan.Saving;

namespace Dukaan.Payments;

/// <summary>A store's accounts at payment gateways, their secrets sealed.</summary>
public sealed record SavedGatewayAccount : SavedState
{
    private const int MaxFormer = 12;

    /// <summary>The one that takes new payments.</summary>
    public GatewayAccount? Account { get; init; }

    /// <summary>Those that did before, newest first.</summary>
    public ImmutableArray<GatewayAccount> Former { get; init; } = [];

    /// <summary>The account of a gateway that was entered with this key id, or null.</summary>
    public GatewayAccount? Known(string gateway, string keyId) =>
        All().FirstOrDefault(account => account.Gateway == gateway && account.KeyId == keyId);

    public IEnumerable<GatewayAccount> All() => Account is { } account ? Former.Prepend(account) : Former;

    /// <summary>With another account for new payments; the present one becomes a former one.</summary>
    public SavedGatewayAccount With(GatewayAccount account) =>
        this with
        {
            Account = account,
            Former = [.. All().Where(other => other.Reference != account.Reference).Take(MaxFormer)],
        };
}
