using Dukaan.Messages;
using Dukaan.Saving;
using Dukaan.Stores;

namespace Dukaan.Sellers;

/// <inheritdoc cref="ISellerGrain"/>
public sealed class SellerGrain([PersistentState("seller", Storages.Domain)] IPersistentState<SavedSeller> storage, TimeProvider time)
    : SavedGrain<SavedSeller>(storage),
        ISellerGrain
{
    private readonly Watchers<IAccessWatcher> _watchers = new(time, TimeSpan.FromMinutes(5), 1_000);

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        if (Current.Opening is not null)
        {
            TakeUp(Finish);
        }
    }

    public async Task Register(Phone phone)
    {
        if (Current.Phone != phone.E164)
        {
            await Save(Current with { Phone = phone.E164 });
        }

        await GrainFactory.GetGrain<IPhoneGrain>(phone.E164).Verify(); // a one-time code proved it, so texts about orders may go there too
    }

    public Task<SellerView?> Get() =>
        Task.FromResult(
            Current.Phone is { } phone
                ? new SellerView(this.GetPrimaryKeyString(), new Phone(phone), Current.Stores) { Language = Current.Language }
                : null
        );

    public async Task<DateTimeOffset> OpenSession(string tokenHash)
    {
        var now = time.GetUtcNow();
        var expiresAt = now + SavedSeller.SessionLife;
        await Save(Current.WithSession(tokenHash, expiresAt, now));
        return expiresAt;
    }

    public Task<bool> HasSession(string tokenHash)
    {
        var now = time.GetUtcNow();
        return Task.FromResult(Current.Sessions.Any(session => session.Hash == tokenHash && session.ExpiresAt > now));
    }

    public Task<bool> IsFresh(string tokenHash)
    {
        var now = time.GetUtcNow();
        return Task.FromResult(Current.Sessions.Any(session => session.Hash == tokenHash && session.IsFresh(now)));
    }

    public Task Prove(string tokenHash) =>
        Current.Sessions.FirstOrDefault(session => session.Hash == tokenHash) is { } session
            ? Save(Current with { Sessions = Current.Sessions.Replace(session, session with { ProvedAt = time.GetUtcNow() }) })
            : Task.CompletedTask;

    public Task CloseSessions() => Current.Sessions.IsEmpty ? Task.CompletedTask : Save(Current with { Sessions = [] });

    public Task CloseSession(string tokenHash) =>
        Current.Sessions.Any(session => session.Hash == tokenHash)
            ? Save(Current with { Sessions = Current.Sessions.RemoveAll(session => session.Hash == tokenHash) })
            : Task.CompletedTask;

    public Task Join(string storeId) =>
        Current.Stores.Contains(storeId) ? Task.CompletedTask : Save(Current with { Stores = Current.Stores.Add(storeId) });

    public Task Leave(string storeId) =>
        Current.Stores.Contains(storeId) ? Save(Current with { Stores = Current.Stores.Remove(storeId) }) : Task.CompletedTask;

    public Task Speak(string language) =>
        Current.Phone is null || Current.Language == language || language.Length is 0 or > SavedSeller.MaxLanguage
            ? Task.CompletedTask
            : Save(Current with { Language = language });

    public async Task<bool> Erase()
    {
        await Finish();
        if (!Current.Stores.IsEmpty)
        {
            return false;
        }

        await Save(new SavedSeller());
        return true;
    }

    public Task WatchAccess(IAccessWatcher watcher)
    {
        _watchers.Add(watcher);
        return Task.CompletedTask;
    }

    public Task UnwatchAccess(IAccessWatcher watcher)
    {
        _watchers.Remove(watcher);
        return Task.CompletedTask;
    }

    protected override Task Saved(SavedSeller before) =>
        before.Sessions == Current.Sessions ? Task.CompletedTask : _watchers.Tell(watcher => watcher.AccessChanged());

    public async Task<Result<StoreView>> OpenStore(OpenStore command)
    {
        var name = StoreRules.Name(command.Name);
        var error = IdempotencyLog.CheckId(command.OperationId)
            ?? name.Error
            ?? (command.Slug is null ? null : Slug.Check(command.Slug))
            ?? StoreRules.CheckCurrency(command.Currency)
            ?? StoreRules.CheckLanguage(command.Language);
        if (error is not null)
        {
            return error;
        }

        if (Current.Phone is null)
        {
            return new Error(ErrorKind.Unauthenticated, "unknown-seller", "Log in first.");
        }

        await Finish();
        command = command with { Name = name.Value! };
        var fingerprint = Fingerprint.Of(command);
        if (Current.Opened.Find(command.OperationId) is { } earlier)
        {
            return earlier.Repeat(fingerprint);
        }

        if (Current.Stores.Length >= SavedSeller.MaxStores)
        {
            return Error.Conflict("too-many-stores", $"You have {SavedSeller.MaxStores} shops already; there can be no more.");
        }

        await Save(Current with { Opening = new Opening(Ids.New(time), command, fingerprint) });
        return await FinishOpening();
    }

    /// <summary>Completes an earlier opening. An error of it was for the caller of that time.</summary>
    private async Task Finish()
    {
        if (Current.Opening is not null)
        {
            await FinishOpening();
        }
    }

    /// <summary>Claims a name, makes the store, joins it. Every step may be repeated.</summary>
    private async Task<Result<StoreView>> FinishOpening()
    {
        var opening = Current.Opening!;
        var slug = await ClaimSlug(opening);
        var store = slug.Ok
            ? await GrainFactory.GetGrain<IStoreGrain>(opening.StoreId).Open(this.GetPrimaryKeyString(), ProfileOf(opening, slug.Value))
            : slug.Error;
        await Save(store.Ok ? Current.WithStore(store.Value) : Current with { Opening = null });
        return store;
    }

    private async Task<Result<string>> ClaimSlug(Opening opening)
    {
        Error? last = null;
        foreach (var slug in opening.Command.Slug is { } chosen ? [chosen] : SlugIdeas.For(opening.Command.Name, opening.StoreId))
        {
            var claim = await GrainFactory.GetGrain<IStoreNameGrain>(Slug.Skeleton(slug)).Claim(slug, opening.StoreId);
            if (claim.Ok)
            {
                return slug;
            }

            last = claim.Error;
        }

        return last!;
    }

    private StoreProfile ProfileOf(Opening opening, string slug)
    {
        var (currency, timeZone) = PhoneCountries.Of(new Phone(Current.Phone!));
        return new StoreProfile(
            opening.StoreId,
            slug,
            opening.Command.Name,
            "",
            opening.Command.Currency ?? currency,
            opening.Command.Language ?? "en",
            Theme.Default,
            Picture: null,
            Phone: opening.Command.ShowPhone ? Current.Phone : null,
            Vpa: null,
            CashOnDelivery: true,
            Open: true,
            timeZone,
            Revision: 1
        );
    }
}
