using Dukaan.Features;
using Dukaan.Saving;
using Dukaan.Stores;

namespace Dukaan.Payments;

/// <inheritdoc cref="IGatewayAccountGrain"/>
public sealed class GatewayAccountGrain(
    [PersistentState("gateway-account", Storages.Domain)] IPersistentState<SavedGatewayAccount> storage,
    IPaymentGateway gateways,
    FeatureGate features
) : SavedGrain<SavedGatewayAccount>(storage), IGatewayAccountGrain
{
    private const int MaxKeyId = 120;

    private string StoreId => this.GetPrimaryKeyString();

    public Task<GatewayAccount?> Get()
    {
        EndIfNothingIsSaved();
        return Task.FromResult(Current.Account);
    }

    public Task<ImmutableArray<GatewayAccount>> All()
    {
        EndIfNothingIsSaved();
        return Task.FromResult<ImmutableArray<GatewayAccount>>([.. Current.All()]);
    }

    public async Task<Result<Done>> Set(SetGatewayAccount command)
    {
        var given = Given(command);
        if (!given.Ok)
        {
            return given.Error;
        }

        var account = given.Value;
        var hasCodes = gateways.WithUpiCodes.Contains(account.Gateway);
        if (command.UpiCodes == true && WhyNoCodes(hasCodes) is { } noCodes)
        {
            return noCodes;
        }

        if (account != Current.Account)
        {
            if (await Refusal(account) is { } refusal)
            {
                return refusal;
            }

            await Save(Current.With(account), audit: new AuditLine(StoreId, Caller.Actor, "gateway-account.set", StoreId));
        }

        var offered = await GrainFactory
            .GetGrain<IStoreGrain>(StoreId)
            .Change(
                new ChangeStore(command.OperationId, OnlinePayment: command.Offered) { UpiCodes = hasCodes ? command.UpiCodes : false }
            );
        return offered.Ok ? new Done() : offered.Error;
    }

    private Error? WhyNoCodes(bool hasCodes) =>
        hasCodes
            ? features.WhyNot(Feature.UpiCodes, "upiCodes")
            : Error.Invalid("upiCodes", "no-upi-codes", "This gateway makes no UPI codes. Razorpay does.");

    /// <summary>The account as given, with the secrets that were entered with its key id before.</summary>
    private Result<GatewayAccount> Given(SetGatewayAccount command)
    {
        if (gateways.Names is not [var first, ..] names)
        {
            return Error.Conflict("no-gateway", "This installation has no payment gateway. Ask its operator.");
        }

        var gateway = command.Gateway ?? (Current.Account is { } account && names.Contains(account.Gateway) ? account.Gateway : first);
        if (!names.Contains(gateway))
        {
            return Error.Invalid("gateway", "gateway", $"Choose one of: {string.Join(", ", names)}.");
        }

        if (command.KeyId is not { Length: > 0 and <= MaxKeyId } keyId || keyId.Any(c => c is <= ' ' or > '~'))
        {
            return Error.Invalid("keyId", "key-id", "Copy the key id from the gateway's settings.");
        }

        var known = Current.Known(gateway, keyId);
        if ((command.SealedKey ?? known?.SealedKey) is not { } key)
        {
            return Error.Invalid("key", "empty", "Copy the secret key from the gateway's settings.");
        }

        return (command.SealedWebhookSecret ?? known?.SealedWebhookSecret) is { } secret
            ? new GatewayAccount(gateway, keyId, key, secret)
            : Error.Invalid("webhookSecret", "empty", "Copy the webhook's secret from the gateway's settings.");
    }

    /// <summary>Why the account cannot be used, which its gateway says, or null.</summary>
    private async Task<Error?> Refusal(GatewayAccount account)
    {
        try
        {
            await gateways.Check(account);
            return null;
        }
        catch (PaymentGatewayException refused) when (refused.WrongKey || !refused.Passing)
        {
            return Error.Invalid(
                "key",
                "wrong-key",
                "The gateway does not accept this key. Copy key id and secret key again, of one mode."
            );
        }
        catch (PaymentGatewayException)
        {
            return new Error(
                ErrorKind.Unavailable,
                "gateway-away",
                "The gateway cannot be asked about the key at the moment, so nothing was saved. Try again in a few minutes.",
                RetryAfter: TimeSpan.FromSeconds(30)
            );
        }
    }
}
