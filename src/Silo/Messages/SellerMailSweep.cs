using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Sellers;
using Dukaan.Silo.Homes;
using Dukaan.Silo.Rows;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Stores;
using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Dukaan.Silo.Messages;

/// <summary>Tells sellers each morning by e-mail which goods fell to their threshold.</summary>
internal sealed class SellerMailSweep(
    Shard shard,
    IClusterClient grains,
    IOrderMailWriter writer,
    IMailSender mails,
    MailMeter meter,
    HomeLease home,
    StorageOptions storage,
    TimeProvider time,
    ILogger<SellerMailSweep> log
) : DueSweep(shard, storage, time, SellerMailWakes.Kind, TimeSpan.FromMinutes(1), atOnce: 100, sideBySide: 4, log)
{
    private readonly TimeProvider _time = time;

    protected override async Task Wake(string id)
    {
        Caller.Set(id, Caller.System);
        var theirs = grains.GetGrain<ISellerMailGrain>(id);
        if (!home.Holds || !mails.IsOn || await grains.GetGrain<IStoreGrain>(id).Get() is not { } store)
        {
            return;
        }

        var goods = await theirs.TakeLow();
        if (goods.IsEmpty || !EmailAddress.TryParse((await theirs.Get()).Address, out var address))
        {
            return;
        }

        var mailbox = grains.GetGrain<IMailboxGrain>(address.Key);
        if (await mailbox.Look(id) is { Stopped: true } or { Bounces: true })
        {
            return;
        }

        var shop = store.Profile.ReadBy(await grains.GetGrain<ISellerGrain>(store.Owner).Get());
        var mail = writer.OfLowStock(goods, shop, StatusToken.Of(id, address.Key, await mailbox.StopProof(id)));
        var at = _time.GetUtcNow().ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        try
        {
            await mails.Send(new Mail(address, mail.FromName, null, mail.Content, Ids.Derive("low-stock", id, at), mail.Stop), default);
            meter.Count(MailMeter.Sent);
        }
        catch (MailNotSentException unsent) when (unsent is { Failure: MailFailure.Passing, OfRelay: true })
        {
            meter.Count(MailMeter.Failed);
            await theirs.GiveBackLow(goods);
        }
        catch (MailNotSentException unsent)
        {
            if (unsent.Failure == MailFailure.NoSuchMailbox)
            {
                await mailbox.Bounced();
            }

            meter.Count(MailMeter.Refused);
        }
    }
}
