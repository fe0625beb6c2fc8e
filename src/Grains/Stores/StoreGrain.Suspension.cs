using Dukaan.Events;
using Dukaan.Saving;

namespace Dukaan.Stores;

/// <summary>What operators do to a shop that does harm.</summary>
public sealed partial class StoreGrain
{
    public async Task<Result<StoreView>> Suspend(string reason, string contact)
    {
        await Finish();
        if (Current.Profile is not { } now)
        {
            return Error.NotFound("shop");
        }

        var read = SuspensionRules.Read(reason, contact, now.Suspended?.At ?? time.GetUtcNow(), now.Suspended?.Before ?? now.Open);
        if (!read.Ok)
        {
            return read.Error;
        }

        return now.Suspended == read.Value
            ? Current.View()!
            : await Put(now with { Suspended = read.Value, Open = false }, "store.suspended", read.Value.Reason);
    }

    public async Task<Result<StoreView>> Release()
    {
        await Finish();
        return Current.Profile is not { } now ? Error.NotFound("shop")
            : now.Suspended is not { } suspended ? Current.View()!
            : await Put(now with { Suspended = null, Open = suspended.Before }, "store.released", "");
    }

    private async Task<StoreView> Put(StoreProfile next, string action, string detail)
    {
        next = next with { Revision = next.Revision + 1 };
        await Save(
            Current with
            {
                Profile = next,
                Version = 0,
            },
            [new NewEvent(Topics.StoreUpdates, StoreId, "store.changed", next)],
            audit: new AuditLine(StoreId, Caller.Actor, action, StoreId, detail)
        );
        await Finish();
        return Current.View()!;
    }
}
