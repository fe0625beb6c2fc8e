using Dukaan.Carts;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Regions;
using Dukaan.Silo.Messages;
using Dukaan.Silo.Rows;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Stores;
using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Dukaan.Silo.Carts;

/// <summary>Reminds those who left a cart at the checkout, by day, if the seller wants it.</summary>
internal sealed class CartSweep(
    Shard shard,
    IClusterClient grains,
    NoticeSender sender,
    IHomeRegions regions,
    StorageOptions storage,
    TimeProvider time,
    ILogger<CartSweep> log
) : DueSweep(shard, storage, time, CartWakes.Kind, TimeSpan.FromSeconds(30), atOnce: 100, sideBySide: 4, log)
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(10);
    private readonly TimeProvider _time = time;

    protected override async Task Wake(string id)
    {
        var storeId = StoreKey.Store(id);
        if (regions.Many && await regions.HomeOf(storeId) != regions.Here)
        {
            return; // it waits for CartTellSweep: reminders are the home's
        }

        Caller.Set(storeId, Caller.System);
        var cart = grains.GetGrain<ICartGrain>(id);
        if (
            await grains.GetGrain<IStoreGrain>(storeId).Get()
            is not { Profile: { CartReminderHours: > 0, Suspended: null, Open: true } shop }
        )
        {
            await cart.PostponeReminder(null);
            return;
        }

        if (QuietHours.EndOf(_time.GetUtcNow(), shop.TimeZone) is { } morning)
        {
            await cart.PostponeReminder(morning);
            return;
        }

        if (await cart.TakeReminder() is not { } reminder)
        {
            return;
        }

        var token = StatusToken.Of(storeId, StoreKey.Rest(id), reminder.Secret);
        var outcome = await sender.Send(
            storeId,
            reminder.Phone,
            reminder.Email,
            new Notice(NoticeKind.CartLeft, "", $"/cart/back/{token}", reminder.Language),
            Ids.Derive("cart-reminder", id, reminder.Secret),
            StoreKey.Of(storeId, "carts"),
            CancellationToken.None
        );
        if (outcome == NoticeOutcome.Later)
        {
            await cart.GiveBackReminder(reminder, _time.GetUtcNow() + Again);
        }
    }
}
