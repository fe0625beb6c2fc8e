using Dukaan.Sellers;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;
using Orleans;

namespace Dukaan.Silo.People;

/// <summary>
/// Moves everything of one account to another of the same person, whose home is here too: the shops that it owns, and its places in teams.
/// The former account stays without a shop, and its sessions end. Every step may be repeated, so a merge that was interrupted is begun
/// again.
/// </summary>
public sealed class AccountMerge(IGrainFactory grains, PersonSearch search)
{
    /// <returns>How many shops moved, or why not.</returns>
    public async Task<Result<int>> Merge(Phone from, Phone into)
    {
        var (former, kept) = ((await search.Find(from)).SellerId, (await search.Find(into)).SellerId);
        if (former is null || kept is null)
        {
            return Error.Invalid("into", "unknown-seller", "No seller of this region has signed in with this phone.");
        }

        if (former == kept)
        {
            return Error.Invalid("into", "same-account", "This is the same account.");
        }

        var (source, target) = (grains.GetGrain<ISellerGrain>(former), grains.GetGrain<ISellerGrain>(kept));
        if (await source.Get() is not { } losing || await target.Get() is not { } gaining)
        {
            return Error.Invalid("into", "unknown-seller", "No seller of this region has signed in with this phone.");
        }

        if (losing.Stores.Union(gaining.Stores).Count() > SavedSeller.MaxStores)
        {
            return Error.Conflict("too-many-stores", $"Together they have more than {SavedSeller.MaxStores} shops.", "into");
        }

        foreach (var storeId in losing.Stores)
        {
            Caller.Set(storeId, PersonErasure.Actor);
            var store = grains.GetGrain<IStoreGrain>(storeId);
            await target.Join(storeId);
            await store.HandOver(former, kept); // refused where they are of the team alone
            var owns = await store.HasMember(kept);
            await grains.GetGrain<ITeamGrain>(storeId).Move(former, kept, gaining.Phone, owns);
            await source.Leave(storeId);
        }

        await source.CloseSessions();
        return losing.Stores.Length;
    }
}
