using Dukaan.Saving;

namespace Dukaan.Stores;

/// <summary>Whose the store is.</summary>
public sealed partial class StoreGrain
{
    public async Task<Result<Done>> HandOver(string from, string to)
    {
        await Finish();
        if (Current.Profile is null || (Current.Owner != from && Current.Owner != to))
        {
            return Error.NotFound("shop");
        }

        if (Current.Owner == from && from != to)
        {
            await Save(
                Current with
                {
                    Owner = to,
                    Members = [to, .. Current.Members.Where(member => member != from && member != to)],
                },
                audit: new AuditLine(StoreId, Caller.Actor, "store.handed-over", StoreId, $"from seller:{from} to seller:{to}")
            );
        }

        return new Done();
    }
}
