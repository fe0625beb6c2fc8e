using System.Collections.Immutable;
using Dukaan.Payments;
using Dukaan.Stores;
using Dukaan.Web.Links;

namespace Dukaan.Web.Payments;

/// <summary>A shop's account at a payment gateway, without its secrets.</summary>
/// <param name="Gateway">Where it is; without an account the one that is taken unless another is named.</param>
/// <param name="KeyId">The public half of its key, or null: there is no account yet.</param>
/// <param name="Offered">Whether shoppers can choose to pay online.</param>
/// <param name="WebhookUrl">The address to configure at the gateway for its messages.</param>
/// <param name="Mode"><c>test</c> if no money moves with this key, <c>live</c> if it does; null: the key does not tell.</param>
/// <param name="Gateways">The gateways that this installation has.</param>
/// <param name="KnownKeyIds">The key ids at this gateway whose secrets were entered before: naming one is enough to change to it.</param>
/// <param name="UpiCodes">Whether who pays by UPI gets a code of their order from the gateway, which marks the order as paid.</param>
public sealed record GatewayAccountBody(
    string Gateway,
    string? KeyId,
    bool Offered,
    string WebhookUrl,
    string? Mode,
    ImmutableArray<string> Gateways,
    ImmutableArray<string> KnownKeyIds,
    bool UpiCodes
)
{
    public static GatewayAccountBody Of(
        ImmutableArray<string> gateways,
        ImmutableArray<GatewayAccount> accounts,
        StoreProfile shop,
        HttpContext context
    )
    {
        var account = accounts.FirstOrDefault();
        var gateway = account?.Gateway ?? gateways.FirstOrDefault() ?? "";
        return new GatewayAccountBody(
            gateway,
            account?.KeyId,
            shop.OnlinePayment,
            $"{context.PublicUrl()}/hooks/payments/{shop.StoreId}",
            account is null ? null : KeyModes.Of(account.KeyId),
            gateways,
            [.. accounts.Where(one => one.Gateway == gateway).Select(one => one.KeyId)],
            shop.OffersUpiCodes
        );
    }
}
