using Dukaan.Saving;
using Dukaan.Stores;

namespace Dukaan.Payments;

/// <inheritdoc cref="IGatewayAccountGrain"/>
public sealed class GatewayAccountGrain(
    [PersistentState("gateway-account", Storages.Domain)] IPersistentState<SavedGatewayAccount> storage,
    IPaymentGateway gateway
) : SavedGrain<SavedGatewayAccount>(storage), IGatewayAccountGrain
{
    private const int MaxKeyId = 120;

    private string StoreId => this.GetPrimaryKeyString();

    public Task<GatewayAccount?> Get() => Task.FromResult(Current.Account);

    public async Task<Result<Done>> Set(SetGatewayAccount command)
    {
        if (gateway.Name.Length == 0)
        {
            return Error.Conflict("no-gateway", "This installation has no payment gateway. Ask its operator.");
        }

        if (command.KeyId is not { Length: > 0 and <= MaxKeyId } keyId || keyId.Any(c => c is <= ' ' or > '~'))
        {
            return Error.Invalid("keyId", "key-id", "Copy the key id from the gateway's settings.");
        }

        if ((command.SealedKey ?? Current.Account?.SealedKey) is not { } key)
        {
            return Error.Invalid("key", "empty", "Copy the secret key from the gateway's settings.");
        }

        if ((command.SealedWebhookSecret ?? Current.Account?.SealedWebhookSecret) is not { } secret)
        {
            return Error.Invalid("webhookSecret", "empty", "Copy the webhook's secret from the gateway's settings.");
        }

        var account = new GatewayAccount(gateway.Name, keyId, key, secret);
        if (account != Current.Account)
        {
            await Save(
                new SavedGatewayAccount { Account = account },
                audit: new AuditLine(StoreId, Caller.Actor, "gateway-account.set", StoreId)
            );
        }

        var offered = await GrainFactory
            .GetGrain<IStoreGrain>(StoreId)
            .Change(new ChangeStore(command.OperationId, OnlinePayment: command.Offered));
        return offered.Ok ? new Done() : offered.Error;
    }
}
