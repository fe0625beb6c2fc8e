using Dukaan.Saving;

namespace Dukaan.Stores;

/// <inheritdoc cref="IStoreNameGrain"/>
public sealed class StoreNameGrain([PersistentState("store-name", Storages.Domain)] IPersistentState<SavedStoreName> storage)
    : SavedGrain<SavedStoreName>(storage), IStoreNameGrain
{
    private const int FormerMost = 4;

    public async Task<Outcome<Done>> Claim(string slug, string storeId)
    {
        if (Slug.Check(slug) is { } refusal)
        {
            return refusal;
        }

        if (Slug.Skeleton(slug) != this.GetPrimaryKeyString())
        {
            throw new ArgumentException("A name is claimed at the grain of its skeleton.", nameof(slug));
        }

        if (Current.StoreId is { } holder && holder != storeId)
        {
            return Refusal.Conflict("slug-taken", "This link is taken. Choose another.", "slug");
        }

        if (Current.Slug != slug)
        {
            var former = Current.Former.Remove(slug);
            await Save(Current with
            {
                Slug = slug,
                StoreId = storeId,
                Former = Current.Slug is { } before ? [before, .. former.Take(FormerMost - 1)] : [],
            });
        }

        return new Done();
    }

    public Task Release(string storeId) => Current.StoreId == storeId ? Save(new SavedStoreName()) : Task.CompletedTask;

    public Task<StoreNameClaim?> Resolve()
    {
        if (Current is { Slug: { } slug, StoreId: { } storeId })
        {
            return Task.FromResult<StoreNameClaim?>(new StoreNameClaim(slug, storeId, Current.Former));
        }

        DeactivateOnIdle(); // a name that nobody holds is asked for by those who guess: it need not stay in memory
        return Task.FromResult<StoreNameClaim?>(null);
    }
}
