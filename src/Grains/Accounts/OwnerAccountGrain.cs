using Dukaan.Messages;
using Dukaan.Saving;

namespace Dukaan.Accounts;

/// <inheritdoc cref="IOwnerAccountGrain"/>
public sealed class OwnerAccountGrain(
    [PersistentState("owner-account", Storages.Domain)] IPersistentState<SavedOwnerAccount> storage,
    TimeProvider time
) : SavedGrain<SavedOwnerAccount>(storage), IOwnerAccountGrain
{
    public Task<SharedDetails?> Get() =>
        Task.FromResult(
            Current is { ProvedAt: { } proved } now && now.IsAllowed(time.GetUtcNow())
                ? new SharedDetails(now.Name, now.Addresses, proved)
                : null
        );

    public async Task Allow(string ownerId, Phone phone, SharedDetails details)
    {
        var now = time.GetUtcNow();
        var before = Current.IsAllowed(now) ? Current : new SavedOwnerAccount();
        await GrainFactory.GetGrain<IPhoneGrain>(phone.E164).Share(ownerId); // first, so that an erasure finds it
        var next = details.Addresses.Reverse().Aggregate(before, (all, address) => all.WithAddress(address)) with
        {
            AllowedAt = before.AllowedAt ?? now,
            ProvedAt = before.ProvedAt ?? details.ProvedAt,
            Owner = ownerId,
            Phone = phone.E164,
            Name = details.Name.Length > 0 ? details.Name : before.Name,
        };
        await Change(next);
    }

    public Task Revoke() => Exists && Current.AllowedAt is not null ? Save(new SavedOwnerAccount()) : Task.CompletedTask;

    public async Task<DateTimeOffset?> Open(string tokenHash, bool proved)
    {
        var now = time.GetUtcNow();
        if (!Current.IsAllowed(now))
        {
            return null;
        }

        await Save(Current.WithSession(tokenHash, now) with { ProvedAt = proved ? now : Current.ProvedAt });
        return now + SavedAccount.SessionLife;
    }

    public Task<bool> Has(string tokenHash) => Task.FromResult(Current.Has(tokenHash, time.GetUtcNow()));

    public Task Close(string tokenHash) => Change(Current with { Sessions = Current.Sessions.RemoveAll(each => each.Hash == tokenHash) });

    public Task Keep(AccountAddress address, string? instead = null) =>
        Current.IsAllowed(time.GetUtcNow()) ? Change(Current.WithAddress(address, instead)) : Task.CompletedTask;

    public Task Forget(string id) => Change(Current with { Addresses = Current.Addresses.RemoveAll(each => each.Id == id) });

    private Task Change(SavedOwnerAccount next) =>
        (!Exists && next.AllowedAt is null) || StateJson.Write(next) == StateJson.Write(Current) ? Task.CompletedTask : Save(next);
}
