using Dukaan.Payments;
using Dukaan.Silo.Payments;
using Dukaan.Values;

namespace Dukaan.Web.Payments;

/// <summary>Sets sellers' gateway accounts. Secrets are encrypted here, before they are sent to a grain.</summary>
public sealed class GatewayAccounts(IGrainFactory grains, SecretSeal seal, IPaymentGateway gateway)
{
    private const int MaxSecret = 500;

    /// <summary>The gateway's name; empty if there is none.</summary>
    public string Gateway => gateway.Name;

    public Task<GatewayAccount?> Get(string storeId) => grains.GetGrain<IGatewayAccountGrain>(storeId).Get();

    public async Task<Result<Done>> Set(string storeId, string operationId, GatewayAccountGiven given)
    {
        foreach (var (field, secret) in new[] { ("key", given.Key), ("webhookSecret", given.WebhookSecret) })
        {
            if (secret is { Length: > MaxSecret } || secret?.Any(c => c is <= ' ' or > '~') == true)
            {
                return Error.Invalid(field, "secret", "Copy it from the gateway's settings, as it stands there.");
            }
        }

        return await grains
            .GetGrain<IGatewayAccountGrain>(storeId)
            .Set(
                new SetGatewayAccount(
                    operationId,
                    given.KeyId?.Trim() ?? "",
                    Sealed(given.Key),
                    Sealed(given.WebhookSecret),
                    given.Offered ?? true
                )
            );
    }

    private string? Sealed(string? secret) => string.IsNullOrEmpty(secret) ? null : seal.Seal(secret);
}
