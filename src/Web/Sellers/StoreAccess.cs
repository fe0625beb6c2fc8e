using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;

namespace Dukaan.Web.Sellers;

/// <summary>Which role a person has in a store: its owner, or what the store's team says (P7).</summary>
public static class StoreAccess
{
    /// <summary>
    /// The person's role; null: no access. It sets the store for its own calls only: further calls need <c>Caller.Set</c>.
    /// </summary>
    public static async Task<Role?> RoleIn(this SignedIn caller, string storeId, IGrainFactory grains)
    {
        Caller.Set(storeId, caller.Actor);
        return await grains.GetGrain<IStoreGrain>(storeId).HasMember(caller.SellerId)
            ? Roles.Owner
            : Roles.Find(await grains.GetGrain<ITeamGrain>(storeId).RoleOf(caller.SellerId));
    }
}
