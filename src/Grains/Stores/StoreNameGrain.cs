using Dukaan.Regions;
using Dukaan.Saving;

namespace Dukaan.Stores;

/// <inheritdoc cref="IStoreNameGrain"/>
/// <remarks>
/// With several regions, the one that keeps names decides who holds a name. The grains of the name in other regions cache its answer.
/// </remarks>
public sealed class StoreNameGrain(
    [PersistentState("store-name", Storages.Domain)] IPersistentState<SavedStoreName> storage,
    IHomeRegions regions
) : SavedGrain<SavedStoreName>(storage), IStoreNameGrain
{
    private const int MaxFormer = 4;

    private EmptyActivation? _empty;

    public async Task<Result<Done>> Claim(string slug, string storeId, string? home = null)
    {
        if (StoreName.Check(slug) is { } error)
        {
            return error;
        }

        if (StoreName.Key(slug) != this.GetPrimaryKeyString())
        {
            throw new ArgumentException("A name is claimed at the grain of its key.", nameof(slug));
        }

        if (!regions.KeepsNames)
        {
            var claimed = await regions.ClaimName(slug, storeId);
            if (!claimed.Ok)
            {
                return claimed.Error;
            }
        }
        else if (Current.StoreId is { } holder && holder != storeId)
        {
            return Error.Conflict("slug-taken", "This link is taken. Choose another.", "slug");
        }

        await Remember(slug, storeId, home ?? regions.Here);
        return new Done();
    }

    public Task Learn(string slug, string storeId, string home) => regions.KeepsNames ? Task.CompletedTask : Remember(slug, storeId, home);

    public async Task Release(string storeId)
    {
        if (!regions.KeepsNames)
        {
            await regions.ReleaseName(this.GetPrimaryKeyString(), storeId);
        }

        await Drop(storeId);
    }

    public Task Forget(string storeId) => regions.KeepsNames ? Task.CompletedTask : Drop(storeId);

    public async Task<StoreNameClaim?> Resolve()
    {
        if (Current is { Slug: { } slug, StoreId: { } storeId })
        {
            _empty?.Found(true);
            return new StoreNameClaim(slug, storeId, Current.Former) { Home = Current.Home };
        }

        if (!regions.KeepsNames && await regions.ResolveName(this.GetPrimaryKeyString()) is { } claim)
        {
            return claim;
        }

        (_empty ??= new EmptyActivation(this)).Found(false); // mostly a guessed name: it must not use memory
        return null;
    }

    private Task Drop(string storeId) => Current.StoreId == storeId ? Save(new SavedStoreName()) : Task.CompletedTask;

    private async Task Remember(string slug, string storeId, string home)
    {
        if (Current.Slug != slug || Current.StoreId != storeId)
        {
            var before = Current.StoreId == storeId ? Current.Former.Remove(slug) : [];
            await Save(
                new SavedStoreName
                {
                    Slug = slug,
                    StoreId = storeId,
                    Home = home,
                    Former = Current.StoreId == storeId ? [Current.Slug!, .. before.Take(MaxFormer - 1)] : [],
                }
            );
        }
    }
}
