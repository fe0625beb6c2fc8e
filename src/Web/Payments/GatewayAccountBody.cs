using Dukaan.Payments;
using Dukaan.Web.Links;

namespace Dukaan.Web.Payments;

/// <summary>A shop's account at the payment gateway, without its secrets.</summary>
/// <param name="KeyId">The public half of its key, or null: there is no account yet.</param>
/// <param name="Offered">Whether shoppers can choose to pay online.</param>
/// <param name="WebhookUrl">The address to configure at the gateway for its messages.</param>
public sealed record GatewayAccountBody(string Gateway, string? KeyId, bool Offered, string WebhookUrl)
{
    public static GatewayAccountBody Of(string gateway, GatewayAccount? account, bool offered, string storeId, HttpContext context) =>
        new(gateway, account?.KeyId, offered, $"{context.PublicUrl()}/hooks/payments/{storeId}");
}
