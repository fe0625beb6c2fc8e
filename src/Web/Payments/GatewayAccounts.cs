using System.Collections.Immutable;
using Dukaan.Payments;
using Dukaan.Silo.Payments;
using Dukaan.Values;

namespace Dukaan.Web.Payments;

/// <summary>Sets sellers' gateway accounts. Secrets are encrypted here, before they are sent to a grain.</summary>
public sealed class GatewayAccounts(IGrainFactory grains, SecretSeal seal, IPaymentGateway gateways)
{
    private const int MaxSecret = 500;

    /// <summary>The gateways of this installation, the default first; empty if there is none.</summary>
    public ImmutableArray<string> Gateways => gateways.Names;

    /// <summary>Those that make UPI codes.</summary>
    public ImmutableArray<string> WithUpiCodes => gateways.WithUpiCodes;

    /// <summary>The account that takes new payments, then the former ones.</summary>
    public Task<ImmutableArray<GatewayAccount>> All(string storeId) => grains.GetGrain<IGatewayAccountGrain>(storeId).All();

    public async Task<Result<Done>> Set(string storeId, string operationId, GatewayAccountGiven given)
    {
        foreach (var (field, secret) in new[] { ("key", given.Key), ("webhookSecret", given.WebhookSecret) })
        {
            if (secret is { Length: > MaxSecret } || secret?.Any(c => c is <= ' ' or > '~') == true)
            {
                return Error.Invalid(field, "secret", "Copy it from the gateway's settings, as it stands there.");
            }
        }

        if ((KeyModes.Of(given.KeyId), KeyModes.Of(given.Key)) is ({ } mode, { } other) && mode != other)
        {
            return Error.Invalid("key", "mixed-modes", $"The key id is of the {mode} mode, and this key of the {other} mode.");
        }

        return await grains
            .GetGrain<IGatewayAccountGrain>(storeId)
            .Set(
                new SetGatewayAccount(
                    operationId,
                    given.KeyId?.Trim() ?? "",
                    Sealed(given.Key),
                    Sealed(given.WebhookSecret),
                    given.Offered ?? true,
                    string.IsNullOrWhiteSpace(given.Gateway) ? null : given.Gateway.Trim()
                )
                {
                    UpiCodes = given.UpiCodes,
                }
            );
    }

    private string? Sealed(string? secret) => string.IsNullOrEmpty(secret) ? null : seal.Seal(secret);
}
