using Dukaan.Features;
using Dukaan.Messages;
using Dukaan.Saving;

namespace Dukaan.Accounts;

/// <inheritdoc cref="IAccountGrain"/>
[Understands(Feature.SharedAccounts)]
public sealed class AccountGrain([PersistentState("account", Storages.Domain)] IPersistentState<SavedAccount> storage, TimeProvider time)
    : SavedGrain<SavedAccount>(storage),
        IAccountGrain
{
    public async Task<DateTimeOffset> Open(Phone phone, string tokenHash)
    {
        var now = time.GetUtcNow();
        await GrainFactory.GetGrain<IPhoneGrain>(phone.E164).Join(StoreKey.Store(this.GetPrimaryKeyString())); // texts may go there too
        await Save(Current.WithSession(phone, tokenHash, now));
        return now + SavedAccount.SessionLife;
    }

    public async Task<AccountView> Enter(Phone phone, DateTimeOffset provedAt)
    {
        var holder = Current.Holder(provedAt);
        if (!Exists || holder.Phone is null || holder.SignedInAt < provedAt)
        {
            await GrainFactory.GetGrain<IPhoneGrain>(phone.E164).Join(StoreKey.Store(this.GetPrimaryKeyString()));
            await Save(holder with { Phone = phone.E164, SignedInAt = provedAt });
        }

        return View(Current, phone);
    }

    public Task<AccountView?> Get(string tokenHash)
    {
        var now = Current;
        return Task.FromResult(now.Phone is { } phone && now.Has(tokenHash, time.GetUtcNow()) ? View(now, new Phone(phone)) : null);
    }

    private static AccountView View(SavedAccount now, Phone phone) => new(phone, now.Name, now.Addresses, now.Wishes, now.Orders);

    public Task Close(string tokenHash) => Change(Current with { Sessions = Current.Sessions.RemoveAll(each => each.Hash == tokenHash) });

    public Task CloseAll() => Change(Current with { Sessions = [] });

    public Task Keep(AccountAddress address, string? instead = null) =>
        instead is null && Current.Addresses is [{ Id: var first }, ..] && first == address.Id
            ? Task.CompletedTask
            : Change(Current.WithAddress(address, instead));

    public Task Forget(string id) => Change(Current with { Addresses = Current.Addresses.RemoveAll(each => each.Id == id) });

    public Task Wish(ImmutableArray<string> productIds, bool wanted) => Change(Current.WithWishes(productIds, wanted));

    public Task Ordered(string orderId, long number, string name) =>
        Current.Orders.Any(order => order.Id == orderId)
            ? Task.CompletedTask
            : Change(Current.WithOrder(new AccountOrder(orderId, number), name));

    public async Task Erase()
    {
        if (Exists && StateJson.Write(Current) != StateJson.Write(new SavedAccount()))
        {
            var store = StoreKey.Store(this.GetPrimaryKeyString());
            await Save(new SavedAccount(), audit: new AuditLine(store, Caller.Actor, "account.erased", store));
        }
    }

    /// <summary>Exists only after a first sign-in: nothing else makes an account.</summary>
    private Task Change(SavedAccount next) => !Exists || Current.Phone is null || IsSame(next) ? Task.CompletedTask : Save(next);

    private bool IsSame(SavedAccount next) =>
        next.Sessions.SequenceEqual(Current.Sessions)
        && next.Addresses.SequenceEqual(Current.Addresses)
        && next.Wishes.SequenceEqual(Current.Wishes)
        && next.Orders.SequenceEqual(Current.Orders);
}
